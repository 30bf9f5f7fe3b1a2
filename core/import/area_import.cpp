// SPDX-License-Identifier: GPL-3.0-or-later
// Layers of areas, nesting, point in polygon.
#include "core/import/area_import.h"

#include "core/geo/polygon.h"
#include "core/import/region_index.h"
#include "core/import/words.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace yike::importing {
namespace {

using base::IssueCode;
using base::Severity;
using plan::Area;
using plan::AreaKind;

class AreaReader {
public:
    explicit AreaReader(TableContext &context) : m_context(context) {}

    void take(const Table &table, const Columns &columns, const TableRow &row);
    std::vector<AreaRow> rows;
    std::int64_t offTheMap = 0;

private:
    TableContext &m_context;
};

void AreaReader::take(const Table &table, const Columns &columns, const TableRow &row)
{
    AreaRow out;
    Area &area = out.area;
    area.name = textOf(columns, row, Role::Name);
    const std::string kind = textOf(columns, row, Role::Kind);
    area.kind = areaKindOf(kind).value_or(areaKindOfName(area.name));
    area.code = textOf(columns, row, Role::AreaCode);
    area.batch = textOf(columns, row, Role::Batch);
    area.operatorName = textOf(columns, row, Role::Operator);
    area.status = circleStatusOf(textOf(columns, row, Role::Status)).value_or(plan::CircleStatus::Planned);
    area.type = circleTypeOf(textOf(columns, row, Role::CircleType))
                    .value_or(circleTypeOf(kind).value_or(plan::CircleType::Unknown));
    area.outline = m_context.places.read(row.outline, table.planar);
    out.parent = textOf(columns, row, Role::Parent);
    out.members = listed(columns.cell(row, Role::Members), true);
    out.schools = listed(columns.cell(row, Role::Schools), true);
    const bool shapeless = area.outline.empty() && (!plan::isLayer(area.kind) || out.members.empty());
    if (area.name.empty() || shapeless) {
        ++m_context.count.skipped;
        if (area.name.empty())
            m_context.issues.add(IssueCode::RowUnreadable, Severity::Warning, {std::string(code(Role::Name)), ""},
                                 row.number);
        else
            m_context.issues.add(IssueCode::RowWithoutPlace, Severity::Warning, {area.name}, row.number);
        return;
    }
    if (!area.outline.empty() && !m_context.places.meetsMap(area.outline)) {
        ++m_context.count.skipped;
        ++offTheMap;
        return;
    }
    ++m_context.count.used;
    rows.push_back(std::move(out));
}

int rank(AreaKind kind)
{
    return kind == AreaKind::District ? 0 : kind == AreaKind::Subdistrict ? 1 : kind == AreaKind::Community ? 2 : 3;
}

const Area *named(const std::vector<Area> &areas, AreaKind kind, const std::string &name)
{
    const auto at =
        std::ranges::find_if(areas, [&](const Area &area) { return area.kind == kind && area.name == name; });
    return at == areas.end() || name.empty() ? nullptr : &*at;
}

/// Members and parents that the rows name.
void linkNames(std::vector<Area> &areas, const std::map<plan::AreaId, AreaRow> &rows)
{
    for (Area &area : areas) {
        const auto at = rows.find(area.id);
        if (at == rows.end())
            continue;
        for (const std::string &member : at->second.members)
            if (const Area *community = named(areas, AreaKind::Community, member))
                area.members.push_back(community->id);
        std::ranges::sort(area.members);
        for (const AreaKind kind : {AreaKind::Subdistrict, AreaKind::District})
            if (const Area *parent = named(areas, kind, at->second.parent);
                parent != nullptr && rank(kind) < rank(area.kind))
                area.parent = area.parent ? area.parent : parent->id;
    }
}

/// The nearest higher area round each that has no parent yet.
void linkShapes(std::vector<Area> &areas)
{
    for (Area &area : areas) {
        if (area.parent || area.outline.empty() || area.kind == AreaKind::District || plan::isLayer(area.kind))
            continue;
        const geo::LonLat middle = geo::labelPoint(area.outline);
        const Area *best = nullptr;
        for (const Area &other : areas) {
            const bool higher =
                rank(other.kind) < rank(area.kind) && (best == nullptr || rank(other.kind) > rank(best->kind));
            if (higher && geo::contains(other.outline, middle))
                best = &other;
        }
        if (best != nullptr)
            area.parent = best->id;
    }
}

} // namespace

base::Result<std::vector<AreaRow>> readAreaRows(const std::vector<Table> &tables, TableContext &context)
{
    AreaReader reader(context);
    const auto wanted = [](const Table &, const Columns &columns) { return columns.has(Role::Name); };
    auto read = eachRow(
        tables, context, Role::Name, wanted,
        [&](const Table &table, const Columns &columns, const TableRow &row) { reader.take(table, columns, row); });
    if (!read)
        return std::unexpected(read.error());
    context.issues.skipped("area-off-the-map", reader.offTheMap);
    return std::move(reader.rows);
}

