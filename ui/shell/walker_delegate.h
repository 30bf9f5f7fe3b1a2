// SPDX-License-Identifier: GPL-3.0-or-later
// Editing a walker's figure in its cell: what is typed is checked letter by letter.
#pragma once

#include <QStyledItemDelegate>

namespace yike::shell {

class WalkerDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

signals:
    /// What is wrong with the text in the cell that is being edited; empty: nothing.
    void checked(const QString &wrong) const;
};

} // namespace yike::shell
