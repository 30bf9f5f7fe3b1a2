// SPDX-License-Identifier: GPL-3.0-or-later
// How Chinese characters are read, without tones: any of the readings a character has in names.
#pragma once

#include <span>
#include <string>

namespace yike::places {

/// Small Latin letters, most usual reading first; empty for what is no Chinese character. ü is v, and u as well: lv and lu are
/// both 绿. From ICU's Han-Latin, which knows one reading, and a table of the characters that names read otherwise (银行,
/// 长寿, 重庆). Made once for each character and kept; safe to call from several threads.
[[nodiscard]] std::span<const std::string> readings(char32_t character);

} // namespace yike::places
