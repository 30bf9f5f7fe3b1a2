// SPDX-License-Identifier: GPL-3.0-or-later
// What is saved is loaded: random plans, random edits, copies; and geometries to the last bit.
#include "core/store/geometry_blob.h"
#include "tests/core/store/store_test_support.h"

#include <cmath>

using namespace yike;
using test::RandomPlan;
using test::why;

class RoundTripTest : public QObject {
    Q_OBJECT

private slots:
    void savedPlanIsLoaded();
    void everyEditIsOnDisk();
    void editOfThousandsIsOneBatch();
    void historyTellsWhoDidWhat();
    void anEmptyEditIsNoAction();
    void theCounterNeverGoesBack();
    void copyHoldsTheSame();
    void copyToItselfIsNothing();
    void createRefusesToOverwrite();
    void geometriesKeepEveryBit();
    void brokenGeometriesAreRefused();
    void figuresKeepEveryThousandth();
};

void RoundTripTest::savedPlanIsLoaded()
{
    test::ProjectFolder folder;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        RandomPlan random(seed);
        const plan::Plan plan = random.plan();
        const std::string path = folder.file("a.gpkg");
        const auto created = store::Store::create(path, plan, true);
        QVERIFY2(created, why(created).constData());
        auto store = store::Store::open(path, store::OpenMode::ReadWrite);
        QVERIFY2(store, why(store).constData());
        QCOMPARE(store->readOnly(), store::ReadOnlyReason::None);
        const auto loaded = store->load();
        QVERIFY2(loaded, why(loaded).constData());
        std::string where;
        QVERIFY2(test::samePlan(*loaded, plan, where), qPrintable(QString("seed %1: %2").arg(seed).arg(where.c_str())));
    }
    QCOMPARE(folder.names(), QStringList{"a.gpkg"});
}

void RoundTripTest::everyEditIsOnDisk()
{
    test::ProjectFolder folder;
    const std::string path = folder.file("a.gpkg");
    for (std::uint64_t seed = 100; seed < 104; ++seed) {
        RandomPlan random(seed);
        plan::Plan plan = random.plan();
        QVERIFY(store::Store::create(path, plan, true));
        auto store = store::Store::open(path, store::OpenMode::ReadWrite);
        QVERIFY(store);
        for (int step = 1; step <= 40; ++step) {
            const plan::Edit edit = random.edit(plan);
            auto after = plan::applied(plan, edit);
            QVERIFY(after);
            const auto revision = store->commit(edit, *after);
            QVERIFY2(revision, why(revision).constData());
            after->revision = *revision;
            plan = std::move(*after);
            auto other = store::Store::open(path, store::OpenMode::ReadOnly);
            QVERIFY(other);
            const auto loaded = other->load();
            std::string where;
            QVERIFY2(loaded && test::samePlan(*loaded, plan, where),
                     qPrintable(QString("seed %1, step %2: %3").arg(seed).arg(step).arg(where.c_str())));
        }
        const auto issues = store::check(path);
        QVERIFY(issues);
        for (const base::Issue &issue : *issues)
            QVERIFY2(issue.code != base::IssueCode::FileDamaged, issue.args.empty() ? "" : issue.args[0].c_str());
    }
}

void RoundTripTest::editOfThousandsIsOneBatch()
{
    test::ProjectFolder folder;
    const std::string path = folder.file("a.gpkg");
    RandomPlan random(7);
    plan::Plan plan = random.plan({.residences = 3000, .outlets = 6000});
    QVERIFY(store::Store::create(path, plan, false));
    auto store = store::Store::open(path, store::OpenMode::ReadWrite);
    QVERIFY(store);
    plan::Edit edit{"import", {}, {}};
    for (const plan::Outlet &outlet : plan.outlets)
        edit.changes.push_back({outlet, random.outlet(outlet.id.value)});
    for (const plan::Residence &residence : plan.residences)
        edit.changes.push_back({residence, std::nullopt});
    for (std::int64_t i = 0; i < 500; ++i)
        edit.changes.push_back({std::nullopt, random.outlet(plan.nextId + i)});
    auto after = plan::applied(plan, edit);
    QVERIFY(after);
    const auto revision = store->commit(edit, *after);
    QVERIFY2(revision, why(revision).constData());
    after->revision = *revision;
    std::string where;
    auto loaded = store->load();
    QVERIFY2(loaded && test::samePlan(*loaded, *after, where), where.c_str());
    // And back: undo is a commit of the inverse.
    const plan::Edit back = plan::inverse(edit);
    auto before = plan::applied(*after, back);
    QVERIFY(before);
    QVERIFY(store->commit(back, *before, *revision));
    before->revision = 2;
    loaded = store->load();
    QVERIFY2(loaded && test::samePlan(*loaded, *before, where), where.c_str());
    const auto history = store->history(10);
    QVERIFY(history);
    QCOMPARE(history->size(), 2U);
    QCOMPARE(history->front().undoOf, *revision);
    QCOMPARE(history->front().changes, static_cast<std::int64_t>(edit.changes.size()));
    const auto issues = store::check(path);
    QVERIFY(issues);
    for (const base::Issue &issue : *issues)
        QVERIFY2(issue.code != base::IssueCode::FileDamaged, issue.args.empty() ? "" : issue.args[0].c_str());
}

