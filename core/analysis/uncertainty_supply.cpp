// SPDX-License-Identifier: GPL-3.0-or-later
// Provision and adequacy with drawn capacities, people and distances.
#include "core/analysis/adequacy.h"
#include "core/analysis/norm_terms.h"
#include "core/analysis/provision.h"
#include "core/analysis/uncertainty_parts.h"

#include <algorithm>

namespace yike::analysis {

namespace {

constexpr double kThousandths = 1000;

double countOf(const Basis &basis, const Draws &draws, const norms::Norm &norm, Slot slot)
{
    double count = 0;
    for (const std::uint32_t home : basis.areas().residencesIn(slot)) {
        const plan::Residence &residence = basis.plan().residences[home];
        if (norm.per == norms::PerUnit::HundredHouseholds) {
            count += static_cast<double>(residence.households) * draws.people(home, 1);
            continue;
        }
        for (std::size_t band = 0; band < norms::kBandCount; ++band) {
            if ((norm.perBands & norms::bit(static_cast<norms::Band>(band))) != 0)
                count += static_cast<double>(residence.people[band]) *
                         draws.people(home, broadGroupOf(static_cast<norms::Band>(band)));
        }
    }
    return count / kThousandths;
}

} // namespace

std::vector<double> drawnPeople(const Basis &basis, const Draws &draws, norms::BandSet bands)
{
    std::vector<double> people;
    people.reserve(basis.plan().residences.size());
    for (std::size_t i = 0; i < basis.plan().residences.size(); ++i) {
        double sum = 0;
        for (std::size_t band = 0; band < norms::kBandCount; ++band) {
            if ((bands & norms::bit(static_cast<norms::Band>(band))) != 0)
                sum += static_cast<double>(basis.plan().residences[i].people[band]) *
                       draws.people(i, broadGroupOf(static_cast<norms::Band>(band)));
        }
        people.push_back(sum);
    }
    return people;
}

bool ProvisionRun::applies(const norms::Norm &norm)
{
    return norm.amount && *norm.amount > 0 &&
           (norm.measure == norms::Measure::Capacity || norm.measure == norms::Measure::Area) &&
           (norm.per == norms::PerUnit::ThousandPeople || norm.per == norms::PerUnit::HundredHouseholds);
}

ProvisionRun::ProvisionRun(const Basis &basis, std::size_t service, const norms::Norm &norm)
    : m_basis(basis),
      m_norm(norm)
{
    for (const Offer &offer : basis.ledger->offers[service]) {
        if (providesUnder(norm, basis.ledger->fact(offer.outlet), basis.plan().outlets[offer.outlet], offer))
            m_supply.push_back({offer.outlet, static_cast<double>(valueOf(norm, offer)) / kThousandths});
    }
}

void ProvisionRun::compute(const Draws &draws, std::span<float> ratio) const
{
    const AreaIndex &areas = m_basis.areas();
    const double unit = m_norm.per == norms::PerUnit::HundredHouseholds ? 100 : 1000;
    std::vector<double> have(areas.slotCount());
    for (const Supply &supply : m_supply) {
        const double value = supply.value * draws.capacity(supply.outlet);
        for (const Slot slot : m_basis.ledger->fact(supply.outlet).slots)
            have[slot] += value;
    }
    for (Slot slot = 0; slot < areas.slotCount(); ++slot) {
        const bool known = m_norm.per != norms::PerUnit::HundredHouseholds || areas.households(slot) >= 0;
        const double required = known ? countOf(m_basis, draws, m_norm, slot) * *m_norm.amount / unit : 0;
        ratio[slot] = required > 0 ? static_cast<float>(have[slot] / required) : -1.0F;
    }
}

AdequacyRun::AdequacyRun(const Basis &basis, std::size_t service) : m_basis(basis)
{
    const norms::Service &kind = basis.book().services[service];
    const auto metres = catchmentOf(basis.book(), kind);
    if (!metres)
        return;
    m_catchment = static_cast<base::Cost>(*metres) * base::kMillimetresPerMetre;
    m_users = usersOf(basis.book(), kind);
    const auto kept = static_cast<base::Cost>(std::uint64_t{m_catchment} * kPairsKept / 1000);
    for (const Offer &offer : basis.ledger->offers[service]) {
        const OutletFacts &facts = basis.ledger->fact(offer.outlet);
        if (!facts.counts || offer.capacity <= 0 || !basis.situation->network)
            continue;
        m_supply.push_back({offer.outlet, static_cast<double>(offer.capacity) / kThousandths,
                            pairsOf(*basis.situation, facts, norms::WalkerKind::Metres, kept, *basis.pool)});
    }
    m_applies = !m_supply.empty();
}

void AdequacyRun::compute(const Draws &draws, std::span<float> mean) const
{
    const AreaIndex &areas = m_basis.areas();
    const std::vector<double> people = drawnPeople(m_basis, draws, m_users);
    std::vector<double> ratio(people.size());
    // Thirds of the catchment in stored millimetres: ways drawn longer bring its edges nearer.
    const base::Cost edge = draws.within(m_catchment, norms::WalkerKind::Metres);
    const auto &weights = m_basis.plan().parameters.e2sfcaWeights;
    for (const Supply &supply : m_supply) {
        double demand = 0; // people × weight per mille, thousandths
        for (const Pair &pair : supply.pairs)
            demand += people[pair.residence] * thirdWeight(pair.cost, edge, weights);
        if (demand <= 0)
            continue;
        const double rate = supply.capacity * draws.capacity(supply.outlet) / (demand / (kThousandths * kThousandths));
        for (const Pair &pair : supply.pairs)
            ratio[pair.residence] += rate * (thirdWeight(pair.cost, edge, weights) / kThousandths);
    }
    for (Slot slot = 0; slot < areas.slotCount(); ++slot) {
        double users = 0, sum = 0;
        for (const std::uint32_t home : areas.residencesIn(slot)) {
            users += people[home];
            sum += people[home] * ratio[home];
        }
        mean[slot] = users > 0 ? static_cast<float>(sum / users * 1000) : -1.0F;
    }
}

} // namespace yike::analysis
