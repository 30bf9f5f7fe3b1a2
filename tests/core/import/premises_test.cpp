// SPDX-License-Identifier: GPL-3.0-or-later
// Ledgers of premises become objects of the project, placed by coordinates or by standard addresses; read again they are updated.
#include "tests/core/import/import_fixture.h"

#include <QTest>

using namespace yike;
using namespace yike::test;
using plan::FireSafety;
using plan::MatchLevel;
using plan::PremisesTenure;

namespace {

constexpr const char *kAddresses = "标准地址,经度,纬度\n"
                                   "解放路1号,121.0010,31.0051\n"
                                   "解放路21号,121.0030,31.0051\n"
                                   "解放路21号,121.0090,31.0051\n"
                                   "无处路3号,,\n";

constexpr const char *kLedger =
    "编号,名称,地址,产权性质,产权单位,建筑面积,楼层,消防,可用时间,用地性质,经度,纬度\n"
    "GY-001,老纺织厂二号楼,解放路21号,国有厂房,区国资公司,约1200㎡,1-3层,需改造,2026年3月1日,工业,,\n"
    "GY-002,育才小学旧校舍,学府路8号,学校,教育局,860,2层,已验收,2026年底,教育,121.004,31.006\n"
    "GY-003,锦绣配套移交房,不知何处,配套移交,街道办,300,一层,,,住宅,,\n"
    "合计,,,,,2360,,,,,,\n";

} // namespace

class PremisesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        plan::Plan empty;
        importing::ImportRequest request;
        request.osm = m_folder.write("town.osm", squareTown());
        request.addresses = m_folder.write("地址.csv", kAddresses);
        auto outcome = importing::importFiles(empty, m_rulebook, request);
        QVERIFY(outcome);
        m_town = outcome->after;
        QCOMPARE(m_town.baseMap->addresses.size(), std::size_t{2});
        QCOMPARE(outcome->counts.back().unplaced, 1);
        QCOMPARE(outcome->counts.back().skipped, 1); // the address that is there already
    }

    void aLedgerIsReadAndPlaced()
    {
        const auto outcome = import(m_town, kLedger);
        const auto &premises = outcome.after.premises;
        QCOMPARE(premises.size(), std::size_t{3});
        QCOMPARE(premises[0].match, MatchLevel::DoorNumber);
        QCOMPARE(premises[0].place, (geo::LonLat{121.0030, 31.0051}));
        QCOMPARE(premises[0].tenure, PremisesTenure::Factory);
        QCOMPARE(premises[0].fire, FireSafety::NeedsWork);
        QCOMPARE(premises[0].area, 1200);
        QCOMPARE(premises[0].storey, std::string("1-3层"));
        QCOMPARE(premises[0].availableFrom, std::string("2026-03-01"));
        QCOMPARE(premises[1].match, MatchLevel::Exact);
        QCOMPARE(premises[1].tenure, PremisesTenure::School);
        QCOMPARE(premises[1].fire, FireSafety::Passed);
        QCOMPARE(premises[1].availableFrom, std::string("2026年底"));
        QCOMPARE(premises[2].match, MatchLevel::NotPlaced);
        QCOMPARE(premises[2].tenure, PremisesTenure::HandedOver);
        QCOMPARE(premises[2].landUse, std::string("住宅"));
        const importing::ImportCount &count = outcome.counts.back();
        QCOMPARE(count.rows, 4);
        QCOMPARE(count.used, 2);
        QCOMPARE(count.unplaced, 1);
        QCOMPARE(count.skipped, 1); // the sum
        QCOMPARE(count.added, 3);
        QCOMPARE(count.byDoorNumber, 1);
        QVERIFY(outcome.after.outlets.empty());
    }

    void readAgainItIsUpdatedAndWhatWasPlacedByHandStays()
    {
        plan::Plan plan = import(m_town, kLedger).after;
        plan.premises[2].match = MatchLevel::ByHand;
        plan.premises[2].place = {121.005, 31.002};
        std::string changed = kLedger;
        changed.replace(changed.find(",300,"), 5, ",320,");
        const auto outcome = import(plan, changed);
        QCOMPARE(outcome.after.premises.size(), std::size_t{3});
        QCOMPARE(outcome.counts.back().changed, 1);
        QCOMPARE(outcome.counts.back().added, 0);
        QCOMPARE(outcome.after.premises[2].area, 320);
        QCOMPARE(outcome.after.premises[2].match, MatchLevel::ByHand);
        QCOMPARE(outcome.after.premises[2].place, (geo::LonLat{121.005, 31.002}));
        // Nothing new: nothing is changed.
        const auto again = import(outcome.after, changed);
        QCOMPARE(again.counts.back().changed, 0);
        QCOMPARE(again.after.premises, outcome.after.premises);
    }

    void theMapReadAgainKeepsTheAddresses()
    {
        importing::ImportRequest request;
        request.osm = m_folder.write("town2.osm", osm(node(1, 0, 0) + node(2, 10, 0) + node(3, 10, 10) +
                                                      way(1, {1, 2, 3}, "highway=residential") +
                                                      node(9, 5, 5, "place=suburb name=老城")));
        const auto outcome = importing::importFiles(m_town, m_rulebook, request);
        QVERIFY(outcome);
        QVERIFY(*outcome->after.baseMap != *m_town.baseMap);
        QCOMPARE(outcome->after.baseMap->addresses, m_town.baseMap->addresses);
    }

    void outletsArePlacedByStandardAddresses()
    {
        importing::ImportRequest request;
        request.outlets = m_folder.write("网点.csv", "网点名称,业态,地址\n好邻便利店,便利店,澄川区解放路21号\n");
        const auto outcome = importing::importFiles(m_town, m_rulebook, request);
        QVERIFY(outcome);
        QCOMPARE(outcome->after.outlets.at(0).match, MatchLevel::DoorNumber);
        QCOMPARE(outcome->after.outlets.at(0).place, (geo::LonLat{121.0030, 31.0051}));
    }

    void wordsInEitherLanguage()
    {
        const auto premises =
            import(m_town, "key,name,address,tenure,owner,area,storey,fire,available-from,land-use,lon,lat\n"
                           "E-0001,Old hall,1 High St,Handed over with the estate,Office,200,1,Not "
                           "possible,2027,culture,121.001,31.001\n"
                           "E-0002,Works,2 High St,Factory building,,300,2,Accepted,,,121.002,31.001\n"
                           "E-0003,Barn,3 High St,Collective,,40,1,Needs work,,,121.003,31.001\n")
                .after.premises;
        QCOMPARE(premises.size(), std::size_t{3});
        QCOMPARE(premises[0].tenure, PremisesTenure::HandedOver);
        QCOMPARE(premises[0].fire, FireSafety::Impossible);
        QCOMPARE(premises[1].tenure, PremisesTenure::Factory);
        QCOMPARE(premises[1].fire, FireSafety::Passed);
        QCOMPARE(premises[2].tenure, PremisesTenure::Collective);
        QCOMPARE(premises[2].fire, FireSafety::NeedsWork);
    }

private:
    importing::ImportOutcome import(const plan::Plan &plan, const std::string &ledger) const
    {
        importing::ImportRequest request;
        request.premises = m_folder.write("闲置用房.csv", ledger);
        auto outcome = importing::importFiles(plan, m_rulebook, request);
        if (!outcome)
            qFatal("not read: %s", outcome.error().args.empty() ? "" : outcome.error().args[0].c_str());
        return std::move(*outcome);
    }

    ImportFolder m_folder;
    norms::Rulebook m_rulebook = norms::starterRulebook();
    plan::Plan m_town;
};

QTEST_GUILESS_MAIN(PremisesTest)
#include "premises_test.moc"
