// SPDX-License-Identifier: GPL-3.0-or-later
// Walks down the scenarios that stand on one another; the deepest tells what was there, the topmost what there will be.
#include "core/report/scenario_works.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numbers>
#include <utility>

namespace yike::report {
namespace {

/// The scenario first, then what it stands on.
std::vector<const plan::Scenario *> chainOf(const plan::Plan &plan, plan::ScenarioId id)
{
    std::vector<const plan::Scenario *> chain;
    while (id && chain.size() < plan::kMostScenariosDeep) {
        const plan::Scenario *scenario = plan.scenario(id);
        if (scenario == nullptr || std::ranges::contains(chain, scenario))
            break;
        chain.push_back(scenario);
        id = scenario->base;
    }
    return chain;
}

/// Metres from a place to a line, on the plane that touches the globe at the place: true for what is near, as here.
double metresTo(const geo::Line &line, geo::LonLat place)
{
    constexpr double kDegree = 111'320; // metres of latitude
    const double across = kDegree * std::cos(place.lat * std::numbers::pi / 180);
    double best = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        const double x = (line[i].lon - place.lon) * across, y = (line[i].lat - place.lat) * kDegree;
        const double dx = (line[i + 1].lon - line[i].lon) * across, dy = (line[i + 1].lat - line[i].lat) * kDegree;
        const double squared = dx * dx + dy * dy;
        const double along = squared > 0 ? std::clamp(-(x * dx + y * dy) / squared, 0.0, 1.0) : 0.0;
        best = std::min(best, std::hypot(x + along * dx, y + along * dy));
    }
    return best;
}

/// Cut streets leave parts that lie on them, no longer than they were; what else is theirs may be changed since.
bool isPartOf(const plan::Street &part, const plan::Street &whole)
{
    constexpr double kOnIt = 0.3; // m: the cut was rounded
    return part.length <= whole.length && part.level == whole.level && part.bridge == whole.bridge &&
           part.tunnel == whole.tunnel && !part.line.empty() &&
           std::ranges::all_of(part.line, [&](geo::LonLat place) { return metresTo(whole.line, place) <= kOnIt; });
}

bool passes(const plan::Street &street, const plan::Gate &gate)
{
    const geo::LonLat at = geo::rounded(gate.place);
    return std::ranges::any_of(street.line, [&](geo::LonLat place) { return geo::rounded(place) == at; });
}

/// Pieces of one way: alike, and one begins where the other ends.
bool continues(const plan::Street &one, const plan::Street &other)
{
    const bool meet = one.from == other.from || one.from == other.to || one.to == other.from || one.to == other.to;
    return meet && one.streetClass == other.streetClass && one.access == other.access && one.way == other.way &&
           one.name == other.name && one.estate == other.estate;
}

std::vector<WayWork> joined(const std::vector<plan::Street> &streets)
{
    std::vector<std::size_t> first(streets.size()); // by street: the first piece of its way
    for (std::size_t i = 0; i < streets.size(); ++i) {
        first[i] = i;
        for (std::size_t j = 0; j < i; ++j) {
            if (!continues(streets[i], streets[j]) || first[i] == first[j])
                continue;
            const auto [low, high] = std::minmax(first[i], first[j]);
            std::ranges::replace(first, std::size_t{high}, std::size_t{low});
        }
    }
    std::map<std::size_t, WayWork> ways;
    for (std::size_t i = 0; i < streets.size(); ++i) {
        WayWork &way = ways[first[i]];
        if (first[i] == i)
            way.street = streets[i];
        way.length += streets[i].length;
        way.lines.push_back(streets[i].line);
    }
    std::vector<WayWork> out;
    for (auto &[index, way] : ways)
        out.push_back(std::move(way));
    return out;
}

class Works {
public:
    Works(const std::vector<const plan::Scenario *> &chain, const plan::StreetLayer *present)
        : m_chain(chain),
          m_present(present)
    {}

    ScenarioWorks gather()
    {
        gatherOutlets();
        gatherGates();
        gatherWays();
        return std::move(m_works);
    }

private:
    void gatherOutlets()
    {
        std::map<plan::OutletId, OutletWork> touched;
        for (const plan::Scenario *scenario : m_chain) {
            for (const auto &[id, change] : scenario->outlets) {
                const auto [at, fresh] = touched.try_emplace(id, OutletWork{change.before, change.after});
                if (!fresh)
                    at->second.before = change.before;
            }
        }
        for (auto &[id, work] : touched)
            if (work.before != work.after)
                m_works.outlets.push_back(std::move(work));
    }

    void gatherGates()
    {
        std::map<plan::EstateId, plan::EstateOverride> touched;
        for (const plan::Scenario *scenario : m_chain) {
            for (const auto &[id, change] : scenario->estates) {
                const auto [at, fresh] = touched.try_emplace(id, change);
                if (!fresh)
                    at->second.before = change.before;
            }
        }
        for (const auto &[id, change] : touched) {
            const auto &before = change.before.gates, &after = change.after.gates;
            for (std::size_t i = 0; i < std::min(before.size(), after.size()); ++i) {
                if (before[i].open == after[i].open || before[i].place != after[i].place)
                    continue;
                (after[i].open ? m_works.gates : m_works.lockedGates).push_back({id, i});
                if (after[i].open)
                    m_opened.push_back(after[i]);
            }
        }
    }

    void gatherWays()
    {
        std::map<plan::StreetId, const plan::Street *> added, closed;
        for (auto it = m_chain.rbegin(); it != m_chain.rend(); ++it) {
            for (const plan::StreetId id : (*it)->closedStreets) {
                added.erase(id);
                if (const plan::Street *street = present(id))
                    closed[id] = street;
            }
            for (const plan::Street &street : (*it)->addedStreets)
                added[street.id] = &street;
        }
        std::map<plan::StreetId, std::int64_t> left; // mm of closed streets that parts still make up
        std::vector<plan::Street> ways;
        for (const auto &[id, street] : added) {
            bool isNew = present(id) == nullptr;
            for (const auto &[closedId, whole] : closed) {
                if (!isPartOf(*street, *whole))
                    continue;
                left[closedId] += street->length;
                isNew = false;
            }
            if (isNew && std::ranges::none_of(m_opened, [&](const plan::Gate &gate) { return passes(*street, gate); }))
                ways.push_back(*street);
        }
        m_works.ways = joined(ways);
        constexpr std::int64_t kRounding = 50; // a fiftieth: lengths of parts are shares of the whole
        for (const auto &[id, street] : closed)
            if (left[id] < street->length - street->length / kRounding)
                m_works.closedWays.push_back(*street);
    }

    [[nodiscard]] const plan::Street *present(plan::StreetId id) const
    {
        if (m_present == nullptr)
            return nullptr;
        const auto at = std::ranges::lower_bound(m_present->streets, id, {}, &plan::Street::id);
        return at != m_present->streets.end() && at->id == id ? &*at : nullptr;
    }

    const std::vector<const plan::Scenario *> &m_chain;
    const plan::StreetLayer *m_present;
    std::vector<plan::Gate> m_opened;
    ScenarioWorks m_works;
};

} // namespace

ScenarioWorks worksOf(const plan::Plan &plan, plan::ScenarioId scenario, const plan::StreetLayer *presentStreets)
{
    const std::vector<const plan::Scenario *> chain = chainOf(plan, scenario);
    return Works(chain, presentStreets).gather();
}

} // namespace yike::report
