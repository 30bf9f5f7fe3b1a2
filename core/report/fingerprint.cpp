// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the sections together, and makes the code that people compare.
#include "core/report/fingerprint.h"

#include "core/report/figure_hash.h"

#include <algorithm>

namespace yike::report {

bool isInput(std::string_view section) { return std::ranges::contains(kInputSections, section); }

std::string Fingerprint::whole() const
{
    FigureHash hash;
    hash.add(program);
    for (const SectionPrint &section : sections)
        hash.add(section.section).add(section.sha256).add(section.items);
    return hash.hex();
}

const SectionPrint *Fingerprint::find(std::string_view section) const
{
    const auto at = std::ranges::find(sections, section, &SectionPrint::section);
    return at == sections.end() ? nullptr : &*at;
}

Fingerprint fingerprintOf(const Content &content, std::string_view program)
{
    Fingerprint print{std::string(program), inputPrints(content)};
    std::ranges::move(figurePrints(content), std::back_inserter(print.sections));
    return print;
}

std::string shortCode(std::string_view sha256)
{
    constexpr std::string_view kLetters = "BCDFGHJKLMNPRSTX"; // one for each hexadecimal digit
    constexpr std::size_t kCodeLetters = 24, kGroup = 4;
    std::string code;
    for (std::size_t i = 0; i < std::min(kCodeLetters, sha256.size()); ++i) {
        const char digit = sha256[i];
        const int value = digit <= '9' ? digit - '0' : digit - 'a' + 10;
        if (i > 0 && i % kGroup == 0)
            code += '-';
        code += kLetters[static_cast<std::size_t>(value) % kLetters.size()];
    }
    return code;
}

} // namespace yike::report
