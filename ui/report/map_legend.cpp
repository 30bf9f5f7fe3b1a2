// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the scene what is in view; pens are those of the renderer.
#include "ui/report/map_legend.h"

#include "ui/render/labels.h"
#include "ui/render/line_style.h"
#include "ui/report/manuscript.h"
#include "ui/text/terms.h"

#include <QCoreApplication>
#include <QLineF>

#include <algorithm>
#include <array>
#include <optional>

namespace yike::report {
namespace {

using render::LegendEntry;
using render::SceneLabelKind;

struct In {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

bool inView(const render::FeatureSet &features, const render::MapView &view)
{
    bool found = false;
    features.visit(view.box(), [&](std::size_t) { return !(found = true); });
    return found;
}

/// Long lines have large boxes: here a stretch of theirs must be seen itself.
bool lineInView(const render::FeatureSet &lines, const render::MapView &view)
{
    const QRectF seen({0, 0}, view.size);
    const auto crosses = [&](QPointF from, QPointF to) {
        if (seen.contains(from) || seen.contains(to))
            return true;
        const QLineF stretch(from, to);
        const std::array edges{QLineF(seen.topLeft(), seen.topRight()), QLineF(seen.topRight(), seen.bottomRight()),
                               QLineF(seen.bottomRight(), seen.bottomLeft()),
                               QLineF(seen.bottomLeft(), seen.topLeft())};
        return std::ranges::any_of(edges, [&](const QLineF &edge) {
            return stretch.intersects(edge, nullptr) == QLineF::BoundedIntersection;
        });
    };
    bool found = false;
    lines.visit(view.box(), [&](std::size_t feature) {
        for (std::size_t ring = 0; ring < lines.ringCount(feature) && !found; ++ring) {
            const auto points = lines.ring(feature, ring);
            for (std::size_t i = 1; i < points.size() && !found; ++i)
                found = crosses(view.toScreen(points[i - 1]), view.toScreen(points[i]));
        }
        return !found;
    });
    return found;
}

LegendEntry lineOf(const QString &text, std::vector<QPen> pens)
{
    LegendEntry entry;
    entry.shape = LegendEntry::Shape::Line;
    entry.text = text;
    entry.pens = std::move(pens);
    return entry;
}

LegendEntry swatchOf(const QString &text, const QColor &colour)
{
    LegendEntry entry;
    entry.text = text;
    entry.colour = colour;
    return entry;
}

LegendEntry discOf(const QString &text, const QColor &fill, const QColor &edge, double unit)
{
    LegendEntry entry = swatchOf(text, fill);
    entry.shape = LegendEntry::Shape::Disc;
    entry.pens = {render::linePen(edge, 1.2, unit)};
    return entry;
}

LegendEntry railEntry(double metres, double unit, const render::Palette &colours)
{
    if (metres > 12) {
        QPen dashed = render::linePen(colours.rail, 1.2, unit);
        render::setDashes(dashed, {5, 3}, unit);
        return lineOf(In::tr("railway"), {dashed});
    }
    QPen inner = render::linePen(colours.road, 1.6, unit, Qt::FlatCap);
    render::setDashes(inner, {7, 7}, unit);
    return lineOf(In::tr("railway"), {render::linePen(colours.rail, 3, unit, Qt::FlatCap), inner});
}

/// Which area lies at each point of a grid over the view, by its place in areas(); −1 = none.
struct Grid {
    static constexpr int kSide = 24;
    std::array<int, kSide * kSide> at{};

