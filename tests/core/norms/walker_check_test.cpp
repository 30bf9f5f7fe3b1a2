// SPDX-License-Identifier: GPL-3.0-or-later
// Walkers: presets are sound, every figure out of its range is found, tables are in order.
#include "core/norms/grade_tables.h"
#include "core/norms/walker_check.h"

#include <QTest>

using namespace yike::norms;

class WalkerCheckTest : public QObject {
    Q_OBJECT

private slots:
    void presetsAreSound();
    void everyFigureIsChecked();
    void tables();
    void metresStayMetres();
    void codes();
};

namespace {

Walker adult() { return presetWalkers()[static_cast<std::size_t>(WalkerKind::Adult)]; }

std::vector<WalkerField> only(WalkerField field) { return {field}; }

} // namespace

void WalkerCheckTest::presetsAreSound()
{
    for (const Walker &walker : presetWalkers()) {
        QVERIFY2(flaws(walker).empty(), code(walker.kind).data());
        QVERIFY(!walker.source.empty());
        QCOMPARE(walker.steepest, walker.kind == WalkerKind::Wheelchair ? 120 : 0);
    }
}

void WalkerCheckTest::everyFigureIsChecked()
{
    const auto wrong = [](auto member, std::int32_t value) {
        Walker walker = adult();
        walker.*member = value;
        return flaws(walker);
    };
    for (const std::int32_t value : {0, -1, 199, 3001})
        QCOMPARE(wrong(&Walker::speed, value), only(WalkerField::Speed));
    for (const std::int32_t value : {-1, 1, 999, 20'001}) {
        QCOMPARE(wrong(&Walker::stairsUp, value), only(WalkerField::StairsUp));
        QCOMPARE(wrong(&Walker::stairsDown, value), only(WalkerField::StairsDown));
    }
    QVERIFY(wrong(&Walker::stairsUp, 0).empty());
    for (const std::int32_t value : {-1, 600'001}) {
        QCOMPARE(wrong(&Walker::signalDelay, value), only(WalkerField::SignalDelay));
        QCOMPARE(wrong(&Walker::crossingDelay, value), only(WalkerField::CrossingDelay));
    }
    for (const std::int32_t value : {-1, 9, 1001})
        QCOMPARE(wrong(&Walker::steepest, value), only(WalkerField::Steepest));
    QVERIFY(wrong(&Walker::steepest, 0).empty() && wrong(&Walker::steepest, 1000).empty());
}

void WalkerCheckTest::tables()
{
    QVERIFY(gradeTable("nothing of ours") == nullptr);
    Walker walker = adult();
    walker.slope = SlopeModel::Table;
    QCOMPARE(flaws(walker), only(WalkerField::GradeTable));
    for (const GradeTable &table : gradeTables()) {
        walker.gradeTable.assign(table.lines.begin(), table.lines.end());
        QVERIFY2(flaws(walker).empty(), table.code.data());
    }
    QCOMPARE(gradeTables().front().lines.size(), 16U);
    const std::vector<std::vector<GradeFactor>> broken{
        {{10, 1000}, {10, 1100}}, {{10, 1000}, {0, 900}},      {{0, 99}}, {{0, 20'001}}, {{601, 1000}},
        {{-601, 1000}},           std::vector<GradeFactor>(61)};
    for (const auto &table : broken) {
        walker.gradeTable = table;
        QCOMPARE(flaws(walker), only(WalkerField::GradeTable));
    }
}

void WalkerCheckTest::metresStayMetres()
{
    Walker walker = presetWalkers()[static_cast<std::size_t>(WalkerKind::Metres)];
    walker.source = "somebody else";
    QVERIFY(flaws(walker).empty());
    walker.speed = 1200;
    walker.slope = SlopeModel::Tobler;
    QCOMPARE(flaws(walker), (std::vector<WalkerField>{WalkerField::Speed, WalkerField::Slope}));
}

void WalkerCheckTest::codes()
{
    for (std::size_t i = 0; i < kWalkerFieldCount; ++i) {
        const auto field = static_cast<WalkerField>(i);
        QCOMPARE(walkerField(code(field)), std::optional(field));
    }
    QCOMPARE(walkerField("height"), std::nullopt);
}

QTEST_GUILESS_MAIN(WalkerCheckTest)
#include "walker_check_test.moc"
