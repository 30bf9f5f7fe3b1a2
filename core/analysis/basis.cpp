// SPDX-License-Identifier: GPL-3.0-or-later
// The state figures are computed from.
#include "core/analysis/basis.h"

#include <utility>

namespace yike::analysis {

namespace {

std::vector<norms::BandPeople> peopleNotJoined(const Situation &situation)
{
    const AreaIndex &areas = *situation.areas;
    std::vector<norms::BandPeople> people(areas.slotCount());
    for (std::size_t i = 0; i < situation.residenceJoints.size(); ++i) {
        if (situation.residenceJoints[i].joined())
            continue;
        for (const Slot slot : areas.slotsOfZone(areas.zoneOf(i))) {
            for (std::size_t band = 0; band < norms::kBandCount; ++band)
                people[slot][band] += situation.plan->residences[i].people[band];
        }
    }
    return people;
}

} // namespace

Basis makeBasis(std::shared_ptr<const Situation> situation)
{
    Basis basis;
    basis.ledger = std::make_shared<const Ledger>(makeLedger(*situation));
    basis.pool = std::make_shared<SearchPool>(*situation);
    basis.notJoined = peopleNotJoined(*situation);
    basis.situation = std::move(situation);
    return basis;
}

} // namespace yike::analysis
