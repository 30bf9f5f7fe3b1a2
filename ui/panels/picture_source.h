// SPDX-License-Identifier: GPL-3.0-or-later
// The line under a picture that leaves the program: whose figures, of which state, date and rulebook.
#pragma once

#include "ui/panels/workspace.h"

#include <QString>

namespace yike::panels {

/// Empty while no project is open. Data that are made up are called so.
[[nodiscard]] QString pictureSource(const Workspace &workspace);

} // namespace yike::panels
