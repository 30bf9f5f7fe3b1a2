// SPDX-License-Identifier: GPL-3.0-or-later
// How long a project of the default size takes to open, to write, and to take in one edit.
#include "tests/core/store/store_test_support.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <array>
#include <ctime>
#include <fcntl.h>
#include <unistd.h>

using namespace yike;
using test::RandomPlan;
using test::why;

class SpeedTest : public QObject {
    Q_OBJECT

private slots:
    void aDefaultProjectOpensInHalfASecond();
    void anEditIsConfirmedAtOnce();
};

namespace {

/// The limits are for optimised programs; others get four times as long.
#ifdef NDEBUG
constexpr int kPatience = 1;
#else
constexpr int kPatience = 4;
#endif

/// How much slower a machine that does other things may be by the clock.
constexpr int kBusy = 6;

/// Milliseconds this process has computed: a busy machine changes it little.
qint64 computed() { return static_cast<qint64>(std::clock()) * 1000 / CLOCKS_PER_SEC; }

/// What one sync to this disk takes, in µs (median).
qint64 syncTime(const std::string &path)
{
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT, 0600);
    std::vector<qint64> times;
    for (int round = 0; round < 21; ++round) {
        const std::array<char, 4096> page{static_cast<char>(round)};
        if (::pwrite(file, page.data(), page.size(), round * 4096) != static_cast<ssize_t>(page.size()))
            return 0;
        QElapsedTimer timer;
        timer.start();
        ::fsync(file);
        times.push_back(timer.nsecsElapsed() / 1000);
    }
    ::close(file);
    ::unlink(path.c_str());
    std::ranges::sort(times);
    return times[10];
}

plan::Plan defaultSize()
{
    RandomPlan random(2026);
    plan::Plan plan = random.plan(
        {.residences = 6'000, .outlets = 2'400, .streets = 50'000, .buildings = 6'000, .areas = 40, .estates = 120});
    plan.scenarios.resize(1);
    plan.scenarios[0].outlets.clear();
    return plan;
}

} // namespace

void SpeedTest::aDefaultProjectOpensInHalfASecond()
{
    test::ProjectFolder folder;
    const std::string path = folder.file("a.gpkg");
    const plan::Plan plan = defaultSize();
    QElapsedTimer timer;
    timer.start();
    QVERIFY(store::Store::create(path, plan, false));
    const qint64 written = timer.elapsed();
    qint64 best = 1'000'000, bestComputed = best;
    for (int round = 0; round < 3; ++round) {
        timer.restart();
        const qint64 before = computed();
        auto store = store::Store::open(path, store::OpenMode::ReadWrite);
        QVERIFY(store);
        const auto loaded = store->load();
        best = std::min(best, timer.elapsed());
        bestComputed = std::min(bestComputed, computed() - before);
        QVERIFY(loaded);
        QCOMPARE(loaded->streets->streets.size(), plan.streets->streets.size());
    }
    qInfo("6,000 residences, 2,400 outlets, 50,000 streets, 6,000 buildings: written in %lld ms, opened in %lld ms "
          "(%lld ms "
          "of computing), %lld KiB",
          written, best, bestComputed, QFileInfo(QString::fromStdString(path)).size() / 1024);
    QVERIFY2(bestComputed <= 500 * kPatience, qPrintable(QString("%1 ms").arg(bestComputed)));
}

void SpeedTest::anEditIsConfirmedAtOnce()
{
    test::ProjectFolder folder;
    const std::string path = folder.file("a.gpkg");
    plan::Plan plan = defaultSize();
    QVERIFY(store::Store::create(path, plan, false));
    auto store = store::Store::open(path, store::OpenMode::ReadWrite);
    QVERIFY(store);
    std::vector<qint64> times;
    for (std::size_t step = 0; step < 101; ++step) {
        plan::Outlet moved = plan.outlets[step * 20];
        moved.place.lon += 0.0001;
        const plan::Edit edit = plan::changeOutlet(plan, {}, "move-outlet", moved);
        auto after = plan::applied(plan, edit);
        QVERIFY(after);
        QElapsedTimer timer;
        timer.start();
        const auto revision = store->commit(edit, *after);
        times.push_back(timer.nsecsElapsed() / 1000);
        QVERIFY2(revision, why(revision).constData());
        plan = std::move(*after);
    }
    std::ranges::sort(times);
    const qint64 sync = syncTime(folder.file("sync"));
    qInfo("a moved outlet is on disk after %.2f ms (median), %.2f ms (95 of 100); one sync to this disk takes %.2f ms",
          static_cast<double>(times[50]) / 1000, static_cast<double>(times[95]) / 1000,
          static_cast<double>(sync) / 1000);
    // The journal twice, the file, and the folder twice have to reach the disk; the rest is ours.
    // The goal is 5 ms and is printed; on a busy machine only a landslide fails.
    QVERIFY2(times[50] <= 5'000 * kPatience * kBusy + 12 * sync, qPrintable(QString("%1 µs").arg(times[50])));
}

QTEST_GUILESS_MAIN(SpeedTest)
#include "speed_test.moc"
