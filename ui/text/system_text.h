// SPDX-License-Identifier: GPL-3.0-or-later
// Coordinate systems in words, and how one was guessed.
#pragma once

#include "core/geo/control_points.h"
#include "core/import/guess_system.h"

#include <QString>
#include <QStringList>

namespace yike::text {

/// "CGCS2000 / 3° Gauss-Krüger zone 40", "GCJ-02 (AMap, Tencent)", "Beijing 1954 / 3° Gauss-Krüger, meridian 120° E" …
[[nodiscard]] QString name(const geo::CoordinateSystem &system);
/// What one has to know of its accuracy; empty where there is nothing to say.
[[nodiscard]] QString accuracy(const geo::CoordinateSystem &system);
/// What is proposed, and whether it is clear.
[[nodiscard]] QString proposal(const importing::SystemGuess &guess);
/// A table of the candidates with their evidence; the first row is the head.
[[nodiscard]] std::vector<QStringList> evidence(const importing::SystemGuess &guess);
/// Residuals of control points, a row each; the first row is the head.
[[nodiscard]] std::vector<QStringList> residuals(const geo::ControlFit &fit,
                                                 const std::vector<geo::ControlPoint> &points);

} // namespace yike::text
