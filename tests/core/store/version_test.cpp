// SPDX-License-Identifier: GPL-3.0-or-later
// Files of every released version open; they are brought up to date in one step, and kept as they were beside it.
#include "core/store/migration.h"
#include "core/store/schema.h"
#include "tests/core/store/other_program.h"
#include "tests/core/store/store_test_support.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <sys/stat.h>
#include <unistd.h>

using namespace yike;
using test::why;

class VersionTest : public QObject {
    Q_OBJECT

private slots:
    void releasedMigrationsStayAsTheyAre();
    void thereIsASampleOfEveryVersion();
    void anOlderFileIsBroughtUpToDate();
    void anOlderFileIsReadAsItIs();
    void aFileOfSchemaTwoGetsPremises();
    void aFileOfSchemaThreeGetsStagesAndPhotos();
    void stylesOfOursNameTheNewColumns();
    void aSecondOldFileIsKeptUnderAnotherName();
    void aMigrationThatFailsChangesNothing();
    void aFullMigrationGivesTheTablesOfANewFile();
};

namespace {

std::string sampleOf(int version)
{
    return std::string(YIKE_SOURCE_DIR "/tests/core/store/samples/schema-") + std::to_string(version) + ".gpkg";
}

std::string copyOfSample(const test::ProjectFolder &folder, int version)
{
    const std::string path = folder.file("project.gpkg");
    test::writeBytes(path, test::bytesOf(sampleOf(version)));
    return path;
}

std::int64_t peopleOf(const plan::Plan &plan)
{
    std::int64_t people = 0;
    for (const plan::Residence &residence : plan.residences)
        people += norms::total(residence.people);
    return people;
}

/// What the sample of schema 1 holds.
void holdsTheSample(const plan::Plan &plan)
{
    QCOMPARE(plan.info.district, std::string("澄川区"));
    QCOMPARE(peopleOf(plan), std::int64_t{1'000'000});
    QCOMPARE(plan.outlets.size(), std::size_t{14});
    QCOMPARE(plan.outlets.back().name, std::string("示范便利店"));
    QCOMPARE(plan.areas.size(), std::size_t{40});
    QCOMPARE(plan.streets->streets.size(), std::size_t{120});
    QCOMPARE(plan.scenarios.size(), std::size_t{2});
    QCOMPARE(plan.scenarios[0].outlets.size(), std::size_t{1});
    QVERIFY(!plan.scenarios[0].locked && !plan.scenarios[0].base);
}

} // namespace

void VersionTest::releasedMigrationsStayAsTheyAre()
{
    // A released migration is never changed: what is new goes into a file of the next number.
    const QStringList released{"02cdf05af3426c290c9215967c02010ed3903614a92a50aaf2157afda87e6a2c",
                               "d60f15e79a6043000e4f0d7e14d0fafbc3b6cb49806e18c0aa85e345da96d01f",
                               "50275da966ddff799de3b8a707371397789802703a84070a2e143037646d8feb"};
    for (qsizetype i = 0; i < released.size(); ++i) {
        const std::string_view content = store::migrations()[static_cast<std::size_t>(i)].content;
        const QByteArray hash = QCryptographicHash::hash(
            QByteArrayView(content.data(), static_cast<qsizetype>(content.size())), QCryptographicHash::Sha256);
        QCOMPARE(QString::fromLatin1(hash.toHex()), released[i]);
    }
}

void VersionTest::thereIsASampleOfEveryVersion()
{
    for (int version = 1; version < store::currentSchema(); ++version)
        QVERIFY2(QFile::exists(QString::fromStdString(sampleOf(version))), sampleOf(version).c_str());
}

