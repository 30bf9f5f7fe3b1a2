// SPDX-License-Identifier: GPL-3.0-or-later
// A whole plan out of its tables; rows that other programs have broken become issues.
#include "core/store/plan_json.h"
#include "core/store/plan_tables.h"
#include "core/store/schema.h"
#include "core/store/tables.h"

#include <algorithm>
#include <utility>

namespace yike::store {
namespace {

/// Far beyond any use, and far from the end of the numbers.
constexpr std::int64_t kLargestCounter = 2'000'000'000'000'000;

/// The object of a list sorted by id; nullptr if there is none.
template <typename T, typename Id>
T *find(std::vector<T> &sorted, Id id)
{
    const auto at = std::ranges::lower_bound(sorted, id, {}, &T::id);
    return at != sorted.end() && at->id == id ? &*at : nullptr;
}

void readOutlets(Connection &connection, plan::Plan &plan, Damage &damage, View view)
{
    plan.outlets = readAll<plan::Outlet>(connection, damage, view);
    plan::OutletId last;
    for (ServiceRow &row : readAll<ServiceRow>(connection, damage, view)) {
        plan::Outlet *outlet = find(plan.outlets, row.outlet);
        if (outlet == nullptr) {
            damage.dangling("outlet_services", row.position, row.service.service, "outlet", row.outlet.value);
            continue;
        }
        if (std::exchange(last, row.outlet) != row.outlet)
            outlet->services.clear();
        outlet->services.push_back(std::move(row.service));
    }
}

void readEstates(Connection &connection, plan::Plan &plan, Damage &damage, View view)
{
    plan.estates = readAll<plan::Estate>(connection, damage, view);
    for (GateRow &row : readAll<GateRow>(connection, damage, view)) {
        if (plan::Estate *estate = find(plan.estates, row.estate))
            estate->gates.push_back(std::move(row.gate));
        else
            damage.dangling("gates", row.position, row.gate.name, "estate", row.estate.value);
    }
}

void readScenarios(Connection &connection, plan::Plan &plan, Damage &damage)
{
    plan.scenarios = readAll<plan::Scenario>(connection, damage);
    for (OverrideRow &row : readAll<OverrideRow>(connection, damage)) {
        if (plan::Scenario *scenario = find(plan.scenarios, row.scenario))
            scenario->outlets.emplace(row.outlet, std::move(row.change));
        else
            damage.dangling("yike_scenario_outlet", row.outlet.value, {}, "scenario", row.scenario.value);
    }
    for (AddedStreetRow &row : readAll<AddedStreetRow>(connection, damage)) {
        if (plan::Scenario *scenario = find(plan.scenarios, row.scenario))
            scenario->addedStreets.push_back(std::move(row.street));
        else
            damage.dangling("yike_scenario_street", row.street.id.value, row.street.name, "scenario",
                            row.scenario.value);
    }
}

void readMeta(Connection &connection, plan::Plan &plan, Damage &damage)
{
    plan.nextId = std::clamp<std::int64_t>(metaNumber(connection, "next_id", 1), 1, kLargestCounter);
    plan.revision = std::clamp<std::int64_t>(metaNumber(connection, "revision", 0), 0, kLargestCounter);
    if (auto info = infoFrom(meta(connection, "info").value_or("")))
        plan.info = std::move(*info);
    else
        damage.row("yike_meta", 0, "info", {});
    if (auto parameters = parametersFrom(meta(connection, "parameters").value_or("")))
        plan.parameters = std::move(*parameters);
    else
        damage.row("yike_meta", 0, "parameters", {});
}

/// Other programs number their rows by themselves: no id of theirs is given out again.
void raiseCounter(plan::Plan &plan)
{
    const auto above = [&plan](std::int64_t id) { plan.nextId = std::max(plan.nextId, id + 1); };
    const auto aboveLast = [&above](const auto &list) {
        if (!list.empty())
            above(list.back().id.value);
    };
    aboveLast(plan.areas);
    aboveLast(plan.estates);
    aboveLast(plan.residences);
    aboveLast(plan.outlets);
    aboveLast(plan.scenarios);
    aboveLast(plan.premises);
    aboveLast(plan.underlays);
    aboveLast(plan.photos);
    aboveLast(plan.streets->streets);
    if (!plan.baseMap->buildings.empty())
        above(plan.baseMap->buildings.back().id);
}

/// What was found while reading joins what was found at import, each once.
void addIssues(plan::Plan &plan, const Damage &damage)
{
    const std::size_t known = plan.issues.size();
    for (const base::Issue &issue : damage.issues()) {
        const auto end = plan.issues.begin() + static_cast<std::ptrdiff_t>(known);
        if (std::find(plan.issues.begin(), end, issue) == end)
            plan.issues.push_back(issue);
    }
}

} // namespace

plan::Plan readPlan(Connection &connection, const base::Progress &progress, View view)
{
    plan::Plan plan;
    Damage damage;
    progress.report("read-project", 0);
    readMeta(connection, plan, damage);
    plan.areas = readAll<plan::Area>(connection, damage, view);
    readEstates(connection, plan, damage, view);
    plan.residences = readAll<plan::Residence>(connection, damage, view);
    readOutlets(connection, plan, damage, view);
    progress.report("read-project", 0.2);
    auto streets = std::make_shared<plan::StreetLayer>();
    streets->streets = readAll<plan::Street>(connection, damage, view);
    streets->barriers = readAll<plan::Barrier>(connection, damage, view);
    plan.streets = std::move(streets);
    progress.report("read-project", 0.7);
    auto map = std::make_shared<plan::BaseMap>();
    map->buildings = readAll<plan::Building>(connection, damage, view);
    map->lines = readAll<plan::MapLine>(connection, damage, view);
    map->grounds = readAll<plan::MapGround>(connection, damage, view);
    map->labels = readAll<plan::MapLabel>(connection, damage, view);
    map->addresses = readAll<plan::AddressPoint>(connection, damage, view);
    plan.baseMap = std::move(map);
    plan.premises = readAll<plan::Premises>(connection, damage, view);
    plan.photos = readAll<plan::Photo>(connection, damage, view);
    plan.underlays = readAll<plan::Underlay>(connection, damage);
    readScenarios(connection, plan, damage);
    plan.sources = readAll<plan::DataSource>(connection, damage);
    plan.issues = readAll<base::Issue>(connection, damage);
    raiseCounter(plan);
    addIssues(plan, damage);
    progress.report("read-project", 1);
    return plan;
}

} // namespace yike::store