void RoundTripTest::historyTellsWhoDidWhat()
{
    test::ProjectFolder folder;
    const std::string path = folder.file("a.gpkg");
    RandomPlan random(9);
    plan::Plan plan = random.plan();
    QVERIFY(store::Store::create(path, plan, false));
    auto store = store::Store::open(path, store::OpenMode::ReadWrite);
    QVERIFY(store);
    plan::Outlet moved = plan.outlets[2];
    moved.name = "盐仓便民菜店";
    moved.place.lon += 0.001;
    const plan::Edit edit = plan::changeOutlet(plan, plan.scenarios[0].id, "move-outlet", moved);
    const auto after = plan::applied(plan, edit);
    QVERIFY(after);
    QCOMPARE(store->commit(edit, *after).value_or(-1), 1);
    const auto history = store->history(10);
    QVERIFY(history);
    QCOMPARE(history->size(), 1U);
    const store::ActionRecord &record = history->front();
    QCOMPARE(record.id, 1);
    QCOMPARE(record.code, std::string("move-outlet"));
    QCOMPARE(record.scenario, plan.scenarios[0].id);
    QCOMPARE(record.changes, 1);
    QCOMPARE(record.objectName, std::string("盐仓便民菜店"));
    QVERIFY(!record.user.empty());
    QVERIFY(QDateTime::fromString(QString::fromStdString(record.time), Qt::ISODateWithMs).isValid());
}

void RoundTripTest::anEmptyEditIsNoAction()
{
    test::ProjectFolder folder;
    const std::string path = folder.file("a.gpkg");
    QVERIFY(store::Store::create(path, {}, false));
    auto store = store::Store::open(path, store::OpenMode::ReadWrite);
    QVERIFY(store);
    QCOMPARE(store->commit({"import", {}, {}}, {}).value_or(-1), 0);
    QVERIFY(store->history(5)->empty());
}

void RoundTripTest::theCounterNeverGoesBack()
{
    test::ProjectFolder folder;
    const std::string path = folder.file("a.gpkg");
    plan::Plan plan;
    QVERIFY(store::Store::create(path, plan, false));
    auto store = store::Store::open(path, store::OpenMode::ReadWrite);
    QVERIFY(store);
    const plan::Edit add = plan::addOutlet(plan, {}, {});
    const auto with = plan::applied(plan, add);
    QVERIFY(with && store->commit(add, *with));
    // An undo made against the old plan carries the old counter.
    QVERIFY(store->commit(plan::inverse(add), plan, 1));
    const auto loaded = store->load();
    QVERIFY(loaded);
    QVERIFY(loaded->outlets.empty());
    QCOMPARE(loaded->nextId, 2);
}

void RoundTripTest::copyHoldsTheSame()
{
    test::ProjectFolder folder;
    const std::string path = folder.file("a.gpkg"), copy = folder.file("副本 #1?.gpkg");
    RandomPlan random(12);
    const plan::Plan plan = random.plan();
    QVERIFY(store::Store::create(path, plan, false));
    auto store = store::Store::open(path, store::OpenMode::ReadWrite);
    QVERIFY(store);
    auto copied = store->copyTo(copy, false);
    QVERIFY2(copied, why(copied).constData());
    copied = store->copyTo(copy, false);
    QVERIFY(!copied);
    QCOMPARE(copied.error().code, base::ErrorCode::ProjectExists);
    QVERIFY(store->copyTo(copy, true));
    auto other = store::Store::open(copy, store::OpenMode::ReadWrite);
    QVERIFY2(other, why(other).constData());
    QCOMPARE(other->readOnly(), store::ReadOnlyReason::None);
    std::string where;
    const auto loaded = other->load();
    QVERIFY2(loaded && test::samePlan(*loaded, plan, where), where.c_str());
    // Somebody has it open now: it is not replaced under them.
    copied = store->copyTo(copy, true);
    QVERIFY(!copied);
    QCOMPARE(copied.error().code, base::ErrorCode::ProjectBusy);
}

