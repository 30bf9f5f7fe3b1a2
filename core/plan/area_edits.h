// SPDX-License-Identifier: GPL-3.0-or-later
// Areas that people draw: what is wrong with an outline, which communities it holds, and the edits that add, change, delete.
#pragma once

#include "core/plan/edit.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace yike::plan {

enum class OutlineFlaw : std::uint8_t {
    None,
    TooFewCorners, ///< fewer than three places that differ
    CrossesItself, ///< two sides have a point in common that is no corner of both
    NoArea, ///< all corners on one line
};

/// Of a closed outline: corners in order, the first not repeated. Exact, in units of 1e-7°.
[[nodiscard]] OutlineFlaw flawOf(std::span<const geo::LonLat> corners);
/// Whether a side from the last corner of an open line to `next` would meet another side of it. Back to the first corner is
/// allowed: that closes it.
[[nodiscard]] bool wouldCross(std::span<const geo::LonLat> corners, geo::LonLat next);

/// The communities an outline holds: those most of whose people live inside; of a community without people its label point
/// decides. Ascending.
[[nodiscard]] std::vector<AreaId> membersInside(const Plan &plan, const geo::MultiPolygon &outline);

/// A new layer with this outline (flawOf() must have none): in the district, drawn, a circle with the communities it holds.
[[nodiscard]] Area drawnArea(const Plan &plan, AreaKind kind, std::vector<geo::LonLat> corners);
/// The area with another outline, drawn anew. A circle holds the communities inside.
[[nodiscard]] Area redrawn(const Plan &plan, Area area, std::vector<geo::LonLat> corners);
/// The area with one corner of its outer ring elsewhere. A circle's members follow unless somebody has chosen them by hand:
/// unless they are others than the outline held before.
[[nodiscard]] Area withCorner(const Plan &plan, const Area &area, std::size_t corner, geo::LonLat place);
/// The area as another layer: what that layer has not is dropped (members and a circle's data, schools). A circle made of an
/// outline gets the communities inside it.
[[nodiscard]] Area asKind(const Plan &plan, Area area, AreaKind kind);
/// One ring round one polygon, drawn in Yike: its corners may be moved one by one.
[[nodiscard]] bool hasMovableCorners(const Area &area);

/// Codes "add-circle", "edit-tier", "delete-school-district" …; "…-area" for administrative areas. The id of a new area is
/// plan.nextId. No changes where nothing differs or the area is not there.
[[nodiscard]] Edit addArea(const Plan &plan, Area area);
[[nodiscard]] Edit changeArea(const Plan &plan, const Area &after);
[[nodiscard]] Edit deleteArea(const Plan &plan, AreaId id);

} // namespace yike::plan
