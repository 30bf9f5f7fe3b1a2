// SPDX-License-Identifier: GPL-3.0-or-later
// Plans on drawn towns, and whether two assessments are the same to the last bit.
#pragma once

#include "core/analysis/assessment.h"
#include "tests/support/ascii_town.h"

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace yike::test {

/// A plan that grows by letters of the drawing.
class TownPlan {
public:
    explicit TownPlan(std::string_view map, double cellMetres = 50);

    /// People of one band, whole.
    plan::Residence &home(char letter, norms::Band band, std::int64_t people);
    plan::Residence &homeAt(geo::LonLat place, norms::Band band, std::int64_t people);
    plan::Outlet &outlet(char letter, std::string service, std::int64_t capacity = 0);
    /// A community (or other area) over cells left..right, top..bottom, borders inside.
    plan::Area &area(plan::AreaKind kind, int left, int top, int right, int bottom, plan::AreaId parent = {});

    [[nodiscard]] std::shared_ptr<const analysis::Situation> situation(plan::ScenarioId scenario = {}) const;
    [[nodiscard]] std::shared_ptr<const analysis::Assessment> assess(plan::ScenarioId scenario = {}) const;

    plan::Plan plan;
    AsciiTown town;
};

/// Random plans on random towns, and random edits of their outlets.
class RandomTownPlan {
public:
    explicit RandomTownPlan(std::uint64_t seed);
    [[nodiscard]] plan::Plan plan();
    /// One to a few outlets added, moved, changed, deleted, or brought back.
    void edit(plan::Plan &plan, plan::ScenarioId scenario);
    [[nodiscard]] std::int64_t below(std::int64_t n)
    {
        return static_cast<std::int64_t>(m_random() % static_cast<std::uint64_t>(n));
    }
    [[nodiscard]] bool chance(std::int64_t percent) { return below(100) < percent; }

private:
    [[nodiscard]] geo::LonLat place();
    [[nodiscard]] plan::Outlet outlet(std::int64_t id);
    [[nodiscard]] plan::OutletService service();
    void addAreas(plan::Plan &plan);
    void addSchoolDistricts(plan::Plan &plan);
    void change(plan::Outlet &outlet);
    void editOne(std::vector<plan::Outlet> &outlets, plan::Plan &plan);

    std::mt19937_64 m_random;
    AsciiTown m_town;
    int m_columns, m_rows;
    std::vector<plan::Outlet> m_deleted;
    std::int64_t m_dragged = 0; ///< a drag moves the same outlet again and again
};

/// What differs first, "" if nothing does; the revision is not looked at.
[[nodiscard]] std::string difference(const analysis::Assessment &one, const analysis::Assessment &other);

} // namespace yike::test
