// SPDX-License-Identifier: GPL-3.0-or-later
// What the import assistant asks of the engine: previews, corrections of one file, words for kinds, templates, merged cells, change lists.
#include "tests/core/import/import_fixture.h"

#include "core/import/change_list.h"
#include "core/import/import_template.h"
#include "core/import/source_tables.h"

#include <QTest>

using namespace yike;
using namespace yike::test;
using importing::ImportRequest;
using importing::Reading;
using importing::SourceTables;

namespace {

/// A title, merged 街道 cells, a totals row, figures in words, a kind nobody knows.
const char *const kLedger = "老城区网点台账,,,,,,\n"
                            "街道,店铺,业态,面积(㎡),坐标X,经度,纬度\n"
                            "老城街道,甲店,便利店,约80㎡,1,121.001,31.001\n"
                            ",乙店,药店,120,2,121.002,31.002\n"
                            ",丙店,剧本杀,４０,3,121.003,31.003\n"
                            "铁西街道,丁店,便利店,60,4,121.004,31.004\n"
                            ",戊店,剧本杀,50,5,121.005,31.005\n"
                            "合计,5,,350,,,\n";

} // namespace

class AssistantTest : public QObject {
    Q_OBJECT

private slots:
    void aSheetIsShownWithWhatItsColumnsMean();
    void correctionsOfOneFileDoNotReachAnother();
    void aSheetCanBeLeftOut();
    void wordsAreCountedUnknownOnesFirst();
    void ownWordsGiveAServiceOrLeaveOut();
    void mergedCellsAreFilledWhereTheSheetMerges_data();
    void mergedCellsAreFilledWhereTheSheetMerges();
    void aTemplateComesBackAsItWas();
    void templatesThatAreNoneAreRefused_data();
    void templatesThatAreNoneAreRefused();
    void rolesAreGuessed_data();
    void rolesAreGuessed();
    void placesAreSeenBeforeAndAfter();
    void whatChangesIsListed();
    void systemsOfSingleFiles();

private:
    ImportRequest request(const std::string &outlets) const
    {
        ImportRequest request;
        request.osm = m_folder.write("town.osm", squareTown());
        request.outlets = outlets;
        return request;
    }
    ImportFolder m_folder;
};

void AssistantTest::aSheetIsShownWithWhatItsColumnsMean()
{
    const auto file = SourceTables::read(m_folder.write("a.csv", kLedger));
    QVERIFY(file);
    const auto preview = file->preview({});
    QVERIFY(preview);
    QCOMPARE(preview->sheets.size(), 1U);
    const auto &sheet = preview->sheets.front();
    QVERIFY(sheet.readable);
    QCOMPARE(sheet.headerRow, 2);
    QCOMPARE(sheet.first.size(), 8U);
    QVERIFY(sheet.first[1].header && !sheet.first[0].header);
    QVERIFY(sheet.first[7].total && !sheet.first[6].total);
    QCOMPARE(sheet.columns.size(), 7U);
    QCOMPARE(sheet.columns[0].role, std::string("subdistrict"));
    QCOMPARE(sheet.columns[1].role, std::string()); // 店铺 is no word it knows
    QCOMPARE(sheet.columns[3].key, std::string("面积"));
    QCOMPARE(sheet.columns[3].header, std::string("面积(m2)")); // in plain letters
    QCOMPARE(sheet.columns[3].role, std::string("area"));
    const auto corrected = file->preview({{{"店铺", "name"}, {"面积（㎡）", ""}}, {}});
    QVERIFY(corrected);
    QCOMPARE(corrected->sheets.front().columns[1].role, std::string("name"));
    QCOMPARE(corrected->sheets.front().columns[3].role, std::string());
    QCOMPARE(corrected->sheets.front().columns[3].byWords, std::string("area"));
    QCOMPARE(corrected->sheets.front().headerRow, 2);
    // By number, where a header says nothing or stands twice.
    const auto numbered = file->preview({{{"#2", "name"}, {"#99", "hours"}}, {}});
    QVERIFY(numbered);
    QCOMPARE(numbered->sheets.front().columns[1].role, std::string("name"));
    QVERIFY(!file->preview({{{"店铺", "no-such-role"}}, {}}));
}

