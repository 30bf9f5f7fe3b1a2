// SPDX-License-Identifier: GPL-3.0-or-later
// The network check on drawn towns: each oddity when it is there, and nothing just below its limit.
#include "core/network/network_check.h"
#include "tests/support/ascii_town.h"

#include <QTest>

#include <algorithm>
#include <stop_token>
#include <string>
#include <vector>

using namespace yike;
using base::Issue;
using base::IssueCode;

namespace {

geo::LocalFrame frame() { return geo::LocalFrame::around({114, 30}).value(); }

std::vector<Issue> check(std::shared_ptr<const plan::StreetLayer> streets,
                         const std::vector<plan::Estate> &estates = {}, const network::CheckLimits &limits = {})
{
    const auto net = network::Network::build(std::move(streets), estates, norms::presetWalkers(), frame()).value();
    return network::checkNetwork(*net, estates, {}, limits).value();
}

std::vector<Issue> check(std::string_view map, double cellMetres)
{
    const test::AsciiTown town = test::asciiTown(map, cellMetres);
    return check(town.streets, town.estates);
}

std::ptrdiff_t count(const std::vector<Issue> &issues, IssueCode code)
{
    return std::ranges::count(issues, code, &Issue::code);
}

const Issue &first(const std::vector<Issue> &issues, IssueCode code)
{
    return *std::ranges::find(issues, code, &Issue::code);
}

/// A river with a bridge at its left end and streets on both banks.
std::string river(int columns, bool bridge)
{
    const auto length = static_cast<std::size_t>(columns);
    const std::string street = "+" + std::string(length, '-') + "+\n", gap = bridge ? "|" : ".";
    const std::string empty = gap + std::string(length + 1, '.') + "\n";
    return street + empty + (bridge ? "b" : "~") + std::string(length + 1, '~') + "\n" + empty + street;
}

} // namespace

class NetworkCheckTest : public QObject {
    Q_OBJECT

private slots:
    void nothingOdd();
    void deadEnds();
    void noDeadEndBeyondAWall();
    void doubled();
    void missingBridges();
    void oneBridgeForAPlace();
    void noBridgeNearACrossing();
    void gatesOffTheirWall();
    void theGravestFirst();
    void cancelled();
};

void NetworkCheckTest::nothingOdd() { QVERIFY(check("+--+--+\n|..|..|\n+--+--+\n", 50).empty()); }

void NetworkCheckTest::deadEnds()
{
    // From the dead end up to the street it is one cell, round by the left side twenty-one.
    constexpr auto far = R"(
+------------+
|....+.......|
|....|.......|
|....|.......|
|....|.......|
|....|.......|
+----+-------+
)";
    const auto found = check(far, 10);
    QCOMPARE(count(found, IssueCode::DeadEndsNearlyMeet), 1);
    QCOMPARE(first(found, IssueCode::DeadEndsNearlyMeet).args, std::vector<std::string>{"10"});
    QCOMPARE(count(check(far, 9.5), IssueCode::DeadEndsNearlyMeet), 0); // 199.5 m round
    QCOMPARE(count(check(far, 15.5), IssueCode::DeadEndsNearlyMeet), 0); // 15.5 m apart
    QCOMPARE(count(check(far, 14.9), IssueCode::DeadEndsNearlyMeet), 1);
}

void NetworkCheckTest::noDeadEndBeyondAWall()
{
    const auto town = [](const char *wall) {
        std::string map = "+----------------+\n";
        map += wall; // joined by + GCC 14 warns of what is not there
        map += "\n|.......+........|\n|.......|........|\n|.......|........|\n|.......|........|\n|.......|........|\n+"
               "-------+--------+\n";
        return map;
    };
    QCOMPARE(count(check(town("|................|"), 7.4), IssueCode::DeadEndsNearlyMeet), 1);
    QCOMPARE(count(check(town("|.....#####......|"), 7.4), IssueCode::DeadEndsNearlyMeet), 0);
}

void NetworkCheckTest::doubled()
{
    const test::AsciiTown town = test::asciiTown("+----+----+\n|....|....|\n+----+----+\n", 20);
    const auto with = [&](double metresAside, auto change) {
        auto layer = *town.streets;
        plan::Street copy = layer.streets.front();
        copy.id = plan::StreetId{100};
        copy.way = 100;
        for (geo::LonLat &place : copy.line)
            place.lat += metresAside / 111'000;
        copy.length -= 1; // the shorter of the two
        change(copy);
        layer.streets.push_back(copy);
        return check(std::make_shared<plan::StreetLayer>(layer));
    };
    const auto asItIs = [](plan::Street &) {};
    const auto found = with(0.5, asItIs);
    QCOMPARE(count(found, IssueCode::StreetDoubled), 1);
    QCOMPARE(first(found, IssueCode::StreetDoubled).args, std::vector<std::string>{"1"});
    QCOMPARE(first(found, IssueCode::StreetDoubled).object, 100);
    QCOMPARE(count(with(0, asItIs), IssueCode::StreetDoubled), 1);
    QCOMPARE(count(with(1.2, asItIs), IssueCode::StreetDoubled), 0);
    QCOMPARE(count(with(0, [](plan::Street &s) { s.level = 1; }), IssueCode::StreetDoubled), 0);
    QCOMPARE(count(with(0, [](plan::Street &s) { s.way = 1; }), IssueCode::StreetDoubled), 0); // lines over a square
    QCOMPARE(count(with(0, [](plan::Street &s) { s.bridge = true; }), IssueCode::StreetDoubled), 0);
}

