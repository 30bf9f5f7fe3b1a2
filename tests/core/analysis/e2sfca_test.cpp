// SPDX-License-Identifier: GPL-3.0-or-later
// E2SFCA: the answers of PySAL access, and capacity is conserved.
#include "core/analysis/e2sfca.h"
#include "tests/support/test_data.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <random>

using namespace yike;
using analysis::FcaRequest;
using analysis::FcaResult;
using analysis::FcaSupply;
using analysis::Pair;

namespace {

constexpr std::array<std::int32_t, 3> kPaper{1000, 680, 220};

/// A plain table of costs, [supply][demand].
using Costs = std::vector<std::vector<base::Cost>>;

FcaResult solve(const Costs &costs, const std::vector<base::People> &people, const std::vector<std::int64_t> &capacity,
                base::Cost catchment, const std::array<std::int32_t, 3> &weights = kPaper)
{
    std::vector<std::vector<Pair>> pairs(capacity.size());
    std::vector<FcaSupply> supplies;
    for (std::size_t j = 0; j < capacity.size(); ++j) {
        for (std::uint32_t i = 0; i < people.size(); ++i) {
            if (costs[j][i] != base::kUnreached)
                pairs[j].push_back({i, costs[j][i]});
        }
        supplies.push_back({capacity[j], pairs[j]});
    }
    return analysis::e2sfca({people, supplies, catchment, weights});
}

double served(const FcaResult &result, const std::vector<base::People> &people)
{
    double sum = 0;
    for (std::size_t i = 0; i < people.size(); ++i)
        sum += static_cast<double>(people[i]) / 1000 * result.ratio[i];
    return sum;
}

} // namespace

class E2sfcaTest : public QObject {
    Q_OBJECT

private slots:
    void agreesWithPysal();
    void aThirdIncludesItsLimit();
    void worksOutByHand();
    void capacityIsConserved();
    void moreCapacityNeverLowersAnybody();
};

void E2sfcaTest::agreesWithPysal()
{
    const auto path = test::testDataFile("reference/pysal_access/hospital3.json");
    if (!path)
        QSKIP("No real data here: set YIKE_TEST_DATA");
    QFile file(QString::fromStdString(path->string()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    std::vector<base::People> people;
    std::vector<std::int64_t> capacity;
    for (const char *place : {"1", "2", "3"}) {
        people.push_back(root["demand"][place].toInteger() * 1000);
        capacity.push_back(root["supply"][place].toInteger() * 1000);
    }
    int compared = 0;
    for (const QJsonValue &scenario : root["scenarios"].toArray()) {
        // Three towns, the third in the middle; costs are from demand to supply, and a town lies at no cost from itself.
        const auto in = static_cast<base::Cost>(scenario["inbound"].toInteger());
        const auto out = static_cast<base::Cost>(scenario["outbound"].toInteger());
        const auto across = static_cast<base::Cost>(scenario["cross"].toInteger());
        const Costs costs{{0, across, out}, {across, 0, out}, {in, in, 0}};
        constexpr base::Cost kCatchment = 60; // steps at 20, 40 and 60
        const FcaResult result = solve(costs, people, capacity, kCatchment);
        const QJsonValue expected = scenario["e2sfca_step_20:1,40:0.68,60:0.22"];
        for (std::size_t i = 0; i < people.size(); ++i) {
            const double theirs = expected[QString::number(i + 1)].toDouble();
            QVERIFY2(std::abs(result.ratio[i] - theirs) < 1e-9,
                     qPrintable(QString("%1 is not %2").arg(result.ratio[i], 0, 'g', 15).arg(theirs, 0, 'g', 15)));
            ++compared;
        }
    }
    QCOMPARE(compared, 12);
}

void E2sfcaTest::aThirdIncludesItsLimit()
{
    constexpr base::Cost kCatchment = 1000;
    QCOMPARE(analysis::thirdWeight(0, kCatchment, kPaper), 1000);
    QCOMPARE(analysis::thirdWeight(333, kCatchment, kPaper), 1000);
    QCOMPARE(analysis::thirdWeight(334, kCatchment, kPaper), 680);
    QCOMPARE(analysis::thirdWeight(666, kCatchment, kPaper), 680);
    QCOMPARE(analysis::thirdWeight(667, kCatchment, kPaper), 220);
    QCOMPARE(analysis::thirdWeight(1000, kCatchment, kPaper), 220);
    QCOMPARE(analysis::thirdWeight(1001, kCatchment, kPaper), 0);
    QCOMPARE(analysis::thirdWeight(300, 900, kPaper), 1000);
    QCOMPARE(analysis::thirdWeight(base::kUnreached, kCatchment, kPaper), 0);
    QCOMPARE(analysis::thirdWeight(3'000'000'000U, 4'000'000'000U, kPaper), 220); // three times it passes 32 bits
}

void E2sfcaTest::worksOutByHand()
{
    // 30 places; 100 people near (weight 1) and 100 in the second third (0.68): demand 168, 30/168 a head near.
    const FcaResult result = solve({{100, 500}}, {100'000, 100'000}, {30'000}, 900);
    QCOMPARE(result.demand.front(), 168.0);
    QCOMPARE(result.ratio[0], 30.0 / 168.0);
    QCOMPARE(result.ratio[1], 30.0 / 168.0 * 0.68);
}

void E2sfcaTest::capacityIsConserved()
{
    const std::uint64_t seed = 20261121;
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    std::mt19937_64 random(seed);
    for (int round = 0; round < 300; ++round) {
        const std::size_t homes = 1 + random() % 40, outlets = 1 + random() % 12;
        std::vector<base::People> people(homes);
        for (base::People &count : people)
            count = static_cast<base::People>(random() % 50'000);
        Costs costs(outlets, std::vector<base::Cost>(homes, base::kUnreached));
        std::vector<std::int64_t> capacity(outlets);
        for (std::size_t j = 0; j < outlets; ++j) {
            capacity[j] = static_cast<std::int64_t>(random() % 400'000);
            for (base::Cost &cost : costs[j])
                cost = random() % 3 == 0 ? base::kUnreached : static_cast<base::Cost>(random() % 1500);
        }
        const FcaResult result = solve(costs, people, capacity, 1000);
        double reached = 0;
        for (std::size_t j = 0; j < outlets; ++j)
            reached += result.demand[j] > 0 ? static_cast<double>(capacity[j]) / 1000 : 0;
        QVERIFY(std::abs(served(result, people) - reached) <= 1e-9 * std::max(1.0, reached));
    }
}

void E2sfcaTest::moreCapacityNeverLowersAnybody()
{
    std::mt19937_64 random(7);
    for (int round = 0; round < 100; ++round) {
        Costs costs(3, std::vector<base::Cost>(8));
        for (auto &row : costs) {
            for (base::Cost &cost : row)
                cost = static_cast<base::Cost>(random() % 1300);
        }
        const std::vector<base::People> people(8, 20'000);
        std::vector<std::int64_t> capacity{10'000, 20'000, 30'000};
        const FcaResult before = solve(costs, people, capacity, 1000);
        capacity[random() % 3] += 15'000;
        const FcaResult after = solve(costs, people, capacity, 1000);
        for (std::size_t i = 0; i < people.size(); ++i)
            QVERIFY(after.ratio[i] >= before.ratio[i]);
    }
}

QTEST_GUILESS_MAIN(E2sfcaTest)
#include "e2sfca_test.moc"
