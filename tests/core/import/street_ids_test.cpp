// SPDX-License-Identifier: GPL-3.0-or-later
// Streets read again keep their ids, whatever file they come from, and what refers to them still means them.
#include "core/import/street_ids.h"

#include "core/plan/edit.h"
#include "tests/core/import/import_fixture.h"
#include "tests/core/import/layer_writer.h"

#include <QTest>

#include <map>
#include <set>

using namespace yike;
using namespace yike::test;
using importing::ImportRequest;
using plan::Street;

namespace {

geo::LonLat at(double column, double row) { return {121 + column / 1000, 31 + row / 1000}; }

base::Result<importing::ImportOutcome> import(const ImportRequest &request, const plan::Plan &into = {})
{
    return importing::importFiles(into, norms::starterRulebook(), request);
}

std::map<std::int64_t, geo::Line> linesById(const plan::Plan &plan)
{
    std::map<std::int64_t, geo::Line> lines;
    for (const Street &street : plan.streets->streets)
        lines.emplace(street.id.value, street.line);
    return lines;
}

Street street(std::int64_t id, std::int64_t way, std::int64_t from, std::int64_t to, geo::Line line)
{
    Street made;
    made.id = plan::StreetId{id};
    made.way = way;
    made.from = plan::NodeId{from};
    made.to = plan::NodeId{to};
    made.line = std::move(line);
    return made;
}

std::vector<std::int64_t> kept(std::vector<Street> streets, const std::vector<Street> &known)
{
    std::int64_t next = 100;
    importing::keepIds(streets, known, next);
    std::vector<std::int64_t> ids;
    for (const Street &each : streets)
        ids.push_back(each.id.value);
    return ids;
}

} // namespace

class StreetIdsTest : public QObject {
    Q_OBJECT

private slots:
    void surestSignFirst();
    void mapAndLayerTogether();
    void mapThatChanged();
    void layerThatGrew();
    void heightsKeepThem();

private:
    ImportFolder m_folder;
};

void StreetIdsTest::surestSignFirst()
{
    const geo::Line ab{at(0, 0), at(1, 0)}, bc{at(1, 0), at(2, 0)}, ac{at(0, 0), at(2, 0)};
    using Ids = std::vector<std::int64_t>;
    // The order of either side does not matter; a new one takes the next id.
    const std::vector<Street> known{street(5, 1, 1, 2, ab), street(7, 1, 2, 3, bc), street(9, 2, 1, 3, ac)};
    QCOMPARE(kept({street(0, 2, 1, 3, ac), street(0, 1, 2, 3, bc), street(0, 1, 1, 2, ab)}, known), (Ids{9, 7, 5}));
    QCOMPARE(kept({street(0, 3, 8, 9, {at(5, 5), at(6, 6)}), street(0, 1, 1, 2, ab)}, known), (Ids{100, 5}));
    // Another way number, other junctions: the same line.
    QCOMPARE(kept({street(0, 44, 21, 22, ab)}, known), (Ids{5}));
    // Drawn anew, or the other way round, between the same junctions.
    QCOMPARE(kept({street(0, 1, 2, 1, {at(1, 0), at(0.5, 0.2), at(0, 0)})}, known), (Ids{5}));
    // Cut in two: the part that begins where the street began; the other one is new.
    const std::vector<Street> whole{street(9, 2, 1, 3, ac)};
    QCOMPARE(kept({street(0, 2, 2, 3, bc), street(0, 2, 1, 2, ab)}, whole), (Ids{100, 9}));
    // An id is given once, of twins the lower one first; another level is another street.
    QCOMPARE(kept({street(0, 2, 1, 3, ac), street(0, 2, 1, 3, ac)}, whole), (Ids{9, 100}));
    Street above = street(0, 0, 1, 2, ab);
    above.level = 1;
    QCOMPARE(kept({above}, {street(5, 0, 11, 12, ab)}), (Ids{100}));
    // Without a way nothing is guessed from one end.
    QCOMPARE(kept({street(0, 0, 1, 8, bc)}, {street(5, 0, 1, 2, ab)}), (Ids{100}));
    QCOMPARE(kept({}, known), Ids{});
}

