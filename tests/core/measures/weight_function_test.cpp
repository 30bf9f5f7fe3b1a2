// SPDX-License-Identifier: GPL-3.0-or-later
// Weight functions: PySAL access's answers, values by hand, limits included, and what is refused.
#include "core/measures/pair_weights.h"
#include "core/measures/weight_function.h"
#include "tests/core/measures/support/tables.h"
#include "tests/support/test_data.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <limits>

using namespace yike;
using measures::Kernel;
using measures::WeightFunction;

namespace {

bool near(double ours, double theirs) { return std::abs(ours - theirs) <= 1e-9 * std::max(1.0, std::abs(theirs)); }

} // namespace

class WeightFunctionTest : public QObject {
    Q_OBJECT

private slots:
    void agreesWithPysal();
    void valuesByHand();
    void neverRises();
    void catchmentsIncludeTheirLimit();
    void refuses();
    void weightsOutOfBoundsAreToldApart();
};

void WeightFunctionTest::agreesWithPysal()
{
    const auto path = test::testDataFile("reference/pysal_access/weights.json");
    if (!path)
        QSKIP("No real data here: set YIKE_TEST_DATA");
    QFile file(QString::fromStdString(path->string()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    const std::map<QString, WeightFunction> functions{
        {"step_fn{20:1,40:0.68,60:0.22}", WeightFunction::steps({{20, 1}, {40, 0.68}, {60, 0.22}}).value()},
        {"gaussian(20)", WeightFunction::gaussian(20).value()},
        {"gravity(20,-2,min_dist=1)", WeightFunction::gravity(20, -2, 1).value()}};
    int compared = 0;
    for (const auto &[name, function] : functions) {
        const QJsonObject values = root[name].toObject();
        QVERIFY2(!values.isEmpty(), qPrintable(name));
        for (auto each = values.begin(); each != values.end(); ++each, ++compared)
            QVERIFY2(near(function(each.key().toDouble()), each.value().toDouble()), qPrintable(name + each.key()));
    }
    QCOMPARE(compared, 18);
}

void WeightFunctionTest::valuesByHand()
{
    QCOMPARE(WeightFunction::flat()(1e9), 1.0);
    const auto exponential = WeightFunction::exponential(0.1).value();
    QVERIFY(near(exponential(0), 1) && near(exponential(10), std::exp(-1.0)));
    // Dai's Gaussian with a limit of 10, at 5: (e^−0.125 − e^−0.5) / (1 − e^−0.5) = 0.275966 / 0.393469 = 0.701367
    const auto gaussian = WeightFunction::gaussianWithin(10).value();
    QVERIFY(near(gaussian(0), 1) && std::abs(gaussian(5) - 0.701367) < 1e-6);
    QVERIFY(std::abs(gaussian(10)) < 1e-15 && gaussian(10.001) == 0);
    // u = ½: ½, ¾·¾ = 0.5625, 15/16·9/16 = 0.52734375, 35/32·27/64 = 0.46142578125
    const auto at = [](Kernel kernel, double cost) { return WeightFunction::kernel(kernel, 10).value()(cost); };
    QCOMPARE(at(Kernel::Uniform, 10), 1.0);
    QCOMPARE(at(Kernel::Uniform, 10.5), 0.0);
    QCOMPARE(at(Kernel::Triangular, 5), 0.5);
    QCOMPARE(at(Kernel::Epanechnikov, 5), 0.5625);
    QCOMPARE(at(Kernel::Quartic, 5), 0.52734375);
    QCOMPARE(at(Kernel::Triweight, 5), 0.46142578125);
    QCOMPARE(at(Kernel::Epanechnikov, 10), 0.0);
}

void WeightFunctionTest::neverRises()
{
    const std::vector<WeightFunction> functions{WeightFunction::flat(),
                                                WeightFunction::gravity(3, -1.5, 0.5).value(),
                                                WeightFunction::exponential(0.2).value(),
                                                WeightFunction::gaussian(7).value(),
                                                WeightFunction::gaussianWithin(15).value(),
                                                WeightFunction::kernel(Kernel::Triangular, 15).value(),
                                                WeightFunction::kernel(Kernel::Epanechnikov, 15).value(),
                                                WeightFunction::kernel(Kernel::Quartic, 15).value(),
                                                WeightFunction::kernel(Kernel::Triweight, 15).value()};
    for (const WeightFunction &function : functions)
        for (double cost = 0; cost < 400; cost += 0.25) {
            QVERIFY(function(cost) >= function(cost + 0.25));
            QVERIFY(function(cost + 0.25) >= 0);
        }
}

void WeightFunctionTest::catchmentsIncludeTheirLimit()
{
    const auto table = test::tableOf({1}, {1, 1, 1}, {{14.9, 15, 15.1}});
    QCOMPARE(measures::weigh(table, WeightFunction::flat(), 15).value(), (measures::PairWeights{1, 1, 0}));
    QCOMPARE(measures::weigh(table, WeightFunction::flat()).value(), (measures::PairWeights{1, 1, 1}));
    QVERIFY(!measures::weigh(table, WeightFunction::flat(), -1).has_value());
    QVERIFY(!measures::weigh(table, WeightFunction::flat(), std::nan("")).has_value());
}

void WeightFunctionTest::refuses()
{
    QVERIFY(!WeightFunction::steps({}).has_value());
    QVERIFY(!WeightFunction::steps({{10, 1}, {10, 0.5}}).has_value());
    QVERIFY(!WeightFunction::steps({{20, 1}, {10, 0.5}}).has_value());
    QVERIFY(!WeightFunction::steps({{10, -1}}).has_value());
    QVERIFY(!WeightFunction::steps({{std::nan(""), 1}}).has_value());
    QVERIFY(!WeightFunction::gravity(0, -1).has_value());
    QVERIFY(!WeightFunction::gravity(1, 1).has_value());
    QVERIFY(!WeightFunction::gravity(1, std::nan("")).has_value());
    QVERIFY(!WeightFunction::gravity(1, -1, -1).has_value());
    QVERIFY(!WeightFunction::exponential(-0.1).has_value());
    QVERIFY(!WeightFunction::gaussian(0).has_value());
    QVERIFY(!WeightFunction::gaussianWithin(std::numeric_limits<double>::infinity()).has_value());
    const auto error = WeightFunction::kernel(Kernel::Quartic, -2).error();
    QCOMPARE(error.code, base::ErrorCode::OutOfRange);
    QCOMPARE(error.args[1], std::string("-2"));
}

void WeightFunctionTest::weightsOutOfBoundsAreToldApart()
{
    const auto table = test::tableOf({1, 1}, {1}, {{5}, {0}});
    const auto infinite = measures::weigh(table, WeightFunction::gravity(1, -1).value()); // 0 to the power of −1
    QVERIFY(!infinite.has_value());
    QCOMPARE(infinite.error().where, std::string("demand 1, supply 0"));
    QVERIFY(measures::weigh(table, WeightFunction::gravity(1, -1, 1).value()).has_value());
    QCOMPARE(WeightFunction::gaussian(1).value()(100), 0.0); // e^−5000: nothing, not next to nothing
}

QTEST_GUILESS_MAIN(WeightFunctionTest)
#include "weight_function_test.moc"
