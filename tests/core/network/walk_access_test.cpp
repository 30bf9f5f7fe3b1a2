// SPDX-License-Identifier: GPL-3.0-or-later
// The table of tags, row by row.
#include "core/network/walk_access.h"

#include <QTest>

#include <string>
#include <vector>

using namespace yike;
using network::Tag;
using network::WalkWay;
using plan::Access;
using plan::CrossingKind;
using plan::StreetClass;

namespace {

/// "highway=footway;foot=no" → tags.
class Tags {
public:
    explicit Tags(const char *text) : m_text(QString::fromUtf8(text).split(u'|', Qt::SkipEmptyParts))
    {
        for (const QString &part : m_text) {
            m_keys.push_back(part.section(u'=', 0, 0).toStdString());
            m_values.push_back(part.section(u'=', 1).toStdString());
        }
        for (std::size_t i = 0; i < m_keys.size(); ++i)
            m_tags.emplace_back(m_keys[i], m_values[i]);
    }
    [[nodiscard]] std::span<const Tag> all() const { return m_tags; }

private:
    QStringList m_text;
    std::vector<std::string> m_keys, m_values;
    std::vector<Tag> m_tags;
};

std::optional<WalkWay> way(const char *text) { return network::walkWay(Tags(text).all()); }

network::WalkNode node(const char *text) { return network::walkNode(Tags(text).all()); }

} // namespace

class WalkAccessTest : public QObject {
    Q_OBJECT

private slots:
    void whoMayWalk_data();
    void whoMayWalk();
    void classes();
    void structure();
    void direction();
    void inclines();
    void conditions();
    void nodes();
};

void WalkAccessTest::whoMayWalk_data()
{
    QTest::addColumn<QByteArray>("tags");
    QTest::addColumn<int>("access"); // Access, or -1: nobody walks there
    const auto row = [](const char *tags, int access) { QTest::newRow(tags) << QByteArray(tags) << access; };
    constexpr int all = static_cast<int>(Access::Everybody), own = static_cast<int>(Access::EstateOnly), none = -1;
    row("", none);
    row("building=yes", none);
    for (const char *open : {"primary", "primary_link", "secondary", "tertiary", "unclassified", "residential",
                             "living_street", "service", "track", "cycleway", "footway", "path", "bridleway",
                             "pedestrian", "steps", "corridor", "elevator", "platform", "road"})
        row(QByteArray("highway=").append(open).constData(), all);
    for (const char *shut : {"construction", "proposed", "abandoned", "razed", "planned", "disused", "via_ferrata",
                             "raceway", "bus_guideway", "busway", "motorway", "motorway_link", "nonsense"})
        row(QByteArray("highway=").append(shut).constData(), none);
    row("highway=motorway|foot=yes", all);
    row("highway=motorway|sidewalk=both", all);
    row("highway=motorway|access=yes", none);
    row("highway=motorway|sidewalk=no", none);
    row("highway=trunk", all);
    row("highway=trunk_link", all);
    row("highway=trunk|bridge=yes", none);
    row("highway=trunk|tunnel=yes", none);
    row("highway=trunk|bridge=no", all);
    row("highway=trunk|motorroad=yes", none);
    row("highway=trunk|foot=no", none);
    row("highway=trunk|bridge=yes|sidewalk=right", all);
    row("highway=trunk|bridge=yes|foot=designated", all);
    row("highway=primary|motorroad=yes", none);
    row("highway=primary|bridge=yes", all);
    row("highway=primary|sidewalk=separate", none);
    row("highway=primary|sidewalk:both=separate", none);
    row("highway=primary|sidewalk:left=separate", all);
    row("highway=residential|sidewalk=separate", all);
    row("highway=secondary|foot=use_sidepath", none);
    row("highway=footway|foot=no", none);
    row("highway=footway|access=no", none);
    row("highway=footway|access=no|foot=yes", all);
    row("highway=footway|access=yes|foot=no", none);
    row("highway=residential|access=private", own);
    row("highway=residential|access=private|foot=permissive", all);
    row("highway=service|access=customers", own);
    row("highway=service|access=delivery", own);
    row("highway=footway|foot=residents", own);
    row("highway=footway|access=permit", own);
    row("highway=service|access=private;customers", own);
    row("highway=service|access=no; yes", all);
    row("highway=track|access=forestry", all);
    row("highway=service|access=destination", all);
    row("highway=path|access=military", none);
    row("highway=path|access=whatever", all);
    row("highway=cycleway|foot=no", none);
    row("highway=residential|motor_vehicle=no|vehicle=no", all);
    row("highway=footway|crossing=no|footway=crossing", none);
    row("route=ferry", all);
    row("route=ferry|foot=no", none);
    row("railway=platform", all);
    row("public_transport=platform", all);
    row("man_made=pier", all);
    row("highway=construction|foot=yes", none);
}

