// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of many outlets at once, and of their photos.
#include "core/plan/outlet_edits.h"

#include <algorithm>
#include <utility>

namespace yike::plan {
namespace {

void putPhoto(Edit &edit, const Photo *before, const Photo *after)
{
    if (before == nullptr && after == nullptr)
        return;
    if (before != nullptr && after != nullptr && *before == *after)
        return;
    edit.changes.push_back({before == nullptr ? std::nullopt : std::optional<Object>(*before),
                            after == nullptr ? std::nullopt : std::optional<Object>(*after)});
}

} // namespace

Edit changeOutlets(const Plan &plan, ScenarioId scenario, std::string code, const std::vector<Outlet> &after)
{
    return putOutlets(plan, scenario, std::move(code), after, {});
}

Edit putOutlets(const Plan &plan, ScenarioId scenario, std::string code, const std::vector<Outlet> &changed,
                std::vector<Outlet> added)
{
    Edit edit{std::move(code), scenario, {}};
    for (const Outlet &each : changed)
        for (Change &change : changeOutlet(plan, scenario, {}, each).changes)
            edit.changes.push_back(std::move(change));
    std::int64_t next = plan.nextId;
    for (Outlet &each : added) {
        each.id = OutletId{next++};
        each.place = geo::rounded(each.place);
        edit.changes.push_back({std::nullopt, std::move(each)});
    }
    return edit;
}

Edit deleteOutlets(const Plan &plan, ScenarioId scenario, std::span<const OutletId> ids)
{
    Edit edit{"delete-outlets", scenario, {}};
    for (const OutletId id : ids)
        for (Change &change : deleteOutlet(plan, scenario, id).changes)
            edit.changes.push_back(std::move(change));
    return edit;
}

Edit addPhotos(const Plan &plan, std::vector<Photo> photos)
{
    Edit edit{"add-photos", {}, {}};
    std::int64_t next = plan.nextId;
    for (Photo &each : photos) {
        each.id = PhotoId{next++};
        each.place = each.placed ? geo::rounded(each.place) : geo::LonLat{};
        putPhoto(edit, nullptr, &each);
    }
    return edit;
}

Edit changePhoto(const Plan &plan, const Photo &after)
{
    Edit edit{"edit-photo", {}, {}};
    if (const Photo *before = plan.photo(after.id))
        putPhoto(edit, before, &after);
    return edit;
}

Edit deletePhoto(const Plan &plan, PhotoId id)
{
    Edit edit{"delete-photo", {}, {}};
    putPhoto(edit, plan.photo(id), nullptr);
    return edit;
}

bool isHeldElsewhere(const Plan &plan, ScenarioId scenario, OutletId outlet)
{
    return plan.outlet(outlet) != nullptr || std::ranges::any_of(plan.scenarios, [&](const Scenario &each) {
               const auto at = each.outlets.find(outlet);
               return each.id != scenario && at != each.outlets.end() && at->second.after;
           });
}

std::vector<Change> photosGoneWith(const Plan &plan, ScenarioId id)
{
    std::vector<Change> gone;
    const Scenario *scenario = plan.scenario(id);
    if (scenario == nullptr)
        return gone;
    for (const Photo &photo : plan.photos)
        if (scenario->outlets.contains(photo.outlet) && !isHeldElsewhere(plan, id, photo.outlet))
            gone.push_back({photo, std::nullopt});
    return gone;
}

} // namespace yike::plan
