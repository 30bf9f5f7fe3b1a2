// SPDX-License-Identifier: GPL-3.0-or-later
// Gates for vehicles alone and for residents alone: drawn estates, and random towns against a search over plain states.
#include "core/geo/polygon.h"
#include "core/network/network.h"
#include "core/network/search.h"
#include "tests/support/ascii_town.h"

#include <QTest>

#include <map>
#include <optional>
#include <queue>
#include <random>
#include <set>
#include <tuple>

using namespace yike;
using network::Direction;
using network::Joint;
using network::Who;
using norms::WalkerKind;
using plan::Access;
using plan::GateAccess;
using plan::GateUse;

namespace {

constexpr std::uint32_t kLimit = 200'000;
constexpr base::Cost kHorizon = 3'000'000;

geo::LocalFrame frame() { return geo::LocalFrame::around({114, 30}).value(); }

struct Town {
    explicit Town(std::string_view map, double cellMetres = 10) : drawn(test::asciiTown(map, cellMetres)) { build(); }
    void build()
    {
        net = network::Network::build(drawn.streets, drawn.estates, norms::presetWalkers(), frame()).value();
    }
    [[nodiscard]] Joint join(char letter, Who who) const { return net->join(drawn.place(letter), {}, kLimit, who); }
    /// mm from A to B; -1: no way.
    [[nodiscard]] std::int64_t way(char from, char to, Direction direction) const
    {
        const Joint home = join(from, Who::Resident), outlet = join(to, Who::Visitor);
        const bool forward = direction == Direction::Forward;
        const network::Source source{forward ? home : outlet, 0};
        const Joint target = forward ? outlet : home;
        network::Search search(net);
        std::vector<network::Reached> reached;
        search.run({&source, 1}, network::Targets({&target, 1}, net->edgeCount()), WalkerKind::Metres, direction,
                   kHorizon, reached);
        return reached.empty() ? -1 : static_cast<std::int64_t>(reached.front().cost);
    }
    void set(std::size_t gate, GateUse use, GateAccess access, std::size_t estate = 0)
    {
        drawn.estates[estate].gates[gate].use = use;
        drawn.estates[estate].gates[gate].access = access;
        build();
    }
    /// The paths of the estates become streets for everybody.
    void openPaths()
    {
        auto layer = *drawn.streets;
        for (plan::Street &street : layer.streets)
            street.access = Access::Everybody;
        drawn.streets = std::make_shared<plan::StreetLayer>(layer);
        build();
    }

    test::AsciiTown drawn;
    std::shared_ptr<const network::Network> net;
};

/// Gates in the west and the east of an estate; A lives inside, B has a shop inside, C and D are outside.
constexpr auto kTwoGates = R"(
+---------------+
|.D............E|
|..#########....|
|..#1......#....|
+--%===+===%----+
|..#.A...B.#....|
|..#########....|
|.C.............|
+---------------+
)";

} // namespace

class GatesTest : public QObject {
    Q_OBJECT

private slots:
    void unknownGatesAreWalked();
    void vehiclesAlone();
    void residentsPassOutwards();
    void visitorsTakeTheOtherGate();
    void nobodyWalksThrough();
    void publicPathsBehindAResidentsGate();
    void theMostOpenGateCounts();
    void aStreetThatPassesBetweenItsJunctions();
    void hoursCountInNoFigure();
    void joinsThroughGates();
    void equalsPlainStates();
};

void GatesTest::unknownGatesAreWalked()
{
    const Town town(kTwoGates);
    QVERIFY(town.way('C', 'B', Direction::Forward) > 0);
    QVERIFY(town.way('A', 'E', Direction::Forward) > 0);
    QCOMPARE(town.way('C', 'B', Direction::Forward), town.way('C', 'B', Direction::Reverse));
}

