// SPDX-License-Identifier: GPL-3.0-or-later
// Figures drawn many times: published answers of the generator, a town worked out by hand, properties of random towns.
#include "core/analysis/philox.h"
#include "core/analysis/rank_stability.h"
#include "core/analysis/uncertainty.h"
#include "tests/core/analysis/support/small_rulebook.h"
#include "tests/core/analysis/support/town_plan.h"

#include <QTest>

#include <tbb/global_control.h>

#include <cmath>
#include <format>
#include <stop_token>

using namespace yike;
using analysis::FactorRange;
using analysis::Uncertainty;
using analysis::UncertaintyRequest;
using norms::Band;
using test::TownPlan;

class UncertaintyTest : public QObject {
    Q_OBJECT

private slots:
    void philoxGivesItsPublishedAnswers();
    void aTriangleHasItsQuantiles();
    void aHomeNearTheLimitIsUnsure();
    void withoutDoubtNothingMoves();
    void theNominalFigureIsTheAssessment();
    void threadsMakeNoDifference();
    void moreDoubtNeverNarrows();
    void ranksAreToldWithTheirDoubt();
    void nonsenseIsRefused();
};

// Known answers of Random123's kat_vectors for philox4x32-10.
void UncertaintyTest::philoxGivesItsPublishedAnswers()
{
    using Words = std::array<std::uint32_t, 4>;
    QCOMPARE(analysis::philox({0, 0, 0, 0}, {0, 0}), (Words{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}));
    constexpr std::uint32_t kAll = 0xffffffff;
    QCOMPARE(analysis::philox({kAll, kAll, kAll, kAll}, {kAll, kAll}),
             (Words{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}));
    QCOMPARE(analysis::philox({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0}),
             (Words{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}));
}

void UncertaintyTest::aTriangleHasItsQuantiles()
{
    const FactorRange range{800, 1000, 1200};
    QCOMPARE(analysis::triangular(range, 0.5), 1.0);
    // F(x) = (x − 0.8)² / (0.4 · 0.2): an eighth lies below 0.9.
    QVERIFY(std::abs(analysis::triangular(range, 0.125) - 0.9) < 1e-12);
    QVERIFY(std::abs(analysis::triangular(range, 0.875) - 1.1) < 1e-12);
    QCOMPARE(analysis::triangular({950, 950, 950}, 0.3), 0.95);
    double sum = 0;
    for (std::uint32_t i = 0; i < 100'000; ++i)
        sum += analysis::triangular(range, analysis::uniform(7, i, 0, 0));
    QVERIFY2(std::abs(sum / 100'000 - 1) < 0.001, qPrintable(QString::number(sum / 100'000)));
}

namespace {

// 50 m a cell, and 50 m to the street. From A to the shop S 300 m, from B 700 m: the norm's 500 m stand for 10 minutes.
TownPlan twoHomes()
{
    TownPlan town(R"(
A...S...........B
+---+-----------+
)",
                  50);
    town.home('A', Band::Age15to59, 100);
    town.home('B', Band::Age15to59, 300);
    town.outlet('S', "shop");
    return town;
}

Uncertainty of(const analysis::Assessment &assessment, const UncertaintyRequest &request)
{
    auto made = analysis::uncertaintyOf(assessment, request);
    if (!made)
        throw std::runtime_error("no uncertainty");
    return *std::move(made);
}

constexpr FactorRange kSure{1000, 1000, 1000};
constexpr UncertaintyRequest kNoDoubt{1, 50, kSure, kSure, kSure, kSure, kSure, kSure};

} // namespace

