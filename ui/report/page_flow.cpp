// SPDX-License-Identifier: GPL-3.0-or-later
// Headings, paragraphs and figures of the flow; tables are in page_table.cpp.
#include "ui/report/page_flow.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace yike::report {
namespace {

constexpr double kMm = kMillimetre;
constexpr int kFewest = 2; // lines of a paragraph that may stand alone at the foot or at the head of a page
constexpr double kLeastFigure = 60; // mm

const Style kCaption{.points = 9, .sans = true, .lineHeight = 1.35, .colour = QColor(0x4A, 0x4F, 0x54)};

} // namespace

QRectF sheetRect(Sheet sheet) { return {QPointF(0, 0), sizeOf(sheet) * kMillimetre}; }

Pages paginate(const Manuscript &manuscript, const base::Progress &progress)
{
    return PageFlow(manuscript).run(progress);
}

PageFlow::PageFlow(const Manuscript &manuscript) : m_manuscript(manuscript) { newPage(Sheet::A4); }

Pages PageFlow::run(const base::Progress &progress)
{
    m_progress = &progress;
    const std::size_t blocks = m_manuscript.blocks().size();
    for (std::size_t i = 0; i < blocks; ++i) {
        if (progress.cancelled())
            return std::move(m_out);
        progress.report("report-tables", 0.1 * static_cast<double>(i) / static_cast<double>(blocks));
        if (i == m_manuscript.contentsAt())
            placeContents();
        place(i);
    }
    if (progress.cancelled()) // within the last table
        return std::move(m_out);
    if (m_manuscript.contentsAt() == blocks)
        placeContents();
    if (m_empty && m_out.count() > 1) { // a break with nothing after it
        m_out.pages.pop_back();
        std::erase_if(m_drawings, [&](const DrawingNote &note) { return note.page >= m_out.count(); });
    }
    for (Bookmark &bookmark : m_out.bookmarks)
        bookmark.page = std::min(bookmark.page, m_out.count() - 1);
    m_out.watermark = m_manuscript.watermark;
    fillContents();
    finishPages();
    return std::move(m_out);
}

void PageFlow::place(std::size_t block)
{
    const Block &content = m_manuscript.blocks()[block];
    if (const auto *cover = std::get_if<Cover>(&content))
        placeCover(*cover);
    else if (const auto *page = std::get_if<PageBreak>(&content))
        breakTo(page->sheet, block + 1);
    else if (std::holds_alternative<Heading>(content))
        placeHeading(block);
    else if (const auto *paragraph = std::get_if<Paragraph>(&content))
        placeParagraph(*paragraph);
    else if (const auto *table = std::get_if<Table>(&content))
        placeTable(*table);
    else if (std::holds_alternative<Figure>(content))
        placeFigure(block);
    else if (const auto *gap = std::get_if<Gap>(&content))
        placeGap(gap->millimetres * kMm);
}

void PageFlow::placeGap(double units)
{
    m_y += units;
    if (units > 0) // what comes next may need another page
        m_empty = m_onlyHeadings = false;
}

QRectF PageFlow::areaOf(Sheet sheet) const
{
    const QRectF whole = sheetRect(sheet);
    if (sheet == Sheet::A3Landscape) // GB/T 50001: 25 mm to bind, 5 mm elsewhere; the strip below holds the title block
        return whole.adjusted(30 * kMm, 10 * kMm, -10 * kMm, -40 * kMm);
    if (m_manuscript.officialDocument && sheet == Sheet::A4) // GB/T 9704: 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm
        return {28 * kMm, 37 * kMm, 156 * kMm, 225 * kMm};
    return whole.adjusted(25 * kMm, 22 * kMm, -25 * kMm, -22 * kMm); // look.md
}

