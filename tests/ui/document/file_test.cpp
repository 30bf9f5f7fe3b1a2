// SPDX-License-Identifier: GPL-3.0-or-later
// The document and its file: another window follows, a stick that is in again is written to, earlier states come back.
#include "tests/support/ui_home.h"
#include "ui/document/document.h"

#include "tests/support/qtry.h"
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>

using namespace yike;
using document::Document;
using document::SavedState;

namespace {

constexpr int kPatience = 60'000;
test::UiHome *home = nullptr;

std::shared_ptr<const norms::Rulebook> rulebook() { return {std::shared_ptr<void>(), &norms::starterRulebook()}; }

void newProjectAt(Document &document, const QString &path)
{
    document.newProject();
    QTRY_VERIFY_WITH_TIMEOUT(document.isOpen(), kPatience);
    document.saveAs(path);
    QTRY_COMPARE_WITH_TIMEOUT(document.path(), path, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(document.savedState(), SavedState::Saved, kPatience);
}

plan::OutletId addOutlet(Document &document, const char *name)
{
    plan::Outlet outlet;
    outlet.name = name;
    outlet.place = {121.5, 31.2};
    outlet.services.push_back({.service = "pharmacy"});
    return document.addOutlet(outlet);
}

} // namespace

class FileTest : public QObject {
    Q_OBJECT

private slots:
    void theSecondWindowFollowsTheFirst()
    {
        const QString path = home->file(QStringLiteral("two-windows.gpkg"));
        Document first(rulebook()), second(rulebook());
        newProjectAt(first, path);
        second.open(path);
        QTRY_VERIFY_WITH_TIMEOUT(second.isOpen(), kPatience);
        QCOMPARE(second.readOnlyReason(), store::ReadOnlyReason::OtherWriter);
        QVERIFY(second.writer().contains(QLatin1Char('@')));
        const plan::OutletId id = addOutlet(first, "试点");
        QVERIFY(id);
        QTRY_VERIFY_WITH_TIMEOUT(second.plan()->outlet(id) != nullptr, kPatience);
        QCOMPARE(second.plan()->outlet(id)->name, std::string("试点"));
        QVERIFY(!second.isEditable());
    }

