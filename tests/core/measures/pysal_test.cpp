// SPDX-License-Identifier: GPL-3.0-or-later
// PySAL access's hospital example, to 1e-9, with its conventions.
#include "core/measures/enhanced_two_step.h"
#include "core/measures/raam.h"
#include "core/measures/three_step.h"
#include "tests/core/measures/support/tables.h"
#include "tests/support/test_data.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace yike;
using measures::WeightFunction;

class PysalTest : public QObject {
    Q_OBJECT

private slots:
    void hospitals();
};

namespace {

std::map<QString, std::vector<double>> answers(const measures::CostTable &table, double catchment)
{
    const auto gravity = WeightFunction::gravity(1, -1).value();
    const auto within = measures::weigh(table, gravity, catchment).value();
    const auto all = measures::weigh(table, gravity).value(); // PySAL selects among all pairs given
    const auto gaussian = measures::weigh(table, WeightFunction::gaussian(20).value(), catchment).value();
    std::map<QString, std::vector<double>> out{
        {"2sfca_plain", measures::twoStepWithin(table, catchment).value().access},
        {"2sfca_gravity", measures::twoStep(table, within).access},
        {"3sfca_gravity", measures::threeStep(table, within, all).access},
        {"e2sfca_step_20:1,40:0.68,60:0.22",
         measures::enhancedTwoStep(table, {{20, 1}, {40, 0.68}, {60, 0.22}}).value().access},
        {"2sfca_gaussian20", measures::twoStep(table, gaussian).access}};
    measures::RaamOptions options;
    options.moves = measures::RaamMoves::AtOnce;
    const measures::RaamResult raam = measures::raam(table, options).value();
    for (const auto &cost : raam.cost)
        out["raam_tau60"].push_back(cost.value());
    return out;
}

} // namespace

void PysalTest::hospitals()
{
    const auto path = test::testDataFile("reference/pysal_access/hospital3.json");
    if (!path)
        QSKIP("No real data here: set YIKE_TEST_DATA");
    QFile file(QString::fromStdString(path->string()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    std::vector<double> people, capacities;
    for (const char *place : {"1", "2", "3"}) {
        people.push_back(root["demand"][place].toDouble());
        capacities.push_back(root["supply"][place].toDouble());
    }
    int compared = 0;
    for (const QJsonValue &scenario : root["scenarios"].toArray()) {
        // Three towns, the third in the middle; everybody is at a cost of 1 from the own.
        const double in = scenario["inbound"].toDouble(), out = scenario["outbound"].toDouble(),
                     across = scenario["cross"].toDouble();
        const auto table = test::tableOf(people, capacities, {{1, across, in}, {across, 1, in}, {out, out, 1}});
        for (const auto &[measure, ours] : answers(table, root["max_cost"].toDouble()))
            for (std::size_t i = 0; i < people.size(); ++i, ++compared) {
                const QJsonValue theirs = scenario[measure][QString::number(i + 1)];
                QVERIFY2(theirs.isDouble() && std::abs(ours[i] - theirs.toDouble()) <= 1e-9,
                         qPrintable(QString("%1 at %2: %3 is not %4")
                                        .arg(measure)
                                        .arg(i + 1)
                                        .arg(ours[i], 0, 'g', 15)
                                        .arg(theirs.toDouble(), 0, 'g', 15)));
            }
    }
    QCOMPARE(compared, 4 * 6 * 3);
}

QTEST_GUILESS_MAIN(PysalTest)
#include "pysal_test.moc"
