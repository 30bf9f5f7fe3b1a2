// SPDX-License-Identifier: GPL-3.0-or-later
// Places join the nearest street they can walk straight to: drawn cases, and brute force on random towns.
#include "core/geo/polygon.h"
#include "core/geo/segment.h"
#include "core/network/network.h"
#include "tests/support/ascii_town.h"

#include <QTest>

#include <cmath>
#include <cstdint>
#include <optional>
#include <random>

using namespace yike;
using network::Joint;

namespace {

constexpr std::uint32_t kLimit = 200'000;

geo::LocalFrame frame() { return geo::LocalFrame::around({114, 30}).value(); }

struct Town {
    explicit Town(std::string_view map, double cellMetres = 10) : drawn(test::asciiTown(map, cellMetres)) { build(); }
    void build()
    {
        net = network::Network::build(drawn.streets, drawn.estates, norms::presetWalkers(), frame()).value();
    }
    [[nodiscard]] Joint join(char letter, int estate = 0, std::uint32_t limit = kLimit) const
    {
        return net->join(drawn.place(letter), plan::EstateId{estate}, limit);
    }
    [[nodiscard]] bool on(const Joint &joint, int column, int row) const
    {
        return joint.joined() && drawn.streets->streets[joint.edge].id == drawn.streetAt(column, row);
    }

    test::AsciiTown drawn;
    std::shared_ptr<const network::Network> net;
};

/// Within a centimetre or two: places are stored to 1e-7°.
bool about(std::uint32_t millimetres, double metres) { return std::abs(millimetres - metres * 1000) <= 25; }

} // namespace

class JoinTest : public QObject {
    Q_OBJECT

private slots:
    void nearestPositionNotNode();
    void neverAcrossARiver();
    void pastTheEndOfAWall();
    void acrossAWallOnlyAsALastResort();
    void estatePathsForTheirOwn();
    void estateWithoutPaths();
    void lockedGate();
    void bridgesAreNotJoined();
    void islandsLast();
    void tooFar();
    void tiesGoToTheLowerEdge();
    void positionsGoThereAndBack();
    void equalsBruteForce();
    void gatesEqualBruteForce();
};

void JoinTest::nearestPositionNotNode()
{
    const Town town(R"(
+----------+
...........
...A.......
)");
    const Joint joint = town.join('A');
    QVERIFY(town.on(joint, 3, 0));
    QVERIFY(about(joint.offset, 30));
    QVERIFY(about(joint.access, 20));
    QVERIFY(!joint.acrossWall && !joint.estimated);
}

