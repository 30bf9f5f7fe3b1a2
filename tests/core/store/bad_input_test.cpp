// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are no project of ours: each has its own error, none is changed, nothing crashes.
#include "core/geo/local_frame.h"
#include "core/store/schema.h"
#include "tests/core/store/other_program.h"
#include "tests/core/store/store_test_support.h"

#include <sys/stat.h>
#include <unistd.h>

using namespace yike;
using base::ErrorCode;
using base::IssueCode;
using test::RandomPlan;
using test::runSql;
using test::why;

namespace {

std::string project(const test::ProjectFolder &folder, std::uint64_t seed = 3)
{
    RandomPlan random(seed);
    const std::string path = folder.file("project.gpkg");
    const auto created = store::Store::create(path, random.plan(), true);
    return created ? path : std::string();
}

} // namespace

class BadInputTest : public QObject {
    Q_OBJECT

private slots:
    void openTellsWhatAFileIs_data();
    void openTellsWhatAFileIs();
    void everyTruncationIsRefused();
    void flippedBitsNeverCrash();
    void newerVersionOpensForReading();
    void tooNewIsRefused();
    void missingTableIsDamage();
    void walIsSetBack();
    void readOnlyRefusesToWrite();
    void damagedRowsBecomeIssues();
    void hugeAndHostileFiguresAreHarmless();
    void rowsOfOtherProgramsAreTakenIn();
    void checkNamesWhatIsWrong();
    void checkOfASoundFileFindsNoDamage();
    void unwritableFolderIsTold();
    void nothingIsLeftBeside();
};

void BadInputTest::openTellsWhatAFileIs_data()
{
    QTest::addColumn<QByteArray>("content"); // null: no file; otherwise these bytes
    QTest::addColumn<QStringList>("sql");    // or a database made by these statements
    QTest::addColumn<ErrorCode>("code");
    const QStringList none;
    QTest::newRow("missing") << QByteArray() << none << ErrorCode::FileNotFound;
    QTest::newRow("empty") << QByteArray("") << none << ErrorCode::FileEmpty;
    QTest::newRow("text") << QByteArray("name,lon,lat\nshop,117,30\n") << none << ErrorCode::NotADatabase;
    QTest::newRow("long text") << QByteArray("name,lon,lat\n").repeated(9000) << none << ErrorCode::NotADatabase;
    QTest::newRow("zeros") << QByteArray(5000, '\0') << none << ErrorCode::NotADatabase;
    QTest::newRow("half a header") << QByteArray("SQLite form") << none << ErrorCode::FileTruncated;
    QTest::newRow("only a magic") << QByteArray("SQLite format 3\0", 16) << none << ErrorCode::FileTruncated;
    QTest::newRow("foreign SQLite") << QByteArray() << QStringList{"CREATE TABLE notes (text)"}
                                    << ErrorCode::NotAProject;
    QTest::newRow("foreign GeoPackage")
        << QByteArray()
        << QStringList{"PRAGMA application_id=0x47504B47", "PRAGMA user_version=10300",
                       "CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY)",
                       "CREATE TABLE residences (fid INTEGER)"}
        << ErrorCode::NotAProject;
    QTest::newRow("yike_meta of another kind")
        << QByteArray() << QStringList{"CREATE TABLE yike_meta (a, b)"} << ErrorCode::ProjectDamaged;
    QTest::newRow("schema that is no number")
        << QByteArray()
        << QStringList{"CREATE TABLE yike_meta (key TEXT, value TEXT)",
                       "INSERT INTO yike_meta VALUES ('schema', 'x; DROP TABLE a')"}
        << ErrorCode::ProjectDamaged;
}

void BadInputTest::openTellsWhatAFileIs()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, sql);
    QFETCH(ErrorCode, code);
    test::ProjectFolder folder;
    const std::string path = folder.file("a.gpkg");
    if (!sql.isEmpty())
        runSql(path, sql);
    else if (!content.isNull())
        test::writeBytes(path, content);
    const QByteArray before = test::bytesOf(path);
    for (const auto mode : {store::OpenMode::ReadWrite, store::OpenMode::ReadOnly}) {
        const auto opened = store::Store::open(path, mode);
        QVERIFY(!opened);
        QVERIFY2(opened.error().code == code, why(opened).constData());
        QCOMPARE(opened.error().args.at(0), path);
    }
    const auto checked = store::check(path);
    QVERIFY(!checked);
    QVERIFY2(checked.error().code == code, why(checked).constData());
    QCOMPARE(test::bytesOf(path), before);
    QVERIFY(folder.names().size() <= 1);
}

