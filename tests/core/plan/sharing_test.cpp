// SPDX-License-Identifier: GPL-3.0-or-later
// Pools divide by shares and by the hour and are never fuller than they are; rooms count once.
#include "core/plan/sharing.h"

#include <QTest>

#include <random>

using namespace yike;
using namespace yike::plan;

namespace {

OutletService pooled(std::int32_t share = 0, int from = -1, int to = -1)
{
    return {
        .service = "s", .capacity = 100'000, .pool = 1, .share = share, .fromMinute = from * 60, .toMinute = to * 60};
}

double part(const Outlet &outlet, std::size_t service)
{
    const PoolPart of = poolPart(outlet, service);
    return static_cast<double>(of.part) / static_cast<double>(of.whole);
}

} // namespace

class SharingTest : public QObject {
    Q_OBJECT

private slots:
    void equalByDefault();
    void sharesAsGiven();
    void theCanteenAtNoonIsTheActivityRoomAtThree();
    void whoOverlapsBothKeepsHalf();
    void overMidnight();
    void noHourHoldsMoreThanThePool();
    void roomsCountOnce();
};

void SharingTest::equalByDefault()
{
    Outlet outlet;
    outlet.services = {pooled(), pooled(), {.service = "own", .capacity = 5000}};
    QCOMPARE(part(outlet, 0), 0.5);
    QCOMPARE(part(outlet, 1), 0.5);
    QCOMPARE(part(outlet, 2), 1.0);
    outlet.services[1].pool = 2;
    QCOMPARE(part(outlet, 0), 1.0);
}

void SharingTest::sharesAsGiven()
{
    Outlet outlet;
    outlet.services = {pooled(600), pooled(), pooled()};
    QCOMPARE(part(outlet, 0), 0.6);
    QCOMPARE(part(outlet, 1), 0.2);
    QCOMPARE(fullestPool(outlet), 600);
    outlet.services = {pooled(900), pooled(600), pooled()};
    QCOMPARE(part(outlet, 0), 0.6); // 900 of 1500
    QCOMPARE(part(outlet, 1), 0.4);
    QCOMPARE(part(outlet, 2), 0.0);
    QCOMPARE(fullestPool(outlet), 1500);
}

void SharingTest::theCanteenAtNoonIsTheActivityRoomAtThree()
{
    Outlet outlet;
    outlet.services = {pooled(0, 11, 13), pooled(0, 15, 17)};
    QCOMPARE(part(outlet, 0), 1.0);
    QCOMPARE(part(outlet, 1), 1.0);
    outlet.services[1].fromMinute = 12 * 60;
    QCOMPARE(part(outlet, 0), 0.5);
    outlet.services[1].fromMinute = 13 * 60; // the hour that ends is no longer had
    QCOMPARE(part(outlet, 0), 1.0);
    outlet.services[1] = pooled(); // hours unknown: all day
    QCOMPARE(part(outlet, 0), 0.5);
    QCOMPARE(part(outlet, 1), 0.5);
}

void SharingTest::whoOverlapsBothKeepsHalf()
{
    Outlet outlet;
    outlet.services = {pooled(0, 8, 18), pooled(0, 9, 11), pooled(0, 14, 16)};
    for (std::size_t i = 0; i < 3; ++i)
        QCOMPARE(part(outlet, i), 0.5);
}

void SharingTest::overMidnight()
{
    Outlet outlet;
    outlet.services = {pooled(0, 22, 6), pooled(0, 5, 9), pooled(0, 10, 20)};
    QCOMPARE(part(outlet, 0), 0.5);
    QCOMPARE(part(outlet, 1), 0.5);
    QCOMPARE(part(outlet, 2), 1.0);
}

void SharingTest::noHourHoldsMoreThanThePool()
{
    const unsigned seed = 20261129;
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 2000; ++round) {
        Outlet outlet;
        for (auto count = 1 + random() % 6; count > 0; --count) {
            OutletService each = pooled(random() % 2 == 0 ? 0 : static_cast<std::int32_t>(random() % 1200));
            each.fromMinute = static_cast<std::int32_t>(random() % 1500) - 30;
            each.toMinute = static_cast<std::int32_t>(random() % 1500) - 30;
            outlet.services.push_back(each);
        }
        for (std::int32_t minute = 0; minute < 1440; minute += 7) {
            double sum = 0;
            for (std::size_t i = 0; i < outlet.services.size(); ++i) {
                const OutletService &each = outlet.services[i];
                const int from = each.fromMinute, to = each.toMinute;
                const bool day = from < 0 || from >= 1440 || to < 0 || to > 1440 || from == to;
                const bool has = day || (from < to ? minute >= from && minute < to : minute >= from || minute < to);
                sum += has ? part(outlet, i) : 0;
            }
            QVERIFY2(sum <= 1 + 1e-9, qPrintable(QString("round %1, minute %2: %3").arg(round).arg(minute).arg(sum)));
        }
    }
}

void SharingTest::roomsCountOnce()
{
    Outlet outlet;
    outlet.services = {{.service = "canteen", .area = 120, .room = 1},
                       {.service = "activity", .area = 100, .room = 1},
                       {.service = "clinic", .area = 40},
                       {.service = "alone", .area = 30, .room = 2}};
    QCOMPARE(roomsArea(outlet), 190);
    QCOMPARE(floorArea(outlet), 190);
    QCOMPARE(sharedArea(outlet), 120);
    outlet.area = 400; // the building is known
    QCOMPARE(floorArea(outlet), 400);
    QCOMPARE(roomsArea(outlet), 190);
    QCOMPARE(floorArea({}), 0);
}

QTEST_APPLESS_MAIN(SharingTest)
#include "sharing_test.moc"
