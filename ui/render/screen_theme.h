// SPDX-License-Identifier: GPL-3.0-or-later
// The theme of the screen at this moment, for what paints with colours of its own; paper is always light.
#pragma once

#include "ui/render/palette.h"

namespace yike::render {

/// Light until setScreenTheme() is called. The GUI thread's alone.
[[nodiscard]] Theme screenTheme();
void setScreenTheme(Theme theme);
/// The colours of the map in the theme of the screen.
[[nodiscard]] const Palette &screenPalette();

/// How much larger than plain the letters of the screen are: 1, 1.25, 1.5. What stands on the map (names, marks, legend) grows
/// with them: RenderOptions::unit of the canvas. 1 until it is set.
[[nodiscard]] double screenLetters();
void setScreenLetters(double scale);

/// Colours of panels, tables and dialogs.
struct ScreenInks {
    QColor text, quiet, faint; ///< words, less, and least important ones
    QColor wrong; ///< what has to be put right
    QColor chosen, pointed; ///< behind a row that is chosen, or under the mouse
    QColor line; ///< separators
    QColor icon;
};
[[nodiscard]] const ScreenInks &screenInks();

} // namespace yike::render