void GatesTest::vehiclesAlone()
{
    Town town(kTwoGates);
    const std::int64_t before = town.way('C', 'B', Direction::Forward);
    town.set(0, GateUse::Vehicles, GateAccess::Unknown); // the western one
    const std::int64_t after = town.way('C', 'B', Direction::Forward);
    QVERIFY2(after > before + 50'000, qPrintable(QStringLiteral("%1 %2").arg(before).arg(after)));
    QCOMPARE(town.way('C', 'B', Direction::Reverse), after);
    town.set(1, GateUse::Vehicles, GateAccess::Everybody);
    QCOMPARE(town.net->componentCount(), 2U);
    QVERIFY(town.join('A', Who::Resident).acrossWall); // no gate to walk through: told as an issue
    QVERIFY(town.join('B', Who::Visitor).acrossWall);
}

void GatesTest::residentsPassOutwards()
{
    Town town(kTwoGates);
    const std::int64_t before = town.way('A', 'C', Direction::Forward);
    town.set(0, GateUse::OnFoot, GateAccess::Residents);
    QCOMPARE(town.way('A', 'C', Direction::Forward), before);
    QCOMPARE(town.way('A', 'C', Direction::Reverse), before);
    town.set(1, GateUse::OnFoot, GateAccess::Residents);
    QCOMPARE(town.way('A', 'C', Direction::Reverse), before);
    QCOMPARE(town.way('C', 'B', Direction::Forward), -1);
    QCOMPARE(town.way('C', 'B', Direction::Reverse), -1);
    QCOMPARE(town.net->componentCount(), 1U); // its people are not cut off
}

void GatesTest::visitorsTakeTheOtherGate()
{
    Town town(kTwoGates);
    const std::int64_t west = town.way('C', 'B', Direction::Forward);
    town.set(0, GateUse::Both, GateAccess::Residents);
    const std::int64_t east = town.way('C', 'B', Direction::Forward);
    QVERIFY(east > west);
    QCOMPARE(town.way('C', 'B', Direction::Reverse), east);
}

void GatesTest::nobodyWalksThrough()
{
    Town town(R"(
...#########...
.W.#1......#.E.
+--%===+===%--+
...#..A....#...
...#########...
)");
    QCOMPARE(town.way('W', 'E', Direction::Forward), -1); // residents' paths
    town.openPaths();
    const std::int64_t through = town.way('W', 'E', Direction::Forward);
    QVERIFY(through > 0);
    town.set(0, GateUse::Unknown, GateAccess::Residents);
    for (const Direction direction : {Direction::Forward, Direction::Reverse}) {
        QCOMPARE(town.way('W', 'E', direction), -1);
        QCOMPARE(town.way('E', 'W', direction), -1);
        QVERIFY(town.way('A', 'W', direction) > 0);
        QVERIFY(town.way('A', 'E', direction) > 0);
        QVERIFY(town.way('E', 'A', direction) > 0);
        QCOMPARE(town.way('W', 'A', direction), -1);
    }
    town.set(0, GateUse::Unknown, GateAccess::Everybody);
    QCOMPARE(town.way('E', 'W', Direction::Reverse), through);
}

void GatesTest::publicPathsBehindAResidentsGate()
{
    Town town(kTwoGates);
    const std::int64_t home = town.way('A', 'C', Direction::Forward), shop = town.way('C', 'B', Direction::Forward);
    town.openPaths();
    QCOMPARE(town.way('A', 'C', Direction::Forward), home);
    town.set(0, GateUse::Unknown, GateAccess::Residents);
    for (const Direction direction : {Direction::Forward, Direction::Reverse}) {
        QCOMPARE(town.way('A', 'C', direction), home);
        QVERIFY(town.way('C', 'B', direction) > shop);
        QVERIFY(town.way('A', 'B', direction) > 0);
    }
}

void GatesTest::theMostOpenGateCounts()
{
    Town town(kTwoGates);
    const std::int64_t shop = town.way('C', 'B', Direction::Forward);
    plan::Gate walkers = town.drawn.estates[0].gates[0]; // beside the way in for cars
    town.drawn.estates[0].gates.push_back(walkers);
    town.set(0, GateUse::Vehicles, GateAccess::Unknown);
    QCOMPARE(town.way('C', 'B', Direction::Forward), shop);
}

void GatesTest::aStreetThatPassesBetweenItsJunctions()
{
    Town town(kTwoGates);
    auto layer = *town.drawn.streets;
    auto &streets = layer.streets;
    const auto gate = town.drawn.estates[0].gates[0].place;
    // Both streets at the western gate become one.
    const auto ends = [&](const plan::Street &s) { return s.line.back() == gate || s.line.front() == gate; };
    const auto outside =
        std::ranges::find_if(streets, [&](const plan::Street &s) { return ends(s) && s.access == Access::Everybody; });
    const auto inside =
        std::ranges::find_if(streets, [&](const plan::Street &s) { return ends(s) && s.access == Access::EstateOnly; });
    QVERIFY(outside != streets.end() && inside != streets.end());
    inside->line.insert(inside->line.begin(), outside->line.begin(), outside->line.end() - 1);
    inside->from = outside->from;
    inside->length += outside->length;
    streets.erase(outside);
    town.drawn.streets = std::make_shared<plan::StreetLayer>(layer);
    town.build();
    const std::int64_t home = town.way('A', 'D', Direction::Forward);
    QVERIFY(home > 0);
    town.set(0, GateUse::Unknown, GateAccess::Residents);
    QCOMPARE(town.way('A', 'D', Direction::Forward), home);
    QCOMPARE(town.way('A', 'D', Direction::Reverse), home);
    town.set(1, GateUse::Vehicles, GateAccess::Unknown);
    QCOMPARE(town.way('E', 'B', Direction::Reverse), -1);
    QCOMPARE(town.way('E', 'B', Direction::Forward), -1);
    town.set(0, GateUse::Vehicles, GateAccess::Unknown);
    QVERIFY(town.join('A', Who::Resident).acrossWall);
}

void GatesTest::hoursCountInNoFigure()
{
    Town town(kTwoGates);
    const std::int64_t shop = town.way('C', 'B', Direction::Forward);
    town.drawn.estates[0].gates[0].hours = "00:00-00:01";
    town.build();
    QCOMPARE(town.way('C', 'B', Direction::Forward), shop);
}

void GatesTest::joinsThroughGates()
{
    constexpr auto map = R"(
+---------------+
.................
.#####G######G#..
.#1...........#..
.#...A......B.#..
.#............#..
.##############..
)";
    Town town(map, 5);
    const auto west = town.join('A', Who::Visitor);
    QVERIFY(west.estimated && !west.residentsOnly);
    town.set(0, GateUse::OnFoot, GateAccess::Residents);
    QCOMPARE(town.join('A', Who::Resident), west);
    const auto east = town.join('A', Who::Visitor);
    QVERIFY(east.estimated && !east.residentsOnly && east.offset > west.offset && east.access > west.access);
    town.set(1, GateUse::Vehicles, GateAccess::Unknown);
    auto own = west;
    own.residentsOnly = true;
    QCOMPARE(town.join('A', Who::Visitor), own); // nobody else comes there
    QCOMPARE(town.join('A', Who::Resident), west);
    town.set(0, GateUse::Vehicles, GateAccess::Residents);
    QVERIFY(town.join('A', Who::Resident).acrossWall); // no gate to walk through is known
}

