// SPDX-License-Identifier: GPL-3.0-or-later
// Words and figures of forms.
#include "core/import/form_values.h"

#include "core/import/numbers.h"
#include "core/import/text_encoding.h"
#include "core/import/words.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <ranges>

namespace yike::importing {
namespace {

using enum FormField;
using base::IssueCode;

std::int64_t figureOf(const std::string &value, std::int64_t missing)
{
    std::int64_t figure = missing;
    std::from_chars(value.data(), value.data() + value.size(), figure);
    return figure;
}

FormValue figure(std::string_view cell, bool whole)
{
    const Number number = readNumber(cell);
    if (number.reading == Reading::Empty)
        return {};
    if (!number.good())
        return {{}, IssueCode::RowUnreadable};
    if (number.thousandths < 0)
        return {{}, IssueCode::NegativeNumber};
    constexpr std::int64_t kMost = std::numeric_limits<std::int32_t>::max();
    return {std::to_string(whole ? std::min((number.thousandths + 500) / 1000, kMost) : number.thousandths), {}};
}

/// Code of a service; empty if nobody knows the word.
std::string serviceOf(const std::string &word, const FormWords &words, const norms::Rulebook &rulebook)
{
    for (const auto &[code, name] : words.services)
        if (word == plainText(name))
            return code;
    return norms::matchService(rulebook, word);
}

FormValue category(const std::string &text, const FormWords &words, const norms::Rulebook &rulebook)
{
    if (text.empty())
        return {};
    std::string code = serviceOf(text, words, rulebook);
    return code.empty() ? FormValue{{}, IssueCode::CategoryUnknown} : FormValue{std::move(code), {}};
}

/// Names of services may hold a comma, so the separator of the form goes first.
FormValue services(const std::string &text, const FormWords &words, const norms::Rulebook &rulebook)
{
    std::vector<std::string> codes;
    const auto take = [&](const std::string &word) {
        std::string code = serviceOf(word, words, rulebook);
        if (code.empty())
            return false;
        codes.push_back(std::move(code));
        return true;
    };
    for (const auto piece : std::views::split(text, ';')) {
        const std::string part = plainText(std::string_view(piece.begin(), piece.end()));
        if (part.empty() || saysNo(part))
            continue;
        const auto exact =
            std::ranges::any_of(words.services, [&](const auto &each) { return plainText(each.second) == part; });
        for (const std::string &word : exact ? std::vector{part} : listed(part, true))
            if (!take(word))
                return {{}, IssueCode::CategoryUnknown};
    }
    std::ranges::sort(codes);
    const auto [first, last] = std::ranges::unique(codes);
    codes.erase(first, last);
    std::string value;
    for (const std::string &code : codes)
        value += (value.empty() ? "" : ",") + code;
    return {std::move(value), {}};
}

template <std::size_t N, typename Find>
FormValue word(const std::string &text, const std::array<std::string, N> &words, const Find &find)
{
    if (text.empty())
        return {};
    for (std::size_t i = 0; i < N; ++i)
        if (text == plainText(words[i]))
            return {std::to_string(i), {}};
    if (const auto known = find(text))
        return {std::to_string(static_cast<int>(*known)), {}};
    return {{}, IssueCode::RowUnreadable};
}

std::vector<std::string> codesOf(const std::string &value)
{
    std::vector<std::string> codes;
    for (const auto piece : std::views::split(value, ','))
        if (!std::ranges::empty(piece))
            codes.emplace_back(piece.begin(), piece.end());
    return codes;
}

/// Keeps what is known of a service that stays.
plan::OutletService serviceLike(const std::vector<plan::OutletService> &known, const std::string &code)
{
    const auto found = std::ranges::find(known, code, &plan::OutletService::service);
    plan::OutletService made;
    made.service = code;
    return found == known.end() ? made : *found;
}

void putCategory(const std::string &code, const norms::Rulebook &rulebook, plan::Outlet &outlet)
{
    if (outlet.services.empty()) {
        outlet.services.push_back(serviceLike({}, code));
        return;
    }
    if (outlet.services.front().service == code)
        return;
    const plan::OutletService former = outlet.services.front();
    plan::OutletService first = serviceLike(outlet.services, code);
    const auto unitOf = [&](const std::string &service) {
        const norms::Service *known = rulebook.service(service);
        return known == nullptr ? std::string() : known->capacityUnit;
    };
    // The same room under its right name: its places are the same ones.
    if (first.capacity == 0 && unitOf(code) == unitOf(former.service)) {
        first = former;
        first.service = code;
    }
    std::erase_if(outlet.services, [&](const plan::OutletService &each) { return each.service == code; });
    if (!outlet.services.empty() && outlet.services.front().service == former.service)
        outlet.services.erase(outlet.services.begin());
    outlet.services.insert(outlet.services.begin(), first);
}

void putServices(const std::string &value, plan::Outlet &outlet)
{
    std::vector<plan::OutletService> services;
    if (!outlet.services.empty())
        services.push_back(outlet.services.front());
    const auto codes = codesOf(value);
    // Those that stay keep their order.
    for (std::size_t i = 1; i < outlet.services.size(); ++i)
        if (std::ranges::contains(codes, outlet.services[i].service))
            services.push_back(outlet.services[i]);
    for (const std::string &code : codes)
        if (!std::ranges::contains(services, code, &plan::OutletService::service))
            services.push_back(serviceLike({}, code));
    outlet.services = std::move(services);
}

bool putPlaces(FormField field, const std::string &value, const norms::Rulebook &rulebook, plan::Outlet &outlet)
{
    const plan::OutletService *counted = capacityService(outlet, rulebook);
    if (counted == nullptr)
        return value.empty();
    plan::OutletService &service = outlet.services[static_cast<std::size_t>(counted - outlet.services.data())];
    if (field == Capacity)
        service.capacity = figureOf(value, 0);
    else
        service.used = static_cast<std::int32_t>(figureOf(value, -1));
    return true;
}

std::string *textOf(FormField field, plan::Outlet &outlet)
{
    switch (field) {
    case Name:
        return &outlet.name;
    case Address:
        return &outlet.address;
    case Hours:
        return &outlet.hours;
    case Chain:
        return &outlet.chain;
    case CreditCode:
        return &outlet.creditCode;
    case Checked:
        return &outlet.checked;
    case Remark:
        return &outlet.remark;
    default:
        return nullptr;
    }
}

} // namespace

FormValue understood(FormField field, std::string_view cell, const FormWords &words, const norms::Rulebook &rulebook)
{
    std::string text = plainText(cell);
    switch (field) {
    case Category:
        return category(text, words, rulebook);
    case Services:
        return services(text, words, rulebook);
    case Area:
    case Used:
    case Staff:
        return figure(cell, true);
    case Capacity:
        return figure(cell, false);
    case Hours:
        return {readHours(cell), {}};
    case OpenTo:
        return word(text, words.openTo, openToOf);
    case Status:
        return word(text, words.status, statusOf);
    case Chain:
        return {saysNo(text) ? std::string() : std::move(text), {}};
    case Checked: {
        std::string date = readDate(text);
        return !text.empty() && date.empty() ? FormValue{{}, IssueCode::RowUnreadable} : FormValue{std::move(date), {}};
    }
    default:
        return {std::move(text), {}};
    }
}

std::string shown(FormField field, const std::string &value, const FormWords &words)
{
    if (value.empty())
        return {};
    const auto index = static_cast<std::size_t>(std::max<std::int64_t>(figureOf(value, 0), 0));
    switch (field) {
    case Category:
    case Services: {
        std::string text;
        for (const std::string &code : codesOf(value)) {
            const auto known = std::ranges::find(words.services, code, &std::pair<std::string, std::string>::first);
            text += (text.empty() ? "" : words.separator) + (known == words.services.end() ? code : known->second);
        }
        return text;
    }
    case OpenTo:
        return words.openTo[std::min(index, words.openTo.size() - 1)];
    case Status:
        return words.status[std::min(index, words.status.size() - 1)];
    case Capacity: {
        std::string text = value.size() > 3 ? value.substr(0, value.size() - 3) : "0";
        std::string rest =
            value.size() > 3 ? value.substr(value.size() - 3) : std::string(3 - value.size(), '0') + value;
        rest.erase(rest.find_last_not_of('0') + 1);
        return rest.empty() ? text : text + "." + rest;
    }
    default:
        return value;
    }
}

bool mayBeCleared(FormField field) { return field != Name && field != Category && field != OpenTo && field != Status; }

bool put(FormField field, const std::string &value, const norms::Rulebook &rulebook, plan::Outlet &outlet)
{
    if (value.empty() && !mayBeCleared(field))
        return true;
    if (std::string *text = textOf(field, outlet)) {
        *text = value;
        return true;
    }
    switch (field) {
    case Category:
        putCategory(value, rulebook, outlet);
        return true;
    case Services:
        putServices(value, outlet);
        return true;
    case Area:
        outlet.area = static_cast<std::int32_t>(figureOf(value, 0));
        return true;
    case Staff:
        outlet.staff = static_cast<std::int32_t>(figureOf(value, -1));
        return true;
    case OpenTo:
        outlet.openTo = static_cast<plan::OpenTo>(figureOf(value, 0));
        return true;
    case Status:
        outlet.status = static_cast<plan::OutletStatus>(figureOf(value, 0));
        return true;
    case Capacity:
    case Used:
        return putPlaces(field, value, rulebook, outlet);
    default:
        return true;
    }
}

std::optional<bool> ticked(std::string_view cell)
{
    const std::string text = plainText(cell);
    constexpr std::array<std::string_view, 10> kYes{"√", "✓", "✔", "☑", "1", "y", "Y", "yes", "是", "v"};
    constexpr std::array<std::string_view, 12> kNo{"", "☐", "□", "○", "0", "否", "无", "no", "n", "×", "-", "N"};
    if (std::ranges::contains(kYes, text))
        return true;
    if (std::ranges::contains(kNo, text))
        return false;
    return std::nullopt;
}

} // namespace yike::importing
