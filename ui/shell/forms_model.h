// SPDX-License-Identifier: GPL-3.0-or-later
// What returned forms say anew as rows: a row for each field, one for each new outlet, with a choice in each.
#pragma once

#include "core/import/collect.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

#include <memory>
#include <optional>
#include <vector>

namespace yike::shell {

class FormsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { Outlet, Community, News, Field, HandedOut, Project, Form, Reporter, Choice, kColumns };
    /// Of every cell: the kind of news of its outlet.
    static constexpr int kNewsRole = Qt::UserRole;
    /// Of the choice: a QStringList of what can be chosen; its value is an index (Qt::EditRole).
    static constexpr int kChoicesRole = Qt::UserRole + 1;

    explicit FormsModel(QObject *parent) : QAbstractTableModel(parent) {}

    void set(std::shared_ptr<const plan::Plan> plan, importing::Collected collected);
    void clear();
    void prefer(importing::Prefer whose);
    [[nodiscard]] const std::optional<importing::Collected> &collected() const { return m_collected; }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    struct Row {
        std::size_t item = 0;
        int change = -1; ///< into the changes of the item; −1: the outlet as a whole
    };
    [[nodiscard]] const importing::FormItem &itemOf(const Row &row) const { return m_collected->items[row.item]; }
    [[nodiscard]] QString cell(const Row &row, int column) const;
    [[nodiscard]] QString ofChange(const Row &row, int column) const;
    [[nodiscard]] QString ofWhole(const Row &row, int column) const;
    [[nodiscard]] QStringList choices(const Row &row) const;
    [[nodiscard]] int chosen(const Row &row) const;

    std::shared_ptr<const plan::Plan> m_plan;
    std::optional<importing::Collected> m_collected;
    std::vector<Row> m_rows;
};

/// By kind of news and by words in any column.
class FormsFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit FormsFilter(QObject *parent) : QSortFilterProxyModel(parent) {}
    void setNews(std::optional<importing::FormNews> news);
    void setWords(const QString &words);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::optional<importing::FormNews> m_news;
    QString m_words;
};

/// A box with the choices of the row.
class FormsChoice : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit FormsChoice(QObject *parent) : QStyledItemDelegate(parent) {}
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
};

} // namespace yike::shell
