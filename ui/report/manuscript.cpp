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
    m_blocks.emplace_back(Heading{level, numbered, true});
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