void VersionTest::anOlderFileIsBroughtUpToDate()
{
    const test::ProjectFolder folder;
    const std::string path = copyOfSample(folder, 1);
    {
        auto store = store::Store::open(path, store::OpenMode::ReadWrite);
        QVERIFY2(store, why(store).constData());
        QCOMPARE(store->readOnly(), store::ReadOnlyReason::None);
        QVERIFY(store->wasMigrated());
        const auto plan = store->load();
        QVERIFY2(plan, why(plan).constData());
        holdsTheSample(*plan);
        QCOMPARE(store->history(10)->size(), std::size_t{1});
        // Edits of the old version are taken back as well.
        const auto past = store->planAt(*plan, 0);
        QVERIFY2(past, why(past).constData());
        QCOMPARE(past->plan.outlets.size(), std::size_t{12});
        plan::Scenario locked = plan->scenarios[0];
        locked.locked = true;
        const plan::Edit edit{"lock-scenario", {}, {{plan->scenarios[0], locked}}};
        QVERIFY(store->commit(edit, *plan::applied(*plan, edit)));
    }
    QCOMPARE(folder.names(), (QStringList{"project.gpkg", "project.schema-1.gpkg"}));
    const auto kept = store::Store::open(folder.file("project.schema-1.gpkg"), store::OpenMode::ReadOnly);
    QVERIFY2(kept, why(kept).constData());
    holdsTheSample(*kept->load());
    auto again = store::Store::open(path, store::OpenMode::ReadWrite);
    QVERIFY(again && !again->wasMigrated());
    QVERIFY(again->load()->scenarios[0].locked);
    const auto issues = store::check(path);
    QVERIFY(issues);
    for (const base::Issue &issue : *issues)
        QVERIFY2(issue.code != base::IssueCode::FileDamaged, issue.args.empty() ? "" : issue.args[0].c_str());
}

/// Styles that a user saved and notes of what QGIS changed stay as they are.
void VersionTest::aFileOfSchemaTwoGetsPremises()
{
    const test::ProjectFolder folder;
    const std::string path = copyOfSample(folder, 2);
    {
        auto connection = store::Connection::open(path, store::Access::Write);
        QVERIFY(connection);
        (*connection)->run(QStringLiteral("UPDATE outlets SET name = '改名便利店' WHERE name = '示范便利店'"));
        (*connection)->run(QStringLiteral("UPDATE layer_styles SET styleQML = '<own/>' WHERE f_table_name = 'areas'"));
        QVERIFY((*connection)->take());
    }
    auto store = store::Store::open(path, store::OpenMode::ReadWrite);
    QVERIFY2(store, why(store).constData());
    QVERIFY(store->wasMigrated());
    auto plan = store->load();
    QVERIFY2(plan, why(plan).constData());
    QCOMPARE(plan->outlets.back().name, std::string("改名便利店"));
    QCOMPARE(store->history(1)->front().code, std::string("changed-outside"));
    plan::Premises premises;
    premises.id = plan::PremisesId{plan->nextId};
    premises.name = "老厂房";
    premises.place = {121.5, 31.2};
    const plan::Edit edit{"add-premises", {}, {{std::nullopt, premises}}};
    QVERIFY(store->commit(edit, *plan::applied(*plan, edit)));
    QCOMPARE(store->load()->premises.size(), std::size_t{1});
    auto connection = store::Connection::open(path, store::Access::Read);
    QCOMPARE((*connection)->text("SELECT styleQML FROM layer_styles WHERE f_table_name = 'areas'").value_or(""),
             std::string("<own/>"));
    QCOMPARE((*connection)->number("SELECT count(*) FROM layer_styles WHERE f_table_name = 'premises'").value_or(0),
             std::int64_t{1});
    QCOMPARE(folder.names().filter(QStringLiteral("schema-2")).size(), 1);
}

