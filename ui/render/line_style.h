// SPDX-License-Identifier: GPL-3.0-or-later
// How roads, rails, walls and outlines are drawn at a scale: widths in logical pixels.
#pragma once

#include "core/plan/area.h"
#include "core/plan/base_map.h"
#include "ui/render/palette.h"

#include <QPen>

#include <optional>

namespace yike::render {

/// Widths 0 = not drawn. Casing: the whole width, what stands out beside the fill being the edge.
struct RoadStyle {
    double fill = 0, casing = 0;
};

/// metres: per logical pixel.
[[nodiscard]] RoadStyle roadStyle(plan::LineKind kind, double metres);
/// Pens are made with widths × unit.
[[nodiscard]] QPen linePen(const QColor &colour, double width, double unit, Qt::PenCapStyle cap = Qt::RoundCap);
/// Dashes in logical pixels (Qt counts them in pen widths).
void setDashes(QPen &pen, std::initializer_list<double> dashes, double unit);
/// A pale band under the outline of a circle, so that it is not taken for a street.
[[nodiscard]] QPen circleBand(double unit, const Palette &colours);
/// Outline of an area at a scale; nothing where it would clutter the map.
[[nodiscard]] std::optional<QPen> areaPen(plan::AreaKind kind, double metres, double unit, const Palette &colours);

} // namespace yike::render
