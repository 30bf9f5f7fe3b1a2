// SPDX-License-Identifier: GPL-3.0-or-later
// What another program changes in the layers is one action "changed-outside", with before and after.
#include "tests/core/store/other_program.h"
#include "tests/core/store/store_test_support.h"

using namespace yike;
using test::RandomPlan;
using test::runSql;
using test::why;

class OutsideTest : public QObject {
    Q_OBJECT

private slots:
    void rowsChangedOutsideAreOneAction();
    void ownEditsAreNoChangesFromOutside();
    void theStateBeforeIsReadBack();
    void garbageFromOutsideIsAnIssue();
    void aLayerMadeAnewIsTold();
    void aReaderTakesNothingIn();
};

namespace {

struct Project {
    explicit Project(std::uint64_t seed = 8) : plan(RandomPlan(seed).plan())
    {
        path = folder.file("a.gpkg");
        QVERIFY(store::Store::create(path, plan, false));
    }
    test::ProjectFolder folder;
    std::string path;
    plan::Plan plan;
};

QString idOf(const plan::Outlet &outlet) { return QString::number(outlet.id.value); }

} // namespace

void OutsideTest::rowsChangedOutsideAreOneAction()
{
    Project project;
    const plan::Outlet renamed = project.plan.outlets[2], gone = project.plan.outlets[5],
                       served = project.plan.outlets[7];
    runSql(project.path,
           {"UPDATE outlets SET name = '换过的名字' WHERE fid = " + idOf(renamed),
            "UPDATE outlets SET name = '再换一次' WHERE fid = " + idOf(renamed),
            "DELETE FROM outlets WHERE fid = " + idOf(gone), "DELETE FROM outlet_services WHERE outlet = " + idOf(gone),
            "UPDATE areas SET name = '改过的社区' WHERE fid = " + QString::number(project.plan.areas[0].id.value),
            "INSERT INTO outlet_services (outlet, position, service, capacity) VALUES (" + idOf(served) +
                ", 90, 'nursery', 12)"});
    auto store = store::Store::open(project.path, store::OpenMode::ReadWrite);
    QVERIFY2(store, why(store).constData());
    const auto loaded = store->load();
    QVERIFY2(loaded, why(loaded).constData());
    QCOMPARE(loaded->revision, 1);
    QCOMPARE(loaded->outlet(renamed.id)->name, std::string("再换一次"));
    QVERIFY(loaded->outlet(gone.id) == nullptr);
    QCOMPARE(loaded->outlet(served.id)->services.size(), served.services.size() + 1);
    const auto history = store->history(10);
    QVERIFY(history);
    QCOMPARE(history->size(), std::size_t{1});
    QCOMPARE(history->front().code, std::string("changed-outside"));
    QCOMPARE(history->front().changes, 4);
    const auto actions = store->historyOf(renamed.id.value, 10);
    QVERIFY(actions && actions->size() == 1);
    QVERIFY(actions->front().after.find("再换一次") != std::string::npos);
    QVERIFY(actions->front().before.find("换过") == std::string::npos); // as Yike left it, not as it was in between
    // Once only.
    const auto again = store->load();
    QVERIFY(again && again->revision == 1);
}

void OutsideTest::ownEditsAreNoChangesFromOutside()
{
    Project project;
    RandomPlan random(3);
    auto store = store::Store::open(project.path, store::OpenMode::ReadWrite);
    QVERIFY(store);
    for (int step = 0; step < 20; ++step) {
        const plan::Edit edit = random.edit(project.plan);
        project.plan = *plan::applied(project.plan, edit);
        QVERIFY(store->commit(edit, project.plan));
    }
    const auto before = store->history(100)->size();
    const auto loaded = store->load();
    QVERIFY2(loaded, why(loaded).constData());
    QCOMPARE(store->history(100)->size(), before);
}

void OutsideTest::theStateBeforeIsReadBack()
{
    Project project;
    const QString first = idOf(project.plan.outlets[0]);
    runSql(project.path, {"UPDATE residences SET name = 'outside', p_80 = 77",
                          "INSERT OR REPLACE INTO outlets (fid, name) VALUES (" + first + ", 'replaced')",
                          "UPDATE gates SET name = 'g'", "DELETE FROM estates"});
    auto store = store::Store::open(project.path, store::OpenMode::ReadWrite);
    QVERIFY2(store, why(store).constData());
    const auto loaded = store->load();
    QVERIFY2(loaded, why(loaded).constData());
    const auto past = store->planAt(*loaded, 0);
    QVERIFY2(past, why(past).constData());
    QVERIFY(past->plan.residences == project.plan.residences);
    QVERIFY(past->plan.outlets == project.plan.outlets);
    QVERIFY(past->plan.estates == project.plan.estates);
}

void OutsideTest::garbageFromOutsideIsAnIssue()
{
    Project project;
    const std::size_t known = project.plan.issues.size();
    runSql(project.path,
           {"UPDATE outlets SET status = 'nonsense', geom = x'0102' WHERE fid = " + idOf(project.plan.outlets[1]),
            "UPDATE residences SET p_80 = 'many', geom = 'text'",
            "INSERT INTO gates (estate, position, name) VALUES (999999, 1, 'nowhere')"});
    auto store = store::Store::open(project.path, store::OpenMode::ReadWrite);
    QVERIFY2(store, why(store).constData());
    const auto loaded = store->load();
    QVERIFY2(loaded, why(loaded).constData());
    QVERIFY(loaded->issues.size() > known);
    QCOMPARE(store->history(10)->size(), std::size_t{1});
    QCOMPARE(store->history(10)->front().code, std::string("changed-outside"));
}

void OutsideTest::aLayerMadeAnewIsTold()
{
    Project project;
    runSql(project.path, {"CREATE TABLE copied AS SELECT * FROM barriers", "DROP TABLE barriers",
                          "CREATE TABLE barriers (fid INTEGER PRIMARY KEY NOT NULL, geom LINESTRING, kind TEXT)",
                          "INSERT INTO barriers SELECT * FROM copied LIMIT 2", "DROP TABLE copied"});
    auto store = store::Store::open(project.path, store::OpenMode::ReadWrite);
    QVERIFY2(store, why(store).constData());
    const auto loaded = store->load();
    QVERIFY2(loaded, why(loaded).constData());
    QCOMPARE(loaded->streets->barriers.size(), std::size_t{2});
    QCOMPARE(store->history(10)->size(), std::size_t{1});
    QCOMPARE(store->history(10)->front().code, std::string("changed-outside"));
    // It is watched again.
    const auto again = store->load();
    QVERIFY(again && again->revision == 1);
}

void OutsideTest::aReaderTakesNothingIn()
{
    Project project;
    runSql(project.path, {"UPDATE outlets SET name = 'outside'"});
    const QByteArray before = test::bytesOf(project.path);
    auto store = store::Store::open(project.path, store::OpenMode::ReadOnly);
    QVERIFY(store);
    const auto loaded = store->load();
    QVERIFY2(loaded, why(loaded).constData());
    QCOMPARE(loaded->outlets[0].name, std::string("outside"));
    QCOMPARE(loaded->revision, 0);
    QCOMPARE(test::bytesOf(project.path), before);
}

QTEST_GUILESS_MAIN(OutsideTest)
#include "outside_test.moc"
