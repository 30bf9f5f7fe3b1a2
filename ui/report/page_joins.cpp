// SPDX-License-Identifier: GPL-3.0-or-later
// Which breaks are left out: nobody binds a page with three lines on it.
#include "ui/report/page_flow.h"

namespace yike::report {
namespace {

constexpr double kMm = kMillimetre;
constexpr double kLittle = 0.3; // of a page: what comes begins below it
constexpr double kPart = 0.6; // of a page: what comes stands below it where it fits whole
constexpr double kFewLines = 0.5; // of a page: a text so short follows on any page with room for it

} // namespace

double PageFlow::heightOf(const Block &block) const
{
    if (const auto *heading = std::get_if<Heading>(&block))
        return heading->printed ? SetText(heading->text, headingType(heading->level), m_area.width()).height() + 9 * kMm
                                : 0;
    if (const auto *gap = std::get_if<Gap>(&block))
        return gap->millimetres * kMm;
    if (const auto *paragraph = std::get_if<Paragraph>(&block))
        return SetText(paragraph->text, typeOf(paragraph->style), m_area.width()).height() + 1.2 * kMm;
    if (const auto *table = std::get_if<Table>(&block))
        return TableSet(*table, m_area.width(), 1).whole() + 7 * kMm;
    if (const auto *figure = std::get_if<Figure>(&block); figure != nullptr && figure->height > 0)
        return figure->height * kMm + captionHeight(*figure) + 2 * kMm;
    return m_area.height();
}

PageFlow::Section PageFlow::sectionFrom(std::size_t next) const
{
    const auto &blocks = m_manuscript.blocks();
    Section section;
    int chapters = 0;
    for (std::size_t i = next; i < blocks.size(); ++i) {
        if (const auto *end = std::get_if<PageBreak>(&blocks[i])) {
            section.then = end->sheet;
            return section;
        }
        const auto *heading = std::get_if<Heading>(&blocks[i]);
        chapters += heading != nullptr && heading->printed && heading->level == 0 ? 1 : 0;
        if (chapters > 1) // short chapters in a row: each finds its place
            continue;
        section.words =
            section.words && !std::holds_alternative<Table>(blocks[i]) && !std::holds_alternative<Figure>(blocks[i]);
        if (section.height <= m_area.height()) // higher ones fit nowhere
            section.height += heightOf(blocks[i]);
    }
    return section;
}

bool PageFlow::isFewLines(const Section &section) const
{
    return section.words && section.height <= kFewLines * m_area.height();
}

bool PageFlow::staysHere(Sheet sheet, std::size_t next) const
{
    const Page &page = m_out.pages.back();
    if (!m_manuscript.savesPages || m_empty || page.cover || m_out.count() - 1 == m_contentsPage ||
        m_sheet == Sheet::A3Landscape || sheet == Sheet::A3Landscape || next >= m_manuscript.blocks().size())
        return false;
    const Section section = sectionFrom(next);
    const double used = (m_y - m_area.top()) / m_area.height();
    const bool fits = section.height <= left();
    return (fits && isFewLines(section)) || (sheet == m_sheet && (used < kLittle || (fits && used < kPart)));
}

Sheet PageFlow::sheetFor(Sheet sheet, std::size_t next) const
{
    if (!m_manuscript.savesPages || sheet == Sheet::A3Landscape || next >= m_manuscript.blocks().size())
        return sheet;
    const Section section = sectionFrom(next);
    const bool another = section.then && *section.then != Sheet::A3Landscape && isFewLines(section);
    return another ? *section.then : sheet;
}

} // namespace yike::report
