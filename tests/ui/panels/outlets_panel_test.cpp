// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger in its panel: edited in place, followed by the map, many changed together, pasted after a look; photos of an outlet.
#include "tests/support/jpeg_exif.h"
#include "tests/ui/panels/village.h"
#include "ui/panels/outlet_delegate.h"
#include "ui/panels/outlets_panel.h"
#include "ui/panels/paste_dialog.h"
#include "ui/panels/photo_strip.h"
#include "ui/panels/together_dialog.h"
#include "ui/text/language.h"

#include <QAction>
#include <QBuffer>
#include <QComboBox>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace yike;
using namespace yike::panels;
using Col = LedgerColumn;

class OutletsPanelTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_village = std::make_unique<test::Village>();
        QVERIFY(m_village->ready());
    }
    void cleanupTestCase() { m_village.reset(); }
    void init()
    {
        m_panel = std::make_unique<OutletsPanel>(m_village->workspace);
        m_panel->resize(1300, 300);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        QVERIFY(m_panel->model().rowCount() > 0);
        m_before = document().plan()->outlets;
    }
    void cleanup()
    {
        m_panel.reset();
        while (document().stepCount() > 0 && document().canUndo())
            document().undo();
        workspace().select({});
    }

    void aCellIsEditedInPlace()
    {
        const QModelIndex cell = at(0, Col::Hours);
        const plan::OutletId id = m_panel->model().outlet(0).id;
        m_panel->view()->setCurrentIndex(cell);
        m_panel->view()->edit(cell);
        auto *line = m_panel->view()->findChild<CheckedLine *>();
        QVERIFY(line != nullptr);
        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("at times"));
        QVERIFY(!line->note().isEmpty()); // told while one types
        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("07:00-19:00"));
        QVERIFY(line->note().isEmpty());
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(document().plan()->outlet(id)->hours, std::string("07:00-19:00"));
        document().undo();
        QCOMPARE(document().plan()->outlets, m_before);
    }

    void aListOffersItsWords()
    {
        const QModelIndex cell = at(0, Col::Status);
        m_panel->view()->setCurrentIndex(cell);
        m_panel->view()->edit(cell);
        auto *box = m_panel->view()->findChild<QComboBox *>();
        QVERIFY(box != nullptr);
        QCOMPARE(box->count(), 5);
        QCOMPARE(box->currentText(), cell.data().toString());
    }

    void delInAnEditorDeletesNothing()
    {
        int deletions = 0;
        QAction remove; // as the window has it
        remove.setShortcut(Qt::Key_Delete);
        connect(&remove, &QAction::triggered, this, [&deletions] { ++deletions; });
        m_panel->addAction(&remove);
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        m_panel->view()->setFocus();
        m_panel->view()->setCurrentIndex(at(0, Col::Status));
        QTest::keyClick(m_panel->view(), Qt::Key_Delete);
        QCOMPARE(deletions, 1); // of the row
        m_panel->view()->edit(at(0, Col::Status));
        auto *box = m_panel->view()->findChild<QComboBox *>();
        QVERIFY(box != nullptr);
        QTest::keyClick(box, Qt::Key_Delete);
        QTest::keyClick(box, Qt::Key_Backspace);
        QCOMPARE(deletions, 1);
        QTest::keyClick(box, Qt::Key_Escape);
        m_panel->view()->setCurrentIndex(at(0, Col::Hours));
        m_panel->view()->edit(at(0, Col::Hours));
        auto *line = m_panel->view()->findChild<CheckedLine *>();
        QVERIFY(line != nullptr);
        QTest::keyClick(line, Qt::Key_Delete);
        QCOMPARE(deletions, 1);
        QCOMPARE(document().plan()->outlets, m_before);
    }

    void editsKeepTheScrollPosition()
    {
        m_panel->view()->scrollToBottom();
        QTest::qWait(0);
        const int where = m_panel->view()->verticalScrollBar()->value();
        QVERIFY(where > 0);
        plan::Outlet outlet = m_panel->model().outlet(m_panel->model().rowCount() - 1);
        outlet.remark = "x";
        QVERIFY(document().changeOutlet(outlet));
        QTest::qWait(20);
        QCOMPARE(m_panel->view()->verticalScrollBar()->value(), where);
    }

    void theMapAndTheRowsFollowEachOther()
    {
        const plan::OutletId tenth = m_panel->model().outlet(10).id, twelfth = m_panel->model().outlet(12).id;
        workspace().chooseOutlets({tenth, twelfth});
        QCOMPARE(m_panel->view()->selectionModel()->selectedRows().size(), 2);
        QVERIFY(m_panel->view()->selectionModel()->isRowSelected(12, {}));
        m_panel->view()->selectRow(3);
        QCOMPARE(workspace().selection().outlet, m_panel->model().outlet(3).id);
        QCOMPARE(workspace().chosen().size(), std::size_t{1});
        workspace().select({});
        QVERIFY(!m_panel->view()->selectionModel()->hasSelection());
    }

    void whatAFilterHidesIsLetGoAndNotDeleted()
    {
        const std::size_t all = m_before.size();
        m_panel->view()->selectAll();
        QCOMPARE(workspace().chosen().size(), all);
        m_panel->filter()->setText(text::fromCore(m_panel->model().outlet(0).name));
        const auto listed = static_cast<std::size_t>(m_panel->model().rowCount());
        QVERIFY(listed > 0 && listed < all);
        QCOMPARE(workspace().chosen().size(), listed);
        for (const plan::OutletId id : workspace().chosen())
            QVERIFY(m_panel->model().rowOf(id) >= 0);
        // The map may choose others besides; from the ledger only its rows are deleted.
        std::vector<plan::OutletId> ids;
        for (const plan::Outlet &outlet : m_before)
            ids.push_back(outlet.id);
        workspace().chooseOutlets(ids);
        auto *remove = m_panel->findChild<QAction *>(QStringLiteral("deleteChosen"));
        QVERIFY(remove != nullptr);
        remove->trigger();
        QCOMPARE(document().plan()->outlets.size(), all - listed);
    }

    void anotherProjectIsListedWhole()
    {
        document::Document other(
            std::shared_ptr<const norms::Rulebook>(std::shared_ptr<void>(), &norms::starterRulebook()));
        Workspace itsOwn(other);
        OutletsPanel panel(itsOwn);
        panel.show();
        QSignalSpy opened(&other, &document::Document::opened);
        const auto filters = {"outletService", "outletStatusFilter", "outletPlaceFilter"};
        for (const bool filtered : {true, false}) {
            other.newProject();
            QTRY_COMPARE_WITH_TIMEOUT(opened.size(), filtered ? 1 : 2, 60'000);
            plan::Outlet outlet;
            outlet.name = "A";
            outlet.place = {121.5, 31.2};
            QVERIFY(other.addOutlet(outlet));
            QTRY_COMPARE(panel.model().rowCount(), 1);
            panel.filter()->setText(QStringLiteral("nothing is called so"));
            for (const char *name : filters)
                panel.findChild<QComboBox *>(QLatin1String(name))->setCurrentIndex(1);
            QCOMPARE(panel.model().rowCount(), 0);
        }
        other.newProject();
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 3, 60'000);
        QVERIFY(panel.filter()->text().isEmpty());
        for (const char *name : filters)
            QCOMPARE(panel.findChild<QComboBox *>(QLatin1String(name))->currentIndex(), 0);
        QVERIFY(panel.model().filter() == LedgerFilter());
    }

    void severalAreChangedTogetherAsOneStep()
    {
        std::vector<plan::OutletId> ids;
        for (int row = 0; row < 5; ++row)
            ids.push_back(m_panel->model().outlet(row).id);
        workspace().chooseOutlets(ids);
        emit workspace().togetherWanted();
        auto *dialog = m_panel->window()->findChild<TogetherDialog *>();
        QVERIFY(dialog != nullptr);
        auto *go = dialog->findChild<QPushButton *>(QStringLiteral("togetherDo"));
        QVERIFY(!go->isEnabled()); // nothing is ticked
        auto *stage = dialog->findChild<QLineEdit *>(QStringLiteral("togetherStage"));
        QTest::keyClicks(stage, QStringLiteral("soon"));
        QVERIFY(!go->isEnabled());
        stage->selectAll();
        QTest::keyClicks(stage, QStringLiteral("2027"));
        QVERIFY(go->isEnabled());
        go->click();
        for (const plan::OutletId id : ids)
            QCOMPARE(document().plan()->outlet(id)->stage, 2027);
        document().undo(); // one step
        QCOMPARE(document().plan()->outlets, m_before);
    }

    void aPasteIsLookedAtFirst()
    {
        m_panel->view()->setCurrentIndex(at(0, Col::Status));
        const plan::OutletId id = m_panel->model().outlet(0).id;
        const auto before = document().plan();
        PasteDialog *dialog = m_panel->pasteText(QStringLiteral("Planned\nnonsense\n"));
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->content().refused, std::size_t{1});
        QCOMPARE(document().plan(), before); // nothing yet
        dialog->reject();
        QCOMPARE(document().plan(), before);
        dialog = m_panel->pasteText(QStringLiteral("Planned\n"));
        dialog->accept();
        QCOMPARE(document().plan()->outlet(id)->status, plan::OutletStatus::Planned);
        // Over another state of the project it is not done.
        dialog = m_panel->pasteText(QStringLiteral("Closed\n"));
        document().undo();
        QCOMPARE(document().plan()->outlets, m_before);
        dialog->accept();
        QVERIFY(document().plan()->outlet(id)->status != plan::OutletStatus::Closed);
        dialog->reject();
        QVERIFY(m_panel->pasteText(QString()) == nullptr);
    }

    void copiedRowsPastedAgainChangeNothing()
    {
        m_panel->view()->selectAll();
        PasteDialog *dialog = m_panel->pasteText(m_panel->copied());
        QVERIFY(dialog != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isComparing(), 60'000);
        QVERIFY(dialog->content().byHeader);
        QVERIFY(dialog->content().empty());
        QCOMPARE(dialog->content().refused, std::size_t{0});
        dialog->reject();
    }

    void aLargePasteIsComparedInAWorker()
    {
        constexpr int kRows = 5000;
        m_panel->view()->setCurrentIndex(at(0, Col::Status));
        const QString text = QStringLiteral("Planned\n").repeated(kRows);
        PasteDialog *dialog = m_panel->pasteText(text);
        QVERIFY(dialog != nullptr);
        auto *go = dialog->findChild<QPushButton *>(QStringLiteral("pasteDo"));
        QVERIFY(dialog->isComparing()); // its answer comes through the event loop
        QVERIFY(!go->isEnabled());
        QVERIFY(dialog->content().empty());
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isComparing(), 60'000);
        QCOMPARE(dialog->content().beyond, static_cast<std::size_t>(kRows - m_panel->model().rowCount()));
        QVERIFY(go->isEnabled());
        go->click();
        for (const plan::Outlet &outlet : document().plan()->outlets)
            QCOMPARE(outlet.status, plan::OutletStatus::Planned);
        document().undo();
        QCOMPARE(document().plan()->outlets, m_before);
        m_panel->pasteText(text)->reject(); // given up before it is compared
        QTest::qWait(50);
        QCOMPARE(document().plan()->outlets, m_before);
    }

    void columnsAreHiddenAndLeftOutOfCopies()
    {
        QAction *address = m_panel->findChild<QToolButton *>(QStringLiteral("ledgerColumns"))
                               ->menu()
                               ->actions()[static_cast<qsizetype>(Col::Address)];
        QVERIFY(m_panel->copied().section(u'\n', 0, 0).contains(Ledger::title(Col::Address)));
        QVERIFY(!m_panel->copied().section(u'\n', 0, 0).contains(Ledger::title(Col::Contact))); // hidden at first
        address->toggle();
        QVERIFY(m_panel->view()->isColumnHidden(static_cast<int>(Col::Address)));
        QVERIFY(!m_panel->copied().section(u'\n', 0, 0).contains(Ledger::title(Col::Address)));
        address->toggle();
    }

    void photosAreAddedShownAndTakenBack()
    {
        const QTemporaryDir folder;
        QImage image(3000, 2000, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QByteArray jpeg;
        QBuffer buffer(&jpeg);
        QVERIFY(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "JPG"));
        const std::string taken =
            test::ExifWriter::into(jpeg.toStdString(), test::ExifWriter(true).segment("2025:06:01 10:20:30", "N",
                                                                                      {31, 0, 0}, "E", {121, 0, 0}));
        const QString good = folder.filePath(QStringLiteral("a.jpg")), bad = folder.filePath(QStringLiteral("b.jpg"));
        for (const auto &[path, bytes] : {std::pair{good, QByteArray::fromStdString(taken)}, {bad, QByteArray("no")}}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        }
        PhotoStrip strip(workspace());
        const plan::OutletId id = m_panel->model().outlet(0).id;
        strip.showPhotosOf(id);
        strip.addFiles({good, bad});
        QTRY_COMPARE_WITH_TIMEOUT(document().plan()->photos.size(), std::size_t{1}, 20'000);
        QVERIFY(strip.told().contains(QStringLiteral("b.jpg")));
        const plan::Photo photo = document().plan()->photos[0];
        QCOMPARE(photo.outlet, id);
        QCOMPARE(photo.taken, std::string("2025-06-01T10:20:30"));
        QVERIFY(photo.placed && std::abs(photo.place.lat - 31) < 1e-6);
        strip.showPhotosOf(id);
        PhotoLoader &loader = PhotoLoader::of(document());
        QTRY_VERIFY_WITH_TIMEOUT(!loader.thumbnail(text::fromCore(photo.sha256)).isNull(), 20'000);
        QVERIFY(loader.thumbnail(text::fromCore(photo.sha256)).width() <= kThumbnail);
        QImage large;
        connect(&loader, &PhotoLoader::largeReady, this,
                [&large](const QString &, const QImage &picture) { large = picture; });
        loader.wantLarge(text::fromCore(photo.sha256));
        QTRY_COMPARE_WITH_TIMEOUT(large.width(), kLongestPhoto, 20'000);
        QVERIFY(document().deletePhoto(photo.id));
        QVERIFY(document().plan()->photos.empty());
        document().undo();
        QCOMPARE(document().plan()->photos.size(), std::size_t{1});
        document().undo();
        QVERIFY(document().plan()->photos.empty());
    }

private:
    document::Document &document() { return m_village->document; }
    Workspace &workspace() { return m_village->workspace; }
    QModelIndex at(int row, Col column) { return m_panel->model().index(row, static_cast<int>(column)); }

    std::unique_ptr<test::Village> m_village;
    std::unique_ptr<OutletsPanel> m_panel;
    std::vector<plan::Outlet> m_before;
};

int main(int argc, char *argv[]) { return test::runPanelTest<OutletsPanelTest>(argc, argv); }
#include "outlets_panel_test.moc"
