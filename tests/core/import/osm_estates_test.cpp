// SPDX-License-Identifier: GPL-3.0-or-later
// Walled residential ground of hand-made OpenStreetMap files becomes estates with gates.
#include "tests/core/import/import_fixture.h"

#include "core/geo/local_frame.h"
#include "core/network/search.h"

#include <QTest>

using namespace yike;
using namespace yike::test;

namespace {

plan::Plan imported(const std::string &xml, bool outlets = false, std::vector<base::Issue> *issues = nullptr)
{
    const ImportFolder folder;
    importing::ImportRequest request;
    request.osm = folder.write("map.osm", xml);
    request.osmOutlets = outlets;
    auto outcome = importing::importFiles({}, norms::starterRulebook(), request);
    if (!outcome)
        qFatal("import failed: %d %s", static_cast<int>(outcome.error().code), outcome.error().args.back().c_str());
    if (issues != nullptr)
        *issues = outcome->issues;
    return outcome->after;
}

std::int64_t metres(const plan::Plan &plan, geo::LonLat from, geo::LonLat to, network::Who who = network::Who::Visitor)
{
    const auto frame = geo::LocalFrame::around(from).value();
    const auto net = network::Network::build(plan.streets, plan.estates, norms::presetWalkers(), frame).value();
    const network::Joint a = net->join(from, {}, 200'000), b = net->join(to, {}, 200'000, who);
    const network::Source source{a, 0};
    network::Search search(net);
    std::vector<network::Reached> reached;
    search.run({&source, 1}, network::Targets({&b, 1}, net->edgeCount()), norms::WalkerKind::Metres,
               network::Direction::Forward, 5'000'000, reached);
    return reached.empty() ? -1 : static_cast<std::int64_t>(reached.front().cost) / 1000;
}

geo::LonLat at(double column, double row) { return {121 + column / 1000, 31 + row / 1000}; }

/// A fenced estate 4 columns wide: a gate for residents in the south, one for cars in the west, a path through the north.
const std::string kEstate =
    node(1, 0, 0) + node(2, 2, 0, "barrier=gate access=private name=South opening_hours=05:00-23:00") + node(3, 4, 0) +
    node(4, 4, 4) + node(5, 2, 4) + node(6, 0, 4) + node(7, 0, 2, "barrier=lift_gate foot=no") + node(11, 2, -2) +
    node(12, 2, 2) + node(13, 2, 6) + node(14, -2, 2) + node(15, -2, -2) + node(16, -2, 6) +
    way(20, {1, 2, 3, 4, 5, 6, 7, 1}, "landuse=residential barrier=fence name=Garden") +
    way(21, {11, 2, 12}, "highway=service") + way(22, {12, 5, 13}, "highway=footway") +
    way(23, {14, 7, 12}, "highway=service") + way(24, {11, 15, 14, 16, 13}, "highway=residential");

} // namespace

class OsmEstatesTest : public QObject {
    Q_OBJECT

private slots:
    void walledEstates();
    void estatesKeepTheirIds();
};

void OsmEstatesTest::walledEstates()
{
    const auto plan = imported(osm(kEstate + node(31, 1, 1) + node(32, 1.5, 1) + node(33, 1.5, 1.5) +
                                   way(30, {31, 32, 33, 31}, "building=apartments building:levels=6")));
    QCOMPARE(plan.estates.size(), 1U);
    const plan::Estate &estate = plan.estates.front();
    QVERIFY(estate.walled && estate.name == "Garden" && estate.id);
    QCOMPARE(estate.gates.size(), 3U);
    const auto gate = [&](double column, double row) {
        return *std::ranges::find_if(estate.gates, [&](const plan::Gate &one) {
            return geo::geodesicMillimetres(one.place, at(column, row)) < 3'000;
        });
    };
    QCOMPARE(gate(2, 0).access, plan::GateAccess::Residents);
    QCOMPARE(gate(2, 0).hours, std::string("05:00-23:00"));
    QCOMPARE(gate(2, 0).name, std::string("South"));
    QCOMPARE(gate(0, 2).use, plan::GateUse::Vehicles);
    QVERIFY(gate(0, 2).open && gate(2, 0).open);
    QCOMPARE(gate(2, 4).access, plan::GateAccess::Unknown); // where the path passes
    QCOMPARE(plan.residences.size(), 1U);
    QCOMPARE(plan.residences.front().estate, estate.id);
    // Out through their own gate in the south; others come in from the north.
    const std::int64_t out = metres(plan, at(2.2, 1.5), at(2, -2)), in = metres(plan, at(2, -2), at(2.2, 1.5));
    QVERIFY2(out > 0 && out < 450, qPrintable(QString::number(out)));
    QVERIFY2(in > out + 500, qPrintable(QString::number(in)));
    // Without a wall it is no estate.
    const auto open =
        imported(osm(node(1, 0, 0) + node(2, 4, 0) + node(3, 4, 4) + node(4, 0, 4) +
                     way(20, {1, 2, 3, 4, 1}, "landuse=residential name=Open") + way(21, {1, 3}, "highway=service")));
    QVERIFY(open.estates.empty());
}

void OsmEstatesTest::estatesKeepTheirIds()
{
    const ImportFolder folder;
    importing::ImportRequest request;
    request.osm = folder.write("map.osm", osm(kEstate));
    const auto once = importing::importFiles({}, norms::starterRulebook(), request);
    QVERIFY(once && once->after.estates.size() == 1);
    const auto again = importing::importFiles(once->after, norms::starterRulebook(), request);
    QVERIFY(again && again->edit.changes.empty());
    // An office's own outline of the same ground stays, and the map's is left out.
    plan::Plan office;
    office.estates.push_back({plan::EstateId{5}, "Ours", {{at(-1, -1), at(5, -1), at(5, 5), at(-1, 5)}}, true, {}});
    office.nextId = 6;
    const auto ours = importing::importFiles(office, norms::starterRulebook(), request);
    QVERIFY(ours && ours->after.estates == office.estates);
}

QTEST_GUILESS_MAIN(OsmEstatesTest)
#include "osm_estates_test.moc"
