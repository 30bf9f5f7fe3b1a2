// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of a ledger to outlets: kinds, services, capacities, status, hours.
#include "core/import/outlet_table.h"

#include "core/import/category_words.h"
#include "core/import/numbers.h"
#include "core/import/text_encoding.h"
#include "core/import/words.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace yike::importing {
namespace {

using base::IssueCode;
using base::Severity;

class OutletReader {
public:
    OutletReader(const norms::Rulebook &rulebook, const std::set<std::string> &leftOut, TableContext &context)
        : m_rulebook(rulebook),
          m_leftOut(leftOut),
          m_context(context)
    {}

    void take(const Table &table, const Columns &columns, const TableRow &row);
    void finish() { m_context.issues.skipped("kind-left-out", m_leftOutRows, m_leftOutWord); }
    std::vector<OutletRow> rows;

private:
    void readServices(const Columns &columns, const TableRow &row, OutletRow &out);
    void readSheetName(const Table &table, OutletRow &out) const;
    void addService(const std::string &code, plan::Outlet &outlet) const;
    void readCapacities(const Columns &columns, const TableRow &row, plan::Outlet &outlet) const;
    void readWords(const Columns &columns, const TableRow &row, OutletRow &out) const;
    [[nodiscard]] const std::vector<std::string> &matched(const std::string &words);
    [[nodiscard]] std::int32_t whole(const Columns &columns, const TableRow &row, Role role,
                                     std::int32_t missing) const;

    /// Its kind is one that the user does not want.
    [[nodiscard]] bool leavesOut(const Columns &columns, const TableRow &row);

