// SPDX-License-Identifier: GPL-3.0-or-later
// The page of shortcuts, made from the action table, and what the program is.
#pragma once

#include <QWidget>

namespace yike::shell {

class Actions;

void showShortcuts(QWidget *parent, const Actions &actions);
void showAbout(QWidget *parent);

} // namespace yike::shell
