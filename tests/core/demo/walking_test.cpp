// SPDX-License-Identifier: GPL-3.0-or-later
// The demonstration district can be walked: everybody joins, river and railway part it, the stories are true.
#include "core/demo/demo.h"
#include "core/network/search.h"

#include <QTest>

#include <map>
#include <set>

using namespace yike;
using network::Joint;

namespace {

using Names = std::set<std::string>;

constexpr std::uint32_t kAccess = 200'000;

plan::Plan made(std::uint64_t seed)
{
    demo::DemoRequest request;
    request.seed = seed;
    auto plan = demo::makeDistrict(request, norms::starterRulebook());
    Q_ASSERT(plan.has_value());
    return std::move(*plan);
}

const plan::Plan &district()
{
    static const plan::Plan kPlan = made(demo::DemoRequest{}.seed);
    return kPlan;
}

std::shared_ptr<const network::Network> networkOf(const plan::Plan &plan)
{
    const auto frame = geo::LocalFrame::around(plan.residences.front().place);
    auto net = network::Network::build(plan.streets, plan.estates, plan.parameters.walkers, *frame);
    Q_ASSERT(net.has_value());
    return *net;
}

/// Walking metres between two places, −1 if there is no way of less than 5 km.
double metres(const std::shared_ptr<const network::Network> &net, geo::LonLat from, plan::EstateId estate,
              geo::LonLat to)
{
    const std::vector<Joint> targets{net->join(to, {}, kAccess)};
    const network::Source source{net->join(from, estate, kAccess), 0};
    if (!source.joint.joined() || !targets[0].joined())
        return -1;
    network::Search search(net);
    std::vector<network::Reached> out;
    search.run(std::span(&source, 1), network::Targets(targets, net->edgeCount()), norms::WalkerKind::Metres,
               network::Direction::Forward, base::kFarthestMillimetres, out);
    return out.empty() ? -1 : static_cast<double>(out[0].cost) / 1000.0;
}

const plan::Outlet *named(const plan::Plan &plan, std::string_view name)
{
    const auto found =
        std::ranges::find_if(plan.outlets, [&](const plan::Outlet &o) { return o.name.starts_with(name); });
    return found == plan.outlets.end() ? nullptr : &*found;
}

const plan::Scenario &story(const plan::Plan &plan, std::string_view start)
{
    return *std::ranges::find_if(plan.scenarios, [&](const plan::Scenario &s) { return s.nameZh.starts_with(start); });
}

/// How many parts the streets fall into without those `without` says.
template <typename Without>
std::size_t partsOf(const plan::Plan &plan, Without without)
{
    std::map<plan::NodeId, plan::NodeId> parent;
    const auto root = [&](plan::NodeId node) {
        while (parent.try_emplace(node, node).first->second != node)
            node = parent[node] = parent[parent[node]];
        return node;
    };
    for (const plan::Street &street : plan.streets->streets)
        if (!without(street))
            parent[root(street.from)] = root(street.to);
    std::set<plan::NodeId> roots;
    for (const plan::Street &street : plan.streets->streets)
        if (!without(street))
            roots.insert(root(street.from));
    return roots.size();
}

bool overRiver(const plan::Street &street)
{
    return street.bridge && street.streetClass != plan::StreetClass::Footbridge;
}
bool underRail(const plan::Street &street) { return street.tunnel; }

} // namespace

class WalkingTest : public QObject {
    Q_OBJECT
private slots:
    void everybodyJoins_data();
    void everybodyJoins();
    void fourBridgesTwoUnderpasses();
    void mainRoadsAreCrossedAtSignals();
    void hillHasSlopesAndSteps();
    void footbridgesHaveStairs();
    void storyOfTheCanteen_data();
    void storyOfTheCanteen();
    void storyOfTheNursery();
    void storyOfTheMarket();
};

void WalkingTest::everybodyJoins_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {demo::DemoRequest{}.seed, std::uint64_t{3}, std::uint64_t{77}})
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

