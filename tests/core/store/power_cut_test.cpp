// SPDX-License-Identifier: GPL-3.0-or-later
// The power goes at any moment, any write fails: the file opens, holds every confirmed edit, and is never written half.
#include "tests/core/store/edit_run.h"
#include "tests/core/store/forgetful_disk.h"
#include "tests/core/store/store_test_support.h"
#include "tests/support/test_data.h"

#include <QRandomGenerator>

using namespace yike;
using test::EditRun;
using test::ForgetfulDisk;
using test::RandomPlan;
using test::why;

namespace {

/// Qt Test ends a function after five minutes; the whole campaign may take longer on a busy machine.
[[maybe_unused]] const bool kPatient = qputenv("QTEST_FUNCTION_TIMEOUT", "3600000");

struct Session {
    std::int64_t confirmed = 0; ///< revision
    std::int64_t saved = -1; ///< revision of the last file saved under the other name; −1 = none
};

/// Edits, imports and saves until the power goes.
Session workUntilDark(const std::string &path, const std::string &other, std::uint64_t seed)
{
    Session session;
    EditRun run(seed);
    auto store = store::Store::open(path, store::OpenMode::ReadWrite);
    while (store) {
        const plan::Edit edit = run.step();
        const auto revision = store->commit(edit, run.plan);
        if (!revision)
            break;
        session.confirmed = run.plan.revision = *revision;
        if (*revision % 3 == 0)
            continue;
        const auto saved =
            *revision % 3 == 1 ? store->copyTo(other, true) : store::Store::create(other, run.plan, true);
        if (!saved)
            break;
        session.saved = *revision;
    }
    return session;
}

plan::Plan planAfter(std::uint64_t seed, std::int64_t revision)
{
    EditRun run(seed);
    for (std::int64_t step = 0; step < revision; ++step)
        static_cast<void>(run.step());
    run.plan.revision = revision;
    return run.plan;
}

void holdsWhatWasConfirmed(const std::string &path, std::uint64_t seed, std::int64_t confirmed)
{
    auto store = store::Store::open(path, store::OpenMode::ReadWrite);
    QVERIFY2(store, why(store).constData());
    QCOMPARE(store->readOnly(), store::ReadOnlyReason::None);
    const auto loaded = store->load();
    QVERIFY2(loaded, why(loaded).constData());
    // The one under way may have reached the disk before it could be told.
    QVERIFY2(loaded->revision == confirmed || loaded->revision == confirmed + 1,
             qPrintable(QString("confirmed %1, found %2").arg(confirmed).arg(loaded->revision)));
    std::string where;
    QVERIFY2(test::samePlan(*loaded, planAfter(seed, loaded->revision), where), where.c_str());
    QCOMPARE(static_cast<std::int64_t>(store->history(1'000'000)->size()), loaded->revision);
}

/// The file saved under another name: the last one told, or the one under way, as a whole.
void savedFileIsWhole(const std::string &path, std::uint64_t seed, const Session &session)
{
    if (session.saved < 0 && !QFile::exists(QString::fromStdString(path)))
        return;
    auto store = store::Store::open(path, store::OpenMode::ReadWrite);
    QVERIFY2(store, why(store).constData());
    const auto loaded = store->load();
    QVERIFY2(loaded, why(loaded).constData());
    QVERIFY2(loaded->revision >= session.saved && loaded->revision <= session.confirmed,
             qPrintable(QString("saved %1, found %2").arg(session.saved).arg(loaded->revision)));
    std::string where;
    QVERIFY2(test::samePlan(*loaded, planAfter(seed, loaded->revision), where), where.c_str());
}

} // namespace

class PowerCutTest : public QObject {
    Q_OBJECT

private slots:
    void nothingConfirmedIsLostWhenThePowerGoes();
    void everyWriteOfACommitMayFail_data();
    void everyWriteOfACommitMayFail();
    void everyWriteOfASaveMayFail_data();
    void everyWriteOfASaveMayFail();
};