    void earlierStatesComeBackAsAStepOfUndo()
    {
        Document document(rulebook());
        newProjectAt(document, home->file(QStringLiteral("return.gpkg")));
        const plan::OutletId one = addOutlet(document, "A");
        const plan::OutletId two = addOutlet(document, "B");
        QVERIFY(document.deleteOutlet(one));
        QSignalSpy returned(&document, &Document::returned);
        document.returnTo(1);
        QVERIFY(returned.wait(kPatience));
        QVERIFY(document.plan()->outlet(one) != nullptr);
        QVERIFY(document.plan()->outlet(two) == nullptr);
        QCOMPARE(document.undoName(), QStringLiteral("Return to step 1"));
        document.undo();
        QVERIFY(document.plan()->outlet(one) == nullptr);
        QVERIFY(document.plan()->outlet(two) != nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(document.savedState(), SavedState::Saved, kPatience);
        QSignalSpy history(&document, &Document::historyChanged);
        document.requestHistory();
        QVERIFY(history.wait(kPatience));
        QCOMPARE(document.history().size(), 5UZ);
        document.requestHistoryOf(two.value);
        QVERIFY(history.wait(kPatience));
        QCOMPARE(document.history().size(), 3UZ); // added, taken away by the return, brought back by undo
    }

    void aLockedScenarioTakesNoChanges()
    {
        Document document(rulebook());
        newProjectAt(document, home->file(QStringLiteral("locked.gpkg")));
        const plan::OutletId outlet = addOutlet(document, "A");
        const plan::ScenarioId id = document.addScenario(QStringLiteral("方案"));
        QVERIFY(document.lockScenario(id, true));
        QSignalSpy refused(&document, &Document::scenarioRefused);
        QVERIFY(!document.setStatus(outlet, plan::OutletStatus::Closed));
        QVERIFY(!document.deleteScenario(id));
        QCOMPARE(refused.size(), 2);
        QVERIFY(document.lockScenario(id, false));
        QVERIFY(document.setStatus(outlet, plan::OutletStatus::Closed));
        const plan::ScenarioId above = document.addScenario(QStringLiteral("其上"), id);
        QCOMPARE(document.seen()->outlet(outlet)->status, plan::OutletStatus::Closed);
        QVERIFY(!document.deleteScenario(id)); // another stands on it
        QVERIFY(document.deleteScenario(above));
        QVERIFY(document.deleteScenario(id));
    }

    void photosGoWithTheScenarioOfTheirOutlet()
    {
        Document document(rulebook());
        newProjectAt(document, home->file(QStringLiteral("photos.gpkg")));
        const plan::OutletId present = addOutlet(document, "A");
        const plan::ScenarioId scenario = document.addScenario(QStringLiteral("方案"));
        const plan::OutletId planned = addOutlet(document, "B");
        std::vector<plan::Photo> photos(2);
        photos[0].outlet = present;
        photos[1].outlet = planned;
        QVERIFY(document.addPhotos(photos));
        QVERIFY(document.deleteScenario(scenario));
        QCOMPARE(document.plan()->photos.size(), 1UZ);
        QCOMPARE(document.plan()->photos[0].outlet, present);
        document.undo();
        QCOMPARE(document.plan()->photos.size(), 2UZ);
        QTRY_COMPARE_WITH_TIMEOUT(document.savedState(), SavedState::Saved, kPatience);
    }

    void aStickThatIsInAgainIsWrittenTo()
    {
        const QString folder = home->file(QStringLiteral("stick")), away = home->file(QStringLiteral("drawer"));
        QVERIFY(QDir().mkpath(folder));
        Document document(rulebook());
        newProjectAt(document, folder + QStringLiteral("/project.gpkg"));
        const plan::OutletId first = addOutlet(document, "A");
        QTRY_COMPARE_WITH_TIMEOUT(document.savedState(), SavedState::Saved, kPatience);
        QVERIFY(QDir().rename(folder, away)); // pulled out
        const plan::OutletId second = addOutlet(document, "B");
        QTRY_COMPARE_WITH_TIMEOUT(document.savedState(), SavedState::NotSaved, kPatience);
        QVERIFY(document.plan()->outlet(second) != nullptr);
        // In again: another file system, so another file.
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(QFile::copy(away + QStringLiteral("/project.gpkg"), folder + QStringLiteral("/project.gpkg")));
        QTRY_COMPARE_WITH_TIMEOUT(document.savedState(), SavedState::Saved, kPatience);
        auto store =
            store::Store::open((folder + QStringLiteral("/project.gpkg")).toStdString(), store::OpenMode::ReadOnly);
        QVERIFY(store);
        const auto plan = store->load();
        QVERIFY(plan && plan->outlet(first) != nullptr && plan->outlet(second) != nullptr);
    }

    void copiesAndCompactingLeaveTheProject()
    {
        Document document(rulebook());
        const QString path = home->file(QStringLiteral("compact.gpkg")), copy = home->file(QStringLiteral("copy.gpkg"));
        newProjectAt(document, path);
        const plan::OutletId one = addOutlet(document, "A");
        QSignalSpy copied(&document, &Document::copied), compacted(&document, &Document::compacted);
        document.saveCopy(copy);
        QVERIFY(copied.wait(kPatience));
        QVERIFY(QFile::exists(copy));
        document.compact();
        QVERIFY(compacted.wait(kPatience));
        QCOMPARE(document.path(), path);
        const plan::OutletId two = addOutlet(document, "B");
        QTRY_COMPARE_WITH_TIMEOUT(document.savedState(), SavedState::Saved, kPatience);
        auto store = store::Store::open(path.toStdString(), store::OpenMode::ReadOnly);
        QVERIFY(store);
        const auto plan = store->load();
        QVERIFY(plan && plan->outlet(one) != nullptr && plan->outlet(two) != nullptr);
        QCOMPARE(store->history(10)->size(), 2UZ);
    }
};

int main(int argc, char *argv[])
{
    test::UiHome own;
    home = &own;
    QGuiApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("yike"));
    FileTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "file_test.moc"
