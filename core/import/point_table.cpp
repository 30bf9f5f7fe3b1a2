// SPDX-License-Identifier: GPL-3.0-or-later
// Rows with a place, through the reader of all other tables.
#include "core/import/point_table.h"

#include "core/import/source_file.h"
#include "core/import/table_import.h"

namespace yike::importing {

base::Result<PointTable> readPoints(const std::string &path, const std::map<std::string, std::string> &columns,
                                    CoordinateSystem coordinates, const std::optional<geo::Bounds> &map,
                                    const base::Progress &progress)
{
    if (auto there = checkSource(path); !there)
        return std::unexpected(there.error());
    auto named = NamedColumns::make(columns);
    if (!named)
        return std::unexpected(named.error());
    const auto tables = readTables(path, false, progress);
    if (!tables)
        return std::unexpected(tables.error());
    PointTable out;
    PlaceReader places(coordinates, map);
    IssueList issues(fileName(path));
    ImportCount count;
    TableContext context{path, *named, places, issues, count, progress};
    const auto wanted = [](const Table &table, const Columns &found) {
        const bool layer = !table.rows.empty() && table.rows.front().place.has_value();
        return layer || found.has(Role::LonLat) || (found.has(Role::Lon) && found.has(Role::Lat)) ||
               (found.has(Role::X) && found.has(Role::Y));
    };
    const auto read = eachRow(
        *tables, context, Role::Lon, wanted, [&](const Table &table, const Columns &found, const TableRow &row) {
            PointRow point{row.number, textOf(found, row, Role::Key), textOf(found, row, Role::Category), {}};
            if (point.id.empty())
                point.id = std::to_string(row.number);
            const RowPlace place = places.read(row, found, table.planar);
            // Off the map is a place, too: it joins no street, and the answer says so.
            if (place.good() || place.placing == Placing::OffTheMap)
                point.place = place.place;
            notePlace(place, point.id, row.number, issues);
            out.hasCategory = out.hasCategory || found.has(Role::Category);
            out.rows.push_back(std::move(point));
        });
    if (!read)
        return std::unexpected(read.error());
    if (auto found = named->allFound(); !found)
        return std::unexpected(found.error());
    out.issues = issues.take();
    return out;
}

} // namespace yike::importing
