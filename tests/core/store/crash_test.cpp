// SPDX-License-Identifier: GPL-3.0-or-later
// Killed at any moment (in edits, imports, copies and saves), or out of space at any byte: every confirmed edit is there.
#include "tests/core/store/edit_run.h"
#include "tests/core/store/store_test_support.h"
#include "tests/support/test_data.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace yike;
using test::RandomPlan;
using test::why;

namespace {

using test::EditRun;

std::string copyOf(const std::string &path) { return path + ".copy.gpkg"; }

/// Commits random edits and imports for ever, and saves the project under another name at times; tells each confirmed revision through the pipe.
[[noreturn]] void commitUntilKilled(const std::string &path, std::uint64_t seed, int pipe)
{
    EditRun run(seed);
    auto store = store::Store::open(path, store::OpenMode::ReadWrite);
    if (!store || store->readOnly() != store::ReadOnlyReason::None)
        ::_exit(3);
    const std::int64_t ready = 0;
    if (::write(pipe, &ready, sizeof ready) != sizeof ready)
        ::_exit(5);
    for (;;) {
        const plan::Edit edit = run.step();
        const auto revision = store->commit(edit, run.plan);
        if (!revision)
            ::_exit(4);
        run.plan.revision = *revision;
        if (::write(pipe, &*revision, sizeof *revision) != sizeof *revision)
            ::_exit(5);
        if (*revision % 4 == 1 && !store->copyTo(copyOf(path), true))
            ::_exit(6);
        if (*revision % 4 == 3 && !store::Store::create(copyOf(path), run.plan, true))
            ::_exit(7);
    }
}

/// The last revision the child confirmed before it died.
std::int64_t lastConfirmed(int pipe)
{
    std::int64_t revision = 0, next = 0;
    while (::read(pipe, &next, sizeof next) == sizeof next)
        revision = next;
    return revision;
}

/// A copy is there as a whole or not at all.
void copyIsWhole(const std::string &copy, std::int64_t newest, int &copies)
{
    if (!QFile::exists(QString::fromStdString(copy)))
        return;
    ++copies;
    auto store = store::Store::open(copy, store::OpenMode::ReadWrite);
    QVERIFY2(store, why(store).constData());
    const auto loaded = store->load();
    QVERIFY2(loaded, why(loaded).constData());
    QVERIFY(loaded->revision <= newest);
    // A new file has no history yet; a copy has all of it.
    const auto steps = static_cast<std::int64_t>(store->history(1'000'000)->size());
    QVERIFY(steps == loaded->revision || steps == 0);
    QFile::remove(QString::fromStdString(copy));
}

} // namespace

class CrashTest : public QObject {
    Q_OBJECT

private slots:
    void killedAtAnyMomentNothingConfirmedIsLost();
    void outOfSpaceAtAnyByteNothingIsLost();
    void outOfSpaceWhileCreatingLeavesTheOldFile();
};

