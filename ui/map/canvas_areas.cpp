// SPDX-License-Identifier: GPL-3.0-or-later
// Areas under the hand: an outline drawn corner by corner, and corners of the chosen area moved.
#include "ui/map/canvas_private.h"

#include "ui/render/paint_outline.h"

#include <cmath>
#include <utility>

namespace yike::map {
namespace {

constexpr double kCatch = 10; ///< logical pixels round the pointer in which a corner is caught

} // namespace

QPointF MapCanvas::Private::screenOf(geo::LonLat place) const { return view.toScreen(scene->frame().toLocal(place)); }

bool MapCanvas::Private::isNear(QPointF point, geo::LonLat place) const
{
    const QPointF away = screenOf(place) - point;
    return std::hypot(away.x(), away.y()) <= kCatch;
}

/// Over the first corner of an outline that has enough of them.
bool MapCanvas::Private::wouldClose(QPointF point) const
{
    return areaDraft.size() >= 3 && isNear(point, areaDraft[0]);
}

void MapCanvas::Private::extendArea(QPointF point)
{
    areaRefused = false;
    if (wouldClose(point)) {
        closeArea(true);
        return;
    }
    const geo::LonLat place = lonLatAt(point);
    if (!areaDraft.empty() && isNear(point, areaDraft.back()))
        return; // the second click of two
    if (plan::wouldCross(areaDraft, place)) {
        areaRefused = true;
        emit q->areaRefused(plan::OutlineFlaw::CrossesItself);
        return;
    }
    areaDraft.push_back(place);
    areaAim = place;
    q->update();
    emit q->areaDraftChanged(static_cast<int>(areaDraft.size()));
}

void MapCanvas::Private::aimArea(QPointF point)
{
    if (areaDraft.empty())
        return;
    areaAim = lonLatAt(point);
    areaClosing = wouldClose(point);
    q->update();
}

bool MapCanvas::Private::dropArea()
{
    const bool had = !areaDraft.empty();
    areaDraft.clear();
    areaAim.reset();
    areaRefused = areaClosing = false;
    q->update();
    if (had)
        emit q->areaDraftChanged(0);
    return had;
}

bool MapCanvas::Private::stepBackArea()
{
    if (areaDraft.empty())
        return false;
    areaDraft.pop_back();
    areaRefused = areaClosing = false;
    q->update();
    emit q->areaDraftChanged(static_cast<int>(areaDraft.size()));
    return true;
}

/// The outline stays until whoever makes an area of it has an answer.
bool MapCanvas::Private::closeArea(bool byClick)
{
    const bool refused = std::exchange(areaRefused, false);
    if (areaDraft.empty() || (byClick && refused))
        return false;
    areaAim.reset();
    areaClosing = false;
    q->update();
    if (const auto flaw = plan::flawOf(areaDraft); flaw != plan::OutlineFlaw::None)
        emit q->areaRefused(flaw);
    else
        emit q->areaDrawn(areaDraft, q->mapToGlobal(screenOf(areaDraft.back()).toPoint()));
    return true;
}

std::optional<std::size_t> MapCanvas::Private::cornerAt(QPointF point)
{
    if (!scene)
        return std::nullopt;
    for (std::size_t i = chosenCorners.size(); i-- > 0;) {
        if (isNear(point, chosenCorners[i]))
            return i;
    }
    return std::nullopt;
}

void MapCanvas::Private::moveCorner(std::size_t corner, QPointF point)
{
    if (corner >= chosenCorners.size())
        return;
    if (!heldCorner)
        heldFrom = chosenCorners[corner];
    heldCorner = corner;
    chosenCorners[corner] = lonLatAt(point);
    q->update();
}

void MapCanvas::Private::dropCorner()
{
    if (!heldCorner)
        return;
    const std::size_t corner = *std::exchange(heldCorner, std::nullopt);
    const geo::LonLat place = std::exchange(chosenCorners[corner], heldFrom);
    q->update();
    emit q->cornerMoved(chosenArea, corner, place); // whoever takes it shows the corners anew
}

void MapCanvas::Private::cancelCorner()
{
    if (heldCorner)
        chosenCorners[*std::exchange(heldCorner, std::nullopt)] = heldFrom;
    q->update();
}

void MapCanvas::Private::paintAreas(QPainter &painter)
{
    const auto render = renderOptions();
    if (chosenArea && chosenCorners.empty())
        render::paintHighlights(painter, *scene, view, render, chosenArea, std::nullopt);
    std::vector<geo::Point> corners;
    for (const geo::LonLat &corner : options.areas ? chosenCorners : std::vector<geo::LonLat>())
        corners.push_back(scene->frame().toLocal(corner));
    render::paintOutlineCorners(painter, view, render, corners, heldCorner);
    if (areaDraft.empty())
        return;
    render::OutlineSketch drawn;
    for (const geo::LonLat &corner : areaDraft)
        drawn.corners.push_back(scene->frame().toLocal(corner));
    if (areaAim)
        drawn.aim = scene->frame().toLocal(*areaAim);
    drawn.closing = areaClosing;
    drawn.refused = areaAim && !areaClosing && plan::wouldCross(areaDraft, *areaAim);
    render::paintOutlineSketch(painter, view, render, drawn);
}

void MapCanvas::setChosenArea(plan::AreaId area, std::vector<geo::LonLat> corners)
{
    if (d->heldCorner && area == d->chosenArea)
        return; // the hand comes first; it is shown anew when it lets go
    d->heldCorner.reset();
    d->chosenArea = area;
    d->chosenCorners = std::move(corners);
    update();
}

plan::AreaId MapCanvas::chosenArea() const { return d->chosenArea; }

const std::vector<geo::LonLat> &MapCanvas::chosenCorners() const { return d->chosenCorners; }

const std::vector<geo::LonLat> &MapCanvas::areaDraft() const { return d->areaDraft; }

} // namespace yike::map
