// SPDX-License-Identifier: GPL-3.0-or-later
// Ledgers, people tables and areas as offices have them become one edit; read again they change nothing.
#include "tests/core/import/import_fixture.h"

#include "core/geo/shift.h"

#include <QTest>

using namespace yike;
using namespace yike::test;
using importing::ImportRequest;

namespace {

constexpr const char *kHeader = "编号,网点名称,统一社会信用代码,类别,叠加服务,地址,建筑面积（㎡）,容量,连锁品牌,"
                                "营业时间,开放对象,从业人数,状态,核查日期,经度,纬度,备注\n";

} // namespace

class LedgerTest : public QObject {
    Q_OBJECT

private slots:
    void anUntidyLedger();
    void everyRowIsCounted();
    void onePlaceSeveralPlates();
    void readAgainChangesNothing();
    void readAgainUpdatesByKey();
    void runningNumbersAreNoKeys();
    void othersAreLeftAlone();
    void undoGivesThePlanBack();
    void coordinates();
    void webMapCoordinates();
    void zones_data();
    void zones();
    void peopleOfACensusGrid();
    void totalsOnly();
    void countedPeopleReplaceReckonedOnes();
    void areasNestAndHoldPlaces();
    void circlesTiersAndSchoolDistricts();
    void columnsOfTheUser();
    void sourcesAreNamed();
    void workbooksAndLayers();

private:
    importing::ImportOutcome run(const ImportRequest &request, const plan::Plan &plan = {});
    importing::ImportOutcome ledger(const std::string &rows, const plan::Plan &plan = {});

    ImportFolder m_folder;
};

importing::ImportOutcome LedgerTest::run(const ImportRequest &request, const plan::Plan &plan)
{
    auto outcome = importing::importFiles(plan, norms::starterRulebook(), request);
    if (!outcome)
        qFatal("import failed: %d %s", static_cast<int>(outcome.error().code), outcome.error().args.back().c_str());
    return std::move(*outcome);
}

importing::ImportOutcome LedgerTest::ledger(const std::string &rows, const plan::Plan &plan)
{
    ImportRequest request;
    if (plan.streets->streets.empty())
        request.osm = m_folder.write("town.osm", squareTown());
    request.outlets = m_folder.write("ledger.csv", rows);
    return run(request, plan);
}

