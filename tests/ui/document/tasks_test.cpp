// SPDX-License-Identifier: GPL-3.0-or-later
// Progress comes from any thread; cancelling reaches the worker, and what cannot be cancelled is not.
#include "ui/document/tasks.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace yike;

class TasksTest : public QObject {
    Q_OBJECT

private slots:
    void tellsWhereAWorkerIs()
    {
        document::Tasks tasks;
        QSignalSpy changed(&tasks, &document::Tasks::changed);
        const int id = tasks.begin("import");
        const base::Progress progress = tasks.progress(id);
        std::unique_ptr<QThread> worker(QThread::create([progress] { progress.report("read-osm", 0.5); }));
        worker->start();
        QVERIFY(worker->wait(5000));
        const auto running = tasks.running();
        QCOMPARE(running.size(), 1UZ);
        QCOMPARE(running.front().step, std::string("read-osm"));
        QCOMPARE(running.front().done, 0.5);
        const auto before = changed.size();
        QVERIFY(changed.wait(2000)); // looked at again by itself
        QVERIFY(changed.size() > before);
        tasks.end(id);
        QVERIFY(tasks.running().empty());
        progress.report("late", 1); // a worker may outlive its task
    }

    void cancelsOnlyWhatCanBe()
    {
        document::Tasks tasks;
        const int one = tasks.begin("import");
        const int other = tasks.begin("save-project", false);
        tasks.cancel(one);
        tasks.cancel(other);
        QVERIFY(tasks.progress(one).cancelled());
        QVERIFY(!tasks.progress(other).cancelled());
    }
};

QTEST_GUILESS_MAIN(TasksTest)
#include "tasks_test.moc"
