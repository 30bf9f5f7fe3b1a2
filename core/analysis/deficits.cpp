// SPDX-License-Identifier: GPL-3.0-or-later
// Deficits with their causes.
#include "core/analysis/deficits.h"

#include "core/analysis/norm_terms.h"
#include "core/analysis/provision.h"

#include <algorithm>
#include <cmath>

namespace yike::analysis {

namespace {

constexpr std::size_t kCauseCount = 7;

/// A way this much longer than the straight line (per cent) is no street grid but something to walk round: detours of 120 to
/// 140 are typical and 141 is the worst of a right-angled grid (domain.md §7.4).
constexpr std::int64_t kDetourPerCent = 150;

/// Straight distances that explain why somebody is left out.
struct Causes {
    std::int64_t limit = 0; ///< of the norm, squared cm
    StraightSquares closed, turnedAway;
    std::vector<bool> inCommunity; ///< per slot: some outlet counts there
    const OwnSchools *own = nullptr; ///< where pupils are assigned: what is told of their own schools alone
};

Causes causesOf(const Basis &basis, std::size_t service, std::int32_t metres)
{
    Causes causes;
    constexpr std::int64_t kCentimetresPerMetre = 100;
    causes.limit = metres * kCentimetresPerMetre * metres * kCentimetresPerMetre;
    causes.inCommunity.resize(basis.areas().slotCount());
    std::vector<std::uint32_t> closed, standing;
    for (const Offer &offer : basis.ledger->offers[service]) {
        const OutletFacts &facts = basis.ledger->fact(offer.outlet);
        const bool placed = basis.plan().outlets[offer.outlet].match != plan::MatchLevel::NotPlaced;
        if (facts.closed)
            closed.push_back(offer.outlet);
        if (facts.stands && placed)
            standing.push_back(offer.outlet);
        for (const Slot slot : facts.slots) {
            if (facts.counts)
                causes.inCommunity[slot] = true;
        }
    }
    causes.closed = straightSquares(*basis.situation, *basis.ledger, closed, metres, Whom::Everybody);
    causes.turnedAway = straightSquares(*basis.situation, *basis.ledger, standing, metres, Whom::TurnedAway);
    return causes;
}

/// Of pupils: why their own school is none they reach. The first of its schools that is closed or lets nobody in tells.
DeficitCause schoolCause(std::span<const std::uint32_t> schools, const Basis &basis)
{
    DeficitCause cause = DeficitCause::NoOutlet;
    for (const std::uint32_t school : schools) {
        const OutletFacts &facts = basis.ledger->fact(school);
        if (facts.counts)
            return DeficitCause::TooFar;
        if (cause == DeficitCause::NoOutlet && (facts.closed || facts.stands))
            cause = facts.closed ? DeficitCause::Closed : DeficitCause::NotOpen;
    }
    return cause;
}

bool isDetour(base::Cost walked, std::int64_t square)
{
    if (walked == base::kUnreached)
        return true;
    constexpr double kMillimetresPerCentimetre = 10;
    const auto straight = static_cast<std::int64_t>(std::sqrt(static_cast<double>(square)) * kMillimetresPerCentimetre);
    return std::int64_t{walked} * 100 > straight * kDetourPerCent;
}

DeficitCause causeOf(std::size_t home, unsigned how, base::Cost walked, std::int64_t straight, const Causes &causes,
                     const Basis &basis)
{
    const AreaIndex &areas = basis.areas();
    if ((how & kBelowSize) != 0)
        return DeficitCause::BelowSize;
    if (straight <= causes.limit && isDetour(walked, straight))
        return DeficitCause::Barrier;
    if (causes.own != nullptr)
        return schoolCause(causes.own->byZone[areas.zoneOf(home)], basis);
    if (causes.turnedAway[home] != kFarAway)
        return DeficitCause::NotOpen;
    if (causes.closed[home] != kFarAway)
        return DeficitCause::Closed;
    return causes.inCommunity[areas.communityOf(home)] ? DeficitCause::TooFar : DeficitCause::NoOutlet;
}

/// People left out of one area, by cause.
struct LeftOut {
    base::People people = 0, old = 0, young = 0;
    std::array<base::People, kCauseCount> byCause{};
};

Deficit told(const norms::Norm &norm, plan::AreaId area, const LeftOut &left)
{
    const auto most = std::ranges::max_element(left.byCause);
    const auto cause = static_cast<DeficitCause>(most - left.byCause.begin());
    return {norm.id, area, DeficitUnit::People, left.people, left.people, left.old, left.young, cause};
}

DeficitCause provisionCause(const Basis &basis, std::size_t service, const norms::Norm &norm, Slot slot)
{
    DeficitCause cause = DeficitCause::NoOutlet;
    for (const Offer &offer : basis.ledger->offers[service]) {
        const OutletFacts &facts = basis.ledger->fact(offer.outlet);
        if (!std::ranges::binary_search(facts.slots, slot))
            continue;
        const plan::Outlet &outlet = basis.plan().outlets[offer.outlet];
        if (providesUnder(norm, facts, outlet, offer))
            return DeficitCause::CapacityShort;
        if (facts.stands && outlet.openTo != plan::OpenTo::UnitOnly)
            cause = DeficitCause::BelowSize;
        else if (facts.stands && cause != DeficitCause::BelowSize)
            cause = DeficitCause::NotOpen;
        else if (facts.closed && cause == DeficitCause::NoOutlet)
            cause = DeficitCause::Closed;
    }
    return cause;
}

/// Areas that deficits under a norm are listed for.
std::vector<Slot> listedUnder(const AreaIndex &areas, const norms::Norm &norm)
{
    if (norm.per == norms::PerUnit::Subdistrict)
        return areas.slotsOf(plan::AreaKind::Subdistrict);
    if (norm.per == norms::PerUnit::Circle)
        return areas.slotsOf(plan::AreaKind::Circle);
    return areas.listed();
}

} // namespace

std::vector<Deficit> coverageDeficits(const Basis &basis, std::size_t service, const norms::Norm &norm,
                                      const Judged &judged)
{
    const AreaIndex &areas = basis.areas();
    const NormReach &reach = judged.reach;
    Causes causes = causesOf(basis, service, metresOf(norm));
    if (judged.own.assignment == Assignment::BySchoolDistrict)
        causes.own = &judged.own;
    const auto &walked = judged.nearest[static_cast<std::size_t>(norms::WalkerKind::Metres)];
    const bool whole = areas.listed().front() == 0;
    std::vector<LeftOut> left(areas.slotCount());
    for (std::size_t i = 0; i < reach.how.size(); ++i) {
        const Slot slot = whole ? 0 : areas.communityOf(i);
        if ((reach.how[i] & judgedBit(norm)) != 0 || (slot == 0 && !whole))
            continue;
        const norms::BandPeople &people = basis.plan().residences[i].people;
        const base::People users = norms::peopleOf(people, norm.users);
        const base::Cost cost = walked ? walked->cost[i] : base::kUnreached;
        const DeficitCause cause = causeOf(i, reach.how[i], cost, judged.straight[i], causes, basis);
        left[slot].people += users;
        left[slot].old += norms::peopleOf(people, norm.users & norms::kAged60plus);
        left[slot].young += norms::peopleOf(people, norm.users & norms::kUnder3);
        left[slot].byCause[static_cast<std::size_t>(cause)] += users;
    }
    std::vector<Deficit> deficits;
    for (const Slot slot : areas.listed()) {
        if (left[slot].people > 0)
            deficits.push_back(told(norm, areas.area(slot), left[slot]));
    }
    sortDeficits(deficits);
    return deficits;
}

std::vector<Deficit> provisionDeficits(const Basis &basis, std::size_t service, const norms::Norm &norm,
                                       std::span<const Provision> provision)
{
    const AreaIndex &areas = basis.areas();
    const std::vector<Slot> listed = listedUnder(areas, norm);
    std::vector<Deficit> deficits;
    for (const Provision &figure : provision) {
        const Slot slot = areas.slotOf(figure.area);
        const bool wanted = std::ranges::binary_search(listed, slot) && figure.verdict != Verdict::NoData;
        if (!wanted || figure.have >= figure.required)
            continue;
        const norms::BandPeople &people = areas.people(slot);
        deficits.push_back(
            {norm.id, figure.area, deficitUnit(norm, basis.book().services[service]), figure.required - figure.have,
             norms::peopleOf(people, norm.users), norms::peopleOf(people, norm.users & norms::kAged60plus),
             norms::peopleOf(people, norm.users & norms::kUnder3), provisionCause(basis, service, norm, slot)});
    }
    sortDeficits(deficits);
    return deficits;
}

void sortDeficits(std::vector<Deficit> &deficits)
{
    std::ranges::sort(deficits, [](const Deficit &a, const Deficit &b) {
        return a.missing != b.missing ? a.missing > b.missing : a.area < b.area;
    });
}

} // namespace yike::analysis
