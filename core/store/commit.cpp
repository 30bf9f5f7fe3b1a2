// SPDX-License-Identifier: GPL-3.0-or-later
// An edit into the tables: only what it touched is written.
#include "core/store/commit.h"

#include "core/store/plan_json.h"
#include "core/store/plan_tables.h"
#include "core/store/schema.h"
#include "core/store/tables.h"

#include <set>

namespace yike::store {
namespace {

/// From so many objects on, making a spatial index anew is faster than keeping it up to date.
constexpr std::size_t kReindexFrom = 5'000;

/// What an edit names. The same object may be named several times: it is written once, as it is after the edit.
struct Touched {
    std::set<plan::OutletId> outlets;
    std::set<plan::ResidenceId> residences;
    std::set<plan::AreaId> areas;
    std::set<plan::EstateId> estates;
    std::set<plan::ScenarioId> scenarios;
    std::set<plan::PremisesId> premises;
    std::set<plan::UnderlayId> underlays;
    std::set<plan::PhotoId> photos;
    bool info = false, parameters = false, sources = false, issues = false, streets = false, baseMap = false;

    void add(const plan::Outlet &each) { outlets.insert(each.id); }
    void add(const plan::Residence &each) { residences.insert(each.id); }
    void add(const plan::Area &each) { areas.insert(each.id); }
    void add(const plan::Estate &each) { estates.insert(each.id); }
    void add(const plan::Scenario &each) { scenarios.insert(each.id); }
    void add(const plan::Premises &each) { premises.insert(each.id); }
    void add(const plan::Underlay &each) { underlays.insert(each.id); }
    void add(const plan::Photo &each) { photos.insert(each.id); }
    void add(const plan::ProjectInfo &) { info = true; }
    void add(const plan::Parameters &) { parameters = true; }
    void add(const std::vector<plan::DataSource> &) { sources = true; }
    void add(const std::vector<base::Issue> &) { issues = true; }
    void add(const std::shared_ptr<const plan::StreetLayer> &) { streets = true; }
    void add(const std::shared_ptr<const plan::BaseMap> &) { baseMap = true; }
};

Touched touchedBy(const plan::Edit &edit)
{
    Touched touched;
    for (const plan::Change &change : edit.changes) {
        if (change.before || change.after)
            std::visit([&touched](const auto &each) { touched.add(each); },
                       change.after ? *change.after : *change.before);
    }
    return touched;
}

void grow(std::optional<geo::Bounds> &box, geo::LonLat place)
{
    if (!box)
        box = geo::Bounds{place.lon, place.lat, place.lon, place.lat};
    box->west = std::min(box->west, place.lon);
    box->south = std::min(box->south, place.lat);
    box->east = std::max(box->east, place.lon);
    box->north = std::max(box->north, place.lat);
}

/// Deletes rows by a number.
class Deleter {
public:
    Deleter(Connection &connection, const char *table, const char *column)
        : m_statement(connection, QStringLiteral("DELETE FROM %1 WHERE %2 = ?")
                                      .arg(QString::fromLatin1(table), QString::fromLatin1(column)))
    {}
    void run(std::int64_t id) { m_statement.bind(id).run(); }

private:
    Statement m_statement;
};

/// Takes the index off a layer while thousands of its rows are written.
class IndexPause {
public:
    IndexPause(Connection &connection, const char *table, std::size_t rows)
        : m_connection(connection),
          m_table(table),
          m_paused(rows >= kReindexFrom)
    {
        if (m_paused)
            dropSpatialIndex(connection, table);
    }
    void end()
    {
        if (m_paused)
            makeSpatialIndex(m_connection, m_table);
    }

private:
    Connection &m_connection;
    const char *m_table;
    bool m_paused;
};

void writeOutlets(Connection &connection, const std::set<plan::OutletId> &ids, const plan::Plan &after)
{
    if (ids.empty())
        return;
    IndexPause pause(connection, "outlets", ids.size());
    Deleter gone(connection, "outlets", "fid"), servicesGone(connection, "outlet_services", "outlet");
    Inserter<plan::Outlet> outlets(connection);
    Inserter<ServiceRow> services(connection);
    std::optional<geo::Bounds> grown;
    for (const plan::OutletId id : ids) {
        gone.run(id.value);
        servicesGone.run(id.value);
        const plan::Outlet *outlet = after.outlet(id);
        if (outlet == nullptr)
            continue;
        outlets.put(*outlet);
        putServices(services, *outlet);
        if (outlet->match != plan::MatchLevel::NotPlaced)
            grow(grown, outlet->place);
    }
    pause.end();
    touchLayer(connection, "outlets", grown);
    touchLayer(connection, "outlet_services", std::nullopt);
}

void writeResidences(Connection &connection, const std::set<plan::ResidenceId> &ids, const plan::Plan &after)
{
    if (ids.empty())
        return;
    IndexPause pause(connection, "residences", ids.size());
    Deleter gone(connection, "residences", "fid");
    Inserter<plan::Residence> residences(connection);
    std::optional<geo::Bounds> grown;
    for (const plan::ResidenceId id : ids) {
        gone.run(id.value);
        if (const plan::Residence *residence = after.residence(id)) {
            residences.put(*residence);
            grow(grown, residence->place);
        }
    }
    pause.end();
    touchLayer(connection, "residences", grown);
}

void writeAreas(Connection &connection, const std::set<plan::AreaId> &ids, const plan::Plan &after)
{
    if (ids.empty())
        return;
    Deleter gone(connection, "areas", "fid");
    Inserter<plan::Area> areas(connection);
    for (const plan::AreaId id : ids) {
        gone.run(id.value);
        if (const plan::Area *area = after.area(id))
            areas.put(*area);
    }
    measureLayer(connection, QStringLiteral("areas"));
}

void writeEstates(Connection &connection, const std::set<plan::EstateId> &ids, const plan::Plan &after)
{
    if (ids.empty())
        return;
    Deleter gone(connection, "estates", "fid"), gatesGone(connection, "gates", "estate");
    Inserter<plan::Estate> estates(connection);
    Inserter<GateRow> gates(connection);
    for (const plan::EstateId id : ids) {
        gone.run(id.value);
        gatesGone.run(id.value);
        const auto at = std::ranges::lower_bound(after.estates, id, {}, &plan::Estate::id);
        if (at == after.estates.end() || at->id != id)
            continue;
        estates.put(*at);
        putGates(gates, *at);
    }
    measureLayer(connection, QStringLiteral("estates"));
    measureLayer(connection, QStringLiteral("gates"));
}

/// Objects of a row each.
template <typename T, typename Id>
void writeRows(Connection &connection, const char *key, const std::set<Id> &ids, const std::vector<T> &after)
{
    if (ids.empty())
        return;
    Deleter gone(connection, Table<T>::kName, key);
    Inserter<T> rows(connection);
    for (const Id id : ids) {
        gone.run(id.value);
        const auto at = std::ranges::lower_bound(after, id, {}, &T::id);
        if (at != after.end() && at->id == id)
            rows.put(*at);
    }
}

void writeScenarios(Connection &connection, const std::set<plan::ScenarioId> &ids, const plan::Plan &after)
{
    if (ids.empty())
        return;
    Deleter gone(connection, "yike_scenario", "id"), outletsGone(connection, "yike_scenario_outlet", "scenario"),
        streetsGone(connection, "yike_scenario_street", "scenario");
    for (const plan::ScenarioId id : ids) {
        gone.run(id.value);
        outletsGone.run(id.value);
        streetsGone.run(id.value);
        if (const plan::Scenario *scenario = after.scenario(id))
            putScenario(connection, *scenario);
    }
}

/// Outlets changed in a scenario: its overrides alone.
void writeOverrides(Connection &connection, plan::ScenarioId id, const std::set<plan::OutletId> &outlets,
                    const plan::Plan &after)
{
    const plan::Scenario *scenario = after.scenario(id);
    if (outlets.empty() || scenario == nullptr)
        return;
    Statement gone(connection, QStringLiteral("DELETE FROM yike_scenario_outlet WHERE scenario = ? AND outlet = ?"));
    Inserter<OverrideRow> overrides(connection);
    for (const plan::OutletId outlet : outlets) {
        gone.bind(id.value).bind(outlet.value).run();
        if (const auto at = scenario->outlets.find(outlet); at != scenario->outlets.end())
            overrides.put({id, outlet, at->second});
    }
}

} // namespace

void writeEdit(Connection &connection, const plan::Edit &edit, const plan::Plan &after)
{
    const Touched touched = touchedBy(edit);
    if (!edit.scenario)
        writeOutlets(connection, touched.outlets, after);
    else if (!touched.scenarios.contains(edit.scenario)) // else it is written whole below
        writeOverrides(connection, edit.scenario, touched.outlets, after);
    writeResidences(connection, touched.residences, after);
    writeAreas(connection, touched.areas, after);
    writeEstates(connection, touched.estates, after);
    writeScenarios(connection, touched.scenarios, after);
    writeRows(connection, "fid", touched.premises, after.premises);
    if (!touched.premises.empty())
        measureLayer(connection, QStringLiteral("premises"));
    writeRows(connection, "id", touched.underlays, after.underlays);
    writeRows(connection, "fid", touched.photos, after.photos);
    if (!touched.photos.empty())
        measureLayer(connection, QStringLiteral("photos"));
    if (touched.streets)
        replaceStreets(connection, *after.streets);
    if (touched.baseMap)
        replaceBaseMap(connection, *after.baseMap);
    if (touched.sources)
        replaceSources(connection, after.sources);
    if (touched.issues)
        replaceIssues(connection, after.issues);
    if (touched.info)
        setMeta(connection, "info", dump(toJson(after.info)));
    if (touched.parameters)
        setMeta(connection, "parameters", dump(toJson(after.parameters)));
}

} // namespace yike::store
