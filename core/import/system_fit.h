// SPDX-License-Identifier: GPL-3.0-or-later
// Lays places read in one system or another over a plan and measures how well they fit.
#pragma once

#include "core/geo/box_tree.h"
#include "core/geo/local_frame.h"
#include "core/import/guess_system.h"
#include "core/import/places.h"
#include "core/import/region_index.h"

#include <span>

namespace yike::importing {

class SystemFit {
public:
    explicit SystemFit(const plan::Plan &plan);

    /// Streets or areas: there is something to compare with.
    [[nodiscard]] bool usable() const { return m_streets || m_box; }
    [[nodiscard]] SystemGuess guess(std::span<const RawPlace> places) const;
    /// Whether degrees read as `claimed` would fit much better as another web map's or as none: its word ("gcj02", "bd09",
    /// "wgs84"), else nothing. places: as read, in WGS 84.
    [[nodiscard]] std::string betterShift(std::span<const geo::LonLat> places, const CoordinateSystem &claimed) const;

private:
    [[nodiscard]] SystemEvidence measured(const CoordinateSystem &system, std::span<const geo::LonLat> places) const;
    [[nodiscard]] std::vector<CoordinateSystem> candidatesFor(std::span<const RawPlace> places) const;

    std::optional<geo::Bounds> m_box; ///< round the streets, else the areas
    bool m_streets = false;
    geo::LocalFrame m_frame;
    geo::SegmentIndex m_segments;
    RegionIndex m_areas, m_waters;
};

} // namespace yike::importing
