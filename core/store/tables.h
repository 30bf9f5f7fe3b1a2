// SPDX-License-Identifier: GPL-3.0-or-later
// How each kind of object lies in its layer: the columns, an object to a row, a row to an object.
#pragma once

#include "core/plan/plan.h"
#include "core/store/row.h"

namespace yike::store {

/// Table<T> says where and how a T is kept: `kName`, `kColumns` (fid first), `kOrder`, write() and read().
/// read() gives false for a row that cannot be used at all; then it is an issue and stays in the file.
template <typename T>
struct Table;

/// What the network can count with: 0 to 4,000 km in millimetres.
[[nodiscard]] constexpr bool isStreetLength(std::int64_t millimetres)
{
    return millimetres >= 0 && millimetres <= 4'000'000'000;
}

/// A row of outlet_services: one service of one outlet.
struct ServiceRow {
    plan::OutletId outlet;
    std::int64_t position = 0;
    plan::OutletService service;
};
/// A row of gates.
struct GateRow {
    plan::EstateId estate;
    std::int64_t position = 0;
    plan::Gate gate;
};
/// A row of yike_scenario_outlet and of yike_scenario_street.
struct OverrideRow {
    plan::ScenarioId scenario;
    plan::OutletId outlet;
    plan::OutletOverride change;
};
struct AddedStreetRow {
    plan::ScenarioId scenario;
    std::int64_t position = 0;
    plan::Street street;
};

#define YIKE_TABLE(Type, table, columns, order)                                                                        \
    template <>                                                                                                        \
    struct Table<Type> {                                                                                               \
        static constexpr const char *kName = table;                                                                    \
        static constexpr const char *kColumns = columns;                                                               \
        static constexpr const char *kOrder = order;                                                                   \
        static void write(Statement &statement, const Type &object);                                                   \
        static bool read(Row &row, Type &object);                                                                      \
    }

YIKE_TABLE(plan::Residence, "residences",
           "fid, geom, source_key, name, p_0_2, p_3_5, p_6_11, p_12_14, p_15_59, p_60_64, p_65_69, p_70_79, p_80, "
           "households, estimated, estate, community, building",
           "fid");
YIKE_TABLE(
    plan::Outlet, "outlets",
    "fid, geom, source_key, name, service, address, match_level, status, open_to, estate, community, area_m2, chain, "
    "hours, staff, checked, credit_code, remark, stage, cost_wan, lead, contact, premises",
    "fid");
YIKE_TABLE(ServiceRow, "outlet_services",
           "fid, outlet, position, service, capacity, area_m2, used, pool, share_permille, from_minute, to_minute, "
           "room, nursing_beds",
           "outlet, position");
YIKE_TABLE(plan::Area, "areas",
           "fid, geom, kind, name, code, parent, members, batch, status, operator, type, origin, "
           "schools",
           "fid");
YIKE_TABLE(plan::Estate, "estates", "fid, geom, name, walled", "fid");
YIKE_TABLE(GateRow, "gates", "fid, geom, estate, position, name, is_open, use, access, hours", "estate, position");
YIKE_TABLE(plan::Street, "streets",
           "fid, geom, from_node, to_node, length_mm, class, access, estate, crossing, grade_permille, climb_mm, "
           "descent_mm, delay_ms, level, oneway, bridge, tunnel, way, name",
           "fid");
YIKE_TABLE(plan::Barrier, "barriers", "fid, geom, kind", "fid");
YIKE_TABLE(plan::Building, "buildings", "fid, geom, storeys, use, year, name", "fid");
YIKE_TABLE(plan::MapLine, "map_lines", "fid, geom, kind, name", "fid");
YIKE_TABLE(plan::MapGround, "map_grounds", "fid, geom, kind, name", "fid");
YIKE_TABLE(plan::MapLabel, "map_labels", "fid, geom, kind, name", "fid");
YIKE_TABLE(plan::AddressPoint, "addresses", "fid, geom, address", "fid");
YIKE_TABLE(plan::Premises, "premises",
           "fid, geom, source_key, name, address, match_level, tenure, owner, area_m2, storey, fire, available_from, "
           "land_use, community, remark",
           "fid");
YIKE_TABLE(plan::Photo, "photos", "fid, geom, outlet, picture, taken, caption", "fid");
YIKE_TABLE(plan::Underlay, "yike_underlay", "id, name, picture, width, height, points, opacity, shown", "id");
YIKE_TABLE(plan::Scenario, "yike_scenario",
           "id, name_zh, name_en, note_zh, note_en, closed_streets, estates, base, locked", "id");
YIKE_TABLE(OverrideRow, "yike_scenario_outlet", "scenario, outlet, before, after", "scenario, outlet");
YIKE_TABLE(AddedStreetRow, "yike_scenario_street", "scenario, position, street", "scenario, position");
YIKE_TABLE(plan::DataSource, "yike_source", "position, role, name, date, definition, licence, sha256, rows, used",
           "position");
YIKE_TABLE(base::Issue, "yike_issue", "position, code, severity, args, source, row, object, lon, lat", "position");

#undef YIKE_TABLE

/// INSERT with as many placeholders as there are columns.
[[nodiscard]] QString insertSql(const char *table, const char *columns);
/// Before: as the layer was when Yike last wrote to the file, whatever another program has done since (outside_watch.h).
enum class View : std::uint8_t { Now, Before };
[[nodiscard]] QString selectSql(const char *table, const char *columns, const char *order, View view = View::Now);

/// Writes rows into a table; a row of the same key must not be there.
template <typename T>
class Inserter {
public:
    explicit Inserter(Connection &connection) : m_statement(connection, insertSql(Table<T>::kName, Table<T>::kColumns))
    {}
    bool put(const T &object)
    {
        Table<T>::write(m_statement, object);
        return m_statement.run();
    }

private:
    Statement m_statement;
};

template <typename T>
void insertAll(Connection &connection, const std::vector<T> &objects)
{
    Inserter<T> inserter(connection);
    for (const T &object : objects) {
        if (!inserter.put(object))
            return;
    }
}

template <typename T>
[[nodiscard]] std::vector<T> readAll(Connection &connection, Damage &damage, View view = View::Now)
{
    std::vector<T> objects;
    Statement statement(connection, selectSql(Table<T>::kName, Table<T>::kColumns, Table<T>::kOrder, view));
    Row row(statement, Table<T>::kName, damage);
    for (statement.run(); statement.next();) {
        T object;
        if (row.hasUsableId() && Table<T>::read(row, object))
            objects.push_back(std::move(object));
    }
    return objects;
}

} // namespace yike::store
