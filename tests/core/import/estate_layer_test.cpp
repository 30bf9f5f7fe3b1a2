// SPDX-License-Identifier: GPL-3.0-or-later
// An office's layers of estates and gates: any format, walls and gates that count on foot, and every oddity told.
#include "core/import/wall_words.h"

#include "core/geo/local_frame.h"
#include "core/geo/polygon.h"
#include "core/network/search.h"
#include "core/plan/edit.h"
#include "tests/core/import/import_fixture.h"
#include "tests/core/import/layer_writer.h"

#include <QTest>

#include <cmath>

using namespace yike;
using namespace yike::test;
using base::IssueCode;
using importing::ImportRequest;
using plan::Estate;
using plan::Gate;
using plan::GateAccess;
using plan::GateUse;

namespace {

geo::LonLat at(double column, double row) { return {121 + column / 1000, 31 + row / 1000}; }

LayerLine area(geo::Line ring, std::vector<std::string> cells)
{
    return {std::move(ring), std::move(cells), {}, wkbPolygon};
}

LayerLine point(geo::LonLat place, std::vector<std::string> cells) { return {{place}, std::move(cells), {}, wkbPoint}; }

geo::Line box(double west, double south, double east, double north)
{
    return {at(west, south), at(east, south), at(east, north), at(west, north)};
}

/// Roads round ten columns and rows; a footway passes from south to north through the middle.
std::string town()
{
    return osm(node(1, 0, 0) + node(2, 5, 0) + node(3, 10, 0) + node(4, 10, 10) + node(5, 5, 10) + node(6, 0, 10) +
               way(1, {1, 2, 3, 4, 5, 6, 1}, "highway=residential") + way(2, {2, 5}, "highway=footway"));
}

base::Result<importing::ImportOutcome> import(const ImportRequest &request, const plan::Plan &into = {})
{
    return importing::importFiles(into, norms::starterRulebook(), request);
}

std::int64_t metres(const plan::Plan &plan, geo::LonLat from, geo::LonLat to, network::Who who)
{
    const auto frame = geo::LocalFrame::around(from).value();
    const auto net = network::Network::build(plan.streets, plan.estates, norms::presetWalkers(), frame).value();
    const network::Joint a = net->join(from, {}, 500'000), b = net->join(to, {}, 500'000, who);
    const network::Source source{a, 0};
    network::Search search(net);
    std::vector<network::Reached> reached;
    search.run({&source, 1}, network::Targets({&b, 1}, net->edgeCount()), norms::WalkerKind::Metres,
               network::Direction::Forward, 50'000'000, reached);
    return reached.empty() ? -1 : static_cast<std::int64_t>(reached.front().cost) / 1000;
}

const Estate *named(const plan::Plan &plan, const std::string &name)
{
    const auto found = std::ranges::find(plan.estates, name, &Estate::name);
    return found == plan.estates.end() ? nullptr : &*found;
}

bool countsAddUp(const importing::ImportOutcome &outcome)
{
    return std::ranges::all_of(outcome.counts, [](const importing::ImportCount &each) {
        return each.rows == each.used + each.unplaced + each.skipped;
    });
}

} // namespace

class EstateLayerTest : public QObject {
    Q_OBJECT

private slots:
    void words();
    void anyFormat_data();
    void anyFormat();
    void gatesCount();
    void againChangesNothing();
    void drawingWithNames();
    void oddities();
    void movedEstate();
    void badFiles();

private:
    ImportFolder m_folder;
};

