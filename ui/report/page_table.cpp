// SPDX-License-Identifier: GPL-3.0-or-later
// Three-rule tables that go on over page breaks, never with a row or two alone on a page.
#include "ui/report/page_flow.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace yike::report {
namespace {

constexpr double kMm = kMillimetre;
constexpr std::size_t kFewest = 2; // rows on a page
constexpr std::size_t kTail = 3; // rows on the last page, where there are as many
constexpr std::size_t kSmall = 8; // rows that are never torn apart, if they take no more than half a page
constexpr double kLow = 0.35; // of a page: what is no higher is not torn apart either
constexpr double kLeastType = 7; // points
const QColor kPale(0xDA, 0xD6, 0xCD);

/// How many rows from `from` on fit into `room`, the note with the last of them.
std::size_t rowsThatFit(const TableSet &set, std::size_t from, double room)
{
    std::size_t end = from;
    double used = 0;
    while (end < set.heights.size() && used + set.heights[end] <= room)
        used += set.heights[end++];
    if (end == set.heights.size() && used + set.noteHeight > room && end > from)
        --end; // the note stands under a row
    return end;
}

/// Leaves enough rows for the next page and no subdistrict's row without its communities.
std::size_t niceEnd(const TableSet &set, std::size_t from, std::size_t end)
{
    const std::size_t rows = set.heights.size();
    if (end == rows)
        return end;
    for (const std::size_t tail : {kTail, kFewest})
        if (rows - end < tail && rows >= from + kFewest + tail) {
            end = rows - tail;
            break;
        }
    const bool strongMeansGroup = set.table->strong.size() * 2 < rows;
    while (strongMeansGroup && end > from + kFewest && set.isStrong(end - 1))
        --end;
    return end;
}

bool staysWhole(const TableSet &set, double page)
{
    return set.whole() <= (set.table->rows.size() <= kSmall ? 0.5 : kLow) * page;
}

/// A row with a name and nothing else, above the rows it stands for.
bool isBand(const TableSet &set, std::size_t row)
{
    const QStringList &cells = set.table->rows[row];
    return cells.size() == 1 && set.boxes.size() > 1;
}

} // namespace

void PageFlow::rule(double points, QColor colour)
{
    add(RuleItem{{m_area.left(), m_y, m_area.right(), m_y}, points, colour});
}

TableSet PageFlow::bestSet(const Table &table) const
{
    TableSet best(table, m_area.width(), 1);
    for (const double scale : {0.95, 0.9, 0.85, 0.8})
        if (best.cramped && table.points * scale >= kLeastType)
            best = TableSet(table, m_area.width(), scale);
    if (staysWhole(best, m_area.height()))
        return best;
    const double first = left() - 2 * kMm >= best.top() + 30 * kMm ? left() - 2 * kMm : m_area.height();
    const auto [pages, last] = best.pagesOf(first, m_area.height());
    if (pages < 2 || last > 0.25)
        return best;
    for (const double scale : {0.95, 0.9, 0.85}) {
        if (table.points * scale < kLeastType)
            break;
        if (scale >= best.scale)
            continue;
        TableSet tighter(table, m_area.width(), scale);
        if (tighter.pagesOf(first, m_area.height()).first < pages)
            return tighter;
    }
    return best;
}

double PageFlow::tableStart(const Table &table) const
{
    const double before = 2 * kMm;
    const TableSet set(table, m_area.width(), 1);
    if (staysWhole(set, m_area.height()))
        return before + set.whole();
    double start = before + set.top();
    for (std::size_t r = 0; r < std::min(kFewest, set.heights.size()); ++r)
        start += set.heights[r];
    return start;
}

void PageFlow::placeTable(const Table &table)
{
    if (table.columns.empty())
        return;
    m_y += m_empty ? 0 : 2 * kMm;
    const TableSet set = bestSet(table);
    double least = set.whole();
    if (!staysWhole(set, m_area.height())) {
        least = set.top();
        for (std::size_t r = 0; r < std::min(kFewest, set.heights.size()); ++r)
            least += set.heights[r];
    }
    if (!m_onlyHeadings)
        need(least);
    placeRows(set);
    if (!table.note.isEmpty()) {
        m_y += kMm;
        if (set.noteHeight > left() + 4 * kMm)
            newPage(m_sheet);
        setText(table.note, set.note);
    }
    m_y += 4 * kMm;
}

