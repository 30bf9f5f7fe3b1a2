// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes of the sheets, and what is counted: chapters, tables, figures.
#include "ui/report/manuscript.h"

#include "ui/report/template_words.h"

#include <utility>

namespace yike::report {

QSizeF sizeOf(Sheet sheet)
{
    switch (sheet) {
    case Sheet::A4:
        return {210, 297};
    case Sheet::A4Landscape:
        return {297, 210};
    case Sheet::A3Landscape:
        return {420, 297};
    }
    return {210, 297};
}

void Manuscript::heading(int level, const QString &text)
{
    QString numbered = text;
    if (level == 0 && m_numbers == Numbers::Chapters)
        numbered = words::ordinal(0, m_chapters++) + text;
    else if (level == 0 && m_numbers == Numbers::Annexes)
        numbered = words::annex(m_annexes++, text);
    else if (level == 0 && m_numbers == Numbers::Attachments)
        numbered = words::attachment(m_attachments++, text);
    const bool labelled = level == 0 && m_numbers == Numbers::Attachments;
    m_blocks.emplace_back(Heading{level, numbered, true, labelled ? numbered.size() - text.size() : 0});
}

bool Manuscript::isShort(std::size_t first) const
{
    constexpr int kFewLines = 2;
    int paragraphs = 0;
    for (std::size_t i = first; i < m_blocks.size(); ++i) {
        if (std::holds_alternative<Table>(m_blocks[i]) || std::holds_alternative<Figure>(m_blocks[i]) ||
            std::holds_alternative<Cover>(m_blocks[i]))
            return false;
        paragraphs += std::holds_alternative<Paragraph>(m_blocks[i]) ? 1 : 0;
    }
    return paragraphs > 0 && paragraphs <= kFewLines;
}

void Manuscript::joinShort(std::size_t first, bool afterShort)
{
    if (first >= m_blocks.size() || !std::holds_alternative<PageBreak>(m_blocks[first]))
        return;
    if (afterShort)
        m_blocks.erase(m_blocks.begin() + static_cast<std::ptrdiff_t>(first));
    else
        m_blocks[first] = PageBreak{Sheet::A4};
}

void Manuscript::figure(Figure figure)
{
    m_figures += figure.numbered ? 1 : 0;
    m_blocks.emplace_back(std::move(figure));
}

void Manuscript::table(Table table)
{
    m_tables += table.numbered ? 1 : 0;
    m_blocks.emplace_back(std::move(table));
}

} // namespace yike::report
