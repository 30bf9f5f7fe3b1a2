// SPDX-License-Identifier: GPL-3.0-or-later
// Premises are noted, placed and built in; a picture is laid on the map by clicks; outlets of the tray are placed; data are cured and exported.
#include "tests/journeys/driver.h"

#include "ui/panels/bottom_panel.h"
#include "ui/panels/premises_form.h"
#include "ui/panels/table_panel.h"
#include "ui/shell/export_dialog.h"
#include "ui/shell/underlay_dialog.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QMenu>
#include <QPainter>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace yike;

namespace {

panels::TablePanel &shown(test::Driver &user, const char *name)
{
    user.tables().showPanel(QLatin1String(name));
    return user.table(name);
}

/// Of an action without a key.
void trigger(test::Driver &user, const char *action) { user.find<QAction>(action).trigger(); }

/// A dialog as the user sees it, when YIKE_TEST_PICTURES names a folder; in both languages.
void pictures(test::Driver &user, QWidget &dialog, const char *name)
{
    const QString folder = qEnvironmentVariable("YIKE_TEST_PICTURES");
    if (folder.isEmpty())
        return;
    for (const char *language : {"language-zh", "language-en"}) {
        trigger(user, language);
        QTest::qWait(100);
        dialog.grab().save(folder + u'/' + QLatin1String(name) + QLatin1String(language + 8) + QStringLiteral(".png"));
    }
}

/// Chooses an entry of a row's menu.
bool run(panels::TablePanel &panel, int row, const char *action)
{
    const std::unique_ptr<QMenu> menu(panel.menuOf(panel.view()->model()->index(row, 0)));
    auto *chosen = menu->findChild<QAction *>(QLatin1String(action));
    if (chosen == nullptr)
        return false;
    chosen->trigger();
    return true;
}

/// A made-up plan: white, with a frame and a cross.
QString picture(const QTemporaryDir &folder)
{
    QImage image(800, 600, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(QPen(QColor(0xC0, 0x20, 0x20), 6));
    painter.drawRect(20, 20, 760, 560);
    painter.drawLine(20, 20, 780, 580);
    painter.drawLine(780, 20, 20, 580);
    painter.setFont(QFont(QStringLiteral("Noto Sans CJK SC"), 40));
    painter.drawText(image.rect(), Qt::AlignCenter, QStringLiteral("控规图（示意）"));
    painter.end();
    const QString path = folder.filePath(QStringLiteral("控规图.png"));
    return image.save(path) ? path : QString();
}

void clickPicture(shell::UnderlayView &view, QPointF pixel)
{
    const QPoint at = view.mapFromScene(pixel);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at);
}

} // namespace

