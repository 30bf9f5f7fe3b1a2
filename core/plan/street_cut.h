// SPDX-License-Identifier: GPL-3.0-or-later
// Positions on a street's line, and cutting a street in two at one.
#pragma once

#include "core/plan/street.h"

#include <cstdint>
#include <span>
#include <utility>

namespace yike::plan {

/// mm: the stored length, geodesic where none is stored, at least 1.
[[nodiscard]] std::int64_t lengthOf(const Street &street);

/// The two parts of a street cut at 0 < offset < lengthOf(): lines, lengths, climb and descent shared; a wait lies with the
/// part that holds the middle. Ids and the junction between are left as they were, for the caller to set. The line has at least
/// two places.
[[nodiscard]] std::pair<Street, Street> cutAt(const Street &street, std::int64_t offset);

/// Leaves a street's wait to the one of its parts, in order, that holds the middle.
void shareWait(const Street &street, std::span<Street> parts);

/// The position on the street nearest to a place.
struct NearestPosition {
    std::int64_t offset = 0; ///< mm from the start of the line
    double metres = 0; ///< how far away; infinite for a street without a line
};
[[nodiscard]] NearestPosition nearestPosition(const Street &street, geo::LonLat place);

} // namespace yike::plan
