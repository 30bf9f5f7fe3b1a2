// SPDX-License-Identifier: GPL-3.0-or-later
// The typefaces of the program: our own cuts of Noto CJK where they are installed, else the system's.
#pragma once

#include <QString>

namespace yike::report {

struct Typefaces {
    QString sans, serif;
    QString fangSong, kai,
        title; ///< 仿宋, 楷体, 小标宋 of official documents where the system has them; else the serif
};
/// Loaded once, on first use.
[[nodiscard]] const Typefaces &typefaces();

} // namespace yike::report
