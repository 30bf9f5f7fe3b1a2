// SPDX-License-Identifier: GPL-3.0-or-later
// One search from the home to all schools of its districts at once.
#include "core/analysis/home_schools.h"

#include "core/analysis/norm_terms.h"
#include "core/analysis/own_schools.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace yike::analysis {

namespace {

/// Fills in the walks from the home and puts the nearest first.
void walkTo(const Situation &situation, const Ledger &ledger, std::size_t home, norms::WalkerKind walker,
            std::vector<HomeSchools> &all)
{
    std::vector<std::uint32_t> outlets;
    std::vector<network::Joint> joints;
    for (const HomeSchools &of : all) {
        for (const OwnSchool &school : of.schools) {
            outlets.push_back(school.outlet);
            joints.push_back(ledger.fact(school.outlet).joint);
        }
    }
    std::vector<network::Reached> reached;
    if (situation.network && situation.residenceJoints[home].joined() && !outlets.empty()) {
        network::Search search(situation.network);
        const network::Source from{situation.residenceJoints[home], 0};
        const network::Targets targets(joints, situation.network->edgeCount());
        search.run({&from, 1}, targets, walker, network::Direction::Forward, farthest(walker), reached);
    }
    std::map<std::uint32_t, base::Cost> costs;
    for (const network::Reached &hit : reached)
        costs[outlets[hit.target]] = hit.cost;
    for (HomeSchools &of : all) {
        for (OwnSchool &school : of.schools) {
            if (const auto known = costs.find(school.outlet); known != costs.end())
                school.cost = known->second;
        }
        std::ranges::sort(of.schools, {},
                          [](const OwnSchool &school) { return std::pair(school.cost, school.outlet); });
    }
}

} // namespace

std::vector<HomeSchools> schoolsOfHome(const Situation &situation, const Ledger &ledger, std::size_t home,
                                       norms::WalkerKind walker)
{
    std::vector<HomeSchools> all;
    const AreaIndex &areas = *situation.areas;
    const auto homes = areas.slotsOfZone(areas.zoneOf(home));
    for (std::size_t service = 0; service < situation.rulebook->services.size(); ++service) {
        if (!assignedByDistrict(situation.rulebook->services[service]))
            continue;
        std::set<std::uint32_t> any, own;
        for (const Slot slot : areas.slotsOf(plan::AreaKind::SchoolDistrict)) {
            addSchools(*situation.plan, ledger, service, *areas.areaAt(slot), any);
            if (std::ranges::binary_search(homes, slot))
                addSchools(*situation.plan, ledger, service, *areas.areaAt(slot), own);
        }
        if (any.empty())
            continue;
        HomeSchools &of = all.emplace_back();
        of.service = service;
        for (const std::uint32_t outlet : own)
            of.schools.push_back({outlet});
    }
    walkTo(situation, ledger, home, walker, all);
    return all;
}

} // namespace yike::analysis
