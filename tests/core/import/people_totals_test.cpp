// SPDX-License-Identifier: GPL-3.0-or-later
// Totals of communities, subdistricts, grids and rasters given to buildings: exact, counted homes as they are, method told.
#include "core/import/residence_merge.h"
#include "tests/core/import/import_fixture.h"
#include "tests/core/import/layer_writer.h"
#include "tests/support/test_data.h"

#include <QTest>

#include <map>

using namespace yike;
using namespace yike::test;
using importing::ImportOutcome;
using importing::ImportRequest;

namespace {

/// A square building: its south-west corner in columns and rows, its side in thousandths of a degree.
std::string building(long long id, double column, double row, const std::string &tags, double side = 0.2)
{
    const long long first = id * 10;
    return node(first, column, row) + node(first + 1, column + side, row) + node(first + 2, column + side, row + side) +
           node(first + 3, column, row + side) + way(id, {first, first + 1, first + 2, first + 3, first}, tags);
}

/// Two communities of the subdistrict Harbour: West with buildings of 3 and 6 storeys, East with one of 4 and a school.
std::string town()
{
    std::string inside = squareTown();
    inside = inside.substr(inside.find("<node"));
    inside = inside.substr(0, inside.rfind("</osm>"));
    return osm(inside + building(101, 1, 1, "building=apartments building:levels=3") +
               building(102, 2, 1, "building=apartments building:levels=6") +
               building(103, 7, 1, "building=apartments building:levels=4") + building(104, 8, 3, "building=school"));
}

constexpr const char *kAreas = R"({"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"name":"Harbour","kind":"subdistrict"},"geometry":{"type":"Polygon","coordinates":
[[[121,31],[121.01,31],[121.01,31.01],[121,31.01],[121,31]]]}},
{"type":"Feature","properties":{"name":"West","kind":"community","parent":"Harbour"},"geometry":{"type":"Polygon",
"coordinates":[[[121,31],[121.005,31],[121.005,31.01],[121,31.01],[121,31]]]}},
{"type":"Feature","properties":{"name":"East","kind":"community","parent":"Harbour"},"geometry":{"type":"Polygon",
"coordinates":[[[121.005,31],[121.01,31],[121.01,31.01],[121.005,31.01],[121.005,31]]]}}]})";

ImportOutcome imported(const ImportRequest &request, const plan::Plan &before = {})
{
    auto outcome = importing::importFiles(before, norms::starterRulebook(), request);
    if (!outcome)
        qFatal("import failed: %s", outcome.error().args.empty() ? "" : outcome.error().args.back().c_str());
    return *std::move(outcome);
}

base::People people(const plan::Plan &plan)
{
    base::People sum = 0;
    for (const plan::Residence &residence : plan.residences)
        sum += norms::total(residence.people);
    return sum;
}

/// People by storeys of the building they live in.
std::map<int, base::People> byStoreys(const plan::Plan &plan)
{
    std::map<int, base::People> out;
    for (const plan::Residence &residence : plan.residences) {
        const auto at = std::ranges::find(plan.baseMap->buildings, residence.building, &plan::Building::id);
        out[at == plan.baseMap->buildings.end() ? 0 : at->storeys] += norms::total(residence.people);
    }
    return out;
}

} // namespace

class PeopleTotalsTest : public QObject {
    Q_OBJECT

private slots:
    void communitiesByFloorArea();
    void subdistrictLessItsCommunities();
    void agesAndWholePeople();
    void countedHomesStay();
    void aTotalBelowItsCountedHomes();
    void nobodyToTakeThemIn();
    void unknownNamesAreTold();
    void twiceIsOnce();
    void gridCells();
    void raster();
    void rasterFlaws();
    void vacancy();
    void realBuildings();

private:
    ImportFolder m_folder;
    [[nodiscard]] ImportRequest request(const std::string &totals) const
    {
        ImportRequest out;
        out.osm = m_folder.write("town.osm", town());
        out.areas = m_folder.write("areas.geojson", kAreas);
        out.totals = m_folder.write("totals.csv", totals);
        return out;
    }
};