void EstateLayerTest::words()
{
    using importing::gateAccessOf, importing::gateOpenOf, importing::gateUseOf, importing::walledOf;
    for (const char *yes : {"有", "是", "封闭式小区", "有围墙", "yes", "Y", "1", "TRUE", "gated"})
        QCOMPARE(walledOf(yes), std::optional(true));
    for (const char *no : {"无", "否", "开放式", "未封闭", "无围墙", "no", "0", "open"})
        QCOMPARE(walledOf(no), std::optional(false));
    QVERIFY(!walledOf("也许") && !walledOf(""));
    QCOMPARE(gateUseOf("人行门"), std::optional(GateUse::OnFoot));
    QCOMPARE(gateUseOf("车行"), std::optional(GateUse::Vehicles));
    QCOMPARE(gateUseOf("人车混行"), std::optional(GateUse::Both));
    QCOMPARE(gateUseOf("人行、车行"), std::optional(GateUse::Both));
    QCOMPARE(gateUseOf("Pedestrian"), std::optional(GateUse::OnFoot));
    QVERIFY(!gateUseOf("正门"));
    QCOMPARE(gateAccessOf("对外"), std::optional(GateAccess::Everybody));
    QCOMPARE(gateAccessOf("不对外"), std::optional(GateAccess::Residents));
    QCOMPARE(gateAccessOf("刷脸"), std::optional(GateAccess::Residents));
    QVERIFY(!gateAccessOf("?"));
    QCOMPARE(gateOpenOf("常开"), std::optional(true));
    QCOMPARE(gateOpenOf("已封堵"), std::optional(false));
    QCOMPARE(gateOpenOf("未开放"), std::optional(false));
    QVERIFY(!gateOpenOf("?"));
}

void EstateLayerTest::anyFormat_data()
{
    QTest::addColumn<QByteArray>("driver");
    QTest::addColumn<QByteArray>("ending");
    QTest::addColumn<int>("epsg");
    QTest::newRow("GeoPackage") << QByteArray("GPKG") << QByteArray("gpkg") << 4490;
    QTest::newRow("Shapefile in metres") << QByteArray("ESRI Shapefile") << QByteArray("shp") << 4549;
    QTest::newRow("GeoJSON") << QByteArray("GeoJSON") << QByteArray("geojson") << 4326;
}