void AssistantTest::correctionsOfOneFileDoNotReachAnother()
{
    ImportRequest request =
        this->request(m_folder.write("o.csv", "name,category,区,lon,lat\n甲,便利店,7,121.001,31.001\n"));
    request.residences = m_folder.write("r.csv", "name,pop,区,lon,lat\n楼,30,9,121.002,31.002\n");
    request.meanings["outlets"] = {{"区", "area"}};
    request.meanings["residences"] = {{"区", "residents"}, {"pop", "households"}};
    const auto outcome = importing::importFiles({}, norms::starterRulebook(), request);
    QVERIFY(outcome);
    QCOMPARE(outcome->after.outlets.front().area, 7);
    QCOMPARE(norms::total(outcome->after.residences.front().people), 9'000);
    QCOMPARE(outcome->after.residences.front().households, 30'000);
    request.meanings["outlets"] = {{"区", "arae"}};
    QVERIFY(!importing::importFiles({}, norms::starterRulebook(), request));
}

void AssistantTest::aSheetCanBeLeftOut()
{
    ImportRequest request = this->request(m_folder.write("one.csv", kLedger));
    request.sheetsLeftOut["outlets"] = {""};
    const auto outcome = importing::importFiles({}, norms::starterRulebook(), request);
    QVERIFY(!outcome); // nothing is left of the file
    QVERIFY(outcome.error().code == base::ErrorCode::TableUnreadable);
}

void AssistantTest::wordsAreCountedUnknownOnesFirst()
{
    const auto file = SourceTables::read(m_folder.write("w.csv", "name,业态,叠加服务\n"
                                                                 "1,便利店,快递\n2,便利店,\n3,剧本杀,\n4,剧本杀,否\n"
                                                                 "5,菜市场、密室,\n6,购物;便民;便利店,\n7,,\n"));
    QVERIFY(file);
    const auto words = file->categories({}, norms::starterRulebook());
    QVERIFY(words);
    const auto find = [&](const char *word) {
        const auto at = std::ranges::find(*words, word, &importing::CategoryWord::word);
        return at == words->end() ? nullptr : &*at;
    };
    QCOMPARE((*words)[0].word, std::string("剧本杀"));
    QCOMPARE((*words)[0].count, 2);
    QVERIFY((*words)[0].services.empty());
    QCOMPARE((*words)[1].word, std::string("密室")); // a part of a list that nobody knows
    QCOMPARE(find("便利店")->count, 2);
    QVERIFY(find("菜市场") != nullptr && find("快递") != nullptr && find("否") == nullptr);
    QCOMPARE(find("购物;便民;便利店")->services, find("便利店")->services);
    const auto own = importing::withWords(norms::starterRulebook(), {{"剧本杀", find("便利店")->services.front()}});
    const auto again = file->categories({}, own);
    QVERIFY(again);
    QCOMPARE((*again)[0].word, std::string("密室"));
}

void AssistantTest::ownWordsGiveAServiceOrLeaveOut()
{
    ImportRequest request = this->request(m_folder.write("k.csv", kLedger));
    request.meanings["outlets"] = {{"店铺", "name"}};
    const auto plain = importing::importFiles({}, norms::starterRulebook(), request);
    QVERIFY(plain);
    QCOMPARE(count(plain->issues, base::IssueCode::CategoryUnknown), 2);
    QCOMPARE(outletNamed(plain->after, "甲店")->area, 80);
    QCOMPARE(skipped(plain->issues, "figure-understood"), std::string("2")); // 约80㎡ and ４０
    QCOMPARE(skipped(plain->issues, "merged-cell"), std::string("3"));
    QCOMPARE(skipped(plain->issues, "total-row"), std::string("1"));
    request.words = {{"剧本杀", importing::kLeaveOut}, {"药店", "gone-from-the-rulebook"}};
    const auto without = importing::importFiles({}, norms::starterRulebook(), request);
    QVERIFY(without);
    QCOMPARE(without->after.outlets.size(), 3U);
    QCOMPARE(skipped(without->issues, "kind-left-out"), std::string("2"));
    const auto &counted = without->counts.back();
    QCOMPARE(counted.rows, counted.used + counted.unplaced + counted.skipped);
    QVERIFY(!outletNamed(without->after, "乙店")->services.empty());
    // The same from a file, as the window keeps it.
    request.words.clear();
    request.synonyms = m_folder.write("own.csv", "word,service\n剧本杀,-\n");
    const auto read = importing::importFiles({}, norms::starterRulebook(), request);
    QVERIFY(read);
    QCOMPARE(read->after.outlets.size(), 3U);
    QCOMPARE(plain->unknownWords, (std::map<std::string, std::int64_t>{{"剧本杀", 2}}));
    const std::map<std::string, std::string> words{{"剧本杀", "-"}, {"说\"话\",吧", "convenience"}, {"洗车", "a b"}};
    const auto back = importing::readWords(m_folder.write("back.csv", importing::wordsCsv(words)));
    QVERIFY(back);
    QCOMPARE(*back, words);
}

void AssistantTest::mergedCellsAreFilledWhereTheSheetMerges_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QByteArray>("filled");
    QTest::newRow("merged") << QByteArray("A社区,1\n,2\nB社区,3\n,4\n") << QByteArray("2");
    QTest::newRow("one block") << QByteArray("A社区,1\n,2\n,3\n") << QByteArray("2");
    QTest::newRow("a value comes again") << QByteArray("A社区,1\n,2\nB社区,3\nA社区,4\n,5\n") << QByteArray("0");
    QTest::newRow("one is missing") << QByteArray("A社区,1\nB社区,2\nC社区,3\n,4\nD社区,5\n") << QByteArray("0");
    QTest::newRow("none at the top") << QByteArray(",1\nA社区,2\n,3\n") << QByteArray("0");
    QTest::newRow("nothing blank") << QByteArray("A社区,1\nB社区,2\nC社区,3\n") << QByteArray("0");
}

void AssistantTest::mergedCellsAreFilledWhereTheSheetMerges()
{
    QFETCH(QByteArray, rows);
    QFETCH(QByteArray, filled);
    ImportRequest request =
        this->request(m_folder.write("m.csv", ("社区,名称,业态\n" + rows.replace("\n", ",便利店\n")).toStdString()));
    const auto outcome = importing::importFiles({}, norms::starterRulebook(), request);
    QVERIFY(outcome);
    QCOMPARE(skipped(outcome->issues, "merged-cell"), filled.toStdString());
}

void AssistantTest::aTemplateComesBackAsItWas()
{
    importing::ImportTemplate made{"老城台账", "outlets", {"店铺", "面积(㎡)"}, {{"店铺", "name"}, {"备用", ""}}, {}};
    made.coordinates = geo::systemOf("gcj02");
    const auto back = importing::readTemplate(m_folder.write("t.json", importing::jsonOf(made)));
    QVERIFY(back);
    QVERIFY(*back == made);
    QVERIFY(importing::fits(*back, {"序号", "面积（平方米）", "店铺"}));
    QVERIFY(!importing::fits(*back, {"面积", "名称"}));
    ImportRequest request = this->request(m_folder.write("t.csv", kLedger));
    importing::take(*back, request);
    QVERIFY(request.systems.at("outlets") == *geo::systemOf("gcj02"));
    const auto outcome = importing::importFiles({}, norms::starterRulebook(), request);
    QVERIFY(outcome);
    QVERIFY(outletNamed(outcome->after, "甲店") != nullptr);
}

void AssistantTest::templatesThatAreNoneAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray head = R"({"format":"yike-import-template","version":1,)";
    QTest::newRow("no JSON") << QByteArray("店铺,name");
    QTest::newRow("another format") << QByteArray(R"({"format":"x","version":1,"role":"outlets","columns":{}})");
    QTest::newRow("a later version") << QByteArray(
        R"({"format":"yike-import-template","version":2,"role":"outlets","columns":{}})");
    QTest::newRow("no role") << head + R"("columns":{}})";
    QTest::newRow("role unknown") << head + R"("role":"spaceships","columns":{}})";
    QTest::newRow("columns a list") << head + R"("role":"outlets","columns":[1]})";
    QTest::newRow("meaning no text") << head + R"("role":"outlets","columns":{"a":1}})";
    QTest::newRow("meaning unknown") << head + R"("role":"outlets","columns":{"a":"nam"}})";
    QTest::newRow("system unknown") << head + R"("role":"outlets","columns":{},"coordinates":"mars"})";
    QTest::newRow("deep") << QByteArray(200'000, '[');
}

void AssistantTest::templatesThatAreNoneAreRefused()
{
    QFETCH(QByteArray, json);
    QVERIFY(!importing::readTemplate(m_folder.write("bad.json", json.toStdString())));
}

void AssistantTest::rolesAreGuessed_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("role");
    QTest::newRow("ledger") << QByteArray("a.csv") << QByteArray("网点名称,业态,地址\n甲,便利店,路1号\n")
                            << QByteArray("outlets");
    QTest::newRow("buildings") << QByteArray("b.csv") << QByteArray("楼栋名称,人口,经度,纬度\n楼,3,121,31\n")
                               << QByteArray("residences");
    QTest::newRow("totals") << QByteArray("c.csv") << QByteArray("街道,社区,常住人口,60岁以上\n老城,盐仓,900,200\n")
                            << QByteArray("totals");
    QTest::newRow("gates") << QByteArray("d.csv")
                           << QByteArray("小区名称,门类型,通行方式,经度,纬度\n园,人行,刷脸,121,31\n")
                           << QByteArray("gates");
    const auto layer = [](const char *geometry, const char *properties) {
        return QByteArray(R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{)") + properties +
               R"(},"geometry":{"type":)" + geometry + "}}]}";
    };
    const char *square = R"("Polygon","coordinates":[[[121,31],[121.01,31],[121.01,31.01],[121,31]]])";
    QTest::newRow("communities") << QByteArray("e.geojson") << layer(square, R"("name":"盐仓社区","人口":900)")
                                 << QByteArray("areas");
    QTest::newRow("estates") << QByteArray("f.geojson") << layer(square, R"("name":"翡翠湾","是否封闭":"是")")
                             << QByteArray("estates");
    QTest::newRow("streets") << QByteArray("g.geojson")
                             << layer(R"("LineString","coordinates":[[121,31],[121.01,31]])", R"("道路等级":"支路")")
                             << QByteArray("streets");
    QTest::newRow("points") << QByteArray("h.geojson")
                            << layer(R"("Point","coordinates":[121,31])", R"("名称":"店","业态":"药店")")
                            << QByteArray("outlets");
}

void AssistantTest::rolesAreGuessed()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, role);
    const auto file = SourceTables::read(m_folder.write(name.constData(), text.toStdString()));
    QVERIFY(file);
    QCOMPARE(file->guessedRole(), role.toStdString());
    QCOMPARE(importing::guessedFileRole(m_folder.write("x.osm", squareTown())), std::string("osm"));
    QCOMPARE(importing::guessedFileRole(m_folder.write("DEM_30m.tif", "II")), std::string("heights"));
    QCOMPARE(importing::guessedFileRole(m_folder.write("chn_pop.tif", "II")), std::string("population-raster"));
    QCOMPARE(importing::guessedFileRole(file->path()), std::string());
}

