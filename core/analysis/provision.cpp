// SPDX-License-Identifier: GPL-3.0-or-later
// Provision per area: sums of offers, required amounts, verdicts.
#include "core/analysis/provision.h"

#include "core/analysis/norm_terms.h"

#include <algorithm>
#include <optional>

namespace yike::analysis {

namespace {

constexpr std::int64_t kOne = 1000; // thousandths

struct Sum {
    std::int64_t have = 0, outlets = 0, known = 0;
};

std::vector<Sum> sumsOf(const Basis &basis, std::size_t service, const norms::Norm &norm)
{
    std::vector<Sum> sums(basis.areas().slotCount());
    for (const Offer &offer : basis.ledger->offers[service]) {
        const OutletFacts &facts = basis.ledger->fact(offer.outlet);
        if (!providesUnder(norm, facts, basis.plan().outlets[offer.outlet], offer))
            continue;
        const std::int64_t value = valueOf(norm, offer);
        for (const Slot slot : facts.slots) {
            sums[slot].have += value;
            sums[slot].outlets += 1;
            sums[slot].known += value > 0 ? 1 : 0;
        }
    }
    return sums;
}

Provision provisionFor(const norms::Norm &norm, plan::AreaId area, const Sum &sum, std::int64_t required)
{
    const bool unknown = sum.outlets > 0 && sum.known == 0;
    return {norm.id, area, sum.have, required, sum.outlets, unknown ? Verdict::NoData : judge(sum.have, required)};
}

std::int64_t requiredByPeople(const AreaIndex &areas, const norms::Norm &norm, Slot slot)
{
    constexpr std::int64_t kThousandPeople = 1000, kHundredHouseholds = 100;
    if (!norm.amount)
        return -1;
    if (norm.per == norms::PerUnit::ThousandPeople)
        return requiredFor(*norm.amount, norms::peopleOf(areas.people(slot), norm.perBands), kThousandPeople);
    const std::int64_t households = areas.households(slot);
    return households < 0 ? -1 : requiredFor(*norm.amount, households, kHundredHouseholds);
}

std::optional<plan::AreaKind> unitKind(norms::PerUnit per)
{
    switch (per) {
    case norms::PerUnit::Community:
        return plan::AreaKind::Community;
    case norms::PerUnit::Circle:
        return plan::AreaKind::Circle;
    case norms::PerUnit::Subdistrict:
        return plan::AreaKind::Subdistrict;
    default:
        return std::nullopt;
    }
}

/// Per community, circle or subdistrict.
std::vector<Provision> byUnits(const Basis &basis, const norms::Norm &norm, const std::vector<Sum> &sums,
                               plan::AreaKind kind)
{
    const AreaIndex &areas = basis.areas();
    const std::int64_t each = norm.amount ? requiredFor(*norm.amount, kOne, 1) : -1;
    std::vector<Sum> told(areas.slotCount());
    std::vector<std::int64_t> units(areas.slotCount());
    for (const Slot unit : areas.slotsOf(kind)) {
        for (const Slot slot : areas.holding(unit)) {
            units[slot] += 1;
            const std::int64_t have = sums[unit].have;
            told[slot].have += slot == unit || each < 0 ? have : std::min(have, each);
        }
    }
    std::vector<Provision> provision;
    for (Slot slot = 0; slot < areas.slotCount(); ++slot) {
        if (units[slot] == 0)
            continue;
        told[slot].outlets = sums[slot].outlets;
        told[slot].known = sums[slot].known;
        provision.push_back(provisionFor(norm, areas.area(slot), told[slot], each < 0 ? -1 : each * units[slot]));
    }
    return provision;
}

} // namespace

std::int64_t valueOf(const norms::Norm &norm, const Offer &offer)
{
    switch (norm.measure) {
    case norms::Measure::Capacity:
        return offer.capacity;
    case norms::Measure::Area:
        return offer.area;
    default:
        return kOne;
    }
}

bool providesUnder(const norms::Norm &norm, const OutletFacts &facts, const plan::Outlet &outlet, const Offer &offer)
{
    return facts.stands && outlet.openTo != plan::OpenTo::UnitOnly && largeEnough(offer, norm.minimumSize);
}

std::vector<Provision> provisionOf(const Basis &basis, std::size_t service, const norms::Norm &norm)
{
    const std::vector<Sum> sums = sumsOf(basis, service, norm);
    if (const auto kind = unitKind(norm.per))
        return byUnits(basis, norm, sums, *kind);
    std::vector<Provision> provision;
    for (Slot slot = 0; slot < basis.areas().slotCount(); ++slot) {
        const std::int64_t required = requiredByPeople(basis.areas(), norm, slot);
        provision.push_back(provisionFor(norm, basis.areas().area(slot), sums[slot], required));
    }
    return provision;
}

} // namespace yike::analysis