/// What QGIS changed before the file was brought up to date joins the history, and comes back with the columns that are new.
void VersionTest::aFileOfSchemaThreeGetsStagesAndPhotos()
{
    const test::ProjectFolder folder;
    const std::string path = copyOfSample(folder, 3);
    {
        auto connection = store::Connection::open(path, store::Access::Write);
        QVERIFY(connection);
        (*connection)->run(QStringLiteral("UPDATE outlets SET name = '改名便利店' WHERE name = '示范便利店'"));
        QVERIFY((*connection)->take());
    }
    auto store = store::Store::open(path, store::OpenMode::ReadWrite);
    QVERIFY2(store, why(store).constData());
    QVERIFY(store->wasMigrated());
    auto plan = store->load();
    QVERIFY2(plan, why(plan).constData());
    QCOMPARE(plan->premises.size(), std::size_t{1});
    QCOMPARE(plan->outlets.back().name, std::string("改名便利店"));
    QCOMPARE(store->history(1)->front().code, std::string("changed-outside"));
    const auto past = store->planAt(*plan, plan->revision - 1);
    QVERIFY2(past, why(past).constData());
    QCOMPARE(past->plan.outlets.back().name, std::string("示范便利店"));
    QCOMPARE(plan->outlets.back().cost, std::int64_t{-1});
    plan::Outlet planned = plan->outlets.back();
    planned.stage = 2027;
    planned.cost = 1'250;
    planned.lead = "区民政局";
    planned.premises = plan->premises.front().id;
    plan::Edit edit = plan::changeOutlet(*plan, {}, "edit-outlet", planned);
    edit.changes.push_back({std::nullopt, plan::Photo{plan::PhotoId{plan->nextId}, planned.id, "ab", "2026-01-02", true,
                                                      geo::rounded({120.3, 32.7}), "门面"}});
    QVERIFY(store->commit(edit, *plan::applied(*plan, edit)));
    const auto again = store->load();
    QCOMPARE(again->outlets.back(), planned);
    QCOMPARE(again->photos.size(), std::size_t{1});
    // And another program's changes are noted with the new columns.
    {
        auto connection = store::Connection::open(path, store::Access::Write);
        (*connection)->run(QStringLiteral("UPDATE outlets SET stage = 2030 WHERE name = '改名便利店'"));
        QVERIFY((*connection)->take());
        QCOMPARE((*connection)->number("SELECT stage FROM yike_outside_outlets").value_or(0), std::int64_t{2027});
    }
}

/// QGIS shows the new columns in Chinese as well; a style that somebody changed stays to the letter.
void VersionTest::stylesOfOursNameTheNewColumns()
{
    const auto styles = [](const std::string &path, const char *which) {
        auto connection = store::Connection::open(path, store::Access::Read);
        return (*connection)->text(which).value_or("");
    };
    constexpr const char *kOutlets = "SELECT styleQML FROM layer_styles WHERE f_table_name = 'outlets'";
    constexpr const char *kAll = "SELECT group_concat(f_table_name || styleQML, char(10)) FROM (SELECT * FROM "
                                 "layer_styles ORDER BY f_table_name)";
    const test::ProjectFolder folder;
    const std::string fresh = folder.file("fresh.gpkg");
    QVERIFY(store::Store::create(fresh, {}, false));
    for (int version = 1; version < store::currentSchema(); ++version) {
        const std::string path = copyOfSample(folder, version);
        QVERIFY(styles(path, kOutlets).find("\"stage\"") == std::string::npos);
        QVERIFY(store::Store::open(path, store::OpenMode::ReadWrite));
        QVERIFY(styles(path, kOutlets).find("field=\"stage\" index=\"17\" name=\"分期（年）\"") != std::string::npos);
        QCOMPARE(styles(path, kAll), styles(fresh, kAll));
    }
    const std::string path = copyOfSample(folder, 3);
    {
        auto connection = store::Connection::open(path, store::Access::Write);
        (*connection)
            ->run(QStringLiteral("UPDATE layer_styles SET styleQML = replace(styleQML, '31,111,178', '9,9,9') "
                                 "WHERE f_table_name = 'outlets'"));
        QVERIFY((*connection)->take());
    }
    const std::string changed = styles(path, kOutlets);
    QVERIFY(store::Store::open(path, store::OpenMode::ReadWrite));
    QCOMPARE(styles(path, kOutlets), changed);
}