class SitesJourney : public QObject {
    Q_OBJECT

private slots:
    void premisesAreNotedPlacedAndBuiltIn()
    {
        test::Driver user;
        QVERIFY(user.ready());
        panels::TablePanel &panel = shown(user, "premises");
        user.picture("premises-empty");
        QTest::mouseClick(panel.findChild<QPushButton *>(QStringLiteral("addPremises")), Qt::LeftButton);
        auto *form = user.window().findChild<panels::PremisesForm *>();
        QVERIFY(form != nullptr);
        QVERIFY(!form->findChild<QPushButton *>(QStringLiteral("premisesSave"))->isEnabled());
        QTest::keyClicks(form->findChild<QLineEdit *>(QStringLiteral("premisesName")), QStringLiteral("Old school"));
        form->findChild<QSpinBox *>(QStringLiteral("premisesArea"))->setValue(640);
        pictures(user, *form, "premises-form");
        QTest::mouseClick(form->findChild<QPushButton *>(QStringLiteral("premisesSave")), Qt::LeftButton);
        QCOMPARE(user.document().plan()->premises.size(), std::size_t{1});
        QCOMPARE(user.document().plan()->premises[0].match, plan::MatchLevel::NotPlaced);

        // The next click says where.
        QCOMPARE(user.canvas().tool(), map::ToolKind::PickPlace);
        const QPoint middle = user.canvas().rect().center();
        user.window().activateWindow();
        QTest::mouseClick(&user.canvas(), Qt::LeftButton, {}, middle);
        QCOMPARE(user.canvas().tool(), map::ToolKind::Select);
        const plan::Premises placed = user.document().plan()->premises[0];
        QCOMPARE(placed.match, plan::MatchLevel::ByHand);
        QVERIFY(placed.community);
        QCOMPARE(user.canvas().sites().size(), std::size_t{1});
        QTRY_COMPARE(panel.model().table().rows.size(), std::size_t{1});
        user.picture("premises-placed");
        inChinese(user, "premises-placed-zh");

        const std::size_t outlets = user.document().seen()->outlets.size();
        QVERIFY(run(panel, 0, "outlet-here"));
        QCOMPARE(user.document().seen()->outlets.size(), outlets + 1);
        const plan::Outlet built = *user.document().seen()->outlet(user.workspace().selection().outlet);
        QCOMPARE(built.place, placed.place);
        QCOMPARE(built.area, 640);
        QCOMPARE(built.status, plan::OutletStatus::Planned);

        QVERIFY(run(panel, 0, "delete"));
        QVERIFY(user.document().plan()->premises.empty());
        for (int step = 0; step < 4; ++step)
            user.press("undo");
        QVERIFY(user.document().plan()->premises.empty());
        QVERIFY(!user.document().canUndo());
    }

    void escapeGivesPlacingUp()
    {
        test::Driver user;
        QVERIFY(user.ready());
        plan::Premises premises;
        premises.name = "Shed";
        premises.match = plan::MatchLevel::NotPlaced;
        const plan::PremisesId id = user.document().addPremises(premises);
        QVERIFY(id);
        QTRY_COMPARE(shown(user, "premises").model().table().rows.size(), std::size_t{1});
        QVERIFY(run(shown(user, "premises"), 0, "place"));
        QCOMPARE(user.canvas().tool(), map::ToolKind::PickPlace);
        QTest::keyClick(&user.canvas(), Qt::Key_Escape);
        QCOMPARE(user.canvas().tool(), map::ToolKind::Select);
        QTest::mouseClick(&user.canvas(), Qt::LeftButton, {}, user.canvas().rect().center());
        QCOMPARE(user.document().plan()->premises[0].match, plan::MatchLevel::NotPlaced);
    }

