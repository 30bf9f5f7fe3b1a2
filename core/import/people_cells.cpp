// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of people out of cells, and what was filled in or taken apart.
#include "core/import/people_cells.h"

#include "core/import/numbers.h"
#include "core/import/text_encoding.h"

namespace yike::importing {

using base::IssueCode;
using base::Severity;

std::optional<AgeBands::People> PeopleCells::read(const Table &table, const Columns &columns, const TableRow &row)
{
    if (m_sheet != &table) {
        m_sheet = &table;
        m_bands.emplace(columns.ages, columns.has(Role::Residents), m_context.shares);
    }
    const auto figure = [&](std::string_view cell, std::string_view column) -> std::optional<std::int64_t> {
        const Number number = readNumber(cell);
        const bool bad = number.reading == Reading::Bad;
        if (bad || number.thousandths < 0) {
            m_context.issues.add(bad ? IssueCode::RowUnreadable : IssueCode::NegativeNumber, Severity::Warning,
                                 {std::string(column), shortened(cell)}, row.number);
            return std::nullopt;
        }
        return number.thousandths;
    };
    std::vector<base::People> values;
    for (const AgeColumn &column : columns.ages) {
        const auto value = figure(row.cell(column.column), column.header);
        if (!value)
            return std::nullopt;
        values.push_back(*value);
    }
    std::optional<base::People> total;
    if (columns.has(Role::Residents)) {
        const std::string_view cell = columns.cell(row, Role::Residents);
        const auto value = figure(cell, code(Role::Residents));
        if (!value)
            return std::nullopt;
        if (readNumber(cell).good())
            total = value;
    }
    if (!columns.ages.empty())
        return m_bands->read(values, total);
    return AgeBands::People{demography::splitTotal(total.value_or(0), m_context.shares), total.value_or(0) > 0, false};
}

void PeopleCells::note(const Columns &columns, const AgeBands::People &people)
{
    m_differ += people.differs ? 1 : 0;
    m_shared += people.estimated ? 1 : 0;
    if (people.estimated)
        m_context.estimatedBands |= columns.ages.empty() ? norms::kEverybody : m_bands->estimated();
    if (!columns.ages.empty() && !m_bands->split().empty())
        ++m_split[m_bands->split()];
}

void PeopleCells::tellSplit()
{
    for (const auto &[headers, count] : m_split)
        m_context.issues.add(IssueCode::BandsSplit, Severity::Note, {headers, std::to_string(count)});
}

void PeopleCells::tellShares()
{
    m_context.issues.skipped("ages-by-default-shares", m_shared);
    m_context.issues.skipped("ages-differ-from-total", m_differ);
}

} // namespace yike::importing
