// SPDX-License-Identifier: GPL-3.0-or-later
// Cells merged over several rows: the reader of workbooks gives their value to the first row alone.
#pragma once

#include "core/import/columns.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace yike::importing {

/// The row adds up others (合计, 小计).
[[nodiscard]] bool isTotalRow(const TableRow &row, const Columns &columns);

/// Fills blank cells under subdistrict, community and category with the value above, where the column of a sheet looks merged:
/// its first row has a value, no value stands in two rows of one group (of the same subdistrict or community), and there is
/// a blank for at least every second value. A column that repeats its values, or misses one here and there, is left as it is.
class MergedCells {
public:
    /// role: of the file, as in ImportCount; it tells which columns can be merged.
    MergedCells(const Table &table, const Columns &columns, std::string_view role);

    /// Rows come in their order. The row with what the cells above it say; nothing where it needs nothing.
    [[nodiscard]] std::optional<TableRow> filled(const TableRow &row);
    /// Cells filled so far.
    [[nodiscard]] std::int64_t count() const { return m_count; }

private:
    struct Column {
        std::size_t index = 0;
        std::string above;
    };
    std::vector<Column> m_columns; ///< from the widest to the narrowest
    std::int64_t m_count = 0;
};

} // namespace yike::importing