    const norms::Rulebook &m_rulebook;
    const std::set<std::string> &m_leftOut;
    std::int64_t m_leftOutRows = 0;
    std::string m_leftOutWord; ///< the first of them
    TableContext &m_context;
    std::unordered_map<std::string, std::vector<std::string>> m_matched; ///< a ledger has few kinds and many rows
};

/// Whole numbers of m² or people.
std::int32_t OutletReader::whole(const Columns &columns, const TableRow &row, Role role, std::int32_t missing) const
{
    bool given = false;
    const std::int64_t figure = figureOf(columns, row, role, m_context.issues, &given);
    return given ? static_cast<std::int32_t>(
                       std::min<std::int64_t>((figure + 500) / 1000, std::numeric_limits<std::int32_t>::max()))
                 : missing;
}

const std::vector<std::string> &OutletReader::matched(const std::string &words)
{
    const auto at = m_matched.find(words);
    return at != m_matched.end() ? at->second : m_matched.emplace(words, servicesOf(m_rulebook, words)).first->second;
}

void OutletReader::addService(const std::string &code, plan::Outlet &outlet) const
{
    if (std::ranges::find(outlet.services, code, &plan::OutletService::service) == outlet.services.end())
        outlet.services.push_back({.service = code});
}

void OutletReader::readServices(const Columns &columns, const TableRow &row, OutletRow &out)
{
    const std::string category = textOf(columns, row, Role::Category);
    auto codes = matched(category);
    if (codes.empty())
        codes = matched(textOf(columns, row, Role::CategoryDetail));
    if (codes.empty())
        out.unknownCategory = category.empty() ? textOf(columns, row, Role::CategoryDetail) : category;
    for (const std::string &code : codes)
        addService(code, out.outlet);
    for (const std::string &part : listed(columns.cell(row, Role::Services), true)) {
        const std::string code = norms::matchService(m_rulebook, part);
        if (!code.empty())
            addService(code, out.outlet);
        else if (!saysNo(part) && part != "是" && part != "yes")
            out.unknownCategory += (out.unknownCategory.empty() ? "" : ", ") + part;
    }
}

void OutletReader::readCapacities(const Columns &columns, const TableRow &row, plan::Outlet &outlet) const
{
    struct UnitRole {
        Role role;
        std::string_view unit; ///< empty: whatever the first service with a capacity counts
    };
    constexpr UnitRole kRoles[] = {{Role::Capacity, ""},
                                   {Role::Beds, "beds"},
                                   {Role::DayPlaces, "day-places"},
                                   {Role::NurseryPlaces, "nursery-places"},
                                   {Role::SchoolPlaces, "school-places"},
                                   {Role::Meals, "meals"}};
    const auto withUnit = [&](std::string_view unit) {
        return std::ranges::find_if(outlet.services, [&](const plan::OutletService &each) {
            const norms::Service *service = m_rulebook.service(each.service);
            return service != nullptr &&
                   (unit.empty() ? !service->capacityUnit.empty() : service->capacityUnit == unit);
        });
    };
    for (const auto &[role, unit] : kRoles) {
        const std::int64_t capacity = figureOf(columns, row, role, m_context.issues);
        if (const auto service = withUnit(unit); service != outlet.services.end() && capacity > 0)
            service->capacity = capacity;
    }
    const std::int32_t used = whole(columns, row, Role::Used, -1);
    if (const auto service = withUnit(""); service != outlet.services.end())
        service->used = used;
}

void OutletReader::readWords(const Columns &columns, const TableRow &row, OutletRow &out) const
{
    plan::Outlet &outlet = out.outlet;
    const auto unknown = [&](Role role, const std::string &text) {
        m_context.issues.add(IssueCode::RowUnreadable, Severity::Note, {std::string(code(role)), shortened(text)},
                             row.number);
    };
    if (const std::string text = textOf(columns, row, Role::Status); !text.empty()) {
        const auto status = statusOf(text);
        // Words nobody knows are no proof that the place is open.
        outlet.status = status.value_or(plan::OutletStatus::Unchecked);
        out.statusGiven = true;
        if (!status)
            unknown(Role::Status, text);
    }
    if (const std::string text = textOf(columns, row, Role::OpenTo); !text.empty()) {
        const auto openTo = text == "是"   ? plan::OpenTo::Everybody
                            : text == "否" ? plan::OpenTo::UnitOnly
                                           : openToOf(text);
        outlet.openTo = openTo.value_or(plan::OpenTo::Unknown);
        out.openToGiven = openTo.has_value();
        if (!openTo)
            unknown(Role::OpenTo, text);
    }
    if (const std::string text = textOf(columns, row, Role::Checked); !text.empty()) {
        outlet.checked = readDate(text);
        if (outlet.checked.empty())
            unknown(Role::Checked, text);
    }
    const std::string chain = textOf(columns, row, Role::Chain);
    if (!saysNo(chain))
        outlet.chain = chain == "是" || chain == "yes" ? "连锁" : chain; // a ledger that says only that it is one
}

/// A sheet for each 街道 or 社区 names what its rows do not.
void OutletReader::readSheetName(const Table &table, OutletRow &out) const
{
    const std::string name = plainText(table.name);
    const auto upTo = [&](std::string_view word) {
        const auto at = name.find(word);
        return at == std::string::npos || at == 0 ? std::string() : name.substr(0, at + word.size());
    };
    std::string &into = upTo("社区").empty() ? out.subdistrict : out.community;
    if (!into.empty())
        return;
    for (const std::string_view word : {"社区", "街道", "镇", "乡"}) {
        into = upTo(word);
        if (into.empty())
            continue;
        m_context.issues.understood("sheet-names-area", name, into);
        return;
    }
}

bool OutletReader::leavesOut(const Columns &columns, const TableRow &row)
{
    if (m_leftOut.empty())
        return false;
    const std::string word = kindWord(columns, row);
    if (!m_leftOut.contains(word))
        return false;
    ++m_context.count.skipped;
    if (m_leftOutRows++ == 0)
        m_leftOutWord = word;
    return true;
}

void OutletReader::take(const Table &table, const Columns &columns, const TableRow &row)
{
    if (leavesOut(columns, row))
        return;
    OutletRow out;
    plan::Outlet &outlet = out.outlet;
    out.row = row.number;
    outlet.key = textOf(columns, row, Role::Key);
    outlet.name = textOf(columns, row, Role::Name);
    outlet.address = textOf(columns, row, Role::Address);
    outlet.creditCode = textOf(columns, row, Role::CreditCode);
    outlet.remark = textOf(columns, row, Role::Remark);
    outlet.hours = readHours(columns.cell(row, Role::Hours));
    const std::string written = textOf(columns, row, Role::Hours);
    const bool plainly = written.find_first_not_of("0123456789:-~ ") == std::string::npos;
    if (!plainly && outlet.hours != written)
        m_context.issues.understood("hours-understood", written, outlet.hours);
    out.community = textOf(columns, row, Role::Community);
    out.subdistrict = textOf(columns, row, Role::Subdistrict);
    readSheetName(table, out);
    out.place = m_context.places.read(row, columns, table.planar);
    readServices(columns, row, out);
    if (outlet.name.empty())
        outlet.name = !outlet.address.empty() ? outlet.address : textOf(columns, row, Role::Category);
    if (outlet.name.empty() && outlet.key.empty() && !out.place.good()) {
        ++m_context.count.skipped;
        m_context.issues.add(IssueCode::RowUnreadable, Severity::Warning, {std::string(code(Role::Name)), ""},
                             row.number);
        return;
    }
    if (outlet.name.empty())
        outlet.name = outlet.key;
    readCapacities(columns, row, outlet);
    outlet.area = whole(columns, row, Role::FloorArea, 0);
    outlet.staff = whole(columns, row, Role::Staff, -1);
    readWords(columns, row, out);
    outlet.match = out.place.good() ? plan::MatchLevel::Exact : plan::MatchLevel::NotPlaced;
    outlet.place = out.place.good() ? out.place.place : geo::LonLat{};
    rows.push_back(std::move(out));
}

} // namespace

base::Result<std::vector<OutletRow>> readOutletRows(const std::vector<Table> &tables, const norms::Rulebook &rulebook,
                                                    const std::set<std::string> &leftOut, TableContext &context)
{
    OutletReader reader(rulebook, leftOut, context);
    const auto wanted = [](const Table &, const Columns &columns) {
        return columns.has(Role::Name) || columns.has(Role::Category) || columns.has(Role::Address);
    };
    auto read = eachRow(
        tables, context, Role::Name, wanted,
        [&](const Table &table, const Columns &columns, const TableRow &row) { reader.take(table, columns, row); });
    if (!read)
        return std::unexpected(read.error());
    reader.finish();
    return std::move(reader.rows);
}

} // namespace yike::importing