void WalkAccessTest::whoMayWalk()
{
    QFETCH(QByteArray, tags);
    QFETCH(int, access);
    const auto found = way(tags.constData());
    QCOMPARE(found ? static_cast<int>(found->access) : -1, access);
}

void WalkAccessTest::classes()
{
    QCOMPARE(way("highway=footway")->streetClass, StreetClass::Footway);
    QCOMPARE(way("highway=footway|bridge=yes")->streetClass, StreetClass::Footbridge);
    QCOMPARE(way("highway=path|tunnel=yes")->streetClass, StreetClass::Underpass);
    QCOMPARE(way("highway=steps|bridge=yes")->streetClass, StreetClass::Steps);
    QCOMPARE(way("highway=service|service=alley")->streetClass, StreetClass::Alley);
    QCOMPARE(way("highway=service|service=driveway")->streetClass, StreetClass::Service);
    QCOMPARE(way("highway=trunk")->streetClass, StreetClass::Trunk);
    QCOMPARE(way("highway=corridor|indoor=yes|level=-1")->streetClass, StreetClass::Corridor);
    const auto lift = way("highway=elevator");
    QVERIFY(lift->streetClass == StreetClass::Elevator && lift->delay > 0);
    QVERIFY(way("route=ferry")->streetClass == StreetClass::Ferry && way("route=ferry")->delay > 0);
    const auto zebra = way("highway=footway|footway=crossing|crossing=marked");
    QVERIFY(zebra->streetClass == StreetClass::Crossing && zebra->crossing == CrossingKind::Unsignalled);
    QCOMPARE(way("highway=footway|footway=crossing|crossing=traffic_signals")->crossing, CrossingKind::Signalled);
    QCOMPARE(way("highway=path|path=crossing|crossing:signals=yes")->crossing, CrossingKind::Signalled);
    QCOMPARE(way("highway=footway|crossing=traffic_signals")->crossing, CrossingKind::None);
}

void WalkAccessTest::structure()
{
    QCOMPARE(way("highway=residential")->level, 0);
    QVERIFY(way("highway=residential|bridge=viaduct")->bridge);
    QCOMPARE(way("highway=residential|bridge=viaduct")->level, 1);
    QVERIFY(way("highway=footway|tunnel=yes")->tunnel);
    QCOMPARE(way("highway=footway|tunnel=yes")->level, -1);
    QCOMPARE(way("highway=footway|bridge=yes|layer=3")->level, 3);
    QCOMPARE(way("highway=footway|layer=-2")->level, -2);
    QCOMPARE(way("highway=footway|layer=99999999999999")->level, 0);
    QCOMPARE(way("highway=footway|layer=500")->level, 20);
    QCOMPARE(way("highway=footway|layer=two")->level, 0);
    QVERIFY(!way("highway=footway|tunnel=building_passage")->tunnel);
}

