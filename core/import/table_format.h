// SPDX-License-Identifier: GPL-3.0-or-later
// What kind of table a file is, found by its first bytes; the extension decides only where bytes do not.
#pragma once

#include <cstdint>
#include <string>

namespace yike::importing {

enum class TableFormat : std::uint8_t { Text, Xlsx, Ods, Xls, Layers, Osm, Unknown };

[[nodiscard]] TableFormat tableFormat(const std::string &path);
/// Lower case, without the dot.
[[nodiscard]] std::string extensionOf(const std::string &path);

} // namespace yike::importing
