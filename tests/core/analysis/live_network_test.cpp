// SPDX-License-Identifier: GPL-3.0-or-later
// After any edit of outlets, streets, gates, walkers or limits the live figures equal an assessment from nothing, bit for bit.
#include "core/analysis/live.h"
#include "tests/core/analysis/support/small_rulebook.h"
#include "tests/core/analysis/support/town_plan.h"
#include "tests/support/network_edits.h"
#include "tests/support/test_data.h"

#include <QTest>

#include <format>
#include <map>
#include <random>

using namespace yike;

namespace {

/// A plan that goes through edits of every kind, some of them taken back.
class Life {
public:
    explicit Life(std::uint64_t seed) : m_random(seed * 7919), m_town(seed), plan(m_town.plan())
    {
        if (seed % 2 == 0)
            scenario = plan.scenarios.front().id;
    }

    /// Does one edit and says which.
    std::string edit()
    {
        const std::int64_t kind = below(100);
        if (kind < 8 && m_before) {
            std::swap(plan, *m_before);
            return "undo";
        }
        m_before = plan;
        if (kind < 55)
            return editNetwork();
        if (kind < 80) {
            m_town.edit(plan, scenario);
            return "outlets";
        }
        if (kind < 85) { // one step of an undo may hold both
            m_town.edit(plan, scenario);
            return editNetwork() + " and outlets";
        }
        return editParameters();
    }

    [[nodiscard]] std::int64_t below(std::int64_t n)
    {
        return static_cast<std::int64_t>(m_random() % static_cast<std::uint64_t>(n));
    }

private:
    std::string editNetwork()
    {
        const plan::Edit edit = test::randomNetworkEdit(m_random, plan, scenario);
        if (auto after = plan::applied(plan, edit))
            plan = std::move(*after);
        return edit.code;
    }

