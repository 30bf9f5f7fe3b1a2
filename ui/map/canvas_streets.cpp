// SPDX-License-Identifier: GPL-3.0-or-later
// Streets under the pointer: drawing a way between two of them, and clicking on what is there.
#include "ui/map/canvas_private.h"

#include <cmath>

namespace yike::map {

namespace {

constexpr double kCatch = 12; ///< logical pixels round the pointer in which a street or a gate is caught

} // namespace

std::optional<render::StreetSpot> MapCanvas::Private::streetAt(QPointF point) const
{
    return scene ? render::nearestStreet(*scene, view.toLocal(point), kCatch * view.metresPerPixel * 100)
                 : std::nullopt;
}

std::optional<std::size_t> MapCanvas::Private::gateAt(QPointF point) const
{
    std::optional<std::size_t> best;
    double least = kCatch * view.metresPerPixel * 100;
    const geo::Point at = view.toLocal(point);
    const auto &gates = scene->gates();
    for (std::size_t i = 0; i < gates.size(); ++i) {
        const double away =
            std::hypot(static_cast<double>(gates[i].place.x) - at.x, static_cast<double>(gates[i].place.y) - at.y);
        if (away <= least) {
            least = away;
            best = i;
        }
    }
    return best;
}

const render::ChangedStreet *MapCanvas::Private::changeAt(QPointF point) const
{
    const render::ChangedStreet *best = nullptr;
    double least = kCatch * view.metresPerPixel * 100;
    for (const render::ChangedStreet &change : changes) {
        const double away = render::distanceTo(change.line, view.toLocal(point));
        if (away > least)
            continue;
        least = away;
        best = &change;
    }
    return best;
}

void MapCanvas::Private::extendWay(QPointF point)
{
    const auto spot = streetAt(point);
    if (!sketch) {
        if (spot)
            sketch = Sketch{*spot, {}, spot->at, true};
        q->update();
        return;
    }
    const geo::Point at = spot ? spot->at : view.toLocal(point);
    const geo::Point last = sketch->between.empty() ? sketch->from.at : sketch->between.back();
    if (at == last)
        return;
    if (!spot) {
        sketch->between.push_back(at);
        q->update();
        return;
    }
    DrawnWay way{sketch->from, *spot, {}};
    for (const geo::Point place : sketch->between)
        way.between.push_back(geo::rounded(scene->frame().toLonLat(place)));
    sketch.reset();
    q->update();
    emit q->wayDrawn(way, q->mapToGlobal(point.toPoint()));
}

void MapCanvas::Private::aimWay(QPointF point)
{
    if (!sketch)
        return;
    const auto spot = streetAt(point);
    sketch->aim = spot ? spot->at : view.toLocal(point);
    sketch->caught = spot.has_value();
    q->update();
}

bool MapCanvas::Private::dropWay()
{
    const bool had = sketch.has_value();
    sketch.reset();
    q->update();
    return had;
}

void MapCanvas::Private::clickStreet(QPointF point)
{
    const QPoint screen = q->mapToGlobal(point.toPoint());
    if (const auto gate = gateAt(point))
        emit q->gateClicked(*gate, screen);
    else if (const auto *change = changeAt(point))
        emit q->changedStreetClicked(change->id, change->closed, screen);
    else if (const auto spot = streetAt(point))
        emit q->streetClicked(spot->street, screen);
}

bool MapCanvas::Private::overStreet(QPointF point) { return streetAt(point) || gateAt(point) || changeAt(point); }

} // namespace yike::map
