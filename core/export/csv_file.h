// SPDX-License-Identifier: GPL-3.0-or-later
// A table as CSV for spreadsheets: UTF-8 with a mark, CRLF, nothing that a spreadsheet would run.
#pragma once

#include "core/base/error.h"
#include "core/export/data_table.h"

#include <string>
#include <string_view>

namespace yike::exporting {

/// Whether a spreadsheet could take the text for a formula: it begins with = + - @, a tab or a line break.
[[nodiscard]] bool looksLikeFormula(std::string_view text);
/// The text as a cell of a CSV file: behind an apostrophe where it looks like a formula, quoted where it has to be.
[[nodiscard]] std::string csvText(std::string_view text);
/// A figure with that many decimals, at most; the same whatever the locale.
[[nodiscard]] std::string figureText(double value, int decimals);
/// Written to the path itself, which lies in a staging folder.
[[nodiscard]] base::Result<void> writeCsv(const std::string &path, const DataTable &table);

} // namespace yike::exporting
