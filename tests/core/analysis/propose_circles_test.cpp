// SPDX-License-Identifier: GPL-3.0-or-later
// Circles proposed from communities: small cases by hand, random maps by their properties, and the demonstration district.
#include "core/analysis/propose_circles.h"

#include "core/demo/demo.h"
#include "tests/core/analysis/support/town_plan.h"
#include "tests/support/test_data.h"

#include <QTest>

#include <format>
#include <random>
#include <set>

using namespace yike;
using analysis::CircleProposal;
using analysis::CircleTerms;
using analysis::CommunityWalks;
using analysis::LeftReason;
using analysis::ProposedCircle;
using plan::AreaId;
using plan::AreaKind;
using test::TownPlan;

namespace {

constexpr base::Cost kMinute = base::kMillisecondsPerMinute;
constexpr std::int64_t kThousand = 1'000'000; // people

/// Communities 1, 2, 3 … in a row, ten minutes from one to the next.
CommunityWalks row(const std::vector<std::int64_t> &thousands)
{
    CommunityWalks walks;
    const std::size_t count = thousands.size();
    for (std::size_t i = 0; i < count; ++i) {
        walks.communities.push_back(AreaId{static_cast<std::int64_t>(i) + 1});
        walks.people.push_back(thousands[i] * kThousand);
        walks.neighbours.emplace_back(count);
        walks.between.emplace_back(count);
        for (std::size_t j = 0; j < count; ++j) {
            const std::size_t steps = i > j ? i - j : j - i;
            walks.neighbours[i][j] = steps == 1;
            walks.between[i][j] = static_cast<base::Cost>(steps) * 10 * kMinute;
        }
    }
    return walks;
}

void cut(CommunityWalks &walks, std::size_t a, std::size_t b)
{
    walks.neighbours[a][b] = walks.neighbours[b][a] = false;
}

std::string words(const CircleProposal &proposal)
{
    std::string text;
    for (const ProposedCircle &circle : proposal.circles) {
        for (const AreaId member : circle.members)
            text += std::format("{}{}", member == circle.members.front() ? "" : "+", member.value);
        text += circle.wide ? "! " : " ";
    }
    for (const analysis::LeftCommunity &left : proposal.left)
        text += std::format("-{}:{} ", left.community.value, static_cast<int>(left.reason));
    return text;
}

CommunityWalks randomWalks(std::mt19937_64 &random)
{
    const auto below = [&](std::uint64_t n) { return static_cast<std::int64_t>(random() % n); };
    const std::size_t count = 1 + static_cast<std::size_t>(below(24));
    CommunityWalks walks = row(std::vector<std::int64_t>(count));
    for (std::size_t i = 0; i < count; ++i) {
        walks.communities[i] = AreaId{static_cast<std::int64_t>(10 * i) + 5};
        walks.people[i] = below(10) == 0 ? 0 : below(below(8) == 0 ? 70'000'000 : 16'000'000);
        for (std::size_t j = 0; j < i; ++j) {
            walks.neighbours[i][j] = walks.neighbours[j][i] = below(count) < 3;
            const auto cost = static_cast<base::Cost>(below(40)) * kMinute;
            walks.between[i][j] = walks.between[j][i] = below(15) == 0 ? base::kUnreached : cost;
        }
    }
    return walks;
}

bool contiguous(const CommunityWalks &walks, const std::vector<AreaId> &members)
{
    std::vector<std::size_t> all, reached;
    for (const AreaId member : members)
        all.push_back(
            static_cast<std::size_t>(std::ranges::find(walks.communities, member) - walks.communities.begin()));
    reached.push_back(all.front());
    for (std::size_t next = 0; next < reached.size(); ++next) {
        for (const std::size_t one : all) {
            if (walks.neighbours[reached[next]][one] && std::ranges::find(reached, one) == reached.end())
                reached.push_back(one);
        }
    }
    return reached.size() == all.size();
}

/// "" or what a proposal breaks.
std::string broken(const CommunityWalks &walks, const CircleTerms &terms, const CircleProposal &proposal)
{
    std::multiset<AreaId> told;
    for (const ProposedCircle &circle : proposal.circles) {
        told.insert(circle.members.begin(), circle.members.end());
        base::People people = 0;
        base::Cost width = 0;
        for (const AreaId one : circle.members) {
            const auto i = std::ranges::find(walks.communities, one) - walks.communities.begin();
            people += walks.people[static_cast<std::size_t>(i)];
            for (const AreaId other : circle.members) {
                const auto j = std::ranges::find(walks.communities, other) - walks.communities.begin();
                if (i != j)
                    width = std::max(width, walks.between[static_cast<std::size_t>(i)][static_cast<std::size_t>(j)]);
            }
        }
        if (!std::ranges::is_sorted(circle.members) ||
            std::ranges::find(circle.members, circle.centre) == circle.members.end())
            return "members";
        if (people != circle.people || people < terms.least || people > terms.most)
            return "people";
        if (circle.members.size() > 1 && width > std::max(terms.widest, terms.widestAtAll))
            return "too wide";
        if (width != circle.width || circle.wide != (width > terms.widest))
            return "width";
        if (!contiguous(walks, circle.members))
            return "not contiguous";
    }
    for (const analysis::LeftCommunity &left : proposal.left)
        told.insert(left.community);
    return told == std::multiset<AreaId>(walks.communities.begin(), walks.communities.end()) ? "" : "not each once";
}

} // namespace

