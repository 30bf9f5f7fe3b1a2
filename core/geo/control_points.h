// SPDX-License-Identifier: GPL-3.0-or-later
// A city's own grid from control points: the least-squares similarity into the CGCS2000 zone, with what is left at each point.
#pragma once

#include "core/base/error.h"
#include "core/geo/coordinate_transform.h"

#include <span>
#include <string>
#include <vector>

namespace yike::geo {

/// A point known in both systems.
struct ControlPoint {
    std::string name;
    FilePlace local; ///< m; as it stands in the file where its axes are not known
    LonLat place; ///< CGCS2000
};

/// Millimetres between where the fit puts a point and where it lies: east, north, and straight.
struct ControlResidual {
    double east = 0, north = 0, distance = 0;
};

struct ControlFit {
    CoordinateSystem system; ///< Grid::Local, with its axes
    std::vector<ControlResidual> residuals; ///< one a point
    double rms = 0; ///< mm, √(Σ d² / n)
    double scale = 1; ///< of the grid into the zone
    double rotation = 0; ///< degrees, counter-clockwise
};

/// Four parameters (two shifts, a turn, a scale). axes: Found tries either and takes the one that leaves less; of two points,
/// which fit both ways, the one that turns less. Errors: OutOfRange ("control-points", what is wrong, what is wanted): fewer
/// than two points, all at one place, or a scale outside 0.5 to 2 (then the two columns do not belong together).
[[nodiscard]] base::Result<ControlFit> fitLocalGrid(std::span<const ControlPoint> points, AxisOrder axes);

} // namespace yike::geo
