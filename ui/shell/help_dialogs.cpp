// SPDX-License-Identifier: GPL-3.0-or-later
// Dialogs that do not block and are thrown away when closed.
#include "ui/shell/help_dialogs.h"

#include "ui/shell/action_table.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextDocument>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <memory>
#include <utility>
#include <vector>

namespace yike::shell {
namespace {

/// Translation context "Help".
class Help {
    Q_DECLARE_TR_FUNCTIONS(Help)

public:
    static QString shortcuts() { return tr("Keyboard shortcuts"); }
    static QString about() { return tr("About Yike"); }
    static QString version() { return tr("Yike, version %1").arg(QCoreApplication::applicationVersion()); }
    static QString aboutText()
    {
        return tr("A planning workbench for living circles within a quarter of an hour on foot. "
                  "It works without a network; nothing leaves this computer.");
    }
    static QString licence() { return tr("Free software under the GNU General Public License, version 3 or later."); }
    static QString madeUp()
    {
        return tr(
            "The demonstration district Chengchuan is made up: no such place exists, and its figures are invented.");
    }
    static QString secrecy() { return tr("Do not process classified data on a computer that is not approved for it."); }
    static QString close() { return tr("Close"); }
    static QString filter() { return tr("Search"); }
    static QString print() { return tr("Print …"); }
};

QDialog *newDialog(QWidget *parent, const QString &title, QLayout *content)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(16);
    column->addLayout(content);
    auto *buttons = new QDialogButtonBox(dialog);
    buttons->addButton(Help::close(), QDialogButtonBox::RejectRole);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    column->addWidget(buttons);
    return dialog;
}

} // namespace

namespace {

/// Name and keys of every action that has some.
std::vector<std::pair<QString, QString>> shortcutRows(const Actions &actions)
{
    std::vector<std::pair<QString, QString>> rows;
    for (const QAction *action : actions.all()) {
        QStringList keys;
        for (const QKeySequence &sequence : action->shortcuts())
            keys << sequence.toString(QKeySequence::NativeText);
        if (!keys.isEmpty())
            rows.emplace_back(action->text().remove(QLatin1Char('&')), keys.join(QStringLiteral("  ·  ")));
    }
    return rows;
}

void printShortcuts(QWidget *parent, const std::vector<std::pair<QString, QString>> &rows)
{
    QString html = QStringLiteral("<h2>%1</h2><table cellpadding=\"3\">").arg(Help::shortcuts());
    for (const auto &[name, keys] : rows)
        html += QStringLiteral("<tr><td width=\"320\">%1</td><td>%2</td></tr>")
                    .arg(name.toHtmlEscaped(), keys.toHtmlEscaped());
    html += QStringLiteral("</table>");
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, parent, [printer, html] {
        QTextDocument page;
        page.setHtml(html);
        page.print(printer.get());
    });
    dialog->open();
}

} // namespace

void showShortcuts(QWidget *parent, const Actions &actions)
{
    const auto rows = shortcutRows(actions);
    auto *filter = new QLineEdit;
    filter->setObjectName(QStringLiteral("shortcutFilter"));
    filter->setPlaceholderText(Help::filter());
    filter->setAccessibleName(Help::filter());
    filter->setClearButtonEnabled(true);
    auto *list = new QTreeWidget;
    list->setObjectName(QStringLiteral("shortcutList"));
    list->setAccessibleName(Help::shortcuts());
    list->setHeaderHidden(true);
    list->setRootIsDecorated(false);
    list->setColumnCount(2);
    list->setMinimumSize(460, 420);
    for (const auto &[name, keys] : rows)
        new QTreeWidgetItem(list, {name, keys});
    list->resizeColumnToContents(0);
    QObject::connect(filter, &QLineEdit::textChanged, list, [list](const QString &text) {
        for (int row = 0; row < list->topLevelItemCount(); ++row) {
            QTreeWidgetItem *item = list->topLevelItem(row);
            item->setHidden(!(item->text(0) + u' ' + item->text(1)).contains(text, Qt::CaseInsensitive));
        }
    });
    auto *print = new QPushButton(Help::print());
    print->setObjectName(QStringLiteral("printShortcuts"));
    print->setAutoDefault(false);
    auto *top = new QHBoxLayout;
    top->addWidget(filter, 1);
    top->addWidget(print);
    auto *column = new QVBoxLayout;
    column->addLayout(top);
    column->addWidget(list, 1);
    QDialog *dialog = newDialog(parent, Help::shortcuts(), column);
    QObject::connect(print, &QPushButton::clicked, dialog, [dialog, rows] { printShortcuts(dialog, rows); });
    dialog->setObjectName(QStringLiteral("shortcutsDialog"));
    dialog->setProperty("manualPage", "shortcuts");
    dialog->show();
}

void showAbout(QWidget *parent)
{
    auto *column = new QVBoxLayout;
    auto *name = new QLabel(Help::version());
    name->setObjectName(QStringLiteral("head"));
    column->addWidget(name);
    for (const QString &text : {Help::aboutText(), Help::licence(), Help::madeUp(), Help::secrecy()}) {
        auto *label = new QLabel(text);
        label->setWordWrap(true);
        label->setMinimumWidth(380);
        column->addWidget(label);
    }
    QDialog *dialog = newDialog(parent, Help::about(), column);
    dialog->setObjectName(QStringLiteral("aboutDialog"));
    dialog->show();
}

} // namespace yike::shell
