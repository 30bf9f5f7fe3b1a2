// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between two states of a plan, as the changes of one edit.
#pragma once

#include "core/plan/edit.h"

namespace yike::importing {

/// Areas, residences, outlets, the layers, info, sources and issues; everything else is taken as equal.
[[nodiscard]] plan::Edit editBetween(const plan::Plan &before, const plan::Plan &after);
/// Equal but for the ids of buildings: a file read again.
[[nodiscard]] bool sameButIds(const plan::BaseMap &one, const plan::BaseMap &other);

} // namespace yike::importing
