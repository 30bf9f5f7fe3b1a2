// SPDX-License-Identifier: GPL-3.0-or-later
// By the pattern of values and blanks: it is the same in every format, and in text files saved from a workbook.
#include "core/import/merged_cells.h"

#include "core/import/text_encoding.h"
#include "core/import/words.h"

#include <algorithm>
#include <set>

namespace yike::importing {
namespace {

std::string firstText(const TableRow &row)
{
    for (std::size_t i = 0; i < row.size(); ++i)
        if (std::string text = plainText(row.cell(i)); !text.empty())
            return text;
    return {};
}

std::vector<Role> mergeable(std::string_view role)
{
    if (role == "outlets")
        return {Role::Subdistrict, Role::Community, Role::Category};
    if (role == "residences" || role == "premises")
        return {Role::Subdistrict, Role::Community};
    // A row of a subdistrict in all leaves its community blank.
    if (role == "totals")
        return {Role::Subdistrict};
    return {};
}

/// `groups`: what the wider merged columns say in each row, so that a value may come again in another group.
bool looksMerged(const std::vector<std::string> &cells, const std::vector<std::string> &groups)
{
    if (cells.size() < 3 || cells.front().empty())
        return false;
    std::set<std::string> met;
    std::int64_t values = 0, blanks = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (cells[i].empty()) {
            ++blanks;
            continue;
        }
        ++values;
        if (!met.insert(groups[i] + '\n' + cells[i]).second)
            return false;
    }
    return blanks > 0 && 2 * blanks >= values;
}

} // namespace

bool isTotalRow(const TableRow &row, const Columns &columns)
{
    return saysTotal(firstText(row)) || saysTotal(columns.cell(row, Role::Name)) ||
           saysTotal(columns.cell(row, Role::Community)) || saysTotal(columns.cell(row, Role::Subdistrict)) ||
           saysTotal(columns.cell(row, Role::Key));
}

MergedCells::MergedCells(const Table &table, const Columns &columns, std::string_view role)
{
    std::vector<const TableRow *> rows;
    for (std::size_t i = columns.headerInRows ? columns.headerRow + 1 : 0; i < table.rows.size(); ++i)
        if (const TableRow &row = table.rows[i]; !firstText(row).empty() && !isTotalRow(row, columns))
            rows.push_back(&row);
    std::vector<std::string> groups(rows.size());
    for (const Role each : mergeable(role)) {
        if (!columns.has(each))
            continue;
        const auto index = static_cast<std::size_t>(columns.index[static_cast<std::size_t>(each)]);
        std::vector<std::string> cells;
        for (const TableRow *row : rows)
            cells.push_back(plainText(row->cell(index)));
        const bool merged = looksMerged(cells, groups);
        if (merged)
            m_columns.push_back({index, {}});
        std::string above;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (!cells[i].empty() || !merged)
                above = cells[i];
            groups[i] += '\n' + above;
        }
    }
}

std::optional<TableRow> MergedCells::filled(const TableRow &row)
{
    bool any = false;
    for (Column &column : m_columns) {
        if (const std::string_view cell = row.cell(column.index); !plainText(cell).empty())
            column.above = cell;
        else
            any = any || !column.above.empty();
    }
    if (!any)
        return std::nullopt;
    TableRow out;
    out.number = row.number;
    out.place = row.place;
    out.outline = row.outline;
    std::size_t size = row.size();
    for (const Column &column : m_columns)
        size = std::max(size, column.index + 1);
    for (std::size_t i = 0; i < size; ++i) {
        const auto column = std::ranges::find(m_columns, i, &Column::index);
        const bool above = column != m_columns.end() && plainText(row.cell(i)).empty();
        out.add(above ? std::string_view(column->above) : row.cell(i));
        m_count += above && !column->above.empty() ? 1 : 0;
    }
    return out;
}

} // namespace yike::importing