    std::string editParameters()
    {
        plan::Parameters &now = plan.parameters;
        switch (below(6)) {
        case 0:
            now.accessLimit = static_cast<std::int32_t>(40 + below(200));
            return "access limit";
        case 1:
            now.estatePathFactor = static_cast<std::int32_t>(1000 + below(800));
            return "path factor";
        case 2:
            now.e2sfcaWeights[1] = static_cast<std::int32_t>(below(1000));
            return "weights";
        case 3:
            now.uncheckedAfterMonths = static_cast<std::int32_t>(1 + below(36));
            return "months";
        default:
            norms::Walker &walker = now.walkers[static_cast<std::size_t>(below(norms::kWalkerCount))];
            walker.speed = static_cast<std::int32_t>(400 + below(1200));
            walker.signalDelay = static_cast<std::int32_t>(below(40'000));
            walker.stairsUp = static_cast<std::int32_t>(below(3) * 1500);
            return "walker";
        }
    }

    std::mt19937_64 m_random;
    test::RandomTownPlan m_town;
    std::optional<plan::Plan> m_before;

public:
    plan::Plan plan;
    plan::ScenarioId scenario;
};

} // namespace

class LiveNetworkTest : public QObject {
    Q_OBJECT

private slots:
    void equalsAnAssessmentFromNothing();
    void failsWhereThereIsNoStreetLeft();
    void sharesWhatAnEditDidNotTouch();
    void homesThatDifferAreTakenIn();

private:
    std::string run(std::uint64_t seed, int edits);
    std::map<std::string, int> m_kinds;
};

/// "" or the first difference, with seed and edit.
std::string LiveNetworkTest::run(std::uint64_t seed, int edits)
{
    Life life(seed);
    auto situation = analysis::Situation::make(life.plan, life.scenario, test::smallRulebook());
    if (!situation)
        return std::format("seed {}: no situation", seed);
    auto live = analysis::LiveAssessment::start(*situation);
    if (!live)
        return std::format("seed {}: no start", seed);
    for (int step = 0; step < edits; ++step) {
        const plan::Plan before = life.plan;
        const std::string kind = life.edit();
        const std::string where = std::format("seed {} edit {} ({}): ", seed, step, kind);
        while (life.below(3) == 0)
            if (!live->prepareNetwork())
                break;
        const auto done = live->follow(std::make_shared<const plan::Plan>(life.plan));
        const auto again = analysis::Situation::make(life.plan, life.scenario, test::smallRulebook());
        if (done.has_value() != again.has_value())
            return where + "only one of both can be made";
        if (!again) {
            life.plan = before;
            continue;
        }
        const auto fresh = analysis::assess(*again);
        if (!fresh)
            return where + "no assessment";
        const std::string differs = test::difference(*live->snapshot(), **fresh);
        if (!differs.empty())
            return where + differs;
        if (live->snapshot()->situation->residenceJoints != (*again)->residenceJoints)
            return where + "joints";
        ++m_kinds[kind];
    }
    return {};
}

void LiveNetworkTest::equalsAnAssessmentFromNothing()
{
    const bool full = test::fullTestsWanted();
    const std::uint64_t towns = full ? 250 : 30;
    const int edits = full ? 40 : 20;
    qInfo("seeds 1 to %llu, %d edits each", static_cast<unsigned long long>(towns), edits);
    for (std::uint64_t seed = 1; seed <= towns; ++seed) {
        const std::string differs = run(seed, edits);
        QVERIFY2(differs.empty(), differs.c_str());
    }
    std::string counts;
    for (const auto &[kind, count] : m_kinds)
        counts += std::format("{} {}, ", kind, count);
    qInfo("%s", counts.c_str());
    for (const char *kind : {"add-way", "close-street", "reopen-street", "edit-street", "open-gate", "lock-gate",
                             "undo", "outlets", "walker", "access limit"})
        QVERIFY2(m_kinds[kind] > 0, kind);
}

void LiveNetworkTest::failsWhereThereIsNoStreetLeft()
{
    test::TownPlan town("A..B\n+--+");
    town.home('A', norms::Band::Age15to59, 3);
    town.outlet('B', "shop");
    auto live = analysis::LiveAssessment::start(town.situation());
    QVERIFY(live);
    const auto before = live->snapshot();
    const plan::StreetId street = town.plan.streets->streets.front().id;
    const auto closed = plan::applied(town.plan, plan::closeStreet(town.plan, {}, street));
    QVERIFY(closed);
    const auto done = live->follow(std::make_shared<const plan::Plan>(*closed));
    QVERIFY(!done);
    QCOMPARE(done.error().code, base::ErrorCode::NothingToAssess);
    QCOMPARE(live->snapshot(), before);
    QVERIFY(live->follow(std::make_shared<const plan::Plan>(town.plan)));
}

void LiveNetworkTest::sharesWhatAnEditDidNotTouch()
{
    // The nursery stands beside the home that needs it; the shop is reached over a longer way, which a bridge cuts short.
    test::TownPlan town("A.C.......B\n+---------+\n..........|\n+---------+\n........D..", 50);
    town.home('A', norms::Band::Age0to2, 10);
    town.outlet('C', "nursery", 20);
    town.outlet('D', "shop");
    auto live = analysis::LiveAssessment::start(town.situation());
    QVERIFY(live);
    const auto before = live->snapshot();
    plan::NewWay way;
    way.kind = plan::WayKind::Footbridge;
    way.from = plan::atJunction(town.plan.streets->streets.front().from);
    way.to = plan::atJunction(town.plan.streets->streets.back().from);
    const auto after = plan::applied(town.plan, plan::addWay(town.plan, {}, way));
    QVERIFY(after);
    QVERIFY(live->follow(std::make_shared<const plan::Plan>(*after)));
    const auto now = live->snapshot();
    const auto &book = *test::smallRulebook();
    const auto shop = static_cast<std::size_t>(book.serviceIndex("shop"));
    const auto nursery = static_cast<std::size_t>(book.serviceIndex("nursery"));
    QVERIFY(before->nearest[nursery][0] == now->nearest[nursery][0]);
    QVERIFY(now->nearest[shop][0]->cost[0] < before->nearest[shop][0]->cost[0]);
}

void LiveNetworkTest::homesThatDifferAreTakenIn()
{
    test::TownPlan town("A..B..C\n+-----+");
    town.home('A', norms::Band::Age15to59, 3);
    town.outlet('B', "shop");
    auto live = analysis::LiveAssessment::start(town.situation());
    QVERIFY(live);
    town.home('C', norms::Band::Age80plus, 2);
    QVERIFY(live->follow(std::make_shared<const plan::Plan>(town.plan)));
    const std::string differs = test::difference(*live->snapshot(), *town.assess());
    QVERIFY2(differs.empty(), differs.c_str());
}

QTEST_GUILESS_MAIN(LiveNetworkTest)
#include "live_network_test.moc"
