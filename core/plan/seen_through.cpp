// SPDX-License-Identifier: GPL-3.0-or-later
// A plan as one of its scenarios sees it: the overrides of outlets and estates, streets added and closed.
#include "core/plan/overlay.h"
#include "core/plan/plan.h"

namespace yike::plan {
namespace {

std::vector<Outlet> outletsThrough(const std::vector<Outlet> &present, const Scenario &scenario)
{
    Overlay<Outlet> seen(present);
    for (const auto &[id, change] : scenario.outlets)
        seen.set(id, change.after);
    return seen.merged();
}

std::vector<Estate> estatesThrough(const std::vector<Estate> &present, const Scenario &scenario)
{
    std::vector<Estate> seen = present;
    for (Estate &estate : seen) {
        if (const auto at = scenario.estates.find(estate.id); at != scenario.estates.end())
            estate = at->second.after;
    }
    return seen;
}

std::shared_ptr<const StreetLayer> streetsThrough(const StreetLayer &present, const Scenario &scenario)
{
    Overlay<Street> seen(present.streets);
    for (const Street &street : scenario.addedStreets)
        seen.set(street.id, street);
    for (const StreetId closed : scenario.closedStreets)
        seen.set(closed, std::nullopt);
    auto layer = std::make_shared<StreetLayer>();
    layer->streets = seen.merged();
    layer->barriers = present.barriers;
    return layer;
}

} // namespace

Plan seenThrough(const Plan &plan, ScenarioId scenario)
{
    std::vector<const Scenario *> line; // from the one asked for down to the one on the present state
    for (const Scenario *each = plan.scenario(scenario);
         each != nullptr && line.size() < static_cast<std::size_t>(kMostScenariosDeep);
         each = plan.scenario(each->base))
        line.push_back(each);
    Plan seen = plan;
    for (auto through = line.rbegin(); through != line.rend(); ++through) {
        const Scenario &each = **through;
        if (!each.outlets.empty())
            seen.outlets = outletsThrough(seen.outlets, each);
        if (!each.addedStreets.empty() || !each.closedStreets.empty())
            seen.streets = streetsThrough(*seen.streets, each);
        if (!each.estates.empty())
            seen.estates = estatesThrough(seen.estates, each);
    }
    return seen;
}

} // namespace yike::plan
