// SPDX-License-Identifier: GPL-3.0-or-later
// A table of costs is checked once: order of pairs, what is refused and where.
#include "core/measures/cost_table.h"
#include "tests/core/measures/support/tables.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace yike;
using measures::CostPair;
using measures::CostTable;

class CostTableTest : public QObject {
    Q_OBJECT

private slots:
    void pairsComeInOrder();
    void emptyTablesAreTables();
    void refusesWithPlace_data();
    void refusesWithPlace();
};

void CostTableTest::pairsComeInOrder()
{
    const auto table = CostTable::make({1, 2, 3}, {4, 5}, {{2, 0, 7}, {0, 1, 3}, {2, 1, 0}, {0, 0, 2}});
    QVERIFY(table.has_value());
    const std::vector<CostPair> wanted{{0, 0, 2}, {0, 1, 3}, {2, 0, 7}, {2, 1, 0}};
    QVERIFY(std::ranges::equal(table->pairs(), wanted));
    QCOMPARE(table->pairsOf(0).size(), 2U);
    QCOMPARE(table->pairsOf(1).size(), 0U);
    QVERIFY(std::ranges::equal(table->pairsOf(2), std::span(wanted).subspan(2)));
}

void CostTableTest::emptyTablesAreTables()
{
    const auto table = CostTable::make({}, {}, {});
    QVERIFY(table.has_value());
    QCOMPARE(table->demandCount(), 0U);
    QVERIFY(table->pairs().empty());
}

void CostTableTest::refusesWithPlace_data()
{
    QTest::addColumn<double>("weight");
    QTest::addColumn<double>("capacity");
    QTest::addColumn<double>("cost");
    QTest::addColumn<quint32>("supply");
    QTest::addColumn<QString>("where");
    constexpr double kNan = std::numeric_limits<double>::quiet_NaN(), kInf = std::numeric_limits<double>::infinity();
    QTest::newRow("good") << 1.5 << 0.0 << 0.0 << 1U << "";
    QTest::newRow("negative people") << -1.0 << 1.0 << 1.0 << 0U << "demand 1";
    QTest::newRow("people no number") << kNan << 1.0 << 1.0 << 0U << "demand 1";
    QTest::newRow("too few people to divide by") << 1e-300 << 1.0 << 1.0 << 0U << "demand 1";
    QTest::newRow("negative capacity") << 1.0 << -0.5 << 1.0 << 0U << "supply 1";
    QTest::newRow("infinite capacity") << 1.0 << kInf << 1.0 << 0U << "supply 1";
    QTest::newRow("negative cost") << 1.0 << 1.0 << -3.0 << 0U << "demand 1, supply 0";
    QTest::newRow("cost no number") << 1.0 << 1.0 << kNan << 0U << "demand 1, supply 0";
    QTest::newRow("no such supply") << 1.0 << 1.0 << 1.0 << 2U << "demand 1, supply 2";
}

void CostTableTest::refusesWithPlace()
{
    QFETCH(double, weight);
    QFETCH(double, capacity);
    QFETCH(double, cost);
    QFETCH(quint32, supply);
    QFETCH(QString, where);
    const auto table = CostTable::make({1, weight}, {1, capacity}, {{0, 0, 1}, {1, supply, cost}});
    QCOMPARE(table.has_value(), where.isEmpty());
    if (table)
        return;
    QCOMPARE(table.error().code, base::ErrorCode::OutOfRange);
    QCOMPARE(QString::fromStdString(table.error().where), where);
    QCOMPARE(table.error().args.size(), 3U);
    // A pair given twice, in whatever order.
    const auto twice = CostTable::make({1}, {1, 1}, {{0, 1, 1}, {0, 0, 2}, {0, 1, 3}});
    QVERIFY(!twice.has_value());
    QCOMPARE(twice.error().where, std::string("demand 0, supply 1"));
    QVERIFY(!CostTable::make({1}, {1}, {{1, 0, 1}}).has_value());
}

QTEST_GUILESS_MAIN(CostTableTest)
#include "cost_table_test.moc"
