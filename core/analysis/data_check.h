// SPDX-License-Identifier: GPL-3.0-or-later
// What cannot be right in the data itself: outlets listed twice, outside the area or absurdly large; homes and buildings that do not fit.
#pragma once

#include "core/base/issue.h"
#include "core/plan/plan.h"

#include <cstdint>
#include <vector>

namespace yike::analysis {

/// Two places nearer than this are near: m.
inline constexpr std::int64_t kNearMetres = 100;
/// Larger than this no outlet is: m² of building, and units of capacity.
inline constexpr std::int64_t kLargestArea = 1'000'000, kLargestCapacity = 1'000'000;

/// By id of the outlet: DuplicateOutlet (the same name within 100 m, or the same credit code; the later one, naming the
/// earlier), OutletOutsideAreas (in no community, subdistrict or district, where there are outlines), SizeAbsurd (below
/// zero, above the largest, or three times as many in use as there are places).
[[nodiscard]] std::vector<base::Issue> outletOddities(const plan::Plan &plan);
/// By index of an outlet: the first earlier one that seems to be the same; kNoTwin = none.
using Twins = std::vector<std::uint32_t>;
inline constexpr std::uint32_t kNoTwin = 0xFFFFFFFF;
[[nodiscard]] Twins twinsIn(const plan::Plan &plan);
/// The twins after one outlet has another place and nothing else: equal to twinsIn(plan), for a drag.
[[nodiscard]] Twins twinsAfterMove(const plan::Plan &plan, Twins before, std::uint32_t moved);
/// The same list of oddities, given twinsIn(plan).
[[nodiscard]] std::vector<base::Issue> outletOddities(const plan::Plan &plan, const Twins &twins);

/// DwellingWithoutPeople (object: the building's id) and PeopleWithoutDwelling, where the base map has dwellings and
/// somebody lives in one. A dwelling has people if a residence names it or lies within 100 m (a point for several).
[[nodiscard]] std::vector<base::Issue> homeOddities(const plan::Plan &plan);

} // namespace yike::analysis