namespace {

/// The rule as it is worded, over states of a walk: still inside one's own estate, outside, inside the estate one goes to.
class Plain {
public:
    Plain(const Town &town) : m_town(town)
    {
        for (network::EdgeIndex edge = 0; edge < town.net->edgeCount(); ++edge)
            for (const bool head : {false, true})
                m_ends[{edge, head}] = copyOf(edge, head);
    }

    [[nodiscard]] std::int64_t cost(const Joint &from, const Joint &to)
    {
        m_best.clear();
        m_from = from;
        const std::int64_t owner = ownerOf(from.edge);
        for (const bool head : {false, true}) {
            const auto way = part(from.edge, from.offset, head ? length(from.edge) : 0);
            offer({owner != kNobody ? Phase::Own : Phase::Public, owner, m_ends.at({from.edge, head})}, way);
        }
        std::int64_t best = from.edge == to.edge ? part(to.edge, from.offset, to.offset) : kFar;
        while (!m_waiting.empty()) {
            const auto [cost, state] = m_waiting.top();
            m_waiting.pop();
            if (m_best.at(state) < cost)
                continue;
            for (const bool head : {false, true})
                if (state.at == m_ends.at({to.edge, head}) && mayWalk(to.edge, state))
                    best = std::min(best, cost + part(to.edge, head ? length(to.edge) : 0, to.offset));
            spread(state, cost);
        }
        return best >= kFar ? -1 : best + from.access + to.access;
    }

private:
    static constexpr std::int64_t kFar = std::int64_t{1} << 50;
    static constexpr std::int64_t kNobody = -1;
    enum class Phase { Own, Public, Entered };
    using Copy = std::pair<std::int64_t, std::int64_t>; ///< junction, estate it lies inside of (0: the outside)
    struct State {
        Phase phase;
        std::int64_t estate;
        Copy at;
        auto operator<=>(const State &) const = default;
    };

