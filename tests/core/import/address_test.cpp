// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses of made-up towns are placed by the town's own names and numbers, with their level; what is doubtful stays in the tray.
#include "tests/core/import/import_fixture.h"

#include "core/import/address_match.h"
#include "core/import/address_text.h"

#include <QTest>

#include <cmath>

using namespace yike;
using namespace yike::test;
using importing::AddressMatcher;
using plan::MatchLevel;

namespace {

constexpr double kColumn = 0.001; // degrees

geo::LonLat at(double column, double row) { return {121 + column * kColumn, 31 + row * kColumn}; }

/// 解放路 runs west to east on row 5, 人民路 north to south on column 8; 锦绣江南小区 is a square, 盐仓社区 the western half.
plan::Plan town()
{
    plan::Plan plan;
    const auto street = [](long long id, const char *name, geo::LonLat from, geo::LonLat to) {
        plan::Street out;
        out.id = plan::StreetId{id};
        out.from = plan::NodeId{id * 2};
        out.to = plan::NodeId{id * 2 + 1};
        out.line = {from, to};
        out.length = geo::geodesicMillimetres(from, to);
        out.name = name;
        return out;
    };
    auto layer = std::make_shared<plan::StreetLayer>();
    layer->streets = {street(1, "解放路", at(0, 5), at(8, 5)), street(2, "解放路", at(8, 5), at(12, 5)),
                      street(3, "人民路", at(8, 0), at(8, 5)), street(4, "人民路", at(8, 5), at(8, 10)),
                      street(5, "工人一村路", at(0, 9), at(4, 9))};
    plan.streets = layer;
    plan::Estate estate;
    estate.id = plan::EstateId{20};
    estate.name = "锦绣江南小区";
    estate.outline = {{at(1, 1), at(3, 1), at(3, 3), at(1, 3)}};
    plan.estates = {estate};
    const auto area = [](long long id, plan::AreaKind kind, const char *name, double west, double east) {
        plan::Area out;
        out.id = plan::AreaId{id};
        out.kind = kind;
        out.name = name;
        out.outline = {{{at(west, -1), at(east, -1), at(east, 11), at(west, 11)}}};
        return out;
    };
    plan.areas = {area(30, plan::AreaKind::Subdistrict, "老城街道", -1, 13),
                  area(31, plan::AreaKind::Community, "盐仓社区", -1, 6),
                  area(32, plan::AreaKind::Community, "文庙社区", 6, 13)};
    const auto outlet = [](long long id, const char *address, geo::LonLat place) {
        plan::Outlet out;
        out.id = plan::OutletId{id};
        out.name = address;
        out.address = address;
        out.place = place;
        return out;
    };
    // Odd numbers on the north side, even ones on the south.
    plan.outlets = {outlet(40, "解放路1号", at(1, 5.1)), outlet(41, "澄川区解放路21号", at(3, 5.1)),
                    outlet(42, "解放路2号", at(1, 4.9)), outlet(43, "井儿巷8号", at(9, 8))};
    plan::Residence home;
    home.id = plan::ResidenceId{50};
    home.name = "锦绣江南3幢";
    home.place = at(1.5, 1.5);
    plan.residences = {home};
    plan.nextId = 100;
    return plan;
}

double metres(geo::LonLat one, geo::LonLat other)
{
    return static_cast<double>(geo::geodesicMillimetres(one, other)) / 1000;
}

std::string plain(const char *address) { return importing::utf8Of(importing::addressText(address)); }

} // namespace

class AddressTest : public QObject {
    Q_OBJECT

private slots:
    void textsAreMadeAlike();
    void placed_data();
    void placed();
    void whatIsDoubtfulStaysInTheTray();
    void aCommunityNarrowsAStreet();
    void badAddresses();
    void ledgersWithoutCoordinates();
    void aPlaceByHandStays();
};

