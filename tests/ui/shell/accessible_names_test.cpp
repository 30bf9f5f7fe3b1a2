// SPDX-License-Identifier: GPL-3.0-or-later
// Everything in the window and in its dialogs that takes the focus has a name for those who hear the screen.
#include "tests/support/ui_home.h"
#include "ui/shell/session.h"
#include "ui/shell/theme.h"
#include "ui/text/language.h"

#include "tests/support/qtry.h"
#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QSpinBox>
#include <QTabBar>

using namespace yike;

namespace {

/// Parts of other controls, which have the name.
bool isPart(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    if (qobject_cast<const QAbstractSpinBox *>(parent) != nullptr || qobject_cast<const QComboBox *>(parent) != nullptr)
        return true;
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent);
    if (area != nullptr && area->viewport() == &widget)
        return true;
    return widget.objectName().startsWith(QLatin1String("qt_")) || widget.inherits("QComboBoxPrivateContainer") ||
           widget.inherits("QComboBoxListView") || widget.inherits("QHeaderView") ||
           widget.inherits("QTableCornerButton") || qobject_cast<const QMenuBar *>(&widget) != nullptr ||
           qobject_cast<const QTabBar *>(&widget) != nullptr || qobject_cast<const QLabel *>(&widget) != nullptr;
}

QString pathOf(const QWidget *widget)
{
    QString path;
    for (; widget != nullptr; widget = widget->parentWidget())
        path.prepend(
            QStringLiteral("/%1(%2)").arg(QLatin1String(widget->metaObject()->className()), widget->objectName()));
    return path;
}

} // namespace

class AccessibleNamesTest : public QObject {
    Q_OBJECT

private slots:
    void everythingThatTakesTheFocusHasAName()
    {
        shell::Session session;
        shell::MainWindow &window = session.window;
        window.resize(1366, 768);
        window.show();
        window.begin({.demoResidents = 2000});
        QTRY_VERIFY_WITH_TIMEOUT(session.document.isAssessed(), 90'000);
        shell::Commands &commands = *window.commands();
        commands.importData();
        commands.exportData();
        commands.forms();
        commands.underlay();
        commands.proposeCircles();
        commands.walkers();
        commands.rulebooks();
        commands.exportReport();
        commands.shortcuts();
        commands.about();
        commands.manual();
        commands.guide();
        session.workspace.selectOutlet(session.document.seen()->outlets.front().id);
        QTest::qWait(300);
        QStringList nameless;
        for (QWidget *widget : QApplication::allWidgets()) {
            if (widget->focusPolicy() == Qt::NoFocus || isPart(*widget) || widget->window()->inherits("QMenu"))
                continue;
            const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
            if (told == nullptr || told->text(QAccessible::Name).trimmed().isEmpty())
                nameless << pathOf(widget).section(u'/', -3);
        }
        nameless.removeDuplicates();
        for (const QString &each : nameless)
            qWarning("without a name: %s", qPrintable(each));
        QVERIFY(nameless.isEmpty());
    }
};

int main(int argc, char *argv[])
{
    test::UiHome home;
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("yike"));
    shell::applyTheme(app);
    AccessibleNamesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "accessible_names_test.moc"
