// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the nearest times of the assessment; searches only where these are of other outlets than those that count.
#include "core/report/old_young_reach.h"

#include "core/analysis/norm_terms.h"
#include "core/analysis/own_schools.h"

#include <utility>

namespace yike::report {
namespace {

using analysis::Basis;

/// By residence: the bands of the group that are within the minutes.
using Within = std::array<std::vector<norms::BandSet>, kReachMinutes.size()>;

base::Cost costOf(std::int32_t minutes) { return static_cast<base::Cost>(minutes) * base::kMillisecondsPerMinute; }

void take(std::vector<norms::BandSet> &to, const std::vector<norms::BandSet> &from)
{
    for (std::size_t i = 0; i < to.size(); ++i)
        to[i] = static_cast<norms::BandSet>(to[i] | from[i]);
}

/// The norm a theme's reach is judged by: the kind's own minimum size, any minutes.
norms::Norm normFor(const norms::Rulebook &book, std::size_t service, norms::BandSet group, std::int32_t minutes)
{
    const norms::Norm *own = book.coverageNorm(book.services[service].code);
    norms::Norm norm;
    norm.service = book.services[service].code;
    norm.minimumSize = own != nullptr ? own->minimumSize : 0;
    norm.unit = norms::LimitUnit::Minutes;
    norm.limit = minutes;
    norm.users = group;
    return norm;
}

/// Pupils by their own schools.
void reachOwnSchools(Within &within, const Basis &basis, std::size_t service, norms::BandSet group)
{
    const analysis::StraightSquares none(basis.plan().residences.size(), analysis::kFarAway);
    for (std::size_t i = 0; i < kReachMinutes.size(); ++i) {
        const norms::Norm norm = normFor(basis.book(), service, group, kReachMinutes[i]);
        take(within[i], analysis::judgedBy(basis, service, norm, {}, none).reach.inMinutes);
    }
}

void reachNearest(Within &within, const Basis &basis, const analysis::Assessment &a, std::size_t service,
                  norms::BandSet group)
{
    const base::Cost farthest = costOf(kReachMinutes.back());
    const auto all = countingOutlets(*basis.ledger, service);
    const auto large = countingOutlets(*basis.ledger, service,
                                       normFor(basis.book(), service, group, kReachMinutes.back()).minimumSize);
    for (const norms::WalkerKind walker : analysis::kWalkers) {
        const auto bands = static_cast<norms::BandSet>(analysis::bandsOf(walker) & group);
        if (bands == 0)
            continue;
        const analysis::NearestTimes *known = a.times(static_cast<int>(service), walker);
        analysis::NearestTimes searched;
        if (known == nullptr || large.size() != all.size())
            searched = nearestTimes(*basis.situation, *basis.ledger, large, walker, farthest, *basis.pool);
        const auto &cost = searched.cost.empty() ? known->cost : searched.cost;
        for (std::size_t i = 0; i < kReachMinutes.size(); ++i)
            for (std::size_t home = 0; home < cost.size(); ++home)
                if (cost[home] <= costOf(kReachMinutes[i]))
                    within[i][home] = static_cast<norms::BandSet>(within[i][home] | bands);
    }
}

} // namespace

ReachedPeople &ReachedPeople::operator+=(const ReachedPeople &other)
{
    for (std::size_t i = 0; i < within.size(); ++i)
        within[i] += other.within[i];
    return *this;
}

ThemeReach reachOf(const analysis::Assessment &assessment, std::span<const std::size_t> services, norms::BandSet group)
{
    ThemeReach reach;
    const analysis::AreaIndex &areas = *assessment.situation->areas;
    reach.bySlot.resize(areas.slotCount());
    if (!assessment.situation->network)
        return reach;
    const auto &residences = assessment.situation->plan->residences;
    Basis basis{
        assessment.situation, assessment.ledger, std::make_shared<analysis::SearchPool>(*assessment.situation), {}};
    Within within;
    within.fill(std::vector<norms::BandSet>(residences.size()));
    for (const std::size_t service : services) {
        const auto assignment = ownSchools(basis, service).assignment;
        if (assignment != analysis::Assignment::Nearest)
            reach.assignment = assignment;
        if (assignment == analysis::Assignment::BySchoolDistrict)
            reachOwnSchools(within, basis, service, group);
        else
            reachNearest(within, basis, assessment, service, group);
    }
    std::vector<ReachedPeople> zones(areas.zoneCount());
    for (std::size_t home = 0; home < residences.size(); ++home)
        for (std::size_t i = 0; i < within.size(); ++i)
            zones[areas.zoneOf(home)].within[i] +=
                norms::peopleOf(residences[home].people, static_cast<norms::BandSet>(within[i][home] & group));
    reach.bySlot = analysis::byArea(areas, zones);
    return reach;
}

} // namespace yike::report
