// SPDX-License-Identifier: GPL-3.0-or-later
// Comparison of two plans.
#include "core/import/plan_change.h"

#include "core/plan/difference.h"

#include <algorithm>

namespace yike::importing {

plan::Edit editBetween(const plan::Plan &before, const plan::Plan &after)
{
    return plan::difference(before, after, "import");
}

bool sameButIds(const plan::BaseMap &one, const plan::BaseMap &other)
{
    return one.lines == other.lines && one.grounds == other.grounds && one.labels == other.labels &&
           std::ranges::equal(one.buildings, other.buildings, [](plan::Building a, const plan::Building &b) {
               a.id = b.id;
               return a == b;
           });
}

} // namespace yike::importing
