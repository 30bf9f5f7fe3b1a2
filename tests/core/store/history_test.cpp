// SPDX-License-Identifier: GPL-3.0-or-later
// The history read back: the plan as it was after every action, the way back to it as a new edit, and who moved this.
#include "core/plan/difference.h"
#include "tests/core/store/edit_run.h"
#include "tests/core/store/store_test_support.h"
#include "tests/support/test_data.h"

using namespace yike;
using test::EditRun;
using test::why;

namespace {

/// Equal but for what the journal does not keep: streets, base map and the counters.
bool samePast(plan::Plan one, const plan::Plan &other, std::string &where)
{
    one.streets = other.streets;
    one.baseMap = other.baseMap;
    one.nextId = other.nextId;
    one.revision = other.revision;
    return test::samePlan(one, other, where);
}

} // namespace

class HistoryTest : public QObject {
    Q_OBJECT

private slots:
    void everyEarlierStateIsReadBack();
    void returningIsAnEditLikeAnyOther();
    void aStateBeforeTheHistoryIsRefused();
    void whoMovedThisIsAnswered();
    void aDamagedJournalIsTold();
};

void HistoryTest::everyEarlierStateIsReadBack()
{
    const int runs = test::fullTestsWanted() ? 40 : 2;
    for (int run = 0; run < runs; ++run) {
        const auto seed = static_cast<std::uint64_t>(run) + 1;
        const test::ProjectFolder folder;
        const std::string path = folder.file("a.gpkg");
        EditRun work(seed);
        work.plan.scenarios.resize(2);
        std::vector<plan::Plan> states{work.plan};
        QVERIFY(store::Store::create(path, work.plan, false));
        auto store = store::Store::open(path, store::OpenMode::ReadWrite);
        QVERIFY(store);
        for (int step = 0; step < 25; ++step) {
            const plan::Edit edit = work.step();
            const auto revision = store->commit(edit, work.plan);
            QVERIFY2(revision, why(revision).constData());
            work.plan.revision = *revision;
            states.push_back(work.plan);
        }
        for (std::size_t past = 0; past < states.size(); past += past % 7 + 1) {
            const auto then = store->planAt(work.plan, static_cast<std::int64_t>(past));
            QVERIFY2(then, why(then).constData());
            std::string where;
            QVERIFY2(samePast(then->plan, states[past], where),
                     qPrintable(QString("seed %1, state %2: %3").arg(seed).arg(past).arg(where.c_str())));
            if (!then->streetsKept)
                QVERIFY(*then->plan.streets == *states[past].streets);
        }
    }
}

void HistoryTest::returningIsAnEditLikeAnyOther()
{
    const test::ProjectFolder folder;
    const std::string path = folder.file("a.gpkg");
    EditRun work(11);
    const plan::Plan first = work.plan;
    QVERIFY(store::Store::create(path, first, false));
    auto store = store::Store::open(path, store::OpenMode::ReadWrite);
    QVERIFY(store);
    for (int step = 0; step < 25; ++step) {
        const plan::Edit edit = work.step();
        work.plan.revision = *store->commit(edit, work.plan);
    }
    const plan::Plan last = work.plan;
    const auto then = store->planAt(last, 0);
    QVERIFY2(then, why(then).constData());
    const plan::Edit back = plan::difference(last, then->plan, "restore");
    const auto after = plan::applied(last, back);
    QVERIFY2(after, why(after).constData());
    const auto revision = store->commit(back, *after);
    QVERIFY2(revision, why(revision).constData());
    QCOMPARE(*revision, 26);
    auto loaded = store->load();
    std::string where;
    QVERIFY2(loaded && samePast(*loaded, first, where), where.c_str());
    // And forward again.
    const auto forth = store->planAt(*loaded, 25);
    QVERIFY2(forth, why(forth).constData());
    QVERIFY2(samePast(forth->plan, last, where), where.c_str());
}

void HistoryTest::aStateBeforeTheHistoryIsRefused()
{
    const test::ProjectFolder folder;
    EditRun work(3);
    work.plan.revision = 7; // as of a project written anew
    QVERIFY(store::Store::create(folder.file("a.gpkg"), work.plan, false));
    auto store = store::Store::open(folder.file("a.gpkg"), store::OpenMode::ReadWrite);
    QVERIFY(store);
    work.plan.revision = *store->commit(work.step(), work.plan);
    QCOMPARE(work.plan.revision, 8);
    QVERIFY(store->planAt(work.plan, 7));
    for (const std::int64_t wrong : {-1, 6, 9}) {
        const auto past = store->planAt(work.plan, wrong);
        QVERIFY(!past);
        QCOMPARE(past.error().code, base::ErrorCode::OutOfRange);
    }
}

void HistoryTest::whoMovedThisIsAnswered()
{
    const test::ProjectFolder folder;
    test::RandomPlan random(9);
    plan::Plan plan = random.plan();
    QVERIFY(store::Store::create(folder.file("a.gpkg"), plan, false));
    auto store = store::Store::open(folder.file("a.gpkg"), store::OpenMode::ReadWrite);
    QVERIFY(store);
    plan::Outlet outlet = plan.outlets[3];
    const plan::OutletId id = outlet.id;
    for (int step = 0; step < 3; ++step) {
        outlet.place.lon += 0.001;
        const plan::Edit edit = plan::changeOutlet(plan, {}, "move-outlet", outlet);
        plan = *plan::applied(plan, edit);
        QVERIFY(store->commit(edit, plan));
    }
    const auto actions = store->historyOf(id.value, 100);
    QVERIFY2(actions, why(actions).constData());
    QCOMPARE(actions->size(), std::size_t{3});
    QCOMPARE(actions->front().action.id, 3);
    QCOMPARE(actions->front().kind, std::string("outlet"));
    QVERIFY(!actions->front().action.user.empty());
    QVERIFY(actions->front().before.starts_with("{\"place\":["));
    QVERIFY(store->historyOf(plan.outlets[4].id.value, 100)->empty());
    QCOMPARE(store->historyOf(id.value, 2)->size(), std::size_t{2});
}

void HistoryTest::aDamagedJournalIsTold()
{
    const test::ProjectFolder folder;
    EditRun work(5);
    QVERIFY(store::Store::create(folder.file("a.gpkg"), work.plan, false));
    auto store = store::Store::open(folder.file("a.gpkg"), store::OpenMode::ReadWrite);
    QVERIFY(store);
    for (int step = 0; step < 5; ++step)
        work.plan.revision = *store->commit(work.step(), work.plan);
    plan::Plan other = work.plan;
    other.outlets.clear();
    other.residences.clear();
    other.areas.clear();
    other.estates.clear();
    other.scenarios.clear();
    const auto past = store->planAt(other, 0); // the journal speaks of what is not there
    QVERIFY(!past);
    QCOMPARE(past.error().code, base::ErrorCode::ProjectDamaged);
}

QTEST_GUILESS_MAIN(HistoryTest)
#include "history_test.moc"
