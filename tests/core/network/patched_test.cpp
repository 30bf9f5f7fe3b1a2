// SPDX-License-Identifier: GPL-3.0-or-later
// A patched network equals one built from nothing, and distances carried over edits equal searches.
#include "core/network/nearest_field.h"
#include "core/network/street_match.h"
#include "tests/support/ascii_town.h"
#include "tests/support/network_edits.h"
#include "tests/support/test_data.h"

#include <QTest>

#include <array>
#include <format>
#include <optional>
#include <random>

using namespace yike;
using network::Direction;
using network::EdgeIndex;
using network::Joint;
using network::kNone;
using network::Network;
using network::Reached;
using network::Search;
using network::Source;
using network::Targets;
using norms::WalkerKind;

namespace {

using NetworkPtr = std::shared_ptr<const Network>;
constexpr std::array kWalkers{WalkerKind::Metres, WalkerKind::Adult, WalkerKind::Age80, WalkerKind::Wheelchair};
constexpr base::Cost kLimit = 1'200'000;

geo::LocalFrame frame() { return geo::LocalFrame::around({114, 30}).value(); }

class Town {
public:
    explicit Town(std::uint64_t seed) : m_random(seed), m_town(test::asciiTown(test::randomTown(seed, 6, 5), 30))
    {
        m_plan.streets = m_town.streets;
        m_plan.estates = m_town.estates;
        m_plan.scenarios.push_back({plan::ScenarioId{900}, "", "", "", "", {}, {}, {}, {}});
        m_plan.nextId = 1000;
        if (seed % 2 == 0)
            m_scenario = m_plan.scenarios.front().id;
    }

