// SPDX-License-Identifier: GPL-3.0-or-later
// Supplies and users of a service put through E2SFCA.
#include "core/analysis/adequacy.h"

#include "core/analysis/norm_terms.h"

#include <algorithm>

namespace yike::analysis {

namespace {

std::vector<base::People> usersPerResidence(const Basis &basis, norms::BandSet users)
{
    std::vector<base::People> people;
    people.reserve(basis.plan().residences.size());
    for (const plan::Residence &residence : basis.plan().residences)
        people.push_back(norms::peopleOf(residence.people, users));
    return people;
}

bool supplies(const Basis &basis, const Offer &offer)
{
    return basis.ledger->fact(offer.outlet).counts && offer.capacity > 0;
}

/// Outlets count for it, or a norm asks for it: else nothing is said about the service.
bool isToldOf(const Basis &basis, std::size_t service)
{
    bool counted = false, known = false;
    for (const Offer &offer : basis.ledger->offers[service]) {
        counted = counted || basis.ledger->fact(offer.outlet).counts;
        known = known || supplies(basis, offer);
    }
    if (counted)
        return known;
    return std::ranges::any_of(basis.book().norms, [&](const norms::Norm &norm) {
        return norm.service == basis.book().services[service].code;
    });
}

} // namespace

std::optional<base::Cost> widestCatchment(const Basis &basis, std::uint32_t outlet)
{
    std::optional<base::Cost> widest;
    for (const OutletFacts::Service &entry : basis.ledger->fact(outlet).services) {
        if (const auto metres = catchmentOf(basis.book(), basis.book().services[entry.index]))
            widest = std::max(widest.value_or(0), static_cast<base::Cost>(*metres) * base::kMillimetresPerMetre);
    }
    return widest;
}

std::shared_ptr<const Adequacy> adequacyOf(const Basis &basis, std::size_t service, const CatchmentPairs &pairs)
{
    const norms::Service &kind = basis.book().services[service];
    const auto metres = catchmentOf(basis.book(), kind);
    if (!metres || !isToldOf(basis, service))
        return nullptr;
    std::vector<FcaSupply> supply;
    std::vector<std::uint32_t> outlets;
    for (const Offer &offer : basis.ledger->offers[service]) {
        if (!supplies(basis, offer) || !pairs[offer.outlet])
            continue;
        supply.push_back({offer.capacity, *pairs[offer.outlet]});
        outlets.push_back(offer.outlet);
    }
    const auto people = usersPerResidence(basis, usersOf(basis.book(), kind));
    FcaResult result = e2sfca({people, supply, static_cast<base::Cost>(*metres) * base::kMillimetresPerMetre,
                               basis.plan().parameters.e2sfcaWeights});
    auto adequacy = std::make_shared<Adequacy>();
    adequacy->service = kind.code;
    adequacy->ratio = std::move(result.ratio);
    adequacy->outletDemand.assign(basis.plan().outlets.size(), 0.0);
    for (std::size_t i = 0; i < outlets.size(); ++i)
        adequacy->outletDemand[outlets[i]] = result.demand[i];
    adequacy->catchment = *metres;
    return adequacy;
}

std::vector<AreaAdequacy> areaAdequacyOf(const Basis &basis, std::size_t service, const Adequacy &adequacy)
{
    constexpr double kPerThousand = 1000;
    const AreaIndex &areas = basis.areas();
    const auto people = usersPerResidence(basis, usersOf(basis.book(), basis.book().services[service]));
    std::vector<AreaAdequacy> told;
    for (Slot slot = 0; slot < areas.slotCount(); ++slot) {
        AreaAdequacy figure{adequacy.service, areas.area(slot), 0, 0, 0};
        double sum = 0;
        for (const std::uint32_t home : areas.residencesIn(slot)) {
            figure.people += people[home];
            sum += static_cast<double>(people[home]) * adequacy.ratio[home];
            if (adequacy.ratio[home] == 0)
                figure.without += people[home];
        }
        if (figure.people > 0)
            figure.mean = sum / static_cast<double>(figure.people) * kPerThousand;
        told.push_back(std::move(figure));
    }
    return told;
}

} // namespace yike::analysis