class ProposeCirclesTest : public QObject {
    Q_OBJECT

private slots:
    void pairsInARow();
    void narrowBeforeWide();
    void whatIsLeftOut();
    void aNeighbourLendsACommunity();
    void randomMaps();
    void aRailwayWithAndWithoutAWay();
    void oneEditOneUndo();
    void badTerms();
    void theDemonstrationDistrict();
};

void ProposeCirclesTest::pairsInARow()
{
    QCOMPARE(words(grouped(row({8, 8, 8, 8}), {})), std::string("1+2 3+4 "));
    QCOMPARE(words(grouped(row({20, 20}), {})), std::string("1 2 ")); // enough each: whole communities stay alone
    QCOMPARE(words(grouped(row({}), {})), std::string());
}

void ProposeCirclesTest::narrowBeforeWide()
{
    // 6 could go to the left or the right; together with both it would be 20 minutes wide.
    QCOMPARE(words(grouped(row({10, 6, 9}), {})), std::string("1+2+3! ")); // 9 alone would be short
    QCOMPARE(words(grouped(row({10, 6, 16}), {})), std::string("1+2 3 "));
    CircleTerms large;
    large.least = 30 * kThousand;
    QCOMPARE(words(grouped(row({10, 10, 10}), large)), std::string("1+2+3! ")); // no narrower one has people enough
    large.widestAtAll = large.widest;
    QCOMPARE(words(grouped(row({10, 10, 10}), large)), std::string("-1:4 -2:4 -3:4 "));
}

void ProposeCirclesTest::whatIsLeftOut()
{
    CommunityWalks walks = row({0, 60, 9, 20, 5, 45});
    cut(walks, 2, 3);
    cut(walks, 3, 4);
    cut(walks, 1, 2);
    CircleTerms terms;
    terms.most = 48 * kThousand;
    // 1 nobody, 2 too many alone, 3 cut off, 4 a circle, 5 too few beside 6 that is full.
    QCOMPARE(words(grouped(walks, terms)), std::string("4 6 -1:0 -2:1 -3:2 -5:3 "));
}

void ProposeCirclesTest::aNeighbourLendsACommunity()
{
    // 3 + 4 grow first, and leave 1 + 2 short; 3 is lent to them.
    CommunityWalks walks = row({7, 7, 9, 16});
    CircleTerms terms;
    terms.most = 26 * kThousand;
    const CircleProposal proposal = grouped(walks, terms);
    QCOMPARE(broken(walks, terms, proposal), std::string());
    QVERIFY(proposal.left.empty());
}

