// SPDX-License-Identifier: GPL-3.0-or-later
// Made-up plans and edits for property tests: every field takes every kind of value, the same seed gives the same plan.
#pragma once

#include "core/plan/edit.h"

#include <cstdint>
#include <random>

namespace yike::test {

/// How many objects of each kind a random plan holds.
struct PlanSize {
    int residences = 20, outlets = 15, streets = 30, buildings = 20, areas = 8, estates = 4, scenarios = 3;
};

class RandomPlan {
public:
    explicit RandomPlan(std::uint64_t seed) : m_random(seed) {}

    [[nodiscard]] plan::Plan plan(const PlanSize &size = {});
    /// One to six changes of any kind over the plan, in the present state or in one of its scenarios.
    [[nodiscard]] plan::Edit edit(const plan::Plan &plan);

    [[nodiscard]] plan::Outlet outlet(std::int64_t id);
    [[nodiscard]] plan::Residence residence(std::int64_t id);
    [[nodiscard]] plan::Street street(std::int64_t id);
    [[nodiscard]] plan::Area area(std::int64_t id);
    [[nodiscard]] plan::Estate estate(std::int64_t id);
    [[nodiscard]] plan::Premises premises(std::int64_t id);
    [[nodiscard]] plan::Underlay underlay(std::int64_t id);
    [[nodiscard]] plan::Photo photo(std::int64_t id);
    [[nodiscard]] plan::Scenario scenario(const plan::Plan &plan, std::int64_t id);

    /// From low to high, both possible.
    [[nodiscard]] std::int64_t number(std::int64_t low, std::int64_t high);
    [[nodiscard]] bool chance(int perCent) { return number(1, 100) <= perCent; }
    /// Chinese, quotes, line breaks, SQL, letters beyond the basic plane; sometimes empty.
    [[nodiscard]] std::string text();

private:
    template <typename Enum>
    Enum pick(Enum last)
    {
        return static_cast<Enum>(number(0, static_cast<std::int64_t>(last)));
    }
    geo::LonLat place();
    geo::Line line(int places);
    geo::Polygon polygon();
    geo::MultiPolygon multiPolygon();
    plan::ProjectInfo info();
    plan::Parameters parameters();
    std::vector<plan::DataSource> sources();
    std::vector<base::Issue> issues();
    std::shared_ptr<const plan::StreetLayer> streets(std::int64_t &nextId, int count);
    std::shared_ptr<const plan::BaseMap> baseMap(std::int64_t &nextId, int count);
    plan::Change outletChange(const plan::Plan &plan, plan::ScenarioId scenario);
    plan::Change anyChange(const plan::Plan &plan);
    template <typename T, typename Make>
    plan::Change listChange(const std::vector<T> &list, std::int64_t nextId, Make make);

    std::mt19937_64 m_random;
};

/// Equal but for the counter, which never goes back.
[[nodiscard]] bool sameButForCounter(plan::Plan one, const plan::Plan &other);
/// Everything, layers by value. Names the first part that differs in `where`.
[[nodiscard]] bool samePlan(const plan::Plan &one, const plan::Plan &other, std::string &where);

} // namespace yike::test
