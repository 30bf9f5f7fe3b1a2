// SPDX-License-Identifier: GPL-3.0-or-later
// Normalising of addresses, numerals and the cores of names.
#include "core/import/address_text.h"

#include "core/import/text_encoding.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace yike::importing {
namespace {

constexpr std::size_t kLongest = 200;

/// Of valid UTF-8; what is broken is left out.
std::u32string codePoints(std::string_view text)
{
    std::u32string out;
    for (std::size_t at = 0; at < text.size() && out.size() < kLongest;) {
        const auto lead = static_cast<unsigned char>(text[at]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (length == 0 || at + length > text.size()) {
            ++at;
            continue;
        }
        auto point = static_cast<char32_t>(length == 1 ? lead : lead & (0xFFU >> (length + 1)));
        for (std::size_t i = 1; i < length; ++i)
            point = (point << 6U) | (static_cast<unsigned char>(text[at + i]) & 0x3FU);
        out += point;
        at += length;
    }
    return out;
}

std::u32string withoutBrackets(std::u32string_view text)
{
    constexpr std::u32string_view kOpen = U"([{【〔《", kClose = U")]}】〕》", kLeftOut = U" \t\r\n\u3000\u200b\"'*";
    std::u32string out;
    int depth = 0;
    for (const char32_t c : text) {
        depth += kOpen.find(c) != std::u32string_view::npos ? 1 : 0;
        if (depth == 0 && kLeftOut.find(c) == std::u32string_view::npos)
            out += c >= U'A' && c <= U'Z' ? c + 32 : c == U'—' || c == U'–' || c == U'~' ? U'-' : c;
        depth -= kClose.find(c) != std::u32string_view::npos && depth > 0 ? 1 : 0;
    }
    return out;
}

int digitOf(char32_t c)
{
    constexpr std::u32string_view kDigits = U"零一二三四五六七八九";
    if (c == U'〇' || c == U'○')
        return 0;
    const auto at = kDigits.find(c);
    return at == std::u32string_view::npos ? -1 : static_cast<int>(at);
}

std::int64_t unitOf(char32_t c) { return c == U'十' ? 10 : c == U'百' ? 100 : c == U'千' ? 1000 : 0; }

/// A run of numerals; nothing where it is no number ("百货" begins with a unit that nothing counts).
std::optional<std::u32string> figures(std::u32string_view run)
{
    const bool counted = std::ranges::any_of(run, [](char32_t c) { return unitOf(c) > 0; });
    if (!counted) {
        std::u32string out;
        for (const char32_t c : run)
            out += U'0' + static_cast<char32_t>(digitOf(c));
        return out;
    }
    if (run.size() > 7)
        return std::nullopt;
    std::int64_t value = 0, digit = -1;
    for (std::size_t i = 0; i < run.size(); ++i) {
        const std::int64_t unit = unitOf(run[i]);
        if (unit == 0) {
            digit = digitOf(run[i]);
            continue;
        }
        if (digit < 0 && (unit != 10 || i > 0))
            return std::nullopt;
        value += (digit < 0 ? 1 : digit) * unit;
        digit = -1;
    }
    value += std::max<std::int64_t>(digit, 0);
    std::u32string out;
    for (const char c : std::to_string(value))
        out += static_cast<char32_t>(c);
    return out;
}

std::u32string withFigures(std::u32string_view text)
{
    const auto numeral = [](char32_t c) { return digitOf(c) >= 0 || unitOf(c) > 0; };
    std::u32string out;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && numeral(text[end]))
            ++end;
        if (end == at) {
            out += text[at++];
            continue;
        }
        const auto run = text.substr(at, end - at);
        out += figures(run).value_or(std::u32string(run));
        at = end;
    }
    return out;
}

} // namespace

std::u32string addressText(std::string_view text)
{
    // A cell may hold anything: only its beginning can be an address.
    return withFigures(withoutBrackets(codePoints(plainText(text.substr(0, 4 * kLongest)))));
}

std::u32string_view estateCore(std::u32string_view name)
{
    constexpr std::array<std::u32string_view, 15> kAdded{U"住宅小区", U"住宅区", U"生活区", U"家属院", U"家属区",
                                                         U"宿舍",     U"小区",   U"花园",   U"花苑",   U"家园",
                                                         U"公寓",     U"大院",   U"新苑",   U"苑",     U"园"};
    for (const std::u32string_view word : kAdded)
        if (name.ends_with(word) && name.size() >= word.size() + 2)
            return name.substr(0, name.size() - word.size());
    return name;
}

StreetName streetName(std::u32string_view name)
{
    constexpr std::array<std::u32string_view, 8> kSuffixes{U"大道", U"大街", U"胡同", U"路",
                                                           U"街",   U"巷",   U"弄",   U"道"};
    for (const std::u32string_view suffix : kSuffixes)
        if (name.ends_with(suffix) && name.size() > suffix.size())
            return {name.substr(0, name.size() - suffix.size()), name.substr(name.size() - suffix.size())};
    return {name, {}};
}

std::string utf8Of(std::u32string_view text)
{
    std::string out;
    const auto tail = [&](char32_t c, unsigned shift) { out += static_cast<char>(0x80U | ((c >> shift) & 0x3FU)); };
    for (const char32_t c : text) {
        if (c < 0x80) {
            out += static_cast<char>(c);
        } else if (c < 0x800) {
            out += static_cast<char>(0xC0U | (c >> 6U));
            tail(c, 0);
        } else if (c < 0x10000) {
            out += static_cast<char>(0xE0U | (c >> 12U));
            tail(c, 6);
            tail(c, 0);
        } else {
            out += static_cast<char>(0xF0U | ((c >> 18U) & 7U));
            tail(c, 12);
            tail(c, 6);
            tail(c, 0);
        }
    }
    return out;
}

bool isFigure(char32_t c) { return c >= U'0' && c <= U'9'; }

std::size_t editDistance(std::u32string_view one, std::u32string_view other, std::size_t most)
{
    if (std::max(one.size(), other.size()) - std::min(one.size(), other.size()) > most)
        return most + 1;
    std::vector<std::size_t> row(other.size() + 1);
    for (std::size_t j = 0; j <= other.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= one.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= other.size(); ++j) {
            const std::size_t exchanged = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({exchanged, row[j] + 1, row[j - 1] + 1});
        }
    }
    return std::min(row[other.size()], most + 1);
}

} // namespace yike::importing
