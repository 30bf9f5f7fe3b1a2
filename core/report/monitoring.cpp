// SPDX-License-Identifier: GPL-3.0-or-later
// Counted from plan and ledger; targets as quoted in domain.md §3.4.
#include "core/report/monitoring.h"

#include "core/analysis/ledger.h"
#include "core/analysis/provision.h"
#include "core/report/content.h"

#include <algorithm>
#include <array>
#include <set>

namespace yike::report {
namespace {

using analysis::Assessment;
using analysis::Slot;

constexpr double kThousandths = 1000;

bool isBuilt(const plan::Area &circle)
{
    return circle.status == plan::CircleStatus::Built || circle.status == plan::CircleStatus::Accepted;
}

std::vector<const plan::Area *> circlesOf(const plan::Plan &plan)
{
    std::vector<const plan::Area *> circles;
    for (const plan::Area &area : plan.areas) {
        if (area.kind == plan::AreaKind::Circle)
            circles.push_back(&area);
    }
    return circles;
}

MonitoringRow count(Indicator indicator, std::int64_t value)
{
    MonitoringRow row{.indicator = indicator, .value = static_cast<double>(value)};
    return row;
}

MonitoringRow untold(Indicator indicator, Untellable why) { return {.indicator = indicator, .why = why}; }

MonitoringRow share(Indicator indicator, std::int64_t part, std::int64_t whole)
{
    MonitoringRow row{.indicator = indicator, .part = part, .whole = whole};
    if (whole > 0)
        row.value = static_cast<double>(part) / static_cast<double>(whole);
    return row;
}

/// A community is covered where a built circle names it or, for a circle that is an outline alone, where people of both are.
MonitoringRow communitiesCovered(const Assessment &a)
{
    const plan::Plan &plan = *a.situation->plan;
    const auto all = std::ranges::count(plan.areas, plan::AreaKind::Community, &plan::Area::kind);
    if (all == 0)
        return untold(Indicator::CommunitiesCovered, Untellable::NoCommunities);
    const analysis::AreaIndex &areas = *a.situation->areas;
    std::set<std::int64_t> covered;
    for (const plan::Area *circle : circlesOf(plan)) {
        if (!isBuilt(*circle))
            continue;
        for (const plan::AreaId member : circle->members)
            covered.insert(member.value);
        if (!circle->members.empty())
            continue;
        for (const std::uint32_t home : areas.residencesIn(areas.slotOf(circle->id))) {
            if (const Slot community = areas.communityOf(home))
                covered.insert(areas.area(community).value);
        }
    }
    return share(Indicator::CommunitiesCovered, std::ssize(covered), all);
}

MonitoringRow residentsServed(const Assessment &a)
{
    const analysis::AreaIndex &areas = *a.situation->areas;
    const std::vector<Slot> circles = areas.slotsOf(plan::AreaKind::Circle);
    base::People people = 0;
    const auto &residences = a.situation->plan->residences;
    for (std::size_t i = 0; i < residences.size(); ++i) {
        const auto slots = areas.slotsOfZone(areas.zoneOf(i));
        if (std::ranges::any_of(slots, [&](Slot slot) { return std::ranges::binary_search(circles, slot); }))
            people += norms::total(residences[i].people);
    }
    MonitoringRow row{.indicator = Indicator::ResidentsServed, .value = static_cast<double>(people) / kThousandths};
    row.part = people;
    row.whole = norms::total(areas.people(0));
    return row;
}

MonitoringRow elderCare(const Assessment &a)
{
    const analysis::AreaIndex &areas = *a.situation->areas;
    const norms::Rulebook &book = *a.situation->rulebook;
    std::set<Slot> with;
    bool any = false;
    for (std::size_t i = 0; i < a.situation->plan->outlets.size(); ++i) {
        const analysis::OutletFacts &facts = a.ledger->fact(i);
        const bool old = std::ranges::any_of(facts.services, [&](const analysis::OutletFacts::Service &service) {
            return book.services[service.index].group == norms::ServiceGroup::ElderCare;
        });
        any = any || old;
        if (facts.stands && old)
            with.insert(facts.slots.begin(), facts.slots.end());
    }
    if (!any)
        return untold(Indicator::CirclesWithElderCare,
                      a.situation->plan->outlets.empty() ? Untellable::NoOutlets : Untellable::NoneInLedger);
    const std::vector<Slot> circles = areas.slotsOf(plan::AreaKind::Circle);
    const auto served = std::ranges::count_if(circles, [&](Slot slot) { return with.contains(slot); });
    return share(Indicator::CirclesWithElderCare, served, std::ssize(circles));
}

void addCircles(const Assessment &a, std::vector<MonitoringRow> &rows)
{
    using enum Indicator;
    const auto circles = circlesOf(*a.situation->plan);
    if (circles.empty()) {
        for (const Indicator each : {Circles, CirclesBuilt, CommunitiesCovered, ResidentsServed, CirclesWithElderCare})
            rows.push_back(untold(each, Untellable::NoCircles));
        return;
    }
    rows.push_back(count(Circles, std::ssize(circles)));
    rows.push_back(
        count(CirclesBuilt, std::ranges::count_if(circles, [](const plan::Area *each) { return isBuilt(*each); })));
    rows.push_back(communitiesCovered(a));
    rows.push_back(residentsServed(a));
    rows.push_back(elderCare(a));
}

/// Commercial outlets that stand, each once, by the class of its first service.
struct Commerce {
    std::int64_t all = 0, basic = 0, quality = 0, chains = 0, jobs = 0, staffKnown = 0;
    bool inLedger = false; ///< some outlet is commercial, whether it stands or not
};

Commerce commerceOf(const Assessment &a)
{
    const norms::Rulebook &book = *a.situation->rulebook;
    Commerce sum;
    const auto &outlets = a.situation->plan->outlets;
    for (std::size_t i = 0; i < outlets.size(); ++i) {
        const analysis::OutletFacts &facts = a.ledger->fact(i);
        if (!facts.commercial || outlets[i].services.empty())
            continue;
        sum.inLedger = true;
        if (!facts.stands)
            continue;
        const norms::Service *service = book.service(outlets[i].services.front().service);
        ++sum.all;
        sum.basic += service != nullptr && service->commerce == norms::CommerceClass::Basic ? 1 : 0;
        sum.quality += service != nullptr && service->commerce == norms::CommerceClass::Quality ? 1 : 0;
        sum.chains += outlets[i].chain.empty() ? 0 : 1;
        sum.staffKnown += outlets[i].staff >= 0 ? 1 : 0;
        sum.jobs += std::max(outlets[i].staff, 0);
    }
    return sum;
}

void addOutlets(const Assessment &a, std::vector<MonitoringRow> &rows)
{
    using enum Indicator;
    const Commerce sum = commerceOf(a);
    if (!sum.inLedger) {
        const auto why = a.situation->plan->outlets.empty() ? Untellable::NoOutlets : Untellable::NoCommercial;
        for (const Indicator each : {CommercialOutlets, BasicOutlets, QualityOutlets, ChainShare, Jobs})
            rows.push_back(untold(each, why));
        return;
    }
    rows.push_back(count(CommercialOutlets, sum.all));
    rows.back().part = sum.basic + sum.quality;
    rows.back().whole = sum.all;
    rows.push_back(count(BasicOutlets, sum.basic));
    rows.push_back(count(QualityOutlets, sum.quality));
    // An empty brand is no chain or an unknown one; where all are empty nothing is known.
    rows.push_back(sum.chains > 0 ? share(ChainShare, sum.chains, sum.all)
                                  : untold(ChainShare, sum.all > 0 ? Untellable::NoBrands : Untellable::NoCommercial));
    MonitoringRow jobs = sum.staffKnown > 0
                             ? count(Jobs, sum.jobs)
                             : untold(Jobs, sum.all > 0 ? Untellable::NoStaff : Untellable::NoCommercial);
    jobs.known = sum.staffKnown;
    jobs.of = sum.all;
    rows.push_back(std::move(jobs));
}

/// How many of the outlets of a norm tell what it asks for.
std::int64_t toldUnder(const Assessment &a, const norms::Norm &norm)
{
    const int service = a.situation->rulebook->serviceIndex(norm.service);
    if (service < 0)
        return 0;
    return std::ranges::count_if(a.ledger->offers[static_cast<std::size_t>(service)],
                                 [&](const analysis::Offer &offer) {
                                     return analysis::providesUnder(norm, a.ledger->fact(offer.outlet),
                                                                    a.situation->plan->outlets[offer.outlet], offer) &&
                                            analysis::valueOf(norm, offer) > 0;
                                 });
}

/// Floor area of community service stations against households, wherever the rulebook's norm on it counts.
MonitoringRow serviceArea(const Assessment &a)
{
    constexpr auto kIndicator = Indicator::ServiceAreaPerHundredHouseholds;
    const std::int64_t households = a.situation->areas->households(0);
    if (!inLedger(*a.situation->plan, "community-service-station"))
        return untold(kIndicator,
                      a.situation->plan->outlets.empty() ? Untellable::NoOutlets : Untellable::NoneInLedger);
    MonitoringRow row = untold(kIndicator, Untellable::NoHouseholds);
    for (const analysis::Provision &figure : a.provision) {
        const norms::Norm *norm = a.situation->rulebook->norm(figure.norm);
        const bool wanted = norm != nullptr && !figure.area && norm->service == "community-service-station" &&
                            norm->measure == norms::Measure::Area && norm->per == norms::PerUnit::HundredHouseholds;
        if (!wanted || households <= 0)
            continue;
        row.known = toldUnder(a, *norm);
        row.of = figure.outlets;
        if (row.known == 0 && row.of > 0) {
            row.why = Untellable::SizesUnknown;
            continue;
        }
        row.why = Untellable::No;
        row.value = static_cast<double>(figure.have) * 100 / static_cast<double>(households);
    }
    return row;
}

/// Read in news that quote the notice in full; nobody here has read the documents themselves.
std::vector<IndicatorTarget> targetsOf(Indicator indicator)
{
    constexpr auto kQuoted = norms::Verification::SecondHand;
    const norms::Name plan2023{"三年行动计划（2023—2025）", "Three-year plan 2023–2025"};
    const norms::Name notice2025{"9部门通知（2025）", "Notice of nine ministries 2025"};
    switch (indicator) {
    case Indicator::ChainShare:
        return {{0.30, 2030, notice2025, kQuoted}};
    case Indicator::ServiceAreaPerHundredHouseholds:
        return {{30, 2030, notice2025, kQuoted}};
    case Indicator::Satisfaction:
        return {{0.90, 2025, plan2023, kQuoted}, {0.90, 2030, notice2025, kQuoted}};
    case Indicator::CirclesWithElderCare:
        return {{1.0, 0, notice2025, kQuoted}}; // 养老服务 is a required kind: every circle has one
    default:
        return {};
    }
}

} // namespace

bool isShare(Indicator indicator)
{
    constexpr std::array kShares{Indicator::CommunitiesCovered, Indicator::ChainShare, Indicator::CirclesWithElderCare,
                                 Indicator::Satisfaction};
    return std::ranges::contains(kShares, indicator);
}

std::vector<MonitoringRow> monitoringOf(const Assessment &assessment, const Assessment *last)
{
    std::vector<MonitoringRow> rows;
    addCircles(assessment, rows);
    addOutlets(assessment, rows);
    rows.push_back(serviceArea(assessment));
    rows.push_back(untold(Indicator::Satisfaction, Untellable::NoSurvey));
    std::ranges::sort(rows, {}, &MonitoringRow::indicator);
    for (MonitoringRow &row : rows)
        row.targets = targetsOf(row.indicator);
    if (last == nullptr)
        return rows;
    const std::vector<MonitoringRow> before = monitoringOf(*last);
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].last = before[i].value;
    return rows;
}

} // namespace yike::report
