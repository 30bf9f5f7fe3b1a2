// SPDX-License-Identifier: GPL-3.0-or-later
// Two windows, one file: the second reads only and says who writes; locks of the dead are taken over.
#include "tests/core/store/store_test_support.h"

#include <QSysInfo>

#include <sys/wait.h>
#include <unistd.h>

using namespace yike;
using test::RandomPlan;
using test::why;

class LockTest : public QObject {
    Q_OBJECT

private slots:
    void theSecondReadsOnly();
    void theSecondSeesWhatWasConfirmed();
    void lockOfADeadProcessIsTakenOver();
    void lockOfAnotherComputerIsBelieved();
    void overwritingAnOpenProjectIsRefused();
    void journalOfACrashSpoilsNoNewFile();
};

void LockTest::theSecondReadsOnly()
{
    test::ProjectFolder folder;
    const std::string path = folder.file("a.gpkg");
    QVERIFY(store::Store::create(path, {}, false));
    {
        auto first = store::Store::open(path, store::OpenMode::ReadWrite);
        QVERIFY(first);
        QCOMPARE(first->readOnly(), store::ReadOnlyReason::None);
        QCOMPARE(folder.names(), (QStringList{"a.gpkg", "a.gpkg.lock"}));
        auto second = store::Store::open(path, store::OpenMode::ReadWrite);
        QVERIFY2(second, why(second).constData());
        QCOMPARE(second->readOnly(), store::ReadOnlyReason::OtherWriter);
        const QString writer = QString::fromStdString(second->writer());
        QVERIFY2(writer.endsWith("@" + QSysInfo::machineHostName()) &&
                     writer.size() > QSysInfo::machineHostName().size() + 1,
                 qPrintable(writer));
        const plan::Edit edit = plan::addOutlet({}, {}, {});
        const auto committed = second->commit(edit, *plan::applied({}, edit));
        QVERIFY(!committed);
        QCOMPARE(committed.error().code, base::ErrorCode::ProjectBusy);
        QCOMPARE(committed.error().args.size(), 3U);
    }
    QCOMPARE(folder.names(), QStringList{"a.gpkg"});
    QCOMPARE(store::Store::open(path, store::OpenMode::ReadWrite)->readOnly(), store::ReadOnlyReason::None);
}

void LockTest::theSecondSeesWhatWasConfirmed()
{
    test::ProjectFolder folder;
    const std::string path = folder.file("a.gpkg");
    RandomPlan random(5);
    plan::Plan plan = random.plan();
    QVERIFY(store::Store::create(path, plan, false));
    auto first = store::Store::open(path, store::OpenMode::ReadWrite);
    auto second = store::Store::open(path, store::OpenMode::ReadWrite);
    QVERIFY(first && second);
    for (int step = 0; step < 10; ++step) {
        const plan::Edit edit = random.edit(plan);
        auto after = plan::applied(plan, edit);
        QVERIFY(after);
        const auto revision = first->commit(edit, *after);
        QVERIFY2(revision, why(revision).constData());
        plan = std::move(*after);
        plan.revision = *revision;
        const auto seen = second->load();
        std::string where;
        QVERIFY2(seen && test::samePlan(*seen, plan, where), where.c_str());
    }
}

void LockTest::lockOfADeadProcessIsTakenOver()
{
    test::ProjectFolder folder;
    const std::string path = folder.file("a.gpkg");
    QVERIFY(store::Store::create(path, {}, false));
    const pid_t child = ::fork();
    if (child == 0) {
        auto held = store::Store::open(path, store::OpenMode::ReadWrite);
        ::_exit(held && held->readOnly() == store::ReadOnlyReason::None ? 7 : 1); // dies without letting go
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QCOMPARE(WEXITSTATUS(status), 7);
    QCOMPARE(folder.names(), (QStringList{"a.gpkg", "a.gpkg.lock"}));
    auto next = store::Store::open(path, store::OpenMode::ReadWrite);
    QVERIFY2(next, why(next).constData());
    QCOMPARE(next->readOnly(), store::ReadOnlyReason::None);
}

void LockTest::lockOfAnotherComputerIsBelieved()
{
    test::ProjectFolder folder;
    const std::string path = folder.file("a.gpkg");
    QVERIFY(store::Store::create(path, {}, false));
    test::writeBytes(path + ".lock", "wang\nplanning-office-3\n4711\n");
    {
        auto opened = store::Store::open(path, store::OpenMode::ReadWrite);
        QVERIFY2(opened, why(opened).constData());
        QCOMPARE(opened->readOnly(), store::ReadOnlyReason::OtherWriter);
        QCOMPARE(opened->writer(), std::string("wang@planning-office-3"));
    }
    QCOMPARE(test::bytesOf(path + ".lock"), QByteArray("wang\nplanning-office-3\n4711\n"));
}

void LockTest::overwritingAnOpenProjectIsRefused()
{
    test::ProjectFolder folder;
    const std::string path = folder.file("a.gpkg");
    QVERIFY(store::Store::create(path, {}, false));
    const QByteArray before = test::bytesOf(path);
    auto held = store::Store::open(path, store::OpenMode::ReadWrite);
    QVERIFY(held);
    const auto created = store::Store::create(path, {}, true);
    QVERIFY(!created);
    QCOMPARE(created.error().code, base::ErrorCode::ProjectBusy);
    QCOMPARE(test::bytesOf(path), before);
}

void LockTest::journalOfACrashSpoilsNoNewFile()
{
    test::ProjectFolder folder;
    const std::string path = folder.file("a.gpkg");
    RandomPlan random(6);
    QVERIFY(store::Store::create(path, random.plan(), false));
    // A journal that SQLite would play back: whole pages of the old file under its own magic.
    const QByteArray old = test::bytesOf(path);
    test::writeBytes(path + "-journal", QByteArray::fromHex("d9d505f920a163d7") + old.first(60'000));
    RandomPlan other(60);
    const plan::Plan plan = other.plan();
    const auto created = store::Store::create(path, plan, true);
    QVERIFY2(created, why(created).constData());
    QCOMPARE(folder.names(), QStringList{"a.gpkg"});
    std::string where;
    const auto loaded = store::Store::open(path, store::OpenMode::ReadWrite)->load();
    QVERIFY2(loaded && test::samePlan(*loaded, plan, where), where.c_str());
}

QTEST_GUILESS_MAIN(LockTest)
#include "lock_test.moc"
