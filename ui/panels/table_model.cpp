// SPDX-License-Identifier: GPL-3.0-or-later
// Cells are plain values; nothing is computed while painting.
#include "ui/panels/table_model.h"

#include "ui/render/screen_theme.h"

#include <algorithm>

namespace yike::panels {
namespace {

bool sameRows(const TableData &one, const TableData &other)
{
    return one.headers == other.headers && std::ranges::equal(one.rows, other.rows, [](const Row &a, const Row &b) {
               return a.object == b.object && a.key == b.key && a.scenario == b.scenario &&
                      a.cells.size() == b.cells.size();
           });
}

} // namespace

void TableModel::setTable(TableData data)
{
    if (!m_data.rows.empty() && sameRows(m_data, data)) {
        m_data = std::move(data);
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_data = std::move(data);
    endResetModel();
}

void TableModel::light(const Selection &object)
{
    if (object == m_lit || m_data.rows.empty())
        return;
    m_lit = object;
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::BackgroundRole});
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_data.rows.size());
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_data.headers.size());
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    const Row &of = row(index.row());
    const auto column = static_cast<std::size_t>(index.column());
    if (column >= of.cells.size())
        return {};
    const Cell &shown = of.cells[column];
    switch (role) {
    case Qt::DisplayRole:
        return shown.text;
    case SortRole:
        return shown.sort.isValid() ? shown.sort : QVariant(shown.text);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (shown.number ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ForegroundRole:
        return shown.colour.isValid() ? QVariant(shown.colour) : QVariant();
    case Qt::ToolTipRole:
        return shown.tip.isEmpty() ? shown.text : shown.tip;
    case Qt::BackgroundRole:
        return !m_lit.empty() && of.object == m_lit ? QVariant(render::screenInks().chosen) : QVariant();
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_data.headers.value(section);
    if (role == Qt::TextAlignmentRole && !m_data.rows.empty()) {
        const auto column = static_cast<std::size_t>(section);
        const auto &cells = m_data.rows.front().cells;
        return int(Qt::AlignVCenter | (column < cells.size() && cells[column].number ? Qt::AlignRight : Qt::AlignLeft));
    }
    return {};
}

} // namespace yike::panels