void EstateLayerTest::anyFormat()
{
    QFETCH(QByteArray, driver);
    QFETCH(QByteArray, ending);
    QFETCH(int, epsg);
    ImportRequest request;
    request.osm = m_folder.write("town.osm", town());
    request.estates = m_folder.path(("estates." + ending).constData());
    request.gates = m_folder.path(("gates." + ending).constData());
    QVERIFY(writeLines(request.estates,
                       {area(box(1, 1, 4, 4), {"桂花园", "有"}), area(box(6, 1, 9, 4), {"开放里", "无"})},
                       {.driver = driver.constData(), .epsg = epsg, .columns = {"名称", "围墙"}, .layer = "estates"}));
    QVERIFY(writeLines(request.gates,
                       {point(at(2, 1), {"南门", "桂花园", "人行", "刷脸", "06:00-23:00"}),
                        point(at(1, 2), {"西门", "桂花园", "车行", "", ""})},
                       {.driver = driver.constData(),
                        .epsg = epsg,
                        .columns = {"名称", "小区", "门类型", "门禁", "时段"},
                        .layer = "gates"}));
    request.columns = {{"hours", "时段"}};
    const auto outcome = import(request);
    QVERIFY2(outcome.has_value(), outcome ? "" : outcome.error().args.back().c_str());
    QCOMPARE(outcome->after.estates.size(), 2U);
    const Estate *garden = named(outcome->after, "桂花园"), *lane = named(outcome->after, "开放里");
    QVERIFY(garden != nullptr && lane != nullptr && garden->walled && !lane->walled);
    QVERIFY(std::abs(geo::areaSquareMetres(garden->outline) - 3 * 3 * 95.5 * 110.9) < 1'000);
    QCOMPARE(garden->gates.size(), 2U);
    QCOMPARE(garden->gates[0].name, std::string("南门"));
    QCOMPARE(garden->gates[0].use, GateUse::OnFoot);
    QCOMPARE(garden->gates[0].access, GateAccess::Residents);
    QCOMPARE(garden->gates[0].hours, std::string("06:00-23:00"));
    QCOMPARE(garden->gates[1].use, GateUse::Vehicles);
    QCOMPARE(garden->gates[1].access, GateAccess::Unknown);
    QVERIFY(geo::geodesicMillimetres(garden->gates[0].place, at(2, 1)) < 100);
    QVERIFY(lane->gates.empty());
    QCOMPARE(count(outcome->issues, IssueCode::GateOffWall), 0);
    QCOMPARE(count(outcome->issues, IssueCode::AreaOverlap), 0);
    QCOMPARE(count(outcome->issues, IssueCode::RowUnreadable), 0);
    // One wall: the open estate has none.
    QCOMPARE(outcome->after.streets->barriers.size(), 1U);
    QCOMPARE(outcome->after.streets->barriers[0].kind, plan::BarrierKind::Wall);
    for (const char *role : {"estates", "gates"})
        QVERIFY(std::ranges::contains(outcome->after.sources, std::string(role), &plan::DataSource::role));
    QVERIFY(countsAddUp(*outcome));
}

/// Who lives inside leaves by the gate of the residents; a guest has to go round to the one for everybody.
void EstateLayerTest::gatesCount()
{
    ImportRequest request;
    request.osm = m_folder.write("town.osm", town());
    request.estates = m_folder.path("e.gpkg");
    request.gates = m_folder.path("g.gpkg");
    QVERIFY(writeLines(request.estates, {area(box(1, 1, 4, 4), {"A"})}, {.columns = {"name"}}));
    QVERIFY(writeLines(request.gates,
                       {point(at(2.5, 1), {"south", "foot", "residents"}),
                        point(at(4, 2.5), {"east", "both", "public"}), point(at(1, 2.5), {"west", "vehicles", ""})},
                       {.columns = {"name", "use", "gate_access"}}));
    const auto outcome = import(request);
    QVERIFY(outcome.has_value());
    QVERIFY(outcome->after.estates[0].walled); // it has gates, and nobody said that it has none
    const geo::LonLat home = at(2.5, 1.5), shop = at(2.5, -0.1);
    const std::int64_t own = metres(outcome->after, shop, home, network::Who::Resident),
                       guest = metres(outcome->after, shop, home, network::Who::Visitor);
    QVERIFY2(own > 0 && guest > own + 100, qPrintable(QString("%1 %2").arg(own).arg(guest)));
}

void EstateLayerTest::againChangesNothing()
{
    ImportRequest request;
    request.osm = m_folder.write("town.osm", town());
    request.estates = m_folder.path("again.gpkg");
    request.gates = m_folder.path("again-gates.gpkg");
    // The footway through the middle passes the wall twice: in the north there is a gate some metres beside it.
    QVERIFY(writeLines(request.estates, {area(box(3, 2, 7, 6), {"B", "yes"}), area(box(1, 7, 3, 9), {"C", "yes"})},
                       {.columns = {"name", "walled"}}));
    QVERIFY(writeLines(request.gates, {point(at(5.03, 6.02), {"north", "B"})}, {.columns = {"name", "estate"}}));
    const auto once = import(request);
    QVERIFY(once.has_value());
    const Estate *estate = named(once->after, "B");
    QCOMPARE(estate->gates.size(), 2U);
    QVERIFY(geo::geodesicMillimetres(estate->gates[0].place, at(5, 6)) < 2'500); // led to the footway
    QVERIFY(geo::geodesicMillimetres(estate->gates[1].place, at(5, 2)) < 2'500); // found where it passes
    QCOMPARE(once->after.streets->barriers.size(), 2U);
    for (int turn = 0; turn < 2; ++turn) {
        const auto again = import(request, once->after);
        QVERIFY(again && again->edit.changes.empty());
        QVERIFY(again->after.estates == once->after.estates && again->after.streets == once->after.streets);
    }
    // The map alone: estates and walls of the office stay.
    ImportRequest map;
    map.osm = request.osm;
    const auto mapOnly = import(map, once->after);
    QVERIFY(mapOnly && mapOnly->after.estates == once->after.estates);
    QVERIFY(mapOnly->after.streets == once->after.streets);
    // Gates alone, a year later: those of the estate they name are replaced.
    ImportRequest gates;
    gates.gates = m_folder.path("later.gpkg");
    QVERIFY(writeLines(gates.gates, {point(at(3, 3), {"west", "B", "关闭"})}, {.columns = {"name", "estate", "状态"}}));
    const auto later = import(gates, once->after);
    QVERIFY(later.has_value());
    QVERIFY(std::ranges::contains(named(later->after, "B")->gates, std::string("west"), &Gate::name));
    QVERIFY(!std::ranges::contains(named(later->after, "B")->gates, std::string("north"), &Gate::name));
    QVERIFY(!named(later->after, "B")->gates[0].open);
    QVERIFY(*named(later->after, "C") == *named(once->after, "C"));
    const auto undone = plan::applied(later->after, plan::inverse(later->edit));
    QVERIFY(undone && undone->estates == once->after.estates && *undone->streets == *once->after.streets);
}

/// A drawing: closed lines, and texts inside them.
void EstateLayerTest::drawingWithNames()
{
    const auto pair = [](int code, const std::string &value) { return std::to_string(code) + "\n" + value + "\n"; };
    const auto text = [&](geo::LonLat place, const char *words) {
        return pair(0, "TEXT") + pair(8, "NAMES") + pair(10, std::to_string(place.lon)) +
               pair(20, std::to_string(place.lat)) + pair(40, "0.0001") + pair(1, words);
    };
    const auto polyline = [&](const geo::Line &line, bool closed) {
        std::string out = pair(0, "LWPOLYLINE") + pair(8, "ESTATES") + pair(90, std::to_string(line.size())) +
                          pair(70, closed ? "1" : "0");
        for (const geo::LonLat place : line)
            out += pair(10, std::to_string(place.lon)) + pair(20, std::to_string(place.lat));
        return out;
    };
    ImportRequest request;
    request.osm = m_folder.write("town.osm", town());
    request.estates =
        m_folder.write("plan.dxf", pair(0, "SECTION") + pair(2, "ENTITIES") + polyline(box(1, 1, 4, 4), true) +
                                       polyline({at(6, 6), at(7, 7)}, false) + text(at(2, 2), "Garden") +
                                       text(at(8, 8), "Lake") + pair(0, "ENDSEC") + pair(0, "EOF"));
    const auto outcome = import(request);
    QVERIFY2(outcome.has_value(), outcome ? "" : outcome.error().args.back().c_str());
    QCOMPARE(outcome->after.estates.size(), 1U);
    QCOMPARE(outcome->after.estates[0].name, std::string("Garden"));
    QVERIFY(geo::geodesicMillimetres(outcome->after.estates[0].outline[0][0], at(1, 1)) < 50);
    QCOMPARE(skipped(outcome->issues, "not-an-area"), std::string("2")); // the open line and the lake
    QVERIFY(countsAddUp(*outcome));
}

void EstateLayerTest::oddities()
{
    ImportRequest request;
    request.osm = m_folder.write("town.osm", town());
    request.estates = m_folder.path("odd.gpkg");
    request.gates = m_folder.path("odd-gates.gpkg");
    QVERIFY(writeLines(request.estates,
                       {area({at(1, 1), at(4, 4), at(4, 1), at(1, 4)}, {"bowtie", "yes"}),
                        area({at(5, 5), at(6, 5), at(7, 5)}, {"line", "yes"}), area(box(6, 6, 9, 9), {"one", "yes"}),
                        area(box(8, 8, 9.5, 9.5), {"two", "有点"}), area(box(6, 6, 9, 9), {"one again", "yes"}),
                        area({at(1, 6), {std::nan(""), 31}, at(2, 7), at(1, 7)}, {"nan", "yes"}),
                        area({{100, 31}, {100.1, 31}, {100.1, 31.1}}, {"far", "yes"})},
                       {.columns = {"name", "walled"}}));
    QVERIFY(writeLines(request.gates,
                       {point(at(6, 7), {"good", "one", "人行", "对外"}), point(at(5.9, 8), {"beside", "one", "", ""}),
                        point(at(3, 9), {"nowhere", "", "", ""}), point(at(7.5, 7.5), {"inside", "one", "", ""}),
                        point(at(6, 8.5), {"strange", "Atlantis", "正门", "看情况"}),
                        point({0, 0}, {"zero", "one", "", ""})},
                       {.columns = {"name", "estate", "gate_use", "gate_access"}}));
    const auto outcome = import(request);
    QVERIFY2(outcome.has_value(), outcome ? "" : outcome.error().args.back().c_str());
    const auto &issues = outcome->issues;
    QCOMPARE(std::ranges::count(outcome->after.estates, std::string("bowtie"), &Estate::name), 2); // its two halves
    QVERIFY(named(outcome->after, "line") == nullptr);
    QVERIFY(named(outcome->after, "one again") == nullptr);
    QVERIFY(named(outcome->after, "far") == nullptr);
    QVERIFY(count(issues, IssueCode::GeometryBroken) >= 2); // the bowtie and the line
    QCOMPARE(count(issues, IssueCode::AreaOverlap), 2);     // drawn twice; two on one
    const Estate *one = named(outcome->after, "one");
    QVERIFY(one != nullptr);
    std::vector<std::string> gates;
    for (const Gate &gate : one->gates)
        gates.push_back(gate.name);
    QCOMPARE(gates, (std::vector<std::string>{"good", "beside", "strange"}));
    QVERIFY(geo::geodesicMillimetres(one->gates[1].place, at(6, 8)) < 100); // led to the wall
    QCOMPARE(count(issues, IssueCode::GateOffWall), 3);                      // beside, nowhere, inside
    for (const char *word : {"有点", "Atlantis", "正门", "看情况"})
        QVERIFY2(std::ranges::any_of(issues,
                                     [&](const base::Issue &issue) {
                                         return issue.code == IssueCode::RowUnreadable && issue.args.back() == word;
                                     }),
                 word);
    QVERIFY(countsAddUp(*outcome));
}

/// The office moved a wall: it is the same estate, and the old wall is gone.
void EstateLayerTest::movedEstate()
{
    ImportRequest request;
    request.osm = m_folder.write("town.osm", town());
    request.estates = m_folder.path("old.gpkg");
    QVERIFY(writeLines(request.estates, {area(box(1, 1, 4, 4), {"A", "yes"})}, {.columns = {"name", "walled"}}));
    const auto first = import(request);
    QVERIFY(first && first->after.estates.size() == 1U);
    request.estates = m_folder.path("new.gpkg");
    QVERIFY(writeLines(request.estates,
                       {area(box(6, 6, 8, 8), {"B", "no"}), area(box(1, 1, 4, 5), {"A, enlarged", "yes"})},
                       {.columns = {"name", "walled"}}));
    const auto second = import(request, first->after);
    QVERIFY(second && second->after.estates.size() == 2U);
    QCOMPARE(named(second->after, "A, enlarged")->id, first->after.estates[0].id);
    QCOMPARE(second->after.streets->barriers.size(), 1U);
    QVERIFY(second->after.streets->barriers != first->after.streets->barriers);
    QVERIFY(second->after.streets->streets == first->after.streets->streets);
}

void EstateLayerTest::badFiles()
{
    ImportRequest request;
    request.osm = m_folder.write("town.osm", town());
    request.estates = m_folder.path("lines.gpkg");
    QVERIFY(writeLines(request.estates, {{{at(0, 0), at(1, 1)}, {"A"}, {}}}, {.columns = {"name"}}));
    const auto lines = import(request);
    QVERIFY(!lines && lines.error().code == base::ErrorCode::TableUnreadable);
    request.estates = m_folder.write("junk.gpkg", "not a layer at all");
    QVERIFY(!import(request).has_value());
    request.estates.clear();
    request.gates = m_folder.path("missing.gpkg");
    const auto missing = import(request);
    QVERIFY(!missing && missing.error().code == base::ErrorCode::FileNotFound);
    // Gates without any estate: nothing to put them into, each told.
    request.gates = m_folder.path("alone.gpkg");
    QVERIFY(writeLines(request.gates, {point(at(1, 1), {"gate"})}, {.columns = {"name"}}));
    const auto alone = import(request);
    QVERIFY(alone && alone->after.estates.empty() && count(alone->issues, IssueCode::GateOffWall) == 1);
}

QTEST_GUILESS_MAIN(EstateLayerTest)
#include "estate_layer_test.moc"
