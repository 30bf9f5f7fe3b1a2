// SPDX-License-Identifier: GPL-3.0-or-later
// Polygons in degrees: box, area, centre, and which of many a place lies in, exact in units of 1e-7°.
#pragma once

#include "core/geo/point.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace yike::geo {

/// Nothing where there is no valid place.
[[nodiscard]] std::optional<Bounds> boundsOf(std::span<const LonLat> places);
[[nodiscard]] std::optional<Bounds> boundsOf(const Polygon &polygon);
[[nodiscard]] std::optional<Bounds> boundsOf(const MultiPolygon &polygons);
/// The box round both.
[[nodiscard]] Bounds united(const Bounds &one, const Bounds &other);
/// The border counts as inside.
[[nodiscard]] bool contains(const Bounds &bounds, LonLat place);

/// Geodesic area, holes taken off; m².
[[nodiscard]] double areaSquareMetres(const Polygon &polygon);
[[nodiscard]] double areaSquareMetres(const MultiPolygon &polygons);

/// Centre of mass of the outer rings less the holes; of a degenerate polygon the middle of its box.
[[nodiscard]] LonLat centroid(const MultiPolygon &polygons);
[[nodiscard]] LonLat centroid(const Polygon &polygon);
/// A place inside, for a label: the centroid if it lies inside, else the middle of the widest stretch inside on its parallel.
[[nodiscard]] LonLat labelPoint(const MultiPolygon &polygons);
[[nodiscard]] LonLat labelPoint(const Polygon &polygon);

/// Whether the place lies in the polygon; the border counts as inside. For many questions make a Region.
[[nodiscard]] bool contains(const Polygon &polygon, LonLat place);
[[nodiscard]] bool contains(const MultiPolygon &polygons, LonLat place);

/// A polygon made ready for many questions. Rings with fewer than three valid places are left out.
class Region {
public:
    explicit Region(const Polygon &polygon);
    explicit Region(const MultiPolygon &polygons);

    [[nodiscard]] bool contains(LonLat place) const;
    /// Nothing for an empty region.
    [[nodiscard]] const std::optional<Bounds> &bounds() const { return m_bounds; }

private:
    struct Vertex {
        std::int64_t x, y; ///< units of 1e-7°
    };
    void add(const Polygon &polygon);
    [[nodiscard]] bool partContains(std::size_t part, Vertex place) const;

    std::vector<Vertex> m_vertices;
    std::vector<std::size_t> m_ringEnds; ///< into m_vertices
    std::vector<std::size_t> m_partEnds; ///< into m_ringEnds
    std::optional<Bounds> m_bounds;
};

/// Which of many regions hold a place.
class RegionSet {
public:
    void add(const MultiPolygon &polygons);
    void add(const Polygon &polygon);
    [[nodiscard]] std::size_t size() const { return m_regions.size(); }
    /// Index of the first region added that holds the place.
    [[nodiscard]] std::optional<std::size_t> firstAt(LonLat place) const;
    /// All that hold it, ascending.
    [[nodiscard]] std::vector<std::size_t> allAt(LonLat place) const;

private:
    std::vector<Region> m_regions;
};

} // namespace yike::geo
