// SPDX-License-Identifier: GPL-3.0-or-later
// Line widths and dashes by scale.
#include "ui/render/line_style.h"

#include <QList>

#include <algorithm>

namespace yike::render {

namespace {

struct RoadRule {
    double width;              ///< metres on the ground
    double narrowest, widest;  ///< logical pixels
    double coarsest;           ///< metres per pixel beyond which it is left out
};

constexpr RoadRule rule(plan::LineKind kind)
{
    switch (kind) {
    case plan::LineKind::Motorway:
        return {24, 2.6, 26, 400};
    case plan::LineKind::MainRoad:
        return {17, 2.2, 24, 90};
    case plan::LineKind::MinorRoad:
        return {9, 1.3, 18, 22};
    case plan::LineKind::Lane:
        return {4.5, 0.9, 11, 8};
    case plan::LineKind::Bridge:
        return {7, 2.0, 16, 12};
    case plan::LineKind::Footpath:
        return {1.6, 0.9, 3, 3.2};
    case plan::LineKind::Steps:
        return {2.4, 1.6, 6, 3.2};
    default:
        return {0, 0, 0, 0};
    }
}

constexpr double kCased = 2.0; ///< narrower roads are one line without a casing

} // namespace

RoadStyle roadStyle(plan::LineKind kind, double metres)
{
    const auto road = rule(kind);
    if (road.width <= 0 || metres > road.coarsest)
        return {};
    const double width = std::clamp(road.width / metres, road.narrowest, road.widest);
    if (width < kCased)
        return {width, 0};
    return {width, width + (width < 6 ? 1.4 : 2.0)};
}

QPen linePen(const QColor &colour, double width, double unit, Qt::PenCapStyle cap)
{
    return {QBrush(colour), width * unit, Qt::SolidLine, cap, Qt::RoundJoin};
}

void setDashes(QPen &pen, std::initializer_list<double> dashes, double unit)
{
    QList<qreal> pattern;
    for (const double dash : dashes)
        pattern.append(dash * unit / pen.widthF());
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern(pattern);
}

QPen circleBand(double unit, const Palette &colours)
{
    auto colour = colours.accent;
    colour.setAlpha(42);
    return linePen(colour, 7, unit);
}

std::optional<QPen> areaPen(plan::AreaKind kind, double metres, double unit, const Palette &colours)
{
    switch (kind) {
    case plan::AreaKind::Community: {
        if (metres > 16)
            return std::nullopt;
        auto pen = linePen(colours.border, metres > 6 ? 0.8 : 1.1, unit);
        setDashes(pen, {4, 3}, unit);
        return pen;
    }
    case plan::AreaKind::Subdistrict: {
        auto pen = linePen(colours.border, 1.8, unit);
        setDashes(pen, {9, 3, 2, 3}, unit);
        return pen;
    }
    case plan::AreaKind::Circle: {
        auto pen = linePen(mixed(colours.accent, colours.land, 0.85), 1.5, unit);
        setDashes(pen, {10, 4}, unit);
        return pen;
    }
    case plan::AreaKind::Tier15:
    case plan::AreaKind::Tier10:
    case plan::AreaKind::Tier5: {
        auto pen = linePen(mixed(colours.accent, colours.land, 0.7), 1.3, unit);
        setDashes(pen, {2, 3}, unit);
        return pen;
    }
    case plan::AreaKind::SchoolDistrict: {
        auto pen = linePen(mixed(colours.text, colours.land, 0.6), 1.2, unit);
        setDashes(pen, {6, 2, 1, 2, 1, 2}, unit);
        return pen;
    }
    case plan::AreaKind::District:
        return linePen(colours.border, 2.4, unit);
    }
    return std::nullopt;
}

} // namespace yike::render
