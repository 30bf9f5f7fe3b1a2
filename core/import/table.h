// SPDX-License-Identifier: GPL-3.0-or-later
// A table or layer as read: rows of text cells, each with its line in the file and, for layers, its place.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/geo/point.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace yike::importing {

/// Cells lie end to end in one string: a million rows have to fit.
class TableRow {
public:
    std::int64_t number = 0;           ///< line or row in the file, counted from 1
    std::optional<geo::LonLat> place;  ///< of the geometry: its point, or a point inside it
    geo::MultiPolygon outline;         ///< of the geometry, where it is an area

    void add(std::string_view cell)
    {
        m_text += cell;
        m_ends.push_back(static_cast<std::uint32_t>(m_text.size()));
    }
    [[nodiscard]] std::size_t size() const { return m_ends.size(); }
    /// Empty beyond the last cell.
    [[nodiscard]] std::string_view cell(std::size_t index) const
    {
        if (index >= m_ends.size())
            return {};
        const std::uint32_t from = index == 0 ? 0 : m_ends[index - 1];
        return std::string_view(m_text).substr(from, m_ends[index] - from);
    }

private:
    std::string m_text;
    std::vector<std::uint32_t> m_ends;
};

/// One sheet, layer or text file.
struct Table {
    std::string name;                  ///< of the sheet or layer
    std::string encoding;              ///< of the text
    bool guessed = false;              ///< the encoding was guessed
    bool headed = false;               ///< columns are known from the format; else the header is one of the rows
    bool planar = false;               ///< places are metres in an unnamed system, not degrees
    std::vector<std::string> columns;  ///< of a headed table
    std::vector<TableRow> rows;
    std::int64_t brokenQuotes = 0;     ///< quotation marks that were never closed
    std::int64_t lines = 0, areas = 0; ///< rows whose geometry is a line, an area
};

/// Every sheet of a workbook, every layer of a layer file, the one table of a text file. TableUnreadable with a reason.
/// outlines: keep the polygons, not only a point inside them.
[[nodiscard]] base::Result<std::vector<Table>> readTables(const std::string &path, bool outlines,
                                                          const base::Progress &progress);

/// Columns beyond this are no ledger: such a file is refused before it can fill the memory.
inline constexpr std::size_t kMostColumns = 2000;
inline constexpr std::int64_t kMostRows = 3'000'000;

} // namespace yike::importing
