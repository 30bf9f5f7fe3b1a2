// SPDX-License-Identifier: GPL-3.0-or-later
// The fingerprint of a report: SHA-256 of everything its figures come from and of the figures themselves, section by section.
#pragma once

#include "core/report/content.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace yike::report {

/// One part of what a report stands on, or one chapter's figures. Equal content gives equal prints on every machine.
struct SectionPrint {
    std::string section; ///< code, see kInputSections; of chapters "figures-coverage" …
    std::string sha256; ///< 64 hexadecimal digits
    std::int64_t items = 0; ///< homes, outlets, streets, rows …
    bool operator==(const SectionPrint &) const = default;
};

/// What the figures come from, in this order. Contacts of outlets are in no print: they change no figure, and a hash of little
/// could be guessed back. The other sections are figures.
inline constexpr std::string_view kInputSections[]{"project",  "people",     "outlets",  "streets", "areas",
                                                   "rulebook", "parameters", "scenario", "base-map"};
[[nodiscard]] bool isInput(std::string_view section);

struct Fingerprint {
    std::string program; ///< its version: another version may compute otherwise
    std::vector<SectionPrint> sections; ///< inputs, then figures; those of studies only where they were made

    /// SHA-256 of program and sections.
    [[nodiscard]] std::string whole() const;
    [[nodiscard]] const SectionPrint *find(std::string_view section) const; ///< nullptr if it is not there
    bool operator==(const Fingerprint &) const = default;
};

/// Some tens of milliseconds on a district. program: "0.1.0".
[[nodiscard]] Fingerprint fingerprintOf(const Content &content, std::string_view program);

/// Twenty-four letters in groups of four, from the first 96 bits: what two people compare on the phone. No vowels, so that no
/// words come about, and none of I, O, Q.
[[nodiscard]] std::string shortCode(std::string_view sha256);

/// Eight hexadecimal digits of one outlet or area as it stands in the print, to tell which of them changed.
[[nodiscard]] std::string printOf(const plan::Outlet &outlet);
[[nodiscard]] std::string printOf(const plan::Area &area);

} // namespace yike::report
