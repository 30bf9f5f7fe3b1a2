// SPDX-License-Identifier: GPL-3.0-or-later
// The list under the search box: places, then commands, each with what it is in a quiet colour.
#pragma once

#include "ui/shell/place_search.h"

#include <QAbstractListModel>
#include <QIcon>
#include <QStyledItemDelegate>

#include <functional>
#include <map>

namespace yike::shell {

/// A row: a place, a command, or a sentence that cannot be chosen.
struct SearchRow {
    enum class Kind : std::uint8_t { Place, Command, Sentence };
    Kind kind = Kind::Place;
    QString name, about;
    PlaceHit place = {};
    QString command = {}; ///< id of the action
};

class SearchList : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { AboutRole = Qt::UserRole + 1, FirstCommandRole };

    using QAbstractListModel::QAbstractListModel;
    void setRows(QList<SearchRow> rows);
    [[nodiscard]] const SearchRow &row(int index) const { return m_rows[index]; }
    [[nodiscard]] int firstChoice() const; ///< −1: nothing can be chosen
    /// Badge of a service by its code; asked once for each.
    void setIcons(std::function<QIcon(const QString &service)> icons);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<SearchRow> m_rows;
    std::function<QIcon(const QString &)> m_icons;
    mutable std::map<QString, QIcon> m_made;
};

/// Name on the left, what it is on the right; a line above the first command.
class SearchDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace yike::shell
