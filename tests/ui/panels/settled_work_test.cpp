// SPDX-License-Identifier: GPL-3.0-or-later
// Work follows the figures once they have settled, only while it is seen, and never in the frames of a drag.
#include "tests/ui/panels/village.h"
#include "ui/panels/settled_work.h"

#include <QSignalSpy>

#include <atomic>

using namespace yike;

class SettledWorkTest : public QObject {
    Q_OBJECT

private slots:
    void oneResultForManyFrames()
    {
        test::Village village;
        QVERIFY(village.ready());
        auto runs = std::make_shared<std::atomic<int>>(0);
        QWidget seen;
        panels::SettledWork work(
            village.document,
            [runs] {
                return [runs](const document::AssessmentPtr &figures,
                              const base::Progress &) -> panels::SettledWork::Result {
                    ++*runs;
                    return std::make_shared<const std::uint64_t>(figures->revision);
                };
            },
            &seen);
        village.document.assessAgain();
        QTest::qWait(50);
        QCOMPARE(runs->load(), 0); // nobody looks
        seen.show();
        QTRY_VERIFY_WITH_TIMEOUT(work.result<std::uint64_t>() != nullptr && !work.isBusy(), 90'000);
        QVERIFY(QTest::qWaitFor([&] { return village.document.isAssessed(); }, 90'000));
        QTest::qWait(600);
        const int before = runs->load();
        const plan::Outlet outlet = firstOutlet(village);
        int frames = 0;
        connect(&village.document, &document::Document::assessmentChanged, &seen, [&frames] { ++frames; });
        for (int step = 1; step <= 30; ++step) {
            village.document.previewMove(outlet.id, {outlet.place.lon + step * 1e-5, outlet.place.lat});
            QTest::qWait(10);
        }
        QTRY_VERIFY(frames >= 2);
        QCOMPARE(runs->load(), before); // in no frame of the drag
        village.document.cancelPreview();
        QTRY_COMPARE(runs->load(), before + 1);
        QTRY_VERIFY(!work.isBusy());
        QCOMPARE(*work.result<std::uint64_t>(), village.document.assessment()->revision);
        QVERIFY(work.figures() == village.document.assessment());
    }

    void anotherQuestionStopsTheFirst()
    {
        test::Village village;
        QVERIFY(village.ready());
        QWidget seen;
        int question = 0;
        panels::SettledWork work(
            village.document,
            [&question] {
                return [asked = ++question](const document::AssessmentPtr &,
                                            const base::Progress &progress) -> panels::SettledWork::Result {
                    while (asked == 1 && !progress.cancelled()) {
                    }
                    return std::make_shared<const int>(asked);
                };
            },
            &seen);
        QSignalSpy ready(&work, &panels::SettledWork::ready);
        seen.show();
        QTRY_VERIFY(question == 1);
        work.askAgain();
        QTRY_VERIFY(work.result<int>() != nullptr);
        QCOMPARE(*work.result<int>(), 2);
        QCOMPARE(ready.size(), 1);
    }

private:
    static plan::Outlet firstOutlet(const test::Village &village)
    {
        for (const plan::Outlet &outlet : village.document.seen()->outlets) {
            if (outlet.status == plan::OutletStatus::Open && outlet.match != plan::MatchLevel::NotPlaced)
                return outlet;
        }
        qFatal("no outlet");
    }
};

int main(int argc, char *argv[]) { return test::runPanelTest<SettledWorkTest>(argc, argv); }
#include "settled_work_test.moc"