void ProposeCirclesTest::randomMaps()
{
    const std::uint64_t maps = test::fullTestsWanted() ? 20'000 : 2'000;
    qInfo("seeds 1 to %llu", static_cast<unsigned long long>(maps));
    for (std::uint64_t seed = 1; seed <= maps; ++seed) {
        std::mt19937_64 random(seed);
        const CommunityWalks walks = randomWalks(random);
        CircleTerms terms;
        terms.least = 1 + static_cast<std::int64_t>(random() % 20'000'000);
        terms.most = terms.least + static_cast<std::int64_t>(random() % 30'000'000);
        const CircleProposal proposal = grouped(walks, terms);
        const std::string flaw = broken(walks, terms, proposal);
        QVERIFY2(flaw.empty(), std::format("seed {}: {}", seed, flaw).c_str());
        QVERIFY(grouped(walks, terms) == proposal);
    }
}

// Two communities on either side of a railway, 150 m apart: neighbours only where there is an underpass.
void ProposeCirclesTest::aRailwayWithAndWithoutAWay()
{
    const auto propose = [](std::string_view map) {
        TownPlan town(map, 50);
        for (const auto &[letter, place] : town.town.places)
            town.homeAt(place, norms::Band::Age15to59, 2000);
        town.area(AreaKind::Community, 0, 0, 20, 2);
        town.area(AreaKind::Community, 0, 4, 20, 6);
        return analysis::proposeCircles(*town.situation(), {});
    };
    const auto open = propose(R"(
A....B....C....D....E
+----+----+----+----+
..........|..........
rrrrrrrrrrtrrrrrrrrrr
..........|..........
+----+----+----+----+
F....K....H....I....J
)");
    QVERIFY(open.has_value());
    QCOMPARE(open->circles.size(), 1U);
    QCOMPARE(open->circles[0].people, 20'000 * base::kOnePerson);
    QVERIFY(!open->circles[0].wide);
    const auto shut = propose(R"(
A....B....C....D....E
+----+----+----+----+
.....................
rrrrrrrrrrrrrrrrrrrrr
.....................
+----+----+----+----+
F....K....H....I....J
)");
    QVERIFY(shut.has_value());
    QCOMPARE(shut->circles.size(), 0U); // 10,000 each: neither is a circle alone
    QCOMPARE(shut->left.size(), 2U);
    QCOMPARE(shut->left[0].reason, LeftReason::CutOff);
    // Too far a way round is none either: the crossing lies at the very end, a kilometre off for most.
    TownPlan far(R"(
A....B....C....D....E.......................
+----+----+----+----+----------------------+
...........................................|
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrt
...........................................|
+----+----+----+----+----------------------+
F....K....H....I....J.......................
)",
                 50);
    for (const auto &[letter, place] : far.town.places)
        far.homeAt(place, norms::Band::Age15to59, 2000);
    far.area(AreaKind::Community, 0, 0, 43, 2);
    far.area(AreaKind::Community, 0, 4, 43, 6);
    const auto round = analysis::proposeCircles(*far.situation(), {});
    QVERIFY(round.has_value());
    QCOMPARE(round->circles.size(), 0U);
    QCOMPARE(round->left.size(), 2U);
    QCOMPARE(round->left[0].reason, LeftReason::CutOff);
}