void PageFlow::newPage(Sheet sheet)
{
    m_sheet = sheet;
    m_out.pages.push_back({.sheet = sheet});
    m_area = areaOf(sheet);
    m_y = m_area.top();
    m_empty = m_onlyHeadings = true;
    if (sheet == Sheet::A3Landscape) {
        DrawingNote note{.page = m_out.count() - 1};
        if (!m_drawings.empty()) // a drawing that goes on keeps its name
            note.title = m_drawings.back().title;
        m_drawings.push_back(note);
    }
}

void PageFlow::breakTo(Sheet sheet, std::size_t next)
{
    if (staysHere(sheet, next))
        return;
    sheet = sheetFor(sheet, next);
    if (m_empty) {
        if (sheet == m_sheet)
            return;
        m_out.pages.pop_back();
        std::erase_if(m_drawings, [&](const DrawingNote &note) { return note.page >= m_out.count(); });
    }
    newPage(sheet);
}

void PageFlow::need(double units)
{
    if (left() < units && !m_empty)
        newPage(m_sheet);
}

void PageFlow::setText(const QString &text, const TypeStyle &style)
{
    const SetText lines(text, style, m_area.width());
    add(TextItem{{m_area.left(), m_y, m_area.width(), 0}, text, style});
    m_y += lines.height();
    m_empty = m_onlyHeadings = false;
}

TypeStyle PageFlow::typeOf(const Style &style) const
{
    TypeStyle type{.style = style};
    if (!m_manuscript.officialDocument || style.sans)
        return type;
    // 3号 仿宋, 22 lines of 28 characters: a line each 29 pt, characters a little closer than their size.
    constexpr double kThird = 16, kPitch = 225.0 / 22 / 25.4 * 72, kCell = 156.0 / 28 / 25.4 * 72;
    type.face = Face::FangSong;
    if (style.points == Style().points)
        type.style.points = kThird;
    if (type.style.points == kThird) {
        type.style.lineHeight = kPitch / kThird;
        type.spacing = kCell - 0.01 - kThird; // a hair less than 28 to a line, which are measured in 64ths
    }
    return type;
}

TypeStyle PageFlow::headingType(int level) const
{
    if (m_manuscript.officialDocument) {
        TypeStyle type = typeOf({});
        type.style.indent = 2;
        type.style.sans = level == 0; // 一、 in 黑体, （一） in 楷体, 1. in 仿宋
        type.face = level == 0 ? Face::Ordinary : level == 1 ? Face::Kai : Face::FangSong;
        return type;
    }
    constexpr double kPoints[] = {16, 12, 10.5};
    return {.style = {.points = kPoints[std::clamp(level, 0, 2)], .sans = true, .bold = true, .lineHeight = 1.4}};
}

double PageFlow::captionHeight(const Figure &figure) const
{
    if (figure.caption.isEmpty() || m_sheet == Sheet::A3Landscape) // there it stands beside the title block
        return 2 * kMm;
    return SetText(figure.caption, {.style = kCaption}, m_area.width()).height() + 3.5 * kMm;
}

double PageFlow::leastOf(std::size_t block) const
{
    if (block >= m_manuscript.blocks().size())
        return 0;
    const Block &next = m_manuscript.blocks()[block];
    if (const auto *heading = std::get_if<Heading>(&next))
        return heading->printed ? SetText(heading->text, headingType(heading->level), m_area.width()).height() +
                                      6 * kMm + leastOf(block + 1)
                                : leastOf(block + 1);
    if (const auto *gap = std::get_if<Gap>(&next))
        return gap->millimetres * kMm + leastOf(block + 1);
    if (const auto *paragraph = std::get_if<Paragraph>(&next)) {
        const SetText text(paragraph->text, typeOf(paragraph->style), m_area.width());
        return std::min(text.lines(), text.lines() <= 2 * kFewest - 1 ? text.lines() : kFewest) * text.step();
    }
    if (const auto *table = std::get_if<Table>(&next))
        return tableStart(*table);
    if (const auto *figure = std::get_if<Figure>(&next))
        return (figure->height > 0 ? figure->height : kLeastFigure) * kMm + captionHeight(*figure);
    return 0;
}

