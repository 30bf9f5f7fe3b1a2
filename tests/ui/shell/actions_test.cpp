// SPDX-License-Identifier: GPL-3.0-or-later
// The action table: ids and shortcuts are unique, every action is named in both languages and found in a menu.
#include "tests/support/ui_home.h"
#include "ui/panels/docks.h"
#include "ui/shell/session.h"
#include "ui/text/language.h"

#include "tests/support/qtry.h"
#include <QApplication>
#include <QDockWidget>
#include <QMenuBar>

using namespace yike;

class ActionsTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { text::installLanguage(*qApp, text::Language::English); }

    void idsAndShortcutsAreUnique()
    {
        shell::Session session;
        shell::MainWindow &window = session.window;
        QSet<QString> ids;
        QSet<QString> shortcuts;
        for (const QAction *action : window.actionTable()->all()) {
            QVERIFY2(!ids.contains(action->objectName()), qPrintable(action->objectName()));
            ids << action->objectName();
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY2(!key.isEmpty() && !shortcuts.contains(key.toString()), qPrintable(action->objectName()));
                shortcuts << key.toString();
            }
        }
        QVERIFY(ids.size() >= static_cast<qsizetype>(shell::actionTable().size()));
    }

    void everyActionIsInAMenuAndHasAnIconIfItNamesOne()
    {
        shell::Session session;
        shell::MainWindow &window = session.window;
        QSet<const QAction *> inMenus;
        for (const QAction *menu : window.menuBar()->actions()) {
            for (const QAction *action : menu->menu()->actions()) {
                inMenus << action;
                if (action->menu() != nullptr)
                    for (const QAction *below : action->menu()->actions())
                        inMenus << below;
            }
        }
        for (const QAction *action : window.actionTable()->all())
            QVERIFY2(inMenus.contains(action), qPrintable(action->objectName()));
        for (const shell::ActionSpec &spec : shell::actionTable()) {
            if (*spec.icon != '\0')
                QVERIFY2(!window.actionTable()->find(QLatin1String(spec.id))->icon().pixmap(18, 18).isNull(), spec.id);
        }
    }

    void everyActionIsNamedInBothLanguages()
    {
        shell::Session session;
        shell::MainWindow &window = session.window;
        QHash<QString, QString> english;
        for (const QAction *action : window.actionTable()->all())
            english.insert(action->objectName(), action->text());
        text::installLanguage(*qApp, text::Language::Chinese);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
        for (const QAction *action : window.actionTable()->all()) {
            if (!action->objectName().startsWith(QLatin1String("language-")))
                QVERIFY2(action->text() != english.value(action->objectName()), qPrintable(action->objectName()));
        }
        QVERIFY(window.actionTable()->find(QStringLiteral("language-zh"))->isChecked());
    }

    void docksFoldByTheirActions()
    {
        shell::Session session;
        shell::MainWindow &window = session.window;
        window.resize(1440, 900);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        for (const panels::DockSpec &spec : panels::docks()) {
            QAction *fold = window.actionTable()->find(QStringLiteral("fold-") + QLatin1String(spec.id));
            QVERIFY2(fold != nullptr, spec.id);
            QWidget *panel = window.dock(QLatin1String(spec.id));
            const bool bottom = spec.area == Qt::BottomDockWidgetArea;
            QTRY_VERIFY(panel->isVisible());
            const int height = panel->height();
            fold->setChecked(false);
            QTRY_VERIFY(bottom ? panel->height() < height / 2 : !panel->isVisible());
            fold->setChecked(true);
            QTRY_VERIFY(panel->isVisible() && panel->height() > 100);
        }
    }

    void nothingThatNeedsAProjectCanBePressedWithoutOne()
    {
        shell::Session session;
        shell::MainWindow &window = session.window;
        for (const shell::ActionSpec &spec : shell::actionTable())
            QCOMPARE(window.actionTable()->find(QLatin1String(spec.id))->isEnabled(),
                     spec.needs == shell::Needs::Nothing);
    }

    void bannersSayWhatToDoAndGo()
    {
        shell::Session session;
        shell::MainWindow &window = session.window;
        int pressed = 0;
        window.banners()->show(QStringLiteral("x"), shell::BannerKind::Error, [] { return QStringLiteral("one"); },
                               {{[] { return QStringLiteral("Do it"); }, [&pressed] { ++pressed; }}});
        window.banners()->show(QStringLiteral("x"), shell::BannerKind::Error, [] { return QStringLiteral("two"); });
        QCOMPARE(window.banners()->text(QStringLiteral("x")), QStringLiteral("two"));
        window.banners()->hide(QStringLiteral("x"));
        QVERIFY(!window.banners()->isShown(QStringLiteral("x")));
    }
};

int main(int argc, char *argv[])
{
    test::UiHome home;
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("yike"));
    ActionsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "actions_test.moc"