void JoinTest::neverAcrossARiver()
{
    const Town town(R"(
.+-----------+.
.|.............
.|.............
~b~~~~~~~~~~~~~
.|..A........B.
.|.............
.+-----+.......
)");
    const Joint a = town.join('A');
    QVERIFY(about(a.access, 20)); // the southern bank, not the nearer northern street or the bridge
    QVERIFY(town.on(a, 4, 6));
    // B sees nothing on its side within 50 m but the river's other bank is 20 m away: not joined at all.
    QVERIFY(!town.join('B', 0, 50'000).joined());
    QVERIFY(town.join('B').joined());
}

void JoinTest::pastTheEndOfAWall()
{
    const Town town(R"(
+---------------+
.................
...######........
.....A...........
)");
    const Joint joint = town.join('A');
    QVERIFY(joint.joined() && !joint.acrossWall);
    // Past the wall's eastern end the street is met 90 m east; past the western end it has ended already.
    QVERIFY2(joint.access > 94'868 && joint.access < 95'900, qPrintable(QString::number(joint.access)));
    QVERIFY(joint.offset > 140'000 && joint.offset < 141'100);
}

void JoinTest::acrossAWallOnlyAsALastResort()
{
    const Town town(R"(
+-----------+
.............
.#########...
.#.......#...
.#..A....#...
.#.......#...
.#########...
.............
.............
~~~~~~~~~~~~~
+-----------+
)");
    const Joint joint = town.join('A');
    QVERIFY(joint.joined() && joint.acrossWall && !joint.estimated);
    QVERIFY(town.on(joint, 3, 0)); // the southern street lies beyond water
    QVERIFY(about(joint.access, 40));
}

void JoinTest::estatePathsForTheirOwn()
{
    const Town town(R"(
+---------+-----+
..........|......
....######%##....
....#1....:.#....
....#.A+==+.#....
....#########....
)");
    QVERIFY(town.on(town.join('A', 1), 8, 4));
    // Nobody said so, but the place lies inside the estate's outline.
    QVERIFY(town.on(town.join('A', 0), 8, 4));
    // A place of another estate has no business on these paths.
    // It walks to the gate, where the street begins.
    QVERIFY(town.on(town.join('A', 7), 10, 1));
}

void JoinTest::estateWithoutPaths()
{
    const Town town(R"(
+---------------+
.................
.#####G#####.....
.#1........#.....
.#.........#.....
.#....A....#.....
.#.........#.....
.###########.....
.................
+---------------+
)");
    const Joint joint = town.join('A');
    QVERIFY(joint.joined() && joint.estimated && !joint.acrossWall);
    QVERIFY(town.on(joint, 6, 0)); // by its gate in the north, though the south is no farther
    QVERIFY(about(joint.access, 30 * 1.3 + 20));
    QVERIFY(about(joint.offset, 60));
}

void JoinTest::lockedGate()
{
    const Town town(R"(
+---------------+
.................
.#####X#####.....
.#1...A....#.....
.#.........#.....
.###########.....
)");
    QVERIFY(town.join('A').acrossWall);
}

void JoinTest::bridgesAreNotJoined()
{
    const Town town(R"(
+---+---b---+
......A......
.............
+-----------+
)");
    const Joint joint = town.join('A');
    QVERIFY(joint.joined());
    QVERIFY(!town.on(joint, 6, 0));
}

void JoinTest::islandsLast()
{
    Town town(R"(
+---------------------+
.......................
.......................
........A..............
.......+--+............
)");
    QVERIFY(town.on(town.join('A'), 9, 0)); // the fragment leads nowhere
    QVERIFY(town.net->island(static_cast<network::EdgeIndex>(town.drawn.streetAt(8, 4).value - 1)));
    QVERIFY(town.on(town.join('A', 0, 15'000), 9, 4)); // nothing else that near
    QCOMPARE(town.net->componentCount(), 2U);
}

void JoinTest::tooFar()
{
    const Town town(R"(
+--+
....
...A
)");
    QVERIFY(town.join('A', 0, 20'030).joined());
    QVERIFY(!town.join('A', 0, 19'900).joined());
    QVERIFY(!town.net->join({std::nan(""), 30}, {}, kLimit).joined());
    QVERIFY(!town.net->join({-60, -30}, {}, base::kUnreached).joined());
}

void JoinTest::tiesGoToTheLowerEdge()
{
    const Town town(R"(
+-----+
.......
...A...
.......
+-----+
)");
    QCOMPARE(town.join('A').edge, 0U);
}

void JoinTest::positionsGoThereAndBack()
{
    const Town town("+--+--+\n|.....|\n|.....|\n+--+--+", 25);
    for (network::EdgeIndex edge = 0; edge < town.net->edgeCount(); ++edge)
        for (std::uint32_t offset = 0; offset <= town.net->length(edge); offset += 5'000) {
            const geo::Point there = town.net->at(edge, offset);
            const Joint joint = town.net->join(geo::rounded(town.net->frame().toLonLat(there)), {}, 1'000);
            QVERIFY(joint.joined() && joint.access <= 20);
            if (joint.edge == edge)
                QVERIFY(std::abs(std::int64_t{joint.offset} - offset) <= 20);
        }
}

namespace {

/// Everything a random town offers, by looking at a position every half metre.
class Sampler {
public:
    explicit Sampler(const Town &town) : m_town(town)
    {
        for (const plan::Barrier &barrier : town.drawn.streets->barriers)
            m_barriers.push_back({barrier.kind, {local(barrier.line.front()), local(barrier.line.back())}});
    }

    struct Wanted {
        plan::EstateId estate;
        bool islands = false, walls = true; ///< whether islands count, whether walls stop
    };
    /// mm to the nearest position in sight; nothing within the limit.
    [[nodiscard]] std::optional<std::int64_t> nearest(geo::Point from, const Wanted &wanted, std::uint32_t limit) const
    {
        std::optional<std::int64_t> best;
        for (network::EdgeIndex edge = 0; edge < m_town.net->edgeCount(); ++edge) {
            const plan::Street &street = m_town.drawn.streets->streets[edge];
            if (street.bridge || street.tunnel || (m_town.net->island(edge) && !wanted.islands) ||
                (street.access == plan::Access::EstateOnly && street.estate != wanted.estate))
                continue;
            for (std::uint32_t offset = 0; offset <= m_town.net->length(edge); offset += 500) {
                const geo::Point at = m_town.net->at(edge, offset);
                const std::int64_t distance = geo::millimetres(from, at);
                if (distance <= limit && (!best || distance < *best) && clear(from, at, wanted.walls))
                    best = distance;
            }
        }
        return best;
    }
    [[nodiscard]] bool clear(geo::Point from, geo::Point to, bool walls) const
    {
        const std::int64_t length = geo::millimetres(from, to) / 10;
        if (length <= 10)
            return true;
        const geo::Segment way{geo::between(from, to, 5, length), geo::between(from, to, length - 5, length)};
        return std::ranges::none_of(m_barriers, [&](const auto &barrier) {
            return (walls || barrier.first != plan::BarrierKind::Wall) && geo::meet(way, barrier.second);
        });
    }
    [[nodiscard]] geo::Point local(geo::LonLat place) const { return m_town.net->frame().toLocal(place); }

private:
    const Town &m_town;
    std::vector<std::pair<plan::BarrierKind, geo::Segment>> m_barriers;
};

constexpr std::int64_t kTolerance = 1'600; ///< mm: half a metre between samples, a metre past the end of a wall

QString difference(const Joint &joint, geo::Point from, const Sampler &sampler, const Town &town, plan::EstateId estate)
{
    const auto seen = sampler.nearest(from, {estate, false, true}, kLimit);
    const auto across = sampler.nearest(from, {estate, false, false}, kLimit);
    const auto island = sampler.nearest(from, {estate, true, true}, kLimit);
    const geo::Point at = joint.joined() ? town.net->at(joint.edge, joint.offset) : geo::Point{};
    const bool straight = joint.joined() && !joint.estimated;
    if (straight && std::abs(geo::millimetres(from, at) - std::int64_t{joint.access}) > 40)
        return "the access is not the distance";
    if (seen) {
        if (!straight || joint.acrossWall || std::int64_t{joint.access} > *seen + kTolerance)
            return QStringLiteral("something in sight at %1").arg(*seen);
        return sampler.clear(from, at, true) ? QString() : "the way is not clear";
    }
    if (joint.estimated)
        return estate ? QString() : "estimated without an estate";
    if (straight && !joint.acrossWall && !town.net->island(joint.edge))
        return sampler.clear(from, at, true) ? QString() : "the way is not clear"; // between two samples
    if (across) {
        if (!joint.acrossWall || std::int64_t{joint.access} > *across + kTolerance)
            return QStringLiteral("beyond a wall at %1").arg(*across);
        return sampler.clear(from, at, false) ? QString() : "the way crosses more than walls";
    }
    if (joint.acrossWall)
        return sampler.clear(from, at, false) ? QString() : "the way crosses more than walls";
    if (island)
        return joint.joined() ? QString() : QStringLiteral("an island at %1").arg(*island);
    return joint.joined() && !sampler.clear(from, at, true) ? "the way is not clear" : QString();
}

} // namespace

void JoinTest::equalsBruteForce()
{
    std::map<std::string, int> kinds;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const Town town(test::randomTown(seed), 15);
        const Sampler sampler(town);
        for (const auto &[letter, place] : town.drawn.places) {
            plan::EstateId estate;
            for (const plan::Estate &one : town.drawn.estates)
                if (!estate && geo::contains(one.outline, place))
                    estate = one.id;
            const Joint joint = town.join(letter);
            const QString wrong = difference(joint, sampler.local(place), sampler, town, estate);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("seed %1, %2: %3; joined %4 at %5, access %6\n%7")
                                                     .arg(seed)
                                                     .arg(QChar(letter))
                                                     .arg(wrong)
                                                     .arg(static_cast<qint64>(joint.edge))
                                                     .arg(joint.offset)
                                                     .arg(joint.access)
                                                     .arg(test::randomTown(seed).c_str())));
            ++kinds[!joint.joined()                ? "nothing"
                    : joint.estimated              ? "gate"
                    : joint.acrossWall             ? "wall"
                    : town.net->island(joint.edge) ? "island"
                                                   : "seen"];
        }
    }
    for (const auto *kind : {"gate", "wall", "seen"})
        QVERIFY2(kinds[kind] > 10, qPrintable(QStringLiteral("%1: %2").arg(kind).arg(kinds[kind])));
}

namespace {

/// The shortest way through a gate, mm, by looking at everything; nothing where no gate leads to a street.
std::optional<std::int64_t> throughGates(const plan::Estate &estate, geo::Point from, const Sampler &sampler,
                                         bool visitor)
{
    std::optional<std::int64_t> best;
    for (const plan::Gate &gate : estate.gates) {
        const bool shut = !gate.open || gate.use == plan::GateUse::Vehicles ||
                          (visitor && gate.access == plan::GateAccess::Residents);
        const geo::Point place = sampler.local(gate.place);
        if (shut)
            continue;
        auto street = sampler.nearest(place, {estate.id, false, true}, kLimit);
        if (!street) // drawn a little inside its wall, or in a corner
            street = sampler.nearest(place, {estate.id, false, false}, kLimit);
        if (street)
            best = std::min(best.value_or(INT64_MAX), geo::millimetres(from, place) * 13 / 10 + *street);
    }
    return best;
}

} // namespace

void JoinTest::gatesEqualBruteForce()
{
    std::map<std::string, int> kinds;
    for (std::uint64_t seed = 1; seed <= 120; ++seed) {
        Town town(test::randomTown(seed), 15);
        std::mt19937_64 random(seed);
        for (plan::Estate &estate : town.drawn.estates)
            for (plan::Gate &gate : estate.gates) {
                gate.use = static_cast<plan::GateUse>(random() % 4);
                gate.access = static_cast<plan::GateAccess>(random() % 3);
            }
        town.build();
        const Sampler sampler(town);
        for (const auto &[letter, place] : town.drawn.places) {
            const auto estate = std::ranges::find_if(
                town.drawn.estates, [&](const plan::Estate &one) { return geo::contains(one.outline, place); });
            if (estate == town.drawn.estates.end())
                continue;
            const geo::Point from = sampler.local(place);
            for (const bool visitor : {false, true}) {
                const auto who = visitor ? network::Who::Visitor : network::Who::Resident;
                const Joint joint = town.net->join(place, {}, kLimit, who);
                const auto own = throughGates(*estate, from, sampler, false);
                const auto wanted = throughGates(*estate, from, sampler, visitor);
                const QByteArray text = (QStringLiteral("seed %1, %2 %3: access %5, through gates %6\n%4")
                                             .arg(seed)
                                             .arg(QChar(letter))
                                             .arg(visitor)
                                             .arg(test::randomTown(seed).c_str())
                                             .arg(joint.access)
                                             .arg(wanted.value_or(-1)))
                                            .toUtf8();
                const char *told = text.constData();
                QVERIFY2(visitor || !joint.residentsOnly, told);
                if (joint.estimated) {
                    const auto expected = joint.residentsOnly ? own : wanted;
                    // A gate stands in its wall: past the end of it a street is seen at a flat angle.
                    QVERIFY2(expected && std::abs(*expected - std::int64_t{joint.access}) <= 2 * kTolerance, told);
                    QVERIFY2(joint.residentsOnly == !wanted, told);
                    ++kinds[joint.residentsOnly ? "residents" : visitor ? "visitor" : "own"];
                } else if (joint.acrossWall) {
                    QVERIFY2(!own, told); // a gate would have been taken
                    ++kinds["wall"];
                }
            }
        }
    }
    for (const auto *kind : {"own", "visitor", "residents", "wall"})
        QVERIFY2(kinds[kind] > 5, qPrintable(QStringLiteral("%1: %2").arg(kind).arg(kinds[kind])));
}

QTEST_GUILESS_MAIN(JoinTest)
#include "join_test.moc"