void AddressTest::textsAreMadeAlike()
{
    QCOMPARE(plain("解放路一百二十八号"), std::string("解放路128号"));
    QCOMPARE(plain(" 解放 路 １２８ 号（中国银行旁） "), std::string("解放路128号"));
    QCOMPARE(plain("十五号"), std::string("15号"));
    QCOMPARE(plain("二十号"), std::string("20号"));
    QCOMPARE(plain("一二八号"), std::string("128号"));
    QCOMPARE(plain("百货大楼"), std::string("百货大楼"));
    QCOMPARE(importing::editDistance(U"解放路", U"解方路", 2), 1U);
    QCOMPARE(importing::editDistance(U"解放路", U"人民", 1), 2U);
    QVERIFY(importing::estateCore(U"锦绣江南花园") == U"锦绣江南");
    QVERIFY(importing::estateCore(U"花园") == U"花园");
}

void AddressTest::placed_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("level");
    QTest::addColumn<double>("column");
    QTest::addColumn<double>("row");
    const auto row = [](const char *address, MatchLevel level, double column, double line) {
        QTest::newRow(address) << QString::fromUtf8(address) << static_cast<int>(level) << column << line;
    };
    row("解放路21号", MatchLevel::DoorNumber, 3, 5.1);
    row("浙江省澄川市澄川区老城街道盐仓社区解放路２１号", MatchLevel::DoorNumber, 3, 5.1);
    row("解放路二十一号底商", MatchLevel::DoorNumber, 3, 5.1);
    row("解放路11号", MatchLevel::DoorNumber, 2, 5.1); // half way from 1 to 21
    row("解放路6号", MatchLevel::DoorNumber, 1.42, 4.94); // no even number above: between 2 and 21
    row("解放路25号", MatchLevel::Road, 3, 5.1); // the nearest known
    row("解放路500号", MatchLevel::Road, 6, 5); // the middle of the street
    row("老城街道解放路", MatchLevel::Road, 6, 5);
    row("解放路与人民路交叉口", MatchLevel::Road, 8, 5);
    row("锦绣江南3幢2单元401室", MatchLevel::DoorNumber, 1.5, 1.5);
    row("锦绣江南小区三号楼", MatchLevel::DoorNumber, 1.5, 1.5);
    row("锦绣江南9幢", MatchLevel::Estate, 2, 2);
    row("锦绣江南花园5栋", MatchLevel::Estate, 2, 2); // another suffix
    row("锦绣江楠小区5栋", MatchLevel::Estate, 2, 2); // a slip of the pen
    row("井儿巷8号旁", MatchLevel::DoorNumber, 9, 8); // a street only an address names
    row("工人1村路", MatchLevel::Road, 2, 9);
}

void AddressTest::placed()
{
    QFETCH(QString, address);
    QFETCH(int, level);
    QFETCH(double, column);
    QFETCH(double, row);
    const plan::Plan plan = town();
    AddressMatcher matcher(plan);
    const auto match = matcher.match(address.toStdString());
    QCOMPARE(static_cast<int>(match.level), level);
    const double off = metres(match.place, at(column, row));
    QVERIFY2(off < 8, qPrintable(QString::number(off)));
    // The same question has the same answer, of another matcher too.
    AddressMatcher again(plan);
    QVERIFY(again.match(address.toStdString()).place == match.place);
}

void AddressTest::whatIsDoubtfulStaysInTheTray()
{
    const plan::Plan plan = town();
    AddressMatcher matcher(plan);
    for (const char *address : {"北解放路5号", "人明路3号", "锦绣小区3幢", "盐仓社区", "火星大道1号", "解放", ""})
        QVERIFY2(matcher.match(address).level == MatchLevel::NotPlaced, address);
    QCOMPARE(matcher.match("老城街道盐仓社区居委会旁").community.value, 31);
    // Two estates are equally near to what was written: nobody guesses.
    plan::Plan twins = town();
    plan::Estate other = twins.estates.front();
    other.id = plan::EstateId{21};
    other.name = "锦绣江北小区";
    twins.estates.push_back(other);
    AddressMatcher two(twins);
    const auto match = two.match("锦绣江西小区5栋");
    QVERIFY(match.level == MatchLevel::NotPlaced);
    QVERIFY(match.ambiguous);
    QCOMPARE(match.candidates.size(), 2U);
}

