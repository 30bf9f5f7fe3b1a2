// SPDX-License-Identifier: GPL-3.0-or-later
// Islands of drawn towns: those with homes and the long ones are told one by one, the others as one number.
#include "core/network/islands.h"
#include "tests/support/ascii_town.h"

#include <QTest>

#include <string>
#include <vector>

using namespace yike;
using base::Issue;
using base::IssueCode;

namespace {

// Below the town three pieces of way: 2, 4 and 3 cells long.
constexpr auto kThree = "+-------------+\n...............\n+-+.+---+.+--+.\n......A........\n";

struct Town {
    explicit Town(std::string_view map, double cellMetres, plan::StreetClass second = plan::StreetClass::Residential)
        : drawn(test::asciiTown(map, cellMetres))
    {
        auto layer = *drawn.streets;
        layer.streets[1].streetClass = second;
        const auto frame = geo::LocalFrame::around({114, 30}).value();
        net = network::Network::build(std::make_shared<plan::StreetLayer>(layer), drawn.estates, norms::presetWalkers(),
                                      frame)
                  .value();
    }
    [[nodiscard]] std::vector<Issue> told(const std::vector<std::uint32_t> &used = {},
                                          const network::CheckLimits &limits = {}) const
    {
        return network::islandIssues(network::findIslands(*net, limits), used, limits);
    }

    test::AsciiTown drawn;
    std::shared_ptr<const network::Network> net;
};

using Args = std::vector<std::string>;

} // namespace

class IslandsTest : public QObject {
    Q_OBJECT

private slots:
    void aTownInOnePieceHasNone() { QVERIFY(Town("+--+--+\n|..|..|\n+--+--+\n", 50).told().empty()); }

    void theOnlyOneIsToldAsItIs()
    {
        const auto told = Town("+-------+\n.........\n.........\n....+--+.\n", 30).told();
        QCOMPARE(told.size(), 1U);
        QCOMPARE(told[0].code, IssueCode::StreetIsland);
        QCOMPARE(told[0].severity, base::Severity::Note); // short, and nobody lives there
        QCOMPARE(told[0].args, Args{"90"});
        QVERIFY(told[0].lon && told[0].lat && told[0].object == 2);
        QVERIFY(Town("+-------+\n.........\n.........\n....+--+.\n", 9.9).told().empty()); // 29.7 m
    }

    void platformsStandAlone()
    {
        constexpr auto map = "+-------+\n.........\n.........\n....+--+.\n";
        QVERIFY(Town(map, 30, plan::StreetClass::Platform).told().empty());
    }

    void shortOnesAreOneIssue()
    {
        const Town town(kThree, 30);
        const auto islands = network::findIslands(*town.net);
        QCOMPARE(islands.size(), 3U);
        QCOMPARE(islands[0].length, 120'000);
        QCOMPARE(islands[1].length, 90'000);
        QCOMPARE(islands[2].length, 60'000);
        const auto told = town.told();
        QCOMPARE(told.size(), 1U);
        QCOMPARE(told[0].args, (Args{"270", "3"}));
        QCOMPARE(told[0].object, islands[0].street); // at the longest
        QCOMPARE(told[0].lon.value(), islands[0].place.lon);
    }

    void whoLivesThereIsToldFirst()
    {
        const Town town(kThree, 30);
        // The place stands below the middle one: nothing but an island is within 35 m.
        const network::Joint home = town.net->join(town.drawn.place('A'), {}, 35'000);
        QVERIFY(home.joined());
        QVERIFY(network::partsUnder(*town.net, std::vector<network::Joint>{network::Joint{}}).empty());
        const auto used = network::partsUnder(*town.net, std::vector{home, home, network::Joint{}});
        QCOMPARE(used.size(), 1U);
        const auto told = town.told(used);
        QCOMPARE(told.size(), 2U);
        QCOMPARE(told[0].severity, base::Severity::Warning);
        QCOMPARE(told[0].args, Args{"120"});
        QCOMPARE(told[1].args, (Args{"150", "2"}));
        // Homes in the town itself change nothing.
        const network::Joint inTown = town.net->join(town.drawn.at(7, 1), {}, 31'000);
        QVERIFY(inTown.joined());
        QVERIFY(network::partsUnder(*town.net, std::vector{inTown}).empty());
    }

    void longOnesAreToldThoughNobodyLivesThere()
    {
        network::CheckLimits limits;
        limits.islandTold = 60'000; // longer, not as long
        const auto told = Town(kThree, 30).told({}, limits);
        QCOMPARE(told.size(), 3U);
        QCOMPARE(told[0].args, Args{"120"});
        QCOMPARE(told[1].args, Args{"90"});
        QCOMPARE(told[2].args, Args{"60"});
        QCOMPARE(told[2].severity, base::Severity::Note);
        limits.mostOfAKind = 1;
        const auto cut = Town(kThree, 30).told({}, limits);
        QCOMPARE(cut.size(), 3U);
        QCOMPARE(cut[0].args, Args{"120"});
        QCOMPARE(cut[1].code, IssueCode::OtherSkipped);
        const auto kind = std::to_string(static_cast<int>(IssueCode::StreetIsland));
        QCOMPARE(cut[1].args, (Args{"more", "1", kind}));
    }
};

QTEST_GUILESS_MAIN(IslandsTest)
#include "islands_test.moc"