void StreetIdsTest::mapAndLayerTogether()
{
    ImportRequest request;
    request.osm = m_folder.write("both.osm", squareTown());
    request.streets = m_folder.path("both.gpkg");
    QVERIFY(writeLines(request.streets,
                       {{{at(0, 0), at(10, 0)}, {"south"}, {}}, {{at(5, -2), at(5, 2)}, {"across"}, {}}},
                       {.columns = {"name"}}));
    const auto once = import(request);
    QVERIFY(once.has_value());
    QCOMPARE(once->after.streets->streets.size(), 4U);
    plan::Plan plan = once->after;
    plan::Scenario scenario;
    scenario.id = plan::ScenarioId{plan.nextId++};
    scenario.closedStreets = {plan.streets->streets[2].id};
    plan.scenarios.push_back(scenario);
    const auto closed = plan.streets->streets[2].line;
    for (int turn = 0; turn < 3; ++turn) {
        const auto again = import(request, plan);
        QVERIFY(again.has_value());
        QVERIFY(again->after.streets == plan.streets);
        QVERIFY(again->edit.changes.empty());
        QVERIFY(linesById(again->after).at(again->after.scenarios[0].closedStreets[0].value) == closed);
        plan = again->after;
    }
}

/// The map of another day: a name, a bend, and a street more that meets one of those there were.
void StreetIdsTest::mapThatChanged()
{
    const std::string before = node(1, 0, 0) + node(2, 4, 0) + node(3, 8, 0) + node(4, 4, 4) +
                               way(1, {1, 2, 3}, "highway=residential") + way(2, {2, 4}, "highway=footway");
    const std::string after = node(1, 0, 0) + node(2, 4, 0) + node(3, 8, 0) + node(4, 4, 4) + node(5, 6, 0) +
                              node(6, 6, -3) + node(7, 3.5, 2) + way(1, {1, 2, 5, 3}, "highway=residential name=New") +
                              way(2, {2, 7, 4}, "highway=footway") + way(3, {5, 6}, "highway=footway");
    ImportRequest request;
    request.osm = m_folder.write("day1.osm", osm(before));
    const auto first = import(request);
    QVERIFY(first.has_value());
    request.osm = m_folder.write("day2.osm", osm(after));
    const auto second = import(request, first->after);
    QVERIFY(second.has_value());
    const auto known = linesById(first->after), now = linesById(second->after);
    QCOMPARE(known.size(), 3U);
    QCOMPARE(now.size(), 5U);
    for (const auto &[id, line] : known)
        QVERIFY2(now.contains(id) && now.at(id).front() == line.front(), qPrintable(QString::number(id)));
    QVERIFY(std::ranges::is_sorted(second->after.streets->streets, {}, &Street::id));
    for (const auto &[id, line] : now)
        QVERIFY(known.contains(id) || id >= first->after.nextId);
    QVERIFY(second->after.nextId > now.rbegin()->first);
}

void StreetIdsTest::layerThatGrew()
{
    ImportRequest request;
    request.streets = m_folder.path("small.gpkg");
    const LayerLine south{{at(0, 0), at(10, 0)}, {"1", "south"}, {}}, north{{at(0, 3), at(10, 3)}, {"2", "north"}, {}},
        across{{at(5, -2), at(5, 5)}, {"3", "across"}, {}};
    QVERIFY(writeLines(request.streets, {south, north}, {.columns = {"id", "name"}}));
    const auto first = import(request);
    QVERIFY(first && first->after.streets->streets.size() == 2U);
    request.streets = m_folder.path("large.gpkg");
    QVERIFY(writeLines(request.streets, {across, north, south}, {.columns = {"id", "name"}}));
    const auto second = import(request, first->after);
    QVERIFY(second && second->after.streets->streets.size() == 7U);
    const auto known = linesById(first->after), now = linesById(second->after);
    for (const auto &[id, line] : known)
        QVERIFY(now.contains(id) && now.at(id).front() == line.front());
    std::set<plan::StreetId> ids;
    for (const Street &each : second->after.streets->streets)
        QVERIFY(ids.insert(each.id).second);
    // And back: what is drawn as before has its id.
    request.streets = m_folder.path("small.gpkg");
    const auto third = import(request, second->after);
    QVERIFY(third.has_value());
    QVERIFY(*third->after.streets == *first->after.streets);
}

/// A raster changes what streets are like, not which they are.
void StreetIdsTest::heightsKeepThem()
{
    ImportRequest request;
    request.osm = m_folder.write("hill.osm", squareTown());
    const auto flat = import(request);
    QVERIFY(flat.has_value());
    request.heights = m_folder.path("hill.tif");
    QVERIFY(writeRaster(request.heights,
                        {.west = 120.99, .north = 31.02, .cellX = 0.001, .cellY = 0.001, .columns = 40, .rows = 40},
                        [](int column, int) { return column * 3.0; }));
    const auto steep = import(request, flat->after);
    QVERIFY(steep.has_value());
    QVERIFY(*steep->after.streets != *flat->after.streets);
    QVERIFY(linesById(steep->after) == linesById(flat->after));
    const auto again = import(request, steep->after);
    QVERIFY(again && again->after.streets == steep->after.streets);
}

QTEST_GUILESS_MAIN(StreetIdsTest)
#include "street_ids_test.moc"
