// SPDX-License-Identifier: GPL-3.0-or-later
// The table of tags, row by row.
#include "core/network/walk_access.h"

#include "core/network/access_times.h"

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
    void rampsBesideSteps();
    void conditions_data();
    void conditions();
    void hours();
    void grounds();
    void nodes();
    void gates();
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
    row("highway=footway|abandoned=yes", none);
    row("highway=primary|sidewalk:left=separate|sidewalk:right=no", none);
    row("highway=primary|sidewalk:left=no|sidewalk:right=no", all);
    row("highway=primary|sidewalk=separate|foot=yes", all);
    row("place=square", all);
    row("place=square|access=private", own);
    row("place=suburb", none);
    row("indoor=corridor", all);
    row("indoor=room", none);
    row("ferry=yes", all);
}

void WalkAccessTest::whoMayWalk()
{
    QFETCH(QByteArray, tags);
    QFETCH(int, access);
    const auto found = way(tags.constData());
    QCOMPARE(found && !found->besidePavement ? static_cast<int>(found->access) : -1, access);
    QCOMPARE(found && found->besidePavement, tags.contains("side") && access == -1 && !tags.contains("motorway"));
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
    QCOMPARE(way("highway=corridor|indoor=yes|level=-1")->level, -1);
    QCOMPARE(way("highway=steps|level=0;1")->level, 0);
    QCOMPARE(way("highway=footway|level=2|layer=1")->level, 1);
    QCOMPARE(way("highway=footway|bridge=yes|level=5")->level, 1);
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
    QCOMPARE(way("highway=footway|incline=70°")->grade, 0); // a slip of the pen
    QCOMPARE(way("highway=footway|incline=-10°")->grade, -176);
    QCOMPARE(way("highway=footway|incline=up")->grade, 0);
    QCOMPARE(way("highway=footway|incline=nan%")->grade, 0);
    QCOMPARE(way("highway=footway|incline=1e308%")->grade, 0);
    QCOMPARE(way("highway=footway|incline=12")->grade, 0);
    QVERIFY(way("highway=steps|incline=up")->grade > 0);
    QVERIFY(way("highway=steps|incline=down")->grade < 0);
    QCOMPARE(way("highway=steps")->grade, 0);
}

void WalkAccessTest::rampsBesideSteps()
{
    const auto kind = [](const char *tags) { return way((std::string("highway=steps|") + tags).c_str())->streetClass; };
    for (const char *both : {"ramp=yes", "ramp:wheelchair=yes", "ramp=yes|ramp:wheelchair=yes|ramp:bicycle=yes",
                             "ramp:wheelchair=yes|ramp:stroller=no"})
        QCOMPARE(kind(both), StreetClass::RampedSteps);
    for (const char *prams : {"ramp:stroller=yes", "ramp=yes|ramp:stroller=yes", "ramp=yes|ramp:wheelchair=no",
                              "ramp:stroller=yes|ramp:wheelchair=no"})
        QCOMPARE(kind(prams), StreetClass::PramSteps);
    for (const char *none :
         {"ramp=no", "ramp=separate", "ramp:wheelchair=separate", "ramp:bicycle=yes", "ramp=yes|ramp:bicycle=yes",
          "ramp=yes|ramp:luggage=yes", "ramp:wheelchair=no", "ramp=yes|ramp:wheelchair=no|ramp:stroller=no"})
        QCOMPARE(kind(none), StreetClass::Steps);
    QCOMPARE(way("highway=footway|ramp=yes")->streetClass, StreetClass::Footway);
    QVERIFY(way("highway=steps|ramp=yes|incline=up")->grade > 0);
}

void WalkAccessTest::conditions_data()
{
    QTest::addColumn<QByteArray>("tags");
    QTest::addColumn<int>("access");
    QTest::addColumn<int>("taken");
    using enum network::AccessTimes::Taken;
    const auto row = [](const char *tags, int access, network::AccessTimes::Taken taken) {
        QTest::newRow(tags) << QByteArray(tags) << access << static_cast<int>(taken);
    };
    constexpr int all = static_cast<int>(Access::Everybody), own = static_cast<int>(Access::EstateOnly), none = -1;
    row("highway=footway|access:conditional=no @ (22:00-06:00)", all, AsOpen);
    row("highway=footway|access:conditional=no @ 22:00-06:00", all, AsOpen);
    row("highway=footway|foot=no|foot:conditional=yes @ (Mo-Su 06:00-22:00)", all, AsOpen);
    row("highway=footway|foot:conditional=no @ (Mo-Fr 08:00-18:00)", none, AsClosed);
    row("highway=footway|access:conditional=private @ (Mo-Fr 09:00-17:00)", own, AsOpen);
    row("highway=footway|access=no|access:conditional=yes @ (Sa,Su)", none, AsClosed);
    row("highway=footway|access:conditional=no @ (sunset-sunrise)", all, AsOpen);
    row("highway=footway|access:conditional=no @ (PH)", all, AsOpen);
    row("highway=footway|access:conditional=no @ (20:00-24:00); no @ (00:00-06:30)", all, AsOpen);
    row("highway=footway|access:conditional=no @ (Mo-Fr 08:00-20:00; PH off)", none, AsClosed);
    row("highway=footway|access:conditional=no @ (Mo-Fr); yes @ (09:00-11:00)", all, AsOpen);
    // Said for people on foot beats what is said for all.
    row("highway=footway|foot=yes|access:conditional=no @ (08:00-20:00)", all, AsOpen);
    // Not simple: as if it were not there, and listed.
    row("highway=footway|foot:conditional=yes @ (We)", all, NotRead);
    row("highway=footway|access:conditional=no @ (May-Sep 08:00-20:00)", all, NotRead);
    row("highway=footway|access:conditional=no @ wet", all, NotRead);
    row("highway=footway|access:conditional=no @", all, NotRead);
    row("highway=footway|access=private|access:conditional=yes @ length<2", own, NotRead);
    row("highway=motorway|access:conditional=no @ wet", none, AsOpen); // nobody would walk there at any hour
}

