// SPDX-License-Identifier: GPL-3.0-or-later
// The lowest layers: ground, green, water, and the buildings that are nobody's home.
#include "ui/render/line_style.h"
#include "ui/render/paint.h"
#include "ui/render/shape_painter.h"
#include "ui/render/tiles.h"

namespace yike::render {

namespace {

struct GroundStyle {
    plan::GroundKind kind;
    QColor fill, edge; ///< an invalid edge is none
};

/// Lowest first.
std::array<GroundStyle, kGroundKindCount> groundStyles(const Palette &colours)
{
    using enum plan::GroundKind;
    const QColor none;
    const QColor hill = mixed(colours.green, colours.land, 0.75);
    return {{
        {Farmland, mixed(colours.green, colours.land, 0.35), none},
        {Residential, mixed(colours.building, colours.land, 0.28), none},
        {Commercial, mixed(colours.groups[3], colours.land, 0.07), none},
        {Industrial, mixed(colours.buildingEdge, colours.land, 0.30), none},
        {Construction, mixed(colours.buildingEdge, colours.land, 0.45), colours.buildingEdge},
        {Hill, hill, mixed(colours.quietText, hill, 0.12)},
        {Green, colours.green, none},
        {School, mixed(colours.groups[3], colours.land, 0.13), mixed(colours.groups[3], colours.land, 0.28)},
        {Square, mixed(colours.road, colours.land, 0.6), colours.roadCasing},
        {Water, colours.water, mixed(colours.groups[5], colours.water, 0.30)},
    }};
}

void paintGrounds(QPainter &painter, const MapScene &scene, const MapView &view, const RenderOptions &options)
{
    const auto &colours = palette(options.theme);
    const double metres = options.scaleOf(view);
    for (const auto &style : groundStyles(colours)) {
        if (options.stop())
            return;
        painter.setBrush(style.fill);
        painter.setPen(style.edge.isValid() && metres < 15 ? linePen(style.edge, 0.8, options.unit) : QPen(Qt::NoPen));
        ShapePainter shapes(painter, view, options);
        eachSeen(scene.ground(style.kind), view, options, 2,
                 [&](std::size_t feature) { shapes.polygon(scene.ground(style.kind), feature); });
    }
}

void paintRivers(QPainter &painter, const MapScene &scene, const MapView &view, const RenderOptions &options)
{
    const double width = std::clamp(7 / options.scaleOf(view), 1.0, 20.0);
    painter.setPen(linePen(palette(options.theme).water, width, options.unit));
    painter.setBrush(Qt::NoBrush);
    ShapePainter shapes(painter, view, options);
    const auto &rivers = scene.lines(plan::LineKind::River);
    eachSeen(rivers, view, options, 20 * options.unit, [&](std::size_t feature) { shapes.line(rivers, feature); });
}

void paintOtherBuildings(QPainter &painter, const MapScene &scene, const MapView &view, const RenderOptions &options)
{
    const auto &colours = palette(options.theme);
    const double metres = options.scaleOf(view);
    if (metres > 25)
        return;
    painter.setBrush(colours.building);
    painter.setPen(metres < 2.5 ? linePen(colours.buildingEdge, 0.8, options.unit) : QPen(Qt::NoPen));
    ShapePainter shapes(painter, view, options);
    const auto &buildings = scene.otherBuildings();
    eachSeen(buildings, view, options, 2, [&](std::size_t feature) {
        const QRectF box = shapes.projector()(buildings.box(feature));
        if (box.width() < 2 && box.height() < 2)
            shapes.speck(box);
        else
            shapes.polygon(buildings, feature);
    });
}

} // namespace

void paintUnder(QPainter &painter, const MapScene &scene, const MapView &view, const RenderOptions &options)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, options.antialias);
    painter.fillRect(QRectF({0, 0}, view.size), palette(options.theme).land);
    paintGrounds(painter, scene, view, options);
    paintRivers(painter, scene, view, options);
    paintOtherBuildings(painter, scene, view, options);
    if (options.tiles != nullptr && !options.stop()) // above our own ground: where there is no tile, that is seen
        paintTiles(painter, scene.frame(), view, options, *options.tiles);
    if (options.underlays != nullptr && !options.stop())
        paintUnderlays(painter, scene.frame(), view, *options.underlays);
    painter.restore();
}

} // namespace yike::render
