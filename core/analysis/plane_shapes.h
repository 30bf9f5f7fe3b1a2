// SPDX-License-Identifier: GPL-3.0-or-later
// Polygons in the plane of a project, united, cut and measured by GEOS.
#pragma once

#include "core/geo/local_frame.h"
#include "core/geo/point.h"

#include <memory>
#include <span>
#include <vector>

struct GEOSGeom_t;

namespace yike::analysis {

/// One or many polygons, valid; empty where nothing is left or GEOS can make nothing of it. A value; cheap to copy.
class PlaneShape {
public:
    PlaneShape() = default;
    /// Broken rings are put right (GEOSMakeValid).
    PlaneShape(const geo::MultiPolygon &outline, const geo::LocalFrame &frame);

    [[nodiscard]] static PlaneShape united(std::span<const PlaneShape> shapes);
    [[nodiscard]] PlaneShape common(const PlaneShape &other) const;
    [[nodiscard]] PlaneShape without(const PlaneShape &other) const;
    /// With the strips closed that are narrower than `metres`, as between two polygons that nearly touch.
    [[nodiscard]] PlaneShape closed(double metres) const;
    /// Without what is narrower than `metres`: hairs along borders that were rounded.
    [[nodiscard]] PlaneShape opened(double metres) const;
    /// With all holes filled.
    [[nodiscard]] PlaneShape filled() const;

    [[nodiscard]] bool empty() const;
    [[nodiscard]] double squareMetres() const;
    /// Whether they come nearer than that.
    [[nodiscard]] bool isNear(const PlaneShape &other, double metres) const;
    /// Each polygon of it.
    [[nodiscard]] std::vector<PlaneShape> parts() const;
    /// A point inside; it must not be empty.
    [[nodiscard]] geo::Point inside() const;

    [[nodiscard]] PlaneShape grown(double metres) const; ///< or shrunk, with mitred corners
    [[nodiscard]] bool holds(geo::Point point) const; ///< or on its border
    /// In degrees, rounded as stored; rings without the repeated last place.
    [[nodiscard]] geo::MultiPolygon outline(const geo::LocalFrame &frame) const;

private:
    explicit PlaneShape(GEOSGeom_t *owned);
    std::shared_ptr<const GEOSGeom_t> m_shape; ///< null: empty
};

} // namespace yike::analysis
