// SPDX-License-Identifier: GPL-3.0-or-later
// One maker for each cure; many at once are made one after another over what has changed so far.
#include "core/analysis/data_cures.h"

#include "core/plan/difference.h"
#include "core/plan/outlet_edits.h"

#include "core/analysis/area_gaps.h"
#include "core/analysis/data_check.h"
#include "core/demography/demography.h"
#include "core/geo/local_frame.h"
#include "core/geo/polygon.h"
#include "core/plan/dwelling.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>
#include <unordered_set>

namespace yike::analysis {

namespace {

using base::Issue;
using base::IssueCode;
using plan::Outlet;
using plan::OutletId;
using plan::Residence;
using plan::ResidenceId;

/// The plan with the objects that cures have replaced so far.
class Working {
public:
    Working(const plan::Plan &plan, plan::ScenarioId scenario, const norms::Rulebook &book)
        : m_plan(plan),
          m_scenario(scenario),
          m_book(book),
          m_nextId(plan.nextId)
    {}

    DataCure cure(const Issue &issue);
    [[nodiscard]] std::optional<plan::Edit> edit() const;
    void startAgain()
    {
        m_outlets.clear();
        m_residences.clear();
        m_areas.clear();
        m_heirs.clear();
    }

private:
    [[nodiscard]] const Outlet *outlet(OutletId id) const
    {
        const auto at = m_outlets.find(id);
        return at == m_outlets.end() ? m_plan.outlet(id, m_scenario) : at->second ? &*at->second : nullptr;
    }
    [[nodiscard]] const Residence *residence(ResidenceId id) const
    {
        const auto at = m_residences.find(id);
        return at == m_residences.end() ? m_plan.residence(id) : &at->second;
    }
    DataCure merge(const Issue &issue);
    DataCure toTray(const Outlet &outlet);
    DataCure setService(const Outlet &outlet, const Issue &issue);
    DataCure forget(const Outlet &outlet, const Issue &issue);
    DataCure detach(const Issue &issue);
    DataCure addHome(const Issue &issue);
    DataCure giveGround(const Issue &issue);
    void joinCommunity(const plan::Area &area);
    void inheritPhotos(plan::Edit &edit) const;
    DataCure keep(const Outlet &before, Outlet after, DataCure done)
    {
        if (before == after)
            return DataCure::None;
        m_outlets[after.id] = std::move(after);
        return done;
    }

    const plan::Plan &m_plan;
    plan::ScenarioId m_scenario;
    const norms::Rulebook &m_book;
    std::int64_t m_nextId;
    std::map<OutletId, std::optional<Outlet>> m_outlets; ///< nothing: deleted
    std::map<OutletId, OutletId> m_heirs; ///< of an outlet that went into another: that one
    std::map<ResidenceId, Residence> m_residences;
    std::map<plan::AreaId, plan::Area> m_areas;
    std::unordered_set<std::int64_t> m_lived; ///< buildings with a residence, once somebody asks
};

template <typename T>
void fill(T &into, const T &from, const T &unknown)
{
    if (into == unknown)
        into = from;
}

/// What the earlier one lacks comes from the later one.
Outlet merged(Outlet into, const Outlet &from)
{
    fill(into.key, from.key, {});
    fill(into.address, from.address, {});
    fill(into.chain, from.chain, {});
    fill(into.hours, from.hours, {});
    fill(into.creditCode, from.creditCode, {});
    fill(into.remark, from.remark, {});
    fill(into.area, from.area, 0);
    fill(into.staff, from.staff, -1);
    fill(into.openTo, from.openTo, plan::OpenTo::Unknown);
    into.checked = std::max(into.checked, from.checked);
    for (const plan::OutletService &service : from.services) {
        const auto known = std::ranges::find(into.services, service.service, &plan::OutletService::service);
        if (known == into.services.end()) {
            into.services.push_back(service);
            into.services.back().pool = into.services.back().room = 0; // numbers of the other outlet
            into.services.back().share = 0;
            continue;
        }
        fill(known->capacity, service.capacity, std::int64_t{0});
        fill(known->area, service.area, 0);
        fill(known->used, service.used, -1);
        fill(known->nursing, service.nursing, -1);
    }
    return into;
}

DataCure Working::merge(const Issue &issue)
{
    std::int64_t other = 0;
    if (issue.args.size() < 2)
        return DataCure::None;
    const std::string &text = issue.args[1];
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), other);
    if (error != std::errc() || end != text.data() + text.size() || other == issue.object)
        return DataCure::None;
    const Outlet *later = outlet(OutletId{issue.object}), *earlier = outlet(OutletId{other});
    // Branches of one company, and plates at one place, share a credit code: only one name at one place is one outlet.
    if (later == nullptr || earlier == nullptr || later->name != earlier->name ||
        later->match == plan::MatchLevel::NotPlaced || earlier->match == plan::MatchLevel::NotPlaced ||
        later->status != earlier->status ||
        geo::geodesicMillimetres(later->place, earlier->place) > kNearMetres * base::kMillimetresPerMetre)
        return DataCure::None;
    const bool named = std::ranges::any_of(
        m_plan.areas, [&](const plan::Area &area) { return std::ranges::contains(area.schools, later->id); });
    if (named)
        return DataCure::None; // a school district sends its children there
    Outlet kept = merged(*earlier, *later);
    const OutletId gone = later->id;
    m_heirs[gone] = kept.id;
    m_outlets[kept.id] = std::move(kept);
    m_outlets[gone] = std::nullopt;
    return DataCure::Merge;
}

