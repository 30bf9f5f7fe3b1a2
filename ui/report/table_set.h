// SPDX-License-Identifier: GPL-3.0-or-later
// A table at one size of type: where its columns stand and how high its rows are.
#pragma once

#include "ui/report/typesetting.h"

#include <QRectF>

#include <vector>

namespace yike::report {

struct TableSet {
    /// scale: of the type and of the room round it. Measures every cell.
    TableSet(const Table &table, double room, double scale);

    const Table *table = nullptr;
    double scale = 1;
    TypeStyle cell, strong, head, title, unit, note;
    double width = 0; ///< of all columns, within the outer gaps
    double padding = 0; ///< between a rule and the text of a cell
    std::vector<double> widths; ///< of the columns with the gaps between them; their sum is the room
    std::vector<QRectF> boxes; ///< of the cells, from (0, padding)
    QStringList heads; ///< broken into lines of about one length
    std::vector<double> heights; ///< of the rows
    double headHeight = 0, titleHeight = 0, noteHeight = 0;
    bool ruled = false; ///< some rows take several lines: pale rules keep them apart
    bool cramped = false; ///< some word is wider than its column can be made at this size

    [[nodiscard]] double top() const { return titleHeight + headHeight; } ///< what is repeated on each page
    [[nodiscard]] double whole() const;
    [[nodiscard]] bool isStrong(std::size_t row) const;
    [[nodiscard]] double rowHeight(const QStringList &row, const TypeStyle &style) const;
    /// Pages it takes that hold so many units each, and how full the last one is, 0..1.
    [[nodiscard]] std::pair<int, double> pagesOf(double first, double later) const;

private:
    void setColumns(double room);
    [[nodiscard]] double leastOf(std::size_t column, double most) const;
};

} // namespace yike::report
