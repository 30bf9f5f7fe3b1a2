// SPDX-License-Identifier: GPL-3.0-or-later
// People of whole areas: which area or cell a total is of, which residences lie in it, and each one's share.
#pragma once

#include "core/import/area_import.h"
#include "core/import/table_import.h"
#include "core/plan/plan.h"

#include <cstdint>
#include <string>
#include <vector>

namespace yike::importing {

/// A total and the ground it is of.
struct PeopleZone {
    std::string name;
    std::string key; ///< of the residence that stands for it where it has no dwelling: "total:12", "cell:3,4"
    plan::AreaId area; ///< an area of the plan, or 0: the outline
    geo::MultiPolygon outline; ///< in degrees
    geo::LonLat centre; ///< a place inside
    norms::BandPeople people{};
    std::vector<std::size_t> homes{}; ///< indices of the residences in it, ascending
};

/// Rows of totals: one of a community, a subdistrict or the district (by its name, in the columns of that name, or its
/// code), or one with an outline of its own (a grid). Rows of one area are added. Of an area that holds others with
/// totals what these have is taken off. Rows whose area is not in the plan are an Issue and skipped.
[[nodiscard]] base::Result<std::vector<PeopleZone>> readTotals(const std::vector<Table> &tables, TableContext &context,
                                                               const std::vector<plan::Area> &areas);

/// Fills in `homes`: of outlines by place, the first that holds it; of areas by community (named, else by place) and what
/// that lies in. A residence is in at most one zone.
void findHomes(std::vector<PeopleZone> &zones, const std::vector<plan::Area> &areas, const CommunityNames &named,
               const std::vector<plan::Residence> &residences);

/// What sharing out has come to.
struct SharedTotals {
    std::int64_t dwellings = 0; ///< that got people
    std::int64_t assumed = 0; ///< of these, with assumed storeys
    std::int64_t points = 0; ///< totals without a dwelling, put at one point
};
/// Gives the reckoned residences of every zone their share by floor area (core/demography/floor_sharing.h); the others
/// count as known and keep their people. A zone without dwellings becomes one residence at its centre, and an Issue. Reckoned
/// residences of a zone that come out empty are dropped. Ascending id.
[[nodiscard]] SharedTotals shareTotals(const std::vector<PeopleZone> &zones, const plan::BaseMap &map, bool wholePeople,
                                       std::vector<plan::Residence> &residences, std::int64_t &nextId,
                                       IssueList &issues);

} // namespace yike::importing