// An adult walks 1.2 m/s, 720 m in 10 minutes: B's 700 m are reached as assessed, but not by those who walk under 1.167 m/s.
// The speed factor lies between 0.8 and 1.2, so below 0.9722 with (0.9722 − 0.8)² / 0.08 = 37 %.
void UncertaintyTest::aHomeNearTheLimitIsUnsure()
{
    const TownPlan town = twoHomes();
    const auto assessment = town.assess();
    UncertaintyRequest request = kNoDoubt;
    request.runs = 4000;
    request.speed = {800, 1000, 1200};
    const Uncertainty unsure = of(*assessment, request);
    const auto *shop = unsure.find("shop-500", norms::kEverybody, {});
    QVERIFY(shop != nullptr);
    const auto *assessed = assessment->find("shop-500", norms::kEverybody, {});
    QCOMPARE(assessed->minutes, 400 * base::kOnePerson);
    QCOMPARE(shop->minutes.nominal, 1.0);
    QCOMPARE(shop->minutes.low, 0.25); // A alone
    QCOMPARE(shop->minutes.median, 1.0);
    QCOMPARE(shop->minutes.high, 1.0);
    QCOMPARE(shop->metres.low, shop->metres.high); // metres know no speed
    // Ways 2.86 % longer are enough to lose B: with distances up to 15 % longer that is so in most runs.
    request.speed = kSure;
    request.distance = {1000, 1100, 1150};
    const auto far = of(*assessment, request);
    QCOMPARE(far.find("shop-500", norms::kEverybody, {})->minutes.median, 0.25);
}

void UncertaintyTest::withoutDoubtNothingMoves()
{
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        test::RandomTownPlan random(seed);
        const auto situation = analysis::Situation::make(random.plan(), {}, test::smallRulebook());
        const auto assessment = analysis::assess(*situation);
        const Uncertainty sure = of(**assessment, kNoDoubt);
        for (const auto &figure : sure.coverage) {
            QCOMPARE(figure.minutes.low, figure.minutes.nominal);
            QCOMPARE(figure.minutes.high, figure.minutes.nominal);
            QCOMPARE(figure.metres.median, figure.metres.nominal);
        }
        for (const auto &figure : sure.adequacy)
            QCOMPARE(figure.mean.low, figure.mean.high);
        for (const auto &rank : sure.ranks) {
            QCOMPARE(rank.low, rank.nominal);
            QCOMPARE(rank.high, rank.nominal);
        }
        for (const auto &ranking : sure.rankings)
            QVERIFY(std::abs(ranking.correlation - 1) < 1e-12);
    }
}

void UncertaintyTest::theNominalFigureIsTheAssessment()
{
    std::size_t compared = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        test::RandomTownPlan random(seed);
        const auto situation = analysis::Situation::make(random.plan(), {}, test::smallRulebook());
        const auto assessment = *analysis::assess(*situation);
        const Uncertainty unsure = of(*assessment, {.seed = seed, .runs = 20});
        for (const auto &figure : unsure.coverage) {
            const auto *told = assessment->find(figure.norm, figure.bands, figure.area);
            const auto people = static_cast<double>(told->people);
            QVERIFY2(std::abs(figure.minutes.nominal - static_cast<double>(told->minutes) / people) < 1e-6,
                     qPrintable(QString::fromStdString(std::format("seed {} {}", seed, figure.norm))));
            QVERIFY(std::abs(figure.metres.nominal - static_cast<double>(told->metres) / people) < 1e-6);
            QVERIFY(figure.minutes.low >= 0 && figure.minutes.high <= 1.0000001);
            QVERIFY(figure.minutes.low <= figure.minutes.median && figure.minutes.median <= figure.minutes.high);
            ++compared;
        }
        for (const auto &figure : unsure.provision) {
            const auto told = std::ranges::find_if(assessment->provision, [&](const analysis::Provision &one) {
                return one.norm == figure.norm && one.area == figure.area;
            });
            const double ratio = static_cast<double>(told->have) / static_cast<double>(told->required);
            QVERIFY(told->required == 0 || std::abs(figure.ratio.nominal - ratio) < 1e-2 * std::max(1.0, ratio));
        }
        for (const auto &figure : unsure.adequacy) {
            const auto told = std::ranges::find_if(assessment->areaAdequacy, [&](const analysis::AreaAdequacy &one) {
                return one.service == figure.service && one.area == figure.area;
            });
            QVERIFY(std::abs(figure.mean.nominal - told->mean) <= 1e-5 * std::max(1.0, told->mean));
        }
    }
    QVERIFY(compared > 500);
}