void LedgerTest::anUntidyLedger()
{
    const auto outcome = ledger(std::string("澄川区老城街道便民网点台账\n填报日期：2026年3月\n") + kHeader +
                                "A1,河沿菜市场,91310101MA1FX0001X,菜市场,,河沿街3号,约８００㎡,,,早6点-晚10点,对外,25,"
                                "在营,2026/3/1,121.002,31.003,\n"
                                "A2,盐仓日间照料中心,,老年人日间照料中心,助餐点、理发,井儿巷8号,180平方米,30,,8:00-17:"
                                "00,仅本小区,6,正常,2026年2月,121.004,31.004,改造中\n"
                                "A3,好邻居便利店,,便利店,,解放路1号,60,,好邻居,24小时,,-,歇业,,121.005,31.005,\n"
                                "小计,,,,,,1040,,,,,,,,,,\n");
    const plan::Outlet *market = outletNamed(outcome.after, "河沿菜市场");
    QVERIFY(market != nullptr);
    QCOMPARE(market->services.size(), 1U);
    QCOMPARE(market->services.front().service, std::string("vegetable-market"));
    QCOMPARE(market->area, 800);
    QCOMPARE(market->hours, std::string("06:00-22:00"));
    QVERIFY(market->openTo == plan::OpenTo::Everybody);
    QCOMPARE(market->staff, 25);
    QCOMPARE(market->checked, std::string("2026-03-01"));
    QCOMPARE(market->creditCode, std::string("91310101MA1FX0001X"));
    QCOMPARE(market->key, std::string("A1"));
    QVERIFY((market->place == geo::LonLat{121.002, 31.003}));
    const plan::Outlet *care = outletNamed(outcome.after, "盐仓日间照料中心");
    QCOMPARE(care->services.size(), 3U);
    QCOMPARE(care->services[0].service, std::string("day-care-for-the-old"));
    QCOMPARE(care->services[0].capacity, 30'000);
    QCOMPARE(care->services[1].service, std::string("canteen-for-the-old"));
    QVERIFY(care->openTo == plan::OpenTo::EstateOnly);
    QCOMPARE(care->area, 180);
    const plan::Outlet *shop = outletNamed(outcome.after, "好邻居便利店");
    QVERIFY(shop->status == plan::OutletStatus::Closed);
    QCOMPARE(shop->chain, std::string("好邻居"));
    QCOMPARE(shop->staff, -1);
    QCOMPARE(skipped(outcome.issues, "total-row"), std::string("1"));
    QCOMPARE(outcome.after.outlets.size(), 3U);
}

void LedgerTest::everyRowIsCounted()
{
    const auto outcome = ledger("name,category,lon,lat,area,status\n"
                                "A,便利店,121.001,31.001,50,在营\n"
                                "B,便利店,,,50,在营\n"
                                "C,便利店,121.5,31.001,50,在营\n"
                                "D,时光机,121.002,31.002,-5,不知道\n"
                                "E,便利店,31.003,121.003,x,在营\n"
                                "F,便利店,abc,31.003,50,在营\n"
                                "A,便利店,121.001,31.001,50,在营\n"
                                ",,,,50,在营\n"
                                "合计,,,,200,\n");
    const auto &count = outcome.counts.back();
    QCOMPARE(count.role, std::string("outlets"));
    QCOMPARE(count.rows, 9);
    QCOMPARE(count.used, 3);     // A, D, E
    QCOMPARE(count.unplaced, 3); // B, C, F
    QCOMPARE(count.skipped, 3);  // the second A, the nameless one, the total
    QCOMPARE(count.rows, count.used + count.unplaced + count.skipped);
    QCOMPARE(outcome.after.outlets.size(), 6U);
    const auto *without = first(outcome.issues, base::IssueCode::RowWithoutPlace);
    QVERIFY(without != nullptr);
    QCOMPARE(without->row, 3);
    QCOMPARE(without->source, std::string("ledger.csv"));
    QCOMPARE(without->object, outletNamed(outcome.after, "B")->id.value);
    const auto *off = first(outcome.issues, base::IssueCode::PlaceOffTheMap);
    QCOMPARE(off->row, 4);
    QVERIFY(std::abs(*off->lon - 121.5) < 1e-9);
    QVERIFY(std::stod(off->args[1]) > 40);
    QVERIFY(outletNamed(outcome.after, "C")->match == plan::MatchLevel::NotPlaced);
    QCOMPARE(first(outcome.issues, base::IssueCode::CategoryUnknown)->args[1], std::string("时光机"));
    QCOMPARE(first(outcome.issues, base::IssueCode::NegativeNumber)->args[1], std::string("-5"));
    QVERIFY(outletNamed(outcome.after, "D")->status == plan::OutletStatus::Unchecked);
    const auto *swapped = first(outcome.issues, base::IssueCode::CoordinatesSwapped);
    QCOMPARE(swapped->row, 6);
    QVERIFY((outletNamed(outcome.after, "E")->place == geo::LonLat{121.003, 31.003}));
    QCOMPARE(first(outcome.issues, base::IssueCode::DuplicateOutlet)->row, 8);
    QCOMPARE(outcome.after.issues.size(), outcome.issues.size());
}

void LedgerTest::onePlaceSeveralPlates()
{
    const auto outcome = ledger("名称,类别,地址,经度,纬度\n"
                                "邻里中心,便利店,解放路1号,121.001,31.001\n"
                                "邻里中心,药店,解放路1号,121.001,31.001\n"
                                "邻里中心,药店,人民路9号,121.008,31.001\n"
                                "综合楼,便利店、快递驿站,人民路1号,121.006,31.001\n"
                                "分类店,购物服务;便民商店/便利店;便民商店/便利店,,121.007,31.006\n");
    QCOMPARE(outcome.after.outlets.size(), 4U);
    QCOMPARE(outcome.after.outlets[0].services.size(), 2U);
    QCOMPARE(outletNamed(outcome.after, "综合楼")->services.size(), 2U);
    QCOMPARE(outletNamed(outcome.after, "分类店")->services.front().service, std::string("convenience-store"));
}

void LedgerTest::readAgainChangesNothing()
{
    const std::string rows = std::string(kHeader) +
                             "A1,甲,,便利店,,解放路1号,60,,,,,,,,121.005,31.005,\n,乙,,药店,,解放路2号,60,,,,,,,,,,\n";
    const auto once = ledger(rows);
    QVERIFY(!once.edit.changes.empty());
    ImportRequest request;
    request.osm = m_folder.path("town.osm");
    request.outlets = m_folder.path("ledger.csv");
    const auto again = run(request, once.after);
    QCOMPARE(again.edit.changes.size(), 0U);
    QCOMPARE(again.counts.back().changed, 0);
    QCOMPARE(again.after.outlets.size(), 2U);
}

void LedgerTest::readAgainUpdatesByKey()
{
    auto once = ledger("id,name,category,lon,lat,area,remark\nK1,Shop,便利店,121.001,31.001,60,old\nK2,Other,药店,121."
                       "002,31.002,,\n")
                    .after;
    once.outlets[0].services[0].capacity = 7'000; // known from elsewhere
    const auto again = ledger(
        "id,name,category,lon,lat,area,remark\nK1,Shop,便利店,121.004,31.001,90,\nK3,New,药店,121.003,31.002,,\n",
        once);
    QCOMPARE(again.after.outlets.size(), 3U);
    const plan::Outlet &shop = again.after.outlets[0];
    QCOMPARE(shop.id, once.outlets[0].id);
    QCOMPARE(shop.area, 90);
    QVERIFY((shop.place == geo::LonLat{121.004, 31.001}));
    QCOMPARE(shop.remark, std::string("old")); // a blank cell keeps what was known
    QCOMPARE(shop.services[0].capacity, 7'000);
    QCOMPARE(again.counts.back().changed, 1);
    QCOMPARE(again.counts.back().used, 2);
}

void LedgerTest::runningNumbersAreNoKeys()
{
    const auto shops = ledger("编号,名称,类别,经度,纬度\n1,甲店,便利店,121.001,31.001\n2,乙店,便利店,121.003,31.001\n");
    // Another office's ledger counts from 1 again.
    const auto both =
        ledger("编号,名称,类别,经度,纬度\n1,丙药房,药店,121.005,31.005\n2,丁药房,药店,121.007,31.005\n", shops.after);
    QCOMPARE(both.after.outlets.size(), 4U);
    QCOMPARE(both.counts.back().changed, 0);
    // In the next edition the numbers have moved on: the names and places still tell.
    const auto next =
        ledger("编号,名称,类别,经度,纬度\n1,乙店,便利店,121.003,31.001\n2,戊店,便利店,121.009,31.001\n", both.after);
    QCOMPARE(next.after.outlets.size(), 5U);
    QCOMPARE(outletNamed(next.after, "乙店")->id, shops.after.outlets[1].id);
    // Two stops of one name and a number each stay two.
    const auto stops =
        ledger("编号,名称,类别,经度,纬度\n1,人民路站,公交车站,121.001,31.008\n2,人民路站,公交车站,121.0012,31.008\n");
    QCOMPARE(stops.after.outlets.size(), 2U);
    QVERIFY(
        ledger("编号,名称,类别,经度,纬度\n1,人民路站,公交车站,121.001,31.008\n2,人民路站,公交车站,121.0012,31.008\n",
               stops.after)
            .edit.changes.empty());
}

void LedgerTest::othersAreLeftAlone()
{
    // What somebody set by hand stays when a ledger with other outlets comes in.
    auto plan = ledger("id,name,category,lon,lat\nK1,Shop,便利店,121.001,31.001\n").after;
    plan.areas.push_back({.id = plan::AreaId{plan.nextId},
                          .name = "盐仓社区",
                          .code = {},
                          .parent = {},
                          .outline = {},
                          .members = {},
                          .batch = {},
                          .operatorName = {}});
    plan.outlets.front().community = plan.areas.front().id;
    plan.residences.push_back({.id = plan::ResidenceId{plan.nextId + 1},
                               .key = {},
                               .name = "R",
                               .place = {121.002, 31.002},
                               .estate = {},
                               .community = plan.areas.front().id,
                               .building = 77});
    plan.nextId += 2;
    const auto more = ledger("id,name,category,lon,lat\nK2,Other,药店,121.003,31.003\n", plan);
    QVERIFY(more.after.outlets.front() == plan.outlets.front());
    QVERIFY(more.after.residences == plan.residences);
    QCOMPARE(more.after.outlets.size(), 2U);
}

void LedgerTest::undoGivesThePlanBack()
{
    const auto once = ledger("id,name,category,lon,lat\nK1,Shop,便利店,121.001,31.001\n");
    const auto again =
        ledger("id,name,category,lon,lat\nK1,Shop,药店,121.002,31.001\nK2,New,药店,121.003,31.002\n", once.after);
    const auto back = plan::applied(again.after, plan::inverse(again.edit));
    QVERIFY(back);
    QVERIFY(back->outlets == once.after.outlets);
    QVERIFY(back->sources == once.after.sources);
    QVERIFY(back->issues == once.after.issues);
    QCOMPARE(again.edit.code, std::string("import"));
}

void LedgerTest::coordinates()
{
    const auto outcome =
        ledger("name,category,坐标\nA,便利店,\"121.001,31.001\"\nB,便利店,\"121.002，31.002\"\nC,便利店,somewhere\n");
    QVERIFY((outletNamed(outcome.after, "A")->place == geo::LonLat{121.001, 31.001}));
    QVERIFY((outletNamed(outcome.after, "B")->place == geo::LonLat{121.002, 31.002}));
    QVERIFY(outletNamed(outcome.after, "C")->match == plan::MatchLevel::NotPlaced);
}

void LedgerTest::webMapCoordinates()
{
    const geo::LonLat truth{121.005, 31.005};
    const geo::LonLat shown = geo::gcj02FromWgs84(truth);
    ImportRequest request;
    request.osm = m_folder.write("town.osm", squareTown());
    request.outlets = m_folder.write("gcj.csv", "name,category,lon,lat\nA,便利店," +
                                                    QByteArray::number(shown.lon, 'f', 9).toStdString() + "," +
                                                    QByteArray::number(shown.lat, 'f', 9).toStdString() + "\n");
    request.coordinates = importing::CoordinateSystem::Gcj02;
    const auto outcome = run(request);
    const geo::LonLat place = outcome.after.outlets.front().place;
    QVERIFY(std::abs(place.lon - truth.lon) < 2e-7 && std::abs(place.lat - truth.lat) < 2e-7);
}

void LedgerTest::zones_data()
{
    QTest::addColumn<QByteArray>("x");
    QTest::addColumn<QByteArray>("y");
    // 31.2304° N 121.4737° E (domain.md §9.1), with and without zone, either axis first.
    QTest::newRow("zone form") << QByteArray("40640412.315") << QByteArray("3457455.489");
    QTest::newRow("central meridian form") << QByteArray("640412.315") << QByteArray("3457455.489");
    QTest::newRow("northing first") << QByteArray("3457455.489") << QByteArray("640412.315");
    QTest::newRow("degrees in x and y") << QByteArray("121.4737") << QByteArray("31.2304");
}

void LedgerTest::zones()
{
    QFETCH(QByteArray, x);
    QFETCH(QByteArray, y);
    ImportRequest request;
    request.osm = m_folder.write(
        "shanghai.osm",
        osm("<node id=\"1\" version=\"1\" lon=\"121.47\" lat=\"31.22\"/><node id=\"2\" version=\"1\" lon=\"121.48\" "
            "lat=\"31.24\"/>" +
            way(1, {1, 2}, "highway=residential")));
    request.outlets =
        m_folder.write("xy.csv", "名称,类别,X坐标,Y坐标\nA,便利店," + x.toStdString() + "," + y.toStdString() + "\n");
    const auto outcome = run(request);
    const geo::LonLat place = outcome.after.outlets.front().place;
    QVERIFY2(std::abs(place.lon - 121.4737) < 2e-7 && std::abs(place.lat - 31.2304) < 2e-7,
             qPrintable(QStringLiteral("%1 %2").arg(place.lon, 0, 'f', 7).arg(place.lat, 0, 'f', 7)));
}

void LedgerTest::peopleOfACensusGrid()
{
    ImportRequest request;
    request.osm = m_folder.write("town.osm", squareTown());
    request.residences = m_folder.write(
        "grid.csv", "cell,pop,a0,a1_4,a5_9,a10_14,a60_64,a65_69,a70_74,a75_79,a80_84,a85,lon,lat\n"
                    "c1,139.301,0.475,3.046,4.601,3.96,11.311,10.193,6.223,3.214,2.386,3.733,121.001,31.001\n"
                    "c2,0,0,0,0,0,0,0,0,0,0,0,121.002,31.001\n"
                    "c3,10,1,1,1,1,1,1,1,1,1,1,122.5,31.001\n"
                    "c4,many,1,1,1,1,1,1,1,1,1,1,121.003,31.001\n"
                    "c5,10,1,-1,1,1,1,1,1,1,1,1,121.003,31.001\n");
    const auto outcome = run(request);
    QCOMPARE(outcome.after.residences.size(), 1U);
    const plan::Residence &cell = outcome.after.residences.front();
    QCOMPARE(cell.key, std::string("c1"));
    QCOMPARE(norms::total(cell.people), 139'301);
    QCOMPARE(cell.people[0], 1998);
    QCOMPARE(cell.people[8], 6119);
    QVERIFY(!cell.estimated);
    QCOMPARE(cell.households, 139'301 * 100 / 262);
    const auto &count = outcome.counts.back();
    QCOMPARE(count.rows, 5);
    QCOMPARE(count.used, 1);
    QCOMPARE(count.skipped, 4);
    QCOMPARE(first(outcome.issues, base::IssueCode::BandsSplit)->args[1], std::string("1"));
    QCOMPARE(skipped(outcome.issues, "nobody-lives-there"), std::string("1"));
    QCOMPARE(test::count(outcome.issues, base::IssueCode::PlaceOffTheMap), 1);
    QCOMPARE(test::count(outcome.issues, base::IssueCode::RowUnreadable), 1);
    QCOMPARE(test::count(outcome.issues, base::IssueCode::NegativeNumber), 1);
}

void LedgerTest::totalsOnly()
{
    ImportRequest request;
    request.osm = m_folder.write("town.osm", squareTown());
    request.residences =
        m_folder.write("people.csv", "小区名称,常住人口,户数,经度,纬度\n翡翠湾,1000人,380,121.001,31.001\n");
    const auto outcome = run(request);
    const plan::Residence &estate = outcome.after.residences.front();
    QCOMPARE(norms::total(estate.people), 1'000'000);
    QCOMPARE(norms::peopleOf(estate.people, norms::kAged60plus), 230'000);
    QVERIFY(estate.estimated);
    QCOMPARE(estate.households, 380'000);
    QCOMPARE(skipped(outcome.issues, "ages-by-default-shares"), std::string("1"));
}

void LedgerTest::countedPeopleReplaceReckonedOnes()
{
    const std::string town =
        osm(node(1, 0, 0) + node(2, 10, 0) + node(3, 10, 10) + node(4, 0, 10) + node(5, 1, 1) + node(6, 1.4, 1) +
            node(7, 1.4, 1.4) + node(8, 1, 1.4) + way(1, {1, 2, 3, 4, 1}, "highway=residential") +
            way(2, {5, 6, 7, 8, 5}, "building=apartments building:levels=3"));
    ImportRequest request;
    request.osm = m_folder.write("flats.osm", town);
    const auto reckoned = run(request);
    QCOMPARE(reckoned.after.residences.size(), 1U);
    QVERIFY(reckoned.after.residences.front().estimated);
    request.residences =
        m_folder.write("people.csv", "name,0-2,3-5,60+,pop,lon,lat\nNo.1,3,2,10,40,121.0012,31.0012\n");
    const auto counted = run(request, reckoned.after);
    QCOMPARE(counted.after.residences.size(), 1U);
    QCOMPARE(norms::total(counted.after.residences.front().people), 40'000);
    QVERIFY(counted.after.residences.front().building != 0);
    // And they stay when the map is read again.
    request.residences.clear();
    QVERIFY(run(request, counted.after).after.residences == counted.after.residences);
}

void LedgerTest::areasNestAndHoldPlaces()
{
    const auto square = [](double west, double east) {
        const auto at = [](double lon, double lat) {
            return "[" + std::to_string(lon) + "," + std::to_string(lat) + "]";
        };
        return "[[" + at(west, 31) + "," + at(east, 31) + "," + at(east, 31.01) + "," + at(west, 31.01) + "," +
               at(west, 31) + "]]";
    };
    const auto feature = [&](const char *name, double west, double east) {
        return std::string("{\"type\":\"Feature\",\"properties\":{\"名称\":\"") + name +
               "\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":" + square(west, east) + "}}";
    };
    ImportRequest request;
    request.osm = m_folder.write("town.osm", squareTown());
    request.areas = m_folder.write(
        "areas.geojson", "{\"type\":\"FeatureCollection\",\"features\":[" + feature("盐仓社区", 121, 121.005) + "," +
                             feature("河沿社区", 121.005, 121.01) + "," + feature("老城街道", 121, 121.01) + "," +
                             feature("远方社区", 130, 130.1) + "]}");
    request.outlets = m_folder.write(
        "ledger.csv",
        "名称,类别,社区,经度,纬度\n甲,便利店,,121.002,31.002\n乙,便利店,河沿社区,,\n丙,便利店,,121.005,31.002\n");
    request.residences =
        m_folder.write("people.csv", "name,pop,lon,lat\nR1,10,121.008,31.002\nR2,10,121.0102,31.0102\n");
    const auto outcome = run(request);
    QCOMPARE(outcome.after.areas.size(), 3U);
    const plan::Area &saltern = outcome.after.areas[0];
    const plan::Area &bank = outcome.after.areas[1];
    const plan::Area &town = outcome.after.areas[2];
    QVERIFY(saltern.kind == plan::AreaKind::Community && town.kind == plan::AreaKind::Subdistrict);
    QCOMPARE(saltern.parent, town.id);
    QCOMPARE(outletNamed(outcome.after, "甲")->community, saltern.id);
    QCOMPARE(outletNamed(outcome.after, "乙")->community, bank.id);
    QCOMPARE(outletNamed(outcome.after, "丙")->community, saltern.id); // on the line between: the lower id
    QCOMPARE(outcome.after.residences[0].community, bank.id);
    QVERIFY(!outcome.after.residences[1].community);
    QCOMPARE(skipped(outcome.issues, "area-off-the-map"), std::string("1"));
    QCOMPARE(skipped(outcome.issues, "residence-outside-communities"), std::string("1"));
    QCOMPARE(run(request, outcome.after).edit.changes.size(), 0U);
}

void LedgerTest::circlesTiersAndSchoolDistricts()
{
    const auto feature = [](const char *properties, bool shape) {
        return std::string("{\"type\":\"Feature\",\"properties\":{") + properties + "},\"geometry\":" +
               (shape ? "{\"type\":\"Polygon\",\"coordinates\":[[[121,31],[121.01,31],[121.01,31.01],[121,31.01],"
                        "[121,31]]]}"
                      : "null") +
               "}";
    };
    const auto collection = [](std::initializer_list<std::string> features) {
        std::string text;
        for (const std::string &each : features)
            text += (text.empty() ? "" : ",") + each;
        return "{\"type\":\"FeatureCollection\",\"features\":[" + text + "]}";
    };
    ImportRequest request;
    request.osm = m_folder.write("town.osm", squareTown());
    request.areas = m_folder.write(
        "layers.geojson",
        collection({feature("\"名称\":\"盐仓社区\",\"层级\":\"社区\"", true),
                    feature("\"名称\":\"盐仓\",\"层级\":\"便民生活圈\",\"分型\":\"提升型\",\"所辖社区\":\"盐仓社区\","
                            "\"批次\":\"第二批\",\"状态\":\"已验收\",\"运营主体\":\"某公司\"",
                            false),
                    feature("\"名称\":\"老城\",\"层级\":\"15分钟生活圈\"", true),
                    feature("\"名称\":\"老城\",\"层级\":\"5分钟生活圈\"", true),
                    feature("\"名称\":\"盐仓\",\"层级\":\"学区\",\"学校\":\"盐仓小学、远方小学\"", true)}));
    request.outlets = m_folder.write("ledger.csv", "名称,类别,经度,纬度\n盐仓小学,小学,121.002,31.002\n");
    const auto outcome = run(request);
    QCOMPARE(outcome.after.areas.size(), 5U);
    const plan::Area &circle = outcome.after.areas[1];
    QVERIFY(circle.kind == plan::AreaKind::Circle && circle.type == plan::CircleType::Improved);
    QVERIFY(circle.status == plan::CircleStatus::Accepted && circle.origin == plan::OutlineOrigin::Given);
    QCOMPARE(circle.members, std::vector{outcome.after.areas[0].id});
    QVERIFY(outcome.after.areas[2].kind == plan::AreaKind::Tier15);
    QVERIFY(outcome.after.areas[3].kind == plan::AreaKind::Tier5);
    const plan::Area &district = outcome.after.areas[4];
    QVERIFY(district.kind == plan::AreaKind::SchoolDistrict && !district.parent);
    QCOMPARE(district.schools, std::vector{outletNamed(outcome.after, "盐仓小学")->id});
    const auto unknown = std::ranges::find(outcome.issues, base::IssueCode::SchoolUnknown, &base::Issue::code);
    QVERIFY(unknown != outcome.issues.end());
    QCOMPARE(unknown->args, (std::vector<std::string>{"盐仓", "远方小学"}));
    QVERIFY(unknown->lon.has_value());
    QCOMPARE(run(request, outcome.after).edit.changes.size(), 0U);
    // A later layer that says neither type nor schools leaves both.
    request.areas = m_folder.write(
        "later.geojson",
        collection({feature("\"名称\":\"盐仓\",\"层级\":\"便民生活圈\",\"所辖社区\":\"盐仓社区\"", false),
                    feature("\"名称\":\"盐仓\",\"层级\":\"学区\"", true)}));
    const auto later = run(request, outcome.after);
    QVERIFY(later.after.areas[1].type == plan::CircleType::Improved);
    QCOMPARE(later.after.areas[4].schools, district.schools);
}

void LedgerTest::columnsOfTheUser()
{
    ImportRequest request;
    request.osm = m_folder.write("town.osm", squareTown());
    request.residences = m_folder.write("odd.csv", "A,B,C,D\nx,7,121.001,31.001\n");
    request.columns = {{"name", "A"}, {"residents", "B"}, {"lon", "C"}, {"lat", "D"}};
    QCOMPARE(norms::total(run(request).after.residences.front().people), 7'000);
    request.columns["residents"] = "Z";
    const auto wrong = importing::importFiles({}, norms::starterRulebook(), request);
    QVERIFY(!wrong);
    // Either message names the column or what is missing, with the columns there are.
    QVERIFY(wrong.error().code == base::ErrorCode::ColumnUnknown ||
            wrong.error().code == base::ErrorCode::ColumnMissing);
}

void LedgerTest::sourcesAreNamed()
{
    const auto outcome = ledger("name,category,lon,lat\nA,便利店,121.001,31.001\n");
    QCOMPARE(outcome.after.sources.size(), 2U);
    const plan::DataSource &map = outcome.after.sources[0];
    QCOMPARE(map.role, std::string("streets"));
    QCOMPARE(map.name, std::string("town.osm"));
    QVERIFY(map.licence.find("OpenStreetMap") != std::string::npos);
    QCOMPARE(map.sha256.size(), 64U);
    QCOMPARE(outcome.after.sources[1].rows, 1);
    QCOMPARE(outcome.after.sources[1].used, 1);
}

void LedgerTest::workbooksAndLayers()
{
    // A Shapefile's table alone, in GB 18030 and without .cpg, is the old way offices hand out ledgers: its bytes by hand.
    const auto field = [](const std::string &name, char type, int length) {
        std::string out = name;
        out.resize(11, '\0');
        out += type;
        out += std::string(4, '\0');
        out += static_cast<char>(length);
        out += std::string(15, '\0');
        return out;
    };
    const auto cell = [](std::string text, std::size_t length) {
        text.resize(length, ' ');
        return text;
    };
    std::string dbf("\x03\x1a\x03\x01\x01\0\0\0", 8);
    const int header = 32 + 4 * 32 + 1;
    const int record = 1 + 20 + 20 + 12 + 12;
    dbf += static_cast<char>(header & 0xFF);
    dbf += static_cast<char>(header >> 8);
    dbf += static_cast<char>(record);
    dbf += '\0';
    dbf += std::string(20, '\0');
    dbf += field("\xc3\xfb\xb3\xc6", 'C', 20) + field("\xc0\xe0\xb1\xf0", 'C', 20) +
           field("\xbe\xad\xb6\xc8", 'C', 12) + field("\xce\xb3\xb6\xc8", 'C', 12) + "\r ";
    dbf += cell("\xba\xd3\xd1\xd8\xb2\xcb\xb3\xa1", 20) + cell("\xb2\xcb\xca\xd0\xb3\xa1", 20) + cell("121.001", 12) +
           cell("31.001", 12) + '\x1a';
    ImportRequest request;
    request.osm = m_folder.write("town.osm", squareTown());
    request.outlets = m_folder.write("ledger.dbf", dbf);
    const auto outcome = run(request);
    QCOMPARE(outcome.after.outlets.size(), 1U);
    QCOMPARE(outcome.after.outlets.front().name, std::string("河沿菜场"));
    QCOMPARE(outcome.after.outlets.front().services.front().service, std::string("vegetable-market"));
    QVERIFY((outcome.after.outlets.front().place == geo::LonLat{121.001, 31.001}));
}

QTEST_GUILESS_MAIN(LedgerTest)
#include "ledger_test.moc"