    [[nodiscard]] int of(int x, int y) const
    {
        return x < 0 || y < 0 || x >= kSide || y >= kSide ? -1 : at[static_cast<std::size_t>(y * kSide + x)];
    }
};

bool holds(const render::SceneArea &area, geo::Point place)
{
    bool inside = false;
    for (const auto &ring : area.rings)
        for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
            const double xi = ring[i].x, yi = ring[i].y, xj = ring[j].x, yj = ring[j].y;
            if ((yi > place.y) != (yj > place.y) && place.x < (xj - xi) * (place.y - yi) / (yj - yi) + xi)
                inside = !inside;
        }
    return inside;
}

QPointF centreOf(const render::MapView &view, int x, int y)
{
    return {(x + 0.5) / Grid::kSide * view.size.width(), (y + 0.5) / Grid::kSide * view.size.height()};
}

/// The point of the grid with most of the same area round it; nothing where the area is not seen.
std::optional<QPointF> middleOf(const Grid &grid, int area, const render::MapView &view)
{
    int most = -1, bestX = 0, bestY = 0;
    for (int y = 0; y < Grid::kSide; ++y)
        for (int x = 0; x < Grid::kSide; ++x) {
            int reach = -1;
            const auto same = [&](int far) {
                for (int dx = -far; dx <= far; ++dx)
                    for (int dy = -far; dy <= far; ++dy)
                        if (grid.of(x + dx, y + dy) != area)
                            return false;
                return true;
            };
            while (same(reach + 1))
                ++reach;
            if (reach > most) {
                most = reach;
                bestX = x;
                bestY = y;
            }
        }
    if (most < 0)
        return std::nullopt;
    return centreOf(view, bestX, bestY);
}

bool allPlaced(const render::MapScene &scene, const render::MapView &view, render::RenderOptions options,
               const std::vector<QRectF> &taken, SceneLabelKind kind)
{
    const QRectF seen({0, 0}, view.size);
    const auto wanted = std::ranges::count_if(scene.labels(), [&](const render::SceneLabel &label) {
        return label.kind == kind && seen.contains(view.toScreen(label.place));
    });
    options.names = 1U << static_cast<unsigned>(kind);
    options.roadNames = false;
    render::LabelLayer labels;
    return wanted > 0 && std::ssize(labels.layout(scene, view, options, taken)) >= wanted;
}

} // namespace

std::vector<LegendEntry> borderEntries(const render::MapScene &scene, const render::MapView &view,
                                       const render::RenderOptions &options)
{
    using enum plan::AreaKind;
    std::vector<LegendEntry> entries;
    if (!options.areas)
        return entries;
    const render::Palette &colours = render::palette(options.theme);
    for (const auto kind : {District, Subdistrict, Circle, Community, Tier15, Tier10, Tier5, SchoolDistrict}) {
        const auto pen = render::areaPen(kind, options.scaleOf(view), options.unit, colours);
        if (pen && (options.circles || !plan::isLayer(kind)) && lineInView(scene.borders(kind), view))
            entries.push_back(lineOf(text::name(kind), {*pen}));
    }
    return entries;
}

std::vector<LegendEntry> groundEntries(const render::MapScene &scene, const render::MapView &view,
                                       const render::RenderOptions &options)
{
    const render::Palette &colours = render::palette(options.theme);
    const double metres = options.scaleOf(view);
    std::vector<LegendEntry> entries;
    if (metres <= 25 && inView(scene.otherBuildings(), view))
        entries.push_back(swatchOf(In::tr("building without homes"), colours.building));
    if (inView(scene.ground(plan::GroundKind::Water), view) || lineInView(scene.lines(plan::LineKind::River), view))
        entries.push_back(swatchOf(In::tr("water"), colours.water));
    if (lineInView(scene.lines(plan::LineKind::Rail), view))
        entries.push_back(railEntry(metres, options.unit, colours));
    if (metres > 2) // closer by, gates are seen
        return entries;
    const QRectF seen({0, 0}, view.size);
    for (const bool open : {true, false})
        if (std::ranges::any_of(scene.gates(), [&](const render::SceneGate &gate) {
                return gate.open == open && seen.contains(view.toScreen(gate.place));
            }))
            entries.push_back(open ? discOf(In::tr("gate, open"), colours.road, colours.quietText, options.unit)
                                   : discOf(In::tr("gate, closed"), colours.missed, colours.missed, options.unit));
    return entries;
}

std::vector<QRectF> alongDistrict(const render::MapScene &scene, const render::MapView &view)
{
    const double half = 0.3 * kMillimetre, step = 1 * kMillimetre;
    const render::FeatureSet &lines = scene.borders(plan::AreaKind::District);
    std::vector<QRectF> boxes;
    lines.visit(view.box(), [&](std::size_t feature) {
        for (std::size_t ring = 0; ring < lines.ringCount(feature); ++ring) {
            const auto points = lines.ring(feature, ring);
            for (std::size_t i = 1; i < points.size(); ++i) {
                const QLineF stretch(view.toScreen(points[i - 1]), view.toScreen(points[i]));
                const int parts = std::clamp(static_cast<int>(stretch.length() / step), 1, 2'000);
                for (int part = 0; part < parts; ++part)
                    boxes.emplace_back(stretch.pointAt(static_cast<double>(part) / parts) - QPointF(half, half),
                                       QSizeF(2 * half, 2 * half));
            }
        }
        return true;
    });
    return boxes;
}

std::uint32_t namesOfOneLayer(const render::MapScene &scene, const render::MapView &view,
                              const render::RenderOptions &options, const std::vector<QRectF> &taken)
{
    const std::uint32_t water = 1U << static_cast<unsigned>(SceneLabelKind::Water);
    if (options.areas)
        for (const auto kind : {SceneLabelKind::Circle, SceneLabelKind::Community, SceneLabelKind::Subdistrict})
            if (allPlaced(scene, view, options, taken, kind))
                return water | 1U << static_cast<unsigned>(kind);
    return water;
}

std::vector<render::SceneLabel> districtNames(const render::MapScene &scene, const render::MapView &view)
{
    std::vector<render::SceneLabel> names;
    std::vector<const render::SceneArea *> districts;
    for (const render::SceneArea &area : scene.areas())
        if (area.kind == plan::AreaKind::District && !area.name.isEmpty())
            districts.push_back(&area);
    if (districts.size() < 2) // a single one is what the whole report is about
        return names;
    Grid grid;
    for (int y = 0; y < Grid::kSide; ++y)
        for (int x = 0; x < Grid::kSide; ++x) {
            const geo::Point place = view.toLocal(centreOf(view, x, y));
            const auto found = std::ranges::find_if(districts, [&](const auto *area) { return holds(*area, place); });
            grid.at[static_cast<std::size_t>(y * Grid::kSide + x)] =
                found == districts.end() ? -1 : static_cast<int>(found - districts.begin());
        }
    for (std::size_t i = 0; i < districts.size(); ++i)
        if (const auto at = middleOf(grid, static_cast<int>(i), view))
            names.push_back({SceneLabelKind::Subdistrict, districts[i]->name, view.toLocal(*at)});
    return names;
}

} // namespace yike::report