void UncertaintyTest::threadsMakeNoDifference()
{
    test::RandomTownPlan random(3);
    const auto situation = analysis::Situation::make(random.plan(), {}, test::smallRulebook());
    const auto assessment = *analysis::assess(*situation);
    const UncertaintyRequest request{.seed = 11, .runs = 60};
    const Uncertainty many = of(*assessment, request);
    const tbb::global_control one(tbb::global_control::max_allowed_parallelism, 1);
    const Uncertainty single = of(*assessment, request);
    QVERIFY(many.coverage == single.coverage);
    QVERIFY(many.provision == single.provision);
    QVERIFY(many.adequacy == single.adequacy);
    QVERIFY(many.ranks == single.ranks);
    const Uncertainty other = of(*assessment, {.seed = 12, .runs = 60});
    QVERIFY(many.coverage != other.coverage);
}

void UncertaintyTest::moreDoubtNeverNarrows()
{
    const TownPlan town = twoHomes();
    const auto assessment = town.assess();
    double last = 0;
    for (const std::int32_t doubt : {0, 10, 50, 100, 200}) {
        UncertaintyRequest request = kNoDoubt;
        request.runs = 500;
        request.homePeople = {1000 - doubt, 1000, 1000 + doubt};
        // The two homes are in no community: what A's share gains B's loses.
        const Uncertainty drawn = of(*assessment, request);
        const auto *shop = drawn.find("shop-500", norms::kEverybody, {});
        QVERIFY(shop != nullptr);
        const double width = shop->metres.high - shop->metres.low;
        QVERIFY2(width >= last, qPrintable(QString::number(width)));
        last = width;
    }
    QVERIFY(last > 0.02);
}

void UncertaintyTest::ranksAreToldWithTheirDoubt()
{
    // Three areas, four runs. The first is always least; the other two change places once.
    const std::vector<float> now{0.1F, 0.5F, 0.6F};
    const std::vector<float> a{0.1F, 0.1F, 0.1F, 0.1F}, b{0.5F, 0.7F, 0.5F, 0.5F}, c{0.6F, 0.6F, 0.6F, 0.6F};
    const std::vector<std::span<const float>> runs{a, b, c};
    const analysis::Ranks ranks = analysis::ranksOf(now, runs);
    QCOMPARE(ranks.nominal, (std::vector<int>{1, 2, 3}));
    QCOMPARE(ranks.low, (std::vector<int>{1, 2, 2}));
    QCOMPARE(ranks.high, (std::vector<int>{1, 3, 3}));
    QCOMPARE(ranks.worstFifth, (std::vector<double>{1, 0, 0}));
    // Spearman of (1, 3, 2) with (1, 2, 3) is 1 − 6·2 ÷ (3·8) = 0.5; three of four runs have 1.
    QVERIFY(std::abs(ranks.correlation - (3 + 0.5) / 4) < 1e-12);
    const std::vector<float> same{0.2F, 0.2F};
    const std::vector<std::span<const float>> ties{std::span(same), std::span(same)};
    QCOMPARE(analysis::ranksOf(same, ties).nominal, (std::vector<int>{1, 1}));
}

void UncertaintyTest::nonsenseIsRefused()
{
    const TownPlan town = twoHomes();
    const auto assessment = town.assess();
    const auto code = [&](UncertaintyRequest request) {
        const auto made = analysis::uncertaintyOf(*assessment, request);
        return made ? std::string() : made.error().args.front();
    };
    QCOMPARE(code({.runs = 0}), "runs");
    QCOMPARE(code({.speed = {1200, 1000, 800}}), "speed");
    QCOMPARE(code({.distance = {500, 1000, 1100}}), "distance");
    QCOMPARE(code({.capacity = {0, 1000, 1100}}), "capacity");
    std::stop_source stop;
    stop.request_stop();
    const auto cancelled = analysis::uncertaintyOf(*assessment, {}, base::Progress({}, stop.get_token()));
    QVERIFY(!cancelled && cancelled.error().code == base::ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(UncertaintyTest)
#include "uncertainty_test.moc"
