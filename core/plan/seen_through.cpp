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
    Plan seen = plan;
    const Scenario *through = plan.scenario(scenario);
    if (through == nullptr)
        return seen;
    if (!through->outlets.empty())
        seen.outlets = outletsThrough(plan.outlets, *through);
    if (!through->addedStreets.empty() || !through->closedStreets.empty())
        seen.streets = streetsThrough(*plan.streets, *through);
    if (!through->estates.empty())
        seen.estates = estatesThrough(plan.estates, *through);
    return seen;
}

} // namespace yike::plan