void WalkAccessTest::direction()
{
    QVERIFY(!way("highway=residential|oneway=yes")->oneway); // for vehicles
    QVERIFY(!way("highway=footway|oneway=yes")->oneway);
    const auto one = way("highway=footway|oneway:foot=yes");
    QVERIFY(one->oneway && !one->reversed);
    const auto back = way("highway=footway|oneway:foot=-1");
    QVERIFY(back->oneway && back->reversed);
    QVERIFY(!way("highway=footway|oneway:foot=no")->oneway);
    QVERIFY(way("highway=steps|foot:backward=no")->oneway);
    QVERIFY(way("highway=steps|foot:forward=no")->reversed);
}

void WalkAccessTest::inclines()
{
    QCOMPARE(way("highway=footway|incline=8%")->grade, 80);
    QCOMPARE(way("highway=footway|incline=-12.5 %")->grade, -125);
    QCOMPARE(way("highway=footway|incline=+3%")->grade, 30);
    QCOMPARE(way("highway=footway|incline=45°")->grade, 1000);
    QCOMPARE(way("highway=footway|incline=-10°")->grade, -176);
    QCOMPARE(way("highway=footway|incline=up")->grade, 0);
    QCOMPARE(way("highway=footway|incline=nan%")->grade, 0);
    QCOMPARE(way("highway=footway|incline=1e308%")->grade, 1000);
    QCOMPARE(way("highway=footway|incline=12")->grade, 0);
    QVERIFY(way("highway=steps|incline=up")->grade > 0);
    QVERIFY(way("highway=steps|incline=down")->grade < 0);
    QCOMPARE(way("highway=steps")->grade, 0);
}

void WalkAccessTest::conditions()
{
    const auto park = way("highway=footway|access:conditional=no @ (22:00-06:00)");
    QVERIFY(park && park->conditional && park->access == Access::Everybody);
    QVERIFY(way("highway=footway|foot:conditional=yes @ (Mo-Fr)")->conditional);
    QVERIFY(!way("highway=footway|motor_vehicle:conditional=no @ (22:00-06:00)")->conditional);
}

void WalkAccessTest::nodes()
{
    QVERIFY(!node("").closed);
    for (const char *open :
         {"barrier=bollard", "barrier=gate", "barrier=lift_gate", "barrier=cycle_barrier", "barrier=kerb",
          "barrier=stile", "barrier=entrance", "barrier=block", "barrier=turnstile", "barrier=no"})
        QVERIFY2(!node(open).closed, open);
    for (const char *shut : {"barrier=wall", "barrier=fence", "barrier=hedge", "barrier=gate|access=no",
                             "barrier=gate|foot=no", "barrier=gate|locked=yes", "barrier=bollard|foot=no"})
        QVERIFY2(node(shut).closed, shut);
    QVERIFY(!node("barrier=wall|foot=yes").closed);
    QVERIFY(!node("barrier=gate|access=no|foot=yes").closed);
    QVERIFY(node("barrier=gate|access=private").residentsOnly);
    QVERIFY(!node("barrier=gate|access=private").closed);
    QVERIFY(!node("barrier=gate|access=private|foot=yes").residentsOnly);
    QVERIFY(node("barrier=gate").delay > 0);
    QCOMPARE(node("barrier=bollard").delay, 0);
    QCOMPARE(node("barrier=wall").delay, 0);
    QVERIFY(node("highway=elevator").delay > 0);
    QCOMPARE(node("highway=crossing").crossing, CrossingKind::Unsignalled);
    QCOMPARE(node("highway=crossing|crossing=traffic_signals").crossing, CrossingKind::Signalled);
    QCOMPARE(node("highway=crossing|crossing:signals=yes").crossing, CrossingKind::Signalled);
    QCOMPARE(node("highway=crossing|crossing=no").crossing, CrossingKind::None);
    QCOMPARE(node("railway=level_crossing").crossing, CrossingKind::Unsignalled);
    QCOMPARE(node("highway=traffic_signals").crossing, CrossingKind::None);
    QCOMPARE(node("highway=crossing|barrier=kerb").crossing, CrossingKind::Unsignalled);
}

QTEST_GUILESS_MAIN(WalkAccessTest)
#include "walk_access_test.moc"