DataCure Working::toTray(const Outlet &outlet)
{
    if (outlet.match == plan::MatchLevel::NotPlaced)
        return DataCure::None;
    Outlet after = outlet;
    after.match = plan::MatchLevel::NotPlaced;
    after.place = {};
    after.community = {};
    after.estate = {};
    return keep(outlet, std::move(after), DataCure::ToTray);
}

DataCure Working::setService(const Outlet &outlet, const Issue &issue)
{
    Outlet after = outlet;
    if (issue.code == IssueCode::OutletWithoutService) {
        const std::string code = outlet.services.empty() ? norms::matchService(m_book, outlet.name) : std::string();
        if (code.empty())
            return DataCure::None;
        after.services.emplace_back().service = code;
        return keep(outlet, std::move(after), DataCure::SetService);
    }
    for (plan::OutletService &service : after.services) {
        if (m_book.service(service.service) != nullptr)
            continue;
        std::string code = norms::matchService(m_book, service.service);
        if (code.empty())
            code = norms::matchService(m_book, outlet.name);
        const bool there = std::ranges::contains(after.services, code, &plan::OutletService::service);
        if (!code.empty() && !there)
            service.service = code;
    }
    return keep(outlet, std::move(after), DataCure::SetService);
}

DataCure Working::forget(const Outlet &outlet, const Issue &issue)
{
    if (issue.args.size() < 2)
        return DataCure::None;
    const auto odd = [](std::int64_t figure, std::int64_t most) { return figure < 0 || figure > most; };
    Outlet after = outlet;
    after.area = odd(after.area, kLargestArea) ? 0 : after.area;
    after.cost = std::max<std::int64_t>(after.cost, -1);
    for (plan::OutletService &service : after.services) {
        service.area = odd(service.area, kLargestArea) ? 0 : service.area;
        service.capacity =
            odd(service.capacity / base::kOnePerson, kLargestCapacity) || service.capacity < 0 ? 0 : service.capacity;
        if (service.used > kLargestCapacity ||
            (service.capacity > 0 && service.used > 3 * service.capacity / base::kOnePerson))
            service.used = -1;
    }
    return keep(outlet, std::move(after), DataCure::Unknown);
}

