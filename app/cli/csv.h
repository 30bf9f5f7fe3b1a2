// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a CSV file: UTF-8, RFC 4180.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace yike::cli {

/// Adds a field to a row. Quoted where it has to be (comma, quotation mark, line break), where blanks stand at an end, and where
/// a spreadsheet could take it for a formula (= + - @ at the start) or for a number it is not.
class CsvRow {
public:
    CsvRow &text(std::string_view field);
    /// Digits as they are: never quoted. Empty for no figure.
    CsvRow &figure(std::string_view digits);
    /// The row with its line end (CR LF).
    [[nodiscard]] std::string take();

private:
    void separate();
    std::string m_row;
    bool m_first = true;
};

/// A count of thousandths as a decimal fraction: 61500 → "61.5", 0 → "0".
[[nodiscard]] std::string thousandths(std::int64_t value);

} // namespace yike::cli
