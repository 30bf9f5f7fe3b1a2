// SPDX-License-Identifier: GPL-3.0-or-later
// A small reader of opening hours: days of the week, holidays and times of the day; all else is said not to be read.
#include "core/network/access_times.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

namespace yike::network {

namespace {

using std::string_view;

constexpr int kTen = 10 * 60;
constexpr int kDay = 24 * 60;
constexpr std::array<string_view, 7> kDays{"Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"};
constexpr unsigned kWorkingDays = 0b0011111;

string_view trimmed(string_view text)
{
    while (text.starts_with(' '))
        text.remove_prefix(1);
    while (text.ends_with(' '))
        text.remove_suffix(1);
    return text;
}

/// Takes the part before the first of `ends` off the text.
string_view take(string_view &text, string_view ends)
{
    const auto end = std::min(text.find_first_of(ends), text.size());
    const string_view part = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return part;
}

std::optional<int> dayOf(string_view text)
{
    const auto at = std::ranges::find(kDays, text);
    return at == kDays.end() ? std::nullopt : std::optional(static_cast<int>(at - kDays.begin()));
}

/// "Mo-Fr", "Sa", "Fr-Mo" as bits; holidays are no day of the week.
std::optional<unsigned> daysOf(string_view item)
{
    if (item == "PH" || item == "SH")
        return 0U;
    const auto from = dayOf(take(item, "-"));
    const auto to = item.empty() ? from : dayOf(item);
    if (!from || !to)
        return std::nullopt;
    unsigned days = 0;
    for (int day = *from;; day = (day + 1) % 7) {
        days |= 1U << day;
        if (day == *to)
            return days;
    }
}

/// Minutes after midnight; the sun as it stands in spring.
std::optional<int> minuteOf(string_view text)
{
    if (text == "dawn" || text == "sunrise")
        return 6 * 60;
    if (text == "sunset" || text == "dusk")
        return 18 * 60;
    if (text.size() < 4 || text.size() > 5 || text[text.size() - 3] != ':')
        return std::nullopt;
    int hour = -1, minute = -1;
    const char *colon = text.data() + text.size() - 3;
    const auto [hourEnd, hourError] = std::from_chars(text.data(), colon, hour);
    const auto [minuteEnd, minuteError] = std::from_chars(colon + 1, text.data() + text.size(), minute);
    const bool good = hourError == std::errc{} && hourEnd == colon && minuteError == std::errc{} &&
                      minuteEnd == text.data() + text.size() && hour >= 0 && hour <= 48 && minute >= 0 && minute < 60;
    return good ? std::optional(hour * 60 + minute) : std::nullopt;
}

/// Whether "06:00-22:00" holds ten o'clock; the end does not count.
std::optional<bool> timeHolds(string_view item)
{
    if (item == "24/7")
        return true;
    if (item.ends_with('+')) {
        const auto from = minuteOf(item.substr(0, item.size() - 1));
        return from ? std::optional(*from <= kTen) : std::nullopt;
    }
    const auto from = minuteOf(take(item, "-"));
    auto to = minuteOf(item);
    if (!from || !to)
        return std::nullopt;
    if (*to <= *from)
        *to += kDay;
    return (*from <= kTen && kTen < *to) || (*from <= kTen + kDay && kTen + kDay < *to);
}

/// One reading of a list of rules: days, then times, then the next days …
class Hours {
public:
    /// False where the word is none of ours.
    bool read(string_view item)
    {
        if (const auto days = daysOf(item)) {
            if (m_timed)
                finishRule();
            m_days |= *days;
            m_dayNamed = true;
            return true;
        }
        if (item == "off" || item == "closed") {
            m_timed = true;
            return true;
        }
        const auto holds = timeHolds(item);
        m_timed = true;
        m_timeHolds = m_timeHolds || holds.value_or(false);
        return holds.has_value();
    }

    void finishRule()
    {
        if (m_dayNamed || m_timed) {
            const unsigned working = m_dayNamed ? m_days & kWorkingDays : kWorkingDays;
            m_differs = m_differs || (working != 0 && working != kWorkingDays);
            if (working == kWorkingDays)
                m_state = m_timed ? m_timeHolds : true;
            else if (!m_state)
                m_state = false;
        }
        m_days = 0;
        m_dayNamed = m_timed = m_timeHolds = false;
    }
    [[nodiscard]] std::optional<bool> state() const { return m_differs ? std::nullopt : m_state; }

private:
    unsigned m_days = 0;
    bool m_dayNamed = false, m_timed = false, m_timeHolds = false;
    bool m_differs = false; ///< between working days
    std::optional<bool> m_state;
};

/// The next clause of "a @ (b; c); d @ e": semicolons inside brackets are the condition's own.
string_view takeClause(string_view &text)
{
    int depth = 0;
    std::size_t end = 0;
    for (; end < text.size() && (depth > 0 || text[end] != ';'); ++end)
        depth += text[end] == '(' ? 1 : text[end] == ')' ? -1 : 0;
    const string_view clause = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return trimmed(clause);
}

} // namespace

std::optional<bool> holdsAtTen(string_view condition)
{
    Hours hours;
    while (!condition.empty()) {
        string_view rule = take(condition, ";");
        while (!rule.empty()) {
            const string_view item = take(rule, " ,");
            if (!item.empty() && !hours.read(item))
                return std::nullopt;
        }
        hours.finishRule();
    }
    return hours.state();
}

ConditionalValue inForceAtTen(string_view conditional)
{
    ConditionalValue found;
    while (!conditional.empty()) {
        string_view clause = takeClause(conditional);
        if (clause.empty())
            continue;
        const string_view value = trimmed(take(clause, "@"));
        string_view condition = trimmed(clause);
        if (condition.starts_with('(') && condition.ends_with(')'))
            condition = trimmed(condition.substr(1, condition.size() - 2));
        const auto holds = holdsAtTen(condition);
        if (!holds || value.empty())
            return {false, {}};
        if (*holds)
            found.value = value;
    }
    return found;
}

} // namespace yike::network