    [[nodiscard]] const plan::Street &street(network::EdgeIndex edge) const
    {
        return m_town.drawn.streets->streets[edge];
    }
    [[nodiscard]] std::int64_t length(network::EdgeIndex edge) const { return street(edge).length; }

    [[nodiscard]] std::int64_t part(network::EdgeIndex edge, std::int64_t from, std::int64_t to) const
    {
        return street(edge).oneway && from > to ? kFar : std::abs(from - to);
    }

    /// Who passes at the place of a junction: 2 all, 1 residents, 0 nobody; nothing where it is no gate.
    [[nodiscard]] static std::optional<int> passing(const plan::Estate &estate, geo::LonLat place)
    {
        std::optional<int> best;
        for (const plan::Gate &gate : estate.gates)
            if (gate.place == place) {
                const bool shut = !gate.open || gate.use == GateUse::Vehicles;
                best = std::max(best.value_or(0), shut ? 0 : gate.access == GateAccess::Residents ? 1 : 2);
            }
        return best;
    }

    [[nodiscard]] Copy copyOf(network::EdgeIndex edge, bool head) const
    {
        const plan::Street &s = street(edge);
        const geo::LonLat end = head ? s.line.back() : s.line.front();
        const geo::LonLat next = head ? s.line[s.line.size() - 2] : s.line[1];
        const geo::LonLat middle{(end.lon + next.lon) / 2, (end.lat + next.lat) / 2};
        for (const plan::Estate &estate : m_town.drawn.estates) {
            const auto who = passing(estate, end);
            if (who && *who < 2 && geo::contains(estate.outline, middle))
                return {(head ? s.to : s.from).value, estate.id.value};
        }
        return {(head ? s.to : s.from).value, 0};
    }

    /// Whose street it is: residents' paths, and streets for everybody behind a gate for residents alone.
    [[nodiscard]] std::int64_t ownerOf(network::EdgeIndex edge) const
    {
        const plan::Street &s = street(edge);
        if (s.access == Access::EstateOnly)
            return s.estate.value;
        const std::size_t half = s.line.size() / 2;
        const geo::LonLat middle{(s.line[half - 1].lon + s.line[half].lon) / 2,
                                 (s.line[half - 1].lat + s.line[half].lat) / 2};
        for (const plan::Estate &estate : m_town.drawn.estates) {
            const bool residents = std::ranges::any_of(estate.gates, [&](const plan::Gate &gate) {
                return gate.open && gate.use != GateUse::Vehicles && gate.access == GateAccess::Residents;
            });
            if (residents && geo::contains(estate.outline, middle))
                return estate.id.value;
        }
        return kNobody;
    }

    [[nodiscard]] bool mayWalk(network::EdgeIndex edge, const State &state) const
    {
        return state.phase == Phase::Public ? street(edge).access == Access::Everybody : ownerOf(edge) == state.estate;
    }

    void offer(const State &state, std::int64_t cost)
    {
        if (cost >= kFar)
            return;
        const auto [at, fresh] = m_best.try_emplace(state, cost);
        if (!fresh && at->second <= cost)
            return;
        at->second = cost;
        m_waiting.emplace(cost, state);
    }

    void spread(const State &state, std::int64_t cost)
    {
        for (const auto &[end, copy] : m_ends) {
            if (copy != state.at)
                continue;
            const auto [edge, head] = end;
            if (mayWalk(edge, state))
                offer({state.phase, state.estate, m_ends.at({edge, !head})},
                      cost + part(edge, head ? length(edge) : 0, head ? 0 : length(edge)));
            // Out through a gate for residents alone: from its inside to its outside.
            if (state.phase == Phase::Own && copy.second == state.estate && residentsPass(edge, head) &&
                m_outsides.contains(copy.first))
                offer({Phase::Public, kNobody, {copy.first, 0}}, cost);
        }
        if (state.phase == Phase::Own)
            offer({Phase::Public, kNobody, state.at}, cost);
        if (state.phase == Phase::Public)
            for (const plan::Estate &estate : m_town.drawn.estates)
                offer({Phase::Entered, estate.id.value, state.at}, cost);
    }

