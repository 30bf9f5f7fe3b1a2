// SPDX-License-Identifier: GPL-3.0-or-later
// From the figures of a file to degrees and back, by PROJ: zones, datums, given shifts, web maps and local grids.
#pragma once

#include "core/base/error.h"
#include "core/geo/coordinate_system.h"
#include "core/geo/point.h"

#include <memory>
#include <optional>

namespace yike::geo {

/// Degrees or metres as they stand in a file; east and north whatever the order they are written in.
struct FilePlace {
    double east = 0, north = 0;
    bool operator==(const FilePlace &) const = default;
};

/// Holds PROJ objects of its own: used by one thread at a time.
///
/// Accuracy: CGCS2000 and its zones are exact (0.1 mm). Beijing 1954 and Xian 1980 are read on their own ellipsoids (Krassowsky;
/// IAU 1976), but nobody has published the shift to CGCS2000: without one that the user gives their degrees are taken over, and
/// places are off by tens of metres. GCJ-02 and BD-09 are exact against the published formula (shift.h).
class CoordinateTransform {
public:
    /// OutOfRange("coordinates", word, …) for a zone without a meridian; Internal where PROJ cannot be used.
    [[nodiscard]] static base::Result<CoordinateTransform> make(const CoordinateSystem &system);
    CoordinateTransform(CoordinateTransform &&) noexcept;
    CoordinateTransform &operator=(CoordinateTransform &&) noexcept;
    ~CoordinateTransform();

    /// Degrees of CGCS2000, not rounded. An easting of 1 000 000 m and more begins with the number of the zone, whether the
    /// system says so or not; nothing where that is another zone, or the place is nowhere on the globe.
    [[nodiscard]] std::optional<LonLat> toDegrees(FilePlace place) const;
    /// Degrees on the system's own datum (of a layer that brought its projection) to CGCS2000.
    [[nodiscard]] std::optional<LonLat> ofDatumDegrees(LonLat place) const;
    /// The other way round, with the zone's number before the easting where the system says so.
    [[nodiscard]] std::optional<FilePlace> fromDegrees(LonLat place) const;
    [[nodiscard]] const CoordinateSystem &system() const;

private:
    struct Impl;
    explicit CoordinateTransform(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace yike::geo
