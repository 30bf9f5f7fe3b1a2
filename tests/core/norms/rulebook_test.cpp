// SPDX-License-Identifier: GPL-3.0-or-later
// The starter rulebook holds what the first issue names, its reader refuses what is wrong, and words find their service.
#include "core/norms/bands.h"
#include "core/norms/pack.h"
#include "core/norms/walker.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace yike;
using namespace yike::norms;

class RulebookTest : public QObject {
    Q_OBJECT

private slots:
    void starterCoversTheNamedServices();
    void everyNormSaysWhereItStands();
    void unreadCellsAreMarked();
    void wordsFindTheirService_data();
    void wordsFindTheirService();
    void wrongPacksAreRefused_data();
    void wrongPacksAreRefused();
    void theCatalogueHasTheKindsOfThePlanners();
    void bandsWalkAsTheModelSays();
};

void RulebookTest::starterCoversTheNamedServices()
{
    const Rulebook &book = starterRulebook();
    std::set<std::string> withNorm;
    for (const Norm &norm : book.norms)
        withNorm.insert(norm.service);
    for (const char *code :
         {"convenience-store", "vegetable-market", "breakfast", "canteen-for-the-old", "day-care-for-the-old",
          "old-people-home", "community-health-station", "pharmacy", "nursery", "kindergarten", "primary-school",
          "culture-room", "sports-ground", "repair", "laundry"}) {
        QVERIFY2(book.service(code), code);
        QVERIFY2(withNorm.contains(code), code);
    }
    QCOMPARE(book.service("nursery")->users, kUnder3);
    // Beds: counted against people of 60 and over; nursery places: against everybody (planner.md §2).
    QCOMPARE(book.norm("gb50437-beds")->perBands, kAged60plus);
    QCOMPARE(book.norm("p145-nursery-places")->perBands, kEverybody);
    QCOMPARE(book.coverageNorm("day-care-for-the-old")->limit.value(), 300);
    QCOMPARE(book.coverageNorm("day-care-for-the-old")->minimumSize, 350);
}

void RulebookTest::everyNormSaysWhereItStands()
{
    for (const Norm &norm : starterRulebook().norms) {
        QVERIFY2(!norm.number.empty() && !norm.document.zh.empty() && !norm.clause.empty(), norm.id.c_str());
        QVERIFY2(!norm.remark.empty(), norm.id.c_str());
    }
}

void RulebookTest::unreadCellsAreMarked()
{
    // norms-verified.md: nobody has read GB 50180's annexes B and C.
    int seen = 0;
    for (const Norm &norm : starterRulebook().norms)
        if (norm.number == "GB 50180-2018") {
            QCOMPARE(norm.verification, Verification::Unverified);
            ++seen;
        }
    QVERIFY(seen > 0);
}

void RulebookTest::wordsFindTheirService_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("code");
    QTest::newRow("code") << "kindergarten" << "kindergarten";
    QTest::newRow("amap") << "科教文化服务;学校;幼儿园" << "kindergarten";
    QTest::newRow("chinese") << "菜市场" << "vegetable-market";
    QTest::newRow("underscore") << "convenience_store" << "convenience-store";
    QTest::newRow("inside") << "某某大药房连锁" << "pharmacy";
    QTest::newRow("longest") << "社区卫生服务中心门诊" << "community-health-centre";
    QTest::newRow("old") << "老年人日间照料中心（站）" << "day-care-for-the-old";
    QTest::newRow("canteen") << "长者食堂" << "canteen-for-the-old";
    QTest::newRow("embedded") << "社区嵌入式托育点" << "embedded-nursery";
    QTest::newRow("class of a kindergarten") << "幼儿园托班" << "kindergarten-nursery-class";
    QTest::newRow("pocket park") << "口袋公园" << "pocket-park";
    QTest::newRow("amap parking") << "交通设施服务;停车场" << "parking";
    QTest::newRow("baidu charging") << "交通设施;充电站" << "car-charging";
    QTest::newRow("locker") << "丰巢" << "parcel-locker";
    QTest::newRow("full width") << "Ｇｙｍ" << "gym";
    QTest::newRow("latin inside says nothing") << "business" << "";
    QTest::newRow("unknown") << "某种没有的东西" << "";
    QTest::newRow("empty") << "  " << "";
}

void RulebookTest::wordsFindTheirService()
{
    QFETCH(QString, words);
    QFETCH(QString, code);
    QCOMPARE(QString::fromStdString(matchService(starterRulebook(), words.toStdString())), code);
}

