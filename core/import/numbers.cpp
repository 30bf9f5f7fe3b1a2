// SPDX-License-Identifier: GPL-3.0-or-later
// Reading of numbers, degrees, dates and hours.
#include "core/import/numbers.h"

#include "core/import/text_encoding.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <vector>

namespace yike::importing {
namespace {

constexpr std::array<std::string_view, 15> kNothing{"",     "-",    "--",   "—",   "——", "/",    "\\",  "无",
                                                    "未知", "不详", "null", "n/a", "na", "none", "暂无"};
constexpr std::array<std::string_view, 8> kAbout{"约", "大约", "近", "共", "合计", "≈", "~", "¥"};

bool isNothing(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return std::ranges::find(kNothing, lower) != kNothing.end();
}

std::string_view withoutAbout(std::string_view text)
{
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view word : kAbout)
            if (text.starts_with(word)) {
                text.remove_prefix(word.size());
                again = true;
            }
    }
    return text;
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Takes "1,200" apart: commas only where they part thousands.
std::optional<std::string> digitsOf(std::string_view &text)
{
    std::string out;
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        if (text.front() == '-')
            out += '-';
        text.remove_prefix(1);
    }
    const std::size_t signs = out.size();
    while (!text.empty()) {
        const bool thousands = text[0] == ',' && text.size() >= 4 && isDigit(text[1]) && isDigit(text[2]) &&
                               isDigit(text[3]) && (text.size() == 4 || !isDigit(text[4])) && out.size() > signs &&
                               out.find('.') == std::string::npos;
        if (thousands) {
            text.remove_prefix(1);
            continue;
        }
        const bool exponent =
            (text[0] == 'e' || text[0] == 'E') && text.size() > 1 &&
            (isDigit(text[1]) || ((text[1] == '+' || text[1] == '-') && text.size() > 2 && isDigit(text[2])));
        if (exponent) {
            out += text.substr(0, 2);
            text.remove_prefix(2);
            continue;
        }
        if (!isDigit(text[0]) && text[0] != '.')
            break;
        out += text[0];
        text.remove_prefix(1);
    }
    return out.size() > signs ? std::optional(out) : std::nullopt;
}

std::optional<double> doubleOf(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() && std::isfinite(value) ? std::optional(value)
                                                                                            : std::nullopt;
}

/// Every number in the text, in order; other characters part them.
std::vector<double> numbersIn(std::string_view text)
{
    std::vector<double> out;
    for (std::size_t at = 0; at < text.size();) {
        if (!isDigit(text[at])) {
            ++at;
            continue;
        }
        const std::size_t from = at;
        while (at < text.size() && (isDigit(text[at]) || text[at] == '.'))
            ++at;
        std::string_view part = text.substr(from, at - from);
        while (part.ends_with('.'))
            part.remove_suffix(1);
        if (const auto value = doubleOf(part))
            out.push_back(*value);
    }
    return out;
}

std::string twoDigits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

/// Minutes of the day of "早6点", "晚10点半", "22:00"; −1 where it is no time.
int minutesOf(std::string_view text)
{
    const auto numbers = numbersIn(text);
    if (numbers.empty() || numbers.size() > 2 || numbers[0] > 24 || (numbers.size() == 2 && numbers[1] > 59))
        return -1;
    const bool word = text.find("点") != std::string_view::npos || text.find("时") != std::string_view::npos;
    if (!word && text.find(':') == std::string_view::npos)
        return -1;
    double hour = numbers[0];
    const bool evening = text.find("晚") != std::string_view::npos || text.find("下午") != std::string_view::npos ||
                         text.find("夜") != std::string_view::npos;
    if (evening && hour < 12)
        hour += 12;
    const double half = text.find("半") != std::string_view::npos ? 30 : 0;
    const double minutes = hour * 60 + (numbers.size() == 2 ? numbers[1] : half);
    return minutes <= 24 * 60 && minutes == std::floor(minutes) ? static_cast<int>(minutes) : -1;
}

std::string clock(int minutes) { return twoDigits(minutes / 60) + ":" + twoDigits(minutes % 60); }

} // namespace

