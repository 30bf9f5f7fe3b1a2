// SPDX-License-Identifier: GPL-3.0-or-later
// What lies under the pointer, and what tools do with it.
#include "ui/map/canvas_private.h"

#include <algorithm>
#include <utility>

namespace yike::map {

namespace {

constexpr double kGrip = 4; ///< logical pixels round a badge that still belong to it

std::int64_t squaredDistance(geo::Point a, geo::Point b)
{
    const auto dx = std::int64_t{a.x} - b.x, dy = std::int64_t{a.y} - b.y;
    return dx * dx + dy * dy;
}

} // namespace

const std::vector<render::PlacedBadge> &MapCanvas::Private::badges()
{
    if (!badgesFor || *badgesFor != view) {
        placedBadges = options.outlets ? outlets.layout(view, renderOptions()) : std::vector<render::PlacedBadge>{};
        badgesFor = view;
    }
    return placedBadges;
}

const render::PlacedBadge *MapCanvas::Private::badgeAt(QPointF point)
{
    return render::OutletLayer::hit(badges(), point, kGrip);
}

std::optional<plan::OutletId> MapCanvas::Private::outletAt(QPointF point)
{
    const auto *badge = issueAt(point) ? nullptr : badgeAt(point); // issues lie above
    if (!badge || badge->form == render::PlacedBadge::Form::Count)
        return std::nullopt;
    return outlets.marks()[badge->mark].id;
}

const std::vector<render::PlacedIssue> &MapCanvas::Private::issueMarks()
{
    if (!issuesFor || *issuesFor != view) {
        placedIssues = issues.layout(view, renderOptions());
        issuesFor = view;
    }
    return placedIssues;
}

const render::PlacedIssue *MapCanvas::Private::issueAt(QPointF point)
{
    return render::IssueLayer::hit(issueMarks(), point);
}

QString MapCanvas::Private::tipAt(QPointF point)
{
    const auto *issue = scene ? issueAt(point) : nullptr;
    return issue && issue->issues == 1 && issueTip ? issueTip(issues.marks()[issue->mark].issue) : QString();
}

std::optional<std::size_t> MapCanvas::Private::residenceAt(QPointF point) const
{
    if (!frame)
        return std::nullopt;
    const QRectF place = placeOf(*frame);
    const double scale = frame->request().view.size.width() / place.width();
    const auto dwelling = frame->dwellingAt((point - place.topLeft()) * scale);
    if (!dwelling)
        return std::nullopt;
    const auto &residences = scene->dwellings()[*dwelling].residences;
    const auto at = view.toLocal(point);
    return *std::ranges::min_element(
        residences, {}, [&](std::uint32_t residence) { return squaredDistance(scene->residencePoint(residence), at); });
}

geo::LonLat MapCanvas::Private::lonLatAt(QPointF point) const
{
    return geo::rounded(scene->frame().toLonLat(view.toLocal(point)));
}

Hover MapCanvas::Private::hoverAt(QPointF point)
{
    Hover found;
    found.place = lonLatAt(point);
    if (const auto *badge = badgeAt(point)) {
        if (badge->form == render::PlacedBadge::Form::Count)
            found.crowd = badge->outlets;
        else
            found.outlet = outlets.marks()[badge->mark].id;
    }
    if (const auto residence = residenceAt(point))
        found.residence = scene->residenceId(*residence);
    if (const auto *area = scene->areaAt(view.toLocal(point)))
        found.area = area->id;
    return found;
}

void MapCanvas::Private::updateHover(QPointF point)
{
    const auto found = hoverAt(point);
    if (found == hover)
        return;
    hover = found;
    emit q->hovered(hover);
}

void MapCanvas::Private::click(QPointF point)
{
    if (const auto *issue = issueAt(point)) {
        if (issue->issues > 1)
            zoomAt(point, 2.5);
        else
            emit q->issueClicked(issues.marks()[issue->mark].issue);
        return;
    }
    const auto found = hoverAt(point);
    const auto site = found.outlet ? std::nullopt : render::siteMarkAt(*scene, view, sites, point);
    if (site && sites[*site].premises)
        emit q->premisesClicked(sites[*site].premises);
    else if (found.outlet)
        emit q->outletClicked(found.outlet);
    else if (found.crowd > 0)
        zoomAt(point, 2.5);
    else if (found.residence)
        emit q->residenceClicked(found.residence);
    else if (found.area)
        emit q->areaClicked(found.area);
    else
        emit q->nothingClicked();
}

geo::Point MapCanvas::Private::outletPointAt(QPointF point)
{
    constexpr double kCatch = 12; // logical pixels
    snap.reset();
    const geo::Point at = view.toLocal(point);
    if (snapping && !(keys & Qt::AltModifier))
        snap = render::snapped(*scene, at, kCatch * view.metresPerPixel * 100);
    return snap ? snap->at : at;
}

void MapCanvas::Private::aimOutlet(QPointF point)
{
    const auto before = snap;
    (void)outletPointAt(point);
    if (snap != before)
        q->update();
}

void MapCanvas::Private::placeOutlet(QPointF point)
{
    const geo::LonLat place = geo::rounded(scene->frame().toLonLat(outletPointAt(point)));
    snap.reset();
    emit q->addOutletAt(place);
}

void MapCanvas::Private::toggleAt(QPointF point)
{
    if (const auto outlet = outletAt(point))
        emit q->outletToggled(*outlet);
}

void MapCanvas::Private::boxTo(QPointF from, QPointF to)
{
    choosingBox = QRectF(from, to).normalized();
    q->update();
}

void MapCanvas::Private::chooseBox()
{
    if (!choosingBox)
        return;
    std::vector<plan::OutletId> ids;
    for (const auto &mark : outlets.marks())
        if (choosingBox->contains(screenOf(mark.place)))
            ids.push_back(mark.id);
    choosingBox.reset();
    q->update();
    emit q->outletsBoxed(ids, (keys & Qt::ControlModifier) != 0);
}

void MapCanvas::Private::cancelBox()
{
    choosingBox.reset();
    q->update();
}

void MapCanvas::Private::pickPlace(QPointF point) { emit q->placePicked(lonLatAt(point)); }

void MapCanvas::Private::askReach(QPointF point) { emit q->reachWantedFrom(lonLatAt(point)); }

void MapCanvas::Private::beginDrag(plan::OutletId outlet)
{
    if (const auto start = outlets.point(outlet))
        drag = Drag{outlet, *start, *start, {}};
    furniture.reset(); // now it is worth keeping
    const auto index = outlets.indexOf(outlet);
    if (drag && index && outlets.marks()[*index].selected)
        for (const auto &mark : outlets.marks())
            if (const auto start = mark.selected && mark.id != outlet ? outlets.point(mark.id) : std::nullopt)
                drag->others.emplace_back(mark.id, *start);
    worker.cancel();
}

void MapCanvas::Private::moveDragged()
{
    if (!drag)
        return;
    outlets.move(drag->outlet, drag->now);
    for (const auto &[id, start] : drag->others)
        outlets.move(id, {start.x + drag->now.x - drag->start.x, start.y + drag->now.y - drag->start.y});
}

void MapCanvas::Private::dragTo(QPointF point)
{
    if (!drag)
        return;
    drag->now = outletPointAt(point);
    moveDragged();
    badgesFor.reset();
    if (!drag->others.empty()) { // many are reckoned when they are dropped
        q->update();
        return;
    }
    if (!dragTimer.isActive())
        dragTimer.start();
    emit q->outletDragged(drag->outlet, geo::rounded(scene->frame().toLonLat(drag->now)));
}

void MapCanvas::Private::dropAt(QPointF point)
{
    if (!drag)
        return;
    dragTo(point);
    const auto dropped = *std::exchange(drag, std::nullopt);
    furniture.reset();
    snap.reset();
    const auto to = geo::rounded(scene->frame().toLonLat(dropped.now));
    if (dropped.others.empty()) {
        emit q->outletDropped(dropped.outlet, to);
    } else {
        const auto from = geo::rounded(scene->frame().toLonLat(dropped.start));
        std::vector<plan::OutletId> all{dropped.outlet};
        for (const auto &[id, start] : dropped.others)
            all.push_back(id);
        emit q->outletsDropped(all, to.lon - from.lon, to.lat - from.lat);
    }
    requestFrame();
}

void MapCanvas::Private::cancelDrag()
{
    if (!drag)
        return;
    const auto cancelled = *drag;
    drag.reset();
    furniture.reset();
    snap.reset();
    outlets.move(cancelled.outlet, cancelled.start);
    for (const auto &[id, start] : cancelled.others)
        outlets.move(id, start);
    badgesFor.reset();
    q->update();
    emit q->outletDragCancelled(cancelled.outlet);
    requestFrame();
}

void MapCanvas::Private::placePlaceholder()
{
    if (!placeholder)
        return;
    placeholder->setVisible(scene == nullptr);
    const QSize wanted = placeholder->sizeHint().boundedTo(q->size());
    placeholder->resize(wanted);
    placeholder->move((q->width() - wanted.width()) / 2, (q->height() - wanted.height()) / 2);
}

} // namespace yike::map
