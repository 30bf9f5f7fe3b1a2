// SPDX-License-Identifier: GPL-3.0-or-later
// The demonstration district keeps what planner.md §5 promises: people, outlets, circles, and the problems built in.
#include "core/demo/demo.h"
#include "core/geo/polygon.h"
#include "tests/core/demo/digest.h"
#include "tests/support/test_data.h"

#include <QProcess>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace yike;
using norms::Band;
using plan::AreaKind;
using plan::MatchLevel;
using plan::OutletStatus;

namespace {

const norms::Rulebook &book() { return norms::starterRulebook(); }

plan::Plan made(std::uint64_t seed)
{
    demo::DemoRequest request;
    request.seed = seed;
    auto plan = demo::makeDistrict(request, book());
    Q_ASSERT(plan.has_value());
    return std::move(*plan);
}

const plan::Plan &district()
{
    static const plan::Plan kPlan = made(demo::DemoRequest{}.seed);
    return kPlan;
}

std::int64_t wholePeople(base::People people) { return people / base::kOnePerson; }

bool offers(const plan::Outlet &outlet, std::string_view service)
{
    return std::ranges::find(outlet.services, service, &plan::OutletService::service) != outlet.services.end();
}

bool commercial(const plan::Outlet &outlet) { return book().service(outlet.services.front().service)->commercial; }

/// The basic kinds that no open outlet inside the circle offers.
std::vector<std::string> lackingIn(const plan::Plan &plan, const plan::Area &circle)
{
    std::vector<std::string> lacking;
    for (const norms::Service &service : book().services) {
        if (!service.basicKind)
            continue;
        const bool there = std::ranges::any_of(plan.outlets, [&](const plan::Outlet &outlet) {
            return outlet.status == OutletStatus::Open && offers(outlet, service.code) &&
                   std::ranges::find(circle.members, outlet.community) != circle.members.end();
        });
        if (!there)
            lacking.push_back(service.code);
    }
    return lacking;
}

} // namespace

class DistrictTest : public QObject {
    Q_OBJECT
private slots:
    void sameSeedSameBytes();
    void otherSeedOtherDistrict();
    void saysThatItIsMadeUp();
    void everybodyIsThere();
    void quartersHaveTheirAges();
    void homesOfEachKind();
    void areaStaysBelowTheSecretLimit();
    void communitiesAndCircles();
    void circlesLackWhatTheyShould();
    void ledgerHasItsRows();
    void ledgerHasItsFlaws();
    void chains();
    void problemsOfTheOldAndTheSmall();
    void idsCountUp();
    void outletsAreFilledIn();
    void noRealDistrictBearsTheName();
};

void DistrictTest::sameSeedSameBytes() { QCOMPARE(test::digestOf(made(7)), test::digestOf(made(7))); }

void DistrictTest::otherSeedOtherDistrict()
{
    QVERIFY(test::digestOf(made(7)) != test::digestOf(made(8)));
    // Other houses and shops, but the same promises.
    const plan::Plan other = made(8);
    QCOMPARE(other.outlets.size(), 2400U);
    QCOMPARE(other.scenarios.size(), 4U);
}

void DistrictTest::saysThatItIsMadeUp()
{
    const plan::ProjectInfo &info = district().info;
    QVERIFY(info.madeUp);
    QCOMPARE(info.seed, demo::DemoRequest{}.seed);
    QCOMPARE(info.district, std::string("澄川区"));
    QCOMPARE(info.baseDate, std::string("2025-12-31"));
    QVERIFY(info.populationDefinition.find("虚构") != std::string::npos);
    // Printed as "name (licence)": said once.
    for (const plan::DataSource &source : district().sources) {
        QVERIFY(source.licence.find("虚构") != std::string::npos);
        QVERIFY(source.name.find("虚构") == std::string::npos);
    }
}