DataCure Working::detach(const Issue &issue)
{
    if (const Outlet *known = outlet(OutletId{issue.object})) {
        Outlet after = *known;
        const auto estate = std::ranges::find(m_plan.estates, after.estate, &plan::Estate::id);
        after.estate = estate == m_plan.estates.end() ? plan::EstateId{} : after.estate;
        after.community = m_plan.area(after.community) == nullptr ? plan::AreaId{} : after.community;
        return keep(*known, std::move(after), DataCure::Detach);
    }
    const Residence *home = residence(ResidenceId{issue.object});
    if (home == nullptr)
        return DataCure::None;
    Residence after = *home;
    const auto estate = std::ranges::find(m_plan.estates, after.estate, &plan::Estate::id);
    const auto building = std::ranges::find(m_plan.baseMap->buildings, after.building, &plan::Building::id);
    after.estate = estate == m_plan.estates.end() ? plan::EstateId{} : after.estate;
    after.community = m_plan.area(after.community) == nullptr ? plan::AreaId{} : after.community;
    after.building = building == m_plan.baseMap->buildings.end() ? 0 : after.building;
    if (after == *home)
        return DataCure::None;
    m_residences[after.id] = std::move(after);
    return DataCure::Detach;
}

DataCure Working::addHome(const Issue &issue)
{
    const auto &buildings = m_plan.baseMap->buildings;
    const auto building = std::ranges::lower_bound(buildings, issue.object, {}, &plan::Building::id);
    if (building == buildings.end() || building->id != issue.object)
        return DataCure::None;
    if (m_lived.empty())
        for (const Residence &home : m_plan.residences)
            m_lived.insert(home.building);
    const base::People people = plan::reckonedPeople(plan::floorOf(*building));
    if (people <= 0 || m_lived.contains(building->id))
        return DataCure::None;
    Residence home;
    home.id = ResidenceId{m_nextId++};
    home.key = "building:" + std::to_string(building->id);
    home.name = building->name;
    home.place = geo::rounded(geo::labelPoint(building->outline));
    home.people = demography::splitTotal(people, demography::sharesFor(m_plan.info.population.census));
    home.estimated = true;
    home.building = building->id;
    for (const plan::Area &area : m_plan.areas)
        if (area.kind == plan::AreaKind::Community && geo::contains(area.outline, home.place)) {
            home.community = area.id;
            break;
        }
    m_residences[home.id] = std::move(home);
    return DataCure::AddHome;
}

DataCure Working::giveGround(const Issue &issue)
{
    std::vector<plan::Area> areas = m_plan.areas;
    for (plan::Area &area : areas)
        if (const auto at = m_areas.find(area.id); at != m_areas.end())
            area = at->second;
    const auto frame = geo::LocalFrame::around({issue.lon.value_or(0), issue.lat.value_or(0)});
    auto after = frame ? borderCured(areas, *frame, issue) : std::nullopt;
    if (!after)
        return DataCure::None;
    if (after->kind == plan::AreaKind::Community && issue.code == IssueCode::AreaGap)
        joinCommunity(*after);
    const plan::AreaId id = after->id;
    m_areas.insert_or_assign(id, std::move(*after));
    return DataCure::GiveGround;
}

/// What stood in no community and now stands in this one.
void Working::joinCommunity(const plan::Area &area)
{
    const auto box = geo::boundsOf(area.outline);
    const auto inside = [&](geo::LonLat place) {
        return box && geo::contains(*box, place) && geo::contains(area.outline, place);
    };
    for (const Residence &each : m_plan.residences)
        if (const Residence *home = residence(each.id); home != nullptr && !home->community && inside(home->place)) {
            Residence joined = *home;
            joined.community = area.id;
            m_residences[joined.id] = std::move(joined);
        }
    for (const Outlet &each : m_plan.outlets) {
        const Outlet *known = outlet(each.id);
        if (known == nullptr || known->community || known->match == plan::MatchLevel::NotPlaced ||
            !inside(known->place))
            continue;
        Outlet joined = *known;
        joined.community = area.id;
        m_outlets[joined.id] = std::move(joined);
    }
}

