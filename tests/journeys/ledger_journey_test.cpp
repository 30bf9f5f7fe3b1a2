// SPDX-License-Identifier: GPL-3.0-or-later
// A planner's hour with the ledger: edited in place, a box drawn on the map, changed together, pasted from a spreadsheet, taken back.
#include "tests/journeys/driver.h"

#include "tests/support/jpeg_exif.h"
#include "ui/panels/outlet_delegate.h"
#include "ui/panels/outlets_panel.h"
#include "ui/panels/paste_dialog.h"
#include "ui/panels/together_dialog.h"
#include "ui/shell/attach_photos_dialog.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

using namespace yike;
using Col = panels::LedgerColumn;

namespace {

void pictures(test::Driver &user, QWidget *dialog, const char *name)
{
    const QString folder = qEnvironmentVariable("YIKE_TEST_PICTURES");
    if (folder.isEmpty())
        return;
    for (const char *language : {"language-zh", "language-en"}) {
        user.find<QAction>(language).trigger();
        QTest::qWait(100);
        QWidget &shown = dialog != nullptr ? *dialog : user.window();
        shown.grab().save(folder + u'/' + QLatin1String(name) + QLatin1String(language + 8) + QStringLiteral(".png"));
    }
}

void drag(map::MapCanvas &canvas, QPoint from, QPoint to, Qt::KeyboardModifiers keys)
{
    QTest::mousePress(&canvas, Qt::LeftButton, keys, from);
    for (int step = 1; step <= 4; ++step) {
        const QPoint at = from + (to - from) * step / 4;
        QMouseEvent move(QEvent::MouseMove, at, canvas.mapToGlobal(at), Qt::NoButton, Qt::LeftButton, keys);
        QCoreApplication::sendEvent(&canvas, &move);
    }
    QTest::mouseRelease(&canvas, Qt::LeftButton, keys, to);
}

/// After a dialog the window has the keys again.
void undo(test::Driver &user)
{
    user.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&user.window()));
    user.canvas().setFocus();
    user.press("undo");
}

} // namespace

class LedgerJourney : public QObject {
    Q_OBJECT

private slots:
    void editInPlaceChangeTogetherPasteUndo()
    {
        test::Driver user;
        QVERIFY(user.ready());
        const auto before = user.document().plan()->outlets;
        user.tables().showPanel(QStringLiteral("outlets"));
        auto &ledger = user.find<panels::OutletsPanel>("outlets");
        QTRY_COMPARE(ledger.model().rowCount(), static_cast<int>(before.size()));

        // In place: typing into the cell, not a tool's key.
        const QModelIndex chain = ledger.model().index(0, static_cast<int>(Col::Chain));
        const plan::OutletId first = ledger.model().outlet(0).id;
        ledger.view()->setFocus();
        ledger.view()->setCurrentIndex(chain);
        QTest::keyClick(ledger.view(), Qt::Key_Return);
        auto *line = ledger.view()->findChild<panels::CheckedLine *>();
        QVERIFY(line != nullptr);
        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("Anlin"));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(user.document().plan()->outlet(first)->chain, std::string("Anlin"));
        QCOMPARE(user.canvas().tool(), map::ToolKind::Select);
        pictures(user, nullptr, "ledger-edited");

        // A box on the map chooses the rows as well.
        drag(user.canvas(), {40, 40}, {user.canvas().width() - 40, user.canvas().height() - 40}, Qt::ShiftModifier);
        const auto chosen = user.workspace().chosen();
        QVERIFY(chosen.size() > 1);
        QCOMPARE(static_cast<std::size_t>(ledger.view()->selectionModel()->selectedRows().size()), chosen.size());
        QVERIFY(user.find<panels::ManyForm>("manyOutlets").isVisible());
        pictures(user, nullptr, "ledger-many");
        QTest::mouseClick(&user.find<QPushButton>("manyTogether"), Qt::LeftButton);
        auto *together = user.window().findChild<panels::TogetherDialog *>();
        QVERIFY(together != nullptr);
        QTest::keyClicks(together->findChild<QLineEdit *>(QStringLiteral("togetherStage")), QStringLiteral("2027"));
        pictures(user, together, "ledger-together");
        together->findChild<QPushButton *>(QStringLiteral("togetherDo"))->click();
        for (const plan::OutletId id : chosen)
            QCOMPARE(user.document().plan()->outlet(id)->stage, 2027);

