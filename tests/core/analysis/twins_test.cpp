// SPDX-License-Identifier: GPL-3.0-or-later
// After a drag the outlets that seem listed twice are those that a look at all of them finds: random towns, random moves.
#include "core/analysis/data_check.h"
#include "tests/core/analysis/support/town_plan.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <string>

using namespace yike;

namespace {

/// Straight from the words of the header, outlet by outlet.
analysis::Twins everyPair(const plan::Plan &plan)
{
    const auto placed = [](const plan::Outlet &outlet) {
        return outlet.match != plan::MatchLevel::NotPlaced && geo::isValid(outlet.place);
    };
    analysis::Twins twins(plan.outlets.size(), analysis::kNoTwin);
    for (std::uint32_t later = 0; later < plan.outlets.size(); ++later)
        for (std::uint32_t earlier = 0; earlier < later && twins[later] == analysis::kNoTwin; ++earlier) {
            const plan::Outlet &one = plan.outlets[earlier], &other = plan.outlets[later];
            const bool bothPlaced = placed(one) && placed(other);
            const bool sameName = !one.name.empty() && one.name == other.name;
            const bool sameCode = !one.creditCode.empty() && one.creditCode == other.creditCode;
            const bool near = bothPlaced && geo::geodesicMillimetres(one.place, other.place) <= 100'000;
            // Two of one name a walk apart are branches, whatever their code.
            if (sameName && bothPlaced ? near : sameCode)
                twins[later] = earlier;
        }
    return twins;
}

/// A town where many share a name, a code, or both, most of them within a few hundred metres.
class Town {
public:
    plan::Plan plan;

    explicit Town(std::uint64_t seed) : m_random(seed)
    {
        plan = m_random.plan();
        static const std::array<std::string, 5> kNames{"", "便民店", "早餐", "维修", "药店"};
        static const std::array<std::string, 4> kCodes{"", "", "91310000A", "91310000B"};
        const std::int64_t wanted = 4 + m_random.below(36);
        plan::Outlet like;
        if (!plan.outlets.empty())
            like = plan.outlets.front();
        plan.outlets.clear();
        m_middle = plan.residences.empty() ? geo::LonLat{121.47, 31.23} : plan.residences.front().place;
        for (std::int64_t i = 0; i < wanted; ++i) {
            plan::Outlet &outlet = plan.outlets.emplace_back(like);
            outlet.id = {1000 + i};
            outlet.name = kNames[static_cast<std::size_t>(m_random.below(5))];
            outlet.creditCode = kCodes[static_cast<std::size_t>(m_random.below(4))];
            outlet.match = m_random.chance(10) ? plan::MatchLevel::NotPlaced : plan::MatchLevel::ByHand;
            outlet.place = somewhere();
        }
    }
    std::uint32_t move()
    {
        const auto moved = static_cast<std::uint32_t>(m_random.below(std::ssize(plan.outlets)));
        plan::Outlet &outlet = plan.outlets[moved];
        if (m_random.chance(30)) // onto another, as a drag that is let go on a symbol
            outlet.place = plan.outlets[static_cast<std::size_t>(m_random.below(std::ssize(plan.outlets)))].place;
        else
            outlet.place = somewhere();
        return moved;
    }

private:
    /// Some 300 m across, so that pairs lie on either side of the 100 m.
    geo::LonLat somewhere()
    {
        constexpr double kStep = 1e-5; // about a metre
        return geo::rounded({m_middle.lon + kStep * static_cast<double>(m_random.below(300)),
                             m_middle.lat + kStep * static_cast<double>(m_random.below(300))});
    }
    test::RandomTownPlan m_random;
    geo::LonLat m_middle;
};

} // namespace

class TwinsTest : public QObject {
    Q_OBJECT

private slots:
    void everyPairIsFound();
    void aMoveGivesWhatALookAtAllGives();
};

void TwinsTest::everyPairIsFound()
{
    std::size_t found = 0;
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        const Town town(seed);
        const analysis::Twins twins = analysis::twinsIn(town.plan);
        QVERIFY2(twins == everyPair(town.plan), qPrintable(QStringLiteral("seed %1").arg(seed)));
        found += static_cast<std::size_t>(
            std::ranges::count_if(twins, [](std::uint32_t twin) { return twin != analysis::kNoTwin; }));
    }
    QVERIFY(found > 1000);
}

void TwinsTest::aMoveGivesWhatALookAtAllGives()
{
    const std::uint64_t seeds = qEnvironmentVariableIsSet("YIKE_TEST_FULL") ? 5000 : 200;
    std::size_t changed = 0;
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        Town town(seed);
        analysis::Twins twins = analysis::twinsIn(town.plan);
        for (int step = 0; step < 25; ++step) {
            const analysis::Twins before = twins;
            const std::uint32_t moved = town.move();
            twins = analysis::twinsAfterMove(town.plan, std::move(twins), moved);
            QVERIFY2(twins == analysis::twinsIn(town.plan),
                     qPrintable(QStringLiteral("seed %1, step %2, outlet %3").arg(seed).arg(step).arg(moved)));
            changed += static_cast<std::size_t>(twins != before);
        }
    }
    QVERIFY(changed > seeds); // the moves do something
}

QTEST_APPLESS_MAIN(TwinsTest)
#include "twins_test.moc"