std::vector<Area> mergeAreas(std::vector<Area> areas, std::vector<AreaRow> rows, std::int64_t &nextId,
                             std::int64_t &changed, SchoolNames &schools)
{
    std::map<plan::AreaId, AreaRow> byId;
    std::map<plan::AreaId, Area> before;
    for (AreaRow &row : rows) {
        const Area *known = named(areas, row.area.kind, row.area.name);
        if (known != nullptr && !byId.contains(known->id)) {
            Area &area = areas[static_cast<std::size_t>(known - areas.data())];
            before.emplace(area.id, area);
            const plan::AreaId id = area.id;
            Area was = std::exchange(area, row.area);
            area.id = id;
            if (row.members.empty())
                area.members = std::move(was.members);
            area.schools = std::move(was.schools); // until linkSchools()
            if (area.type == plan::CircleType::Unknown)
                area.type = was.type;
        } else {
            areas.push_back(row.area);
            areas.back().id = plan::AreaId{nextId++};
            known = &areas.back();
        }
        if (!row.schools.empty())
            schools.insert_or_assign(known->id, row.schools);
        byId.insert_or_assign(known->id, std::move(row));
    }
    std::ranges::sort(areas, {}, &Area::id);
    linkNames(areas, byId);
    linkShapes(areas);
    for (const auto &[id, area] : before)
        changed += *std::ranges::lower_bound(areas, id, {}, &Area::id) == area ? 0 : 1;
    return areas;
}

void linkSchools(std::vector<Area> &areas, const SchoolNames &names, const std::vector<plan::Outlet> &outlets,
                 IssueList &issues)
{
    const auto called = [&](const std::string &name) {
        const auto byName = std::ranges::find(outlets, name, &plan::Outlet::name);
        return byName != outlets.end() ? byName : std::ranges::find_if(outlets, [&](const plan::Outlet &outlet) {
            return outlet.key == name || outlet.creditCode == name;
        });
    };
    for (const auto &[id, schools] : names) {
        const auto area = std::ranges::find(areas, id, &Area::id);
        if (area == areas.end())
            continue;
        area->schools.clear();
        const geo::LonLat middle = area->outline.empty() ? geo::LonLat{} : geo::labelPoint(area->outline);
        for (const std::string &name : schools) {
            if (const auto school = called(name); school != outlets.end())
                area->schools.push_back(school->id);
            else
                issues.add(IssueCode::SchoolUnknown, Severity::Warning, {area->name, name}, 0,
                           area->outline.empty() ? nullptr : &middle, id.value);
        }
        std::ranges::sort(area->schools);
        const auto doubles = std::ranges::unique(area->schools);
        area->schools.erase(doubles.begin(), doubles.end());
    }
}

std::int64_t assignCommunities(const std::vector<Area> &areas, const CommunityNames &names, const SettledIds &settled,
                               std::vector<plan::Residence> &residences, std::vector<plan::Outlet> &outlets)
{
    std::vector<geo::MultiPolygon> outlines;
    std::vector<plan::AreaId> ids;
    std::map<std::string, plan::AreaId> byName;
    for (const Area &area : areas) {
        if (area.kind != AreaKind::Community)
            continue;
        outlines.push_back(area.outline);
        ids.push_back(area.id);
        byName.emplace(area.name, area.id);
    }
    const RegionIndex index(outlines);
    const auto communityAt = [&](std::optional<geo::LonLat> place, std::int64_t object,
                                 plan::AreaId before) -> plan::AreaId {
        if (const auto at = place ? index.firstAt(*place) : std::nullopt)
            return ids[*at];
        const auto name = names.find(object);
        const auto area = name == names.end() ? byName.end() : byName.find(name->second);
        if (area != byName.end())
            return area->second;
        // Without a place, what an earlier ledger said still holds.
        return !place && std::ranges::find(ids, before) != ids.end() ? before : plan::AreaId{};
    };
    std::int64_t outside = 0;
    for (plan::Residence &residence : residences) {
        if (!settled.contains(residence.id.value))
            residence.community = communityAt(residence.place, residence.id.value, {});
        outside += residence.community || ids.empty() ? 0 : 1;
    }
    for (plan::Outlet &outlet : outlets) {
        const bool placed = outlet.match != plan::MatchLevel::NotPlaced;
        if (!settled.contains(outlet.id.value))
            outlet.community =
                communityAt(placed ? std::optional(outlet.place) : std::nullopt, outlet.id.value, outlet.community);
    }
    return outside;
}

} // namespace yike::importing
