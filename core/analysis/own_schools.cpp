// SPDX-License-Identifier: GPL-3.0-or-later
// Own schools by zone; one bounded search from each school, taken in only where it is a home's own.
#include "core/analysis/own_schools.h"

#include "core/analysis/norm_terms.h"
#include "core/geo/segment.h"

#include <algorithm>
#include <set>
#include <utility>

namespace yike::analysis {

namespace {

bool isOwn(const OwnSchools &own, const AreaIndex &areas, std::uint32_t home, std::uint32_t school)
{
    return std::ranges::binary_search(own.byZone[areas.zoneOf(home)], school);
}

/// Nearest own school of those given, within the limit.
NearestTimes nearestOwn(const Basis &basis, const OwnSchools &own, std::span<const std::uint32_t> schools,
                        norms::WalkerKind walker, base::Cost limit)
{
    NearestTimes times = noTimes(basis.plan().residences.size());
    for (const std::uint32_t school : schools) {
        auto pairs = pairsOf(*basis.situation, basis.ledger->fact(school), walker, limit, *basis.pool);
        std::erase_if(pairs, [&](const Pair &pair) { return !isOwn(own, basis.areas(), pair.residence, school); });
        improve(times, school, pairs);
    }
    return times;
}

NearestSet nearestOwn(const Basis &basis, const OwnSchools &own, std::span<const std::uint32_t> schools,
                      const norms::Norm &norm)
{
    NearestSet set;
    for (const norms::WalkerKind walker : kWalkers) {
        const bool metres = walker == norms::WalkerKind::Metres;
        if (!metres && (bandsOf(walker) & norm.users) == 0)
            continue;
        const auto limit = metres ? 2 * static_cast<base::Cost>(metresOf(norm)) * base::kMillimetresPerMetre
                                  : static_cast<base::Cost>(minutesOf(norm)) * base::kMillisecondsPerMinute;
        set[static_cast<std::size_t>(walker)] =
            std::make_shared<const NearestTimes>(nearestOwn(basis, own, schools, walker, limit));
    }
    return set;
}

StraightSquares straightOwn(const Basis &basis, const OwnSchools &own, std::span<const std::uint32_t> schools)
{
    const plan::Plan &plan = basis.plan();
    StraightSquares squares(plan.residences.size(), kFarAway);
    for (std::size_t home = 0; home < squares.size(); ++home) {
        for (const std::uint32_t school : own.byZone[basis.areas().zoneOf(home)]) {
            const OutletFacts &facts = basis.ledger->fact(school);
            if (std::ranges::binary_search(schools, school) && serves(facts, plan.residences[home]))
                squares[home] =
                    std::min(squares[home], geo::distanceSquared(facts.point, basis.situation->residencePoints[home]));
        }
    }
    return squares;
}

/// Schools some district names, among those that count and are large enough.
std::vector<std::uint32_t> namedOf(const OwnSchools &own, std::vector<std::uint32_t> counting)
{
    std::set<std::uint32_t> named;
    for (const auto &schools : own.byZone)
        named.insert(schools.begin(), schools.end());
    std::erase_if(counting, [&](std::uint32_t school) { return !named.contains(school); });
    return counting;
}

} // namespace

void addSchools(const plan::Plan &plan, const Ledger &ledger, std::size_t service, const plan::Area &district,
                std::set<std::uint32_t> &schools)
{
    const auto &outlets = plan.outlets;
    for (const plan::OutletId id : district.schools) {
        const auto found = std::ranges::lower_bound(outlets, id, {}, &plan::Outlet::id);
        if (found == outlets.end() || found->id != id)
            continue;
        const auto index = static_cast<std::uint32_t>(found - outlets.begin());
        if (std::ranges::binary_search(ledger.offers[service], index, {}, &Offer::outlet))
            schools.insert(index);
    }
}

OwnSchools ownSchools(const Basis &basis, std::size_t service)
{
    OwnSchools own;
    if (!assignedByDistrict(basis.book().services[service]))
        return own;
    own.assignment = Assignment::DistanceOnly;
    const AreaIndex &areas = basis.areas();
    std::set<std::uint32_t> any;
    for (const Slot slot : areas.slotsOf(plan::AreaKind::SchoolDistrict))
        addSchools(basis.plan(), *basis.ledger, service, *areas.areaAt(slot), any);
    if (any.empty())
        return own;
    own.assignment = Assignment::BySchoolDistrict;
    own.byZone.resize(areas.zoneCount());
    for (std::size_t zone = 0; zone < areas.zoneCount(); ++zone) {
        std::set<std::uint32_t> schools;
        for (const Slot slot : areas.slotsOfZone(zone)) {
            const plan::Area *area = areas.areaAt(slot);
            if (area != nullptr && area->kind == plan::AreaKind::SchoolDistrict)
                addSchools(basis.plan(), *basis.ledger, service, *area, schools);
        }
        own.byZone[zone].assign(schools.begin(), schools.end());
    }
    return own;
}

Judged judgedBy(const Basis &basis, std::size_t service, const norms::Norm &norm, const NearestSet &nearest,
                const StraightSquares &straight)
{
    Judged judged{ownSchools(basis, service), nearest, straight, {}};
    if (judged.own.assignment != Assignment::BySchoolDistrict) {
        judged.reach = reachOf(basis, service, norm, nearest, straight);
        return judged;
    }
    const auto all = namedOf(judged.own, countingOutlets(*basis.ledger, service));
    const auto large = namedOf(judged.own, countingOutlets(*basis.ledger, service, norm.minimumSize));
    judged.nearest = nearestOwn(basis, judged.own, all, norm);
    judged.straight = straightOwn(basis, judged.own, all);
    if (large.size() == all.size()) {
        judged.reach = reachWithin(norm, judged.nearest, judged.straight);
        return judged;
    }
    judged.reach = reachWithin(norm, nearestOwn(basis, judged.own, large, norm), straightOwn(basis, judged.own, large));
    markBelowSize(judged.reach, norm, judged.nearest);
    return judged;
}

} // namespace yike::analysis
