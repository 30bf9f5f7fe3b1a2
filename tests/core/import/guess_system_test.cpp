// SPDX-License-Identifier: GPL-3.0-or-later
// The places of a real district, written in every system, are proposed to be what they were written in; imports warn.
#include "core/geo/coordinate_transform.h"
#include "core/import/guess_system.h"
#include "tests/core/import/import_fixture.h"
#include "tests/support/test_data.h"

#include <QElapsedTimer>
#include <QTest>

#include <format>

using namespace yike;
using namespace yike::test;
using importing::CoordinateSystem;
using importing::ImportRequest;

namespace {

/// Shifts of the web maps, every form of the zones, and the other ellipsoid.
constexpr const char *kSystems[]{"wgs84",     "gcj02",      "bd09",   "gk3:40",           "gk3:41",
                                 "gk3:120E",  "gk3:123E",   "gk6:21", "beijing54-gk3:40", "beijing54-gk3:120E",
                                 "gk3:40/ne", "gk3:120E/ne"};

} // namespace

class GuessSystemTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void proposes_data();
    void proposes();
    void importsWhatItGuessed();
    void warnsOfWebMaps();
    void tellsWhatItCannot();

private:
    /// The places of the district as a ledger in that system.
    std::string written(const std::string &word, std::size_t most = 10'000);

    ImportFolder m_folder;
    plan::Plan m_plan;
    std::vector<geo::LonLat> m_places;
};

void GuessSystemTest::initTestCase()
{
    const auto streets = testDataFile("osm/shanghai_huangpu_roads_2026.osm.pbf"),
               pois = testDataFile("huangpu/pois.csv");
    if (!streets || !pois)
        QSKIP("No real data here: set YIKE_TEST_DATA");
    ImportRequest request;
    request.osm = streets->string();
    request.areas = testDataFile("huangpu/districts.geojson").value().string();
    m_plan = importing::importFiles({}, norms::starterRulebook(), request).value().after;
    request = {};
    request.outlets = pois->string();
    const auto read = importing::importFiles(m_plan, norms::starterRulebook(), request).value();
    for (const plan::Outlet &outlet : read.after.outlets)
        m_places.push_back(outlet.place);
    QVERIFY(m_places.size() > 250);
}

std::string GuessSystemTest::written(const std::string &word, std::size_t most)
{
    const auto system = geo::systemOf(word).value();
    const auto transform = geo::CoordinateTransform::make(system).value();
    const bool planar = geo::isPlanar(system), northFirst = system.axes == geo::AxisOrder::NorthFirst;
    std::string text = planar ? "name,category,x,y\n" : "name,category,lon,lat\n";
    for (std::size_t i = 0; i < m_places.size() && i < most; ++i) {
        const geo::FilePlace place = transform.fromDegrees(m_places[i]).value();
        text += std::format("网点{},便利店,{:.7f},{:.7f}\n", i, northFirst ? place.north : place.east,
                            northFirst ? place.east : place.north);
    }
    return m_folder.write("written.csv", text);
}

void GuessSystemTest::proposes_data()
{
    QTest::addColumn<QByteArray>("word");
    for (const char *word : kSystems)
        QTest::newRow(word) << QByteArray(word);
}

void GuessSystemTest::proposes()
{
    if (m_places.empty())
        QSKIP("No real data here: set YIKE_TEST_DATA");
    QFETCH(QByteArray, word);
    QElapsedTimer clock;
    clock.start();
    const auto guess = importing::guessSystem(written(word.toStdString()), {}, m_plan).value();
    QString told;
    for (const importing::SystemEvidence &each : guess.candidates)
        told += QStringLiteral(" %1 (on map %2, areas %3, median %4 m, mean %5 m)")
                    .arg(QString::fromStdString(geo::code(each.system)))
                    .arg(each.onMap)
                    .arg(each.inAreas)
                    .arg(static_cast<double>(each.median) / 1000)
                    .arg(static_cast<double>(each.mean) / 1000);
    qInfo("%s: %s, %lld ms", word.constData(), qPrintable(told), static_cast<long long>(clock.elapsed()));
    QVERIFY(!guess.candidates.empty() && guess.streets && guess.areas);
    CoordinateSystem wanted = geo::systemOf(word.toStdString()).value();
    wanted.axes = geo::AxisOrder::Found;
    QCOMPARE(geo::code(guess.candidates.front().system), geo::code(wanted));
    QCOMPARE(guess.candidates.front().onMap, guess.tried);
    // The two ellipsoids lie 57 m apart: told, but not shouted.
    if (!geo::isPlanar(wanted))
        QVERIFY(guess.clear);
}

