// SPDX-License-Identifier: GPL-3.0-or-later
// Words of the survey to uses; outlines to ids.
#include "core/import/building_layer.h"

#include "core/import/numbers.h"
#include "core/import/text_encoding.h"
#include "core/import/words.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace yike::importing {
namespace {

using base::IssueCode;
using base::Severity;
using plan::Building;

constexpr int kMostStoreys = 200, kFirstYear = 1000, kLastYear = 2200;

/// A whole figure within bounds; 0 where there is none.
std::int16_t figure(const Columns &columns, const TableRow &row, Role role, int least, int most, IssueList &issues)
{
    bool given = false;
    const std::int64_t value = figureOf(columns, row, role, issues, &given) / 1000;
    return given && value >= least && value <= most ? static_cast<std::int16_t>(value) : std::int16_t{0};
}

/// "1998", "1998年", "1998-05-01".
std::int16_t yearOf(const Columns &columns, const TableRow &row)
{
    const std::string text = textOf(columns, row, Role::BuiltYear);
    const std::string date = readDate(text);
    const Number number = readNumber(date.empty() ? text.substr(0, text.find("年")) : date.substr(0, 4));
    const std::int64_t year = number.good() ? number.thousandths / 1000 : 0;
    return year >= kFirstYear && year <= kLastYear ? static_cast<std::int16_t>(year) : std::int16_t{0};
}

/// Where it begins, and how many corners: then the outlines are compared.
using OutlineKey = std::tuple<double, double, std::size_t>;
OutlineKey keyOf(const Building &building)
{
    const geo::Line &ring = building.outline.front();
    return {ring.front().lon, ring.front().lat, ring.size()};
}

} // namespace

base::Result<std::vector<Building>> readBuildings(const std::vector<Table> &tables, TableContext &context)
{
    std::vector<Building> buildings;
    std::int64_t offTheMap = 0;
    const auto take = [&](const Table &table, const Columns &columns, const TableRow &row) {
        const geo::MultiPolygon outline = context.places.read(row.outline, table.planar);
        const bool off = !outline.empty() && !context.places.meetsMap(outline);
        if (outline.empty() || off) {
            ++context.count.skipped;
            offTheMap += off ? 1 : 0;
            if (!off)
                context.issues.add(IssueCode::RowWithoutPlace, Severity::Warning, {textOf(columns, row, Role::Name)},
                                   row.number);
            return;
        }
        ++context.count.used;
        Building building;
        building.name = textOf(columns, row, Role::Name);
        building.storeys = figure(columns, row, Role::Storey, 1, kMostStoreys, context.issues);
        building.use = buildingUseOf(textOf(columns, row, Role::BuildingUse)).value_or(plan::BuildingUse::Other);
        building.year = yearOf(columns, row);
        for (const geo::Polygon &polygon : outline) {
            if (polygon.empty() || polygon.front().size() < 3)
                continue;
            building.outline = polygon;
            buildings.push_back(building);
        }
    };
    const auto wanted = [](const Table &, const Columns &) { return true; };
    if (auto read = eachRow(tables, context, Role::Storey, wanted, take); !read)
        return std::unexpected(read.error());
    context.issues.skipped("area-off-the-map", offTheMap);
    return buildings;
}

std::vector<Building> withBuildingIds(std::vector<Building> buildings, const std::vector<Building> &known,
                                      std::int64_t &nextId, std::int64_t &changed)
{
    std::multimap<OutlineKey, const Building *> before;
    for (const Building &each : known)
        if (!each.outline.empty() && !each.outline.front().empty())
            before.emplace(keyOf(each), &each);
    for (Building &each : buildings) {
        const auto [first, last] = before.equal_range(keyOf(each));
        const auto same = std::find_if(first, last, [&](const auto &at) { return at.second->outline == each.outline; });
        if (same == last) {
            each.id = nextId++;
            ++changed;
            continue;
        }
        each.id = same->second->id;
        changed += each == *same->second ? 0 : 1;
        before.erase(same); // one id, one building
    }
    std::ranges::sort(buildings, {}, &Building::id);
    return buildings;
}

} // namespace yike::importing
