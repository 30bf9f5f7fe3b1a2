// SPDX-License-Identifier: GPL-3.0-or-later
// Who gains and who loses: worked by hand in a street, and the difference of the coverages in random towns.
#include "core/analysis/gains.h"
#include "core/analysis/live.h"
#include "tests/core/analysis/support/small_rulebook.h"
#include "tests/core/analysis/support/town_plan.h"

#include <QTest>

using namespace yike;

class GainsTest : public QObject {
    Q_OBJECT

private slots:
    void aMoveGivesToOneEndAndTakesFromTheOther();
    void theNetIsTheDifferenceOfTheCoverages();
    void otherHomesAreNotCompared();

private:
    static std::size_t normOf(std::string_view service)
    {
        const norms::Rulebook &book = *test::smallRulebook();
        return static_cast<std::size_t>(book.coverageNorm(service) - book.norms.data());
    }
};

void GainsTest::aMoveGivesToOneEndAndTakesFromTheOther()
{
    test::TownPlan town("A.C...........D.B\n+-+-----------+-+", 100);
    town.home('A', norms::Band::Age60to64, 10);
    town.home('B', norms::Band::Age0to2, 5);
    town.outlet('C', "shop");
    const auto before = analysis::assess(town.situation());
    town.plan.outlets.front().place = town.town.place('D');
    const auto after = analysis::assess(town.situation());
    QVERIFY(before.has_value() && after.has_value());
    const auto gains = analysis::gainsAndLosses(**before, **after, normOf("shop"));
    QVERIFY(gains.has_value());
    QCOMPARE(gains->groups.front().change, (analysis::Change{5000, 10'000}));
    for (const analysis::GroupChange &group : gains->groups) {
        if (group.group == norms::kAged60plus)
            QCOMPARE(group.change, (analysis::Change{0, 10'000}));
        if (group.group == norms::kUnder3)
            QCOMPARE(group.change, (analysis::Change{5000, 0}));
    }
    QCOMPARE(gains->homes, (std::vector<std::int8_t>{-1, 1}));
    const auto same = analysis::gainsAndLosses(**after, **after, normOf("shop"));
    QVERIFY(same->communities.empty());
    QVERIFY(same->groups.front().change.none());
}

void GainsTest::theNetIsTheDifferenceOfTheCoverages()
{
    int changed = 0;
    for (std::uint64_t seed = 1; seed <= 25; ++seed) {
        test::RandomTownPlan random(seed);
        plan::Plan plan = random.plan();
        const auto before = analysis::assess(*analysis::Situation::make(plan, {}, test::smallRulebook()));
        for (int edit = 0; edit < 3; ++edit)
            random.edit(plan, {});
        const auto after = analysis::assess(*analysis::Situation::make(plan, {}, test::smallRulebook()));
        const norms::Rulebook &book = *test::smallRulebook();
        for (std::size_t norm = 0; norm < book.norms.size(); ++norm) {
            const auto gains = analysis::gainsAndLosses(**before, **after, norm);
            if (!gains)
                continue;
            const auto judged = [&](const analysis::Assessment &of, norms::BandSet group, plan::AreaId area) {
                const analysis::Coverage *coverage = of.find(book.norms[norm].id, group, area);
                return book.norms[norm].straight ? coverage->straight : coverage->metres;
            };
            for (const auto &[group, change] : gains->groups) {
                QCOMPARE(change.net(), judged(**after, group, {}) - judged(**before, group, {}));
                changed += change.none() ? 0 : 1;
            }
            for (const auto &[area, change] : gains->communities)
                if (area)
                    QCOMPARE(change.net(), judged(**after, gains->groups.front().group, area) -
                                               judged(**before, gains->groups.front().group, area));
        }
    }
    QVERIFY(changed > 20); // else nothing was tried
}

void GainsTest::otherHomesAreNotCompared()
{
    test::TownPlan town("A..B\n+--+", 100);
    town.home('A', norms::Band::Age60to64, 10);
    town.outlet('B', "shop");
    const auto before = analysis::assess(town.situation());
    town.plan.residences.front().people[0] += 1000;
    const auto after = analysis::assess(town.situation());
    QVERIFY(!analysis::gainsAndLosses(**before, **after, normOf("shop")));
    QVERIFY(!analysis::gainsAndLosses(**before, **before, 1000));
}

QTEST_GUILESS_MAIN(GainsTest)
#include "gains_test.moc"
