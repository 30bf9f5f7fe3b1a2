// SPDX-License-Identifier: GPL-3.0-or-later
// Coverage of one norm with drawn speeds, distances and people: summed by zone and band, then told for groups and areas.
#include "core/analysis/norm_terms.h"
#include "core/analysis/own_schools.h"
#include "core/analysis/reach.h"
#include "core/analysis/service_figures.h"
#include "core/analysis/uncertainty_parts.h"

#include <algorithm>

namespace yike::analysis {

namespace {

using BandSums = std::array<double, norms::kBandCount>;

/// Ways drawn shorter and walkers drawn faster reach farther than the norm's limit: search that far for the large ones.
base::Cost farEnough(const norms::Norm &norm, norms::WalkerKind walker)
{
    constexpr base::Cost kTwice = 2;
    const base::Cost limit = walker == norms::WalkerKind::Metres
                                 ? static_cast<base::Cost>(metresOf(norm)) * base::kMillimetresPerMetre
                                 : static_cast<base::Cost>(minutesOf(norm)) * base::kMillisecondsPerMinute;
    return std::min(limit * kTwice, farthest(walker));
}

float share(const BandSums &part, const BandSums &all, norms::BandSet bands)
{
    double reached = 0, people = 0;
    for (std::size_t band = 0; band < norms::kBandCount; ++band) {
        if ((bands & norms::bit(static_cast<norms::Band>(band))) == 0)
            continue;
        reached += part[band];
        people += all[band];
    }
    return people > 0 ? static_cast<float>(reached / people) : -1.0F;
}

} // namespace

struct CoverageRun::Sums {
    BandSums people{}, metres{}, minutes{};

    Sums &operator+=(const Sums &other)
    {
        for (std::size_t band = 0; band < norms::kBandCount; ++band) {
            people[band] += other.people[band];
            metres[band] += other.metres[band];
            minutes[band] += other.minutes[band];
        }
        return *this;
    }
};

CoverageRun::CoverageRun(const Basis &basis, std::size_t service, const norms::Norm &norm, const NearestSet &nearest)
    : m_basis(basis),
      m_norm(norm),
      m_nearest(nearest),
      m_groups(groupsOf(norm))
{
    const auto all = countingOutlets(*basis.ledger, service);
    const auto large = countingOutlets(*basis.ledger, service, norm.minimumSize);
    if (ownSchools(basis, service).assignment == Assignment::BySchoolDistrict) {
        m_nearest = judgedBy(basis, service, norm, nearest, *straightOf(basis, service, all)).nearest;
        return;
    }
    if (large.size() == all.size() || !basis.situation->network)
        return;
    for (const norms::WalkerKind walker : kWalkers)
        m_nearest[static_cast<std::size_t>(walker)] = std::make_shared<const NearestTimes>(
            nearestTimes(*basis.situation, *basis.ledger, large, walker, farEnough(norm, walker), *basis.pool));
}

std::size_t CoverageRun::figures() const { return m_groups.size() * m_basis.areas().slotCount(); }

void CoverageRun::compute(const Draws &draws, std::span<float> metres, std::span<float> minutes) const
{
    const AreaIndex &areas = m_basis.areas();
    const auto &residences = m_basis.plan().residences;
    std::array<const base::Cost *, norms::kBandCount> times{};
    std::array<base::Cost, norms::kBandCount> limits{};
    for (std::size_t band = 0; band < norms::kBandCount; ++band) {
        const norms::WalkerKind walker = norms::walkerOf(static_cast<norms::Band>(band));
        const auto &nearest = m_nearest[static_cast<std::size_t>(walker)];
        times[band] = nearest ? nearest->cost.data() : nullptr;
        limits[band] = draws.within(static_cast<base::Cost>(minutesOf(m_norm)) * base::kMillisecondsPerMinute, walker);
    }
    const auto &onFoot = m_nearest[static_cast<std::size_t>(norms::WalkerKind::Metres)];
    const base::Cost onFootLimit =
        draws.within(static_cast<base::Cost>(metresOf(m_norm)) * base::kMillimetresPerMetre, norms::WalkerKind::Metres);
    std::vector<Sums> zones(areas.zoneCount());
    for (std::size_t i = 0; i < residences.size(); ++i) {
        Sums &zone = zones[areas.zoneOf(i)];
        const bool walked = onFoot && onFoot->cost[i] <= onFootLimit;
        for (std::size_t band = 0; band < norms::kBandCount; ++band) {
            const double people = static_cast<double>(residences[i].people[band]) *
                                  draws.people(i, broadGroupOf(static_cast<norms::Band>(band)));
            zone.people[band] += people;
            zone.metres[band] += walked ? people : 0.0;
            zone.minutes[band] += times[band] != nullptr && times[band][i] <= limits[band] ? people : 0.0;
        }
    }
    const std::vector<Sums> sums = byArea(areas, zones);
    std::size_t at = 0;
    for (const Sums &slot : sums) {
        for (const norms::BandSet group : m_groups) {
            metres[at] = share(slot.metres, slot.people, group);
            minutes[at] = share(slot.minutes, slot.people, group);
            ++at;
        }
    }
}

} // namespace yike::analysis