        // From a spreadsheet: one changed, one new, one refused.
        const plan::Outlet &known = *user.document().plan()->outlet(first);
        const QString key = ledger.model().ledger()->rowKey(known);
        ledger.view()->setFocus();
        QApplication::clipboard()->setText(QStringLiteral("编号\t名称\t类别\t面积\t状态\n%1\t\t\t321\tasleep\n"
                                                          "\t新药店\tPharmacy\t80\tPlanned\n")
                                               .arg(key));
        QTest::keySequence(ledger.view(), QKeySequence::Paste);
        auto *paste = user.window().findChild<panels::PasteDialog *>();
        QVERIFY(paste != nullptr);
        QVERIFY(paste->content().refused > 0);
        pictures(user, paste, "ledger-paste");
        paste->findChild<QPushButton *>(QStringLiteral("pasteDo"))->click();
        QCOMPARE(user.document().plan()->outlet(first)->area, 321);
        QCOMPARE(user.document().plan()->outlets.size(), before.size() + 1);
        QCOMPARE(user.document().plan()->outlets.back().match, plan::MatchLevel::NotPlaced);

        // Three steps, taken back one by one.
        QCOMPARE(user.document().stepCount(), 3);
        for (int step = 0; step < 3; ++step)
            undo(user);
        QCOMPARE(user.document().plan()->outlets, before);
        QTRY_COMPARE_WITH_TIMEOUT(user.document().savedState(), document::SavedState::Saved, test::kPatience);
    }

    void chosenOnesAreNudgedClosedAndDeleted()
    {
        test::Driver user;
        QVERIFY(user.ready());
        const plan::Outlet pharmacy = user.outletOf("pharmacy");
        user.workspace().selectOutlet(pharmacy.id);
        user.canvas().setFocus();
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&user.canvas(), Qt::Key_Right);
        QTRY_COMPARE_WITH_TIMEOUT(user.document().stepCount(), 1, 5000); // a burst is one step
        QVERIFY(user.document().plan()->outlet(pharmacy.id)->place.lon > pharmacy.place.lon);
        QCOMPARE(user.document().plan()->outlet(pharmacy.id)->place.lat, pharmacy.place.lat);

        user.workspace().chooseService("kindergarten"); // there are several
        user.canvas().setFocus();
        QTest::keySequence(&user.canvas(), QKeySequence::SelectAll);
        const auto chosen = user.workspace().chosen();
        QVERIFY(chosen.size() > 1);
        user.press("close-outlet");
        for (const plan::OutletId id : chosen)
            QCOMPARE(user.document().plan()->outlet(id)->status, plan::OutletStatus::Closed);
        user.press("delete-outlet");
        QVERIFY(user.document().plan()->outlet(chosen[0]) == nullptr);
        QVERIFY(user.workspace().chosen().empty());
        QCOMPARE(user.document().stepCount(), 3);
        user.press("undo");
        QVERIFY(user.document().plan()->outlet(chosen[0]) != nullptr);

        QVERIFY(user.canvas().snapping());
        user.press("snap");
        QVERIFY(!user.canvas().snapping());
        user.press("snap");
    }

    void anAreaLendsItsOutlets()
    {
        test::Driver user;
        QVERIFY(user.ready());
        const auto &areas = user.document().plan()->areas;
        for (const plan::Area &area : areas) {
            if (area.kind != plan::AreaKind::Community)
                continue;
            user.workspace().select({{}, {}, area.id});
            const auto all = user.workspace().outletsIn(area.id, {});
            for (const plan::OutletId id : all)
                QCOMPARE(user.document().plan()->outlet(id)->community, area.id);
            if (all.size() < 2)
                continue;
            user.workspace().chooseOutlets(all);
            QCOMPARE(user.workspace().chosen(), all);
            QTest::keyClick(&user.canvas(), Qt::Key_Escape);
            QVERIFY(user.workspace().chosen().empty());
            return;
        }
        QFAIL("no community has two outlets");
    }

    void photosFindTheOutletsTheyWereTakenAt()
    {
        test::Driver user;
        QVERIFY(user.ready());
        const plan::Outlet pharmacy = user.outletOf("pharmacy");
        const QTemporaryDir folder;
        QStringList paths;
        const auto photo = [&](const char *name, geo::LonLat at, QColor colour) {
            QImage image(60, 40, QImage::Format_RGB32);
            image.fill(colour);
            QByteArray jpeg;
            QBuffer buffer(&jpeg);
            buffer.open(QIODevice::WriteOnly);
            image.save(&buffer, "JPG");
            const auto angle = [](double degrees, std::uint32_t(&parts)[3]) {
                const auto hundredths = static_cast<std::uint32_t>(std::lround(degrees * 360'000));
                parts[0] = hundredths / 360'000;
                parts[1] = hundredths / 6000 % 60;
                parts[2] = hundredths % 6000;
            };
            std::uint32_t lat[3], lon[3];
            angle(at.lat, lat);
            angle(at.lon, lon);
            const std::string bytes = test::ExifWriter::into(
                jpeg.toStdString(), test::ExifWriter(false).segment("2025:06:01 10:20:30", "N", lat, "E", lon));
            QFile file(folder.filePath(QLatin1String(name)));
            file.open(QIODevice::WriteOnly);
            file.write(QByteArray::fromStdString(bytes));
            paths << file.fileName();
        };
        photo("here.jpg", pharmacy.place, Qt::red);
        photo("far.jpg", {pharmacy.place.lon + 1, pharmacy.place.lat}, Qt::blue);
        auto *dialog = new shell::AttachPhotosDialog(user.document(), paths, &user.window());
        dialog->open();
        auto *attach = dialog->findChild<QPushButton *>(QStringLiteral("attachDo"));
        QTRY_VERIFY_WITH_TIMEOUT(attach->isEnabled(), 20'000);
        pictures(user, dialog, "attach-photos");
        attach->click();
        QTRY_COMPARE_WITH_TIMEOUT(user.document().plan()->photos.size(), std::size_t{1}, 20'000);
        QCOMPARE(user.document().plan()->photos[0].outlet, pharmacy.id);
        user.workspace().selectOutlet(pharmacy.id);
        QTRY_VERIFY_WITH_TIMEOUT(!user.find<QToolButton>("photo").icon().isNull(), 20'000);
        pictures(user, nullptr, "form-photo");
        undo(user);
        QVERIFY(user.document().plan()->photos.empty());
    }

    void theFormsMorePart()
    {
        test::Driver user;
        QVERIFY(user.ready());
        const plan::Outlet pharmacy = user.outletOf("pharmacy");
        user.workspace().selectOutlet(pharmacy.id);
        user.find<QToolButton>("outletMore").click();
        const auto type = [&](const char *field, const char *text) {
            auto &line = user.find<QLineEdit>(field);
            QVERIFY(line.isVisible());
            line.setFocus();
            line.selectAll();
            QTest::keyClicks(&line, QString::fromUtf8(text));
            QTest::keyClick(&line, Qt::Key_Return);
        };
        type("outletStage", "2028");
        type("outletCost", "12.5");
        type("outletLead", "Civil affairs");
        type("outletChecked", "soon"); // not taken
        pictures(user, nullptr, "form-more");
        const plan::Outlet after = *user.document().plan()->outlet(pharmacy.id);
        QCOMPARE(after.stage, 2028);
        QCOMPARE(after.cost, std::int64_t{12'500});
        QCOMPARE(after.lead, std::string("Civil affairs"));
        QCOMPARE(after.checked, pharmacy.checked);
        QCOMPARE(user.document().stepCount(), 3);
    }
};

int main(int argc, char *argv[])
{
    return test::runJourney(argc, argv, [](test::UiHome &) { return new LedgerJourney; });
}
#include "ledger_journey_test.moc"
