// SPDX-License-Identifier: GPL-3.0-or-later
// 四至 of an area for the panels: the names along its sides are gathered once for streets and base map that stay.
#pragma once

#include "core/analysis/situation.h"

#include <QString>

namespace yike::panels {

/// East to …, south to …, west to …, north to …. GUI thread only.
[[nodiscard]] QString boundsSentence(const analysis::Situation &situation, const plan::Area &area);

} // namespace yike::panels