void WalkingTest::everybodyJoins()
{
    QFETCH(quint64, seed);
    const plan::Plan plan = made(seed);
    const auto net = networkOf(plan);
    QCOMPARE(net->componentCount(), 1U);
    for (const plan::Residence &residence : plan.residences) {
        const Joint joint = net->join(residence.place, residence.estate, kAccess);
        QVERIFY2(joint.joined() && !joint.acrossWall && !joint.estimated && joint.access < 60'000,
                 residence.name.c_str());
    }
    for (const plan::Outlet &outlet : plan.outlets) {
        if (outlet.match == plan::MatchLevel::NotPlaced)
            continue;
        const Joint joint = net->join(outlet.place, outlet.estate, kAccess);
        QVERIFY2(joint.joined() && !joint.acrossWall && joint.access < 120'000, outlet.name.c_str());
    }
}

void WalkingTest::fourBridgesTwoUnderpasses()
{
    const plan::Plan &plan = district();
    Names bridges;
    Names underpasses;
    for (const plan::Street &street : plan.streets->streets) {
        if (overRiver(street))
            bridges.insert(street.name);
        if (underRail(street))
            underpasses.insert(street.name);
    }
    QCOMPARE(bridges.size(), 4U);
    QCOMPARE(underpasses.size(), 2U);
    const auto nothing = [](const plan::Street &) { return false; };
    QCOMPARE(partsOf(plan, nothing), 1U);
    QCOMPARE(partsOf(plan, overRiver), 2U);
    QCOMPARE(partsOf(plan, underRail), 2U);
    QCOMPARE(partsOf(plan, [](const plan::Street &s) { return overRiver(s) || underRail(s); }), 3U);
    // One bridge or one underpass alone holds the parts together.
    for (const std::string &kept : bridges)
        QCOMPARE(partsOf(plan, [&](const plan::Street &s) { return overRiver(s) && s.name != kept; }), 1U);
    for (const std::string &kept : underpasses)
        QCOMPARE(partsOf(plan, [&](const plan::Street &s) { return underRail(s) && s.name != kept; }), 1U);
}

void WalkingTest::mainRoadsAreCrossedAtSignals()
{
    int signalled = 0;
    for (const plan::Street &street : district().streets->streets)
        signalled +=
            street.crossing == plan::CrossingKind::Signalled && street.streetClass == plan::StreetClass::Crossing ? 1
                                                                                                                  : 0;
    QVERIFY2(signalled > 40, qPrintable(QString::number(signalled)));
}

void WalkingTest::hillHasSlopesAndSteps()
{
    int slopes = 0;
    int steps = 0;
    for (const plan::Street &street : district().streets->streets) {
        slopes += std::abs(street.grade) >= 30 ? 1 : 0;
        steps += street.streetClass == plan::StreetClass::Steps && std::abs(street.grade) >= 30 ? 1 : 0;
    }
    QVERIFY2(slopes > 50, qPrintable(QString::number(slopes)));
    QVERIFY2(steps > 3, qPrintable(QString::number(steps)));
}

void WalkingTest::footbridgesHaveStairs()
{
    const auto &streets = district().streets->streets;
    int bridges = 0;
    for (const plan::Street &deck : streets) {
        if (deck.streetClass != plan::StreetClass::Footbridge)
            continue;
        ++bridges;
        const auto stairsAt = [&](plan::NodeId node) {
            return std::ranges::any_of(streets, [&](const plan::Street &s) {
                return s.streetClass == plan::StreetClass::Steps && (s.from == node || s.to == node);
            });
        };
        QVERIFY(stairsAt(deck.from) && stairsAt(deck.to));
    }
    QVERIFY2(bridges >= 2, qPrintable(QString::number(bridges)));
}

void WalkingTest::storyOfTheCanteen_data() { everybodyJoins_data(); }

void WalkingTest::storyOfTheCanteen()
{
    QFETCH(quint64, seed);
    const plan::Plan plan = made(seed);
    const plan::Outlet *station = named(plan, "机床厂社区服务站");
    const plan::Outlet *canteen = named(plan, "站东社区食堂");
    QVERIFY(station != nullptr && canteen != nullptr);
    const double straight = static_cast<double>(geo::geodesicMillimetres(station->place, canteen->place)) / 1000.0;
    const double walked = metres(networkOf(plan), station->place, {}, canteen->place);
    QVERIFY2(std::abs(straight - 420) < 35, qPrintable(QString::number(straight)));
    QVERIFY2(std::abs(walked - 1150) < 50, qPrintable(QString::number(walked)));

    const plan::Scenario &meals = story(plan, "A ");
    const plan::OutletOverride &change = meals.outlets.at(station->id);
    QVERIFY(change.before == *station);
    QCOMPARE(change.after->services.back().service, std::string("canteen-for-the-old"));

    const plan::Plan tunnelled = plan::seenThrough(plan, story(plan, "A2").id);
    const double shorter = metres(networkOf(tunnelled), station->place, {}, canteen->place);
    QVERIFY2(shorter > straight && shorter < 800, qPrintable(QString::number(shorter)));
}

void WalkingTest::storyOfTheNursery()
{
    const plan::Plan &plan = district();
    const plan::Scenario &scenario = story(plan, "B ");
    QCOMPARE(scenario.outlets.size(), 2U);
    bool changed = false;
    bool added = false;
    for (const auto &[id, change] : scenario.outlets) {
        QVERIFY(change.after.has_value());
        if (change.before) {
            changed = true;
            QCOMPARE(change.before->services.front().capacity, 360'000);
            QCOMPARE(change.before->services.front().used, 190);
            QVERIFY(change.after->services.size() == change.before->services.size() + 1);
        } else {
            added = true;
            const plan::Area *community = plan.area(change.after->community);
            QVERIFY(community != nullptr);
            QCOMPARE(community->name, std::string("翡翠湾社区"));
        }
    }
    QVERIFY(changed && added);
}

void WalkingTest::storyOfTheMarket()
{
    const plan::Plan &plan = district();
    const plan::Scenario &scenario = story(plan, "C ");
    int closed = 0;
    std::vector<plan::Outlet> stores;
    for (const auto &[id, change] : scenario.outlets) {
        if (change.before && change.after->status == plan::OutletStatus::Closed && change.before->name == "北门菜市场")
            ++closed;
        if (!change.before)
            stores.push_back(*change.after);
    }
    QCOMPARE(closed, 1);
    QCOMPARE(stores.size(), 2U);
    QCOMPARE(scenario.addedStreets.size(), 1U);
    const plan::EstateId estate = scenario.addedStreets.front().estate;
    QVERIFY(estate);
    // Somebody of the estate has a shorter way to a new store through the north gate.
    const auto before = networkOf(plan);
    const auto after = networkOf(plan::seenThrough(plan, scenario.id));
    double saved = 0;
    for (const plan::Residence &residence : plan.residences) {
        if (residence.estate != estate)
            continue;
        for (const plan::Outlet &store : stores)
            saved = std::max(saved, metres(before, residence.place, estate, store.place) -
                                        metres(after, residence.place, estate, store.place));
    }
    QVERIFY2(saved > 50, qPrintable(QString::number(saved)));
}

QTEST_GUILESS_MAIN(WalkingTest)
#include "walking_test.moc"
