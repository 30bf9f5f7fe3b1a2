// SPDX-License-Identifier: GPL-3.0-or-later
// What stands round the text of a page: footer with its number, and the frame of a drawing with its title block (图签).
#include "ui/report/page_flow.h"
#include "ui/text/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace yike::report {
namespace {

struct In {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr double kMm = kMillimetre;
const QColor kGrey(0x6B, 0x70, 0x79);

/// A cell of the title block in millimetres from its top left corner: what it is (empty where the content says so itself), and its
/// content.
struct Cell {
    double x, y, width, height;
    QString name, text;
    double points = 9;
};

void addRule(Page &page, QPointF from, QPointF to, double points)
{
    page.items.emplace_back(RuleItem{{from, to}, points});
}

void addBox(Page &page, const QRectF &box, double points)
{
    addRule(page, box.topLeft(), box.topRight(), points);
    addRule(page, box.topRight(), box.bottomRight(), points);
    addRule(page, box.bottomRight(), box.bottomLeft(), points);
    addRule(page, box.bottomLeft(), box.topLeft(), points);
}

void addCell(Page &page, const Cell &cell, QPointF corner)
{
    const QRectF box(corner + QPointF(cell.x, cell.y) * kMm, QSizeF(cell.width, cell.height) * kMm);
    addBox(page, box, 0.35);
    const QRectF inner = box.adjusted(1.2 * kMm, 0.6 * kMm, -1.2 * kMm, 0);
    if (!cell.name.isEmpty())
        page.items.emplace_back(
            TextItem{inner, cell.name, {.style = {.points = 6.5, .sans = true, .lineHeight = 1.2, .colour = kGrey}}});
    TypeStyle type{.style = {.points = cell.points, .sans = true, .bold = cell.points > 9, .lineHeight = 1.2}};
    const double below = inner.top() + (cell.name.isEmpty() ? 0.4 : 3.1) * kMm;
    const auto room = [&] {
        return std::max(1, static_cast<int>((box.bottom() - below + 0.2 * kMm) / type.style.points / kUnitsPerPoint /
                                            type.style.lineHeight));
    };
    const auto fits = [&](const QString &text) { return SetText(text, type, inner.width()).lines() <= room(); };
    constexpr double kLeast = 5; // points
    while (type.style.points > kLeast && !fits(cell.text))
        type.style.points -= 0.5;
    QString text = cell.text;
    for (double width = inner.width() * room(); !fits(text) && width > 0; width -= 2 * kMm)
        text = fitted(cell.text, type, width); // broken words leave room at the ends of lines
    page.items.emplace_back(TextItem{{inner.left(), below, inner.width(), 0}, text, type, 0, room()});
}

QString notesOf(const Manuscript &manuscript, const QString &caption)
{
    QStringList notes;
    for (const QString &each : {caption, manuscript.source, manuscript.footer})
        if (!each.isEmpty())
            notes << each;
    return notes.join(u'\n');
}

} // namespace

void PageFlow::finishPages()
{
    const bool cover = m_out.pages.front().cover;
    const int of = m_out.count() - (cover ? 1 : 0);
    const int sheets = static_cast<int>(m_drawings.size());
    int number = 0, sheet = 0;
    for (Page &page : m_out.pages) {
        if (page.cover)
            continue;
        page.number = ++number;
        if (page.sheet == Sheet::A3Landscape) {
            const DrawingNote &note = m_drawings[static_cast<std::size_t>(sheet)];
            ++sheet;
            finishDrawing(page, note, sheets, sheet, of);
        } else if (m_manuscript.officialDocument)
            finishOfficial(page);
        else
            finishOrdinary(page, of);
    }
}

void PageFlow::finishOrdinary(Page &page, int of)
{
    const QRectF area = areaOf(page.sheet);
    const QRectF foot(area.left(), area.bottom() + 6 * kMm, area.width(), 6 * kMm);
    TypeStyle type{.style = {.points = 8, .sans = true, .lineHeight = 1.2, .colour = kGrey}};
    page.items.emplace_back(TextItem{foot, fitted(m_manuscript.footer, type, foot.width() - 16 * kMm), type, 0, 1});
    type.style.align = Qt::AlignRight;
    page.items.emplace_back(TextItem{foot, QStringLiteral("%1/%2").arg(page.number).arg(of), type});
}

void PageFlow::finishOfficial(Page &page)
{
    // GB/T 9704: 4号 between two dashes, the dashes 7 mm below the text.
    // Odd pages have it at the right, even ones at the left, a character within the text.
    const QRectF area = areaOf(page.sheet);
    TypeStyle type{.style = {.points = 14, .lineHeight = 1.2}};
    type.style.align = page.number % 2 == 1 ? Qt::AlignRight : Qt::AlignLeft;
    const double y = area.bottom() + 7 * kMm - 0.5 * type.style.points * kUnitsPerPoint;
    const double character = type.style.points * kUnitsPerPoint;
    page.items.emplace_back(TextItem{{area.left() + character, y, area.width() - 2 * character, 0},
                                     QStringLiteral("\u2014 %1 \u2014").arg(page.number),
                                     type});
}

void PageFlow::finishDrawing(Page &page, const DrawingNote &note, int sheets, int sheet, int of)
{
    const QRectF whole = sheetRect(page.sheet);
    const QRectF frame = whole.adjusted(25 * kMm, 5 * kMm, -5 * kMm, -5 * kMm);
    addBox(page, frame, 2.0);
    constexpr double kWidth = 180, kHeight = 30;
    const QPointF corner = frame.bottomRight() - QPointF(kWidth, kHeight) * kMm;
    addBox(page, {corner, frame.bottomRight()}, 1.4);
    const QString scale =
        note.scale > 0 ? QStringLiteral("1:%1").arg(text::formatCount(note.scale)) : In::tr("see the scale bar");
    const QString office = m_manuscript.author.isEmpty() ? In::tr("(seal)") : m_manuscript.author;
    const std::array cells{Cell{0, 0, 60, 30, In::tr("Office"), office, 9},
                           Cell{60, 0, 120, 10, In::tr("Project"), m_manuscript.title, 9},
                           Cell{60, 10, 120, 10, In::tr("Drawing"), note.title, 11},
                           Cell{60, 20, 32, 10, In::tr("Scale"), scale, 9},
                           Cell{92, 20, 32, 10, In::tr("Date"), m_manuscript.date, 9},
                           Cell{124, 20, 32, 10, In::tr("Sheet number"),
                                In::tr("%1 of %2", "sheet of a set of drawings").arg(sheet).arg(sheets), 9},
                           Cell{156, 20, 24, 10, In::tr("Page"), QStringLiteral("%1/%2").arg(page.number).arg(of), 9}};
    for (const Cell &cell : cells)
        addCell(page, cell, corner);
    // Left of the block: what the figure says below itself elsewhere, the source, and the footer.
    const double left = (corner.x() - frame.left()) / kMm;
    addCell(page, {-left, 0, left, kHeight, In::tr("Notes"), notesOf(m_manuscript, note.caption), 8}, corner);
}

} // namespace yike::report
