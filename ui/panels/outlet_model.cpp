// SPDX-License-Identifier: GPL-3.0-or-later
// Sorting ranks the distinct texts of a column once and then compares numbers.
#include "ui/panels/outlet_model.h"

#include "ui/panels/ledger_search.h"
#include "ui/render/palette.h"

#include <QCollator>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace yike::panels {
namespace {

LedgerColumn columnAt(int section) { return static_cast<LedgerColumn>(section); }

std::int64_t figureOf(const plan::Outlet &outlet, LedgerColumn column, const norms::Rulebook &book)
{
    switch (column) {
    case LedgerColumn::Area:
        return outlet.area;
    case LedgerColumn::Staff:
        return outlet.staff;
    case LedgerColumn::Stage:
        return outlet.stage;
    case LedgerColumn::Cost:
        return outlet.cost;
    default:
        break;
    }
    const plan::OutletService *counted = importing::capacityService(outlet, book);
    return counted == nullptr ? -1 : counted->capacity;
}

} // namespace

void OutletModel::reset(std::shared_ptr<const Ledger> ledger)
{
    beginResetModel();
    m_ledger = std::move(ledger);
    m_rows = m_ledger ? sorted(filtered()) : std::vector<std::uint32_t>();
    endResetModel();
}

void OutletModel::setLedger(std::shared_ptr<const Ledger> ledger)
{
    if (!ledger || !m_ledger) {
        reset(std::move(ledger));
        return;
    }
    const auto &after = ledger->plan().outlets;
    const auto indexOf = [&after](plan::OutletId id) -> std::optional<std::uint32_t> {
        const auto at = std::ranges::lower_bound(after, id, {}, &plan::Outlet::id);
        if (at == after.end() || at->id != id)
            return std::nullopt;
        return static_cast<std::uint32_t>(at - after.begin());
    };
    std::vector<bool> gone(m_rows.size());
    std::vector<std::uint32_t> kept;
    std::vector<bool> listed(after.size());
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const auto index = indexOf(outlet(static_cast<int>(row)).id);
        gone[row] = !index;
        if (index) {
            kept.push_back(*index);
            listed[*index] = true;
        }
    }
    dropRows(gone);
    m_ledger = std::move(ledger);
    m_rows = std::move(kept);
    std::vector<std::uint32_t> added;
    for (const std::uint32_t index : filtered())
        if (!listed[index])
            added.push_back(index);
    if (!added.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(added.size()) - 1);
        m_rows.insert(m_rows.end(), added.begin(), added.end());
        endInsertRows();
    }
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

