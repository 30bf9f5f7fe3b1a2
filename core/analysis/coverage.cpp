// SPDX-License-Identifier: GPL-3.0-or-later
// People are summed by band and zone first; groups and areas are sums of these.
#include "core/analysis/coverage.h"

#include "core/analysis/norm_terms.h"

namespace yike::analysis {

namespace {

/// People by band in each column.
struct Columns {
    norms::BandPeople straight{}, metres{}, minutes{}, belowSize{}, unassigned{};

    Columns &operator+=(const Columns &other)
    {
        for (std::size_t band = 0; band < norms::kBandCount; ++band) {
            straight[band] += other.straight[band];
            metres[band] += other.metres[band];
            minutes[band] += other.minutes[band];
            belowSize[band] += other.belowSize[band];
            unassigned[band] += other.unassigned[band];
        }
        return *this;
    }
};

void addIf(norms::BandPeople &sum, const norms::BandPeople &people, bool wanted)
{
    if (!wanted)
        return;
    for (std::size_t band = 0; band < norms::kBandCount; ++band)
        sum[band] += people[band];
}

void add(Columns &columns, const norms::BandPeople &people, unsigned how, norms::BandSet inMinutes)
{
    addIf(columns.straight, people, (how & kStraight) != 0);
    addIf(columns.metres, people, (how & kOnFoot) != 0);
    addIf(columns.belowSize, people, (how & kBelowSize) != 0);
    for (std::size_t band = 0; band < norms::kBandCount; ++band) {
        if ((inMinutes & norms::bit(static_cast<norms::Band>(band))) != 0)
            columns.minutes[band] += people[band];
    }
}

} // namespace

std::vector<Coverage> coverageOf(const Basis &basis, const norms::Norm &norm, const Judged &judged)
{
    const NormReach &reach = judged.reach;
    const AreaIndex &areas = basis.areas();
    std::vector<Columns> zones(areas.zoneCount());
    for (std::size_t i = 0; i < reach.how.size(); ++i)
        add(zones[areas.zoneOf(i)], basis.plan().residences[i].people, reach.how[i], reach.inMinutes[i]);
    const bool assigned = judged.own.assignment == Assignment::BySchoolDistrict;
    for (std::size_t i = 0; assigned && i < reach.how.size(); ++i)
        addIf(zones[areas.zoneOf(i)].unassigned, basis.plan().residences[i].people,
              judged.own.byZone[areas.zoneOf(i)].empty());
    const std::vector<Columns> columns = byArea(areas, zones);

    const std::vector<norms::BandSet> groups = groupsOf(norm);
    std::vector<Coverage> coverage;
    coverage.reserve(groups.size() * areas.slotCount());
    for (Slot slot = 0; slot < areas.slotCount(); ++slot) {
        for (const norms::BandSet group : groups) {
            const Columns &sums = columns[slot];
            coverage.push_back({norm.id, group, areas.area(slot), norms::peopleOf(areas.people(slot), group),
                                norms::peopleOf(sums.straight, group), norms::peopleOf(sums.metres, group),
                                norms::peopleOf(sums.minutes, group), norms::peopleOf(sums.belowSize, group),
                                norms::peopleOf(basis.notJoined[slot], group), judged.own.assignment,
                                norms::peopleOf(sums.unassigned, group)});
        }
    }
    return coverage;
}

} // namespace yike::analysis