void PageFlow::placeHeading(std::size_t block)
{
    const auto &heading = std::get<Heading>(m_manuscript.blocks()[block]);
    if (!heading.printed) {
        m_out.bookmarks.push_back({heading.text, m_out.count() - 1, heading.level, m_y, false});
        return;
    }
    const TypeStyle type = headingType(heading.level);
    const bool official = m_manuscript.officialDocument;
    const double before = official ? 0 : (heading.level == 0 ? 6.0 : 4.0) * kMm;
    const double after = official ? 0 : (heading.level == 0 ? 3.0 : 2.0) * kMm;
    const SetText text(heading.text, type, m_area.width());
    if (!m_onlyHeadings)
        need(before + text.height() + after + leastOf(block + 1)); // never alone at the foot of a page
    if (!atTop())
        m_y += before;
    m_out.bookmarks.push_back({heading.text, m_out.count() - 1, heading.level, m_y, true});
    const bool only = m_onlyHeadings;
    if (official && heading.label > 0)
        setAttachment(heading);
    else
        setText(heading.text, type);
    m_onlyHeadings = only;
    m_y += after;
    if (m_sheet == Sheet::A3Landscape)
        m_drawings.back().title = heading.text;
}

void PageFlow::setAttachment(const Heading &heading)
{
    // GB/T 9704 7.3.5: 附件 and its number at the upper left, the title in the middle of the third line.
    TypeStyle label = headingType(0);
    label.style.indent = 0;
    setText(heading.text.first(heading.label).trimmed(), label);
    m_y += label.style.points * kUnitsPerPoint * label.style.lineHeight;
    setText(heading.text.sliced(heading.label),
            {.style = {.points = 22, .align = Qt::AlignHCenter, .lineHeight = 1.5}, .face = Face::Title});
}

void PageFlow::placeParagraph(const Paragraph &paragraph)
{
    const TypeStyle type = typeOf(paragraph.style);
    const SetText text(paragraph.text, type, m_area.width());
    // 22 lines of an official document fill its page to the last hundredth of a millimetre.
    const auto fits = [&] { return static_cast<int>((left() + 0.05 * kMm) / text.step()); };
    int from = 0;
    while (from < text.lines()) {
        const int rest = text.lines() - from;
        int here = std::min(rest, fits());
        if (here < rest) {
            here = std::min(here, rest - kFewest);
            if (here < kFewest && !m_empty) {
                newPage(m_sheet);
                continue;
            }
            here = std::max(here, 1);
        }
        add(TextItem{{m_area.left(), m_y, m_area.width(), 0}, paragraph.text, type, from, here});
        m_y += here * text.step();
        m_empty = m_onlyHeadings = false;
        from += here;
        if (from < text.lines())
            newPage(m_sheet);
    }
    if (!m_manuscript.officialDocument)
        m_y += 1.2 * kMm;
}

void PageFlow::placeFigure(std::size_t block)
{
    const auto &figure = std::get<Figure>(m_manuscript.blocks()[block]);
    const double caption = captionHeight(figure);
    const double wanted = figure.height > 0 ? figure.height * kMm : 0;
    if (!m_onlyHeadings) // a heading keeps its figure, if need be a smaller one
        need((wanted > 0 ? wanted : kLeastFigure * kMm) + caption);
    const double room = std::max(left() - caption, 10 * kMm);
    const double height = wanted > 0 ? std::min(wanted, room) : room;
    add(FigureItem{{m_area.left(), m_y, m_area.width(), height}, figure.paint});
    m_y += height;
    m_empty = m_onlyHeadings = false;
    if (m_sheet == Sheet::A3Landscape) {
        m_drawings.back().scale = figure.scale;
        m_drawings.back().caption = figure.caption;
    } else if (!figure.caption.isEmpty()) {
        m_y += 1.5 * kMm;
        setText(figure.caption, {.style = kCaption});
    }
    m_y += 2 * kMm;
}

} // namespace yike::report
