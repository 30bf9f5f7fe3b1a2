// SPDX-License-Identifier: GPL-3.0-or-later
// The look of the window: Fusion in our own palette, light or dark, the style sheet, the font and its size.
#pragma once

#include "ui/render/palette.h"
#include "ui/shell/settings.h"

#include <QApplication>

namespace yike::shell {

/// As remembered; call once, before the window.
void applyTheme(QApplication &app);
/// While running, and remembered: every widget is made anew in its colours (as for another language).
void chooseAppearance(Appearance appearance);
/// All letters in per cent of their own size: 100, 125 or 150; likewise.
void chooseTextSize(int percent);
[[nodiscard]] Appearance currentAppearance();
[[nodiscard]] int currentTextSize();
/// The style sheet of a theme: the template with its colours, and sizes of letters in per cent.
[[nodiscard]] QString styleSheet(render::Theme theme, int percent);
/// What a label says has to be put right, or is only said.
void showWrong(QWidget &label, bool wrong);

} // namespace yike::shell
