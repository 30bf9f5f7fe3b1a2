// SPDX-License-Identifier: GPL-3.0-or-later
// What lies over the homes: their edges, roads, rails, walls, bridges and the outlines of areas.
#include "ui/render/line_style.h"
#include "ui/render/paint.h"
#include "ui/render/shape_painter.h"

#include <algorithm>
#include <array>

namespace yike::render {

namespace {

/// Least important first: later fills lie over earlier ones.
constexpr std::array kRoads{plan::LineKind::Lane, plan::LineKind::MinorRoad, plan::LineKind::MainRoad,
                            plan::LineKind::Motorway};

class LinePainter {
public:
    LinePainter(QPainter &painter, const MapScene &scene, const MapView &view, const RenderOptions &options)
        : m_painter(painter),
          m_scene(scene),
          m_view(view),
          m_options(options),
          m_colours(palette(options.theme)),
          m_metres(options.scaleOf(view))
    {}

    void dwellingEdges();
    void paths();
    void roads();
    void rails();
    void walls();
    void bridges();
    void areas();
    void bands();

private:
    void stroke(const FeatureSet &lines, const QPen &pen);
    void stroke(plan::LineKind kind, const QPen &pen) { stroke(m_scene.lines(kind), pen); }
    [[nodiscard]] QPen pen(const QColor &colour, double width, Qt::PenCapStyle cap = Qt::RoundCap) const
    {
        return linePen(colour, width, m_options.unit, cap);
    }

    QPainter &m_painter;
    const MapScene &m_scene;
    const MapView &m_view;
    const RenderOptions &m_options;
    const Palette &m_colours;
    double m_metres;
};

void LinePainter::stroke(const FeatureSet &lines, const QPen &pen)
{
    m_painter.setPen(pen);
    ShapePainter shapes(m_painter, m_view, m_options);
    eachSeen(lines, m_view, m_options, pen.widthF(), [&](std::size_t feature) { shapes.line(lines, feature); });
}

void LinePainter::dwellingEdges()
{
    if (m_metres > 2.5)
        return;
    QColor ink = m_colours.text;
    ink.setAlpha(46);
    m_painter.setPen(pen(m_options.paper ? mixed(m_colours.text, m_colours.building, 0.35) : ink, 0.8));
    ShapePainter shapes(m_painter, m_view, m_options);
    for (const auto *features : {&m_scene.dwellingBuildings(), &m_scene.dwellingSpots()}) {
        if (features == &m_scene.dwellingSpots() && !m_scene.spotsAreSquares())
            continue;
        eachSeen(*features, m_view, m_options, 2, [&](std::size_t feature) { shapes.polygon(*features, feature); });
    }
}

void LinePainter::paths()
{
    if (const auto style = roadStyle(plan::LineKind::Footpath, m_metres); style.fill > 0) {
        auto dashed = pen(mixed(m_colours.quietText, m_colours.land, 0.45), std::min(style.fill, 1.4));
        setDashes(dashed, {3, 2.2}, m_options.unit);
        stroke(plan::LineKind::Footpath, dashed);
    }
    if (const auto style = roadStyle(plan::LineKind::Steps, m_metres); style.fill > 0) {
        auto treads = pen(mixed(m_colours.quietText, m_colours.land, 0.75), style.fill);
        setDashes(treads, {1.1, 1.5}, m_options.unit);
        stroke(plan::LineKind::Steps, treads);
    }
}

void LinePainter::roads()
{
    for (const auto kind : kRoads)
        if (const auto style = roadStyle(kind, m_metres); style.casing > 0)
            stroke(kind, pen(m_colours.roadCasing, style.casing));
    for (const auto kind : kRoads) {
        const auto style = roadStyle(kind, m_metres);
        if (style.fill <= 0 || m_options.stop())
            continue;
        // Without a casing white would be lost on the land.
        stroke(kind, pen(style.casing > 0 ? m_colours.road : m_colours.roadCasing, style.fill));
    }
}

void LinePainter::rails()
{
    if (m_metres > 12) {
        auto dashed = pen(m_colours.rail, 1.2);
        setDashes(dashed, {5, 3}, m_options.unit);
        stroke(plan::LineKind::Rail, dashed);
        return;
    }
    stroke(plan::LineKind::Rail, pen(m_colours.rail, 3.0, Qt::FlatCap));
    auto inner = pen(m_options.theme == Theme::Dark ? m_colours.land : m_colours.road, 1.6);
    setDashes(inner, {7, 7}, m_options.unit);
    stroke(plan::LineKind::Rail, inner);
}

void LinePainter::walls()
{
    if (m_metres > 3)
        return;
    stroke(plan::LineKind::Wall, pen(m_colours.wall, m_metres < 1 ? 1.8 : 1.2));
    if (m_metres > 2)
        return;
    for (const auto &gate : m_scene.gates()) {
        m_painter.setPen(pen(gate.open ? m_colours.quietText : m_colours.missed, 1.2));
        m_painter.setBrush(gate.open ? m_colours.road : m_colours.missed);
        m_painter.drawEllipse(Projector(m_view, m_options.paper)(gate.place), 2.6 * m_options.unit,
                              2.6 * m_options.unit);
    }
    m_painter.setBrush(Qt::NoBrush);
}

void LinePainter::bridges()
{
    const auto style = roadStyle(plan::LineKind::Bridge, m_metres);
    if (style.fill <= 0)
        return;
    stroke(plan::LineKind::Bridge,
           pen(mixed(m_colours.quietText, m_colours.roadCasing, 0.6), style.fill + 2.4, Qt::FlatCap));
    stroke(plan::LineKind::Bridge, pen(m_colours.road, style.fill, Qt::FlatCap));
}

void LinePainter::areas()
{
    using enum plan::AreaKind;
    for (const auto kind : {Community, Subdistrict, District, Tier5, Tier10, Tier15, SchoolDistrict, Circle}) {
        const auto outline = areaPen(kind, m_metres, m_options.unit, m_colours);
        if (!outline || (plan::isLayer(kind) && !m_options.circles))
            continue;
        if (kind == Circle && !m_options.paper)
            stroke(m_scene.borders(kind), circleBand(m_options.unit, m_colours));
        stroke(m_scene.borders(kind), *outline);
    }
}

void LinePainter::bands()
{
    if (!areaPen(plan::AreaKind::Circle, m_metres, m_options.unit, m_colours))
        return;
    QPen band = circleBand(m_options.unit, m_colours);
    band.setColor(mixed(m_colours.accent, m_colours.land, band.color().alphaF()));
    stroke(m_scene.borders(plan::AreaKind::Circle), band);
}

} // namespace

void paintOver(QPainter &painter, const MapScene &scene, const MapView &view, const RenderOptions &options)
{
    using Step = void (LinePainter::*)();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, options.antialias);
    painter.setBrush(Qt::NoBrush);
    LinePainter lines(painter, scene, view, options);
    for (const Step step : {&LinePainter::dwellingEdges, &LinePainter::paths, &LinePainter::roads, &LinePainter::rails,
                            &LinePainter::walls, &LinePainter::bridges})
        if (!options.stop())
            (lines.*step)();
    if (options.areas && !options.stop())
        lines.areas();
    painter.restore();
}

void paintBands(QPainter &painter, const MapScene &scene, const MapView &view, const RenderOptions &options)
{
    if (!options.paper || !options.areas || !options.circles || options.stop())
        return;
    painter.save();
    painter.setBrush(Qt::NoBrush);
    LinePainter(painter, scene, view, options).bands();
    painter.restore();
}

} // namespace yike::render
