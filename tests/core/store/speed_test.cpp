// SPDX-License-Identifier: GPL-3.0-or-later
// How long a project of the default size takes to open, to write, and to take in one edit.
#include "tests/core/store/store_test_support.h"

#include <QElapsedTimer>
#include <QFileInfo>

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

/// Time limits are for optimised programs on a quiet machine; elsewhere the figures are printed and a wide limit holds.
#ifdef NDEBUG
constexpr int kPatience = 1;
#else
constexpr int kPatience = 10;
#endif

plan::Plan defaultSize()
{
    RandomPlan random(2026);
    plan::Plan plan = random.plan({.residences = 6'000, .outlets = 2'400, .streets = 50'000, .buildings = 6'000, .areas = 40, .estates = 120});
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
    qint64 best = 1'000'000;
    for (int round = 0; round < 3; ++round) {
        timer.restart();
        auto store = store::Store::open(path, store::OpenMode::ReadWrite);
        QVERIFY(store);
        const auto loaded = store->load();
        best = std::min(best, timer.elapsed());
        QVERIFY(loaded);
        QCOMPARE(loaded->streets->streets.size(), plan.streets->streets.size());
    }
    qInfo("6,000 residences, 2,400 outlets, 50,000 streets, 6,000 buildings: written in %lld ms, opened in %lld ms, %lld KiB", written,
          best, QFileInfo(QString::fromStdString(path)).size() / 1024);
    QVERIFY2(best <= 500 * kPatience, qPrintable(QString("%1 ms").arg(best)));
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
    qInfo("a moved outlet is on disk after %.2f ms (median), %.2f ms (95 of 100)", static_cast<double>(times[50]) / 1000,
          static_cast<double>(times[95]) / 1000);
    QVERIFY2(times[50] <= 5'000 * kPatience, qPrintable(QString("%1 µs").arg(times[50])));
}

QTEST_GUILESS_MAIN(SpeedTest)
#include "speed_test.moc"