void CrashTest::killedAtAnyMomentNothingConfirmedIsLost()
{
    const int kills = test::fullTestsWanted() ? 500 : 20;
    const std::uint64_t seed = QRandomGenerator::global()->generate();
    qInfo("%d kills, seed %llu", kills, static_cast<unsigned long long>(seed));
    RandomPlan random(seed);
    test::ProjectFolder folder;
    const std::string path = folder.file("a.gpkg");
    std::int64_t confirmedInAll = 0, hotJournals = 0;
    int copies = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const std::uint64_t runSeed = seed + static_cast<std::uint64_t>(kill);
        QVERIFY(store::Store::create(path, EditRun(runSeed).plan, true));
        int pipe[2];
        QCOMPARE(::pipe(pipe), 0);
        const pid_t child = ::fork();
        if (child == 0)
            commitUntilKilled(path, runSeed, pipe[1]);
        ::close(pipe[1]);
        std::int64_t ready = -1;
        QCOMPARE(::read(pipe[0], &ready, sizeof ready), static_cast<ssize_t>(sizeof ready));
        ::usleep(static_cast<useconds_t>(random.number(0, 250'000)));
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        QVERIFY2(WIFSIGNALED(status),
                 qPrintable(QString("kill %1: the child ended with %2").arg(kill).arg(WEXITSTATUS(status))));
        const std::int64_t confirmed = lastConfirmed(pipe[0]);
        ::close(pipe[0]);
        confirmedInAll += confirmed;
        hotJournals += QFile::exists(QString::fromStdString(path) + "-journal") ? 1 : 0;

        auto store = store::Store::open(path, store::OpenMode::ReadWrite);
        QVERIFY2(store, why(store).constData());
        QCOMPARE(store->readOnly(), store::ReadOnlyReason::None);
        const auto loaded = store->load();
        QVERIFY2(loaded, why(loaded).constData());
        // One more may have reached the disk before it could be told.
        QVERIFY2(loaded->revision == confirmed || loaded->revision == confirmed + 1,
                 qPrintable(QString("kill %1: confirmed %2, found %3").arg(kill).arg(confirmed).arg(loaded->revision)));
        EditRun run(runSeed);
        for (std::int64_t step = 0; step < loaded->revision; ++step)
            static_cast<void>(run.step());
        run.plan.revision = loaded->revision;
        std::string where;
        QVERIFY2(test::samePlan(*loaded, run.plan, where),
                 qPrintable(QString("kill %1, seed %2: %3").arg(kill).arg(runSeed).arg(where.c_str())));
        QCOMPARE(static_cast<std::int64_t>(store->history(1'000'000)->size()), loaded->revision);
        copyIsWhole(copyOf(path), loaded->revision, copies);
        // What a killed copy left goes with the next one.
        QVERIFY(store->copyTo(copyOf(path), true));
        QVERIFY(QFile::remove(QString::fromStdString(copyOf(path))));
        // (An empty journal may stay until the next edit: SQLite takes no notice of it.)
        QVERIFY2(folder.names().filter(".new-").isEmpty(), qPrintable(folder.names().join(' ')));
    }
    qInfo("%lld edits confirmed, %lld journals to roll back, %d whole copies", static_cast<long long>(confirmedInAll),
          static_cast<long long>(hotJournals), copies);
    QVERIFY(confirmedInAll > 0);
}

void CrashTest::outOfSpaceAtAnyByteNothingIsLost()
{
    // A limit on the size of files stands for the full disk: writes beyond it fail in the middle of a page as well.
    std::signal(SIGXFSZ, SIG_IGN);
    test::ProjectFolder folder;
    const std::string path = folder.file("a.gpkg");
    EditRun start(1);
    const plan::Plan before = start.plan;
    QVERIFY(store::Store::create(path, before, false));
    plan::Plan plan = before;
    RandomPlan random(31);
    plan::Edit big{"import", {}, {}};
    for (std::int64_t i = 0; i < 400; ++i)
        big.changes.push_back({std::nullopt, random.outlet(plan.nextId + i)});
    const auto after = plan::applied(plan, big);
    QVERIFY(after);
    auto store = store::Store::open(path, store::OpenMode::ReadWrite);
    QVERIFY(store);
    const auto size = static_cast<rlim_t>(test::bytesOf(path).size());
    rlimit old{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &old), 0);
    int failures = 0;
    for (rlim_t room = 0; room < 120'000; room += 1'777) {
        const rlimit limit{room < 60'000 ? room : size + room - 60'000,
                           old.rlim_max}; // first the journal fails, then the file
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
        const auto committed = store->commit(big, *after);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &old), 0);
        std::string where;
        const auto loaded = store->load();
        QVERIFY2(loaded, why(loaded).constData());
        if (committed) {
            // It fitted: take it back and go on.
            const plan::Edit back = plan::inverse(big);
            QVERIFY(store->commit(back, *plan::applied(*after, back)));
            continue;
        }
        ++failures;
        QVERIFY2(committed.error().code == base::ErrorCode::DiskFull, why(committed).constData());
        QCOMPARE(committed.error().args.at(0), path);
        QVERIFY2(loaded->outlets == before.outlets, qPrintable(QString("room %1").arg(room)));
    }
    QVERIFY2(failures > 20, QByteArray::number(failures).constData());
    const auto issues = store::check(path);
    QVERIFY(issues);
    for (const base::Issue &issue : *issues)
        QVERIFY2(issue.code != base::IssueCode::FileDamaged, issue.args.empty() ? "" : issue.args[0].c_str());
    // With room again the same edit goes through.
    QVERIFY(store->commit(big, *after));
}

void CrashTest::outOfSpaceWhileCreatingLeavesTheOldFile()
{
    std::signal(SIGXFSZ, SIG_IGN);
    test::ProjectFolder folder;
    const std::string path = folder.file("a.gpkg"), copy = folder.file("b.gpkg");
    EditRun start(1);
    QVERIFY(store::Store::create(path, start.plan, false));
    const QByteArray before = test::bytesOf(path);
    auto store = store::Store::open(path, store::OpenMode::ReadOnly);
    rlimit old{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &old), 0);
    for (rlim_t room = 0; room < static_cast<rlim_t>(before.size()); room += 20'011) {
        const rlimit limit{room, old.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
        const auto created = store::Store::create(path, start.plan, true);
        const auto copied = store->copyTo(copy, false);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &old), 0);
        QVERIFY2(!created && created.error().code == base::ErrorCode::DiskFull, why(created).constData());
        QCOMPARE(created.error().args.at(0), path);
        QVERIFY2(!copied && copied.error().code == base::ErrorCode::DiskFull, why(copied).constData());
        QCOMPARE(copied.error().args.at(0), copy);
        QCOMPARE(test::bytesOf(path), before);
        QCOMPARE(folder.names(), QStringList{"a.gpkg"});
    }
}

QTEST_GUILESS_MAIN(CrashTest)
#include "crash_test.moc"
