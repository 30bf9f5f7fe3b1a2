// SPDX-License-Identifier: GPL-3.0-or-later
// The look of the window: Fusion in our own light palette, the style sheet, the font.
#pragma once

#include <QApplication>

namespace yike::shell {

void applyTheme(QApplication &app);

} // namespace yike::shell
