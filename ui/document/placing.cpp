// SPDX-License-Identifier: GPL-3.0-or-later
// Point in polygon over the communities and estates of a plan.
#include "ui/document/placing.h"

#include "core/geo/polygon.h"

namespace yike::document {
namespace {

plan::EstateId estateAt(const plan::Plan &plan, geo::LonLat place)
{
    for (const plan::Estate &estate : plan.estates) {
        const auto box = geo::boundsOf(estate.outline);
        if (box && geo::contains(*box, place) && geo::contains(estate.outline, place))
            return estate.id;
    }
    return {};
}

} // namespace

plan::AreaId communityAt(const plan::Plan &plan, geo::LonLat place)
{
    for (const plan::Area &area : plan.areas) {
        if (area.kind != plan::AreaKind::Community)
            continue;
        const auto box = geo::boundsOf(area.outline);
        if (box && geo::contains(*box, place) && geo::contains(area.outline, place))
            return area.id;
    }
    return {};
}

plan::Outlet placedAt(const plan::Plan &plan, plan::Outlet outlet, geo::LonLat place)
{
    outlet.place = geo::rounded(place);
    outlet.community = communityAt(plan, outlet.place);
    outlet.estate = estateAt(plan, outlet.place);
    if (outlet.match == plan::MatchLevel::NotPlaced)
        outlet.match = plan::MatchLevel::ByHand;
    return outlet;
}

} // namespace yike::document
