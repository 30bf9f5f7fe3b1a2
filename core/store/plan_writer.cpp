// SPDX-License-Identifier: GPL-3.0-or-later
// A whole plan into empty tables.
#include "core/store/plan_json.h"
#include "core/store/plan_tables.h"
#include "core/store/schema.h"
#include "core/store/tables.h"

namespace yike::store {
namespace {

void clear(Connection &connection, const char *table)
{
    connection.run(QStringLiteral("DELETE FROM %1").arg(QString::fromLatin1(table)));
}

/// A layer of thousands of rows is written without its index, which is then made anew in one go.
template <typename T>
void replaceIndexed(Connection &connection, const std::vector<T> &objects)
{
    dropSpatialIndex(connection, Table<T>::kName);
    clear(connection, Table<T>::kName);
    insertAll(connection, objects);
    makeSpatialIndex(connection, Table<T>::kName);
    measureLayer(connection, QString::fromLatin1(Table<T>::kName));
}

template <typename T>
void replacePlain(Connection &connection, const std::vector<T> &objects)
{
    clear(connection, Table<T>::kName);
    insertAll(connection, objects);
    measureLayer(connection, QString::fromLatin1(Table<T>::kName));
}

void writeOutlets(Connection &connection, const std::vector<plan::Outlet> &outlets)
{
    insertAll(connection, outlets);
    Inserter<ServiceRow> services(connection);
    for (const plan::Outlet &outlet : outlets)
        putServices(services, outlet);
}

} // namespace

void putServices(Inserter<ServiceRow> &services, const plan::Outlet &outlet)
{
    std::int64_t position = 0;
    for (const plan::OutletService &service : outlet.services)
        services.put({outlet.id, ++position, service});
}

void putGates(Inserter<GateRow> &gates, const plan::Estate &estate)
{
    std::int64_t position = 0;
    for (const plan::Gate &gate : estate.gates)
        gates.put({estate.id, ++position, gate});
}

void putScenario(Connection &connection, const plan::Scenario &scenario)
{
    Inserter<plan::Scenario> scenarios(connection);
    scenarios.put(scenario);
    Inserter<OverrideRow> overrides(connection);
    for (const auto &[id, change] : scenario.outlets)
        overrides.put({scenario.id, id, change});
    Inserter<AddedStreetRow> added(connection);
    std::int64_t position = 0;
    for (const plan::Street &street : scenario.addedStreets)
        added.put({scenario.id, ++position, street});
}

void replaceStreets(Connection &connection, const plan::StreetLayer &streets)
{
    replaceIndexed(connection, streets.streets);
    replacePlain(connection, streets.barriers);
}

void replaceBaseMap(Connection &connection, const plan::BaseMap &map)
{
    replaceIndexed(connection, map.buildings);
    replaceIndexed(connection, map.lines);
    replaceIndexed(connection, map.grounds);
    replacePlain(connection, map.labels);
    replaceIndexed(connection, map.addresses);
}

void replaceSources(Connection &connection, const std::vector<plan::DataSource> &sources)
{
    clear(connection, Table<plan::DataSource>::kName);
    insertAll(connection, sources);
}

void replaceIssues(Connection &connection, const std::vector<base::Issue> &issues)
{
    clear(connection, Table<base::Issue>::kName);
    insertAll(connection, issues);
}

void writePlan(Connection &connection, const plan::Plan &plan, const base::Progress &progress)
{
    progress.report("write-project", 0);
    setMeta(connection, "next_id", std::to_string(plan.nextId));
    setMeta(connection, "revision", std::to_string(plan.revision));
    setMeta(connection, "info", dump(toJson(plan.info)));
    setMeta(connection, "parameters", dump(toJson(plan.parameters)));
    insertAll(connection, plan.residences);
    writeOutlets(connection, plan.outlets);
    for (const char *table : {"residences", "outlets"}) {
        makeSpatialIndex(connection, table);
        measureLayer(connection, QString::fromLatin1(table));
    }
    replacePlain(connection, plan.areas);
    replacePlain(connection, plan.estates);
    Inserter<GateRow> gates(connection);
    for (const plan::Estate &estate : plan.estates)
        putGates(gates, estate);
    measureLayer(connection, QStringLiteral("gates"));
    progress.report("write-project", 0.3);
    replaceStreets(connection, *plan.streets);
    progress.report("write-project", 0.6);
    replaceBaseMap(connection, *plan.baseMap);
    for (const plan::Scenario &scenario : plan.scenarios)
        putScenario(connection, scenario);
    replacePlain(connection, plan.premises);
    insertAll(connection, plan.underlays);
    replacePlain(connection, plan.photos);
    replaceSources(connection, plan.sources);
    replaceIssues(connection, plan.issues);
    progress.report("write-project", 0.9);
}

} // namespace yike::store