void PeopleTotalsTest::communitiesByFloorArea()
{
    const auto outcome = imported(request("community,residents\nWest,300\nEast,51.5\n"));
    QCOMPARE(people(outcome.after), 351'500);
    auto shares = byStoreys(outcome.after);
    QVERIFY(std::abs(shares[6] - 200'000) < 200); // footprints differ by rounding
    QVERIFY(std::abs(shares[3] - 100'000) < 200);
    QCOMPARE(shares[4], 51'500);
    for (const plan::Residence &residence : outcome.after.residences)
        QVERIFY(residence.estimated && residence.households > 0);
    QCOMPARE(count(outcome.issues, base::IssueCode::PeopleEstimated), 0);
    const auto source = std::ranges::find(outcome.after.sources, "totals", &plan::DataSource::role);
    QVERIFY(source != outcome.after.sources.end() && source->definition.starts_with("area totals by floor area"));
    QCOMPARE(source->rows, 2);
    QVERIFY(outcome.after.info.populationDefinition.starts_with("area totals by floor area"));
}

void PeopleTotalsTest::subdistrictLessItsCommunities()
{
    const auto outcome = imported(request("subdistrict,community,residents\nHarbour,,1000\nHarbour,West,300\n"));
    auto shares = byStoreys(outcome.after);
    QCOMPARE(people(outcome.after), 1'000'000);
    QCOMPARE(shares[4], 700'000); // what is left is for East
}

void PeopleTotalsTest::agesAndWholePeople()
{
    ImportRequest asked = request("community,0-2,3-5,6-11,12-14,15-59,60-64,65-69,70-79,80+\n"
                                  "West,7,11,13,17,101,19,5,3,2\nEast,1,1,1,1,5,1,1,1,1\n");
    asked.wholePeople = true;
    const auto outcome = imported(asked);
    norms::BandPeople sum{};
    for (const plan::Residence &residence : outcome.after.residences)
        for (std::size_t band = 0; band < norms::kBandCount; ++band) {
            QCOMPARE(residence.people[band] % base::kOnePerson, 0);
            sum[band] += residence.people[band];
        }
    QCOMPARE(sum, (norms::BandPeople{8'000, 12'000, 14'000, 18'000, 106'000, 20'000, 6'000, 4'000, 3'000}));
}

void PeopleTotalsTest::countedHomesStay()
{
    ImportRequest asked = request("community,residents\nWest,300\nEast,50\n");
    asked.residences = m_folder.write("homes.csv", "key,lon,lat,15-59\nblock-1,121.0011,31.0011,40\n");
    const auto outcome = imported(asked);
    auto shares = byStoreys(outcome.after);
    QCOMPARE(shares[3], 40'000); // counted
    QCOMPARE(shares[6], 260'000); // buildings of the base map alone became homes
    QCOMPARE(shares[4], 50'000);
    QCOMPARE(outcome.after.residences.size(), 3U);
}

void PeopleTotalsTest::aTotalBelowItsCountedHomes()
{
    ImportRequest asked = request("community,residents\nWest,30\n");
    asked.residences = m_folder.write("homes.csv", "key,lon,lat,15-59\nblock-1,121.0011,31.0011,40\n");
    const auto outcome = imported(asked);
    QCOMPARE(byStoreys(outcome.after)[3], 40'000);
    QCOMPARE(people(outcome.after), 40'000);
    const base::Issue *issue = first(outcome.issues, base::IssueCode::TotalExceeded);
    QVERIFY(issue != nullptr);
    QCOMPARE(issue->args, (std::vector<std::string>{"West", "40", "30"}));
}

void PeopleTotalsTest::nobodyToTakeThemIn()
{
    ImportRequest asked = request("community,residents\nWest,300\nEast,50\n");
    std::string bare = town();
    const auto at = bare.find("building:levels\" v=\"4\"");
    QVERIFY(at != std::string::npos);
    const auto kind = bare.rfind("apartments", at);
    bare.replace(kind, 10, "warehouse");
    asked.osm = m_folder.write("bare.osm", bare);
    const auto outcome = imported(asked);
    QCOMPARE(people(outcome.after), 350'000);
    const base::Issue *issue = first(outcome.issues, base::IssueCode::TotalUnplaced);
    QVERIFY(issue != nullptr && issue->lon);
    QCOMPARE(issue->args, (std::vector<std::string>{"East", "50"}));
    QCOMPARE(byStoreys(outcome.after)[0], 50'000);
}

void PeopleTotalsTest::unknownNamesAreTold()
{
    const auto outcome = imported(request("community,residents\nWest,300\nAtlantis,50\n"));
    QCOMPARE(count(outcome.issues, base::IssueCode::ReferenceBroken), 1);
    // East has no total: it stays reckoned from its floor area, and that is still said.
    QVERIFY(byStoreys(outcome.after)[4] > 0);
    QCOMPARE(count(outcome.issues, base::IssueCode::PeopleEstimated), 1);
    ImportRequest none = request("community,residents\nAtlantis,50\n");
    QVERIFY(!importing::importFiles({}, norms::starterRulebook(), none));
}

void PeopleTotalsTest::twiceIsOnce()
{
    const ImportRequest asked = request("community,residents\nWest,300\nEast,50\n");
    const auto once = imported(asked);
    ImportRequest again;
    again.totals = asked.totals;
    const auto twice = imported(again, once.after);
    QCOMPARE(twice.after.residences, once.after.residences);
    again.totals = m_folder.write("later.csv", "community,residents\nWest,90\nEast,60\n");
    const auto later = imported(again, once.after);
    QCOMPARE(people(later.after), 150'000);
    QCOMPARE(later.after.residences.size(), once.after.residences.size());
    QCOMPARE(std::ranges::count(later.after.sources, "totals", &plan::DataSource::role), 1);
    const auto back = plan::applied(later.after, plan::inverse(later.edit));
    QVERIFY(back.has_value());
    QCOMPARE(back->residences, once.after.residences);
}

void PeopleTotalsTest::gridCells()
{
    ImportRequest asked = request({});
    asked.totals = m_folder.write("grid.geojson", R"({"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"name":"a","residents":120},"geometry":{"type":"Polygon","coordinates":
[[[121.0005,31.0005],[121.0015,31.0005],[121.0015,31.0015],[121.0005,31.0015],[121.0005,31.0005]]]}},
{"type":"Feature","properties":{"name":"b","residents":33},"geometry":{"type":"Polygon","coordinates":
[[[121.0015,31.0005],[121.0095,31.0005],[121.0095,31.0015],[121.0015,31.0015],[121.0015,31.0005]]]}}]})");
    const auto outcome = imported(asked);
    auto shares = byStoreys(outcome.after);
    QCOMPARE(shares[3], 120'000);
    QCOMPARE(shares[6] + shares[4], 33'000);
    QVERIFY(std::abs(shares[6] - 19'800) < 50);
}

void PeopleTotalsTest::raster()
{
    ImportRequest asked = request({});
    asked.totals.clear();
    asked.populationRaster = m_folder.path("people.tif");
    // Cells of 0.0025°: buildings of West in the first of the last row, that of East in the third.
    const RasterWriting how{.west = 121, .north = 31.01, .cellX = 0.0025, .cellY = 0.0025, .columns = 4, .rows = 4};
    QVERIFY(writeRaster(asked.populationRaster, how, [&](int column, int row) {
        if (row == 3 && column == 0)
            return 90.0;
        if (row == 3 && column == 1)
            return 30.0; // nobody can live there: to its neighbour with homes
        if (row == 3 && column == 2)
            return 40.5;
        if (row == 0 && column == 0)
            return 7.0; // far from any home: a place of its own
        return row == 1 ? how.noData : -3.0;
    }));
    const auto outcome = imported(asked);
    QCOMPARE(people(outcome.after), 167'500);
    auto shares = byStoreys(outcome.after);
    QCOMPARE(shares[3] + shares[6], 120'000);
    QCOMPARE(shares[4], 40'500);
    QCOMPARE(shares[0], 7'000);
    QVERIFY(outcome.after.info.population.all.kind == plan::PopulationKind::Estimated);
    QVERIFY(outcome.after.info.populationDefinition.starts_with("population raster"));
    const auto again = imported(asked, outcome.after);
    QCOMPARE(people(again.after), 167'500);
}

void PeopleTotalsTest::rasterFlaws()
{
    ImportRequest asked = request("community,residents\nWest,300\n");
    asked.populationRaster = m_folder.write("people.tif", "not a raster");
    QVERIFY(!importing::importFiles({}, norms::starterRulebook(), asked)); // both
    asked.totals.clear();
    QVERIFY(!importing::importFiles({}, norms::starterRulebook(), asked));
    asked.populationRaster = m_folder.path("crowd.tif");
    const RasterWriting how{.west = 121, .north = 31.01, .cellX = 0.005, .cellY = 0.005, .columns = 2, .rows = 2};
    QVERIFY(writeRaster(asked.populationRaster, how, [](int, int) { return 1e12; }));
    QVERIFY(!importing::importFiles({}, norms::starterRulebook(), asked));
}

void PeopleTotalsTest::vacancy()
{
    ImportRequest asked = request({});
    asked.totals.clear();
    const base::People full = people(imported(asked).after);
    asked.vacancy = 250;
    const base::People lived = people(imported(asked).after);
    QVERIFY(std::abs(lived * 4 - full * 3) <= 4 * 3);
    asked.vacancy = 1000;
    QVERIFY(!importing::importFiles({}, norms::starterRulebook(), asked));
}

void PeopleTotalsTest::realBuildings()
{
    const auto map = testDataFile("osm/helsinki.osm.pbf");
    if (!map)
        QSKIP("No real data here: set YIKE_TEST_DATA");
    ImportRequest asked;
    asked.osm = map->string();
    const auto reckoned = imported(asked);
    const auto box = reckoned.after.bounds();
    QVERIFY(box && reckoned.after.residences.size() > 50);
    const double middle = (box->west + box->east) / 2;
    const auto cell = [&](const char *name, double west, double east, int residents) {
        const auto place = [](double lon, double lat) {
            return "[" + std::to_string(lon) + "," + std::to_string(lat) + "]";
        };
        return R"({"type":"Feature","properties":{"name":")" + std::string(name) + R"(","residents":)" +
               std::to_string(residents) + R"(},"geometry":{"type":"Polygon","coordinates":[[)" +
               place(west, box->south) + "," + place(east, box->south) + "," + place(east, box->north) + "," +
               place(west, box->north) + "," + place(west, box->south) + "]]}}";
    };
    asked.totals = m_folder.write("halves.geojson", R"({"type":"FeatureCollection","features":[)" +
                                                        cell("west", box->west - 0.01, middle, 12'345) + "," +
                                                        cell("east", middle, box->east + 0.01, 6'789) + "]}");
    const auto shared = imported(asked);
    QCOMPARE(people(shared.after), 19'134'000);
    base::People west = 0;
    for (const plan::Residence &residence : shared.after.residences)
        west += residence.place.lon < middle ? norms::total(residence.people) : 0;
    QCOMPARE(west, 12'345'000);
    qInfo("%zu dwellings; %s", shared.after.residences.size(), shared.after.info.populationDefinition.c_str());
}

QTEST_GUILESS_MAIN(PeopleTotalsTest)
#include "people_totals_test.moc"
