// SPDX-License-Identifier: GPL-3.0-or-later
// Puts each theme's figures together from the assessment, by area; the reach comes from old_young_reach.cpp.
#include "core/report/old_young.h"

#include "core/analysis/ledger.h"
#include "core/analysis/norm_terms.h"
#include "core/report/capacity.h"
#include "core/report/old_young_reach.h"

#include <tbb/parallel_for.h>

#include <algorithm>

namespace yike::report {
namespace {

using analysis::Slot;
using norms::Band;

constexpr norms::BandSet kSmall = norms::kUnder3 | norms::bit(Band::Age3to5);
constexpr norms::BandSet kAtPlay = kSmall | norms::bit(Band::Age6to11);

// GB 50180 counts the activities of the old to the culture rooms (文化活动站含老年活动站); the health of children under six is
// looked after where everybody's is, and in vaccination clinics.
constexpr std::array<ThemeKind, kThemeCount> kThemes{{
    {Theme::Beds, "beds", true, norms::kAged60plus, {"old-people-home"}},
    {Theme::DayCare, "day-care", true, norms::kAged60plus, {"day-care-for-the-old"}},
    {Theme::Canteen, "canteen", true, norms::kAged60plus, {"canteen-for-the-old"}},
    {Theme::OldHealth,
     "health-of-the-old",
     true,
     norms::kAged60plus,
     {"community-health-station", "community-health-centre"}},
    {Theme::OldActivity, "activity", true, norms::kAged60plus, {"elder-activity-room", "culture-room"}},
    {Theme::Nursery, "nursery", false, norms::kUnder3, {"nursery"}},
    {Theme::Kindergarten, "kindergarten", false, norms::bit(Band::Age3to5), {"kindergarten"}},
    {Theme::PrimarySchool, "primary-school", false, norms::bit(Band::Age6to11), {"primary-school"}},
    {Theme::Play, "play", false, kAtPlay, {"children-playground", "children-home"}},
    {Theme::YoungHealth,
     "health-of-children",
     false,
     kSmall,
     {"community-health-station", "community-health-centre", "child-health"}},
}};

/// What of a theme is the same in every area.
struct Terms {
    const ThemeKind *kind = nullptr;
    std::vector<std::size_t> services; ///< those the rulebook knows
    bool inLedger = false, byDistrict = false;
    std::string capacityUnit; ///< of the first kind that has one
    const norms::Norm *reach = nullptr, *supply = nullptr;
};

/// The first norm that gives an amount: of the kinds in their order, capacity before area before number.
const norms::Norm *supplyNorm(const norms::Rulebook &book, const ThemeKind &kind)
{
    using enum norms::Measure;
    for (const std::string_view service : kind.services)
        for (const norms::Measure measure : {Capacity, Area, Count})
            for (const norms::Norm &norm : book.norms)
                if (norm.service == service && norm.measure == measure && norm.hasFigure() && !service.empty())
                    return &norm;
    return nullptr;
}

Terms termsOf(const analysis::Assessment &a, const ThemeKind &kind)
{
    const norms::Rulebook &book = *a.situation->rulebook;
    Terms terms;
    terms.kind = &kind;
    for (const std::string_view code : kind.services) {
        const int index = code.empty() ? -1 : book.serviceIndex(code);
        if (index < 0)
            continue;
        const norms::Service &service = book.services[static_cast<std::size_t>(index)];
        terms.services.push_back(static_cast<std::size_t>(index));
        terms.inLedger = terms.inLedger || !a.ledger->offers[static_cast<std::size_t>(index)].empty();
        if (terms.capacityUnit.empty())
            terms.capacityUnit = service.capacityUnit;
        terms.byDistrict = terms.byDistrict || analysis::assignedByDistrict(service);
        if (terms.reach == nullptr)
            terms.reach = book.coverageNorm(code);
    }
    terms.supply = supplyNorm(book, kind);
    return terms;
}

/// Outlets standing in each area; one that offers several of the theme's kinds is one outlet.
struct Supply {
    std::int64_t outlets = 0, telling = 0, capacity = 0;
};

std::vector<Supply> supplyOf(const analysis::Assessment &a, const Terms &terms)
{
    std::vector<Supply> supply(a.situation->areas->slotCount());
    std::vector<std::pair<bool, std::int64_t>> byOutlet(a.situation->plan->outlets.size());
    for (const std::size_t service : terms.services)
        for (const analysis::Offer &offer : a.ledger->offers[service]) {
            const bool forPublic = a.situation->plan->outlets[offer.outlet].openTo != plan::OpenTo::UnitOnly;
            if (!a.ledger->fact(offer.outlet).stands || !forPublic)
                continue;
            byOutlet[offer.outlet].first = true;
            byOutlet[offer.outlet].second += offer.capacity;
        }
    for (std::size_t i = 0; i < byOutlet.size(); ++i) {
        if (!byOutlet[i].first)
            continue;
        for (const Slot slot : a.ledger->fact(i).slots) {
            supply[slot].outlets += 1;
            supply[slot].telling += byOutlet[i].second > 0 ? 1 : 0;
            supply[slot].capacity += byOutlet[i].second;
        }
    }
    return supply;
}

void tellSupply(ThemeFigure &figure, const Terms &terms, const Supply &supply)
{
    figure.outlets = supply.outlets;
    figure.telling = supply.telling;
    figure.capacity = supply.capacity;
    figure.capacityUnit = terms.capacityUnit;
    if (!terms.inLedger)
        figure.supplyUntold = figure.capacityUntold = Untold::NotInLedger;
    else if (terms.capacityUnit.empty())
        figure.capacityUntold = Untold::NoCapacity;
    else if (supply.outlets > 0 && supply.telling == 0)
        figure.capacityUntold = Untold::CapacityUnknown;
}

/// Of the theme's group, or of its parts where the coverage is told for these.
std::optional<Share> coveredBy(const analysis::Assessment &a, const norms::Norm &norm, norms::BandSet group,
                               plan::AreaId area)
{
    const auto of = [&](norms::BandSet bands) -> std::optional<Share> {
        const analysis::Coverage *c = a.find(norm.id, bands, area);
        return c == nullptr ? std::nullopt : std::optional(Share{norm.straight ? c->straight : c->metres, c->people});
    };
    if (const auto whole = of(group))
        return whole;
    if (group != kSmall)
        return std::nullopt;
    const auto under3 = of(norms::kUnder3), age3to5 = of(norms::bit(Band::Age3to5));
    if (!under3 || !age3to5)
        return std::nullopt;
    return Share{under3->part + age3to5->part, under3->whole + age3to5->whole};
}

void tellReach(ThemeFigure &figure, const analysis::Assessment &a, const Terms &terms, const ReachedPeople &reached)
{
    figure.reached = reached.within;
    if (!terms.inLedger)
        figure.reachUntold = Untold::NotInLedger;
    else if (!a.situation->network)
        figure.reachUntold = Untold::NoStreets;
    else if (figure.demand <= 0)
        figure.reachUntold = Untold::Nobody;
    figure.coveredUntold = figure.reachUntold;
    const auto covered =
        terms.reach != nullptr ? coveredBy(a, *terms.reach, terms.kind->group, figure.area) : std::optional<Share>();
    if (terms.reach != nullptr)
        figure.reachNorm = terms.reach->id;
    if (!covered) {
        figure.coveredUntold = Untold::NoNorm;
        return;
    }
    figure.covered = *covered;
    const norms::Target *target = a.situation->rulebook->target(terms.reach->id);
    if (target != nullptr && figure.coveredUntold == Untold::Told)
        figure.coveredVerdict = analysis::judge(covered->part * 1000, covered->whole * target->perMille);
}

void tellAdequacy(ThemeFigure &figure, const analysis::Assessment &a, const Terms &terms)
{
    const norms::Rulebook &book = *a.situation->rulebook;
    if (!terms.inLedger || terms.byDistrict || terms.capacityUnit.empty()) {
        figure.adequacyUntold = !terms.inLedger    ? Untold::NotInLedger
                                : terms.byDistrict ? Untold::ByDistrict
                                                   : Untold::NoCapacity;
        return;
    }
    figure.adequacyUntold = Untold::CapacityUnknown;
    for (const analysis::AreaAdequacy &adequacy : a.areaAdequacy) {
        if (adequacy.area != figure.area || adequacy.service != book.services[terms.services.front()].code)
            continue;
        figure.adequacy = adequacy.mean;
        figure.adequacyUntold = adequacy.people > 0 ? Untold::Told : Untold::Nobody;
    }
    if (!a.situation->network)
        figure.adequacyUntold = Untold::NoStreets;
}

void tellBalance(ThemeFigure &figure, const analysis::Assessment &a, const Terms &terms)
{
    if (terms.supply == nullptr) {
        figure.balanceUntold = Untold::NoNorm;
        return;
    }
    const norms::Rulebook &book = *a.situation->rulebook;
    figure.supplyNorm = terms.supply->id;
    figure.unit = analysis::deficitUnit(*terms.supply, *book.service(terms.supply->service));
    figure.balanceUntold = terms.inLedger ? Untold::OtherAreas : Untold::NotInLedger;
    if (!terms.inLedger)
        return;
    for (const analysis::Provision &provision : a.provision) {
        if (provision.area != figure.area || provision.norm != terms.supply->id)
            continue;
        figure.have = provision.have;
        figure.required = provision.required;
        figure.supplyVerdict = provision.verdict;
        if (provision.verdict == analysis::Verdict::NoData)
            figure.balanceUntold = provision.required < 0 ? Untold::Nobody : Untold::CapacityUnknown;
        else
            figure.balanceUntold = Untold::Told;
    }
}

std::vector<ThemeFigure> figuresOf(const analysis::Assessment &a, const ThemeKind &kind,
                                   const std::vector<plan::AreaId> &areas)
{
    const Terms terms = termsOf(a, kind);
    const std::vector<Supply> supply = supplyOf(a, terms);
    const ThemeReach reach = reachOf(a, terms.services, kind.group);
    std::vector<ThemeFigure> figures;
    for (const plan::AreaId area : areas) {
        const Slot slot = a.situation->areas->slotOf(area);
        ThemeFigure figure;
        figure.theme = kind.theme;
        figure.area = area;
        figure.demand = norms::peopleOf(a.situation->areas->people(slot), kind.group);
        figure.assignment = reach.assignment;
        tellSupply(figure, terms, supply[slot]);
        tellReach(figure, a, terms, reach.bySlot[slot]);
        tellAdequacy(figure, a, terms);
        tellBalance(figure, a, terms);
        figures.push_back(std::move(figure));
    }
    return figures;
}

/// Places in use, by the ledger's own community as in the other tables.
void tellUse(std::vector<ThemeFigure> &figures, const analysis::Assessment &a, std::string_view service)
{
    const plan::Plan &plan = *a.situation->plan;
    for (ThemeFigure &figure : figures) {
        const auto in = [&](plan::AreaId community) {
            const plan::Area *c = plan.area(community);
            return !figure.area || community == figure.area || (c != nullptr && c->parent == figure.area);
        };
        figure.used = capacityOf(*a.situation, service, in).used;
    }
}

} // namespace

std::span<const ThemeKind> themes() { return kThemes; }

const ThemeKind &kindOf(Theme theme) { return kThemes[static_cast<std::size_t>(theme)]; }

const ThemeFigure *OldYoung::find(plan::AreaId area, Theme theme) const
{
    const auto found = std::ranges::find(areas, area);
    const auto index = static_cast<std::size_t>(found - areas.begin()) * kThemeCount + static_cast<std::size_t>(theme);
    return found == areas.end() || index >= figures.size() ? nullptr : &figures[index];
}

OldYoung oldYoungOf(std::shared_ptr<const analysis::Assessment> assessment)
{
    OldYoung told;
    told.areas = {plan::AreaId{}};
    const auto below = oldYoungAreas(*assessment->situation->plan);
    told.areas.insert(told.areas.end(), below.begin(), below.end());
    std::array<std::vector<ThemeFigure>, kThemeCount> byTheme;
    tbb::parallel_for(std::size_t{0}, kThemeCount, [&](std::size_t i) {
        byTheme[i] = figuresOf(*assessment, kThemes[i], told.areas);
        if (kThemes[i].theme == Theme::Beds || kThemes[i].theme == Theme::Kindergarten)
            tellUse(byTheme[i], *assessment, kThemes[i].services.front());
    });
    for (std::size_t area = 0; area < told.areas.size(); ++area)
        for (std::vector<ThemeFigure> &figures : byTheme)
            told.figures.push_back(std::move(figures[area]));
    told.assessment = std::move(assessment);
    return told;
}

std::vector<plan::AreaId> oldYoungAreas(const plan::Plan &plan)
{
    std::vector<plan::AreaId> areas;
    const auto addCommunitiesOf = [&](plan::AreaId parent) {
        for (const plan::Area &area : plan.areas)
            if (area.kind == plan::AreaKind::Community && area.parent == parent)
                areas.push_back(area.id);
    };
    for (const plan::Area &area : plan.areas)
        if (area.kind == plan::AreaKind::Subdistrict) {
            areas.push_back(area.id);
            addCommunitiesOf(area.id);
        }
    // Communities that stand under no subdistrict are told too.
    for (const plan::Area &area : plan.areas) {
        const plan::Area *parent = plan.area(area.parent);
        if (area.kind == plan::AreaKind::Community && !(parent && parent->kind == plan::AreaKind::Subdistrict))
            areas.push_back(area.id);
    }
    return areas;
}

std::string_view code(Untold untold)
{
    constexpr std::array<std::string_view, 9> kCodes{
        "told",        "not-in-ledger",           "no-streets",        "nobody", "no-capacity", "capacity-unknown",
        "no-standard", "counted-per-other-areas", "by-school-district"};
    return kCodes[static_cast<std::size_t>(untold)];
}

} // namespace yike::report