    void aPictureIsLaidOnTheMap()
    {
        test::Driver user;
        QVERIFY(user.ready());
        trigger(user, "underlay");
        auto *dialog = user.window().findChild<shell::UnderlayDialog *>();
        QVERIFY(dialog != nullptr);
        pictures(user, *dialog, "underlay-empty");
        bool read = false;
        connect(dialog, &shell::UnderlayDialog::pictureShown, dialog, [&] { read = true; });
        const QTemporaryDir folder;
        dialog->loadFile(picture(folder));
        QTRY_VERIFY_WITH_TIMEOUT(read, test::kPatience);
        auto *save = dialog->findChild<QPushButton *>(QStringLiteral("underlaySave"));
        QVERIFY(!save->isEnabled());

        const QPoint middle = user.canvas().rect().center();
        const std::array<std::pair<QPointF, QPoint>, 4> points{{{{20, 20}, middle + QPoint(-190, -140)},
                                                                {{780, 20}, middle + QPoint(190, -140)},
                                                                {{780, 580}, middle + QPoint(190, 140)},
                                                                {{20, 580}, middle + QPoint(-190, 130)}}};
        for (const auto &[pixel, place] : points) {
            clickPicture(*dialog->view(), pixel);
            QCOMPARE(user.canvas().tool(), map::ToolKind::PickPlace);
            QTest::mouseClick(&user.canvas(), Qt::LeftButton, {}, place);
        }
        auto *listed = dialog->findChild<QTableWidget *>(QStringLiteral("underlayPoints"));
        QCOMPARE(listed->rowCount(), 4);
        QVERIFY(text::locale().toDouble(listed->item(0, 2)->text()) > 0); // the last was clicked ten pixels too high
        QVERIFY(save->isEnabled());
        pictures(user, *dialog, "underlay-laid");
        user.picture("underlay-map");
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(user.document().plan()->underlays.size(), std::size_t{1}, test::kPatience);
        const plan::Underlay kept = user.document().plan()->underlays[0];
        QCOMPARE(kept.width, 800);
        QCOMPARE(kept.points.size(), std::size_t{4});
        QVERIFY(std::abs(kept.points[0].x - 20) < 3);
        QTRY_COMPARE(user.document().savedState(), document::SavedState::Saved);
        dialog->close();
        QVERIFY(user.canvas().sites().empty());
        QTRY_VERIFY(user.canvas().settled());
        user.picture("underlay-kept");
        // Chosen again it comes from the file; its opacity is a step of its own.
        trigger(user, "underlay");
        read = false;
        auto *which = dialog->findChild<QComboBox *>(QStringLiteral("underlayWhich"));
        which->setCurrentIndex(1);
        emit which->activated(1);
        QTRY_VERIFY_WITH_TIMEOUT(read, test::kPatience);
        dialog->findChild<QSlider *>()->setValue(30);
        QTest::mouseClick(save, Qt::LeftButton);
        QCOMPARE(user.document().plan()->underlays[0].opacity, 300);
        trigger(user, "undo");
        QCOMPARE(user.document().plan()->underlays[0].opacity, 700);
        trigger(user, "undo");
        QVERIFY(user.document().plan()->underlays.empty());
        trigger(user, "redo");
        QCOMPARE(user.document().plan()->underlays.size(), std::size_t{1});
    }