void RulebookTest::wrongPacksAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("says");
    const QByteArray head = R"({"id":"x","version":"1","name":{"zh":"一","en":"One"},)";
    const QByteArray service =
        R"({"code":"a","name":{"zh":"甲","en":"A"},"group":"food","commerce":"none","commercial":true,"symbol":"a"})";
    QTest::newRow("no JSON") << QByteArray("{") << QByteArray("parse error");
    QTest::newRow("a list") << QByteArray("[]") << QByteArray("an object is wanted");
    QTest::newRow("unknown key") << head + "\"colour\":1,\"services\":[" + service + R"(],"norms":[]})"
                                 << QByteArray("colour");
    QTest::newRow("norm without service")
        << head + "\"services\":[" + service + R"(],"norms":[{"id":"n","measure":"coverage"}]})"
        << QByteArray("'service' is missing");
    QTest::newRow("limit")
        << head + "\"services\":[" + service +
               R"(],"norms":[{"id":"n","service":"a","measure":"coverage","unit":"metres","limit":-3}]})"
        << QByteArray("'limit' must be a whole number");
}

void RulebookTest::wrongPacksAreRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, says);
    const auto book = readPack(json.toStdString(), "pack.json");
    QVERIFY(!book.has_value());
    QCOMPARE(book.error().code, base::ErrorCode::RulebookInvalid);
    QCOMPARE(book.error().args.at(0), std::string("pack.json"));
    QVERIFY2(QByteArray::fromStdString(book.error().args.at(1)).contains(says), book.error().args.at(1).c_str());
}

void RulebookTest::theCatalogueHasTheKindsOfThePlanners()
{
    // planner.md §2 "Kinds to add".
    for (const char *code : {"subdistrict-elder-centre",
                             "embedded-elder-home",
                             "canteen-for-the-old",
                             "bathing-for-the-old",
                             "rehab-rental",
                             "dementia-unit",
                             "home-care-bed",
                             "elder-activity-room",
                             "home-adaptation",
                             "nursery",
                             "embedded-nursery",
                             "home-nursery",
                             "kindergarten-nursery-class",
                             "children-home",
                             "after-school-care",
                             "nursing-room",
                             "children-playground",
                             "child-health",
                             "neighbourhood-centre",
                             "dark-store",
                             "pickup-point",
                             "street-repair",
                             "car-wash",
                             "pet-shop",
                             "elder-goods-shop",
                             "recycling-cabinet",
                             "parking",
                             "car-charging",
                             "ebike-charging",
                             "public-toilet",
                             "accessible-toilet",
                             "waste-point",
                             "parcel-locker",
                             "bus-stop",
                             "community-service-station",
                             "police-room",
                             "emergency-shelter",
                             "pocket-park"})
        QVERIFY2(std::ranges::contains(catalogue(), code, &Service::code), code);
    std::set<std::string> codes;
    for (const Service &service : catalogue()) {
        QVERIFY2(codes.insert(service.code).second, service.code.c_str());
        // No class without a source.
        const bool classed = service.commerce != CommerceClass::None || service.necessity != Necessity::None ||
                             service.planning != PlanningClass::None || service.circles != 0;
        QVERIFY2(!classed || !service.vocabularySource.empty(), service.code.c_str());
        // Works per household or building are projects, in units of their own.
        QVERIFY2(service.countsAsOutlet || service.countUnit != "places", service.code.c_str());
    }
    for (const char *works : {"home-care-bed", "home-adaptation", "accessible-entrance", "lift-retrofit"})
        QVERIFY2(!starterRulebook().service(works)->countsAsOutlet, works);
    QCOMPARE(starterRulebook().service("pocket-park")->partOf, std::string("park"));
    QCOMPARE(starterRulebook().service("elder-activity-room")->circles,
             static_cast<MergedCircles>(bit(MergedCircle::ElderAndChildCare) | bit(MergedCircle::Culture)));
}

void RulebookTest::bandsWalkAsTheModelSays()
{
    QCOMPARE(walkerOf(Band::Age0to2), WalkerKind::Child);
    QCOMPARE(walkerOf(Band::Age15to59), WalkerKind::Adult);
    QCOMPARE(walkerOf(Band::Age65to69), WalkerKind::Age60);
    QCOMPARE(walkerOf(Band::Age80plus), WalkerKind::Age80);
    QCOMPARE(peopleOf({1, 2, 3, 4, 5, 6, 7, 8, 9}, kAged60plus), base::People{30});
    for (std::size_t i = 0; i < kWalkerCount; ++i)
        QCOMPARE(static_cast<std::size_t>(presetWalkers()[i].kind), i);
}

QTEST_GUILESS_MAIN(RulebookTest)
#include "rulebook_test.moc"
