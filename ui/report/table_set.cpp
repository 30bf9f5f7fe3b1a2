// SPDX-License-Identifier: GPL-3.0-or-later
// Columns and heights of a table.
#include "ui/report/table_set.h"

#include <algorithm>
#include <numeric>

namespace yike::report {
namespace {

constexpr double kGap = 1.6 * kMillimetre; // between two columns
constexpr double kSmall = 8.5; // points: smaller type stands closer

} // namespace

TableSet::TableSet(const Table &from, double width, double by) : table(&from), scale(by)
{
    const double points = from.points * by;
    const double lines = points < kSmall ? 1.2 : 1.25;
    padding = (points < kSmall ? 0.55 : 0.8) * by * kMillimetre;
    cell = {.style = {.points = points, .lineHeight = lines}};
    strong = cell;
    strong.style.bold = true;
    head = {.style = {.points = points, .sans = true, .bold = true, .lineHeight = lines}};
    title = {.style = {.points = 9.5, .sans = true, .bold = true, .lineHeight = 1.4}};
    unit = {.style = {.points = 9, .sans = true, .align = Qt::AlignRight, .lineHeight = 1.4}};
    note = {.style = {.points = 8, .sans = true, .lineHeight = 1.35, .colour = QColor(0x4A, 0x4F, 0x54)}};
    setColumns(width);
    QStringList heads;
    for (const Table::Column &column : from.columns)
        heads << column.head;
    headHeight = rowHeight(heads, head);
    titleHeight = SetText(from.title, title, width * 0.75).height() + 0.6 * kMillimetre;
    if (!from.note.isEmpty())
        noteHeight = SetText(from.note, note, width).height() + kMillimetre;
    const double one = cell.style.points * kUnitsPerPoint * lines + 2 * padding;
    for (std::size_t r = 0; r < from.rows.size(); ++r) {
        heights.push_back(rowHeight(from.rows[r], isStrong(r) ? strong : cell));
        ruled = ruled || heights.back() > 1.5 * one;
    }
}

void TableSet::setColumns(double width)
{
    const double sum = std::accumulate(table->columns.begin(), table->columns.end(), 0.0,
                                       [](double s, const Table::Column &c) { return s + c.width; });
    double x = 0;
    bool afterFigures = false;
    for (const Table::Column &column : table->columns) {
        const double own = sum > 0 ? width * column.width / sum : 0;
        // Words right of right-aligned figures would seem to belong to them.
        const double more = afterFigures && !column.figures ? kGap : 0;
        boxes.emplace_back(x + kGap / 2 + more, padding, own - kGap - more, 0);
        afterFigures = column.figures;
        x += own;
    }
}

double TableSet::rowHeight(const QStringList &row, const TypeStyle &style) const
{
    double height = style.style.points * kUnitsPerPoint * style.style.lineHeight;
    for (std::size_t i = 0; i < boxes.size(); ++i)
        if (const QString text = row.value(static_cast<qsizetype>(i)); !text.isEmpty())
            height = std::max(height, SetText(text, style, boxes[i].width()).height());
    return height + 2 * padding;
}

double TableSet::whole() const { return top() + std::accumulate(heights.begin(), heights.end(), 0.0) + noteHeight; }

bool TableSet::isStrong(std::size_t row) const { return std::ranges::contains(table->strong, row); }

std::pair<int, double> TableSet::pagesOf(double first, double later) const
{
    int pages = 1;
    double room = first - top(), all = room;
    for (const double height : heights) {
        if (height > room && room < all) {
            ++pages;
            all = room = later - top();
        }
        room -= height;
    }
    room -= noteHeight;
    return {room < 0 ? pages + 1 : pages, room < 0 ? 0.0 : 1 - room / all};
}

} // namespace yike::report
