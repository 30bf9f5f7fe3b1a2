// SPDX-License-Identifier: GPL-3.0-or-later
// Picks each circle's figures out of the assessment; nothing is reckoned twice.
#include "core/report/circle_sheet.h"

#include "core/analysis/ledger.h"
#include "core/geo/polygon.h"

#include <algorithm>

namespace yike::report {
namespace {

using analysis::Slot;

__extension__ using Wide = __int128;

/// value × part ÷ whole, rounded down; all of it where nobody lives in the whole.
std::int64_t portion(std::int64_t value, const Share &share)
{
    if (share.whole <= 0 || share.part >= share.whole)
        return value;
    return static_cast<std::int64_t>(Wide{value} * share.part / share.whole);
}

/// Outlets of a kind that stand somewhere: their indices, ascending, and what they hold of it.
using Standing = std::vector<std::pair<std::uint32_t, std::int64_t>>;

/// What all sheets ask of one content.
class SheetMaker {
public:
    explicit SheetMaker(const Content &content)
        : m_content(content),
          m_assessment(*content.assessment),
          m_plan(*m_assessment.situation->plan),
          m_areas(*m_assessment.situation->areas),
          m_bounds(m_plan, *m_assessment.situation->frame),
          m_zonePeople(m_areas.zoneCount())
    {
        for (std::size_t home = 0; home < m_plan.residences.size(); ++home)
            m_zonePeople[m_areas.zoneOf(home)] += norms::total(m_plan.residences[home].people);
    }

    [[nodiscard]] CircleSheet sheet(const plan::Area &area) const;

private:
    void tellPlace(CircleSheet &sheet, const plan::Area &area, const std::vector<base::People> &living) const;
    void tellKinds(CircleSheet &sheet, Slot slot) const;
    void tellCoverage(CircleSheet &sheet) const;
    void tellSupply(CircleSheet &sheet, Slot slot) const;
    void tellDeficits(CircleSheet &sheet, const std::vector<base::People> &living) const;
    [[nodiscard]] std::vector<base::People> livingBoth(Slot slot) const;
    [[nodiscard]] bool standsIn(std::uint32_t outlet, Slot slot) const
    {
        return std::ranges::contains(m_assessment.ledger->fact(outlet).slots, slot);
    }
    [[nodiscard]] analysis::Presence presenceIn(const std::string &service, plan::AreaId area, Slot slot) const;
    void tellUse(SheetSupply &out, const Standing &standing, std::string_view service) const;
    [[nodiscard]] SheetSupply supplyOf(const ThemeKind &kind, const CircleSheet &sheet, Slot slot) const;

