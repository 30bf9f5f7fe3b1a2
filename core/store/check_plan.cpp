// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong inside a plan: names that lead nowhere, shapes that are none, figures that are missing.
#include "core/store/check_plan.h"

#include "core/geo/local_frame.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace yike::store {
namespace {

using base::Issue;
using base::IssueCode;
using base::Severity;

/// Farther than this from the middle of everything is another place, not this district.
constexpr double kFarKilometres = 100;

template <typename T>
std::unordered_set<std::int64_t> idsOf(const std::vector<T> &list)
{
    std::unordered_set<std::int64_t> ids;
    for (const T &each : list) {
        if constexpr (requires { each.id.value; })
            ids.insert(each.id.value);
        else
            ids.insert(each.id);
    }
    return ids;
}

class Checker {
public:
    Checker(const plan::Plan &plan, const norms::Rulebook *rulebook)
        : m_plan(plan),
          m_rulebook(rulebook),
          m_areas(idsOf(plan.areas)),
          m_estates(idsOf(plan.estates)),
          m_outlets(idsOf(plan.outlets)),
          m_streets(idsOf(plan.streets->streets)),
          m_buildings(idsOf(plan.baseMap->buildings)),
          m_middle(middle())
    {}

    std::vector<Issue> run()
    {
        areas();
        estates();
        residences();
        outlets();
        streets();
        scenarios();
        return std::move(m_issues);
    }

private:
    /// Medians of the places: a few wild ones do not move it.
    [[nodiscard]] std::optional<geo::LonLat> middle() const
    {
        std::vector<double> lons, lats;
        const auto add = [&](geo::LonLat place) {
            lons.push_back(place.lon);
            lats.push_back(place.lat);
        };
        for (const plan::Residence &each : m_plan.residences)
            add(each.place);
        for (const plan::Street &each : m_plan.streets->streets)
            add(each.line.front());
        if (lons.empty())
            return std::nullopt;
        const auto half = static_cast<std::ptrdiff_t>(lons.size() / 2);
        std::ranges::nth_element(lons, lons.begin() + half);
        std::ranges::nth_element(lats, lats.begin() + half);
        return geo::LonLat{lons[static_cast<std::size_t>(half)], lats[static_cast<std::size_t>(half)]};
    }

    Issue &add(IssueCode code, Severity severity, const char *layer, std::int64_t object, std::vector<std::string> args)
    {
        Issue &issue = m_issues.emplace_back();
        issue.code = code;
        issue.severity = severity;
        issue.source = layer;
        issue.object = object;
        issue.args = std::move(args);
        return issue;
    }

    void reference(const char *layer, std::int64_t object, const std::string &name, const char *field, std::int64_t id,
                   const std::unordered_set<std::int64_t> &known)
    {
        if (id != 0 && !known.contains(id))
            add(IssueCode::ReferenceBroken, Severity::Warning, layer, object, {name, field, std::to_string(id)});
    }

    void place(const char *layer, std::int64_t object, const std::string &name, geo::LonLat where)
    {
        if (!geo::isValid(where)) {
            add(IssueCode::GeometryBroken, Severity::Serious, layer, object, {name, layer});
            return;
        }
        if (!m_middle)
            return;
        const double kilometres = static_cast<double>(geo::geodesicMillimetres(*m_middle, where)) / 1e6;
        if (kilometres < kFarKilometres)
            return;
        Issue &issue = add(IssueCode::PlaceOffTheMap, Severity::Serious, layer, object,
                           {name, std::to_string(std::llround(kilometres))});
        issue.lon = where.lon;
        issue.lat = where.lat;
    }

    void rings(const char *layer, std::int64_t object, const std::string &name, const geo::Polygon &polygon)
    {
        const bool good = std::ranges::all_of(polygon, [](const geo::Line &ring) { return ring.size() >= 3; });
        if (!good)
            add(IssueCode::GeometryBroken, Severity::Warning, layer, object, {name, layer});
    }

    void areas()
    {
        for (const plan::Area &each : m_plan.areas) {
            reference("areas", each.id.value, each.name, "parent", each.parent.value, m_areas);
            for (const plan::AreaId member : each.members)
                reference("areas", each.id.value, each.name, "members", member.value, m_areas);
            for (const plan::OutletId school : each.schools)
                reference("areas", each.id.value, each.name, "schools", school.value, m_outlets);
            for (const geo::Polygon &polygon : each.outline)
                rings("areas", each.id.value, each.name, polygon);
        }
    }

