// SPDX-License-Identifier: GPL-3.0-or-later
// Areas from layers, how they nest, and which community every place lies in.
#pragma once

#include "core/import/table_import.h"
#include "core/plan/plan.h"

#include <cstdint>
#include <map>
#include <string>
#include <unordered_set>
#include <vector>

namespace yike::importing {

/// An area and the names it gives of others.
struct AreaRow {
    plan::Area area; ///< without id and parent
    std::string parent;
    std::vector<std::string> members; ///< circles and other layers: names of their communities
    std::vector<std::string> schools{}; ///< school districts: names or keys of their schools
};

/// Polygons with a name; of a circle, a tier or a school district the polygon may be missing if it names its communities.
[[nodiscard]] base::Result<std::vector<AreaRow>> readAreaRows(const std::vector<Table> &tables, TableContext &context);

/// What school districts say of their schools, until the outlets are known.
using SchoolNames = std::map<plan::AreaId, std::vector<std::string>>;

/// The same kind and name is the same area. Ascending id; parents by name, else by the smallest area of a higher kind round it.
[[nodiscard]] std::vector<plan::Area> mergeAreas(std::vector<plan::Area> areas, std::vector<AreaRow> rows,
                                                 std::int64_t &nextId, std::int64_t &changed, SchoolNames &schools);

/// Finds the schools that districts name among the outlets, by name, else by the source's key or the credit code; of several
/// the lowest id. What is not found is an issue; the schools a district had stay where a row names none.
void linkSchools(std::vector<plan::Area> &areas, const SchoolNames &names, const std::vector<plan::Outlet> &outlets,
                 IssueList &issues);

/// Names of communities that a ledger gave, for places no polygon holds.
using CommunityNames = std::map<std::int64_t, std::string>; ///< object id → name

/// Objects whose community stands: neither they nor the areas have moved.
using SettledIds = std::unordered_set<std::int64_t>;

/// Point in polygon, lowest id wins; else the community of the name. Returns the residences that lie in none, where there
/// are communities at all.
std::int64_t assignCommunities(const std::vector<plan::Area> &areas, const CommunityNames &names,
                               const SettledIds &settled, std::vector<plan::Residence> &residences,
                               std::vector<plan::Outlet> &outlets);

} // namespace yike::importing
