// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes of the sheets, and the count of tables.
#include "ui/report/manuscript.h"

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
