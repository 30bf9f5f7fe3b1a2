// SPDX-License-Identifier: GPL-3.0-or-later
// Ages out of a header, by its figures and the words round them.
#include "core/import/columns.h"
#include "core/import/text_encoding.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace yike::importing {
namespace {

constexpr std::array<std::string_view, 4> kNoPeople{"户", "比重", "比例", "占比"};
constexpr std::array<std::string_view, 20> kPrefixes{"male_", "female_", "men_",  "women_", "男_",      "女_",  "男性",
                                                     "女性",  "男",      "女",    "其中",   "常住人口", "人口", "pop_",
                                                     "pop",   "age_",    "ages_", "age",    "band_",    "_"};
constexpr std::array<std::string_view, 9> kSuffixes{"常住人口", "老年人口", "老年人", "老人数", "老人",
                                                    "人口数",   "人口",     "人数",   "_pop"};

bool takeOff(std::string_view &text, std::string_view word, bool front)
{
    if (word.empty() || !(front ? text.starts_with(word) : text.ends_with(word)))
        return false;
    if (front)
        text.remove_prefix(word.size());
    else
        text.remove_suffix(word.size());
    return true;
}

bool takeFirst(std::string_view &text, std::initializer_list<std::string_view> words)
{
    return std::ranges::any_of(words, [&](std::string_view word) { return takeOff(text, word, true); });
}

std::optional<int> takeNumber(std::string_view &text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || number < 0 || number > 150 || text.front() == '-')
        return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return number;
}

std::string folded(std::string_view header)
{
    std::string out;
    for (const char c : plainText(header))
        if (c != ' ')
            out += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    return out;
}

/// The figures: "1-4", "85+", "60岁以上", "3岁以下", "0岁".
std::optional<AgeHeader> figures(std::string_view text, bool marked)
{
    if (takeFirst(text, {"<", "under"})) {
        takeFirst(text, {"_"});
        const auto below = takeNumber(text);
        return below && *below > 0 && text.empty() ? std::optional(AgeHeader{{0, *below - 1}, false}) : std::nullopt;
    }
    const bool above = takeFirst(text, {">=", "≥", "over", "aged"});
    takeFirst(text, {"_"});
    const auto from = takeNumber(text);
    if (!from)
        return std::nullopt;
    const bool years = takeFirst(text, {"周岁", "岁"}) || marked;
    if (above || takeFirst(text, {"+", "及以上", "以上", "plus", "_plus", "up", "_up"}))
        return text.empty() || text == "岁" ? std::optional(AgeHeader{{*from, -1}, false}) : std::nullopt;
    if (takeFirst(text, {"以下", "及以下"}))
        return *from > 0 && text.empty() && years ? std::optional(AgeHeader{{0, *from - 1}, false}) : std::nullopt;
    if (text.empty())
        return years ? std::optional(AgeHeader{{*from, *from}, true}) : std::nullopt;
    if (!takeFirst(text, {"-", "_", "~", "–", "—", "至", "到", "to"}))
        return std::nullopt;
    const auto to = takeNumber(text);
    takeFirst(text, {"周岁", "岁"});
    if (!to || *to < *from || !text.empty())
        return std::nullopt;
    // Forms that say 0–3岁 and 3–6岁 mean under 3 and under 6 (planner.md §2).
    const bool form = (*from == 0 && *to == 3) || (*from == 3 && *to == 6);
    return AgeHeader{{*from, form ? *to - 1 : *to}, false};
}

} // namespace

std::optional<AgeHeader> ageHeader(std::string_view header)
{
    const std::string plain = folded(header);
    const auto holds = [&](std::string_view word) { return plain.find(word) != std::string::npos; };
    if (plain.size() > 60 || std::ranges::any_of(kNoPeople, holds) || holds("%"))
        return std::nullopt;
    std::string_view text = plain;
    bool marked = false;
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view word : kPrefixes)
            if (takeOff(text, word, true)) {
                again = true;
                marked = marked || word.starts_with("age");
            }
    }
    // "a0", "a1_4": the letter of census tables, only where a figure follows.
    if (text.size() > 1 && text[0] == 'a' && text[1] >= '0' && text[1] <= '9') {
        text.remove_prefix(1);
        marked = true;
    }
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view word : kSuffixes)
            again = takeOff(text, word, false) || again;
    }
    while (takeOff(text, "_", false) || takeOff(text, "(", false) || takeOff(text, ")", false) ||
           takeOff(text, "人", false)) {
    }
    return figures(text, marked);
}

} // namespace yike::importing
