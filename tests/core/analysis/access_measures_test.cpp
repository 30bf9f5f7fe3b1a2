// SPDX-License-Identifier: GPL-3.0-or-later
// Measures of access on an assessment: the defaults say what the assessment says, the others what a hand works out.
#include "core/analysis/access_measures.h"
#include "core/analysis/norm_terms.h"
#include "tests/core/analysis/support/small_rulebook.h"
#include "tests/core/analysis/support/town_plan.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace yike;
using analysis::AccessMeasure;
using norms::Band;
using test::TownPlan;

namespace {

bool near(double one, double other) { return std::abs(one - other) <= 1e-9 * std::max(1.0, std::abs(other)); }

std::optional<double> meanOf(const analysis::Assessment &assessment, std::string_view service, AccessMeasure measure)
{
    return analysis::accessOf(assessment, service, measure)->areas.at(0).mean;
}

/// Two homes of 100 old people; the canteen with 60 meals stands 300 m from A and 700 m from B.
TownPlan canteenTown()
{
    TownPlan town(R"(
A...S..........B
+---+----------+
)");
    town.home('A', Band::Age60to64, 100);
    town.home('B', Band::Age60to64, 100);
    town.outlet('S', "canteen", 60);
    return town;
}

} // namespace

class AccessMeasuresTest : public QObject {
    Q_OBJECT

private slots:
    void defaultsSayWhatTheAssessmentSays();
    void aTownByHand();
    void spatialAvailabilityIsTheFloatingCatchmentOfTheSameWeights();
    void capacityIsConserved();
    void withoutStreetsThereIsNothing();
    void schoolsOfDistrictsHaveNoMeasure();
    void itCanBeStopped();
};

void AccessMeasuresTest::defaultsSayWhatTheAssessmentSays()
{
    int adequacies = 0, coverages = 0;
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        test::RandomTownPlan random(seed);
        TownPlan town("+-+");
        town.plan = random.plan();
        const auto assessment = town.assess();
        const norms::Rulebook &book = *assessment->situation->rulebook;
        for (const analysis::AreaAdequacy &told : assessment->areaAdequacy) {
            QCOMPARE(analysis::defaultMeasure(book, *book.service(told.service)), AccessMeasure::Enhanced);
            const auto figures = analysis::accessOf(*assessment, told.service, AccessMeasure::Enhanced);
            QVERIFY(figures.has_value());
            const auto found = std::ranges::find(figures->areas, told.area, &analysis::AreaAccess::area);
            QVERIFY(found != figures->areas.end());
            QCOMPARE(found->people, told.people);
            QCOMPARE(found->without, told.without);
            QVERIFY2(near(found->mean.value_or(0), told.mean), qPrintable(QString::number(seed)));
            ++adequacies;
        }
        for (const analysis::Coverage &told : assessment->coverage) {
            const norms::Norm &norm = *book.norm(told.norm);
            if (told.bands != norm.users || told.assignment != analysis::Assignment::Nearest ||
                book.coverageNorm(norm.service) != &norm || told.people == 0)
                continue;
            const auto figures = analysis::accessOf(*assessment, norm.service, AccessMeasure::Coverage);
            const auto found = std::ranges::find(figures->areas, told.area, &analysis::AreaAccess::area);
            QCOMPARE(found->people, told.people);
            QCOMPARE(told.people - found->without, told.metres);
            const auto nearest = analysis::accessOf(*assessment, norm.service, AccessMeasure::Nearest);
            QCOMPARE(nearest->areas.size(), figures->areas.size());
            ++coverages;
        }
    }
    QVERIFY(adequacies > 20);
    QVERIFY(coverages > 50);
}