void AssistantTest::placesAreSeenBeforeAndAfter()
{
    const auto outcome =
        importing::importFiles({}, norms::starterRulebook(), request(m_folder.write("p.csv", kLedger)));
    QVERIFY(outcome);
    const auto file = SourceTables::read(m_folder.path("p.csv"));
    QVERIFY(file && file->hasPlaces({}));
    const auto same = file->places({}, *geo::systemOf("wgs84"), outcome->after);
    QVERIFY(same);
    QCOMPARE(same->places, 5);
    QVERIFY(same->before == same->after);
    const auto moved = file->places({}, *geo::systemOf("gcj02"), outcome->after);
    QVERIFY(moved);
    QCOMPARE(moved->after.size(), 5U);
    QVERIFY(moved->before != moved->after);
    QVERIFY(!file->hasPlaces({{{"经度", ""}}, {}}));
    QVERIFY(file->guess({}, outcome->after));
    QVERIFY(!file->guess({}, plan::Plan{})); // nothing to compare with
}

void AssistantTest::whatChangesIsListed()
{
    ImportRequest request =
        this->request(m_folder.write("l.csv", "编号,网点名称,业态,经度,纬度,面积\nN1,甲,便利店,121.001,31.001,80\n"
                                              "N2,乙,药店,121.002,31.002,50\nN3,丙,药店,121.003,31.003,50\n"));
    const auto first = importing::importFiles({}, norms::starterRulebook(), request);
    QVERIFY(first);
    const auto added = importing::changesOf({}, *first);
    QCOMPARE(added.addedCount, 3);
    QVERIFY(added.changed.empty() && added.gone.empty());
    request.osm.clear();
    m_folder.write("l.csv", "编号,网点名称,业态,经度,纬度,面积\nN1,甲,便利店,121.001,31.001,90\n"
                            "N2,乙,药店,121.002,31.003,50\nN4,丁,药店,121.004,31.004,50\n");
    const auto second = importing::importFiles(first->after, norms::starterRulebook(), request);
    QVERIFY(second);
    const auto changes = importing::changesOf(first->after, *second);
    QCOMPARE(changes.addedCount, 1);
    QCOMPARE(changes.added.front().name, std::string("丁"));
    QCOMPARE(changes.changedCount, 2);
    QCOMPARE(changes.changed[0].fields, (std::vector<importing::FieldChange>{{"area", "80", "90"}}));
    QCOMPARE(changes.changed[1].fields.size(), 1U);
    QCOMPARE(changes.changed[1].fields.front().field, std::string("place"));
    QCOMPARE(changes.goneCount, 1);
    QCOMPARE(changes.gone.front().name, std::string("丙"));
    QVERIFY(changes.gone.front().stays);
}

void AssistantTest::systemsOfSingleFiles()
{
    ImportRequest request = this->request(m_folder.write("s.csv", "name,category,lon,lat\n甲,便利店,121.001,31.001\n"));
    request.residences = m_folder.write("s2.csv", "name,pop,lon,lat\n楼,30,121.002,31.002\n");
    request.systems["outlets"] = *geo::systemOf("gcj02");
    const auto outcome = importing::importFiles({}, norms::starterRulebook(), request);
    QVERIFY(outcome);
    QVERIFY((outcome->after.residences.front().place == geo::LonLat{121.002, 31.002}));
    QVERIFY((outcome->after.outlets.front().place != geo::LonLat{121.001, 31.001}));
}

QTEST_GUILESS_MAIN(AssistantTest)
#include "assistant_test.moc"