void RoundTripTest::copyToItselfIsNothing()
{
    test::ProjectFolder folder;
    const std::string path = folder.file("a.gpkg");
    QVERIFY(store::Store::create(path, {}, false));
    auto store = store::Store::open(path, store::OpenMode::ReadWrite);
    QVERIFY(store);
    const QByteArray before = test::bytesOf(path);
    QVERIFY(store->copyTo(path, true));
    QCOMPARE(test::bytesOf(path), before);
}

void RoundTripTest::createRefusesToOverwrite()
{
    test::ProjectFolder folder;
    const std::string path = folder.file("a.gpkg");
    test::writeBytes(path, "somebody's thesis");
    const auto created = store::Store::create(path, {}, false);
    QVERIFY(!created);
    QCOMPARE(created.error().code, base::ErrorCode::ProjectExists);
    QCOMPARE(test::bytesOf(path), QByteArray("somebody's thesis"));
    QVERIFY(store::Store::create(path, {}, true));
    QVERIFY(store::Store::open(path, store::OpenMode::ReadOnly));
}

void RoundTripTest::geometriesKeepEveryBit()
{
    const geo::LonLat odd{117.00000000000001, -0.0};
    QCOMPARE(store::toPlace(store::toBlob(odd)), std::optional(odd));
    const geo::Line line{odd, {1.0 / 3.0, 89.9999999}};
    QCOMPARE(store::toLine(store::toBlob(line)), std::optional(line));
    const geo::Polygon holed{{{0, 0}, {0, 9}, {9, 9}}, {{1, 2}, {2, 3}, {1, 3}}};
    QCOMPARE(store::toPolygon(store::toBlob(holed)), std::optional(holed));
    const geo::MultiPolygon several{holed, {}, {{{5, 5}, {6, 5}, {6, 6}}}};
    QCOMPARE(store::toMultiPolygon(store::toBlob(several)), std::optional(several));
    QCOMPARE(store::toMultiPolygon(store::toBlob(holed)), std::optional(geo::MultiPolygon{holed}));
    QVERIFY(store::toBlob(geo::Line()).isNull());
}

void RoundTripTest::brokenGeometriesAreRefused()
{
    const geo::MultiPolygon several{{{{0, 0}, {0, 9}, {9, 9}}}, {{{5, 5}, {6, 5}, {6, 6}}}};
    const QByteArray whole = store::toBlob(several);
    QVERIFY(store::toMultiPolygon(whole));
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(!store::toMultiPolygon(whole.left(size)), QByteArray::number(size).constData());
    QVERIFY(!store::toLine(whole));
    QVERIFY(!store::toPlace(whole));
    // Any bit turned over: refused or read, never a crash, and no box of bytes that are not there.
    RandomPlan random(4);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray broken = whole;
        const auto at = static_cast<qsizetype>(random.number(0, whole.size() - 1));
        broken[at] = static_cast<char>(random.number(-128, 127));
        static_cast<void>(store::toMultiPolygon(broken));
        static_cast<void>(store::envelope(
            {reinterpret_cast<const unsigned char *>(broken.constData()), static_cast<std::size_t>(broken.size())}));
    }
}

void RoundTripTest::figuresKeepEveryThousandth()
{
    test::ProjectFolder folder;
    const std::string path = folder.file("a.gpkg");
    plan::Plan plan;
    RandomPlan random(21);
    for (std::int64_t id = 1; id <= 2000; ++id) {
        plan::Residence residence;
        residence.id.value = id;
        for (base::People &people : residence.people)
            people = random.number(0, id % 2 == 0 ? 1'000'000 : 1'000'000'000'000);
        plan.residences.push_back(residence);
    }
    plan.nextId = 2001;
    QVERIFY(store::Store::create(path, plan, false));
    const auto loaded = store::Store::open(path, store::OpenMode::ReadOnly)->load();
    QVERIFY(loaded);
    QCOMPARE(loaded->residences, plan.residences);
}

QTEST_GUILESS_MAIN(RoundTripTest)
#include "round_trip_test.moc"
