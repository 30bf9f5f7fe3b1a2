// SPDX-License-Identifier: GPL-3.0-or-later
// Chinese addresses as code points that can be compared: full-width, blanks, brackets and numerals made alike.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace yike::importing {

/// NFKC, lower case, without blanks and without what stands in brackets; Chinese numerals as figures: 解放路一百二十八号 is
/// 解放路128号, 工人一村 is 工人1村. 二七路 becomes 27路 on both sides of every comparison. At most 200 characters are kept.
[[nodiscard]] std::u32string addressText(std::string_view text);
/// The name without the word that offices add or leave out: 锦绣江南小区, 锦绣江南花园 and 锦绣江南苑 have the core 锦绣江南.
/// At least two characters stay.
[[nodiscard]] std::u32string_view estateCore(std::u32string_view name);
/// 解放 of 解放路, and 路; the suffix is empty where the name has none.
struct StreetName {
    std::u32string_view core, suffix;
};
[[nodiscard]] StreetName streetName(std::u32string_view name);

/// Code points as UTF-8.
[[nodiscard]] std::string utf8Of(std::u32string_view text);
[[nodiscard]] bool isFigure(char32_t c);
/// Insertions, deletions and exchanges of one character from one to the other; more than `most` is told as most + 1.
[[nodiscard]] std::size_t editDistance(std::u32string_view one, std::u32string_view other, std::size_t most);

} // namespace yike::importing
