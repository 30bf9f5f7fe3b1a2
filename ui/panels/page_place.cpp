// SPDX-License-Identifier: GPL-3.0-or-later
// What the inspector says of a bare place on the map: how far one gets from there, and to what.
#include "ui/panels/figures.h"

#include "core/geo/polygon.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <algorithm>

namespace yike::panels {
namespace {

/// Translation context "PlacePage".
class PlacePage {
    Q_DECLARE_TR_FUNCTIONS(PlacePage)

public:
    static Page of(const Workspace &workspace, geo::LonLat place);

private:
    static QString where(const plan::Plan &plan, geo::LonLat place);
    static QString within(norms::WalkerKind walker, base::Cost limit);
    static void addBands(const PlaceReach &reach, Page &page);
    static void addNearest(const Workspace &workspace, const PlaceReach &reach, Page &page);
};

QString PlacePage::where(const plan::Plan &plan, geo::LonLat place)
{
    const auto holds = [&](const plan::Area &area) {
        return area.kind == plan::AreaKind::Community && geo::contains(area.outline, place);
    };
    const auto found = std::ranges::find_if(plan.areas, holds);
    return found == plan.areas.end() ? tr("outside all communities") : text::fromCore(found->name);
}

QString PlacePage::within(norms::WalkerKind walker, base::Cost limit)
{
    return walker == norms::WalkerKind::Metres ? tr("Within %1 m").arg(limit / base::kMillimetresPerMetre)
                                               : tr("Within %1 min").arg(limit / base::kMillisecondsPerMinute);
}

void PlacePage::addBands(const PlaceReach &reach, Page &page)
{
    page.figures.push_back({.label = tr("Who lives in reach, %1").arg(text::name(reach.walker)), .heading = true});
    for (const PlaceReach::Band &band : reach.bands) {
        const QString metres = text::formatCount(band.streets / base::kMillimetresPerMetre);
        page.figures.push_back(
            {.label = within(reach.walker, band.limit),
             .value = text::formatPeopleLong(band.people),
             .note = tr("%1 outlets, %2 m of streets").arg(text::formatCount(band.outlets), metres)});
    }
}

void PlacePage::addNearest(const Workspace &workspace, const PlaceReach &reach, Page &page)
{
    page.figures.push_back({.label = tr("Nearest of each service, %1").arg(text::name(reach.walker)), .heading = true});
    for (const PlaceReach::Nearest &nearest : reach.nearest) {
        Figure figure{.label = text::name(workspace.rulebook().services[nearest.service].name),
                      .value = text::formatCost(reach.walker, nearest.cost)};
        if (const plan::Outlet *outlet = workspace.document().seen()->outlet(nearest.outlet)) {
            figure.note = text::fromCore(outlet->name);
            figure.outlet = outlet->id;
        }
        page.figures.push_back(std::move(figure));
    }
}

Page PlacePage::of(const Workspace &workspace, geo::LonLat place)
{
    Page page;
    page.name = tr("A place on the map");
    page.kind = tr("What can be reached from here on foot");
    page.sentence = tr("%1, %2", "coordinates, community")
                        .arg(text::formatPlace(place), where(*workspace.document().seen(), place));
    const auto &reach = workspace.placeReach();
    if (!reach || reach->place != place)
        return page;
    if (!reach->joined) {
        page.remark = tr("No street is near enough: nothing can be reached from here on foot. Choose a place nearer to "
                         "a street.");
        return page;
    }
    addBands(*reach, page);
    addNearest(workspace, *reach, page);
    return page;
}

} // namespace

Page placePage(const Workspace &workspace, geo::LonLat place) { return PlacePage::of(workspace, place); }

} // namespace yike::panels
