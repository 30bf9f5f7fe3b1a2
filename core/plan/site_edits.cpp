// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of premises and of image underlays.
#include "core/plan/site_edits.h"

#include "core/geo/polygon.h"

namespace yike::plan {
namespace {

template <typename T>
Edit change(std::string code, const T *before, const T *after)
{
    Edit edit{std::move(code), {}, {}};
    if (before == nullptr && after == nullptr)
        return edit;
    if (before != nullptr && after != nullptr && *before == *after)
        return edit;
    edit.changes.push_back({before == nullptr ? std::nullopt : std::optional<Object>(*before),
                            after == nullptr ? std::nullopt : std::optional<Object>(*after)});
    return edit;
}

/// The lowest id of those that hold the place.
AreaId communityAt(const Plan &plan, geo::LonLat place)
{
    for (const Area &area : plan.areas)
        if (area.kind == AreaKind::Community && geo::contains(area.outline, place))
            return area.id;
    return {};
}

} // namespace

Edit addPremises(const Plan &plan, Premises premises)
{
    premises.id = PremisesId{plan.nextId};
    premises.place = geo::rounded(premises.place);
    if (premises.match != MatchLevel::NotPlaced)
        premises.community = communityAt(plan, premises.place);
    return change<Premises>("add-premises", nullptr, &premises);
}

Edit changePremises(const Plan &plan, const Premises &after)
{
    const Premises *before = plan.premise(after.id);
    return change("edit-premises", before, before != nullptr ? &after : nullptr);
}

Edit deletePremises(const Plan &plan, PremisesId id)
{
    return change<Premises>("delete-premises", plan.premise(id), nullptr);
}

Edit placePremises(const Plan &plan, PremisesId id, geo::LonLat place)
{
    const Premises *before = plan.premise(id);
    if (before == nullptr)
        return {"place-premises", {}, {}};
    Premises after = *before;
    after.place = geo::rounded(place);
    after.match = MatchLevel::ByHand;
    after.community = communityAt(plan, after.place);
    return change("place-premises", before, &after);
}

Edit addUnderlay(const Plan &plan, Underlay underlay)
{
    underlay.id = UnderlayId{plan.nextId};
    return change<Underlay>("add-underlay", nullptr, &underlay);
}

Edit changeUnderlay(const Plan &plan, const Underlay &after)
{
    const Underlay *before = plan.underlay(after.id);
    return change("edit-underlay", before, before != nullptr ? &after : nullptr);
}

Edit deleteUnderlay(const Plan &plan, UnderlayId id)
{
    return change<Underlay>("delete-underlay", plan.underlay(id), nullptr);
}

} // namespace yike::plan
