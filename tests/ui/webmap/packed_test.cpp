// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers packed and read again, at the edges of what they can be.
#include "ui/webmap/packed.h"

#include "tests/ui/webmap/unpacked.h"

#include <QTest>

#include <limits>

using namespace yike;

class PackedTest : public QObject {
    Q_OBJECT

private slots:
    void numbersComeBack();
    void placesAreStepsInHalfMetres();
    void pointsThatFallTogetherAreLeftOut();
};

void PackedTest::numbersComeBack()
{
    const std::vector<std::int64_t> numbers{0, 1, -1, 63, 64, -64, -65, 127, 128, 300, -300, 1'000'000, -1'000'000};
    webmap::Packer packer({});
    for (const std::int64_t number : numbers)
        packer.number(number);
    packer.count(std::numeric_limits<std::uint32_t>::max());
    test::Unpacked unpacked(packer.base64());
    for (const std::int64_t number : numbers)
        QCOMPARE(unpacked.number(), number);
    QCOMPARE(unpacked.count(), std::uint64_t{std::numeric_limits<std::uint32_t>::max()});
    QVERIFY(unpacked.done());
}

void PackedTest::placesAreStepsInHalfMetres()
{
    webmap::Packer packer({1'000, 2'000});
    packer.place({1'000, 2'000});
    packer.place({1'074, 1'926}); // 1.48 half metres: one
    packer.place({900, 2'100});
    test::Unpacked unpacked(packer.base64());
    for (const std::int64_t step : {0, 0, 1, -1, -3, 3})
        QCOMPARE(unpacked.number(), step);
    QVERIFY(unpacked.done());
}

void PackedTest::pointsThatFallTogetherAreLeftOut()
{
    const std::vector<geo::Point> ring{{0, 0}, {10, 10}, {200, 0}, {205, 5}, {200, 300}};
    webmap::Packer packer({});
    packer.ring(ring);
    test::Unpacked unpacked(packer.base64());
    QCOMPARE(unpacked.count(), std::uint64_t{3});
    for (const std::int64_t step : {0, 0, 4, 0, 0, 6})
        QCOMPARE(unpacked.number(), step);
    QVERIFY(unpacked.done());
}

QTEST_GUILESS_MAIN(PackedTest)
#include "packed_test.moc"