void VersionTest::anOlderFileIsReadAsItIs()
{
    const test::ProjectFolder folder;
    const std::string path = copyOfSample(folder, 1);
    const QByteArray before = test::bytesOf(path);
    auto store = store::Store::open(path, store::OpenMode::ReadOnly);
    QVERIFY2(store, why(store).constData());
    const auto plan = store->load();
    QVERIFY2(plan, why(plan).constData());
    holdsTheSample(*plan);
    QVERIFY(store::check(path));
    QCOMPARE(test::bytesOf(path), before);
    QCOMPARE(folder.names(), QStringList{"project.gpkg"});
}

void VersionTest::aSecondOldFileIsKeptUnderAnotherName()
{
    const test::ProjectFolder folder;
    for (int round = 0; round < 2; ++round)
        QVERIFY(store::Store::open(copyOfSample(folder, 1), store::OpenMode::ReadWrite));
    QCOMPARE(folder.names(), (QStringList{"project.gpkg", "project.schema-1-2.gpkg", "project.schema-1.gpkg"}));
}

void VersionTest::aMigrationThatFailsChangesNothing()
{
    const test::ProjectFolder folder;
    const std::string path = folder.file("a.gpkg");
    QVERIFY(store::Store::create(path, {}, false));
    const int now = store::currentSchema();
    const std::span<const base::EmbeddedFile> known = store::migrations();
    std::vector<base::EmbeddedFile> all(known.begin(), known.end());
    all.push_back({"9998_good.sql", "ALTER TABLE outlets ADD COLUMN colour TEXT; UPDATE outlets SET colour = 'red';"});
    all.push_back({"9999_bad.sql", "CREATE TABLE half (a); INSERT INTO nowhere VALUES (1);"});
    {
        auto connection = store::Connection::open(path, store::Access::Write);
        QVERIFY(connection);
        QVERIFY(!store::migrate(**connection, now, all));
        QCOMPARE(store::metaNumber(**connection, "schema", 0), now);
        QVERIFY(!(*connection)->number("SELECT count(colour) FROM outlets"));
        QVERIFY(!(*connection)->take());
        // Without the bad one it goes through.
        all.pop_back();
        const auto done = store::migrate(**connection, now, all);
        QVERIFY2(done, why(done).constData());
        QCOMPARE(store::metaNumber(**connection, "schema", 0), now + 1);
        QVERIFY((*connection)->number("SELECT count(colour) FROM outlets"));
    }
    // To this program it is a newer file now: for reading only.
    auto newer = store::Store::open(path, store::OpenMode::ReadWrite);
    QVERIFY2(newer, why(newer).constData());
    QCOMPARE(newer->readOnly(), store::ReadOnlyReason::NewerVersion);
    QVERIFY(newer->load());
}

void VersionTest::aFullMigrationGivesTheTablesOfANewFile()
{
    const test::ProjectFolder folder;
    const std::string fresh = folder.file("fresh.gpkg");
    QVERIFY(store::Store::create(fresh, {}, false));
    const auto tables = [](const std::string &path) {
        auto connection = store::Connection::open(path, store::Access::Read);
        return (*connection)
            ->text("SELECT group_concat(type || ' ' || name || ' ' || ifnull(sql, ''), char(10)) FROM "
                   "(SELECT * FROM sqlite_master WHERE name NOT LIKE 'sqlite%' AND name NOT LIKE "
                   "'rtree%' ORDER BY type, name)");
    };
    for (int version = 1; version < store::currentSchema(); ++version) {
        const std::string old = copyOfSample(folder, version);
        QVERIFY(store::Store::open(old, store::OpenMode::ReadWrite));
        QCOMPARE(tables(old).value_or("a"), tables(fresh).value_or("b"));
    }
}

QTEST_GUILESS_MAIN(VersionTest)
#include "version_test.moc"
