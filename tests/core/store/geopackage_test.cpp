// SPDX-License-Identifier: GPL-3.0-or-later
// Other programs: GDAL's validator accepts the file, every layer opens, results are layers too.
#include "core/analysis/assessment.h"
#include "core/store/schema.h"
#include "core/store/statement.h"
#include "tests/core/store/other_program.h"
#include "tests/core/store/store_test_support.h"

#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QXmlStreamReader>

using namespace yike;
using test::RandomPlan;
using test::why;

namespace {

/// Output of a program; nothing if it is not there or fails.
std::optional<QString> outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        qWarning("%s: %s", qPrintable(program), process.readAll().constData());
        return std::nullopt;
    }
    return QString::fromUtf8(process.readAll());
}

/// The system's Python carries GDAL's bindings.
QString python()
{
    for (const char *path : {"/usr/bin/python3", "python3"}) {
        QProcess process;
        process.start(path, {"-c", "import osgeo_utils.samples.validate_gpkg"});
        if (process.waitForFinished(30'000) && process.exitCode() == 0)
            return path;
    }
    return {};
}

void validate(const std::string &path)
{
    const QString interpreter = python();
    if (interpreter.isEmpty())
        QSKIP("No python3-gdal here: the validator of GeoPackages is missing");
    const auto said = outputOf(
        interpreter, {"-m", "osgeo_utils.samples.validate_gpkg", "--warning-as-error", QString::fromStdString(path)});
    QVERIFY(said);
    QVERIFY2(!said->contains("WARNING") && !said->contains("ERROR"), qPrintable(*said));
}

std::shared_ptr<const analysis::Assessment> someAssessment(const plan::Plan &plan)
{
    auto rulebook = std::make_shared<norms::Rulebook>();
    rulebook->id = "test-book";
    rulebook->version = "1";
    rulebook->services.resize(2);
    rulebook->services[0].code = "day-care-for-the-old";
    rulebook->services[1].code = "nursery";
    norms::Norm norm;
    norm.id = "gb-1";
    norm.service = "nursery";
    rulebook->norms.push_back(norm);
    auto situation = std::make_shared<analysis::Situation>();
    situation->plan = std::make_shared<plan::Plan>(plan);
    situation->rulebook = rulebook;
    auto assessment = std::make_shared<analysis::Assessment>();
    assessment->situation = situation;
    assessment->nearest.resize(2);
    auto metres = std::make_shared<analysis::NearestTimes>(), minutes = std::make_shared<analysis::NearestTimes>();
    for (std::size_t i = 0; i < plan.residences.size(); ++i) {
        metres->cost.push_back(i == 0 ? base::kUnreached : static_cast<base::Cost>(i * 123'456));
        minutes->cost.push_back(static_cast<base::Cost>(i * 61'234));
    }
    assessment->nearest[0][static_cast<std::size_t>(norms::WalkerKind::Metres)] = metres;
    assessment->nearest[1][static_cast<std::size_t>(norms::WalkerKind::Child)] = minutes;
    analysis::Coverage coverage;
    coverage.norm = "gb-1";
    coverage.bands = norms::kUnder3;
    coverage.area = plan.areas[0].id;
    coverage.people = 200'000;
    coverage.metres = 150'000;
    assessment->coverage.push_back(coverage);
    assessment->provision.push_back({"gb-1", plan.areas[0].id, 5'000, -1, 2, analysis::Verdict::NoData});
    assessment->deficits.push_back({"gb-1", plan.areas[0].id, analysis::DeficitUnit::Places, 12'500, 9'000, 0, 9'000,
                                    analysis::DeficitCause::CapacityShort});
    assessment->areaAdequacy.push_back({"nursery", plan.areas[0].id, 9'000, 3.5, 1'000});
    assessment->presence.push_back({plan.areas[0].id, "nursery", analysis::Presence::Reachable});
    analysis::AreaTotals totals;
    totals.area = plan.areas[0].id;
    totals.outlets = 4;
    assessment->totals.push_back(totals);
    return assessment;
}

} // namespace

class GeoPackageTest : public QObject {
    Q_OBJECT

private slots:
    void anEmptyProjectIsValid();
    void aFullProjectIsValid();
    void everyLayerOpens();
    void everyLayerHasAStyleForQgis();
    void compactingKeepsAllOfIt();
    void editedLayersKeepTheirIndex();
    void resultsAreLayers();
    void cancelledResultsLeaveTheOldOnes();
};

void GeoPackageTest::anEmptyProjectIsValid()
{
    test::ProjectFolder folder;
    QVERIFY(store::Store::create(folder.file("a.gpkg"), {}, false));
    validate(folder.file("a.gpkg"));
}

void GeoPackageTest::aFullProjectIsValid()
{
    test::ProjectFolder folder;
    const std::string path = folder.file("a.gpkg");
    RandomPlan random(2);
    plan::Plan plan = random.plan({.residences = 300, .outlets = 200, .streets = 400, .buildings = 200});
    QVERIFY(store::Store::create(path, plan, false));
    {
        auto store = store::Store::open(path, store::OpenMode::ReadWrite);
        QVERIFY(store);
        for (int step = 0; step < 20; ++step) {
            const plan::Edit edit = random.edit(plan);
            auto after = plan::applied(plan, edit);
            QVERIFY(after && store->commit(edit, *after));
            plan = std::move(*after);
        }
        const auto written = store->writeResults(*someAssessment(plan));
        QVERIFY2(written, why(written).constData());
    }
    validate(path);
}

void GeoPackageTest::everyLayerOpens()
{
    const QString ogrinfo = QStandardPaths::findExecutable("ogrinfo");
    if (ogrinfo.isEmpty())
        QSKIP("No gdal-bin here");
    test::ProjectFolder folder;
    const std::string path = folder.file("a.gpkg");
    RandomPlan random(8);
    const plan::Plan plan = random.plan();
    QVERIFY(store::Store::create(path, plan, false));
    {
        auto store = store::Store::open(path, store::OpenMode::ReadWrite);
        QVERIFY(store->writeResults(*someAssessment(plan)));
    }
    const auto said = outputOf(ogrinfo, {"-so", "-al", QString::fromStdString(path)});
    QVERIFY(said);
    const auto holds = [&](const QString &layer, std::size_t count) {
        const QString head = "Layer name: " + layer + "\n";
        const qsizetype at = said->indexOf(head);
        const QString part = at < 0 ? QString() : said->mid(at, said->indexOf("Layer name:", at + head.size()) - at);
        return part.contains("Feature Count: " + QString::number(count) + "\n") &&
               (layer.startsWith("outlet_s") || !part.isEmpty());
    };
    QVERIFY(holds("residences", plan.residences.size()));
    QVERIFY(holds("outlets", plan.outlets.size()));
    QVERIFY(holds("areas", plan.areas.size()));
    QVERIFY(holds("estates", plan.estates.size()));
    QVERIFY(holds("streets", plan.streets->streets.size()));
    QVERIFY(holds("barriers", plan.streets->barriers.size()));
    QVERIFY(holds("buildings", plan.baseMap->buildings.size()));
    QVERIFY(holds("map_lines", plan.baseMap->lines.size()));
    QVERIFY(holds("map_grounds", plan.baseMap->grounds.size()));
    QVERIFY(holds("map_labels", plan.baseMap->labels.size()));
    QVERIFY(holds("result_times", plan.residences.size()));
    QVERIFY(said->contains("Layer name: outlet_services"));
    QVERIFY(!said->contains("Layer name: yike_"));
    QVERIFY(said->contains("China Geodetic Coordinate System 2000"));
}

void GeoPackageTest::everyLayerHasAStyleForQgis()
{
    test::ProjectFolder folder;
    const std::string path = folder.file("a.gpkg");
    QVERIFY(store::Store::create(path, RandomPlan(2).plan(), false));
    auto connection = store::Connection::open(path, store::Access::Read);
    QVERIFY(connection);
    int styles = 0;
    for (const store::Layer &layer : store::layers()) {
        store::Statement style(
            **connection, QStringLiteral("SELECT styleName, styleQML FROM layer_styles WHERE f_table_schema = '' AND "
                                         "f_table_name = ? AND f_geometry_column = 'geom' AND useAsDefault"));
        style.bind(layer.table);
        QVERIFY(style.run());
        if (layer.geometry == nullptr)
            continue;
        QVERIFY2(style.next(), layer.table);
        QCOMPARE(style.text(0), std::string(layer.title));
        QXmlStreamReader xml(QString::fromStdString(style.text(1)));
        QSet<QString> elements;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement())
                elements << xml.name().toString();
        }
        QVERIFY2(!xml.hasError(), qPrintable(QString(layer.table) + ": " + xml.errorString()));
        for (const char *element : {"renderer-v2", "symbol", "layer", "aliases"})
            QVERIFY2(elements.contains(element), layer.table);
        ++styles;
    }
    QCOMPARE(styles, 14);
}

void GeoPackageTest::compactingKeepsAllOfIt()
{
    test::ProjectFolder folder;
    const std::string path = folder.file("a.gpkg");
    RandomPlan random(2);
    plan::Plan plan = random.plan({.residences = 900, .outlets = 600});
    QVERIFY(store::Store::create(path, plan, false));
    // Room that was used once: what an edit leaves is taken by its own line in the journal.
    test::runSql(
        path, {"CREATE TABLE scrap (bytes BLOB)", "INSERT INTO scrap VALUES (zeroblob(2000000))", "DROP TABLE scrap"});
    auto store = store::Store::open(path, store::OpenMode::ReadWrite);
    QVERIFY(store);
    plan::Edit edit{"import", {}, {}};
    for (const plan::Residence &each : plan.residences)
        edit.changes.push_back({each, std::nullopt});
    plan = *plan::applied(plan, edit);
    plan.revision = *store->commit(edit, plan);
    const auto before = test::bytesOf(path).size();
    const auto compacted = store->compact();
    QVERIFY2(compacted, why(compacted).constData());
    QVERIFY(test::bytesOf(path).size() < before);
    // It goes on as if nothing had been.
    const plan::Edit next = random.edit(plan);
    plan = *plan::applied(plan, next);
    plan.revision = *store->commit(next, plan);
    const auto loaded = store->load();
    std::string where;
    QVERIFY2(loaded && test::samePlan(*loaded, plan, where), where.c_str());
    QCOMPARE(store->history(10)->size(), std::size_t{2});
    QCOMPARE(folder.names(), (QStringList{"a.gpkg", "a.gpkg.lock"}));
    {
        const store::Store closed = *std::move(store);
    }
    validate(path);
}

void GeoPackageTest::editedLayersKeepTheirIndex()
{
    const QString ogrinfo = QStandardPaths::findExecutable("ogrinfo");
    if (ogrinfo.isEmpty())
        QSKIP("No gdal-bin here");
    test::ProjectFolder folder;
    const std::string path = folder.file("a.gpkg");
    RandomPlan random(8);
    const plan::Plan plan = random.plan();
    QVERIFY(store::Store::create(path, plan, false));
    {
        auto store = store::Store::open(path, store::OpenMode::ReadWrite);
        plan::Outlet moved = plan.outlets[0];
        moved.place = {119.5, 31.5};
        moved.match = plan::MatchLevel::ByHand;
        const plan::Edit edit = plan::changeOutlet(plan, {}, "move-outlet", moved);
        QVERIFY(store->commit(edit, *plan::applied(plan, edit)));
    }
    // A spatial filter goes through the index.
    const auto said =
        outputOf(ogrinfo, {"-so", "-spat", "119", "31", "120", "32", QString::fromStdString(path), "outlets"});
    QVERIFY(said);
    QVERIFY2(said->contains("Feature Count: 1\n"), qPrintable(*said));
    QVERIFY2(said->contains("119.500000, 31.500000)"), qPrintable(*said)); // the extent has grown
}

void GeoPackageTest::resultsAreLayers()
{
    const QString ogrinfo = QStandardPaths::findExecutable("ogrinfo");
    if (ogrinfo.isEmpty())
        QSKIP("No gdal-bin here");
    test::ProjectFolder folder;
    const std::string path = folder.file("a.gpkg");
    RandomPlan random(8);
    plan::Plan plan = random.plan();
    plan.revision = 17;
    QVERIFY(store::Store::create(path, plan, false));
    auto store = store::Store::open(path, store::OpenMode::ReadWrite);
    QVERIFY(!store->resultStamp());
    for (int again = 0; again < 2; ++again) {
        const auto written = store->writeResults(*someAssessment(plan));
        QVERIFY2(written, why(written).constData());
    }
    const auto stamp = store->resultStamp();
    QVERIFY(stamp);
    QCOMPARE(stamp->revision, 17);
    QCOMPARE(stamp->rulebook, std::string("test-book"));
    const auto times = outputOf(ogrinfo, {"-al", QString::fromStdString(path), "result_times"});
    QVERIFY(times);
    QVERIFY(times->contains("day_care_for_the_old_metres (Real) = (null)"));
    QVERIFY(times->contains("day_care_for_the_old_metres (Real) = 123.5"));
    QVERIFY(times->contains("nursery_child_minutes (Real) = 1.02"));
    const auto deficits = outputOf(ogrinfo, {"-al", QString::fromStdString(path), "result_deficits"});
    QVERIFY(deficits);
    QVERIFY(deficits->contains("missing (Real) = 12.5"));
    QVERIFY(deficits->contains("cause (String) = capacity-short"));
    const auto coverage = outputOf(ogrinfo, {"-al", QString::fromStdString(path), "result_coverage"});
    QVERIFY(coverage);
    QVERIFY(coverage->contains("metres_percent (Real) = 75"));
    const auto areas = outputOf(ogrinfo, {"-al", QString::fromStdString(path), "result_areas"});
    QVERIFY(areas && areas->contains("gb_1_percent (Real) = 75"));
    // The plan is what it was.
    std::string where;
    const auto loaded = store->load();
    QVERIFY2(loaded && test::samePlan(*loaded, plan, where), where.c_str());
    QVERIFY(store->history(9)->empty());
}

void GeoPackageTest::cancelledResultsLeaveTheOldOnes()
{
    test::ProjectFolder folder;
    const std::string path = folder.file("a.gpkg");
    RandomPlan random(8);
    plan::Plan plan = random.plan();
    QVERIFY(store::Store::create(path, plan, false));
    auto store = store::Store::open(path, store::OpenMode::ReadWrite);
    QVERIFY(store->writeResults(*someAssessment(plan)));
    const auto before = store->resultStamp();
    std::stop_source stop;
    stop.request_stop();
    plan.revision = 99;
    const auto cancelled = store->writeResults(*someAssessment(plan), base::Progress({}, stop.get_token()));
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, base::ErrorCode::Cancelled);
    QVERIFY(store->resultStamp() == before);
}

QTEST_GUILESS_MAIN(GeoPackageTest)
#include "geopackage_test.moc"