// The limit is 1,000 m (15 minutes). Ways: 4 cells of 50 m and twice 50 m to the street = 300 m; 11 cells and 100 m = 650 m.
void AccessMeasuresTest::aTownByHand()
{
    const auto town = canteenTown();
    const auto assessment = town.assess();
    const auto mean = [&](AccessMeasure measure) { return *meanOf(*assessment, "canteen", measure); };
    const auto nearest = analysis::accessOf(*assessment, "canteen", AccessMeasure::Nearest);
    QVERIFY(std::abs(*nearest->values[0] - 300) < 1);
    QVERIFY(std::abs(*nearest->values[1] - 650) < 1);
    QCOMPARE(nearest->areas[0].median, nearest->values[0]);
    QVERIFY(near(mean(AccessMeasure::Coverage), 1));
    QVERIFY(near(mean(AccessMeasure::Cumulative), 60));
    // 60 meals × 100 m ÷ 300 m and ÷ 650 m
    QVERIFY(std::abs(mean(AccessMeasure::Gravity) - (20 + 60.0 / 6.5) / 2) < 0.05);
    // 60 meals for 200 people
    QVERIFY(near(mean(AccessMeasure::TwoStep), 300));
    // Weights 1 and 0.68: demand 168; 60 ÷ 168 for A, × 0.68 for B
    QVERIFY(near(mean(AccessMeasure::Enhanced), 60.0 / 168 * (1 + 0.68) / 2 * 1000));
    QVERIFY(near(mean(AccessMeasure::Modified), 60.0 / 168 * (1 + 0.68 * 0.68) / 2 * 1000));
    QVERIFY(mean(AccessMeasure::Raam) > 1); // one mean crowding and the way
}

void AccessMeasuresTest::spatialAvailabilityIsTheFloatingCatchmentOfTheSameWeights()
{
    for (std::uint64_t seed = 20; seed < 26; ++seed) {
        TownPlan town("+-+");
        town.plan = test::RandomTownPlan(seed).plan();
        const auto assessment = town.assess();
        const auto one = analysis::accessOf(*assessment, "canteen", AccessMeasure::Enhanced);
        const auto other = analysis::accessOf(*assessment, "canteen", AccessMeasure::Availability);
        for (std::size_t i = 0; i < one->values.size(); ++i)
            QVERIFY(near(one->values[i].value_or(0), other->values[i].value_or(0)));
    }
}

void AccessMeasuresTest::capacityIsConserved()
{
    const auto town = canteenTown();
    const auto assessment = town.assess();
    for (const auto measure : {AccessMeasure::TwoStep, AccessMeasure::Enhanced, AccessMeasure::Gaussian,
                               AccessMeasure::Kernel, AccessMeasure::ThreeStep, AccessMeasure::Availability})
        QVERIFY(near(*meanOf(*assessment, "canteen", measure) * 200 / 1000, 60));
}

void AccessMeasuresTest::withoutStreetsThereIsNothing()
{
    TownPlan town("A . S");
    town.home('A', Band::Age60to64, 100);
    town.outlet('S', "canteen", 60);
    town.plan.streets = std::make_shared<const plan::StreetLayer>();
    const auto assessment = town.assess();
    for (const AccessMeasure measure : analysis::kAccessMeasures)
        QVERIFY(analysis::accessOf(*assessment, "canteen", measure)->areas.empty());
}

void AccessMeasuresTest::schoolsOfDistrictsHaveNoMeasure()
{
    const auto town = canteenTown();
    const auto assessment = town.assess();
    QVERIFY(!analysis::hasAccessMeasures(*assessment->situation->rulebook->service("school")));
    QVERIFY(analysis::accessOf(*assessment, "school", AccessMeasure::Nearest)->areas.empty());
    QVERIFY(analysis::accessOf(*assessment, "no such service", AccessMeasure::Nearest)->areas.empty());
}

void AccessMeasuresTest::itCanBeStopped()
{
    std::stop_source stop;
    stop.request_stop();
    const auto town = canteenTown();
    const auto stopped = analysis::accessOf(*town.assess(), "canteen", AccessMeasure::TwoStep,
                                            base::Progress([](std::string_view, double) {}, stop.get_token()));
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, base::ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(AccessMeasuresTest)
#include "access_measures_test.moc"