    [[nodiscard]] bool residentsPass(network::EdgeIndex edge, bool head) const
    {
        const plan::Street &s = street(edge);
        const std::int64_t estate = m_ends.at({edge, head}).second;
        for (const plan::Estate &one : m_town.drawn.estates)
            if (one.id.value == estate)
                return passing(one, head ? s.line.back() : s.line.front()) == 1;
        return false;
    }

public:
    void findOutsides()
    {
        for (const auto &[end, copy] : m_ends)
            if (copy.second == 0)
                m_outsides.insert(copy.first);
    }

private:
    const Town &m_town;
    Joint m_from;
    std::map<std::pair<network::EdgeIndex, bool>, Copy> m_ends;
    std::set<std::int64_t> m_outsides;
    std::map<State, std::int64_t> m_best;
    using Entry = std::pair<std::int64_t, State>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> m_waiting;
};

/// Random rules at the gates; in some estates the paths are everybody's.
void ruleGates(Town &town, std::mt19937_64 &random)
{
    auto layer = *town.drawn.streets;
    for (plan::Estate &estate : town.drawn.estates) {
        for (plan::Gate &gate : estate.gates) {
            gate.use = static_cast<GateUse>(random() % 4);
            gate.access = static_cast<GateAccess>(random() % 3);
        }
        if (random() % 3 == 0)
            for (plan::Street &street : layer.streets)
                if (street.estate == estate.id)
                    street.access = Access::Everybody;
    }
    town.drawn.streets = std::make_shared<plan::StreetLayer>(layer);
    town.build();
}

} // namespace

void GatesTest::equalsPlainStates()
{
    int ways = 0, none = 0;
    const std::uint64_t seeds = qEnvironmentVariableIsSet("YIKE_TEST_FULL") ? 400 : 25;
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        Town town(test::randomTown(seed), 15);
        std::mt19937_64 random(seed);
        ruleGates(town, random);
        Plain plain(town);
        plain.findOutsides();
        std::vector<Joint> homes, outlets;
        for (const auto &[letter, place] : town.drawn.places) {
            homes.push_back(town.join(letter, Who::Resident));
            outlets.push_back(town.join(letter, Who::Visitor));
        }
        const network::Targets toHomes(homes, town.net->edgeCount()), toOutlets(outlets, town.net->edgeCount());
        std::map<std::pair<std::size_t, std::size_t>, std::int64_t> forward, reverse;
        network::Search search(town.net);
        std::vector<network::Reached> reached;
        for (std::size_t i = 0; i < homes.size(); ++i) {
            const network::Source home{homes[i], 0}, outlet{outlets[i], 0};
            search.run({&home, 1}, toOutlets, WalkerKind::Metres, Direction::Forward, kHorizon, reached);
            for (const network::Reached &hit : reached)
                forward[{i, hit.target}] = hit.cost;
            search.run({&outlet, 1}, toHomes, WalkerKind::Metres, Direction::Reverse, kHorizon, reached);
            for (const network::Reached &hit : reached)
                reverse[{hit.target, i}] = hit.cost;
        }
        QCOMPARE(forward, reverse);
        for (std::size_t i = 0; i < homes.size(); ++i)
            for (std::size_t j = 0; j < outlets.size(); ++j) {
                if (!homes[i].joined() || !outlets[j].joined())
                    continue;
                const std::int64_t wanted = plain.cost(homes[i], outlets[j]);
                const auto found = forward.find({i, j});
                const std::int64_t cost = found == forward.end() ? -1 : found->second;
                QVERIFY2(cost == wanted, qPrintable(QStringLiteral("seed %1, %2 to %3: %4, not %5\n%6")
                                                        .arg(seed)
                                                        .arg(i)
                                                        .arg(j)
                                                        .arg(cost)
                                                        .arg(wanted)
                                                        .arg(test::randomTown(seed).c_str())));
                ++(wanted < 0 ? none : ways);
            }
    }
    QVERIFY2(ways > 1000 && none > 100, qPrintable(QStringLiteral("%1 ways, %2 without").arg(ways).arg(none)));
}

QTEST_GUILESS_MAIN(GatesTest)
#include "gates_test.moc"