    void aFileThatIsNoPictureIsRefused()
    {
        test::Driver user;
        QVERIFY(user.ready());
        trigger(user, "underlay");
        auto *dialog = user.window().findChild<shell::UnderlayDialog *>();
        bool told = false;
        connect(dialog, &shell::UnderlayDialog::pictureShown, dialog, [&] { told = true; });
        dialog->loadFile(QStringLiteral(__FILE__));
        QTRY_VERIFY_WITH_TIMEOUT(told, test::kPatience);
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("underlayMessage"))->text().contains(QLatin1String("PNG")));
        QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("underlaySave"))->isEnabled());
    }

    void oddDataArePutRight()
    {
        test::Driver user;
        QVERIFY(user.ready());
        // The same shop twice, and one without a place.
        plan::Outlet twin = user.document().seen()->outlets.front();
        user.document().addOutlet(twin);
        QTRY_VERIFY_WITH_TIMEOUT(user.document().isAssessed(), test::kPatience);
        const auto before = user.document().plan()->outlets;
        panels::TablePanel &panel = shown(user, "issues");
        const auto doubled = [&] {
            const auto issues = user.workspace().issues();
            return std::ranges::find(issues, base::IssueCode::DuplicateOutlet, &base::Issue::code) - issues.begin();
        };
        QTRY_VERIFY(doubled() < std::ssize(user.workspace().issues()));
        QTRY_COMPARE(panel.model().table().rows.size(), user.workspace().issues().size());
        panel.showRow(static_cast<std::size_t>(doubled()));
        user.picture("cures");
        inChinese(user, "cures-zh");
        QTRY_COMPARE(panel.model().table().headers.at(3), QStringLiteral("Cure"));
        panel.showRow(static_cast<std::size_t>(doubled()));
        const std::unique_ptr<QMenu> menu(panel.menuOf(panel.view()->currentIndex()));
        QVERIFY(menu->findChild<QAction *>(QStringLiteral("cure-kind")) != nullptr);
        menu->findChild<QAction *>(QStringLiteral("cure"))->trigger();
        QCOMPARE(user.document().plan()->outlets.size(), before.size() - 1);
        user.press("undo");
        QCOMPARE(user.document().plan()->outlets, before);
        QTRY_VERIFY_WITH_TIMEOUT(user.document().isAssessed(), test::kPatience);
        QTest::mouseClick(panel.findChild<QPushButton *>(QStringLiteral("cureAll")), Qt::LeftButton);
        QVERIFY(user.document().plan()->outlets.size() < before.size());
        user.press("undo");
        QCOMPARE(user.document().plan()->outlets, before);
    }

    void dataAreExported()
    {
        test::Driver user;
        QVERIFY(user.ready());
        user.press("export-data");
        auto *dialog = user.window().findChild<shell::ExportDialog *>();
        QVERIFY(dialog != nullptr);
        pictures(user, *dialog, "export-data");
        const QTemporaryDir folder;
        QStringList files;
        bool done = false;
        connect(dialog, &shell::ExportDialog::finished, dialog, [&](const QStringList &written) {
            files = written;
            done = true;
        });
        dialog->findChild<QCheckBox *>(QStringLiteral("export-deficits"))->setChecked(true);
        dialog->exportTo(folder.filePath(QStringLiteral("out.xlsx")));
        QTRY_VERIFY_WITH_TIMEOUT(done, test::kPatience);
        QCOMPARE(files, QStringList{folder.filePath(QStringLiteral("out.xlsx"))});
        QVERIFY(QFileInfo(files[0]).size() > 4'000);
        // Of a format that holds one table each gets its own file.
        done = false;
        dialog->findChild<QComboBox *>(QStringLiteral("exportFormat"))->setCurrentIndex(1);
        dialog->exportTo(folder.filePath(QStringLiteral("out.csv")));
        QTRY_VERIFY_WITH_TIMEOUT(done, test::kPatience);
        QCOMPARE(files.size(), 2);
        for (const QString &file : files)
            QVERIFY2(QFileInfo(file).size() > 100, qPrintable(file));
        // The vector set makes a folder of its own, whatever is ticked.
        done = false;
        auto *format = dialog->findChild<QComboBox *>(QStringLiteral("exportFormat"));
        format->setCurrentIndex(format->count() - 1);
        QVERIFY(!dialog->findChild<QCheckBox *>(QStringLiteral("export-deficits"))->isEnabled());
        QVERIFY(dialog->findChild<QPushButton *>(QStringLiteral("exportStart"))->isEnabled());
        pictures(user, *dialog, "export-vectors");
        dialog->exportVectorsInto(folder.path());
        QTRY_VERIFY_WITH_TIMEOUT(done, test::kPatience);
        QCOMPARE(files.size(), 1);
        for (const char *file : {"yike.gpkg", "outlets.shp", "dictionary.xlsx"})
            QVERIFY2(QFile::exists(files[0] + u'/' + QLatin1String(file)), file);
        // Given up, it leaves nothing.
        done = false;
        QVERIFY(QDir(files[0]).removeRecursively());
        const QString gone = files[0];
        dialog->exportVectorsInto(folder.path());
        user.document().tasks().cancelAll();
        QTRY_VERIFY_WITH_TIMEOUT(done, test::kPatience);
        QVERIFY(files.isEmpty() && !QFile::exists(gone));
        format->setCurrentIndex(1);
        // A folder that is not there: a sentence, and no file.
        done = false;
        dialog->exportTo(folder.filePath(QStringLiteral("no/such/out.csv")));
        QTRY_VERIFY_WITH_TIMEOUT(done, test::kPatience);
        QVERIFY(files.isEmpty());
        QVERIFY(!dialog->findChild<QLabel *>(QStringLiteral("exportMessage"))->text().isEmpty());
    }

private:
    static void inChinese(test::Driver &user, const char *name)
    {
        trigger(user, "language-zh");
        user.picture(name);
        trigger(user, "language-en");
    }
};

int main(int argc, char *argv[])
{
    return test::runJourney(argc, argv, [](test::UiHome &) { return new SitesJourney; });
}

#include "sites_journey_test.moc"
