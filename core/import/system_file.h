// SPDX-License-Identifier: GPL-3.0-or-later
// Files that tell a coordinate system by figures: four or seven parameters, control points. What they hold stays in memory.
#pragma once

#include "core/base/error.h"
#include "core/geo/control_points.h"

#include <string>
#include <vector>

namespace yike::importing {

/// Lines "name value" (or =, :, comma between); # begins a comment. Four parameters: north, east (m; also dx, dy: the survey's X
/// is to the north), rotation (″, clockwise from north), scale (ppm). Seven, told by dz: dx dy dz (m), rx ry rz (″, coordinate
/// frame rotation as Chinese offices write it), scale (ppm); "convention position-vector" turns their signs.
/// Errors: those of checkSource; TableUnreadable(path, "line 3"): never the text of the line.
[[nodiscard]] base::Result<geo::DatumShift> readShift(const std::string &path);

/// A table with a name, the local x and y, and longitude and latitude (of `target`), by the header words of all tables; without
/// longitude and latitude five columns name, x, y, x', y' in that order with x' y' in `target`.
/// Errors: of the table; NoCoordinates(path) where a row has not both.
[[nodiscard]] base::Result<std::vector<geo::ControlPoint>> readControlPoints(const std::string &path,
                                                                             const geo::CoordinateSystem &target);

} // namespace yike::importing