    const Content &m_content;
    const analysis::Assessment &m_assessment;
    const plan::Plan &m_plan;
    const analysis::AreaIndex &m_areas;
    analysis::BoundsFinder m_bounds;
    std::vector<base::People> m_zonePeople;
};

/// By slot: people who live in that area and in this one.
std::vector<base::People> SheetMaker::livingBoth(Slot slot) const
{
    std::vector<base::People> people(m_areas.slotCount());
    for (std::size_t zone = 0; zone < m_areas.zoneCount(); ++zone) {
        const auto slots = m_areas.slotsOfZone(zone);
        if (std::ranges::contains(slots, slot))
            for (const Slot other : slots)
                people[other] += m_zonePeople[zone];
    }
    return people;
}

void SheetMaker::tellPlace(CircleSheet &sheet, const plan::Area &area, const std::vector<base::People> &living) const
{
    if (area.kind == plan::AreaKind::Community)
        sheet.communities = {area.id};
    else if (!area.members.empty())
        sheet.communities = area.members;
    else
        for (const Slot slot : m_areas.slotsOf(plan::AreaKind::Community))
            if (living[slot] > 0)
                sheet.communities.push_back(m_areas.area(slot));
    double squareMetres = geo::areaSquareMetres(area.outline);
    const bool summed = area.outline.empty();
    for (const plan::AreaId id : sheet.communities) {
        const plan::Area *community = m_plan.area(id);
        if (community == nullptr)
            continue;
        if (summed)
            squareMetres += geo::areaSquareMetres(community->outline);
        const plan::Area *parent = m_plan.area(community->parent);
        if (parent != nullptr && parent->kind == plan::AreaKind::Subdistrict &&
            !std::ranges::contains(sheet.subdistricts, parent->id))
            sheet.subdistricts.push_back(parent->id);
    }
    if (squareMetres > 0)
        sheet.squareKilometres = squareMetres / 1e6;
    sheet.bounds = m_bounds.of(m_plan, area);
    if (const analysis::AreaTotals *totals = m_assessment.totalsOf(area.id))
        sheet.totals = *totals;
    const Slot slot = m_areas.slotOf(area.id);
    for (std::uint32_t i = 0; i < m_plan.outlets.size(); ++i) {
        const bool centre =
            std::ranges::contains(m_plan.outlets[i].services, "neighbourhood-centre", &plan::OutletService::service);
        if (centre && m_assessment.ledger->fact(i).stands && standsIn(i, slot))
            sheet.centres.push_back(m_plan.outlets[i].id);
    }
}

/// As analysis::presenceOf() tells it for circles.
analysis::Presence SheetMaker::presenceIn(const std::string &service, plan::AreaId area, Slot slot) const
{
    const norms::Rulebook &book = *m_assessment.situation->rulebook;
    const int index = book.serviceIndex(service);
    const norms::Norm *norm = book.coverageNorm(service);
    if (index < 0)
        return analysis::Presence::None;
    const auto counting = analysis::countingOutlets(*m_assessment.ledger, static_cast<std::size_t>(index),
                                                    norm != nullptr ? norm->minimumSize : 0);
    if (std::ranges::any_of(counting, [&](std::uint32_t outlet) { return standsIn(outlet, slot); }))
        return analysis::Presence::Inside;
    const analysis::Coverage *c = norm != nullptr ? m_assessment.find(norm->id, norm->users, area) : nullptr;
    return c != nullptr && c->people > 0 && 2 * c->metres >= c->people ? analysis::Presence::Reachable
                                                                       : analysis::Presence::None;
}

void SheetMaker::tellKinds(CircleSheet &sheet, Slot slot) const
{
    const auto circle = std::ranges::find(m_content.circles, sheet.area, &CircleRow::circle);
    for (std::size_t i = 0; i < m_content.basicKinds.size(); ++i) {
        const std::string &service = m_content.basicKinds[i];
        sheet.kinds.push_back(
            {service, circle != m_content.circles.end() ? circle->presence[i] : presenceIn(service, sheet.area, slot)});
        sheet.inside += sheet.kinds.back().presence == analysis::Presence::Inside ? 1 : 0;
    }
}

void SheetMaker::tellCoverage(CircleSheet &sheet) const
{
    for (const CoverageRow &row : m_content.coverage) {
        const analysis::Coverage *here = m_assessment.find(row.norm, row.bands, sheet.area);
        if (here == nullptr || here->people <= 0)
            continue;
        SheetCoverage out;
        out.norm = row.norm;
        out.bands = row.bands;
        out.assignment = row.assignment;
        out.straight = {here->straight, here->people};
        out.network = {here->metres, here->people};
        out.ownPace = {here->minutes, here->people};
        out.everywhere = row.network;
        out.belowSize = here->belowSize;
        out.notReached = here->people - here->metres;
        if (row.assignment != analysis::Assignment::DistanceOnly)
            out.targetPerMille = row.targetPerMille;
        if (out.targetPerMille >= 0)
            out.verdict = analysis::judge(here->metres * 1000, here->people * row.targetPerMille);
        const analysis::Coverage *before =
            m_content.present ? m_content.present->find(row.norm, row.bands, sheet.area) : nullptr;
        if (before != nullptr)
            out.before = Share{before->metres, before->people};
        sheet.coverage.push_back(std::move(out));
    }
}

/// As capacityOf() adds them up.
void SheetMaker::tellUse(SheetSupply &out, const Standing &standing, std::string_view service) const
{
    for (std::size_t i = 0; i < standing.size(); ++i) {
        const auto &[outlet, capacity] = standing[i];
        const bool told = i > 0 && standing[i - 1].first == outlet;
        if (told || capacity <= 0)
            continue;
        for (const plan::OutletService &each : m_plan.outlets[outlet].services) {
            const norms::Service *kind = m_assessment.situation->rulebook->service(each.service);
            if (each.service != service && (kind == nullptr || kind->partOf != service))
                continue;
            if (each.used >= 0) {
                out.used.part += std::int64_t{each.used} * 1000;
                out.used.whole += capacity;
            }
            if (each.nursing >= 0) {
                out.nursing.part += std::min(std::int64_t{each.nursing} * 1000, capacity);
                out.nursing.whole += capacity;
            }
            break;
        }
    }
    if (service != "kindergarten" || !out.used.known())
        return;
    out.byEnrolment = true;
    out.have = out.used.whole;
    out.required = out.used.part;
    out.unit = analysis::DeficitUnit::Places;
    out.verdict = analysis::judge(out.have, out.required);
}

SheetSupply SheetMaker::supplyOf(const ThemeKind &kind, const CircleSheet &sheet, Slot slot) const
{
    const norms::Rulebook &book = *m_assessment.situation->rulebook;
    SheetSupply out;
    out.theme = kind.theme;
    out.demand = norms::peopleOf(sheet.totals.people, kind.group);
    const ThemeFigure *whole = m_content.themes ? m_content.themes->find(plan::AreaId{}, kind.theme) : nullptr;
    if (whole == nullptr || whole->supplyUntold == Untold::NotInLedger) {
        out.untold = Untold::NotInLedger;
        return out;
    }
    out.capacityUnit = whole->capacityUnit;
    Standing standing;
    for (const std::string_view service : kind.services) {
        const int index = service.empty() ? -1 : book.serviceIndex(service);
        if (index < 0)
            continue;
        for (const analysis::Offer &offer : m_assessment.ledger->offers[static_cast<std::size_t>(index)])
            if (m_assessment.ledger->fact(offer.outlet).stands && standsIn(offer.outlet, slot) &&
                m_plan.outlets[offer.outlet].openTo != plan::OpenTo::UnitOnly)
                standing.emplace_back(offer.outlet, offer.capacity);
    }
    std::ranges::sort(standing);
    for (std::size_t i = 0; i < standing.size(); ++i) {
        out.outlets += i == 0 || standing[i].first != standing[i - 1].first ? 1 : 0;
        out.capacity += standing[i].second;
    }
    out.untold = out.capacityUnit.empty()               ? Untold::NoCapacity
                 : out.outlets > 0 && out.capacity == 0 ? Untold::CapacityUnknown
                                                        : Untold::Told;
    out.norm = whole->supplyNorm;
    out.unit = whole->unit;
    const auto provision = std::ranges::find_if(m_assessment.provision, [&](const analysis::Provision &each) {
        return !out.norm.empty() && each.norm == out.norm && each.area == sheet.area;
    });
    if (provision != m_assessment.provision.end()) {
        out.have = provision->have;
        out.required = provision->required;
        out.verdict = provision->verdict;
    }
    if (kind.theme == Theme::Beds || kind.theme == Theme::Kindergarten)
        tellUse(out, standing, kind.services.front());
    return out;
}

void SheetMaker::tellSupply(CircleSheet &sheet, Slot slot) const
{
    for (const ThemeKind &kind : themes())
        sheet.supply.push_back(supplyOf(kind, sheet, slot));
}

void SheetMaker::tellDeficits(CircleSheet &sheet, const std::vector<base::People> &living) const
{
    for (const analysis::Deficit &deficit : m_content.deficits) {
        const Slot slot = m_areas.slotOf(deficit.area);
        const Share inside{living[slot], norms::total(m_areas.people(slot))};
        const bool ours = deficit.area == sheet.area || inside.part > 0 ||
                          (inside.whole == 0 && std::ranges::contains(sheet.communities, deficit.area));
        if (!ours)
            continue;
        sheet.deficits.push_back({deficit, inside, portion(deficit.missing, inside), portion(deficit.people, inside),
                                  portion(deficit.old, inside), portion(deficit.young, inside)});
    }
    std::ranges::stable_sort(sheet.deficits,
                             [](const SheetDeficit &x, const SheetDeficit &y) { return x.people > y.people; });
}

CircleSheet SheetMaker::sheet(const plan::Area &area) const
{
    CircleSheet sheet;
    sheet.area = area.id;
    const Slot slot = m_areas.slotOf(area.id);
    const std::vector<base::People> living = livingBoth(slot);
    tellPlace(sheet, area, living);
    tellKinds(sheet, slot);
    tellCoverage(sheet);
    tellSupply(sheet, slot);
    tellDeficits(sheet, living);
    if (const ProjectList *list = m_content.projects.get()) {
        const auto here = [&](const Site &site) { return liesIn(site, area.id); };
        std::ranges::copy_if(list->rows, std::back_inserter(sheet.projects), here);
        std::ranges::copy_if(list->closures, std::back_inserter(sheet.closures), here);
    }
    return sheet;
}

} // namespace

std::vector<plan::AreaId> sheetAreas(const plan::Plan &plan)
{
    std::vector<plan::AreaId> ids;
    for (const plan::AreaKind kind : {plan::AreaKind::Circle, plan::AreaKind::Community}) {
        for (const plan::Area &area : plan.areas)
            if (area.kind == kind)
                ids.push_back(area.id);
        if (!ids.empty())
            break;
    }
    return ids;
}

std::vector<plan::OutletId> outletsIn(const analysis::Assessment &assessment, plan::AreaId area)
{
    const Slot slot = assessment.situation->areas->slotOf(area);
    const std::vector<plan::Outlet> &outlets = assessment.situation->plan->outlets;
    std::vector<plan::OutletId> ids;
    for (std::size_t i = 0; i < outlets.size(); ++i)
        if (std::ranges::contains(assessment.ledger->fact(i).slots, slot))
            ids.push_back(outlets[i].id);
    return ids;
}

std::array<std::int64_t, kMatchLevels> outletsByMatch(const analysis::Assessment &assessment)
{
    std::array<std::int64_t, kMatchLevels> levels{};
    const std::vector<plan::Outlet> &outlets = assessment.situation->plan->outlets;
    for (std::size_t i = 0; i < outlets.size(); ++i)
        if (assessment.ledger->fact(i).isOutlet)
            ++levels[static_cast<std::size_t>(outlets[i].match)];
    return levels;
}

std::vector<CircleSheet> circleSheets(const Content &content)
{
    const plan::Plan &plan = *content.assessment->situation->plan;
    const SheetMaker maker(content);
    std::vector<CircleSheet> sheets;
    for (const plan::AreaId id : sheetAreas(plan))
        sheets.push_back(maker.sheet(*plan.area(id)));
    return sheets;
}

} // namespace yike::report