void AddressTest::aCommunityNarrowsAStreet()
{
    const plan::Plan plan = town();
    AddressMatcher matcher(plan);
    const auto west = matcher.match("解放路", "盐仓社区"), east = matcher.match("文庙社区解放路");
    QVERIFY(metres(east.place, at(10, 5)) < 8);
    QVERIFY(west.place.lon < east.place.lon);
}

void AddressTest::badAddresses()
{
    const plan::Plan plan = town();
    AddressMatcher matcher(plan);
    std::string endless;
    for (int i = 0; i < 20'000; ++i)
        endless += "解放路";
    for (const std::string &address :
         {endless, std::string(100'000, '9'), std::string("\xff\xfe\x80"), std::string("解放路99999999999999999999号"),
          std::string("((((((("), std::string("解放路\0号", 13), std::string("号号号号-----")})
        QVERIFY(matcher.match(address).candidates.size() <= 5);
    const plan::Plan empty;
    AddressMatcher nothing(empty);
    QVERIFY(nothing.match("解放路1号").level == MatchLevel::NotPlaced);
}

void AddressTest::ledgersWithoutCoordinates()
{
    const ImportFolder folder;
    importing::ImportRequest request;
    request.outlets = folder.write("ledger.csv", "网点名称,业态,地址\n"
                                                 "甲,便利店,解放路11号\n"
                                                 "乙,药店,锦绣江南9幢\n"
                                                 "丙,菜市场,解放路与人民路交叉口\n"
                                                 "丁,药店,锦绣江楠小区\n"
                                                 "戊,药店,火星大道1号\n"
                                                 "己,药店,\n");
    const auto outcome = importing::importFiles(town(), norms::starterRulebook(), request);
    QVERIFY(outcome);
    const auto &count = outcome->counts.back();
    QCOMPARE(count.rows, 6);
    QCOMPARE(count.used, 4);
    QCOMPARE(count.unplaced, 2);
    QCOMPARE(count.added, 6);
    QCOMPARE(count.byDoorNumber, 1);
    QCOMPARE(count.byEstate, 2);
    QCOMPARE(count.byRoad, 1);
    QCOMPARE(count.rows, count.used + count.unplaced + count.skipped);
    QVERIFY(outletNamed(outcome->after, "甲")->match == MatchLevel::DoorNumber);
    QCOMPARE(outletNamed(outcome->after, "甲")->community.value, 31);
    QVERIFY(outletNamed(outcome->after, "戊")->match == MatchLevel::NotPlaced);
    QCOMPARE(::count(outcome->issues, base::IssueCode::RowWithoutPlace), 2);
    QCOMPARE(skipped(outcome->issues, "address-nearly"), std::string("1"));
    const auto again = importing::importFiles(outcome->after, norms::starterRulebook(), request);
    QVERIFY(again);
    QVERIFY(again->after.outlets == outcome->after.outlets);
    QCOMPARE(again->counts.back().changed, 0);
    QCOMPARE(again->counts.back().added, 0);
}

void AddressTest::aPlaceByHandStays()
{
    const ImportFolder folder;
    importing::ImportRequest request;
    request.outlets = folder.write("ledger.csv", "网点名称,业态,地址\n甲,便利店,解放路11号\n");
    auto outcome = importing::importFiles(town(), norms::starterRulebook(), request);
    QVERIFY(outcome);
    plan::Plan moved = outcome->after;
    moved.outlets.back().place = at(5, 6);
    moved.outlets.back().match = MatchLevel::ByHand;
    const auto again = importing::importFiles(moved, norms::starterRulebook(), request);
    QVERIFY(again);
    QVERIFY(again->after.outlets.back().match == MatchLevel::ByHand);
    QVERIFY(again->after.outlets.back().place == at(5, 6));
}

QTEST_GUILESS_MAIN(AddressTest)
#include "address_test.moc"
