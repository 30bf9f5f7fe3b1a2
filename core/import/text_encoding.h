// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes of any encoding to UTF-8: the only place where that happens, before GDAL sees a table.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace yike::importing {

struct Decoded {
    std::string text;     ///< UTF-8 without a byte order mark
    std::string encoding; ///< "UTF-8", "UTF-16LE", "GB18030" …
    bool guessed = false; ///< found by statistics, not by a mark or by being valid UTF-8
};

/// UTF-8, with or without mark; UTF-16 and UTF-32 by mark, UTF-16 also by its zero bytes; else GB 18030 or what ICU finds.
/// Nothing for bytes that are no text.
[[nodiscard]] std::optional<Decoded> decode(std::string_view bytes);
[[nodiscard]] bool isUtf8(std::string_view bytes);
/// One cell of a table whose format names no encoding (Shapefile without .cpg): UTF-8 if it is, else GB 18030.
[[nodiscard]] std::string cellToUtf8(std::string_view bytes);
/// Full-width letters and digits made plain (NFKC), white space at the ends taken off.
[[nodiscard]] std::string plainText(std::string_view text);
/// The first characters, for a message; never half a character.
[[nodiscard]] std::string shortened(std::string_view text);

} // namespace yike::importing
