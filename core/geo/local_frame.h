// SPDX-License-Identifier: GPL-3.0-or-later
// The plane a project is computed in: the CGCS2000 3° Gauss-Krüger zone of its centre, by PROJ.
#pragma once

#include "core/base/error.h"
#include "core/geo/point.h"

#include <memory>

namespace yike::geo {

/// Maps degrees to centimetres and back. Inside China the EPSG zone 4534 to 4554 of the centre's meridian, elsewhere a
/// transverse Mercator on the same ellipsoid with its meridian at the nearest multiple of 3°. Safe to share between threads.
class LocalFrame {
public:
    /// The plane of meridian 0, outside China: a placeholder until there is data.
    LocalFrame();
    /// centre: any place inside the project, used for its longitude alone.
    [[nodiscard]] static base::Result<LocalFrame> around(LonLat centre);

    [[nodiscard]] Point toLocal(LonLat place) const;
    [[nodiscard]] LonLat toLonLat(Point point) const;
    /// EPSG code of the zone, 0 outside China.
    [[nodiscard]] int epsg() const;
    /// Central meridian in degrees.
    [[nodiscard]] int meridian() const;

private:
    struct Impl;
    std::shared_ptr<const Impl> m_impl;
};

/// Geodesic length in millimetres on the CGCS2000 ellipsoid (PROJ geodesic.h), rounded to the nearest.
[[nodiscard]] std::int64_t geodesicMillimetres(LonLat from, LonLat to);
[[nodiscard]] std::int64_t geodesicMillimetres(const Line &line);

} // namespace yike::geo