void WalkAccessTest::conditions()
{
    QFETCH(QByteArray, tags);
    QFETCH(int, access);
    QFETCH(int, taken);
    const auto found = way(tags.constData());
    QCOMPARE(found ? static_cast<int>(found->access) : -1, access);
    const Tags all(tags.constData());
    QCOMPARE(static_cast<int>(network::accessTimes(all.all()).taken), taken);
    QCOMPARE(network::accessTimes(all.all()).text.empty(), tags.contains("motorway"));
    const Tags vehicles("highway=footway|motor_vehicle:conditional=no @ (22:00-06:00)");
    QVERIFY(network::accessTimes(vehicles.all()).text.empty());
}

void WalkAccessTest::hours()
{
    using network::holdsAtTen;
    for (const char *open : {"24/7", "06:00-22:00", "6:00-22:00", "Mo-Fr 10:00-11:00", "Mo-Su,PH 06:00-23:00",
                             "sunrise-sunset", "08:00+", "22:00-11:00", "Sa-Su 12:00-14:00; Mo-Fr 08:00-18:00",
                             "Mo-Fr 08:00-12:00,14:00-18:00", "Mo-Fr 06:00-22:00, Sa-Su 08:00-20:00"})
        QVERIFY2(holdsAtTen(open) == true, open);
    for (const char *shut : {"10:01-22:00", "06:00-10:00", "Sa-Su", "PH", "off", "Mo-Fr 22:00-06:00", "dusk-dawn"})
        QVERIFY2(holdsAtTen(shut) == false, shut);
    for (const char *unread :
         {"", "Mo", "Mo,We,Fr 08:00-20:00", "Jan-Mar", "08:00", "25:61-26:00", "\"by appointment\"", "week 1-20",
          "99:00-99:30", "-", "08:00-", "Xx-Yy", "08:00-20:00 AND wet"})
        QVERIFY2(!holdsAtTen(unread), unread);
}

void WalkAccessTest::grounds()
{
    const auto area = [](const char *text) { return network::isWalkArea(Tags(text).all()); };
    QVERIFY(area("highway=pedestrian|area=yes"));
    QVERIFY(area("place=square"));
    QVERIFY(area("railway=platform"));
    QVERIFY(!area("highway=pedestrian"));
    QVERIFY(!area("place=square|area=no"));
    QVERIFY(!area("place=suburb"));
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

void WalkAccessTest::gates()
{
    QVERIFY(node("barrier=gate").barrier);
    QVERIFY(!node("barrier=kerb").barrier && !node("highway=crossing").barrier);
    QVERIFY(node("barrier=gate|motor_vehicle=no").onFootOnly);
    QVERIFY(node("barrier=turnstile").onFootOnly);
    QVERIFY(!node("barrier=lift_gate").onFootOnly && !node("barrier=lift_gate").vehiclesOnly);
    QVERIFY(node("barrier=lift_gate|foot=no").vehiclesOnly);
    QVERIFY(!node("barrier=gate|access=no").vehiclesOnly); // shut for all
    QVERIFY(node("barrier=gate|access=yes").openToAll);
    QVERIFY(!node("barrier=gate").openToAll);
    const auto closedNow = node("barrier=gate|opening_hours=18:00-22:00");
    QVERIFY(closedNow.closed && closedNow.times.taken == network::AccessTimes::Taken::AsClosed);
    QVERIFY(!node("barrier=gate|opening_hours=06:00-22:00").closed);
    QVERIFY(node("barrier=gate|opening_hours=summer").times.taken == network::AccessTimes::Taken::NotRead);
    QVERIFY(node("barrier=gate|access=private|access:conditional=yes @ (07:00-19:00)").openToAll);
}

QTEST_GUILESS_MAIN(WalkAccessTest)
#include "walk_access_test.moc"
