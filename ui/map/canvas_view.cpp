// SPDX-License-Identifier: GPL-3.0-or-later
// The canvas's view, and the frames asked for as it moves.
#include "ui/map/canvas_private.h"

#include <algorithm>
#include <cmath>

namespace yike::map {

namespace {

constexpr double kFitMargin = 28;          ///< logical pixels
constexpr int kFiguresSoon = 12;           ///< ms a step of a drag waits for its figures before it is painted without
constexpr int kSettleDelay = 70;           ///< ms after the last movement before a frame is painted
constexpr int kFlight = 320;               ///< ms
constexpr double kOverviewSide = 1100;     ///< logical pixels
constexpr double kMostPixels = 9e6;        ///< device pixels of a frame with its margin

} // namespace

MapCanvas::Private::Private(MapCanvas *canvas) : q(canvas)
{
    tools = {std::make_unique<SelectTool>(*this),   std::make_unique<AddOutletTool>(*this),
             std::make_unique<PanTool>(*this),      std::make_unique<WayTool>(*this),
             std::make_unique<StreetTool>(*this),   std::make_unique<ReachTool>(*this),
             std::make_unique<AreaTool>(*this),     std::make_unique<RouteTool>(*this),
             std::make_unique<PickPlaceTool>(*this)};
    dragTimer.setSingleShot(true);
    dragTimer.setTimerType(Qt::PreciseTimer);
    dragTimer.setInterval(kFiguresSoon);
    connect(&dragTimer, &QTimer::timeout, this, &Private::repaintGround);
    frameTimer.setSingleShot(true);
    connect(&frameTimer, &QTimer::timeout, this, &Private::requestFrame);
    connect(&motion, &ViewMotion::moved, this, &Private::changeView);
    connect(&motion, &ViewMotion::arrived, this, &Private::requestFrame);
    connect(&worker, &FrameWorker::painted, this, &Private::frameArrived, Qt::QueuedConnection);
}

void MapCanvas::Private::changeView(const render::MapView &changed)
{
    const bool same = changed == view;
    view = changed;
    badgesFor.reset();
    if (!scene)
        return;
    if (!same) {
        const geo::Point centre{static_cast<std::int32_t>(view.centreX), static_cast<std::int32_t>(view.centreY)};
        emit q->viewChanged(view.metresPerPixel, scene->frame().toLonLat(centre));
    }
    // A view that runs out of its frame is served at once, one that only moves when it rests.
    if (!frame || !frameCovers(*frame))
        requestSoon();
    if (!frameFits())
        frameTimer.start(kSettleDelay);
    q->update();
}

void MapCanvas::Private::requestSoon()
{
    if (worker.idle())
        requestFrame();
}

void MapCanvas::Private::glideTo(const render::MapView &target)
{
    if (!scene)
        return;
    fitPending = false;
    motion.glideTo(view, target, kFlight);
}

void MapCanvas::Private::zoomAt(QPointF point, double factor)
{
    if (!scene)
        return;
    fitPending = false;
    // Further notches add to where the wheel has already sent the view.
    const double scale = (motion.moving() ? motion.target() : view).metresPerPixel / factor;
    motion.zoomTo(view, view.zoomedAt(point, view.metresPerPixel / scale), point);
}

void MapCanvas::Private::pan(QPointF delta)
{
    fitPending = false;
    changeView(view.pannedBy(delta));
    motion.stop(view);
}

void MapCanvas::Private::sceneFitted()
{
    if (q->width() < 2 || q->height() < 2)
        return;
    const auto fitted = render::MapView::fit(scene->bounds(), q->size(), kFitMargin);
    motion.stop(fitted);
    changeView(fitted);
    requestFrame();
    if (q->isVisible())
        fitPending = false; // a hidden widget gets its real size later, and is fitted again
}

FrameRequest MapCanvas::Private::frameRequest() const
{
    FrameRequest request{.scene = scene,
                         .classes = classes,
                         .view = view,
                         .density = q->devicePixelRatioF(),
                         .theme = options.theme,
                         .areas = options.areas,
                         .underlays = underlays,
                         .tiles = tiles};
    const double pixels = view.size.width() * view.size.height() * request.density * request.density;
    const double share = pixels * 1.96 > kMostPixels ? 0.08 : 0.2;
    const auto margin = [&](double side) { return 2 * std::ceil(std::clamp(side * share, 48.0, 400.0)); };
    request.view.size = {view.size.width() + margin(view.size.width()),
                         view.size.height() + margin(view.size.height())};
    return request;
}

FrameRequest MapCanvas::Private::overviewRequest() const
{
    FrameRequest request{.scene = scene,
                         .classes = classes,
                         .view = {},
                         .theme = options.theme,
                         .areas = options.areas,
                         .underlays = underlays,
                         .tiles = tiles,
                         .overview = true};
    const auto &bounds = scene->bounds();
    const double width = std::max(1.0, static_cast<double>(bounds.maxX) - bounds.minX);
    const double height = std::max(1.0, static_cast<double>(bounds.maxY) - bounds.minY);
    const double scale = kOverviewSide / std::max(width, height);
    request.view = render::MapView::fit(bounds, {std::ceil(width * scale) + 80, std::ceil(height * scale) + 80}, 40);
    return request;
}

void MapCanvas::Private::requestFrame()
{
    frameTimer.stop();
    // The worker pauses while an outlet is dragged: the cores are needed for its figures.
    if (!scene || drag || view.size.isEmpty())
        return;
    if (!frameFits())
        worker.request(frameRequest());
    if (!overview && !scene->empty())
        worker.request(overviewRequest());
}

void MapCanvas::Private::dropFrames()
{
    worker.cancel();
    frame.reset();
    overview.reset();
    badgesFor.reset();
    issuesFor.reset();
    reachFor.reset();
}

void MapCanvas::Private::frameArrived(const std::shared_ptr<Frame> &arrived)
{
    const auto &request = arrived->request();
    if (request.scene != scene || request.theme != options.theme || request.areas != options.areas)
        return;
    if (request.classes != classes)
        arrived->recolour(classes);
    (request.overview ? overview : frame) = arrived;
    q->update();
    if (!frameFits() && !motion.moving() && !frameTimer.isActive())
        requestFrame();
    settleIfDone();
}

void MapCanvas::Private::settleIfDone()
{
    if (q->settled())
        emit q->frameSettled();
}

QRectF MapCanvas::Private::placeOf(const Frame &candidate) const
{
    const auto &painted = candidate.request().view;
    const double scale = painted.metresPerPixel / view.metresPerPixel;
    const double perCm = 1 / (view.metresPerPixel * 100);
    const QPointF centre(view.size.width() / 2 + (painted.centreX - view.centreX) * perCm,
                         view.size.height() / 2 - (painted.centreY - view.centreY) * perCm);
    const QSizeF size = painted.size * scale;
    return {centre - QPointF(size.width(), size.height()) / 2, size};
}

bool MapCanvas::Private::frameCovers(const Frame &candidate) const
{
    return placeOf(candidate).adjusted(-0.6, -0.6, 0.6, 0.6).contains(QRectF({0, 0}, view.size));
}

bool MapCanvas::Private::frameFits() const
{
    return frame && frame->request().view.metresPerPixel == view.metresPerPixel &&
           frame->request().density == q->devicePixelRatioF() && frameCovers(*frame);
}

} // namespace yike::map
