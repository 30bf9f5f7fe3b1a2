// SPDX-License-Identifier: GPL-3.0-or-later
// Texts as the cells of a workbook can hold and show them.
#pragma once

#include <string>
#include <string_view>

namespace yike::exporting {

/// Columns of a fixed-width font: Chinese characters are two wide.
[[nodiscard]] double widthOf(std::string_view text);
/// At a border of characters, for what a cell cannot hold.
[[nodiscard]] std::string shortened(const std::string &text);

} // namespace yike::exporting