void GuessSystemTest::importsWhatItGuessed()
{
    if (m_places.empty())
        QSKIP("No real data here: set YIKE_TEST_DATA");
    ImportRequest request;
    request.outlets = written("bd09");
    request.guessCoordinates = true;
    const auto outcome = importing::importFiles(m_plan, norms::starterRulebook(), request).value();
    QCOMPARE(outcome.guesses.size(), 1U);
    QCOMPARE(skipped(outcome.issues, "coordinates-guessed"), std::to_string(m_places.size()));
    QCOMPARE(outcome.after.outlets.size(), m_places.size());
    for (const plan::Outlet &outlet : outcome.after.outlets)
        QVERIFY(std::ranges::any_of(m_places, [&](geo::LonLat place) {
            return std::abs(place.lon - outlet.place.lon) < 3e-7 && std::abs(place.lat - outlet.place.lat) < 3e-7;
        }));
    // Beijing 1954 without a published shift is said.
    request.guessCoordinates = false;
    request.outlets = written("beijing54-gk3:40");
    request.coordinates = geo::systemOf("beijing54-gk3:40").value();
    QCOMPARE(skipped(importing::importFiles(m_plan, norms::starterRulebook(), request).value().issues,
                     "datum-without-shift"),
             std::to_string(m_places.size()));
}

void GuessSystemTest::warnsOfWebMaps()
{
    if (m_places.empty())
        QSKIP("No real data here: set YIKE_TEST_DATA");
    const auto warning = [&](const char *truth, const char *claimed) {
        ImportRequest request;
        request.outlets = written(truth);
        request.coordinates = geo::systemOf(claimed).value();
        const auto outcome = importing::importFiles(m_plan, norms::starterRulebook(), request).value();
        std::string found;
        for (const char *word : {"wgs84", "gcj02", "bd09"})
            if (skipped(outcome.issues, std::string("looks-like-") + word) != "0")
                found += word;
        return found;
    };
    for (const char *truth : {"wgs84", "gcj02", "bd09"})
        for (const char *claimed : {"wgs84", "gcj02", "bd09"})
            QCOMPARE(warning(truth, claimed), std::string(std::string_view(truth) == claimed ? "" : truth));
}

void GuessSystemTest::tellsWhatItCannot()
{
    plan::Plan empty;
    const std::string path = m_folder.write("one.csv", "name,category,lon,lat\nA,便利店,121.47,31.22\n");
    const auto nothing = importing::guessSystem(path, {}, empty);
    QVERIFY(!nothing && nothing.error().code == base::ErrorCode::NothingToAssess);
    if (m_places.empty())
        QSKIP("No real data here: set YIKE_TEST_DATA");
    // The sea and another province: nothing fits, nothing is proposed, every row is an oddity and none is lost.
    const std::string far =
        m_folder.write("far.csv", "name,category,lon,lat\nA,便利店,125.5,28.1\nB,便利店,103.8,30.6\n");
    const auto guess = importing::guessSystem(far, {}, m_plan).value();
    QVERIFY(!guess.clear && guess.candidates.front().onMap == 0);
    ImportRequest request;
    request.outlets = far;
    request.guessCoordinates = true;
    const auto outcome = importing::importFiles(m_plan, norms::starterRulebook(), request).value();
    QCOMPARE(count(outcome.issues, base::IssueCode::PlaceOffTheMap), 2);
    QCOMPARE(outcome.after.outlets.size(), m_plan.outlets.size() + 2);
    // Three places tell nothing for sure, but never crash.
    QVERIFY(importing::guessSystem(written("gcj02", 3), {}, m_plan).has_value());
    const auto none = importing::guessSystem(m_folder.write("none.csv", "name,category\nA,便利店\n"), {}, m_plan);
    QVERIFY(none && none->candidates.empty() && !none->clear);
}

QTEST_GUILESS_MAIN(GuessSystemTest)
#include "guess_system_test.moc"
