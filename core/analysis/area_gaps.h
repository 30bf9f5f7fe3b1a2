// SPDX-License-Identifier: GPL-3.0-or-later
// Where communities, or planning tiers of one kind, overlap each other or leave ground between them.
#pragma once

#include "core/base/issue.h"
#include "core/geo/local_frame.h"
#include "core/plan/area.h"

#include <optional>
#include <span>
#include <vector>

namespace yike::analysis {

/// Smaller overlaps and gaps come from rounding and are not told; m².
inline constexpr double kLeastOddArea = 100;

/// AreaOverlap and AreaGap, each with a place inside and its m² in the plane. A gap of communities is ground of the district (of
/// the subdistricts where it has no outline) in no community, a hole between them, or a strip narrower than 50 m between two;
/// of tiers a hole or such a strip: tiers need not fill a district. Kinds in their order, overlaps first, by id.
[[nodiscard]] std::vector<base::Issue> areaOddities(std::span<const plan::Area> areas, const geo::LocalFrame &frame);

/// What puts such an issue right: of an overlap the area listed later without it, of a gap (a strip, or at most 1 ha) the neighbour
/// with the longest border with it. Nothing where a person has to decide, or it is not there any more.
[[nodiscard]] std::optional<plan::Area> borderCured(std::span<const plan::Area> areas, const geo::LocalFrame &frame,
                                                    const base::Issue &issue);

} // namespace yike::analysis
