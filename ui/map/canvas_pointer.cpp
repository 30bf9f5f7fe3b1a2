// SPDX-License-Identifier: GPL-3.0-or-later
// What lies under the pointer, and what tools do with it.
#include "ui/map/canvas_private.h"

#include <algorithm>

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

void MapCanvas::Private::placeOutlet(QPointF point) { emit q->addOutletAt(lonLatAt(point)); }

void MapCanvas::Private::pickPlace(QPointF point) { emit q->placePicked(lonLatAt(point)); }

void MapCanvas::Private::askReach(QPointF point) { emit q->reachWantedFrom(lonLatAt(point)); }

void MapCanvas::Private::beginDrag(plan::OutletId outlet)
{
    if (const auto start = outlets.point(outlet))
        drag = Drag{outlet, *start, *start};
    worker.cancel();
}

void MapCanvas::Private::dragTo(QPointF point)
{
    if (!drag)
        return;
    drag->now = view.toLocal(point);
    outlets.move(drag->outlet, drag->now);
    badgesFor.reset();
    q->update();
    emit q->outletDragged(drag->outlet, lonLatAt(point));
}

void MapCanvas::Private::dropAt(QPointF point)
{
    if (!drag)
        return;
    dragTo(point);
    const auto outlet = drag->outlet;
    drag.reset();
    emit q->outletDropped(outlet, lonLatAt(point));
    requestFrame();
}

void MapCanvas::Private::cancelDrag()
{
    if (!drag)
        return;
    const auto cancelled = *drag;
    drag.reset();
    outlets.move(cancelled.outlet, cancelled.start);
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
