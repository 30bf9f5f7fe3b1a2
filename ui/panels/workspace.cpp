// SPDX-License-Identifier: GPL-3.0-or-later
// Choices outlive edits; only a selection whose object is gone is dropped.
#include "ui/panels/workspace.h"

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
    if (selection == m_selection)
        return;
    m_selection = selection;
    m_placeReach.reset();
    emit selectionChanged();
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
}

} // namespace yike::panels
