// SPDX-License-Identifier: GPL-3.0-or-later
// After any edit of outlets the live figures equal an assessment from nothing, bit for bit.
#include "core/analysis/live.h"
#include "tests/core/analysis/support/small_rulebook.h"
#include "tests/core/analysis/support/town_plan.h"
#include "tests/support/test_data.h"

#include <QTest>

#include <format>
#include <stop_token>

using namespace yike;

class LiveTest : public QObject {
    Q_OBJECT

private slots:
    void anIslandIsToldWhileAnOutletStandsOnIt();
    void equalsAnAssessmentFromNothing();
    void sharesWhatAnEditDidNotTouch();
    void startCanBeCancelled();

private:
    static std::string run(std::uint64_t seed, int edits);
};

/// "" or the first difference, with seed and edit.
std::string LiveTest::run(std::uint64_t seed, int edits)
{
    test::RandomTownPlan random(seed);
    plan::Plan plan = random.plan();
    const plan::ScenarioId scenario = seed % 3 == 0 ? plan.scenarios.front().id : plan::ScenarioId{};
    auto situation = analysis::Situation::make(plan, scenario, test::smallRulebook());
    if (!situation)
        return std::format("seed {}: no situation", seed);
    auto live = analysis::LiveAssessment::start(*situation);
    if (!live)
        return std::format("seed {}: no start", seed);
    for (int edit = 0; edit < edits; ++edit) {
        random.edit(plan, scenario);
        if (random.chance(30) && !plan.outlets.empty())
            live->prepare(plan.outlets[static_cast<std::size_t>(random.below(std::ssize(plan.outlets)))].id);
        live->follow(std::make_shared<const plan::Plan>(plan));
        const auto again = analysis::Situation::make(plan, scenario, test::smallRulebook());
        const auto fresh = analysis::assess(*again);
        if (!fresh)
            return std::format("seed {} edit {}: no assessment", seed, edit);
        const std::string differs = test::difference(*live->snapshot(), **fresh);
        if (!differs.empty())
            return std::format("seed {} edit {}: {}", seed, edit, differs);
    }
    return {};
}

void LiveTest::equalsAnAssessmentFromNothing()
{
    const bool full = test::fullTestsWanted();
    const std::uint64_t towns = full ? 150 : 40;
    const int edits = full ? 60 : 25;
    const std::uint64_t first = 1;
    qInfo("seeds %llu to %llu, %d edits each", static_cast<unsigned long long>(first),
          static_cast<unsigned long long>(first + towns - 1), edits);
    for (std::uint64_t seed = first; seed < first + towns; ++seed) {
        const std::string differs = run(seed, edits);
        QVERIFY2(differs.empty(), differs.c_str());
    }
}

void LiveTest::sharesWhatAnEditDidNotTouch()
{
    test::TownPlan town("A..C...D...E..B\n+--+---+---+--+", 50);
    town.home('A', norms::Band::Age60to64, 10);
    town.home('B', norms::Band::Age0to2, 5);
    town.outlet('C', "shop");
    town.outlet('D', "nursery", 20);
    auto live = analysis::LiveAssessment::start(town.situation());
    QVERIFY(live.has_value());
    const auto before = live->snapshot();
    town.plan.outlets.front().place = town.town.place('E');
    live->follow(std::make_shared<const plan::Plan>(town.plan));
    const auto after = live->snapshot();
    const auto &book = *test::smallRulebook();
    const auto shop = static_cast<std::size_t>(book.serviceIndex("shop"));
    const auto nursery = static_cast<std::size_t>(book.serviceIndex("nursery"));
    QVERIFY(after->revision > before->revision);
    QVERIFY(before->nearest[shop][0] != after->nearest[shop][0]);
    QVERIFY(before->nearest[nursery][0] == after->nearest[nursery][0]);
    QCOMPARE(before->adequacy.back(), after->adequacy.back());
}

void LiveTest::startCanBeCancelled()
{
    test::TownPlan town("A...\n+--+");
    town.home('A', norms::Band::Age15to59, 1);
    std::stop_source stop;
    stop.request_stop();
    const auto live = analysis::LiveAssessment::start(town.situation(), base::Progress({}, stop.get_token()));
    QVERIFY(!live.has_value());
    QCOMPARE(live.error().code, base::ErrorCode::Cancelled);
}

void LiveTest::anIslandIsToldWhileAnOutletStandsOnIt()
{
    test::TownPlan town("+-----------+\n|.A.........|\n+-----------+\n.............\n.............\n.............\n"
                        "..+---+.+--+.\n....E........\n",
                        30);
    town.plan.parameters.accessLimit = 40; // beyond that, no street of the town
    town.home('A', norms::Band::Age15to59, 100);
    town.outlet('A', "shop");
    auto live = analysis::LiveAssessment::start(town.situation());
    QVERIFY(live.has_value());
    const auto islands = [&] {
        std::vector<std::vector<std::string>> told;
        for (const base::Issue &issue : live->snapshot()->issues) {
            if (issue.code == base::IssueCode::StreetIsland)
                told.push_back(issue.args);
        }
        return told;
    };
    using Told = std::vector<std::vector<std::string>>;
    QCOMPARE(islands(), (Told{{"210", "2"}}));
    town.plan.outlets.front().place = town.town.place('E');
    live->follow(std::make_shared<const plan::Plan>(town.plan));
    QCOMPARE(islands(), (Told{{"120"}, {"90"}}));
    QCOMPARE(live->snapshot()->issues, town.assess()->issues);
    town.plan.outlets.front().status = plan::OutletStatus::Closed; // it stands there, and counts for nobody
    live->follow(std::make_shared<const plan::Plan>(town.plan));
    QCOMPARE(islands(), (Told{{"210", "2"}}));
    QCOMPARE(live->snapshot()->issues, town.assess()->issues);
}

QTEST_GUILESS_MAIN(LiveTest)
#include "live_test.moc"
