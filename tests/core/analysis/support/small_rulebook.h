// SPDX-License-Identifier: GPL-3.0-or-later
// A rulebook for tests with one norm of every kind.
#pragma once

#include "core/norms/rulebook.h"

#include <memory>

namespace yike::test {

/// Services: "shop" (everybody, basic kind), "market" (everybody, basic kind, judged straight), "day-care" (60+, at least
/// 350 m²), "canteen" (60+, meals, minutes), "nursery" (under 3), "school" (6–11, assigned), "clinic" (everybody), "home" (60+,
/// beds without a radius), "park" (no norm at all).
/// Coverage norms: "shop-500", "market-300" (straight), "day-care-300", "canteen-15", "nursery-300", "school-500", "clinic-500".
/// Others: "beds" 40 per 1,000 aged 60+, "nursery-places" 4.5 per 1,000, "day-care-area" 20 m² per 100 households, "clinic-each"
/// one per community, "clinic-circle" one per circle, "clinic-subdistrict" one per subdistrict, "canteen-unread" an empty cell.
[[nodiscard]] std::shared_ptr<const norms::Rulebook> smallRulebook();

} // namespace yike::test
