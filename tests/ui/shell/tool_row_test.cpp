// SPDX-License-Identifier: GPL-3.0-or-later
// The toolbar of a laptop of 1366 px: every button is there, and the hint of the search is not cut.
#include "tests/support/ui_home.h"
#include "ui/shell/session.h"
#include "ui/shell/theme.h"
#include "ui/text/language.h"

#include "tests/support/qtry.h"
#include <QApplication>

using namespace yike;

class ToolRowTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { text::installLanguage(*qApp, text::Language::English); }

    void everythingFits_data()
    {
        QTest::addColumn<bool>("chinese");
        QTest::addColumn<int>("width");
        for (const int width : {1366, 1920}) {
            QTest::addRow("English %d", width) << false << width;
            QTest::addRow("Chinese %d", width) << true << width;
        }
    }

    void everythingFits()
    {
        QFETCH(bool, chinese);
        QFETCH(int, width);
        text::installLanguage(*qApp, chinese ? text::Language::Chinese : text::Language::English);
        shell::Session session;
        shell::MainWindow &window = session.window;
        window.resize(width, 768);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.begin({.demoResidents = 2000});
        QTRY_VERIFY_WITH_TIMEOUT(session.document.isOpen(), 90'000);
        auto *row = window.findChild<QToolBar *>(QStringLiteral("toolRow"));
        QVERIFY(row != nullptr);
        for (const QAction *action : row->actions()) {
            const QWidget *widget = row->widgetForAction(const_cast<QAction *>(action));
            QTRY_VERIFY2(widget == nullptr || widget->isVisible(), qPrintable(action->text())); // none in the overflow
        }
        const auto *search = window.findChild<QLineEdit *>(QStringLiteral("search"));
        const QString hint = search->placeholderText();
        const int room = search->contentsRect().width() - 12; // the style's padding
        QTRY_VERIFY2(search->fontMetrics().horizontalAdvance(hint) <= room,
                     qPrintable(QStringLiteral("%1 in %2 px").arg(hint).arg(room)));
        // Not the shortest either: it names what can be found.
        QVERIFY2(hint.size() > (chinese ? 4 : 10), qPrintable(hint));
    }
};

int main(int argc, char *argv[])
{
    test::UiHome home;
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("yike"));
    shell::applyTheme(app);
    ToolRowTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tool_row_test.moc"
