// SPDX-License-Identifier: GPL-3.0-or-later
// What is reached from a place: the land within each limit, and streets coloured by the minutes it takes.
#include "ui/render/paint_reach.h"

#include "ui/render/line_style.h"
#include "ui/render/projector.h"

#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace yike::render {

namespace {

/// A piece of a street within one class; parts in 0..1 of its length.
struct Piece {
    std::uint32_t street;
    double from, to;
};
/// By class; Beyond is what lies past the last limit. None stays empty.
using Pieces = std::array<std::vector<Piece>, kTimeClassCount>;

void cut(const network::Search::Stretch &stretch, double length, bool metres, Pieces &pieces)
{
    const auto limits = classLimits(metres);
    // Cost grows or falls evenly along a stretch; it is cut where it crosses a limit.
    const double from = stretch.from, to = stretch.to;
    const double costFrom = stretch.costFrom, costTo = stretch.costTo;
    std::vector<double> stops{from};
    for (const auto limit : limits)
        if ((costFrom < limit) != (costTo < limit) && costFrom != costTo)
            stops.push_back(from + (to - from) * (limit - costFrom) / (costTo - costFrom));
    stops.push_back(to);
    std::ranges::sort(stops);
    for (std::size_t i = 0; i + 1 < stops.size(); ++i) {
        const double middle = (stops[i] + stops[i + 1]) / 2;
        const double cost = costFrom + (to > from ? (middle - from) / (to - from) : 0) * (costTo - costFrom);
        const auto timeClass = classOf(static_cast<base::Cost>(std::clamp(cost, 0.0, 4e9)), metres);
        pieces[static_cast<std::size_t>(timeClass)].push_back({stretch.edge, stops[i] / length, stops[i + 1] / length});
    }
}

/// The part of a line between two shares of its length.
QPolygonF part(std::span<const geo::Point> line, double from, double to, const Projector &projector)
{
    const auto length = [&](std::size_t i) {
        return std::hypot(static_cast<double>(line[i + 1].x) - line[i].x,
                          static_cast<double>(line[i + 1].y) - line[i].y);
    };
    double whole = 0;
    for (std::size_t i = 0; i + 1 < line.size(); ++i)
        whole += length(i);
    QPolygonF points;
    double walked = 0;
    for (std::size_t i = 0; i + 1 < line.size() && whole > 0; ++i) {
        const double step = length(i), start = walked / whole, end = (walked + step) / whole;
        walked += step;
        if (end < from || start > to || step <= 0)
            continue;
        const auto at = [&](double share) {
            const double t = std::clamp((share - start) / (end - start), 0.0, 1.0);
            const QPointF a = projector(line[i]), b = projector(line[i + 1]);
            return a + (b - a) * t;
        };
        if (points.isEmpty())
            points.append(at(std::max(from, start)));
        points.append(at(std::min(to, end)));
    }
    return points;
}

/// One path for all of a limit's polygons; holes stay open by the odd-even rule.
QPainterPath pathOf(const std::vector<geo::LocalPolygon> &land, const Projector &projector)
{
    QPainterPath path;
    QPolygonF points;
    for (const auto &polygon : land) {
        for (const auto &ring : polygon) {
            projector.points(ring, points);
            path.addPolygon(points);
            path.closeSubpath();
        }
    }
    return path;
}

/// Outline and a fill of 18 %, each class only where no nearer one is: colours do not add up.
void paintLand(QPainter &painter, const Projector &projector, const RenderOptions &options, const StreetReach &reach)
{
    constexpr int kFill = 46; // of 255
    const auto &colours = palette(options.theme);
    std::array<QPainterPath, 3> paths;
    std::ranges::transform(reach.land, paths.begin(), [&](const auto &land) { return pathOf(land, projector); });
    painter.setPen(Qt::NoPen);
    for (std::size_t i = paths.size(); i-- > 0;) {
        QColor fill = colours.minutes[i];
        fill.setAlpha(kFill);
        QPainterPath band = paths[i];
        if (i > 0)
            band.addPath(paths[i - 1]);
        painter.setBrush(fill);
        painter.drawPath(band);
    }
    painter.setBrush(Qt::NoBrush);
    for (std::size_t i = paths.size(); i-- > 0;) {
        painter.setPen(linePen(reachOutline(i, options.theme), 1.6, options.unit));
        painter.drawPath(paths[i]);
    }
}

} // namespace

QColor reachOutline(std::size_t limit, Theme theme)
{
    // The palest class would be lost on the land's colour.
    const auto &colours = palette(theme);
    return mixed(colours.minutes[limit], colours.accent, limit == 2 ? 0.45 : 1);
}

void paintReach(QPainter &painter, const MapScene &scene, const MapView &view, const RenderOptions &options,
                const StreetReach &reach)
{
    Pieces pieces;
    const auto seen = view.box(8 * options.unit);
    const auto &streets = scene.streets();
    for (const auto &stretch : reach.stretches) {
        if (stretch.edge >= streets.size() || scene.streetLength(stretch.edge) <= 0 ||
            !streets.box(stretch.edge).overlaps(seen))
            continue;
        cut(stretch, static_cast<double>(scene.streetLength(stretch.edge)), reach.metres, pieces);
    }
    const auto &colours = palette(options.theme);
    const auto limit = reach.limit ? reach.limit : classLimits(reach.metres)[2];
    const Projector projector(view, options.paper);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, options.antialias);
    paintLand(painter, projector, options, reach);
    painter.setBrush(Qt::NoBrush);
    // A pale edge below all, then the farthest first: the near ones lie on top.
    for (const bool edge : {true, false}) {
        for (std::size_t i = kTimeClassCount - 1; i-- > 0;) {
            const bool bold = i < 3 && classLimits(reach.metres)[i] <= limit;
            const double width = (bold ? 3.4 : 1.8) * (options.scaleOf(view) > 6 ? 0.7 : 1.0);
            painter.setPen(edge ? linePen(colours.halo, width + 1.8, options.unit)
                                : linePen(colours.minutes[i], width, options.unit));
            QPainterPath path;
            for (const auto &piece : pieces[i]) {
                const auto points = part(streets.ring(piece.street, 0), piece.from, piece.to, projector);
                if (options.paper)
                    path.addPolygon(points);
                else
                    painter.drawPolyline(points);
            }
            if (!path.isEmpty())
                painter.drawPath(path);
        }
    }
    painter.restore();
}

} // namespace yike::render
