// SPDX-License-Identifier: GPL-3.0-or-later
// Three-rule tables whose heads are repeated on every page.
#include "ui/office/docx_body.h"
#include "ui/report/table_set.h"

#include <QCoreApplication>

#include <numeric>

namespace yike::office {
namespace {

constexpr double kPoint = 25.4 / 72, kCellRoom = 3 * kPoint; // mm; above and below a cell's text
constexpr std::size_t kMostColumns = 63; // Word refuses wider tables
constexpr double kLine = 1.25; // of the type size
constexpr double kTitle = 7.5, kBeginning = 18; // mm: of a title; of head and first rows that stay with it
constexpr double kAfterFigures = 1.6; // mm: words right of right-aligned figures would seem to belong to them

struct In {
    Q_DECLARE_TR_FUNCTIONS(Office)
};

/// Columns of each part of the table: all of them, or the first with as many others as fit.
std::vector<std::vector<std::size_t>> partsOf(std::size_t columns)
{
    std::vector<std::vector<std::size_t>> parts(1);
    for (std::size_t column = 0; column < columns; ++column) {
        if (parts.back().size() == kMostColumns)
            parts.push_back({0});
        parts.back().push_back(column);
    }
    return parts;
}

/// mm of text in a cell of so many twips.
double textWidth(int width) { return std::max(1.0, width * 25.4 / 1440 - 1.6); }

/// Twips, in the proportions of the PDF; their sum is the width to the twip.
std::vector<int> widthsOf(const report::Table &table, const std::vector<std::size_t> &columns, int width)
{
    report::Table part;
    part.points = table.points;
    for (const std::size_t column : columns)
        part.columns.push_back(table.columns[column]);
    for (const QStringList &row : table.rows) {
        QStringList &cells = part.rows.emplace_back();
        for (const std::size_t column : columns)
            cells << row.value(static_cast<qsizetype>(column));
    }
    const double room = width * 25.4 / 1440 * report::kMillimetre;
    std::vector<int> widths;
    double passed = 0;
    int left = 0;
    for (const double own : report::TableSet(part, room, 1).widths) {
        passed += own;
        const int right = static_cast<int>(std::lround(width * passed / room));
        widths.push_back(right - left);
        left = right;
    }
    return widths;
}

} // namespace

void DocxBody::put(const report::Table &table)
{
    const auto parts = table.columns.empty() ? std::vector<std::vector<std::size_t>>{} : partsOf(table.columns.size());
    if (parts.empty())
        tableTitle(table, false);
    for (std::size_t part = 0; part < parts.size(); ++part) {
        tableTitle(table, part > 0);
        tablePart(table, parts[part]);
    }
    // A note, or the white below: two tables that touch are one to Word.
    open(table.note.isEmpty() ? ParagraphLook{.style = QStringLiteral("TableNote"), .before = 0, .after = 0}
                              : ParagraphLook{.style = QStringLiteral("TableNote")});
    line(table.note);
    m_xml.close();
    used(linesOf(table.note, 8, page().width()) * 4 + 5);
}

void DocxBody::tableTitle(const report::Table &table, bool again)
{
    if (!m_newPage)
        keepTogether(kTitle + kBeginning);
    open({.style = QStringLiteral("Caption"), .keepNext = true, .rightTab = twips(page().width())});
    line(again ? In::tr("%1 (continued)").arg(table.title) : table.title);
    if (!table.unit.isEmpty()) {
        m_xml.open("w:r");
        m_xml.empty("w:tab");
        m_xml.close();
        line(table.unit, {.points = 9, .bold = false});
    }
    m_xml.close();
    used(kTitle);
}

void DocxBody::tableGrid(const std::vector<int> &widths)
{
    m_xml.open("w:tblGrid");
    for (const int width : widths)
        m_xml.empty("w:gridCol", {{"w:w", QString::number(width)}});
    m_xml.close();
}

void DocxBody::tablePart(const report::Table &table, const std::vector<std::size_t> &columns)
{
    const int whole = twips(page().width());
    const std::vector<int> widths = widthsOf(table, columns, whole);
    m_xml.open("w:tbl");
    m_xml.open("w:tblPr");
    m_xml.val("w:tblStyle", QStringLiteral("ThreeRules"));
    m_xml.empty("w:tblW", {{"w:w", QString::number(whole)}, {"w:type", QStringLiteral("dxa")}});
    m_xml.open("w:tblBorders"); // WPS and LibreOffice draw those of the table itself
    for (const char *side : {"w:top", "w:bottom"})
        rule(m_xml, side, 8);
    m_xml.close();
    m_xml.empty("w:tblLayout", {{"w:type", QStringLiteral("fixed")}});
    m_xml.open("w:tblCellMar");
    for (const char *side : {"w:left", "w:right"})
        m_xml.empty(side, {{"w:w", QString::number(twips(0.8))}, {"w:type", QStringLiteral("dxa")}});
    m_xml.close();
    m_xml.empty(
        "w:tblLook",
        {{"w:val", QStringLiteral("0420")}, {"w:firstRow", QStringLiteral("1")}, {"w:noVBand", QStringLiteral("1")}});
    m_xml.close();
    tableGrid(widths);
    m_xml.open("w:tr");
    m_xml.open("w:trPr");
    m_xml.empty("w:cantSplit");
    m_xml.empty("w:tblHeader");
    m_xml.close();
    for (std::size_t i = 0; i < columns.size(); ++i)
        cell(table.columns[columns[i]].head, {.width = widths[i],
                                              .head = true,
                                              .right = table.columns[columns[i]].figures,
                                              .afterRight = i > 0 && table.columns[columns[i - 1]].figures,
                                              .points = table.points});
    m_xml.close();
    double headLines = 1;
    for (std::size_t i = 0; i < columns.size(); ++i)
        headLines = std::max(headLines, linesOf(table.columns[columns[i]].head, table.points, textWidth(widths[i])));
    const double head = headLines * table.points * kLine * kPoint + kCellRoom;
    used(head);
    m_head = head;
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        tableRow(table, columns, widths, row);
    m_xml.close();
}

void DocxBody::tableRow(const report::Table &table, const std::vector<std::size_t> &columns,
                        const std::vector<int> &widths, std::size_t row)
{
    const bool strong = std::ranges::find(table.strong, row) != table.strong.end();
    // The first and the last row are never alone on a page.
    const bool keep = table.rows.size() > 2 && (row == 0 || row + 2 == table.rows.size());
    double lines = 1;
    m_xml.open("w:tr");
    m_xml.open("w:trPr");
    m_xml.empty("w:cantSplit");
    m_xml.close();
    if (table.rows[row].size() == 1 && columns.size() > 1) { // a band over all columns
        const int whole = std::accumulate(widths.begin(), widths.end(), 0);
        cell(table.rows[row].constFirst(), {.width = whole,
                                            .columns = columns.size(),
                                            .strong = strong,
                                            .keepNext = keep || row + 1 < table.rows.size(),
                                            .points = table.points});
        lines = linesOf(table.rows[row].constFirst(), table.points, textWidth(whole));
    }
    for (std::size_t i = 0; (table.rows[row].size() > 1 || columns.size() == 1) && i < columns.size(); ++i) {
        const QString text = table.rows[row].value(static_cast<qsizetype>(columns[i]));
        cell(text, {.width = widths[i],
                    .strong = strong,
                    .keepNext = keep,
                    .right = table.columns[columns[i]].figures,
                    .afterRight = i > 0 && table.columns[columns[i - 1]].figures,
                    .points = table.points});
        lines = std::max(lines, linesOf(text, table.points, textWidth(widths[i])));
    }
    m_xml.close();
    usedWhole(lines * table.points * kLine * kPoint + kCellRoom, m_head);
}

void DocxBody::cell(const QString &text, const CellLook &look)
{
    m_xml.open("w:tc");
    m_xml.open("w:tcPr");
    m_xml.empty("w:tcW", {{"w:w", QString::number(look.width)}, {"w:type", QStringLiteral("dxa")}});
    if (look.columns > 1)
        m_xml.val("w:gridSpan", QString::number(look.columns));
    if (look.head) {
        m_xml.open("w:tcBorders");
        rule(m_xml, "w:bottom", 4);
        m_xml.close();
    }
    m_xml.val("w:vAlign", look.head ? QStringLiteral("bottom") : QStringLiteral("top"));
    m_xml.close();
    ParagraphLook own{.style = look.head ? QStringLiteral("TableHead") : QStringLiteral("TableText"),
                      .keepNext = look.keepNext};
    if (look.right)
        own.align = QStringLiteral("right");
    else if (look.afterRight)
        own.left = twips(kAfterFigures);
    RunLook run;
    if (look.points != m_sizes.cell) {
        own.line = twipsOfPoints(look.points * kLine);
        own.exact = true;
        run.points = look.points;
    }
    if (look.strong)
        run.bold = true;
    openParagraph(m_xml, own);
    line(text, run);
    m_xml.close();
    m_xml.close();
}

} // namespace yike::office
