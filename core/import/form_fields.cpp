// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the forms, and what an outlet says in them.
#include "core/import/forms.h"

#include <algorithm>
#include <format>
#include <map>

namespace yike::importing {
namespace {

using enum FormField;

constexpr std::array kLedger{Key,  Name,  Category, Services, Address, Community, Area,       Capacity, Unit,
                             Used, Hours, OpenTo,   Status,   Chain,   Staff,     CreditCode, Checked,  Remark};
constexpr std::array kSurvey{RowNumber, Name, Category, Address, BoxOpen, BoxClosed,
                             BoxMoved,  Area, Hours,    OpenTo,  Remark};
constexpr std::array kChangeable{Name,   Category, Services, Address, Area,       Capacity, Used,  Hours,
                                 OpenTo, Status,   Chain,    Staff,   CreditCode, Checked,  Remark};
constexpr std::array<const char *, kFormFieldCount> kCodes{
    "key",         "number",  "name",   "category", "services",   "address",  "community", "area",
    "capacity",    "unit",    "used",   "hours",    "open-to",    "status",   "chain",     "staff",
    "credit-code", "checked", "remark", "box-open", "box-closed", "box-moved"};

const std::string &wordOf(const std::vector<std::pair<std::string, std::string>> &words, const std::string &code)
{
    const auto found = std::ranges::find(words, code, &std::pair<std::string, std::string>::first);
    return found == words.end() ? code : found->second;
}

/// 12.5 of 12,500 thousandths.
std::string units(std::int64_t thousandths)
{
    std::string text = std::format("{}.{:03}", thousandths / 1000, thousandths % 1000);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.'))
        text.pop_back();
    return text;
}

std::string known(std::int64_t figure, std::int64_t least) { return figure < least ? "" : std::to_string(figure); }

template <std::size_t N, typename Enum>
const std::string &wordOf(const std::array<std::string, N> &words, Enum value)
{
    return words[std::min(static_cast<std::size_t>(value), N - 1)];
}

} // namespace

std::span<const FormField> fieldsOf(FormKind kind)
{
    return kind == FormKind::Ledger ? std::span<const FormField>(kLedger) : std::span<const FormField>(kSurvey);
}

std::span<const FormField> changeableFields() { return kChangeable; }

bool isFigure(FormField field)
{
    return field == Area || field == Capacity || field == Used || field == Staff || field == RowNumber;
}

const char *code(FormField field) { return kCodes[at(field)]; }

const plan::OutletService *capacityService(const plan::Outlet &outlet, const norms::Rulebook &rulebook)
{
    for (const plan::OutletService &each : outlet.services) {
        const norms::Service *service = rulebook.service(each.service);
        if (service != nullptr && !service->capacityUnit.empty())
            return &each;
    }
    return nullptr;
}

FormCells told(const plan::Plan &plan, const plan::Outlet &outlet, const FormWords &words,
               const norms::Rulebook &rulebook)
{
    FormCells cells;
    cells[at(Name)] = outlet.name;
    cells[at(Address)] = outlet.address;
    for (std::size_t i = 0; i < outlet.services.size(); ++i) {
        std::string &cell = cells[at(i == 0 ? Category : Services)];
        cell += (cell.empty() ? "" : words.separator) + wordOf(words.services, outlet.services[i].service);
    }
    if (const plan::Area *area = outlet.community ? plan.area(outlet.community) : nullptr)
        cells[at(Community)] = area->name;
    if (const plan::OutletService *counted = capacityService(outlet, rulebook)) {
        cells[at(Capacity)] = counted->capacity > 0 ? units(counted->capacity) : "";
        cells[at(Unit)] = wordOf(words.units, rulebook.service(counted->service)->capacityUnit);
        cells[at(Used)] = known(counted->used, 0);
    }
    cells[at(Area)] = known(outlet.area, 1);
    cells[at(Hours)] = outlet.hours;
    cells[at(OpenTo)] = wordOf(words.openTo, outlet.openTo);
    cells[at(Status)] = wordOf(words.status, outlet.status);
    cells[at(Chain)] = outlet.chain;
    cells[at(Staff)] = known(outlet.staff, 0);
    cells[at(CreditCode)] = outlet.creditCode;
    cells[at(Checked)] = outlet.checked;
    cells[at(Remark)] = outlet.remark;
    return cells;
}

std::vector<std::string> formKeys(const plan::Plan &plan, std::span<const plan::OutletId> outlets)
{
    constexpr std::size_t kLongest = 64;
    std::map<std::string_view, int> bearers;
    for (const plan::Outlet &outlet : plan.outlets)
        ++bearers[outlet.key];
    std::vector<std::string> keys;
    for (const plan::OutletId id : outlets) {
        const std::string &own = plan.outlet(id)->key;
        const bool plain = std::ranges::all_of(own, [](char c) { return c > ' ' && c < '\x7F'; });
        const bool good =
            !own.empty() && own.size() <= kLongest && plain && bearers[own] == 1 && !own.starts_with("yike-");
        keys.push_back(good ? own : "yike-" + std::to_string(id.value));
    }
    return keys;
}

} // namespace yike::importing
