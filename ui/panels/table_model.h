// SPDX-License-Identifier: GPL-3.0-or-later
// The one table model: shows TableData, and lights the row of what the map's cursor is over.
#pragma once

#include "ui/panels/table_data.h"

#include <QAbstractTableModel>

namespace yike::panels {

class TableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role : int { SortRole = Qt::UserRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;
    /// Keeps rows (and with them selection and scroll position) where only figures differ.
    void setTable(TableData data);
    [[nodiscard]] const TableData &table() const { return m_data; }
    [[nodiscard]] const Row &row(int index) const { return m_data.rows[static_cast<std::size_t>(index)]; }
    void light(const Selection &object);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    TableData m_data;
    Selection m_lit;
};

} // namespace yike::panels
