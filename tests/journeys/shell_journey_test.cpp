// SPDX-License-Identifier: GPL-3.0-or-later
// The shell by keyboard and mouse: start page, guide, what is remembered, full screen, colours, help, print.
#include "tests/journeys/driver.h"

#include "ui/shell/cover_area.h"
#include "ui/shell/guide.h"
#include "ui/shell/help_window.h"
#include "ui/shell/manual.h"
#include "ui/shell/map_print.h"
#include "ui/shell/meeting.h"
#include "ui/shell/project_view.h"
#include "ui/shell/settings.h"
#include "ui/shell/theme.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QDockWidget>
#include <QFile>
#include <QMenuBar>
#include <QSignalSpy>

using namespace yike;

class ShellJourney : public QObject {
    Q_OBJECT

public:
    explicit ShellJourney(test::UiHome &home) : m_home(home) {}

private slots:
    void cleanup()
    {
        text::installLanguage(*qApp, text::Language::English);
        shell::chooseAppearance(shell::Appearance::Light);
        shell::chooseTextSize(100);
        shell::rememberLastProject({});
        shell::setOpensLastProject(true);
        shell::noteOpening({});
    }

    void theStartPageIsUsedByKeyboard()
    {
        const QString path = saved(QStringLiteral("起步.gpkg"));
        shell::rememberProject(QStringLiteral("/not/there/旧项目.gpkg"));
        test::Driver user({.demoResidents = 2000, .nothing = true});
        QVERIFY(user.window().front()->showsStartPage());
        auto &recent = user.find<shell::StartList>("startRecent");
        auto &tasks = user.find<shell::StartList>("startTasks");
        QTRY_VERIFY(recent.hasFocus());
        user.picture("start");
        const int known = recent.count();
        QTest::keyClick(&recent, Qt::Key_Delete); // the one that is not there
        QTRY_COMPARE(recent.count(), known - 1);
        QTest::keyClick(&recent, Qt::Key_Left);
        QVERIFY(tasks.hasFocus());
        QTest::keyClick(&tasks, Qt::Key_Right);
        QVERIFY(recent.hasFocus());
        QCOMPARE(recent.currentItem()->text(), QStringLiteral("起步"));
        QTest::keyClick(&recent, Qt::Key_Return);
        QVERIFY(user.ready());
        QCOMPARE(user.document().path(), path);
        QVERIFY(!user.window().front()->showsStartPage());
        QTRY_VERIFY(user.window().findChild<QDockWidget *>(QStringLiteral("services"))->isVisible());
        user.window().commands()->startPage();
        QVERIFY(user.window().front()->showsStartPage());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!user.window().front()->showsStartPage());
    }

    void theLastProjectIsOpenedAgainAsItWasLookedAt()
    {
        const QString path = saved(QStringLiteral("一.gpkg"));
        shell::forgetViews();
        geo::LonLat centre;
        {
            test::Driver user({.file = path}, false);
            QVERIFY(user.ready());
            user.workspace().chooseService("pharmacy");
            user.workspace().chooseWalker(norms::WalkerKind::Age80);
            const plan::Outlet outlet = user.outletOf("pharmacy");
            user.approach(outlet.id);
            centre = outlet.place;
            user.tables().showPanel(QStringLiteral("hours"));
            user.window().actionTable()->find(QStringLiteral("fold-services"))->setChecked(false);
            const auto kept = [&] {
                const auto view = shell::rememberedView(path);
                return view && view->service == "pharmacy" && view->metresPerPixel == 0.5 && view->table == u"hours" &&
                       !view->docks.empty() && !view->docks.front().unfolded;
            };
            QTRY_VERIFY_WITH_TIMEOUT(kept(), test::kPatience); // by itself: as when the power goes now
            QCOMPARE(shell::lastProject(), path);
        }
        test::Driver user({.last = true}, false);
        QVERIFY(user.ready());
        QCOMPARE(user.document().path(), path);
        QCOMPARE(user.workspace().service(), std::string("pharmacy"));
        QCOMPARE(user.workspace().walker(), norms::WalkerKind::Age80);
        QCOMPARE(user.tables().shownPanel(), QStringLiteral("hours"));
        QVERIFY(!user.window().findChild<QDockWidget *>(QStringLiteral("services"))->isVisible());
        QCOMPARE(user.canvas().view().metresPerPixel, 0.5);
        const QPoint there = user.at(centre) - user.canvas().rect().center();
        QVERIFY2(there.manhattanLength() < 12, qPrintable(QStringLiteral("%1 %2").arg(there.x()).arg(there.y())));
    }

    void aLastProjectThatIsGoneOrRefusedIsExplained()
    {
        shell::rememberLastProject(QStringLiteral("/not/there/旧项目.gpkg"));
        {
            test::Driver user({.last = true});
            QVERIFY(user.window().front()->showsStartPage());
            QVERIFY(user.window().front()->startPage()->message().contains(QStringLiteral("旧项目")));
        }
        QFile file(m_home.file(QStringLiteral("words.gpkg")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("only words");
        file.close();
        shell::rememberLastProject(file.fileName());
        {
            test::Driver user({.last = true});
            QTRY_VERIFY_WITH_TIMEOUT(user.window().front()->showsStartPage(), test::kPatience);
            QVERIFY(user.window().front()->startPage()->message().contains(QStringLiteral("words.gpkg")));
            QVERIFY(!user.window().banners()->isShown(QStringLiteral("open")));
        }
        shell::noteOpening(file.fileName()); // the program ended while it was being opened
        test::Driver user({.last = true});
        QVERIFY(!user.document().isOpening());
        QVERIFY(user.window().front()->startPage()->message().contains(QStringLiteral("words")));
    }

    void theFirstStartOpensTheDemonstration()
    {
        test::Driver user({.demoResidents = 2000, .last = true});
        QVERIFY(user.ready());
        QVERIFY(user.document().plan()->info.madeUp);
        QVERIFY(user.window().banners()->isShown(QStringLiteral("secrecy")));
        user.window().banners()->hide(QStringLiteral("secrecy"));
        user.window().commands()->secrecy();
        QVERIFY(user.window().banners()->text(QStringLiteral("secrecy")).contains(QStringLiteral("25 km²")));
        shell::setOpensLastProject(false);
        test::Driver other({.demoResidents = 2000, .last = true});
        QVERIFY(other.window().front()->showsStartPage());
    }

    void aLargeDetailedMapIsRemindedOf()
    {
        const QString path = saved(QStringLiteral("大.gpkg"));
        {
            test::Driver user({.file = path});
            QVERIFY(user.ready());
            QVERIFY(!user.window().banners()->isShown(QStringLiteral("cover"))); // made up: nothing to protect
            plan::ProjectInfo info = user.document().plan()->info;
            info.madeUp = false;
            QVERIFY(user.document().setInfo(info));
            const geo::Bounds seen = *user.document().plan()->bounds(); // and a circle all round it
            plan::Area around;
            around.kind = plan::AreaKind::Circle;
            around.name = "外圈";
            around.origin = plan::OutlineOrigin::Drawn;
            around.outline = {{{{seen.west - 0.02, seen.south - 0.02},
                                {seen.east + 0.02, seen.south - 0.02},
                                {seen.east + 0.02, seen.north + 0.02},
                                {seen.west - 0.02, seen.north + 0.02}}}};
            QVERIFY(user.document().addArea(around));
            QTRY_COMPARE_WITH_TIMEOUT(user.document().savedState(), document::SavedState::Saved, test::kPatience);
        }
        {
            test::Driver user({.file = path});
            QVERIFY(user.ready());
            QVERIFY(shell::coverSquareKm(*user.document().plan()) > shell::kCoverToRemind);
            QTRY_VERIFY_WITH_TIMEOUT(user.window().banners()->isShown(QStringLiteral("cover")), test::kPatience);
            shell::dismiss(QStringLiteral("cover:") + path); // as its button does
        }
        test::Driver user({.file = path});
        QVERIFY(user.ready());
        QTest::qWait(300);
        QVERIFY(!user.window().banners()->isShown(QStringLiteral("cover")));
    }

    void theGuideIsDoneOnTheWindow()
    {
        test::Driver user({.demoResidents = 2000, .nothing = true});
        user.window().commands()->guide(); // from the start page: it brings the demonstration
        QVERIFY(user.ready());
        shell::Guide &guide = *user.window().guide();
        QTRY_COMPARE_WITH_TIMEOUT(guide.step(), 0, test::kPatience);
        auto &next = user.find<QPushButton>("guideNext");
        QTRY_VERIFY(next.hasFocus());
        user.workspace().chooseService("pharmacy");
        QVERIFY(guide.isDone());
        user.picture("guide-1");
        QTest::keyClick(&next, Qt::Key_Space);
        QCOMPARE(guide.step(), 1);
        user.canvas().zoomIn();
        QTRY_VERIFY(guide.isDone());
        QTest::mouseClick(&next, Qt::LeftButton);
        QCOMPARE(guide.step(), 2);
        const plan::Outlet outlet = user.outletOf("pharmacy");
        user.approach(outlet.id);
        const QPoint from = user.at(outlet.place);
        QTest::mousePress(&user.canvas(), Qt::LeftButton, {}, from);
        for (int step = 1; step <= 6; ++step)
            QTest::mouseMove(&user.canvas(), from + QPoint(10 * step, 6 * step));
        QTest::mouseRelease(&user.canvas(), Qt::LeftButton, {}, from + QPoint(60, 36));
        QTRY_VERIFY(guide.isDone());
        user.picture("guide-3");
        QTRY_COMPARE_WITH_TIMEOUT(guide.step(), 3, test::kPatience); // by itself
        user.tables().showPanel(QStringLiteral("deficits"));
        QTRY_VERIFY(guide.isDone());
        user.picture("guide-4");
        guide.next();
        QCOMPARE(guide.step(), 4);
        user.picture("guide-5");
        guide.back();
        QCOMPARE(guide.step(), 3);
        guide.next();
        QTest::keyClick(&next, Qt::Key_Escape);
        QVERIFY(!guide.isRunning());
        QVERIFY(!guide.isVisible());
    }

    void fullScreenShowsMapAndFigure()
    {
        test::Driver user;
        QVERIFY(user.ready());
        user.press("full-screen");
        QVERIFY(user.window().isFullScreen());
        QVERIFY(!user.window().menuBar()->isVisible());
        QVERIFY(!user.window().findChild<QDockWidget *>(QStringLiteral("inspector"))->isVisible());
        QVERIFY(user.window().meeting()->isVisible());
        user.picture("meeting");
        QTest::keyClick(&user.canvas(), Qt::Key_Escape);
        QVERIFY(!user.window().isFullScreen());
        QVERIFY(user.window().menuBar()->isVisible());
        QTRY_VERIFY(user.window().findChild<QDockWidget *>(QStringLiteral("inspector"))->isVisible());
    }

    void colourAndLettersAreSwitchedWhileRunning()
    {
        test::Driver user;
        QVERIFY(user.ready());
        const int before = user.window().fontMetrics().height();
        user.window().actionTable()->find(QStringLiteral("appearance-dark"))->trigger();
        QTRY_COMPARE(user.canvas().options().theme, render::Theme::Dark);
        QVERIFY(user.window().palette().color(QPalette::Window).lightness() < 60);
        QCOMPARE(shell::rememberedAppearance(), shell::Appearance::Dark);
        QTRY_VERIFY_WITH_TIMEOUT(user.canvas().settled(), test::kPatience);
        user.picture("dark");
        user.window().actionTable()->find(QStringLiteral("text-150"))->trigger();
        QTRY_VERIFY(user.window().fontMetrics().height() > before + 3);
        QCOMPARE(shell::rememberedTextSize(), 150);
        user.picture("dark-large");
        user.window().actionTable()->find(QStringLiteral("appearance-light"))->trigger();
        QTRY_COMPARE(user.canvas().options().theme, render::Theme::Light);
        user.picture("large");
    }

    void helpOpensThePageOfWhatHasTheFocus()
    {
        test::Driver user;
        QVERIFY(user.ready());
        user.find<QTreeView>("serviceList").setFocus();
        user.press("manual");
        QVERIFY(user.window().helpWindow() != nullptr);
        QCOMPARE(user.window().helpWindow()->page(), QStringLiteral("services"));
        user.window().commands()->walkers();
        auto *dialog = user.window().findChild<QDialog *>(QStringLiteral("walkersDialog"));
        user.window().helpWindow()->close();
        QTest::keyClick(dialog, Qt::Key_F1); // the key is heard in dialogs too
        QTRY_VERIFY(user.window().helpWindow()->isVisible());
        QCOMPARE(shell::manual::pageOf(dialog), QStringLiteral("walkers"));
    }

    void helpCanBeReadBesideADialogThatBlocks()
    {
        test::Driver user;
        QVERIFY(user.ready());
        user.press("manual"); // open already, and the window's
        QVERIFY(QTest::qWaitForWindowActive(user.window().helpWindow())); // before the dialog takes its place
        QDialog dialog(&user.window());
        dialog.setProperty(shell::manual::kPageProperty, "walkers");
        auto *line = new QLineEdit(&dialog);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        line->setFocus();
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(line));
        QTest::keyClick(line, Qt::Key_F1);
        const QPointer<shell::HelpWindow> help = user.window().helpWindow();
        QTRY_COMPARE(help->page(), QStringLiteral("walkers"));
        QVERIFY(help->isVisible());
        QCOMPARE(help->parentWidget(), static_cast<QWidget *>(&dialog)); // so it is not blocked
        dialog.reject();
        QVERIFY(help && help->isVisible());
        QCOMPARE(help->parentWidget(), static_cast<QWidget *>(&user.window()));
        help->close();
    }

    void theMapIsPrinted()
    {
        test::Driver user;
        QVERIFY(user.ready());
        user.window().commands()->printMap(); // which printer is asked for without blocking
        QPointer<QDialog> asked = user.window().findChild<QDialog *>(QStringLiteral("printDialog"));
        QVERIFY(asked != nullptr && asked->isVisible());
        asked->reject();
        QTRY_VERIFY(asked == nullptr);
        const QString path = m_home.file(QStringLiteral("地图.pdf"));
        QSignalSpy finished(user.window().mapPrint(), &shell::MapPrint::finished);
        user.window().mapPrint()->printTo(path);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, test::kPatience);
        QVERIFY(finished.front().front().toBool());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(5), QByteArray("%PDF-"));
        QVERIFY(file.size() > 10'000);
        if (const QString folder = qEnvironmentVariable("YIKE_TEST_PICTURES"); !folder.isEmpty())
            file.copy(folder + QStringLiteral("/print.pdf"));
    }

    void theLanguageIsSwitchedWithEveryDialogOpen()
    {
        test::Driver user;
        QVERIFY(user.ready());
        shell::Commands &commands = *user.window().commands();
        commands.importData();
        commands.exportData();
        commands.forms();
        commands.underlay();
        commands.proposeCircles();
        commands.walkers();
        commands.rulebooks();
        commands.manual();
        commands.guide();
        QTest::qWait(100);
        commands.chinese();
        QTest::qWait(100);
        for (const QWidget *window : QApplication::topLevelWidgets()) {
            static const QRegularExpression words(QStringLiteral("^[A-Za-z ]{9,}$"));
            if (window->isVisible() && !window->windowTitle().isEmpty())
                QVERIFY2(!words.match(window->windowTitle()).hasMatch(), qPrintable(window->windowTitle()));
        }
        commands.english();
        QTest::qWait(100);
    }

private:
    /// The demonstration under a name of its own.
    QString saved(const QString &name)
    {
        const QString path = m_home.file(name);
        test::Driver user;
        if (!user.ready())
            qFatal("the demonstration does not open");
        user.window().commands()->saveAsPath(path);
        if (!QTest::qWaitFor([&] { return user.document().path() == path; }, test::kPatience))
            qFatal("not saved");
        return path;
    }

    test::UiHome &m_home;
};

int main(int argc, char *argv[])
{
    return test::runJourney(argc, argv, [](test::UiHome &home) { return new ShellJourney(home); });
}
#include "shell_journey_test.moc"