void PageFlow::repeatGroup(const TableSet &set, std::size_t row)
{
    if (isBand(set, row))
        return;
    while (row > 0 && !isBand(set, row))
        --row;
    if (!isBand(set, row))
        return;
    const QString name = QCoreApplication::translate("Report", "%1 (continued)").arg(set.table->rows[row].constFirst());
    placeRow(set, {name}, set.strong, set.heights[row]);
}

void PageFlow::placeRows(const TableSet &set)
{
    tableHead(set, false);
    const std::size_t rows = set.heights.size();
    bool begun = false; // rows stand under this head
    for (std::size_t from = 0; from < rows;) {
        const std::size_t end = niceEnd(set, from, rowsThatFit(set, from, left() + 0.1 * kMm));
        if (end == from && !begun) {
            tallRow(set, from++);
            begun = true;
            continue;
        }
        for (; from < end; ++from) {
            if (set.ruled && begun)
                rule(0.25, kPale);
            placeRow(set, set.table->rows[from], set.isStrong(from) ? set.strong : set.cell, set.heights[from]);
            begun = true;
        }
        if (m_progress->cancelled())
            return;
        if (from < rows) {
            rule(1.0);
            newPage(m_sheet);
            tableHead(set, true);
            repeatGroup(set, from);
            begun = false;
        }
    }
    rule(1.0);
}

void PageFlow::tallRow(const TableSet &set, std::size_t row)
{
    const TypeStyle &style = set.isStrong(row) ? set.strong : set.cell;
    const double step = style.style.points * kUnitsPerPoint * style.style.lineHeight;
    const int lines = static_cast<int>(std::lround((set.heights[row] - 2 * set.padding) / step));
    for (int from = 0; from < lines;) {
        const int here = std::clamp(static_cast<int>((left() - 2 * set.padding) / step), 1, lines - from);
        placeRow(set, set.table->rows[row], style, here * step + 2 * set.padding, from, here);
        from += here;
        if (from < lines) {
            rule(1.0);
            newPage(m_sheet);
            tableHead(set, true);
        }
    }
}

void PageFlow::placeRow(const TableSet &set, const QStringList &row, const TypeStyle &style, double height,
                        int firstLine, int lines)
{
    if (row.size() == 1 && set.boxes.size() > 1) // over all columns
        add(TextItem{{m_area.left() + set.boxes.front().left(), m_y + set.padding, set.width, 0},
                     row.constFirst(),
                     style,
                     firstLine,
                     lines});
    for (std::size_t i = 0; row.size() > 1 && i < set.boxes.size(); ++i) {
        const QString text = row.value(static_cast<qsizetype>(i));
        if (text.isEmpty())
            continue;
        TypeStyle own = style;
        own.style.align = set.table->columns[i].figures ? Qt::AlignRight : Qt::AlignLeft;
        add(TextItem{set.boxes[i].translated(m_area.left(), m_y), text, own, firstLine, lines});
    }
    m_y += height;
}

void PageFlow::tableHead(const TableSet &set, bool again)
{
    const Table &table = *set.table;
    const QString title =
        again ? QCoreApplication::translate("Report", "%1 (continued)").arg(table.title) : table.title;
    add(TextItem{{m_area.left(), m_y, m_area.width() * (table.unit.isEmpty() ? 1 : 0.75), 0}, title, set.title});
    if (!table.unit.isEmpty())
        add(TextItem{{m_area.left(), m_y, m_area.width(), 0}, table.unit, set.unit});
    m_y += set.titleHeight;
    rule(1.0);
    placeRow(set, set.heads, set.head, set.headHeight);
    rule(0.5);
    m_empty = m_onlyHeadings = false;
}

} // namespace yike::report
