// SPDX-License-Identifier: GPL-3.0-or-later
// Three-rule tables that go on over page breaks.
#include "ui/report/page_flow.h"

#include <QCoreApplication>
#include <QPen>

#include <algorithm>
#include <numeric>

namespace yike::report {
namespace {

constexpr double kPad = 0.8 * kMillimetre; // between a rule and the text of a cell
constexpr double kGap = 1.6 * kMillimetre; // between two columns

Style cellStyle(const Table &table, bool bold)
{
    return {.points = table.points, .sans = false, .bold = bold, .lineHeight = 1.25};
}
Style headStyle(const Table &table) { return {.points = table.points, .sans = true, .bold = true, .lineHeight = 1.25}; }

std::vector<QRectF> cells(const Table &table, const QRectF &area, double y)
{
    const double sum = std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                                       [](double s, const Table::Column &c) { return s + c.width; });
    std::vector<QRectF> out;
    double x = area.left();
    bool afterFigures = false;
    for (const Table::Column &column : table.columns) {
        const double width = area.width() * column.width / sum;
        // Words right of right-aligned figures would seem to belong to them.
        const double more = afterFigures && !column.figures ? kGap : 0;
        out.emplace_back(x + kGap / 2 + more, y + kPad, width - kGap - more, 0);
        afterFigures = column.figures;
        x += width;
    }
    return out;
}

} // namespace

void PageFlow::rule(double points)
{
    m_painter.setPen(QPen(QColor(u"#1F2326"), points * kResolution / 72.0));
    m_painter.drawLine(QPointF(area().left(), m_y), QPointF(area().right(), m_y));
}

double PageFlow::rowHeight(const Table &table, const QStringList &row, const Style &style)
{
    double height = 0;
    const auto boxes = cells(table, area(), 0);
    for (std::size_t i = 0; i < boxes.size(); ++i)
        height = std::max(height, text(boxes[i], row.value(static_cast<qsizetype>(i)), style, false));
    return height + 2 * kPad;
}

void PageFlow::paintRow(const Table &table, const QStringList &row, const Style &style, double height)
{
    const auto boxes = cells(table, area(), m_y);
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        Style own = style;
        own.align = table.columns[i].figures ? Qt::AlignRight : Qt::AlignLeft;
        text(boxes[i], row.value(static_cast<qsizetype>(i)), own);
    }
    m_y += height;
}

double PageFlow::tableHead(const Table &table, bool again)
{
    QStringList heads;
    for (const Table::Column &column : table.columns)
        heads << column.head;
    const double height = rowHeight(table, heads, headStyle(table));
    const QString title =
        again ? QCoreApplication::translate("Report", "%1 (continued)").arg(table.title) : table.title;
    const Style titleStyle{.points = 9.5, .sans = true, .bold = true, .lineHeight = 1.4};
    const double titleHeight = text({area().left(), m_y, area().width() * 0.75, 0}, title, titleStyle);
    if (!table.unit.isEmpty())
        text({area().left(), m_y, area().width(), 0}, table.unit,
             {.points = 9, .sans = true, .align = Qt::AlignRight, .lineHeight = 1.4});
    m_y += titleHeight + 0.6 * kMillimetre;
    rule(1.0);
    paintRow(table, heads, headStyle(table), height);
    rule(0.5);
    return height;
}

void PageFlow::table(const Table &table)
{
    ++m_tables;
    space(2);
    need(30 * kMillimetre);
    tableHead(table, false);
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const Style style = cellStyle(table, std::ranges::find(table.strong, r) != table.strong.end());
        const double height = rowHeight(table, table.rows[r], style);
        if (height > left() - kPad && m_y > area().top() + 30 * kMillimetre) {
            rule(1.0);
            newPage(m_landscape);
            tableHead(table, true);
        }
        paintRow(table, table.rows[r], style, height);
    }
    rule(1.0);
    space(1);
    if (!table.note.isEmpty())
        m_y += text({area().left(), m_y, area().width(), 0}, table.note,
                    {.points = 8, .sans = true, .lineHeight = 1.35, .colour = QColor(u"#4A4F54")});
    space(4);
}

} // namespace yike::report