    [[nodiscard]] plan::Plan seen() const { return plan::seenThrough(m_plan, m_scenario); }
    bool edit()
    {
        auto after = plan::applied(m_plan, test::randomNetworkEdit(m_random, m_plan, m_scenario));
        if (after)
            m_plan = std::move(*after);
        return after.has_value();
    }
    [[nodiscard]] std::int64_t below(std::int64_t n)
    {
        return static_cast<std::int64_t>(m_random() % static_cast<std::uint64_t>(n));
    }
    [[nodiscard]] geo::LonLat place()
    {
        geo::LonLat at = m_town.at(static_cast<int>(below(25)), static_cast<int>(below(21)));
        at.lon += static_cast<double>(below(301) - 150) * 1e-6;
        at.lat += static_cast<double>(below(301) - 150) * 1e-6;
        return at;
    }
    [[nodiscard]] Joint joint(const Network &net)
    {
        Joint joint;
        joint.edge = static_cast<EdgeIndex>(below(net.edgeCount()));
        joint.offset = static_cast<std::uint32_t>(below(std::int64_t{net.length(joint.edge)} + 1));
        joint.access = static_cast<std::uint32_t>(below(2) * below(40'000));
        return joint;
    }

private:
    std::mt19937_64 m_random;
    test::AsciiTown m_town;
    plan::Plan m_plan;
    plan::ScenarioId m_scenario;
};

NetworkPtr built(const plan::Plan &plan)
{
    auto net = Network::build(plan.streets, plan.estates, norms::presetWalkers(), frame());
    return net ? *net : nullptr;
}

/// "" or what differs.
std::string difference(const Network &one, const Network &other, Town &town)
{
    if (one.nodeCount() != other.nodeCount() || one.edgeCount() != other.edgeCount())
        return "counts";
    if (one.componentCount() != other.componentCount())
        return "components";
    if (!std::ranges::equal(one.issues(), other.issues()))
        return "issues";
    for (EdgeIndex edge = 0; edge < one.edgeCount(); ++edge) {
        const bool usable = one.tail(edge) != kNone;
        if (usable != (other.tail(edge) != kNone) || one.length(edge) != other.length(edge))
            return std::format("edge {}", edge);
        if (!usable)
            continue;
        if (one.island(edge) != other.island(edge) ||
            one.component(one.tail(edge)) != other.component(other.tail(edge)) ||
            one.place(one.tail(edge)) != other.place(other.tail(edge)) ||
            one.place(one.head(edge)) != other.place(other.head(edge)))
            return std::format("island, component or place of edge {}", edge);
        for (const WalkerKind walker : kWalkers)
            if (one.cost(walker, edge, true) != other.cost(walker, edge, true) ||
                one.cost(walker, edge, false) != other.cost(walker, edge, false))
                return std::format("cost of edge {}", edge);
    }
    for (int i = 0; i < 60; ++i) {
        const geo::LonLat place = town.place();
        const plan::EstateId estate{town.below(4)};
        if (one.join(place, estate, 200'000) != other.join(place, estate, 200'000))
            return "joint";
    }
    return {};
}

/// Sources and targets that live on from network to network, and fields that follow them.
class Followed {
public:
    Followed(NetworkPtr net, Town &town) : m_net(std::move(net))
    {
        for (std::uint32_t i = 0; i < 6; ++i)
            m_sources.push_back({town.joint(*m_net), i});
        for (int i = 0; i < 25; ++i)
            m_joints.push_back(town.joint(*m_net));
        for (const WalkerKind walker : kWalkers)
            m_fields.emplace_back(*m_net, m_sources, walker, kLimit);
    }

    void follow(const NetworkPtr &now, Town &town)
    {
        const network::StreetMatch match = network::matchStreets(m_net->streets(), now->streets());
        const auto carry = [&](Joint &joint) {
            joint.edge = match.nowOf[joint.edge];
            if (joint.edge == kNone || town.below(10) == 0)
                joint = town.joint(*now);
        };
        for (Source &source : m_sources)
            carry(source.joint);
        for (Joint &joint : m_joints)
            carry(joint);
        const network::NetworkChange change(*m_net, *now);
        for (network::NearestField &field : m_fields)
            field.follow(change, m_sources);
        m_net = now;
    }

    [[nodiscard]] std::string difference(const NetworkPtr &fresh) const
    {
        Search search(fresh);
        const auto targets = std::make_shared<const Targets>(m_joints, fresh->edgeCount());
        std::vector<Reached> expected, got;
        for (std::size_t i = 0; i < kWalkers.size(); ++i) {
            search.run(m_sources, *targets, kWalkers[i], Direction::Reverse, kLimit, expected);
            m_fields[i].reach(*m_net, network::FieldTargets(*m_net, targets, kWalkers[i]), got);
            if (got != expected)
                return std::format("field of walker {}", i);
        }
        return {};
    }

private:
    NetworkPtr m_net;
    std::vector<Source> m_sources;
    std::vector<Joint> m_joints;
    std::vector<network::NearestField> m_fields;
};

} // namespace

class PatchedTest : public QObject {
    Q_OBJECT

private slots:
    void equalsABuildFromNothing();
    void newWaysNeverMakeLonger();
    void otherWalkers();
};

void PatchedTest::equalsABuildFromNothing()
{
    const bool full = test::fullTestsWanted();
    const std::uint64_t towns = full ? 300 : 40;
    const int edits = full ? 40 : 20;
    int followed = 0;
    qInfo("seeds 1 to %llu, %d edits each", static_cast<unsigned long long>(towns), edits);
    for (std::uint64_t seed = 1; seed <= towns; ++seed) {
        Town town(seed);
        NetworkPtr net = built(town.seen());
        if (!net)
            continue;
        Followed fields(net, town);
        for (int step = 0; step < edits; ++step) {
            if (!town.edit())
                break;
            const plan::Plan seen = town.seen();
            const NetworkPtr fresh = built(seen);
            const auto patched = Network::patched(*net, seen.streets, seen.estates, norms::presetWalkers());
            const std::string where = std::format("seed {} step {}: ", seed, step);
            QCOMPARE(patched.has_value(), fresh != nullptr);
            if (!fresh)
                break;
            const std::string differs = difference(**patched, *fresh, town);
            QVERIFY2(differs.empty(), (where + differs).c_str());
            fields.follow(*patched, town);
            const std::string strays = fields.difference(fresh);
            QVERIFY2(strays.empty(), (where + strays).c_str());
            net = *patched;
            ++followed;
        }
    }
    QVERIFY2(followed > 300, std::to_string(followed).c_str());
}

/// With every place joined where it was before, a way between two junctions makes no time longer, a closed street none shorter.
void PatchedTest::newWaysNeverMakeLonger()
{
    int shorter = 0, longer = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        Town town(seed);
        plan::Plan plan = town.seen();
        const NetworkPtr before = built(plan);
        if (!before)
            continue;
        const auto &streets = plan.streets->streets;
        const auto any = [&] { return streets[static_cast<std::size_t>(town.below(std::ssize(streets)))]; };
        const bool adds = seed % 2 == 0;
        plan::NewWay way;
        way.kind = plan::WayKind::Footbridge;
        way.from = plan::atJunction(any().from);
        way.to = plan::atJunction(any().to);
        const auto edited =
            plan::applied(plan, adds ? plan::addWay(plan, {}, way) : plan::closeStreet(plan, {}, any().id));
        QVERIFY(edited);
        const auto after = Network::patched(*before, edited->streets, edited->estates, norms::presetWalkers());
        QVERIFY(after);
        const network::StreetMatch match = network::matchStreets(before->streets(), (*after)->streets());
        std::vector<Joint> was, is;
        while (was.size() < 30) {
            const Joint joint = town.joint(*before);
            if (match.nowOf[joint.edge] == kNone)
                continue;
            was.push_back(joint);
            is.push_back(joint);
            is.back().edge = match.nowOf[joint.edge];
        }
        for (const WalkerKind walker : kWalkers) {
            Search search(before), searchAfter(*after);
            std::vector<Reached> reached;
            const Targets targets(was, before->edgeCount()), targetsAfter(is, (*after)->edgeCount());
            for (std::size_t i = 0; i < 5; ++i) {
                std::vector<base::Cost> old(was.size(), base::kUnreached), now = old;
                const Source source{was[i], 0}, sourceAfter{is[i], 0};
                search.run({&source, 1}, targets, walker, Direction::Forward, kLimit, reached);
                for (const Reached &hit : reached)
                    old[hit.target] = hit.cost;
                searchAfter.run({&sourceAfter, 1}, targetsAfter, walker, Direction::Forward, kLimit, reached);
                for (const Reached &hit : reached)
                    now[hit.target] = hit.cost;
                for (std::size_t target = 0; target < now.size(); ++target) {
                    QVERIFY2(adds ? now[target] <= old[target] : now[target] >= old[target],
                             std::format("seed {} source {} target {}", seed, i, target).c_str());
                    shorter += now[target] < old[target] ? 1 : 0;
                    longer += now[target] > old[target] ? 1 : 0;
                }
            }
        }
    }
    QVERIFY2(shorter > 100 && longer > 100, std::format("{} shorter, {} longer", shorter, longer).c_str());
}

void PatchedTest::otherWalkers()
{
    Town town(3);
    const plan::Plan seen = town.seen();
    const NetworkPtr before = built(seen);
    norms::Walkers walkers = norms::presetWalkers();
    walkers[static_cast<std::size_t>(WalkerKind::Adult)].speed = 900;
    const auto now = Network::patched(*before, seen.streets, seen.estates, walkers);
    QVERIFY(now);
    const auto fresh = Network::build(seen.streets, seen.estates, walkers, frame());
    const std::string differs = difference(**now, **fresh, town);
    QVERIFY2(differs.empty(), differs.c_str());
    QVERIFY((*now)->cost(WalkerKind::Adult, 0, true) > before->cost(WalkerKind::Adult, 0, true));
}

QTEST_GUILESS_MAIN(PatchedTest)
#include "patched_test.moc"
