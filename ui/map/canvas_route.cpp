// SPDX-License-Identifier: GPL-3.0-or-later
// A route under the hand: the canvas tells of clicks, whoever makes the route hands back what is to be drawn.
#include "ui/map/canvas_private.h"

#include <utility>

namespace yike::map {

void MapCanvas::Private::layRoute()
{
    routeLayer = route && scene ? render::RouteLayer(*route, scene->frame()) : render::RouteLayer();
}

void MapCanvas::Private::extendRoute(QPointF point)
{
    if (route && route->open && !route->stops.empty() && isNear(point, route->stops.back()))
        return; // the second click of two
    routeAim.reset();
    const Hover under = hoverAt(point);
    if (under.crowd > 0)
        zoomAt(point, 2.5); // which of them is not known
    else
        emit q->routeStopWanted(under);
}

void MapCanvas::Private::aimRoute(QPointF point)
{
    if (!route || !route->open)
        return;
    routeAim = lonLatAt(point);
    q->update();
}

bool MapCanvas::Private::endRoute()
{
    if (!route || !route->open || route->stops.size() < 2)
        return false;
    routeAim.reset();
    emit q->routeEnded();
    return true;
}

bool MapCanvas::Private::stepBackRoute()
{
    if (!route || !route->open)
        return false;
    emit q->routeStepBack();
    return true;
}

bool MapCanvas::Private::dropRoute()
{
    routeAim.reset();
    if (!route || !route->open)
        return false;
    emit q->routeDropped();
    return true;
}

void MapCanvas::setRoute(std::shared_ptr<const render::RouteDrawing> route)
{
    d->route = std::move(route);
    if (!d->route || !d->route->open)
        d->routeAim.reset();
    d->layRoute();
    update();
    emit routeShown();
}

const std::shared_ptr<const render::RouteDrawing> &MapCanvas::route() const { return d->route; }

} // namespace yike::map
