// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger of outlets as a table over the plan itself: no text is made until a cell is asked for.
#pragma once

#include "ui/panels/ledger_columns.h"

#include <QAbstractTableModel>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace yike::panels {

/// Which outlets are listed.
struct LedgerFilter {
    QString find; ///< in any column; empty = all
    std::string service; ///< empty = all
    std::optional<plan::OutletStatus> status;
    plan::AreaId community; ///< 0 = all
    bool unplaced = false; ///< only those that rest in the tray
    bool operator==(const LedgerFilter &) const = default;
};

class OutletModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Null: no project. Rows stay where they are through an edit, even where the filter or the order would have it otherwise;
    /// what is new and fits comes at the end.
    void setLedger(std::shared_ptr<const Ledger> ledger);
    [[nodiscard]] const std::shared_ptr<const Ledger> &ledger() const { return m_ledger; }
    /// Another project: all rows anew.
    void reset(std::shared_ptr<const Ledger> ledger);
    void setFilter(const LedgerFilter &filter);
    [[nodiscard]] const LedgerFilter &filter() const { return m_filter; }
    void sort(int column, Qt::SortOrder order) override;
    void setEditable(bool editable) { m_editable = editable; }
    /// The row of what the map's cursor is over.
    void light(plan::OutletId id);
    /// Takes an edited outlet to the document; whether it was taken.
    std::function<bool(const plan::Outlet &)> commit;

    [[nodiscard]] const plan::Outlet &outlet(int row) const
    {
        return m_ledger->plan().outlets[m_rows[static_cast<std::size_t>(row)]];
    }
    [[nodiscard]] int rowOf(plan::OutletId id) const; ///< −1: not listed
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    /// A cell did not take what was typed.
    void refused(const QString &column, const QString &typed, const QString &why);

private:
    [[nodiscard]] std::vector<std::uint32_t> filtered() const;
    [[nodiscard]] std::vector<std::uint32_t> sorted(std::vector<std::uint32_t> rows) const;
    [[nodiscard]] std::vector<std::int64_t> sortKeys(const std::vector<std::uint32_t> &rows) const;
    void putRows(std::vector<std::uint32_t> rows);
    void dropRows(const std::vector<bool> &gone);

    std::shared_ptr<const Ledger> m_ledger;
    LedgerFilter m_filter;
    int m_sortColumn = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::vector<std::uint32_t> m_rows; ///< into the plan's outlets
    plan::OutletId m_lit;
    bool m_editable = false;
};

} // namespace yike::panels