void BadInputTest::everyTruncationIsRefused()
{
    test::ProjectFolder folder;
    const std::string path = project(folder), cut = folder.file("cut.gpkg");
    const QByteArray whole = test::bytesOf(path);
    QVERIFY(whole.size() > 100'000);
    for (qsizetype size = 1; size < whole.size(); size += 1 + whole.size() / 150) {
        test::writeBytes(cut, whole.left(size));
        const auto opened = store::Store::open(cut, store::OpenMode::ReadWrite);
        QVERIFY2(!opened, QByteArray::number(size).constData());
        QVERIFY2(opened.error().code == ErrorCode::FileTruncated, why(opened).constData());
        QCOMPARE(test::bytesOf(cut).size(), size);
    }
}

void BadInputTest::flippedBitsNeverCrash()
{
    test::ProjectFolder folder;
    const std::string path = project(folder), broken = folder.file("broken.gpkg");
    const QByteArray whole = test::bytesOf(path);
    RandomPlan random(20261121);
    int told = 0;
    for (int round = 0; round < 150; ++round) {
        QByteArray bytes = whole;
        for (std::int64_t flips = random.number(1, 40); flips > 0; --flips)
            bytes[static_cast<qsizetype>(random.number(0, whole.size() - 1))] =
                static_cast<char>(random.number(-128, 127));
        test::writeBytes(broken, bytes);
        const auto checked = store::check(broken);
        told += !checked || !checked->empty() ? 1 : 0;
        const auto opened = store::Store::open(broken, store::OpenMode::ReadWrite);
        if (opened)
            static_cast<void>(opened->load());
    }
    QVERIFY2(told > 100, QByteArray::number(told).constData());
}

void BadInputTest::newerVersionOpensForReading()
{
    test::ProjectFolder folder;
    const std::string path = project(folder);
    runSql(path,
           {"UPDATE yike_meta SET value = '7' WHERE key = 'schema'", "ALTER TABLE outlets ADD COLUMN hologram TEXT"});
    const QByteArray before = test::bytesOf(path);
    {
        auto opened = store::Store::open(path, store::OpenMode::ReadWrite);
        QVERIFY2(opened, why(opened).constData());
        QCOMPARE(opened->readOnly(), store::ReadOnlyReason::NewerVersion);
        const auto plan = opened->load();
        QVERIFY2(plan, why(plan).constData());
        const plan::Edit edit = plan::deleteOutlet(*plan, {}, plan->outlets[0].id);
        const auto committed = opened->commit(edit, *plan::applied(*plan, edit));
        QVERIFY(!committed);
        QCOMPARE(committed.error().code, ErrorCode::WriteFailed);
    }
    QCOMPARE(test::bytesOf(path), before);
    const auto issues = store::check(path);
    QVERIFY(issues);
    QCOMPARE(issues->front().code, IssueCode::FileNewer);
    QCOMPARE(issues->front().args, (std::vector<std::string>{"7", std::to_string(store::currentSchema())}));
}

void BadInputTest::tooNewIsRefused()
{
    test::ProjectFolder folder;
    const std::string path = project(folder);
    runSql(path, {"UPDATE yike_meta SET value = '9' WHERE key IN ('schema', 'readable_from')"});
    const auto opened = store::Store::open(path, store::OpenMode::ReadWrite);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::ProjectTooNew);
    QCOMPARE(opened.error().args, (std::vector<std::string>{path, "9", std::to_string(store::currentSchema())}));
}

void BadInputTest::missingTableIsDamage()
{
    test::ProjectFolder folder;
    const std::string path = project(folder);
    runSql(path, {"DROP TABLE gates"});
    const auto opened = store::Store::open(path, store::OpenMode::ReadWrite);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::ProjectDamaged);
}

void BadInputTest::walIsSetBack()
{
    test::ProjectFolder folder;
    const std::string path = project(folder);
    runSql(path, {"PRAGMA journal_mode=WAL", "UPDATE areas SET name = 'renamed'"});
    QCOMPARE(test::bytesOf(path)[18], '\2');
    {
        auto opened = store::Store::open(path, store::OpenMode::ReadWrite);
        QVERIFY2(opened, why(opened).constData());
        QCOMPARE(opened->readOnly(), store::ReadOnlyReason::None);
        QCOMPARE(opened->load()->areas[0].name, std::string("renamed"));
    }
    QCOMPARE(test::bytesOf(path)[18], '\1');
    QCOMPARE(folder.names(), QStringList{"project.gpkg"});
}

