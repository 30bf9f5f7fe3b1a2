// SPDX-License-Identifier: GPL-3.0-or-later
// Two variables of the GUI thread.
#include "ui/render/screen_theme.h"

namespace yike::render {
namespace {

Theme theOne = Theme::Light;
double theLetters = 1;

const ScreenInks kLight{.text = {0x1F, 0x23, 0x28},
                        .quiet = {0x5A, 0x5F, 0x66},
                        .faint = {0x8A, 0x8F, 0x96},
                        .wrong = {0xA3, 0x32, 0x1F},
                        .chosen = {0xDD, 0xED, 0xEE},
                        .pointed = {0xF0, 0xEE, 0xE8},
                        .line = {0xD3, 0xCE, 0xC4},
                        .icon = {0x3A, 0x40, 0x47}};
const ScreenInks kDark{.text = {0xE6, 0xE4, 0xDF},
                       .quiet = {0xA9, 0xAE, 0xB4},
                       .faint = {0x80, 0x87, 0x8E},
                       .wrong = {0xF0, 0x8A, 0x6E},
                       .chosen = {0x24, 0x45, 0x4A},
                       .pointed = {0x2E, 0x33, 0x38},
                       .line = {0x44, 0x4A, 0x51},
                       .icon = {0xC9, 0xCD, 0xD1}};

} // namespace

Theme screenTheme() { return theOne; }

void setScreenTheme(Theme theme) { theOne = theme; }

double screenLetters() { return theLetters; }

void setScreenLetters(double scale) { theLetters = scale; }

const Palette &screenPalette() { return palette(theOne); }

const ScreenInks &screenInks() { return theOne == Theme::Dark ? kDark : kLight; }

} // namespace yike::render