void ProposeCirclesTest::oneEditOneUndo()
{
    TownPlan town("A....B\n+----+", 50);
    town.home('A', norms::Band::Age15to59, 9000);
    town.home('B', norms::Band::Age15to59, 9500);
    town.area(AreaKind::District, 0, 0, 5, 1);
    town.area(AreaKind::Community, 0, 0, 2, 1).name = "盐仓社区";
    town.area(AreaKind::Community, 3, 0, 5, 1).name = "河沿社区";
    const auto proposal = analysis::proposeCircles(*town.situation(), {});
    QVERIFY(proposal.has_value());
    const plan::Edit edit = analysis::addCircles(town.plan, *proposal);
    const auto after = plan::applied(town.plan, edit);
    QVERIFY(after.has_value());
    QCOMPARE(after->areas.size(), 4U);
    const plan::Area &circle = after->areas.back();
    QVERIFY(circle.kind == AreaKind::Circle && circle.origin == plan::OutlineOrigin::Proposed);
    QCOMPARE(circle.name, std::string("河沿便民生活圈"));
    QCOMPARE(circle.members.size(), 2U);
    QCOMPARE(circle.parent, town.plan.areas.front().id);
    QVERIFY(after->nextId > circle.id.value);
    const auto back = plan::applied(*after, plan::inverse(edit));
    QVERIFY(back.has_value());
    QCOMPARE(back->areas, town.plan.areas);
    // Proposed again, the name is taken; where only communities without a circle are asked for, none is left.
    QCOMPARE(std::get<plan::Area>(*analysis::addCircles(*after, *proposal).changes[0].after).name,
             std::string("河沿便民生活圈（2）"));
    // Replaced, it goes and its name is free: one edit for both.
    const plan::Edit replaced = analysis::addCircles(*after, *proposal, analysis::FormerCircles::Replace);
    QCOMPARE(replaced.code, std::string("replace-circles"));
    const auto anew = plan::applied(*after, replaced);
    QVERIFY(anew.has_value());
    QCOMPARE(anew->areas.size(), 4U);
    QCOMPARE(anew->areas.back().name, circle.name);
    QVERIFY(anew->areas.back().id != circle.id);
    QCOMPARE(plan::applied(*anew, plan::inverse(replaced))->areas, after->areas);
    CircleTerms rest;
    rest.uncoveredOnly = true;
    const auto covered = analysis::proposeCircles(
        **analysis::Situation::make(*after, {}, std::make_shared<norms::Rulebook>(norms::starterRulebook())), rest);
    QVERIFY(covered.has_value());
    QVERIFY(covered->circles.empty() && covered->left.empty());
}

void ProposeCirclesTest::badTerms()
{
    TownPlan town("A....B\n+----+", 50);
    town.home('A', norms::Band::Age15to59, 9000);
    QCOMPARE(analysis::proposeCircles(*town.situation(), {}).error().code, base::ErrorCode::NothingToAssess);
    town.area(AreaKind::Community, 0, 0, 2, 1);
    CircleTerms terms;
    terms.least = terms.most + 1;
    QCOMPARE(analysis::proposeCircles(*town.situation(), terms).error().code, base::ErrorCode::OutOfRange);
    terms.least = 0;
    QCOMPARE(analysis::proposeCircles(*town.situation(), terms).error().code, base::ErrorCode::OutOfRange);
    town.plan.streets = std::make_shared<plan::StreetLayer>();
    QCOMPARE(analysis::proposeCircles(*town.situation(), {}).error().code, base::ErrorCode::NothingToAssess);
}

void ProposeCirclesTest::theDemonstrationDistrict()
{
    const auto book = std::make_shared<norms::Rulebook>(norms::starterRulebook());
    const auto plan = demo::makeDistrict({}, *book);
    QVERIFY(plan.has_value());
    const auto situation = analysis::Situation::make(*plan, {}, book);
    QVERIFY(situation.has_value());
    const CircleTerms terms;
    const auto walks = analysis::communityWalks(**situation, terms.border);
    QVERIFY(walks.has_value());
    const CircleProposal proposal = grouped(*walks, terms);
    QCOMPARE(broken(*walks, terms, proposal), std::string());
    const auto names = [&](const std::vector<AreaId> &members) {
        std::string text;
        for (const AreaId member : members)
            text += (text.empty() ? "" : "+") + plan->area(member)->name;
        return text;
    };
    QVERIFY(walks->communities.size() > 20);
    for (const ProposedCircle &circle : proposal.circles)
        qInfo("%s: %lld people, %u s wide", names(circle.members).c_str(),
              static_cast<long long>(circle.people / base::kOnePerson), circle.width / 1000);
    for (const analysis::LeftCommunity &left : proposal.left)
        qInfo("left %s: %d", names({left.community}).c_str(), static_cast<int>(left.reason));
    QVERIFY(proposal.circles.size() >= 4);
    base::People people = 0;
    for (const ProposedCircle &circle : proposal.circles)
        people += circle.people;
    const auto &all = (*situation)->areas->people(0);
    QVERIFY(people * 10 >= norms::total(all) * 8);
}

QTEST_GUILESS_MAIN(ProposeCirclesTest)
#include "propose_circles_test.moc"