void BadInputTest::readOnlyRefusesToWrite()
{
    test::ProjectFolder folder;
    const std::string path = project(folder);
    const QByteArray before = test::bytesOf(path);
    auto opened = store::Store::open(path, store::OpenMode::ReadOnly);
    QVERIFY(opened);
    QCOMPARE(opened->readOnly(), store::ReadOnlyReason::Asked);
    const auto plan = opened->load();
    QVERIFY(plan);
    const plan::Edit edit = plan::deleteOutlet(*plan, {}, plan->outlets[0].id);
    QVERIFY(!opened->commit(edit, *plan::applied(*plan, edit)));
    QCOMPARE(test::bytesOf(path), before);
    QCOMPARE(folder.names(), QStringList{"project.gpkg"});
}

void BadInputTest::damagedRowsBecomeIssues()
{
    test::ProjectFolder folder;
    RandomPlan random(3);
    plan::Plan plan = random.plan();
    plan.issues.clear();
    const std::string path = folder.file("a.gpkg");
    QVERIFY(store::Store::create(path, plan, false));
    // Another program has no spatial functions: it takes the triggers off first.
    runSql(path, {"DROP TRIGGER rtree_outlets_geom_update1", "DROP TRIGGER rtree_outlets_geom_update2",
                  "DROP TRIGGER rtree_outlets_geom_update3", "DROP TRIGGER rtree_outlets_geom_update4",
                  QString("UPDATE outlets SET geom = x'4750', match_level = 'exact' WHERE fid = %1")
                      .arg(plan.outlets[1].id.value),
                  QString("UPDATE outlets SET status = 'burnt down', area_m2 = 'big', cost_wan = -7.5 WHERE fid = %1")
                      .arg(plan.outlets[2].id.value),
                  "DROP TRIGGER rtree_residences_geom_update1", "DROP TRIGGER rtree_residences_geom_update2",
                  "DROP TRIGGER rtree_residences_geom_update3", "DROP TRIGGER rtree_residences_geom_update4",
                  QString("UPDATE residences SET p_80 = -5, households = 'many' WHERE fid = %1")
                      .arg(plan.residences[0].id.value),
                  "UPDATE yike_meta SET value = '{' WHERE key = 'info'",
                  "INSERT INTO outlet_services (outlet, position, service) VALUES (987654, 1, 'nursery')",
                  "INSERT INTO yike_scenario_outlet VALUES (1, 2, '[]', NULL)"});
    const auto loaded = store::Store::open(path, store::OpenMode::ReadWrite)->load();
    QVERIFY2(loaded, why(loaded).constData());
    const auto has = [&](IssueCode code, const char *layer, std::int64_t row, const char *text) {
        return std::ranges::any_of(loaded->issues, [&](const base::Issue &issue) {
            return issue.code == code && issue.source == layer && issue.row == row &&
                   std::ranges::find(issue.args, text) != issue.args.end();
        });
    };
    QVERIFY(has(IssueCode::RowUnreadable, "outlets", plan.outlets[1].id.value, "geom"));
    QVERIFY(has(IssueCode::RowUnreadable, "outlets", plan.outlets[2].id.value, "burnt down"));
    QVERIFY(has(IssueCode::RowUnreadable, "outlets", plan.outlets[2].id.value, "big"));
    QVERIFY(has(IssueCode::RowUnreadable, "outlets", plan.outlets[2].id.value, "-7.5"));
    QCOMPARE(loaded->outlets[2].cost, std::int64_t{-1}); // unknown, not free of charge
    QVERIFY(has(IssueCode::RowUnreadable, "residences", plan.residences[0].id.value, "p_80"));
    QVERIFY(has(IssueCode::RowUnreadable, "residences", plan.residences[0].id.value, "many"));
    QVERIFY(has(IssueCode::RowUnreadable, "yike_meta", 0, "info"));
    QVERIFY(has(IssueCode::ReferenceBroken, "outlet_services", 1, "987654"));
    QVERIFY(has(IssueCode::RowUnreadable, "yike_scenario_outlet", 1, "before"));
    QCOMPARE(loaded->outlets[1].match, plan::MatchLevel::NotPlaced);
    QCOMPARE(loaded->outlets.size(), plan.outlets.size());
}