/// From the end, run by run: the view keeps its place and what is chosen.
void OutletModel::dropRows(const std::vector<bool> &gone)
{
    for (auto last = static_cast<int>(gone.size()) - 1; last >= 0; --last) {
        if (!gone[static_cast<std::size_t>(last)])
            continue;
        int first = last;
        while (first > 0 && gone[static_cast<std::size_t>(first) - 1])
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

void OutletModel::setFilter(const LedgerFilter &filter)
{
    m_filter = filter;
    if (m_ledger)
        putRows(sorted(filtered()));
}

void OutletModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_order = order;
    if (m_ledger)
        putRows(sorted(filtered()));
}

void OutletModel::putRows(std::vector<std::uint32_t> rows)
{
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> rowOf(m_ledger->plan().outlets.size(), -1);
    for (std::size_t row = 0; row < rows.size(); ++row)
        rowOf[rows[row]] = static_cast<int>(row);
    QModelIndexList after;
    for (const QModelIndex &each : before) {
        const int row = rowOf[m_rows[static_cast<std::size_t>(each.row())]];
        after << (row < 0 ? QModelIndex() : index(row, each.column()));
    }
    m_rows = std::move(rows);
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

std::vector<std::uint32_t> OutletModel::filtered() const
{
    const auto &outlets = m_ledger->plan().outlets;
    const LedgerSearch search(*m_ledger, m_filter.find);
    std::vector<std::uint32_t> rows;
    for (std::size_t i = 0; i < outlets.size(); ++i) {
        const plan::Outlet &each = outlets[i];
        const bool fits = (!m_filter.unplaced || each.match == plan::MatchLevel::NotPlaced) &&
                          (!m_filter.status || each.status == *m_filter.status) &&
                          (!m_filter.community || each.community == m_filter.community) &&
                          (m_filter.service.empty() ||
                           std::ranges::contains(each.services, m_filter.service, &plan::OutletService::service));
        if (fits && search.matches(each))
            rows.push_back(static_cast<std::uint32_t>(i));
    }
    return rows;
}

std::vector<std::int64_t> OutletModel::sortKeys(const std::vector<std::uint32_t> &rows) const
{
    const LedgerColumn column = columnAt(m_sortColumn);
    const auto &outlets = m_ledger->plan().outlets;
    std::vector<std::int64_t> keys(outlets.size());
    if (Ledger::isFigure(column)) {
        for (const std::uint32_t row : rows)
            keys[row] = figureOf(outlets[row], column, m_ledger->book());
        return keys;
    }
    QHash<QString, std::int64_t> numbers;
    std::vector<QString> texts;
    for (const std::uint32_t row : rows) {
        const QString text = m_ledger->plain(outlets[row], column);
        auto at = numbers.find(text);
        if (at == numbers.end()) {
            at = numbers.insert(text, static_cast<std::int64_t>(texts.size()));
            texts.push_back(text);
        }
        keys[row] = *at;
    }
    const QCollator collator{QLocale()};
    std::vector<QCollatorSortKey> collated;
    collated.reserve(texts.size());
    for (const QString &text : texts)
        collated.push_back(collator.sortKey(text));
    std::vector<std::size_t> order(texts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
        const int compared = collated[a].compare(collated[b]);
        return compared != 0 ? compared < 0 : texts[a] < texts[b];
    });
    std::vector<std::int64_t> rank(texts.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        rank[order[i]] = static_cast<std::int64_t>(i);
    for (const std::uint32_t row : rows)
        keys[row] = rank[static_cast<std::size_t>(keys[row])];
    return keys;
}

std::vector<std::uint32_t> OutletModel::sorted(std::vector<std::uint32_t> rows) const
{
    if (m_sortColumn < 0)
        return rows; // by id, as in the plan
    const std::vector<std::int64_t> keys = sortKeys(rows);
    const bool down = m_order == Qt::DescendingOrder;
    std::ranges::stable_sort(
        rows, [&](std::uint32_t a, std::uint32_t b) { return down ? keys[b] < keys[a] : keys[a] < keys[b]; });
    return rows;
}

int OutletModel::rowOf(plan::OutletId id) const
{
    if (!m_ledger)
        return -1;
    const auto &outlets = m_ledger->plan().outlets;
    const auto at = std::ranges::lower_bound(outlets, id, {}, &plan::Outlet::id);
    if (at == outlets.end() || at->id != id)
        return -1;
    const auto row = std::ranges::find(m_rows, static_cast<std::uint32_t>(at - outlets.begin()));
    return row == m_rows.end() ? -1 : static_cast<int>(row - m_rows.begin());
}

void OutletModel::light(plan::OutletId id)
{
    if (id == m_lit)
        return;
    const int before = m_lit ? rowOf(m_lit) : -1, after = id ? rowOf(id) : -1;
    m_lit = id;
    for (const int row : {before, after})
        if (row >= 0)
            emit dataChanged(index(row, 0), index(row, columnCount() - 1), {Qt::BackgroundRole});
}

int OutletModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OutletModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kLedgerColumns);
}

QVariant OutletModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const plan::Outlet &of = outlet(index.row());
    const LedgerColumn column = columnAt(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return m_ledger->shown(of, column);
    case Qt::EditRole:
        return m_ledger->plain(of, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (Ledger::isFigure(column) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ForegroundRole:
        if (column == LedgerColumn::Match && of.match == plan::MatchLevel::NotPlaced)
            return render::palette().missed;
        return {};
    case Qt::BackgroundRole:
        return m_lit && of.id == m_lit ? QVariant(QColor(0xDD, 0xED, 0xEE)) : QVariant();
    default:
        return {};
    }
}

QVariant OutletModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return Ledger::title(columnAt(section));
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (Ledger::isFigure(columnAt(section)) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

Qt::ItemFlags OutletModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_editable && index.isValid() && !Ledger::isTold(columnAt(index.column())) ? flags | Qt::ItemIsEditable
                                                                                      : flags;
}

bool OutletModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !m_editable || index.row() >= rowCount())
        return false;
    const LedgerColumn column = columnAt(index.column());
    plan::Outlet after = outlet(index.row());
    if (const auto why = m_ledger->put(column, value.toString(), after)) {
        emit refused(Ledger::title(column), value.toString(), *why);
        return false;
    }
    return after != outlet(index.row()) && commit && commit(after);
}

} // namespace yike::panels