void NetworkCheckTest::missingBridges()
{
    const auto found = check(river(60, true), 20);
    QCOMPARE(count(found, IssueCode::BridgeSuspected), 1);
    const Issue &bridge = first(found, IssueCode::BridgeSuspected);
    QCOMPARE(bridge.args.size(), 3U);
    QCOMPARE(bridge.args[0], std::string("water"));
    QCOMPARE(bridge.args[1], std::string("80"));
    QVERIFY(std::stoi(bridge.args[2]) > 1500 && std::stoi(bridge.args[2]) <= 2 * 1220 + 80);
    QCOMPARE(count(check(river(34, true), 20), IssueCode::BridgeSuspected), 0); // 1.48 km round at the end
    QCOMPARE(count(check(river(60, true), 31), IssueCode::BridgeSuspected), 0); // 124 m across
    const auto apart = check(river(60, false), 20);
    QCOMPARE(count(apart, IssueCode::BridgeSuspected), 2); // 1.2 km of river
    QCOMPARE(first(apart, IssueCode::BridgeSuspected).args[2], std::string());
}

void NetworkCheckTest::oneBridgeForAPlace()
{
    // 3 km from the only bridge to the end: one in five hundred metres, the farthest first.
    const auto found = check(river(150, true), 20);
    const auto bridges = count(found, IssueCode::BridgeSuspected);
    QVERIFY2(bridges >= 4 && bridges <= 5, qPrintable(QString::number(bridges)));
    int before = 1'000'000;
    for (const Issue &issue : found) {
        QVERIFY(std::stoi(issue.args[2]) <= before);
        before = std::stoi(issue.args[2]);
    }
}

void NetworkCheckTest::noBridgeNearACrossing()
{
    network::CheckLimits near;
    near.bridgeDetour = 100'000;
    const test::AsciiTown town = test::asciiTown(river(20, true), 20);
    QCOMPARE(count(check(town.streets, {}, near), IssueCode::BridgeSuspected), 0); // within 400 m of the bridge
}

void NetworkCheckTest::gatesOffTheirWall()
{
    constexpr auto map = "+---------+\n...........\n..#G####...\n..#1...#...\n..######...\n";
    test::AsciiTown town = test::asciiTown(map, 20);
    QCOMPARE(count(check(town.streets, town.estates), IssueCode::GateOffWall), 0);
    town.estates.front().gates.front().place.lat += 12.0 / 111'000;
    town.estates.front().gates.front().name = "North";
    const auto found = check(town.streets, town.estates);
    QCOMPARE(count(found, IssueCode::GateOffWall), 1);
    QCOMPARE(first(found, IssueCode::GateOffWall).args, (std::vector<std::string>{"Estate 1", "North", "12"}));
    town.estates.front().gates.front().place.lat -= 3.0 / 111'000;
    QCOMPARE(count(check(town.streets, town.estates), IssueCode::GateOffWall), 0);
}

void NetworkCheckTest::theGravestFirst()
{
    // Three dead ends, the nearer to the street above the graver.
    std::string map = "+-------------------------------------+\n|.....+...............................|\n";
    map += "|.....|..............+................|\n|.....|..............|.......+........|\n";
    for (int row = 0; row < 20; ++row)
        map += "|.....|..............|.......|........|\n";
    map += "+-----+--------------+-------+--------+\n";
    const test::AsciiTown town = test::asciiTown(map, 4.5);
    const auto found = check(town.streets);
    QCOMPARE(count(found, IssueCode::DeadEndsNearlyMeet), 3);
    QCOMPARE(found[0].args.front(), std::string("5"));
    QCOMPARE(found[2].args.front(), std::string("14"));
    network::CheckLimits one;
    one.mostOfAKind = 1;
    const auto cut = check(town.streets, {}, one);
    QCOMPARE(count(cut, IssueCode::DeadEndsNearlyMeet), 1);
    QCOMPARE(cut[1].code, IssueCode::OtherSkipped);
    const auto kind = std::to_string(static_cast<int>(IssueCode::DeadEndsNearlyMeet));
    QCOMPARE(cut[1].args, (std::vector<std::string>{"more", "2", kind}));
}

void NetworkCheckTest::cancelled()
{
    const test::AsciiTown town = test::asciiTown("+--+\n", 50);
    const auto net = network::Network::build(town.streets, {}, norms::presetWalkers(), frame()).value();
    std::stop_source stop;
    stop.request_stop();
    const auto found = network::checkNetwork(*net, {}, base::Progress({}, stop.get_token()));
    QVERIFY(!found && found.error().code == base::ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(NetworkCheckTest)
#include "network_check_test.moc"