void BadInputTest::hugeAndHostileFiguresAreHarmless()
{
    test::ProjectFolder folder;
    RandomPlan random(3);
    const plan::Plan plan = random.plan();
    const std::string path = folder.file("a.gpkg");
    QVERIFY(store::Store::create(path, plan, false));
    runSql(path,
           {"INSERT INTO areas (fid, name) VALUES (9223372036854775807, 'last'), (-3, 'below'), (0, 'none')",
            "UPDATE yike_meta SET value = '9223372036854775807' WHERE key IN ('next_id', 'revision')",
            "UPDATE yike_meta SET value = replace(value, '\"speed\":', '\"speed\":-') WHERE key = 'parameters'",
            QString("UPDATE estates SET walled = 1e300, name = '%1' WHERE fid = %2")
                .arg(QString(100'000, 'x'))
                .arg(plan.estates[0].id.value),
            "DROP TRIGGER rtree_streets_geom_update1", "DROP TRIGGER rtree_streets_geom_update2",
            "DROP TRIGGER rtree_streets_geom_update3", "DROP TRIGGER rtree_streets_geom_update4",
            QString("UPDATE streets SET length_mm = -7, delay_ms = -1 WHERE fid = %1")
                .arg(plan.streets->streets[0].id.value),
            QString("UPDATE streets SET from_node = NULL WHERE fid = %1").arg(plan.streets->streets[1].id.value)});
    const auto loaded = store::Store::open(path, store::OpenMode::ReadWrite)->load();
    QVERIFY2(loaded, why(loaded).constData());
    QCOMPARE(loaded->areas.size(), plan.areas.size());
    QVERIFY(loaded->nextId > 0 && loaded->nextId < std::int64_t{1} << 60);
    QVERIFY(loaded->revision < std::int64_t{1} << 60);
    QCOMPARE(loaded->parameters, plan::Parameters{});
    QCOMPARE(loaded->streets->streets.size(), plan.streets->streets.size() - 1);
    QCOMPARE(loaded->streets->streets[0].length, geo::geodesicMillimetres(plan.streets->streets[0].line));
    QCOMPARE(loaded->streets->streets[0].delay, 0);
    const auto told = [&](const char *column) {
        return std::ranges::any_of(loaded->issues, [&](const base::Issue &issue) {
            return issue.code == IssueCode::RowUnreadable && !issue.args.empty() && issue.args[0] == column;
        });
    };
    for (const char *column : {"fid", "parameters", "walled", "length_mm", "delay_ms", "from_node"})
        QVERIFY2(told(column), column);
}

void BadInputTest::rowsOfOtherProgramsAreTakenIn()
{
    test::ProjectFolder folder;
    plan::Plan plan;
    plan.nextId = 5;
    const std::string path = folder.file("a.gpkg");
    QVERIFY(store::Store::create(path, plan, false));
    // A GIS writes a header without a box, big endian, and leaves most columns empty.
    const QByteArray place("x'47500000000000000000000001405d400000000000403e000000000000'");
    runSql(path, {"DROP TRIGGER rtree_outlets_geom_insert",
                  "INSERT INTO outlets (fid, geom, name, service) VALUES (12, " + QString::fromLatin1(place) +
                      ", '新店', 'nursery')",
                  "INSERT INTO areas (fid, name) VALUES (13, '盐仓社区')"});
    const auto loaded = store::Store::open(path, store::OpenMode::ReadWrite)->load();
    QVERIFY2(loaded, why(loaded).constData());
    QVERIFY2(loaded->issues.empty(), loaded->issues.empty() ? "" : loaded->issues[0].args[0].c_str());
    QCOMPARE(loaded->outlets.size(), 1U);
    QCOMPARE(loaded->outlets[0].place, (geo::LonLat{117, 30}));
    QCOMPARE(loaded->outlets[0].status, plan::OutletStatus::Open);
    QCOMPARE(loaded->outlets[0].services.size(), 1U);
    QCOMPARE(loaded->outlets[0].services[0].service, std::string("nursery"));
    QCOMPARE(loaded->areas[0].kind, plan::AreaKind::Community);
    QCOMPARE(loaded->nextId, 14);
}

void BadInputTest::checkNamesWhatIsWrong()
{
    test::ProjectFolder folder;
    const std::string path = folder.file("a.gpkg");
    RandomPlan random(1);
    plan::Plan plan;
    plan::Area community;
    community.id.value = 1;
    community.kind = plan::AreaKind::Community;
    community.outline = {{{{117, 30}, {117.1, 30}}}};
    plan.areas = {community};
    plan::Residence home;
    home.id.value = 2;
    home.place = {117.05, 30.05};
    home.building = 55;
    plan.residences = {home};
    plan::Outlet bare, far, nursery;
    bare.id.value = 3;
    bare.place = home.place;
    bare.community.value = 77;
    far.id.value = 4;
    far.name = "far";
    far.place = {30, 117 - 60};
    far.services = {{"no-such-service", 0, 0, -1, 0}};
    nursery.id.value = 5;
    nursery.match = plan::MatchLevel::NotPlaced;
    nursery.services = {{"nursery", 0, 0, -1, 0}};
    plan.outlets = {bare, far, nursery};
    plan.nextId = 6;
    QVERIFY(store::Store::create(path, plan, false));
    const auto issues = store::check(path);
    QVERIFY2(issues, why(issues).constData());
    const auto has = [&](IssueCode code, std::int64_t object, const char *text) {
        return std::ranges::any_of(*issues, [&](const base::Issue &issue) {
            return issue.code == code && issue.object == object &&
                   (*text == '\0' || std::ranges::find(issue.args, text) != issue.args.end());
        });
    };
    QVERIFY(has(IssueCode::GeometryBroken, 1, "areas"));
    QVERIFY(has(IssueCode::ResidenceOutsideAreas, 2, ""));
    QVERIFY(has(IssueCode::ReferenceBroken, 2, "55"));
    QVERIFY(has(IssueCode::ReferenceBroken, 3, "77"));
    QVERIFY(has(IssueCode::OutletWithoutService, 3, ""));
    QVERIFY(has(IssueCode::PlaceOffTheMap, 4, "far"));
    QVERIFY(has(IssueCode::CategoryUnknown, 4, "no-such-service"));
    QVERIFY(has(IssueCode::RowWithoutPlace, 5, ""));
    QVERIFY(has(IssueCode::CapacityMissing, 5, "nursery"));
    QCOMPARE(issues->size(), 9U);

    runSql(path, {"PRAGMA application_id=1", "DELETE FROM gpkg_contents WHERE table_name = 'gates'",
                  "DELETE FROM rtree_outlets_geom WHERE id = 3"});
    const auto worse = store::check(path);
    QVERIFY(worse);
    const auto damage = std::ranges::count(*worse, IssueCode::FileDamaged, &base::Issue::code);
    QVERIFY2(damage >= 3, QByteArray::number(damage).constData());
}

void BadInputTest::checkOfASoundFileFindsNoDamage()
{
    test::ProjectFolder folder;
    const std::string path = folder.file("a.gpkg");
    QVERIFY(store::Store::create(path, {}, false));
    const auto issues = store::check(path);
    QVERIFY2(issues, why(issues).constData());
    QCOMPARE(issues->size(), 0U);
}

void BadInputTest::unwritableFolderIsTold()
{
    test::ProjectFolder folder;
    const auto missing = store::Store::create(folder.file("no/such/folder.gpkg"), {}, false);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::FolderNotWritable);
    // /proc refuses new files to root as well.
    const auto proc = store::Store::create("/proc/a.gpkg", {}, false);
    QVERIFY(!proc);
    QVERIFY2(proc.error().code == ErrorCode::FolderNotWritable || proc.error().code == ErrorCode::WriteFailed,
             why(proc).constData());
    const auto onFolder = store::Store::create(folder.path().toStdString(), {}, true);
    QVERIFY(!onFolder);
    const auto opened = store::Store::open(folder.path().toStdString(), store::OpenMode::ReadWrite);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::FileUnreadable);
    if (::getuid() == 0)
        return;
    const std::string path = project(folder);
    ::chmod(path.c_str(), 0444);
    auto readOnly = store::Store::open(path, store::OpenMode::ReadWrite);
    QVERIFY2(readOnly, why(readOnly).constData());
    QCOMPARE(readOnly->readOnly(), store::ReadOnlyReason::NotWritable);
}

void BadInputTest::nothingIsLeftBeside()
{
    test::ProjectFolder folder;
    // A killed run of a process that is long gone.
    test::writeBytes(folder.file(".a.gpkg.new-2147483646-1"), "half");
    QVERIFY(store::Store::create(folder.file("a.gpkg"), {}, false));
    QCOMPARE(folder.names(), QStringList{"a.gpkg"});
    std::stop_source stop;
    stop.request_stop();
    const auto cancelled = store::Store::create(folder.file("b.gpkg"), {}, false, base::Progress({}, stop.get_token()));
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    QCOMPARE(folder.names(), QStringList{"a.gpkg"});
}

QTEST_GUILESS_MAIN(BadInputTest)
#include "bad_input_test.moc"
