// SPDX-License-Identifier: GPL-3.0-or-later
// The edit that leads from one plan to another.
#pragma once

#include "core/plan/edit.h"

#include <string>

namespace yike::plan {

/// Every object that differs, as a change of the present state; scenarios are replaced whole. applied(from, difference(from, to))
/// is `to` but for the counters. Layers are compared by value where they are not one and the same.
[[nodiscard]] Edit difference(const Plan &from, const Plan &to, std::string code);

} // namespace yike::plan
