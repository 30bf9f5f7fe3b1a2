// SPDX-License-Identifier: GPL-3.0-or-later
// The document: edits shown at once and confirmed, undo, scenarios, previews, and what happens when the disk says no.
#include "tests/support/ui_home.h"
#include "ui/document/document.h"
#include "ui/document/recovery.h"

#include "tests/support/qtry.h"
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>

#include <algorithm>

using namespace yike;
using document::Document;
using document::SavedState;

namespace {

constexpr int kPatience = 60'000;
test::UiHome *home = nullptr;

std::shared_ptr<const norms::Rulebook> rulebook() { return {std::shared_ptr<void>(), &norms::starterRulebook()}; }

/// A village of its own file, assessed.
void openVillage(Document &document, const QString &path)
{
    document.openDemo(2000);
    QTRY_VERIFY_WITH_TIMEOUT(document.isOpen(), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(document.isAssessed(), kPatience);
    document.saveAs(path);
    QTRY_COMPARE_WITH_TIMEOUT(document.path(), path, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(document.savedState(), SavedState::Saved, kPatience);
}

geo::LonLat shifted(geo::LonLat place) { return {place.lon + 0.002, place.lat + 0.001}; }

/// An outlet of the chosen status.
plan::Outlet someOutlet(const Document &document)
{
    for (const plan::Outlet &outlet : document.plan()->outlets) {
        if (outlet.status == plan::OutletStatus::Open && outlet.match == plan::MatchLevel::Exact)
            return outlet;
    }
    return {};
}

} // namespace

class DocumentTest : public QObject {
    Q_OBJECT

private slots:
    void editsAreConfirmedAndFoundAgain()
    {
        const QString path = home->file(QStringLiteral("edits.gpkg"));
        plan::OutletId moved, added;
        geo::LonLat place;
        {
            Document document(rulebook());
            openVillage(document, path);
            const plan::Outlet before = someOutlet(document);
            moved = before.id;
            QVERIFY(document.moveOutlet(moved, shifted(before.place)));
            place = document.plan()->outlet(moved)->place;
            QVERIFY(place != before.place);
            plan::Outlet fresh;
            fresh.name = "试点";
            fresh.place = before.place;
            fresh.services.push_back({.service = "pharmacy"});
            added = document.addOutlet(fresh);
            QVERIFY(added);
            // Not waited for: closing has to bring both to the disk.
        }
        Document document(rulebook());
        document.open(path);
        QTRY_VERIFY_WITH_TIMEOUT(document.isOpen(), kPatience);
        QVERIFY(document.plan()->outlet(added) != nullptr);
        QCOMPARE(document.plan()->outlet(added)->name, std::string("试点"));
        QVERIFY(document.plan()->outlet(moved)->place == place);
        document.requestHistory();
        QSignalSpy history(&document, &Document::historyChanged);
        QVERIFY(history.wait(kPatience));
        QVERIFY(document.history().size() >= 2);
        QCOMPARE(document.history().front().code, std::string("add-outlet"));
    }

    void undoAndRedoBringThePlanBack()
    {
        Document document(rulebook());
        openVillage(document, home->file(QStringLiteral("undo.gpkg")));
        const auto outlets = document.plan()->outlets;
        const plan::Outlet one = someOutlet(document);
        QVERIFY(document.moveOutlet(one.id, shifted(one.place)));
        QVERIFY(document.setStatus(one.id, plan::OutletStatus::Closed));
        QVERIFY(document.deleteOutlet(one.id));
        QCOMPARE(document.stepCount(), 3);
        const auto changed = document.plan()->outlets;
        for (int step = 0; step < 3; ++step)
            document.undo();
        QVERIFY(document.plan()->outlets == outlets);
        QVERIFY(!document.canUndo());
        for (int step = 0; step < 3; ++step)
            document.redo();
        QVERIFY(document.plan()->outlets == changed);
        QTRY_COMPARE_WITH_TIMEOUT(document.savedState(), SavedState::Saved, kPatience);
    }

    void aPreviewChangesFiguresButNotThePlan()
    {
        Document document(rulebook());
        openVillage(document, home->file(QStringLiteral("preview.gpkg")));
        const plan::Outlet one = someOutlet(document);
        const auto before = document.plan();
        QSignalSpy figures(&document, &Document::assessmentChanged);
        for (int step = 1; step <= 20; ++step)
            document.previewMove(one.id, {one.place.lon + step * 0.0002, one.place.lat});
        QVERIFY(figures.wait(kPatience));
        QTRY_VERIFY_WITH_TIMEOUT(
            document.assessment()->situation->plan->outlet(one.id)->place.lon > one.place.lon + 0.0039, kPatience);
        QVERIFY(document.plan() == before);
        QCOMPARE(document.stepCount(), 0);
        document.cancelPreview();
        QTRY_VERIFY_WITH_TIMEOUT(document.assessment()->situation->plan->outlet(one.id)->place == one.place, kPatience);
        // A drag that ends where it began is no step.
        QVERIFY(!document.moveOutlet(one.id, one.place));
        QCOMPARE(document.stepCount(), 0);
    }

    void aScenarioLeavesThePresentStateAlone()
    {
        Document document(rulebook());
        openVillage(document, home->file(QStringLiteral("scenario.gpkg")));
        const plan::Outlet one = someOutlet(document);
        const plan::ScenarioId scenario = document.addScenario(QStringLiteral("方案一"));
        QVERIFY(scenario);
        QCOMPARE(document.scenario(), scenario);
        QVERIFY(document.setStatus(one.id, plan::OutletStatus::Closed));
        QCOMPARE(document.seen()->outlet(one.id)->status, plan::OutletStatus::Closed);
        QCOMPARE(document.plan()->outlet(one.id)->status, plan::OutletStatus::Open);
        QTRY_VERIFY_WITH_TIMEOUT(document.isAssessed(), kPatience);
        QCOMPARE(document.assessment()->situation->scenario, scenario);
        document.setScenario({});
        QCOMPARE(document.seen()->outlet(one.id)->status, plan::OutletStatus::Open);
        // Taking the scenario's step back shows the scenario.
        document.undo();
        QCOMPARE(document.scenario(), scenario);
        QCOMPARE(document.seen()->outlet(one.id)->status, plan::OutletStatus::Open);
    }

    void networkEditsAreCalledByTheStreetAndTheGate()
    {
        const QString path = home->file(QStringLiteral("network.gpkg"));
        {
            Document document(rulebook());
            openVillage(document, path);
            QVERIFY(document.addScenario(QStringLiteral("方案一")));
            const auto &streets = document.seen()->streets->streets;
            const auto named = std::ranges::find_if(streets, [](const plan::Street &each) {
                return !each.name.empty() && each.access == plan::Access::Everybody;
            });
            const auto unnamed = std::ranges::find_if(streets, [](const plan::Street &each) {
                return each.name.empty() && each.access == plan::Access::Everybody;
            });
            QVERIFY(named != streets.end() && unnamed != streets.end());
            const plan::Street street = *named, nameless = *unnamed;
            const QString name = QString::fromStdString(street.name);
            QVERIFY(document.closeStreet(street.id));
            QCOMPARE(document.undoName(), QStringLiteral("Close the street %1").arg(name));
            QVERIFY(document.reopenStreet(street.id));
            QCOMPARE(document.undoName(), QStringLiteral("Reopen the street %1").arg(name));
            QVERIFY(document.closeStreet(nameless.id));
            QCOMPARE(document.undoName(), QStringLiteral("Close a street"));
            const auto &estates = document.seen()->estates;
            const auto estate = std::ranges::find_if(estates, [](const plan::Estate &each) {
                return !each.gates.empty() && !each.gates.front().name.empty();
            });
            QVERIFY(estate != estates.end());
            const QString gate = QString::fromStdString(estate->name + " " + estate->gates.front().name);
            const bool open = estate->gates.front().open;
            QVERIFY(document.setGate(estate->id, 0, !open));
            QVERIFY(document.undoName().endsWith(gate));
            QTRY_COMPARE_WITH_TIMEOUT(document.savedState(), SavedState::Saved, kPatience);
            QSignalSpy history(&document, &Document::historyChanged);
            document.requestHistory();
            QVERIFY(history.wait(kPatience));
            const auto &rows = document.history();
            QVERIFY(rows.size() >= 4);
            QCOMPARE(rows[0].objectName, gate.toStdString());
            // Not the scenario's, which is what the file holds changed.
            QCOMPARE(rows[1].objectName, std::string());
            QCOMPARE(rows[2].objectName, street.name);
            QCOMPARE(rows[3].objectName, street.name);
            document.undo();
            QTRY_COMPARE_WITH_TIMEOUT(document.savedState(), SavedState::Saved, kPatience);
            document.requestHistory();
            QVERIFY(history.wait(kPatience));
            QVERIFY(document.history().front().undoOf != 0);
            QCOMPARE(document.history().front().objectName, gate.toStdString());
        }
    }

    void whatCannotBeOpenedLeavesTheProjectOpen()
    {
        Document document(rulebook());
        openVillage(document, home->file(QStringLiteral("kept.gpkg")));
        const auto before = document.plan();
        QSignalSpy failed(&document, &Document::openFailed);
        document.open(home->file(QStringLiteral("nowhere.gpkg")));
        QVERIFY(failed.wait(kPatience));
        QCOMPARE(failed.front().at(1).value<base::Error>().code, base::ErrorCode::FileNotFound);
        QFile text(home->file(QStringLiteral("text.gpkg")));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("this is no database, only some words that are long enough");
        text.close();
        document.open(text.fileName());
        QVERIFY(failed.wait(kPatience));
        QVERIFY(document.plan() == before);
        QVERIFY(document.isEditable());
        const plan::Outlet one = someOutlet(document);
        QVERIFY(document.moveOutlet(one.id, shifted(one.place)));
        QTRY_COMPARE_WITH_TIMEOUT(document.savedState(), SavedState::Saved, kPatience);
    }

    void whatCannotBeWrittenIsKeptAndSavedElsewhere()
    {
        Document document(rulebook());
        const QString folder = home->file(QStringLiteral("stick"));
        QVERIFY(QDir().mkpath(folder));
        openVillage(document, folder + QStringLiteral("/project.gpkg"));
        QVERIFY(QDir(folder).removeRecursively()); // the stick was pulled out
        const plan::Outlet one = someOutlet(document);
        QVERIFY(document.moveOutlet(one.id, shifted(one.place)));
        QTRY_COMPARE_WITH_TIMEOUT(document.savedState(), SavedState::NotSaved, kPatience);
        QVERIFY(document.saveError());
        QVERIFY(document.setStatus(one.id, plan::OutletStatus::Closed)); // work goes on
        const QString elsewhere = home->file(QStringLiteral("elsewhere.gpkg"));
        QSignalSpy refused(&document, &Document::editRefused);
        document.saveAs(elsewhere);
        QTRY_VERIFY_WITH_TIMEOUT(!refused.isEmpty() || document.path() == elsewhere, kPatience);
        QVERIFY(refused.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(document.savedState(), SavedState::Saved, kPatience);
        QCOMPARE(document.path(), elsewhere);
        const auto outlets = document.plan()->outlets;
        Document again(rulebook());
        again.open(elsewhere);
        QTRY_VERIFY_WITH_TIMEOUT(again.isOpen(), kPatience);
        QVERIFY(again.plan()->outlets == outlets);
        // The other window is writing: this one only reads.
        QCOMPARE(again.savedState(), SavedState::ReadOnly);
        QVERIFY(!again.isEditable());
        QVERIFY(!again.moveOutlet(one.id, one.place));
    }

    void aProjectWithoutANameIsKept()
    {
        QString path;
        {
            Document document(rulebook());
            document.newProject();
            QTRY_VERIFY_WITH_TIMEOUT(document.isOpen(), kPatience);
            QVERIFY(document.isUnnamed());
            path = document.path();
            plan::Outlet outlet;
            outlet.name = "A";
            outlet.place = {121.5, 31.2};
            outlet.services.push_back({.service = "pharmacy"});
            QVERIFY(document.addOutlet(outlet));
        }
        QVERIFY(document::unnamedProjects().contains(path));
        Document document(rulebook());
        document.open(path);
        QTRY_VERIFY_WITH_TIMEOUT(document.isOpen(), kPatience);
        QCOMPARE(document.plan()->outlets.size(), 1UZ);
        document.saveAs(home->file(QStringLiteral("named.gpkg")));
        QTRY_VERIFY_WITH_TIMEOUT(!document.isUnnamed(), kPatience);
        QVERIFY(!QFile::exists(path)); // it has a name now
    }
};

int main(int argc, char *argv[])
{
    test::UiHome own;
    home = &own;
    QGuiApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("yike"));
    DocumentTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "document_test.moc"