void PowerCutTest::nothingConfirmedIsLostWhenThePowerGoes()
{
    const int cuts = test::fullTestsWanted() ? 200 : 25;
    bool given = false;
    const std::uint64_t wanted = qEnvironmentVariable("YIKE_TEST_SEED").toULongLong(&given);
    const std::uint64_t seed = given ? wanted : QRandomGenerator::global()->generate();
    qInfo("%d power cuts, seed %llu", cuts, static_cast<unsigned long long>(seed));
    RandomPlan random(seed);
    std::int64_t confirmed = 0, journals = 0, saves = 0;
    for (int cut = 0; cut < cuts; ++cut) {
        const test::ProjectFolder folder;
        const std::string path = folder.file("a.gpkg"), other = folder.file("b.gpkg");
        const std::uint64_t runSeed = seed + static_cast<std::uint64_t>(cut);
        ForgetfulDisk &disk = ForgetfulDisk::get();
        QVERIFY(store::Store::create(path, EditRun(runSeed).plan, false));
        disk.start(folder.path().toStdString());
        disk.cutAt(random.number(1, 1'500));
        const Session session = workUntilDark(path, other, runSeed);
        QVERIFY2(disk.isCut(), qPrintable(QString("cut %1: something failed before the power went").arg(cut)));
        disk.comeBack(static_cast<std::uint64_t>(random.number(0, 1'000'000'000)));
        confirmed += session.confirmed;
        journals += QFile::exists(QString::fromStdString(path) + "-journal") ? 1 : 0;
        saves += session.saved >= 0 ? 1 : 0;
        holdsWhatWasConfirmed(path, runSeed, session.confirmed);
        savedFileIsWhole(other, runSeed, session);
        if (QTest::currentTestFailed()) {
            qInfo("cut %d of seed %llu", cut, static_cast<unsigned long long>(seed));
            return;
        }
    }
    qInfo("%d power cuts: %lld edits confirmed, %lld journals to roll back, %lld files saved under another name", cuts,
          static_cast<long long>(confirmed), static_cast<long long>(journals), static_cast<long long>(saves));
    QVERIFY(confirmed > 0 && journals > 0);
}

void PowerCutTest::everyWriteOfACommitMayFail_data()
{
    QTest::addColumn<bool>("full");
    QTest::addColumn<qint64>("count");
    QTest::newRow("one write fails") << false << qint64{1};
    QTest::newRow("all fail from one on") << false << qint64{1'000'000};
    QTest::newRow("disk full from one on") << true << qint64{1'000'000};
}

void PowerCutTest::everyWriteOfACommitMayFail()
{
    QFETCH(bool, full);
    QFETCH(qint64, count);
    const test::ProjectFolder folder;
    const std::string path = folder.file("a.gpkg");
    EditRun run(4);
    const plan::Plan before = run.plan;
    QVERIFY(store::Store::create(path, before, false));
    plan::Edit edit{"import", {}, {}};
    RandomPlan random(31);
    for (std::int64_t i = 0; i < 30; ++i)
        edit.changes.push_back({std::nullopt, random.outlet(before.nextId + i)});
    const plan::Plan after = *plan::applied(before, edit);
    const plan::Edit back = plan::inverse(edit);
    ForgetfulDisk &disk = ForgetfulDisk::get();
    disk.start(folder.path().toStdString());
    auto store = store::Store::open(path, store::OpenMode::ReadWrite);
    QVERIFY(store);
    int failures = 0, diskFull = 0;
    for (std::int64_t operation = 1;; ++operation) {
        disk.failAt(operation, count, full);
        const auto committed = store->commit(edit, after);
        const bool failed = disk.hasFailed();
        disk.failNoMore();
        const auto loaded = store->load();
        QVERIFY2(loaded, why(loaded).constData());
        const bool done = loaded->outlets == after.outlets;
        QVERIFY2(done || loaded->outlets == before.outlets, qPrintable(QString("operation %1").arg(operation)));
        QVERIFY2(done || !committed, qPrintable(QString("operation %1: told but not there").arg(operation)));
        failures += committed ? 0 : 1;
        if (!committed) {
            const base::ErrorCode code = committed.error().code;
            diskFull += code == base::ErrorCode::DiskFull ? 1 : 0;
            QVERIFY2(code == base::ErrorCode::DiskFull || code == base::ErrorCode::WriteFailed ||
                         code == base::ErrorCode::FileUnreadable,
                     why(committed).constData());
        }
        if (done)
            QVERIFY2(store->commit(back, before), qPrintable(QString("operation %1").arg(operation)));
        if (!failed)
            break;
    }
    disk.stop();
    qInfo("%d failing operations of one commit", failures);
    QVERIFY(failures > 10);
    QVERIFY2(!full || diskFull > failures / 2, qPrintable(QString("disk full told %1 times").arg(diskFull)));
    const auto reread = store->load();
    QVERIFY(reread && reread->outlets == before.outlets);
}

void PowerCutTest::everyWriteOfASaveMayFail_data() { everyWriteOfACommitMayFail_data(); }

void PowerCutTest::everyWriteOfASaveMayFail()
{
    QFETCH(bool, full);
    QFETCH(qint64, count);
    const test::ProjectFolder folder;
    const std::string path = folder.file("a.gpkg"), other = folder.file("b.gpkg");
    EditRun run(4);
    const plan::Plan old = RandomPlan(5).plan();
    QVERIFY(store::Store::create(path, run.plan, false));
    auto store = store::Store::open(path, store::OpenMode::ReadOnly);
    QVERIFY(store);
    const std::int64_t stride = test::fullTestsWanted() ? 1 : 13;
    ForgetfulDisk &disk = ForgetfulDisk::get();
    int failures = 0;
    for (const bool copies : {false, true}) {
        QVERIFY(store::Store::create(other, old, true));
        const QByteArray before = test::bytesOf(other);
        for (std::int64_t operation = 1;; operation += stride) {
            disk.start(folder.path().toStdString());
            disk.failAt(operation, count, full);
            const auto saved = copies ? store->copyTo(other, true) : store::Store::create(other, run.plan, true);
            const bool failed = disk.hasFailed();
            disk.stop();
            QCOMPARE(folder.names(), (QStringList{"a.gpkg", "b.gpkg"}));
            if (!failed) {
                QVERIFY2(saved, why(saved).constData());
                break;
            }
            failures += saved ? 0 : 1;
            const bool kept = test::bytesOf(other) == before;
            QVERIFY2(!saved || !kept, qPrintable(QString("operation %1: told but not there").arg(operation)));
            if (kept)
                continue;
            // Only its name could not be made to last: it is there as a whole.
            std::string where;
            const auto loaded = store::Store::open(other, store::OpenMode::ReadOnly)->load();
            QVERIFY2(loaded && test::samePlan(*loaded, run.plan, where), where.c_str());
            QVERIFY(store::Store::create(other, old, true));
        }
    }
    qInfo("%d failing operations of a save and a copy", failures);
    QVERIFY(failures > 10);
}

QTEST_GUILESS_MAIN(PowerCutTest)
#include "power_cut_test.moc"
