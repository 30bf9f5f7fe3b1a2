// SPDX-License-Identifier: GPL-3.0-or-later
// What cannot be right in the data itself: outlets listed twice, outside the area or absurdly large; homes and buildings that do not fit.
#pragma once

#include "core/base/issue.h"
#include "core/plan/plan.h"

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
/// Which outlets share their name or credit code with another, by index: only they can be listed twice. While one is dragged
/// this stays as it is.
[[nodiscard]] std::vector<bool> namesakesIn(const plan::Plan &plan);
/// The same list, given namesakesIn(plan).
[[nodiscard]] std::vector<base::Issue> outletOddities(const plan::Plan &plan, const std::vector<bool> &namesakes);

/// DwellingWithoutPeople (object: the building's id) and PeopleWithoutDwelling, where the base map has dwellings and
/// somebody lives in one. A dwelling has people if a residence names it or lies within 100 m (a point for several).
[[nodiscard]] std::vector<base::Issue> homeOddities(const plan::Plan &plan);

} // namespace yike::analysis
