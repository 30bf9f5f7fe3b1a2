// SPDX-License-Identifier: GPL-3.0-or-later
// Any number of residents: from a hamlet for tests to a city of several districts side by side.
#include "core/demo/demo.h"
#include "core/network/network.h"
#include "tests/core/demo/digest.h"
#include "tests/core/demo/planar.h"
#include "tests/support/test_data.h"

#include <QElapsedTimer>
#include <QTest>

#include <map>
#include <set>

using namespace yike;

namespace {

plan::Plan made(std::int64_t residents)
{
    demo::DemoRequest request;
    request.residents = residents;
    auto plan = demo::makeDistrict(request, norms::starterRulebook());
    Q_ASSERT(plan.has_value());
    return std::move(*plan);
}

std::int64_t peopleIn(const plan::Plan &plan)
{
    std::int64_t people = 0;
    for (const plan::Residence &residence : plan.residences)
        people += norms::total(residence.people);
    return people / base::kOnePerson;
}

} // namespace

class ScaleTest : public QObject {
    Q_OBJECT
private slots:
    void anyNumberOfResidents_data();
    void anyNumberOfResidents();
    void aVillageHasALittleOfEverything();
    void districtsOfACityHangTogether();
    void millions();
    void refusesNonsense();
    void stopsWhenAsked();
};

void ScaleTest::anyNumberOfResidents_data()
{
    QTest::addColumn<qint64>("residents");
    for (const qint64 residents : {500, 2'000, 12'345, 60'000, 199'999, 200'001, 450'000})
        QTest::newRow(qPrintable(QString::number(residents))) << residents;
}

void ScaleTest::anyNumberOfResidents()
{
    QFETCH(qint64, residents);
    const plan::Plan plan = made(residents);
    QCOMPARE(peopleIn(plan), residents);
    const auto outlets = static_cast<qint64>(plan.outlets.size());
    QVERIFY2(std::abs(outlets - residents * 12 / 1000) <= residents / 5000 + 22, qPrintable(QString::number(outlets)));
    QVERIFY(plan.scenarios.size() >= 2);
    QCOMPARE(test::digestOf(plan), test::digestOf(made(residents)));
}

void ScaleTest::aVillageHasALittleOfEverything()
{
    const plan::Plan village = made(2'000);
    QVERIFY(village.residences.size() >= 20 && village.residences.size() <= 60);
    std::set<std::string> kinds;
    for (const plan::Outlet &outlet : village.outlets)
        for (const plan::OutletService &service : outlet.services)
            kinds.insert(service.service);
    for (const std::string code : {"day-care-for-the-old", "canteen-for-the-old", "old-people-home", "nursery",
                                   "kindergarten", "convenience-store", "vegetable-market"})
        QVERIFY2(kinds.contains(code), code.c_str());
}

void ScaleTest::districtsOfACityHangTogether()
{
    const plan::Plan city = made(800'000);
    QCOMPARE(std::ranges::count(city.areas, plan::AreaKind::Subdistrict, &plan::Area::kind), 16);
    std::set<std::string> names;
    for (const plan::Area &area : city.areas)
        QVERIFY2(names.insert(area.name).second, area.name.c_str());
    const auto frame = geo::LocalFrame::around(city.residences.front().place);
    const auto net = network::Network::build(city.streets, city.estates, city.parameters.walkers, *frame);
    QVERIFY(net.has_value());
    QCOMPARE((*net)->componentCount(), 1U);
    // Beside each other without gap or overlap: every border inside the city is walked in both directions.
    std::map<std::pair<test::Spot, test::Spot>, int> borders;
    std::size_t outer = 0;
    for (const plan::Area &area : city.areas) {
        if (area.kind != plan::AreaKind::Community)
            continue;
        const test::Ring ring = test::ringOf(area.outline.front().front());
        for (std::size_t i = 0; i < ring.size(); ++i)
            ++borders[{ring[i], ring[(i + 1) % ring.size()]}];
    }
    for (const auto &[border, count] : borders) {
        QCOMPARE(count, 1);
        outer += borders.contains({border.second, border.first}) ? 0U : 1U;
    }
    std::size_t single = 0;
    for (const geo::Polygon &polygon : city.areas.front().outline)
        single += polygon.front().size();
    QVERIFY2(outer * 2 == single, qPrintable(QString("%1 of %2").arg(outer).arg(single)));
}

void ScaleTest::millions()
{
    if (!test::fullTestsWanted())
        QSKIP("Two million residents only in the full tests.");
    QElapsedTimer timer;
    timer.start();
    const plan::Plan city = made(2'000'000);
    QCOMPARE(peopleIn(city), 2'000'000);
    QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
}

void ScaleTest::refusesNonsense()
{
    for (const std::int64_t residents :
         {std::int64_t{-1}, std::int64_t{0}, std::int64_t{499}, std::int64_t{5'000'001}}) {
        demo::DemoRequest request;
        request.residents = residents;
        const auto plan = demo::makeDistrict(request, norms::starterRulebook());
        QVERIFY(!plan.has_value());
        QCOMPARE(plan.error().code, base::ErrorCode::OutOfRange);
    }
}

void ScaleTest::stopsWhenAsked()
{
    std::stop_source stop;
    stop.request_stop();
    const auto plan = demo::makeDistrict({}, norms::starterRulebook(), base::Progress({}, stop.get_token()));
    QVERIFY(!plan.has_value());
    QCOMPARE(plan.error().code, base::ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(ScaleTest)
#include "scale_test.moc"
