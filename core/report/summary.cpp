// SPDX-License-Identifier: GPL-3.0-or-later
// Sentence by sentence (planner.md §6): what was assessed, the people, the ledger, what is reached, what is missing.
#include "core/report/summary.h"

#include "core/analysis/ledger.h"
#include "core/geo/polygon.h"
#include "core/report/capacity.h"
#include "core/report/effect.h"
#include "core/report/ledger_table.h"
#include "core/report/old_young.h"
#include "core/report/projects.h"

#include <algorithm>
#include <array>
#include <map>

namespace yike::report {
namespace {

using analysis::Assessment;

const auto kEverywhere = [](plan::AreaId) { return true; };

/// Width and height, m, of the box that holds homes and outlets; nothing for none.
std::optional<std::pair<double, double>> spreadOf(const Assessment &a)
{
    std::vector<geo::Point> points;
    for (const plan::Residence &home : a.situation->plan->residences)
        points.push_back(a.situation->frame->toLocal(home.place));
    for (const plan::Outlet &outlet : a.situation->plan->outlets)
        if (outlet.match != plan::MatchLevel::NotPlaced)
            points.push_back(a.situation->frame->toLocal(outlet.place));
    if (points.empty())
        return std::nullopt;
    const auto [west, east] = std::ranges::minmax(points, {}, &geo::Point::x);
    const auto [south, north] = std::ranges::minmax(points, {}, &geo::Point::y);
    constexpr double kMetre = 100; // centimetres
    return std::pair{(east.x - west.x) / kMetre, (north.y - south.y) / kMetre};
}

void tellScope(const Assessment &a, Summary &s)
{
    double area = 0;
    for (const plan::Area &each : a.situation->plan->areas) {
        s.subdistricts += each.kind == plan::AreaKind::Subdistrict ? 1 : 0;
        s.communities += each.kind == plan::AreaKind::Community ? 1 : 0;
        s.circles += each.kind == plan::AreaKind::Circle ? 1 : 0;
        if (each.kind == plan::AreaKind::District)
            area += geo::areaSquareMetres(each.outline);
    }
    if (area <= 0)
        return;
    s.squareKilometres = area / 1e6;
    constexpr double kMuchLess = 0.25; // of the outline
    const auto spread = spreadOf(a);
    if (spread && spread->first * spread->second < kMuchLess * area)
        s.spread = spread;
}

void tellPeople(const Assessment &a, Summary &s)
{
    const analysis::AreaTotals *all = a.totalsOf(plan::AreaId{});
    if (!all)
        return;
    s.people = norms::total(all->people);
    s.old = norms::peopleOf(all->people, norms::kAged60plus);
    s.veryOld = norms::peopleOf(all->people, norms::kAged80plus);
    s.under3 = norms::peopleOf(all->people, norms::kUnder3);
    s.households = all->households;
}

void tellLedger(const Assessment &present, Summary &s)
{
    const analysis::AreaTotals *all = present.totalsOf(plan::AreaId{});
    if (!all)
        return;
    s.outlets = all->outlets;
    s.commercial = all->commercial;
    s.open = all->open;
    s.closed = all->closed;
    s.unchecked = all->unchecked;
    s.planned = all->planned;
    s.placed = {all->placed, all->outlets};
    s.chains = {all->chains, all->commercial};
    s.kindless = outletsByKind(present).unknown.all();
    const auto &outlets = present.situation->plan->outlets;
    for (std::size_t i = 0; i < outlets.size(); ++i) {
        const analysis::OutletFacts &facts = present.ledger->fact(i);
        s.stale += facts.isOutlet && facts.stale && outlets[i].status == plan::OutletStatus::Open ? 1 : 0;
    }
    const bool dated = std::ranges::any_of(outlets, [](const plan::Outlet &each) { return !each.checked.empty(); });
    s.checksKnown = s.unchecked > 0 || (dated && !present.situation->plan->info.baseDate.empty());
}

/// The first three; as many more as lack as often as the third, if these are few; else none of those that tie.
std::size_t mostNamed(const std::vector<std::pair<int, std::size_t>> &lacking)
{
    constexpr std::size_t kFew = 3, kMost = 5;
    std::size_t end = std::min(kFew, lacking.size());
    const std::size_t asked = end;
    while (end > 0 && end < lacking.size() && lacking[end].first == lacking[end - 1].first)
        ++end;
    if (end == asked || end <= kMost)
        return end;
    std::size_t before = asked;
    while (before > 0 && lacking[before - 1].first == lacking[asked - 1].first)
        --before;
    return before > 0 ? before : end;
}

std::optional<Summary::BasicKinds> basicKinds(const Content &content)
{
    if (content.circles.empty() || content.basicKinds.empty())
        return std::nullopt;
    Summary::BasicKinds out;
    std::vector<std::pair<int, std::size_t>> lacking; // how many circles lack a kind; its place in the list
    for (std::size_t k = 0; k < content.basicKinds.size(); ++k)
        lacking.emplace_back(0, k);
    for (const CircleRow &circle : content.circles) {
        const auto missing = static_cast<int>(content.basicKinds.size()) - circle.inside;
        ++(missing == 0 ? out.complete : missing <= 2 ? out.lackOneOrTwo : out.lackMore);
        for (std::size_t k = 0; k < circle.presence.size(); ++k)
            if (circle.presence[k] != analysis::Presence::Inside)
                ++lacking[k].first;
    }
    std::ranges::stable_sort(lacking, [](const auto &x, const auto &y) { return x.first > y.first; });
    for (std::size_t i = 0; i < mostNamed(lacking); ++i)
        if (lacking[i].first > 0)
            out.mostLacking.push_back(content.basicKinds[lacking[i].second]);
    return out;
}

const analysis::Coverage *main(const Assessment &a, std::string_view service)
{
    const norms::Norm *norm = a.situation->rulebook->coverageNorm(service);
    const analysis::Coverage *c =
        norm && inLedger(*a.situation->plan, service) ? a.find(norm->id, norm->users, plan::AreaId{}) : nullptr;
    return c && c->people > 0 ? c : nullptr;
}

void tellEveryday(const Assessment &a, Summary &s)
{
    for (const char *service : {"convenience-store", "breakfast", "vegetable-market", "repair"}) {
        Summary::Everyday each{service, {}, {}};
        if (const analysis::Coverage *c = main(a, service)) {
            each.straight = {c->straight, c->people};
            each.network = {c->metres, c->people};
        }
        s.everyday.push_back(each);
    }
    if (std::ranges::any_of(s.everyday, [](const Summary::Everyday &each) { return each.network.known(); }))
        return;
    const norms::Rulebook &book = *a.situation->rulebook;
    for (const norms::Norm &norm : book.norms) {
        const norms::Target *target = book.target(norm.id);
        const analysis::Coverage *c =
            target != nullptr && book.coverageNorm(norm.service) == &norm ? main(a, norm.service) : nullptr;
        if (c != nullptr)
            s.otherReach.push_back({norm.id, {c->metres, c->people}, target->perMille, c->assignment});
    }
}

std::optional<Summary::OldReach> oldReach(const Assessment &a)
{
    const analysis::Coverage *dayCare = main(a, "day-care-for-the-old");
    const analysis::Coverage *canteen = main(a, "canteen-for-the-old");
    if (!dayCare && !canteen)
        return std::nullopt;
    Summary::OldReach out;
    if (canteen)
        out.canteen = {canteen->minutes, canteen->people};
    if (dayCare) {
        out.dayCare = {dayCare->minutes, dayCare->people};
        out.without = dayCare->people - dayCare->minutes;
        if (const analysis::Coverage *very = a.find(dayCare->norm, norms::kAged80plus, plan::AreaId{}))
            out.veryOldWithout = very->people - very->minutes;
        out.mostly = worstCommunities(a, dayCare->norm, dayCare->bands, true, 2);
    }
    return out;
}

const analysis::Provision *provision(const Assessment &a, std::string_view service, norms::Measure measure)
{
    for (const analysis::Provision &p : a.provision) {
        const norms::Norm *norm = p.area ? nullptr : a.situation->rulebook->norm(p.norm);
        if (norm && norm->service == service && norm->measure == measure)
            return &p;
    }
    return nullptr;
}

std::optional<Summary::Beds> beds(const Assessment &a, Summary &s)
{
    const Capacity homes = capacityOf(*a.situation, "old-people-home", kEverywhere);
    if (homes.capacity == 0) {
        s.bedsUnknown = homes.outlets;
        return std::nullopt;
    }
    Summary::Beds out;
    out.beds = homes.capacity;
    out.occupied = homes.used;
    out.nursing = homes.nursing;
    out.atHome = capacityOf(*a.situation, "home-care-bed", kEverywhere).capacity;
    out.dayCare = capacityOf(*a.situation, "day-care-for-the-old", kEverywhere).capacity;
    if (const analysis::Provision *p = provision(a, "old-people-home", norms::Measure::Capacity))
        out.required = p->required;
    return out;
}

std::optional<Summary::Nursery> nursery(const Assessment &a, const std::vector<OldYoungRow> &rows, Summary &s)
{
    const Capacity places = capacityOf(*a.situation, "nursery", kEverywhere);
    if (!inLedger(*a.situation->plan, "nursery"))
        return std::nullopt;
    if (places.capacity == 0 && places.outlets > 0) {
        s.placesUnknown = places.outlets;
        return std::nullopt;
    }
    Summary::Nursery out;
    out.places = places.capacity;
    if (s.people > 0)
        out.perThousand = 1000.0 * static_cast<double>(places.capacity) / static_cast<double>(s.people);
    for (const norms::Norm &norm : a.situation->rulebook->norms)
        if (norm.service == "nursery" && norm.measure == norms::Measure::Capacity && norm.amount)
            out.target = norm.amount;
    for (const OldYoungRow &row : rows) {
        const plan::Area *area = a.situation->plan->area(row.area);
        if (area && area->kind == plan::AreaKind::Subdistrict && row.surplus && *row.surplus > out.surplus) {
            out.surplus = *row.surplus;
            out.surplusArea = row.area;
        }
    }
    return out;
}

void tellServiceArea(const Assessment &a, Summary &s)
{
    for (const norms::Norm &norm : a.situation->rulebook->norms) {
        if (norm.service != "community-service-station" || norm.measure != norms::Measure::Area || !norm.amount ||
            !inLedger(*a.situation->plan, norm.service))
            continue;
        s.serviceAreaRequired = *norm.amount;
        const auto p = std::ranges::find_if(
            a.provision, [&](const analysis::Provision &one) { return !one.area && one.norm == norm.id; });
        if (p != a.provision.end() && p->verdict == analysis::Verdict::NoData && p->required > 0)
            s.serviceAreaUnknown = p->outlets;
        else if (p != a.provision.end() && p->required > 0)
            s.serviceAreaPerHundred = *norm.amount * static_cast<double>(p->have) / static_cast<double>(p->required);
        return; // the first is the one in force
    }
}

void tellScenario(const Content &content, Summary &s)
{
    const plan::Scenario *scenario =
        content.assessment->situation->plan->scenario(content.assessment->situation->scenario);
    if (!scenario)
        return;
    s.added = s.changed = s.closedByScenario = 0;
    for (const auto &[id, change] : scenario->outlets) {
        if (!change.before)
            ++*s.added;
        else if (!change.after || (change.after->status == plan::OutletStatus::Closed &&
                                   change.before->status != plan::OutletStatus::Closed))
            ++*s.closedByScenario;
        else
            ++*s.changed;
    }
}

std::optional<Summary::Measures> measures(const Content &content)
{
    if (!content.projects)
        return std::nullopt;
    const ProjectList &list = *content.projects;
    const auto count = [&](BuildWay way) { return list.byWay[static_cast<std::size_t>(way)]; };
    Summary::Measures out;
    out.built = count(BuildWay::New);
    out.rebuilt = count(BuildWay::Rebuild);
    out.addedOn = count(BuildWay::AddOn);
    out.rented = count(BuildWay::Rent);
    out.opened = count(BuildWay::Open);
    out.premisesArea = list.premisesArea;
    if (list.costUnknown < std::ssize(list.rows))
        out.cost = list.cost;
    out.costUnknown = list.costUnknown;
    out.byYear = list.byYear;
    return out;
}

std::optional<Summary::Gain> gain(const Content &content)
{
    const auto effect = content.present ? effectOf(*content.present, *content.assessment) : std::nullopt;
    if (!effect || !effect->raises())
        return std::nullopt;
    return Summary::Gain{effect->norm, effect->before, effect->after, effect->old.gained, effect->under3.gained};
}

} // namespace

Summary summarise(const Content &content)
{
    const Assessment &a = *content.assessment;
    const Assessment &now = content.present ? *content.present : a; // what is there, not what a scenario would bring
    Summary s;
    tellScope(a, s);
    tellPeople(a, s);
    tellLedger(now, s);
    s.basicKinds = basicKinds(content);
    tellEveryday(now, s);
    s.oldReach = oldReach(now);
    s.beds = beds(now, s);
    s.nursery = nursery(now, content.present ? oldYoungRows(now) : content.oldYoung, s);
    tellServiceArea(now, s);
    s.deficits = static_cast<std::int64_t>(content.deficits.size());
    tellScenario(content, s);
    s.measures = measures(content);
    if (s.measures)
        s.newWays = s.measures->opened;
    s.gain = gain(content);
    for (const NormRow &row : content.norms) {
        const norms::Norm *norm = a.situation->rulebook->norm(row.norm);
        if (norm)
            ++(norm->verification == norms::Verification::Read         ? s.read
               : norm->verification == norms::Verification::SecondHand ? s.secondHand
                                                                       : s.unverified);
    }
    return s;
}

} // namespace yike::report
