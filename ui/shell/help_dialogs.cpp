// SPDX-License-Identifier: GPL-3.0-or-later
// Dialogs that do not block and are thrown away when closed.
#include "ui/shell/help_dialogs.h"

#include "ui/shell/action_table.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

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

void showShortcuts(QWidget *parent, const Actions &actions)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(4);
    int row = 0;
    for (const QAction *action : actions.all()) {
        if (action->shortcuts().isEmpty())
            continue;
        QStringList keys;
        for (const QKeySequence &sequence : action->shortcuts())
            keys << sequence.toString(QKeySequence::NativeText);
        QString name = action->text();
        auto *key = new QLabel(keys.join(QStringLiteral("  ·  ")));
        key->setObjectName(QStringLiteral("quiet"));
        grid->addWidget(new QLabel(name.remove(QLatin1Char('&'))), row, 0);
        grid->addWidget(key, row, 1, Qt::AlignRight);
        ++row;
    }
    QDialog *dialog = newDialog(parent, Help::shortcuts(), grid);
    dialog->setObjectName(QStringLiteral("shortcutsDialog"));
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
