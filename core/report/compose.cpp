// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the report together from one assessment; every table is made here, the sentences' figures in summary.cpp.
#include "core/norms/compose.h"
#include "core/report/capacity.h"
#include "core/report/content.h"
#include "core/report/old_young.h"
#include "core/report/projects.h"
#include "core/report/summary.h"

#include <algorithm>

namespace yike::report {
namespace {

using analysis::Assessment;

CoverageRow coverageRow(const Assessment &a, const norms::Norm &norm, const analysis::Coverage &c)
{
    CoverageRow row;
    row.norm = norm.id;
    row.bands = c.bands;
    row.people = c.people;
    row.straight = {c.straight, c.people};
    row.network = {c.metres, c.people};
    row.ownPace = {c.minutes, c.people};
    row.belowSize = c.belowSize;
    row.notReached = c.people - c.metres;
    row.assignment = c.assignment;
    if (const norms::Target *target = a.situation->rulebook->target(norm.id); target && c.people > 0) {
        row.targetPerMille = target->perMille;
        row.verdict = analysis::judge(c.metres * 1000, c.people * target->perMille);
    }
    row.mostly = worstCommunities(a, norm.id, c.bands, false, 3);
    return row;
}

void fillCoverage(const Assessment &a, Content &content)
{
    for (const norms::Norm &norm : a.situation->rulebook->norms) {
        content.norms.push_back({norm.id});
        if (norm.measure != norms::Measure::Coverage)
            continue;
        if (!inLedger(*a.situation->plan, norm.service)) {
            if (std::ranges::find(content.notInLedger, norm.service) == content.notInLedger.end())
                content.notInLedger.push_back(norm.service);
            continue;
        }
        if (const analysis::Coverage *c = a.find(norm.id, norm.users, plan::AreaId{}))
            content.coverage.push_back(coverageRow(a, norm, *c));
    }
}

bool belowTarget(const Assessment &a, const norms::Norm &norm, plan::AreaId area)
{
    const norms::Target *target = a.situation->rulebook->target(norm.id);
    const analysis::Coverage *c = a.find(norm.id, norm.users, area);
    return target && c && c->metres * 1000 < c->people * target->perMille;
}

/// Whether the community is the area, lies in it or is a member of it; everywhere for 0.
bool standsIn(const plan::Plan &plan, plan::AreaId area, plan::AreaId community)
{
    const plan::Area *whole = plan.area(area);
    const plan::Area *part = plan.area(community);
    return !area || community == area || (part != nullptr && part->parent == area) ||
           (whole != nullptr && std::ranges::contains(whole->members, community));
}

/// Kindergartens of the area, or of the subdistrict it lies in, have a place for every child enrolled (planner.md §3.5):
/// nothing is missing there, whatever the norm per thousand asks for.
bool placesForAllEnrolled(const Assessment &a, plan::AreaId area)
{
    const plan::Plan &plan = *a.situation->plan;
    const auto enough = [&](plan::AreaId of) {
        const Share used = capacityOf(*a.situation, "kindergarten", [&](plan::AreaId community) {
                               return standsIn(plan, of, community);
                           }).used;
        return used.known() && used.whole >= used.part;
    };
    const plan::Area *own = plan.area(area);
    const plan::Area *above = own != nullptr ? plan.area(own->parent) : nullptr;
    return enough(area) || (above != nullptr && above->kind == plan::AreaKind::Subdistrict && enough(above->id));
}

/// Pupils are not assigned by distance: it is told for reference and makes no deficit (planner.md §3.6).
bool distanceOnly(const Assessment &a, const norms::Norm &norm)
{
    const analysis::Coverage *c = a.find(norm.id, norm.users, plan::AreaId{});
    return c != nullptr && c->assignment == analysis::Assignment::DistanceOnly;
}

void fillDeficits(const Assessment &a, Content &content)
{
    const norms::Rulebook &book = *a.situation->rulebook;
    for (const analysis::Deficit &deficit : a.deficits) {
        const norms::Norm *norm = book.norm(deficit.norm);
        if (!norm || !inLedger(*a.situation->plan, norm->service))
            continue;
        const bool coverage = norm->measure == norms::Measure::Coverage;
        if (coverage && (book.coverageNorm(norm->service) != norm || !belowTarget(a, *norm, deficit.area) ||
                         distanceOnly(a, *norm)))
            continue;
        if (norm->service == "kindergarten" && norm->measure == norms::Measure::Capacity &&
            placesForAllEnrolled(a, deficit.area))
            continue;
        content.deficits.push_back(deficit);
    }
}

OldYoungRow oldYoungRow(const Assessment &a, plan::AreaId area)
{
    const plan::Plan &plan = *a.situation->plan;
    const auto in = [&](plan::AreaId community) {
        const plan::Area *c = plan.area(community);
        return !area || community == area || (c && c->parent == area);
    };
    OldYoungRow row;
    row.area = area;
    if (const analysis::AreaTotals *totals = a.totalsOf(area)) {
        row.people = norms::total(totals->people);
        row.old = norms::peopleOf(totals->people, norms::kAged60plus);
        row.veryOld = norms::peopleOf(totals->people, norms::kAged80plus);
        row.under3 = norms::peopleOf(totals->people, norms::kUnder3);
        row.age3to5 = norms::peopleOf(totals->people, norms::bit(norms::Band::Age3to5));
    }
    const Capacity homes = capacityOf(*a.situation, "old-people-home", in);
    const Capacity dayCare = capacityOf(*a.situation, "day-care-for-the-old", in);
    const Capacity kindergartens = capacityOf(*a.situation, "kindergarten", in);
    row.beds = homes.capacity;
    row.bedsUsed = homes.used;
    row.nursing = homes.nursing;
    row.homeBeds = capacityOf(*a.situation, "home-care-bed", in).capacity;
    row.dayPlaces = dayCare.capacity;
    row.dayArea = dayCare.area;
    row.meals = capacityOf(*a.situation, "canteen-for-the-old", in).capacity;
    row.nurseryPlaces = capacityOf(*a.situation, "nursery", in).capacity;
    row.schoolPlaces = kindergartens.capacity;
    row.enrolled = kindergartens.used;
    if (kindergartens.used.known())
        row.surplus = kindergartens.used.whole - kindergartens.used.part;
    return row;
}

void fillCircles(const Assessment &a, Content &content)
{
    for (const norms::Service &service : a.situation->rulebook->services)
        if (service.basicKind)
            content.basicKinds.push_back(service.code);
    for (const plan::Area &area : a.situation->plan->areas) {
        if (area.kind != plan::AreaKind::Circle)
            continue;
        CircleRow row;
        row.circle = area.id;
        row.presence.assign(content.basicKinds.size(), analysis::Presence::None);
        if (const analysis::AreaTotals *totals = a.totalsOf(area.id))
            row.people = norms::total(totals->people);
        for (const analysis::CirclePresence &p : a.presence) {
            const auto kind = std::ranges::find(content.basicKinds, p.service);
            if (p.circle != area.id || kind == content.basicKinds.end())
                continue;
            row.presence[static_cast<std::size_t>(kind - content.basicKinds.begin())] = p.presence;
            row.inside += p.presence == analysis::Presence::Inside ? 1 : 0;
        }
        content.circles.push_back(std::move(row));
    }
}

} // namespace

std::vector<OldYoungRow> oldYoungRows(const Assessment &a)
{
    std::vector<OldYoungRow> rows;
    for (const plan::AreaId area : oldYoungAreas(*a.situation->plan))
        rows.push_back(oldYoungRow(a, area));
    return rows;
}

OldYoungRow oldYoungWhole(const Assessment &a) { return oldYoungRow(a, plan::AreaId{}); }

bool inLedger(const plan::Plan &plan, std::string_view service)
{
    const auto book = norms::compose(plan.parameters.rulebook);
    const auto isOne = [&](const plan::OutletService &s) {
        const norms::Service *kind = book ? (*book)->service(s.service) : nullptr;
        return s.service == service || (kind != nullptr && kind->partOf == service);
    };
    return std::ranges::any_of(plan.outlets,
                               [&](const plan::Outlet &outlet) { return std::ranges::any_of(outlet.services, isOne); });
}

std::vector<plan::AreaId> worstCommunities(const Assessment &a, std::string_view norm, norms::BandSet bands,
                                           bool ownPace, std::size_t most)
{
    std::vector<std::pair<base::People, plan::AreaId>> missed;
    for (const analysis::Coverage &c : a.coverage) {
        if (c.norm != norm || c.bands != bands)
            continue;
        const plan::Area *area = a.situation->plan->area(c.area);
        const base::People without = c.people - (ownPace ? c.minutes : c.metres);
        if (area && area->kind == plan::AreaKind::Community && without > 0)
            missed.emplace_back(without, c.area);
    }
    std::ranges::stable_sort(missed, [](const auto &x, const auto &y) { return x.first > y.first; });
    std::vector<plan::AreaId> out;
    for (std::size_t i = 0; i < std::min(most, missed.size()); ++i)
        out.push_back(missed[i].second);
    return out;
}

Content compose(std::shared_ptr<const Assessment> assessment, std::shared_ptr<const Assessment> present)
{
    Content content;
    content.assessment = std::move(assessment);
    content.present = std::move(present);
    fillCoverage(*content.assessment, content);
    content.oldYoung = oldYoungRows(*content.assessment);
    content.themes = std::make_shared<const OldYoung>(oldYoungOf(content.assessment));
    const Assessment &now = content.present ? *content.present : *content.assessment;
    fillCircles(now, content);
    fillDeficits(now, content);
    if (content.assessment->situation->scenario)
        content.projects = std::make_shared<const ProjectList>(
            projectsOf(*content.assessment, content.present.get(),
                       content.present ? deficitListOf(content, *content.present) : DeficitList{}));
    content.summary = summarise(content);
    return content;
}

} // namespace yike::report
