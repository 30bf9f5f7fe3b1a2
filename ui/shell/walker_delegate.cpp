// SPDX-License-Identifier: GPL-3.0-or-later
// A line for numbers, a box of three for the slope.
#include "ui/shell/walker_delegate.h"

#include "ui/render/screen_theme.h"
#include "ui/shell/walker_model.h"

#include <QComboBox>
#include <QLineEdit>

namespace yike::shell {

QWidget *WalkerDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto column = static_cast<WalkerColumn>(index.column());
    if (column == WalkerColumn::Slope) {
        auto *box = new QComboBox(parent);
        for (const auto model : {norms::SlopeModel::Level, norms::SlopeModel::Tobler, norms::SlopeModel::Table})
            box->addItem(WalkerModel::slopeName(model));
        connect(box, &QComboBox::activated, this, [this, box] {
            auto *self = const_cast<WalkerDelegate *>(this);
            emit self->commitData(box);
            emit self->closeEditor(box);
        });
        return box;
    }
    auto *line = new QLineEdit(parent);
    line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line->setStyleSheet(QStringLiteral("QLineEdit { border-radius: 0; padding: 0 4px; min-height: 0; }"
                                       "QLineEdit[wrong=\"true\"] { color: %1; border-color: %1; }")
                            .arg(render::screenInks().wrong.name()));
    connect(line, &QLineEdit::textChanged, this, [this, line, column](const QString &text) {
        const QString wrong = WalkerModel::check(column, text);
        if (line->property("wrong").toBool() != !wrong.isEmpty()) {
            line->setProperty("wrong", !wrong.isEmpty());
            line->setStyleSheet(line->styleSheet()); // the property decides how it looks
        }
        emit checked(wrong);
    });
    connect(line, &QObject::destroyed, this, [this] { emit checked({}); });
    return line;
}

void WalkerDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(index.data(Qt::EditRole).toInt());
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setText(index.data(Qt::EditRole).toString());
}

void WalkerDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentIndex(), Qt::EditRole);
    else if (const auto *line = qobject_cast<QLineEdit *>(editor))
        model->setData(index, line->text(), Qt::EditRole);
}

} // namespace yike::shell
