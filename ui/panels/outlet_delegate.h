// SPDX-License-Identifier: GPL-3.0-or-later
// Editors of the cells of the ledger: lists to choose from, and lines that say what is wrong while one types.
#pragma once

#include "ui/panels/outlet_model.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QStyledItemDelegate>

namespace yike::panels {

/// A line with a quiet red note below it while what is typed will not do.
class CheckedLine : public QLineEdit {
    Q_OBJECT

public:
    using Complaint = std::function<QString(const QString &typed)>;
    CheckedLine(Complaint complaint, QWidget *parent);
    ~CheckedLine() override;
    [[nodiscard]] QString note() const; ///< what is wrong now; empty: nothing

protected:
    void hideEvent(QHideEvent *event) override;
    void moveEvent(QMoveEvent *event) override;

private:
    void check();
    void placeNote();

    Complaint m_complaint;
    QPointer<QLabel> m_note;
};

class OutletDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    OutletDelegate(const OutletModel &model, QObject *parent);
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    const OutletModel &m_model;
};

} // namespace yike::panels
