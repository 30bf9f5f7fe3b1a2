// SPDX-License-Identifier: GPL-3.0-or-later
// Choices outlive edits; only a selection whose object is gone is dropped.
#include "ui/panels/workspace.h"

#include "core/geo/polygon.h"

#include <algorithm>
#include <utility>

namespace yike::panels {

Workspace::Workspace(document::Document &document, QObject *parent)
    : QObject(parent),
      m_document(document),
      m_baseline(new Baseline(document, this))
{
    if (rulebook().service(m_service) == nullptr)
        m_service.clear();
    connect(&document, &document::Document::planChanged, this, &Workspace::dropWhatIsGone);
    connect(&document, &document::Document::rulebookChanged, this, [this] {
        if (rulebook().service(m_service) == nullptr)
            chooseService({});
    });
    connect(&document, &document::Document::opened, this, [this] {
        m_reportFigures.clear();
        select({});
    });
}

void Workspace::chooseService(const std::string &code)
{
    if (code == m_service)
        return;
    m_service = code;
    emit serviceChanged();
}

void Workspace::chooseWalker(norms::WalkerKind walker)
{
    if (walker == m_walker)
        return;
    m_walker = walker;
    emit walkerChanged();
}

void Workspace::chooseMapShow(const MapShow &show)
{
    if (show == m_mapShow)
        return;
    const auto compares = [](const MapShow &each) { return each.theme == render::MapTheme::Change; };
    if (compares(show) != compares(m_mapShow))
        m_baseline->want(compares(show));
    m_mapShow = show;
    emit mapShowChanged();
}

void Workspace::select(const Selection &selection)
{
    take(selection, selection.outlet ? std::vector<plan::OutletId>{selection.outlet} : std::vector<plan::OutletId>());
}

void Workspace::take(const Selection &selection, std::vector<plan::OutletId> chosen)
{
    if (selection == m_selection && chosen == m_chosen)
        return;
    m_selection = selection;
    m_chosen = std::move(chosen);
    m_placeReach.reset();
    emit selectionChanged();
}

void Workspace::chooseOutlets(std::vector<plan::OutletId> ids)
{
    const auto &plan = m_document.seen();
    std::erase_if(ids, [&plan](plan::OutletId id) { return plan == nullptr || plan->outlet(id) == nullptr; });
    std::ranges::sort(ids);
    const auto [first, last] = std::ranges::unique(ids);
    ids.erase(first, last);
    if (ids.size() > 1)
        take({}, std::move(ids));
    else
        selectOutlet(ids.empty() ? plan::OutletId{} : ids.front());
}

void Workspace::toggleOutlet(plan::OutletId id)
{
    std::vector<plan::OutletId> ids = m_chosen;
    if (const auto at = std::ranges::find(ids, id); at != ids.end())
        ids.erase(at);
    else
        ids.push_back(id);
    chooseOutlets(std::move(ids));
}

std::vector<plan::OutletId> Workspace::outletsIn(plan::AreaId area, const std::string &service) const
{
    std::vector<plan::OutletId> ids;
    const auto &plan = m_document.seen();
    const plan::Area *found = plan ? plan->area(area) : nullptr;
    if (found == nullptr)
        return ids;
    const auto offers = [&service](const plan::Outlet &outlet) {
        return service.empty() || std::ranges::contains(outlet.services, service, &plan::OutletService::service);
    };
    const auto box = geo::boundsOf(found->outline);
    for (const plan::Outlet &outlet : plan->outlets) {
        if (outlet.match == plan::MatchLevel::NotPlaced || !offers(outlet))
            continue;
        const bool inside = found->kind == plan::AreaKind::Community ? outlet.community == area
                            : found->outline.empty() ? std::ranges::contains(found->members, outlet.community)
                                                     : box && geo::contains(*box, outlet.place) &&
                                                           geo::contains(found->outline, outlet.place);
        if (inside)
            ids.push_back(outlet.id);
    }
    return ids;
}

void Workspace::setPlaceReach(std::shared_ptr<const PlaceReach> reach)
{
    m_placeReach = std::move(reach);
    emit placeReachChanged();
}

void Workspace::setRoute(std::shared_ptr<const places::Route> route)
{
    if (route == nullptr && m_route == nullptr)
        return;
    m_route = std::move(route);
    emit routeChanged();
}

std::span<const base::Issue> Workspace::issues() const
{
    if (!m_document.isOpen())
        return {};
    return assessment() != nullptr ? assessment()->issues : m_document.plan()->issues;
}

void Workspace::showNetworkIssues(bool shown)
{
    if (shown == m_networkIssues)
        return;
    m_networkIssues = shown;
    emit networkIssuesToggled(shown);
}

void Workspace::dropWhatIsGone()
{
    const auto &plan = m_document.seen();
    const bool gone = plan == nullptr || (m_selection.outlet && plan->outlet(m_selection.outlet) == nullptr) ||
                      (m_selection.residence && plan->residence(m_selection.residence) == nullptr) ||
                      (m_selection.area && plan->area(m_selection.area) == nullptr);
    if (gone)
        select({});
    else if (m_chosen.size() > 1)
        chooseOutlets(m_chosen);
}

} // namespace yike::panels
