// SPDX-License-Identifier: GPL-3.0-or-later
// Walkers as a project file stores them, mutated: nothing, or walkers whose costs are costs.
#include "core/network/walk_speed.h"
#include "core/norms/walker_check.h"
#include "core/store/plan_json.h"
#include "tests/fuzz/mutation.h"

#include <QTest>

using namespace yike;
using namespace yike::test;

class WalkerFuzzTest : public QObject {
    Q_OBJECT

private slots:
    void walkers();
};

void WalkerFuzzTest::walkers()
{
    plan::Parameters parameters;
    parameters.walkers[1].slope = norms::SlopeModel::Table;
    parameters.walkers[1].gradeTable = {{-100, 1100}, {0, 1000}, {100, 1500}};
    const std::string whole = store::dump(store::toJson(parameters));
    std::uint64_t read = 0;
    forSeeds("walkers", 3'000, 300'000, [&](std::uint64_t seed) {
        Mutation mutation(seed);
        const auto found = store::parametersFrom(mutation.of(whole));
        if (!found)
            return;
        ++read;
        plan::Street street;
        street.streetClass = static_cast<plan::StreetClass>(mutation.below(24));
        street.grade = static_cast<std::int16_t>(static_cast<int>(mutation.below(2'000)) - 1'000);
        for (const norms::Walker &walker : found->walkers) {
            (void)norms::flaws(walker);
            const network::EdgeCost cost =
                network::edgeCost(walker, street, 1 + static_cast<std::uint32_t>(seed % 100'000));
            QVERIFY2(cost.along == base::kUnreached || network::wholeCost(cost, true) <= 2'000'000'000U,
                     qPrintable(QString("seed %1").arg(seed)));
        }
    });
    qInfo("walkers: %llu were taken", static_cast<unsigned long long>(read));
    QVERIFY(read > 0);
}

QTEST_GUILESS_MAIN(WalkerFuzzTest)
#include "walker_fuzz_test.moc"