Number readNumber(std::string_view cell)
{
    const std::string plain = plainText(cell);
    if (isNothing(plain))
        return {};
    std::string_view text = withoutAbout(plain);
    const auto digits = digitsOf(text);
    const auto read = digits ? doubleOf(*digits) : std::nullopt;
    if (!read)
        return {Reading::Bad, 0};
    while (text.starts_with(' ') || text.starts_with("多") || text.starts_with("余"))
        text.remove_prefix(text.starts_with(' ') ? 1 : std::string_view("多").size());
    const double value = text.starts_with("万") ? *read * 10'000 : *read;
    // A unit may follow (㎡, 人, 张), another number may not: "80-100" is no figure. The 2 of "m2" is part of its unit.
    std::string rest(text);
    for (const std::string_view unit : {"m2", "m^2", "M2"})
        if (const auto at = rest.find(unit); at != std::string::npos)
            rest.erase(at, unit.size());
    constexpr double kLargest = 9e12;
    if (std::abs(value) > kLargest || std::ranges::any_of(rest, isDigit))
        return {Reading::Bad, 0};
    return {Reading::Good, std::llround(value * 1000)};
}

Degrees readDegrees(std::string_view cell)
{
    const std::string plain = plainText(cell);
    if (isNothing(plain))
        return {};
    if (const auto value = doubleOf(plain))
        return {Reading::Good, *value};
    const auto parts = numbersIn(plain);
    const bool sexagesimal = plain.find("°") != std::string::npos || plain.find("度") != std::string::npos;
    const bool named = plain.find("经") != std::string::npos || plain.find("纬") != std::string::npos ||
                       plain.ends_with('E') || plain.ends_with('N');
    if (parts.empty() || parts.size() > 3 || (parts.size() > 1 && !sexagesimal) || (!sexagesimal && !named))
        return {Reading::Bad, 0};
    double value = 0;
    double unit = 1;
    for (std::size_t i = 0; i < parts.size(); ++i, unit *= 60) {
        if (i > 0 && parts[i] >= 60)
            return {Reading::Bad, 0};
        value += parts[i] / unit;
    }
    const bool negative = plain.ends_with('W') || plain.ends_with('S') || plain.starts_with('-');
    return {Reading::Good, negative ? -value : value};
}

std::string readDate(std::string_view cell)
{
    const std::string plain = plainText(cell);
    std::vector<int> parts;
    for (std::size_t at = 0; at < plain.size() && parts.size() < 3;) {
        if (!isDigit(plain[at])) {
            ++at;
            continue;
        }
        int number = 0;
        const char *end = std::from_chars(plain.data() + at, plain.data() + plain.size(), number).ptr;
        parts.push_back(number);
        at = static_cast<std::size_t>(end - plain.data());
    }
    if (parts.size() == 1 && parts[0] >= 19'000'101 && parts[0] <= 21'001'231)
        parts = {parts[0] / 10'000, parts[0] / 100 % 100, parts[0] % 100};
    if (parts.size() == 2)
        parts.push_back(1);
    const bool real = parts.size() == 3 && parts[0] >= 1900 && parts[0] <= 2100 && parts[1] >= 1 && parts[1] <= 12 &&
                      parts[2] >= 1 && parts[2] <= 31;
    return real ? std::to_string(parts[0]) + "-" + twoDigits(parts[1]) + "-" + twoDigits(parts[2]) : std::string();
}

std::string readHours(std::string_view cell)
{
    const std::string plain = plainText(cell);
    if (plain == "24小时" || plain == "全天" || plain == "24h" || plain == "24小时营业")
        return "00:00-24:00";
    for (const std::string_view between : {"-", "~", "—", "–", "至", "到"}) {
        const auto at = plain.find(between);
        if (at == std::string::npos)
            continue;
        const std::string rest = plain.substr(at + between.size());
        const int from = minutesOf(std::string_view(plain).substr(0, at));
        const int to = minutesOf(rest);
        return from >= 0 && to >= 0 ? clock(from) + "-" + clock(to) : plain;
    }
    return plain;
}

} // namespace yike::importing