    void estates()
    {
        for (const plan::Estate &each : m_plan.estates)
            rings("estates", each.id.value, each.name, each.outline);
    }

    void residences()
    {
        const bool communities = std::ranges::any_of(
            m_plan.areas, [](const plan::Area &area) { return area.kind == plan::AreaKind::Community; });
        for (const plan::Residence &each : m_plan.residences) {
            reference("residences", each.id.value, each.name, "estate", each.estate.value, m_estates);
            reference("residences", each.id.value, each.name, "community", each.community.value, m_areas);
            reference("residences", each.id.value, each.name, "building", each.building, m_buildings);
            place("residences", each.id.value, each.name, each.place);
            if (communities && !each.community)
                at(add(IssueCode::ResidenceOutsideAreas, Severity::Warning, "residences", each.id.value, {each.name}),
                   each.place);
            if (std::ranges::any_of(each.people, [](base::People people) { return people < 0; }))
                add(IssueCode::NegativeNumber, Severity::Serious, "residences", each.id.value, {"people", each.name});
        }
    }

    static void at(Issue &issue, geo::LonLat place)
    {
        issue.lon = place.lon;
        issue.lat = place.lat;
    }

    void outlets()
    {
        for (const plan::Outlet &each : m_plan.outlets) {
            reference("outlets", each.id.value, each.name, "estate", each.estate.value, m_estates);
            reference("outlets", each.id.value, each.name, "community", each.community.value, m_areas);
            if (each.match == plan::MatchLevel::NotPlaced)
                add(IssueCode::RowWithoutPlace, Severity::Warning, "outlets", each.id.value, {each.name});
            else
                place("outlets", each.id.value, each.name, each.place);
            if (each.services.empty())
                at(add(IssueCode::OutletWithoutService, Severity::Warning, "outlets", each.id.value, {each.name}),
                   each.place);
            for (const plan::OutletService &service : each.services)
                checkService(each, service);
        }
    }

    void checkService(const plan::Outlet &outlet, const plan::OutletService &offered)
    {
        if (m_rulebook == nullptr)
            return;
        const norms::Service *service = m_rulebook->service(offered.service);
        if (service == nullptr)
            at(add(IssueCode::CategoryUnknown, Severity::Warning, "outlets", outlet.id.value,
                   {outlet.name, offered.service}),
               outlet.place);
        else if (!service->capacityUnit.empty() && offered.capacity == 0)
            at(add(IssueCode::CapacityMissing, Severity::Note, "outlets", outlet.id.value,
                   {outlet.name, offered.service}),
               outlet.place);
    }

    void streets()
    {
        for (const plan::Street &each : m_plan.streets->streets) {
            reference("streets", each.id.value, each.name, "estate", each.estate.value, m_estates);
            if (each.length <= 0)
                at(add(IssueCode::GeometryBroken, Severity::Warning, "streets", each.id.value, {each.name, "streets"}),
                   each.line.front());
        }
        for (const plan::Building &each : m_plan.baseMap->buildings)
            rings("buildings", each.id, each.name, each.outline);
    }

    void scenarios()
    {
        for (const plan::Scenario &scenario : m_plan.scenarios) {
            for (const auto &[id, change] : scenario.outlets) {
                if (change.before)
                    reference("yike_scenario", scenario.id.value, scenario.nameZh, "outlet", id.value, m_outlets);
            }
            for (const auto &[id, change] : scenario.estates)
                reference("yike_scenario", scenario.id.value, scenario.nameZh, "estates", id.value, m_estates);
            std::unordered_set<std::int64_t> streets = m_streets;
            for (const plan::Street &added : scenario.addedStreets)
                streets.insert(added.id.value);
            for (const plan::StreetId closed : scenario.closedStreets)
                reference("yike_scenario", scenario.id.value, scenario.nameZh, "closed_streets", closed.value, streets);
        }
    }

    const plan::Plan &m_plan;
    const norms::Rulebook *m_rulebook;
    std::unordered_set<std::int64_t> m_areas, m_estates, m_outlets, m_streets, m_buildings;
    std::optional<geo::LonLat> m_middle;
    std::vector<Issue> m_issues;
};

} // namespace

std::vector<Issue> planIssues(const plan::Plan &plan, const norms::Rulebook *rulebook)
{
    return Checker(plan, rulebook).run();
}

} // namespace yike::store