void DistrictTest::everybodyIsThere()
{
    std::int64_t people = 0;
    for (const plan::Residence &residence : district().residences) {
        QVERIFY(
            std::ranges::all_of(residence.people, [](base::People p) { return p >= 0 && p % base::kOnePerson == 0; }));
        QVERIFY(!residence.estimated);
        people += norms::total(residence.people);
    }
    QCOMPARE(wholePeople(people), 200'000);
}

void DistrictTest::quartersHaveTheirAges()
{
    struct Quarter {
        std::string name;
        std::int64_t people, aged60, under3;
    };
    const Quarter quarters[] = {{"老城街道", 50'000, 17'000, 650},
                                {"铁西街道", 45'000, 13'050, 653},
                                {"河东街道", 50'000, 10'000, 1'050},
                                {"锦澄新城街道", 55'000, 6'050, 2'200}};
    std::map<plan::AreaId, plan::AreaId> parent;
    for (const plan::Area &area : district().areas)
        parent[area.id] = area.parent;
    for (const Quarter &quarter : quarters) {
        const auto area = std::ranges::find(district().areas, quarter.name, &plan::Area::name);
        QVERIFY(area != district().areas.end());
        norms::BandPeople sum{};
        for (const plan::Residence &residence : district().residences)
            if (parent[residence.community] == area->id)
                for (std::size_t band = 0; band < norms::kBandCount; ++band)
                    sum[band] += residence.people[band];
        QCOMPARE(wholePeople(norms::total(sum)), quarter.people);
        QCOMPARE(wholePeople(norms::peopleOf(sum, norms::kAged60plus)), quarter.aged60);
        QCOMPARE(wholePeople(norms::peopleOf(sum, norms::kUnder3)), quarter.under3);
    }
}

void DistrictTest::homesOfEachKind()
{
    std::map<std::int64_t, const plan::Building *> buildings;
    for (const plan::Building &building : district().baseMap->buildings)
        buildings[building.id] = &building;
    int low = 0;
    int village = 0;
    int slabs = 0;
    int towers = 0;
    for (const plan::Residence &residence : district().residences) {
        const plan::Building *building = buildings[residence.building];
        QVERIFY(building != nullptr);
        QCOMPARE(building->use, plan::BuildingUse::Residential);
        (building->storeys <= 2   ? low
         : building->storeys <= 5 ? village
         : building->storeys <= 7 ? slabs
                                  : towers) += 1;
        if (building->storeys > 7)
            QVERIFY(building->storeys >= 18 && building->storeys <= 33);
    }
    QCOMPARE(low, 1200);
    QCOMPARE(village, 500);
    QVERIFY2(std::abs(slabs - 1300) <= 39, qPrintable(QString::number(slabs)));
    QVERIFY2(std::abs(towers - 250) <= 10, qPrintable(QString::number(towers)));
    const auto others = static_cast<int>(buildings.size() - district().residences.size());
    QVERIFY2(others > 2000 && others < 3000, qPrintable(QString::number(others)));
}

void DistrictTest::areaStaysBelowTheSecretLimit()
{
    const auto area = std::ranges::find(district().areas, AreaKind::District, &plan::Area::kind);
    const double squareKilometres = geo::areaSquareMetres(area->outline) / 1e6;
    QVERIFY2(squareKilometres > 16 && squareKilometres < 20, qPrintable(QString::number(squareKilometres)));
}

void DistrictTest::communitiesAndCircles()
{
    std::map<AreaKind, int> counts;
    std::map<plan::AreaId, int> circlesOf;
    for (const plan::Area &area : district().areas) {
        ++counts[area.kind];
        if (area.kind != AreaKind::Circle)
            continue;
        QVERIFY(area.members.size() >= 2);
        for (const plan::AreaId member : area.members)
            ++circlesOf[member];
    }
    QCOMPARE(counts[AreaKind::District], 1);
    QCOMPARE(counts[AreaKind::Subdistrict], 4);
    QCOMPARE(counts[AreaKind::Community], 25);
    QCOMPARE(counts[AreaKind::Circle], 10);
    QCOMPARE(circlesOf.size(), 25U);
    QVERIFY(std::ranges::any_of(circlesOf, [](const auto &entry) { return entry.second == 2; }));
    for (const std::string name :
         {"文庙社区", "北门社区", "盐仓社区", "河沿社区", "机床厂社区", "纺织社区", "铁路新村社区", "工人新村社区",
          "茶山社区", "菜园里社区", "翡翠湾社区", "锦绣江南社区"})
        QVERIFY2(std::ranges::find(district().areas, name, &plan::Area::name) != district().areas.end(), name.c_str());
    QVERIFY(std::ranges::find(district().estates, std::string("澄和家园"), &plan::Estate::name) !=
            district().estates.end());
}

void DistrictTest::circlesLackWhatTheyShould()
{
    int complete = 0;
    int few = 0;
    int many = 0;
    std::set<std::string> missing;
    for (const plan::Area &area : district().areas) {
        if (area.kind != AreaKind::Circle)
            continue;
        const std::vector<std::string> lacking = lackingIn(district(), area);
        (lacking.empty() ? complete : lacking.size() <= 2 ? few : many) += 1;
        if (lacking.size() >= 3)
            missing.insert(lacking.begin(), lacking.end());
    }
    QCOMPARE(complete, 2);
    QCOMPARE(few, 5);
    QCOMPARE(many, 3);
    for (const std::string code : {"repair", "recycling", "breakfast"})
        QVERIFY2(missing.contains(code), code.c_str());
}

void DistrictTest::ledgerHasItsRows()
{
    QCOMPARE(district().outlets.size(), 2400U);
    std::set<std::string> kinds;
    for (const plan::Outlet &outlet : district().outlets) {
        QVERIFY(!outlet.services.empty());
        for (const plan::OutletService &service : outlet.services) {
            QVERIFY2(book().service(service.service) != nullptr, service.service.c_str());
            kinds.insert(service.service);
        }
    }
    for (const norms::Service &service : book().services)
        // The others share the symbol of one of these. No point for e-bikes is in the demonstration.
        if (!service.symbol.empty() && service.symbol == service.code && service.code != "ebike-charging")
            QVERIFY2(kinds.contains(service.code), service.code.c_str());
}

void DistrictTest::ledgerHasItsFlaws()
{
    std::map<OutletStatus, int> statuses;
    int unplaced = 0;
    int twice = 0;
    std::map<std::string, int> codes;
    for (const plan::Outlet &outlet : district().outlets) {
        ++statuses[outlet.status];
        unplaced += outlet.match == MatchLevel::NotPlaced ? 1 : 0;
        if (!outlet.creditCode.empty() && ++codes[outlet.creditCode] == 2)
            ++twice;
    }
    QVERIFY2(std::abs(unplaced - 144) <= 2, qPrintable(QString::number(unplaced)));
    QVERIFY(twice >= 10);
    QVERIFY(statuses[OutletStatus::Closed] > 60);
    for (const OutletStatus status : {OutletStatus::Planned, OutletStatus::UnderConstruction, OutletStatus::Unchecked})
        QVERIFY(statuses[status] > 5);
    int issues = 0;
    for (const base::Issue &issue : district().issues)
        issues +=
            issue.code == base::IssueCode::RowWithoutPlace || issue.code == base::IssueCode::DuplicateOutlet ? 1 : 0;
    QCOMPARE(issues, unplaced + twice);
}

void DistrictTest::chains()
{
    int all = 0;
    int chain = 0;
    for (const plan::Outlet &outlet : district().outlets) {
        if (!commercial(outlet) || outlet.status != OutletStatus::Open)
            continue;
        ++all;
        chain += outlet.chain.empty() ? 0 : 1;
    }
    QVERIFY2(std::abs(chain * 1000 - all * 240) <= all, qPrintable(QString("%1 of %2").arg(chain).arg(all)));
}

void DistrictTest::problemsOfTheOldAndTheSmall()
{
    std::int64_t beds = 0;
    std::int64_t taken = 0;
    int halfEmpty = 0;
    std::int64_t nurseryPlaces = 0;
    bool small = false;
    bool plates = false;
    bool club = false;
    bool closedMarket = false;
    for (const plan::Outlet &outlet : district().outlets) {
        const plan::OutletService &first = outlet.services.front();
        if (first.service == "old-people-home") {
            beds += first.capacity / 1000;
            taken += first.used;
        }
        if (first.service == "kindergarten" && first.used * 100 < first.capacity / 1000 * 55)
            ++halfEmpty;
        nurseryPlaces += first.service == "nursery" ? first.capacity / 1000 : 0;
        small = small || (first.service == "day-care-for-the-old" && outlet.area == 180);
        plates = plates || outlet.services.size() >= 4;
        club = club || (first.service == "gym" && outlet.openTo == plan::OpenTo::EstateOnly && outlet.estate);
        closedMarket = closedMarket || (first.service == "vegetable-market" && outlet.status == OutletStatus::Closed);
    }
    QCOMPARE((taken * 1000 + beds * 5) / (beds * 10), 48);
    QCOMPARE(halfEmpty, 2);
    QVERIFY(nurseryPlaces < 200 * 45 / 10); // 4.5 places per 1,000 residents are wanted
    QVERIFY(small);
    QVERIFY(plates);
    QVERIFY(club);
    QVERIFY(closedMarket);
}

void DistrictTest::idsCountUp()
{
    const plan::Plan &plan = district();
    std::set<std::int64_t> ids;
    std::size_t count = 0;
    const auto take = [&](const auto &items, auto idOf) {
        std::int64_t before = 0;
        for (const auto &item : items) {
            const std::int64_t id = idOf(item);
            QVERIFY(id > before);
            before = id;
            ids.insert(id);
            ++count;
        }
    };
    take(plan.areas, [](const plan::Area &a) { return a.id.value; });
    take(plan.estates, [](const plan::Estate &e) { return e.id.value; });
    take(plan.residences, [](const plan::Residence &r) { return r.id.value; });
    take(plan.outlets, [](const plan::Outlet &o) { return o.id.value; });
    take(plan.streets->streets, [](const plan::Street &s) { return s.id.value; });
    take(plan.baseMap->buildings, [](const plan::Building &b) { return b.id; });
    take(plan.scenarios, [](const plan::Scenario &s) { return s.id.value; });
    for (const plan::Scenario &scenario : plan.scenarios) {
        take(scenario.addedStreets, [](const plan::Street &s) { return s.id.value; });
        for (const auto &[id, change] : scenario.outlets) {
            if (change.before)
                continue;
            ids.insert(id.value);
            ++count;
        }
    }
    QCOMPARE(ids.size(), count);
    QVERIFY(*ids.rbegin() < plan.nextId);
}

void DistrictTest::outletsAreFilledIn()
{
    int named = 0;
    int hours = 0;
    for (const plan::Outlet &outlet : district().outlets) {
        QVERIFY2(!outlet.name.empty() && !outlet.key.empty() && !outlet.address.empty(), outlet.key.c_str());
        QVERIFY2(outlet.area > 0, outlet.name.c_str());
        QVERIFY(outlet.community);
        named += outlet.name.find("便利") != std::string::npos ? 1 : 0;
        hours += outlet.hours.empty() ? 0 : 1;
        if (!outlet.creditCode.empty()) {
            QCOMPARE(outlet.creditCode.size(), 18U);
            QCOMPARE(outlet.creditCode.substr(2, 6), std::string("998800"));
        }
    }
    QVERIFY(named > 50);
    QVERIFY(hours > 2000);
}

void DistrictTest::noRealDistrictBearsTheName()
{
    const auto file = test::testDataFile("census/census_china_2020_county_age.csv.xz");
    if (!file)
        QSKIP("No census file here: set YIKE_TEST_DATA.");
    QProcess unpack;
    unpack.start("xzcat", {QString::fromStdString(file->string())});
    if (!unpack.waitForStarted())
        QSKIP("No xzcat here to unpack the census file.");
    QVERIFY(unpack.waitForFinished());
    const QString text = QString::fromUtf8(unpack.readAllStandardOutput());
    const QStringList lines = text.split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2944); // a title and 2,943 names
    QVERIFY(text.contains(",东城区,"));
    QVERIFY(!text.contains("澄川"));
}

QTEST_GUILESS_MAIN(DistrictTest)
#include "district_test.moc"
