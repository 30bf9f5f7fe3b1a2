// SPDX-License-Identifier: GPL-3.0-or-later
// Other rulebooks give other figures at once, empty cells give none, sub-kinds count where they belong, works nowhere.
#include "core/analysis/live.h"
#include "core/norms/compose.h"
#include "tests/core/analysis/support/town_plan.h"

#include <QTest>

#include <algorithm>

using namespace yike;
using norms::RulebookChoice;
using test::TownPlan;

namespace {

constexpr std::int64_t kPerson = base::kOnePerson;

std::shared_ptr<const analysis::Assessment> assessed(const plan::Plan &plan)
{
    const auto book = norms::compose(plan.parameters.rulebook);
    const auto situation = analysis::Situation::make(plan, {}, book.value());
    return analysis::assess(situation.value()).value();
}

/// 60-year-olds 400 m from day care, a kindergarten with a nursery class, and works that are no outlet.
TownPlan town()
{
    TownPlan out(R"(
A.......D...K...W
+-------+---+---+)",
                 50);
    out.home('A', norms::Band::Age60to64, 10);
    out.home('K', norms::Band::Age0to2, 2);
    out.outlet('D', "day-care-for-the-old", 20).area = 400;
    out.outlet('K', "kindergarten-nursery-class", 40);
    out.outlet('W', "home-adaptation");
    return out;
}

RulebookChoice packs(std::vector<std::string> ids)
{
    RulebookChoice choice;
    choice.packs = std::move(ids);
    return choice;
}

} // namespace

class RulebookChoiceTest : public QObject {
    Q_OBJECT

private slots:
    void anotherFigureIsFollowed()
    {
        TownPlan town = ::town();
        auto live = analysis::LiveAssessment::start(
            analysis::Situation::make(town.plan, {}, norms::compose(town.plan.parameters.rulebook).value()).value());
        QVERIFY(live.has_value());
        const auto *before = live->snapshot()->find("gb50437-day-care-radius", norms::kAged60plus, {});
        QVERIFY(before != nullptr);
        QCOMPARE(before->metres, 0);
        norms::NormOverride own;
        own.norm = "gb50437-day-care-radius";
        own.limit = 600;
        own.reason = "district plan";
        const RulebookChoice starter = town.plan.parameters.rulebook;
        RulebookChoice wider = starter, other = packs({"gb50437", "notice-2025"});
        wider.overrides.push_back(own);
        RulebookChoice brought = wider;
        norms::bringAlong(brought, pack());
        for (const RulebookChoice &choice : {wider, other, brought, starter}) {
            town.plan.parameters.rulebook = choice;
            QVERIFY(live->follow(std::make_shared<const plan::Plan>(town.plan)).has_value());
            const auto fresh = assessed(town.plan);
            const std::string differs = test::difference(*live->snapshot(), *fresh);
            QVERIFY2(differs.empty(), differs.c_str());
            QCOMPARE(live->snapshot()->situation->rulebook->norms.size(), fresh->situation->rulebook->norms.size());
        }
        town.plan.parameters.rulebook = wider;
        QVERIFY(live->follow(std::make_shared<const plan::Plan>(town.plan)).has_value());
        QCOMPARE(live->snapshot()->find("gb50437-day-care-radius", norms::kAged60plus, {})->metres, 10 * kPerson);
        // A choice that contradicts itself is refused, with its place.
        town.plan.parameters.rulebook.overrides.back().reason.clear();
        const auto refused = live->follow(std::make_shared<const plan::Plan>(town.plan));
        QVERIFY(!refused.has_value());
        QVERIFY(refused.error().code == base::ErrorCode::RulebookInvalid);
    }

    void anEmptyCellGivesNoFigureAndIsListed()
    {
        TownPlan town = ::town();
        town.plan.parameters.rulebook = packs({"gb50180-2018", "complete-community-2020"});
        const auto assessment = assessed(town.plan);
        for (const analysis::Coverage &each : assessment->coverage)
            QVERIFY2(assessment->situation->rulebook->norm(each.norm)->limit.has_value(), each.norm.c_str());
        QVERIFY(assessment->find("gb50180-day-care-radius", norms::kAged60plus, {}) == nullptr);
        for (const analysis::Provision &each : assessment->provision)
            if (!assessment->situation->rulebook->norm(each.norm)->amount) {
                QCOMPARE(each.required, -1);
                QVERIFY(each.verdict == analysis::Verdict::NoData);
            }
        for (const analysis::Deficit &each : assessment->deficits)
            QVERIFY2(assessment->situation->rulebook->norm(each.norm)->hasFigure(), each.norm.c_str());
        QVERIFY(std::ranges::any_of(assessment->issues, [](const base::Issue &issue) {
            return issue.code == base::IssueCode::NormUnverified && issue.args.at(0) == "gb50180-day-care-radius";
        }));
    }

    void subKindsCountWhereTheyBelongAndWorksNowhere()
    {
        const auto assessment = assessed(town().plan);
        const auto places = std::ranges::find_if(assessment->provision, [](const analysis::Provision &each) {
            return each.norm == "p145-nursery-places" && !each.area;
        });
        QVERIFY(places != assessment->provision.end());
        QCOMPARE(places->have, 40 * 1000);
        QCOMPARE(places->outlets, 1);
        QVERIFY(std::ranges::any_of(assessment->adequacy, [](const auto &each) { return each->service == "nursery"; }));
        QCOMPARE(assessment->totals.front().outlets, 2); // the adaptation of a home is a project
        const int works = assessment->situation->rulebook->serviceIndex("home-adaptation");
        const auto &times = assessment->nearest[static_cast<std::size_t>(works)];
        const auto metres = times[static_cast<std::size_t>(norms::WalkerKind::Metres)];
        QVERIFY(!metres || std::ranges::all_of(metres->cost, [](base::Cost cost) { return cost == base::kUnreached; }));
    }

private:
    static norms::Pack pack()
    {
        norms::Pack out;
        out.id = "project";
        out.version = "1";
        out.name = {"本项目", "Project"};
        norms::Service kind = *norms::starterRulebook().service("cafe");
        kind.code = "tea-house";
        out.services = {kind};
        norms::Norm norm = *norms::shippedPack("gb50437")->norm("gb50437-day-care-radius");
        norm.id = "project-tea";
        norm.pack = out.id;
        norm.service = kind.code;
        out.norms = {norm};
        return out;
    }
};

QTEST_GUILESS_MAIN(RulebookChoiceTest)
#include "rulebook_choice_test.moc"