DataCure Working::cure(const Issue &issue)
{
    if (issue.code == IssueCode::AreaOverlap || issue.code == IssueCode::AreaGap)
        return giveGround(issue);
    if (issue.code == IssueCode::DuplicateOutlet)
        return merge(issue);
    if (issue.code == IssueCode::ReferenceBroken)
        return detach(issue);
    if (issue.code == IssueCode::DwellingWithoutPeople)
        return addHome(issue);
    const Outlet *known = outlet(OutletId{issue.object});
    if (known == nullptr)
        return DataCure::None;
    const Outlet now = *known;
    switch (issue.code) {
    case IssueCode::OutletOutsideAreas:
    case IssueCode::PlaceOffTheMap:
        // Moved since it was told: the new place is somebody's word.
        return issue.lon == now.place.lon && issue.lat == now.place.lat ? toTray(now) : DataCure::None;
    case IssueCode::OutletWithoutService:
    case IssueCode::CategoryUnknown:
        return setService(now, issue);
    case IssueCode::SizeAbsurd:
        return forget(now, issue);
    default:
        return DataCure::None;
    }
}

/// The photos of an outlet that is in no state any more show the one it went into.
void Working::inheritPhotos(plan::Edit &edit) const
{
    for (const plan::Photo &photo : m_plan.photos) {
        plan::Photo after = photo;
        // An heir may have gone into a third one; what has gone inherits nothing, so this ends.
        for (auto heir = m_heirs.find(after.outlet); heir != m_heirs.end(); heir = m_heirs.find(after.outlet))
            after.outlet = heir->second;
        if (after == photo || (m_scenario && plan::isHeldElsewhere(m_plan, m_scenario, photo.outlet)))
            continue;
        edit.changes.push_back({photo, std::move(after)});
    }
}

std::optional<plan::Edit> Working::edit() const
{
    plan::Edit edit{"cure-data", m_scenario, {}};
    for (const auto &[id, after] : m_outlets) {
        const Outlet *before = m_plan.outlet(id, m_scenario);
        if (before == nullptr || (after && *after == *before))
            continue;
        edit.changes.push_back({*before, after ? std::optional<plan::Object>(*after) : std::nullopt});
    }
    inheritPhotos(edit);
    for (const auto &[id, after] : m_residences) {
        const Residence *before = m_plan.residence(id);
        edit.changes.push_back({before != nullptr ? std::optional<plan::Object>(*before) : std::nullopt, after});
    }
    for (const auto &[id, after] : m_areas)
        if (const plan::Area *before = m_plan.area(id); before != nullptr && *before != after)
            edit.changes.push_back({*before, after});
    return edit.changes.empty() ? std::nullopt : std::optional(std::move(edit));
}

} // namespace

std::vector<DataCure> dataCures(const plan::Plan &plan, plan::ScenarioId scenario, const norms::Rulebook &book,
                                std::span<const Issue> issues)
{
    Working working(plan, scenario, book);
    std::vector<DataCure> cures;
    for (const Issue &issue : issues) {
        cures.push_back(working.cure(issue));
        working.startAgain();
    }
    return cures;
}

std::optional<plan::Edit> cured(const plan::Plan &plan, plan::ScenarioId scenario, const norms::Rulebook &book,
                                const Issue &issue)
{
    Working working(plan, scenario, book);
    return working.cure(issue) == DataCure::None ? std::nullopt : working.edit();
}

std::optional<plan::Edit> allCured(const plan::Plan &plan, plan::ScenarioId scenario, const norms::Rulebook &book,
                                   std::span<const Issue> issues, IssueCode kind)
{
    Working working(plan, scenario, book);
    for (const Issue &issue : issues)
        if (issue.code == kind)
            static_cast<void>(working.cure(issue));
    return working.edit();
}

std::optional<plan::Edit> everythingCured(const plan::Plan &plan, plan::ScenarioId scenario,
                                          const norms::Rulebook &book, std::span<const base::Issue> issues)
{
    std::set<base::IssueCode> kinds;
    for (const base::Issue &issue : issues)
        kinds.insert(issue.code);
    plan::Plan now = plan;
    for (const base::IssueCode kind : kinds) {
        // What an earlier cure has put right or taken away has none any more.
        const auto edit = allCured(now, scenario, book, issues, kind);
        if (auto after = edit ? plan::applied(now, *edit) : std::unexpected(base::Error{}); after)
            now = std::move(*after);
    }
    plan::Edit edit = plan::difference(plan, now, "cure-data");
    return edit.changes.empty() ? std::nullopt : std::optional(std::move(edit));
}

} // namespace yike::analysis
