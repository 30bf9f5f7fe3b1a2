// SPDX-License-Identifier: GPL-3.0-or-later
// Reads times one after the other; every two make a span.
#include "core/plan/opening_hours.h"

#include <algorithm>
#include <string>

namespace yike::plan {

namespace {

constexpr int kHour = 60, kDay = 24 * kHour;

void replaceAll(std::string &text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

/// One way of writing: half-width digits and colons, one dash, one comma.
std::string plain(std::string_view words)
{
    std::string text(words);
    for (int digit = 0; digit < 10; ++digit) // ０ is U+FF10: EF BC 90
        replaceAll(text, std::string{'\xEF', '\xBC', static_cast<char>(0x90 + digit)},
                   std::string(1, static_cast<char>('0' + digit)));
    const std::pair<std::string_view, std::string_view> words_[] = {
        {"：", ":"},     {"︰", ":"},     {"—", "-"},      {"–", "-"},  {"－", "-"}, {"～", "-"},
        {"~", "-"},      {"至", "-"},     {"到", "-"},     {"，", ","}, {"、", ","}, {"；", ";"},
        {"点半", ":30"}, {"时半", ":30"}, {"点整", ":00"}, {"　", " "}};
    for (const auto &[from, to] : words_)
        replaceAll(text, from, to);
    return text;
}

bool isAllDay(const std::string &text)
{
    return text.find("24小时") != std::string::npos || text.find("24h") != std::string::npos ||
           text.find("全天") != std::string::npos || text.find("24/7") != std::string::npos ||
           text.find("通宵营业") != std::string::npos;
}

/// Which half of the day the words before a time name.
enum class Half : std::uint8_t { Unsaid, Morning, Afternoon, Night };

struct Time {
    int minutes = 0;
    Half half = Half::Unsaid;
    char before = 0; ///< the separator that led to it: '-' ends a span
};

/// A cursor over the words.
class Times {
public:
    explicit Times(std::string text) : m_text(std::move(text)) {}

    /// Every time there is; nothing where a number is none.
    std::optional<std::vector<Time>> all()
    {
        std::vector<Time> times;
        Half half = Half::Unsaid;
        char separator = 0;
        while (m_at < m_text.size()) {
            if (digit(m_text[m_at])) {
                const auto time = next();
                if (!time)
                    return std::nullopt;
                times.push_back({*time, half, separator});
                half = Half::Unsaid;
                separator = 0;
                continue;
            }
            half = halfHere().value_or(half);
            if (m_at < m_text.size() && (m_text[m_at] == '-' || m_text[m_at] == ',' || m_text[m_at] == ';'))
                separator = m_text[m_at];
            ++m_at;
        }
        return times;
    }

private:
    static bool digit(char c) { return c >= '0' && c <= '9'; }

    std::optional<int> number()
    {
        int value = 0, digits = 0;
        for (; m_at < m_text.size() && digit(m_text[m_at]) && digits < 5; ++m_at, ++digits)
            value = value * 10 + (m_text[m_at] - '0');
        return digits == 0 || digits > 2 ? std::nullopt : std::optional(value);
    }

    bool take(std::string_view word)
    {
        if (!std::string_view(m_text).substr(m_at).starts_with(word))
            return false;
        m_at += word.size();
        return true;
    }

    std::optional<int> next()
    {
        const auto hour = number();
        if (!hour || *hour > 24)
            return std::nullopt;
        int minute = 0;
        if (take(":") || take("点") || take("时")) {
            if (m_at < m_text.size() && digit(m_text[m_at])) {
                const auto given = number();
                if (!given || *given > 59)
                    return std::nullopt;
                minute = *given;
                if (take(":"))
                    static_cast<void>(number()); // seconds
                static_cast<void>(take("分"));
            }
        } else {
            return std::nullopt; // a bare number may be anything
        }
        return *hour * kHour + minute;
    }

    std::optional<Half> halfHere()
    {
        for (const std::string_view word : {"上午", "早上", "早", "清晨", "凌晨"})
            if (std::string_view(m_text).substr(m_at).starts_with(word))
                return Half::Morning;
        for (const std::string_view word : {"下午", "傍晚"})
            if (std::string_view(m_text).substr(m_at).starts_with(word))
                return Half::Afternoon;
        for (const std::string_view word : {"晚", "夜"})
            if (std::string_view(m_text).substr(m_at).starts_with(word))
                return Half::Night;
        return std::nullopt;
    }

    std::string m_text;
    std::size_t m_at = 0;
};

/// 下午5点 is 17:00, 晚12点 is 24:00, 下午12点 noon.
int inDay(const Time &time)
{
    constexpr int kHalf = 12 * kHour;
    if (time.half == Half::Night && time.minutes <= kHalf)
        return time.minutes + kHalf;
    if (time.half == Half::Afternoon && time.minutes < kHalf)
        return time.minutes + kHalf;
    return time.minutes;
}

/// Ascending and joined where they touch.
std::optional<OpeningHours> tidy(std::vector<OpeningHours::Span> spans)
{
    std::ranges::sort(spans, {}, &OpeningHours::Span::from);
    OpeningHours hours;
    for (const OpeningHours::Span &span : spans) {
        if (!hours.spans.empty() && span.from <= hours.spans.back().to)
            hours.spans.back().to = std::max(hours.spans.back().to, span.to);
        else
            hours.spans.push_back(span);
    }
    return hours;
}

} // namespace

std::optional<OpeningHours> readOpeningHours(std::string_view words)
{
    constexpr std::size_t kLongest = 200;
    if (words.empty() || words.size() > kLongest)
        return std::nullopt;
    const std::string text = plain(words);
    if (isAllDay(text))
        return OpeningHours{{{0, kDay}}};
    const auto times = Times(text).all();
    if (!times || times->empty() || times->size() % 2 != 0)
        return std::nullopt;
    std::vector<OpeningHours::Span> spans;
    for (std::size_t i = 0; i < times->size(); i += 2) {
        const Time &first = (*times)[i], &second = (*times)[i + 1];
        if (second.before != '-')
            return std::nullopt;
        if (i > 0 && first.before == ';')
            break; // other days
        const int from = inDay(first);
        int to = inDay(second);
        if (to <= from)
            to += kDay; // past midnight
        if (from >= kDay || to > kDay + kDay / 2)
            return std::nullopt;
        spans.push_back({from, to});
    }
    return tidy(std::move(spans));
}

bool opensIn(const OpeningHours &hours, DayView view)
{
    constexpr std::array<OpeningHours::Span, 4> kViews{
        {{6 * kHour, 9 * kHour}, {11 * kHour, 13 * kHour}, {20 * kHour, 22 * kHour}, {22 * kHour, 30 * kHour}}};
    const OpeningHours::Span &wanted = kViews[static_cast<std::size_t>(view)];
    int open = 0;
    for (const OpeningHours::Span &span : hours.spans) {
        for (const int shift : {-kDay, 0, kDay}) // yesterday's late hours, and tomorrow's early ones
            open += std::max(0, std::min(span.to + shift, wanted.to) - std::max(span.from + shift, wanted.from));
    }
    return 2 * std::min(open, wanted.to - wanted.from) >= wanted.to - wanted.from;
}

} // namespace yike::plan
