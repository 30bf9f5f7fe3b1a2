// SPDX-License-Identifier: GPL-3.0-or-later
// Columns are known by their fields, which are the same in every language.
#include "ui/text/public_tables.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace yike::text {
namespace {

/// Fields of core/export's tables that name or reach a person, or tell where something lies.
constexpr std::array<std::string_view, 5> kContacts{"lead", "contact", "operator", "owner", "remark"};
/// Counts of people by field.
constexpr std::array<std::string_view, 9> kPeople{"people",     "straight", "metres",  "minutes",  "below_size",
                                                  "not_joined", "aged_60",  "under_3", "residents"};

void removeColumns(exporting::DataTable &table, auto unwanted)
{
    for (std::size_t column = table.columns.size(); column-- > 0;) {
        if (!unwanted(table.columns[column].field))
            continue;
        table.columns.erase(table.columns.begin() + static_cast<std::ptrdiff_t>(column));
        for (exporting::DataRow &row : table.rows)
            row.cells.erase(row.cells.begin() + static_cast<std::ptrdiff_t>(column));
    }
}

bool isSmall(const exporting::Cell &cell)
{
    const auto *real = std::get_if<double>(&cell);
    const auto *whole = std::get_if<std::int64_t>(&cell);
    const double value = real != nullptr ? *real : whole != nullptr ? static_cast<double>(*whole) : 0;
    return value > 0 && value < static_cast<double>(kSmallestPublicCount);
}

/// A column that holds a small count becomes one of texts.
void hideSmallCounts(exporting::DataTable &table, std::size_t column)
{
    const bool any = std::ranges::any_of(table.rows, [&](const auto &row) { return isSmall(row.cells[column]); });
    if (!any)
        return;
    for (exporting::DataRow &row : table.rows) {
        exporting::Cell &cell = row.cells[column];
        if (isSmall(cell))
            cell = "<" + std::to_string(kSmallestPublicCount);
        else if (const auto *real = std::get_if<double>(&cell))
            cell = std::to_string(static_cast<std::int64_t>(*real + 0.5));
        else if (const auto *whole = std::get_if<std::int64_t>(&cell))
            cell = std::to_string(*whole);
    }
    table.columns[column].kind = exporting::CellKind::Text;
}

double figureOf(const exporting::Cell &cell)
{
    const auto *real = std::get_if<double>(&cell);
    const auto *whole = std::get_if<std::int64_t>(&cell);
    return real != nullptr ? *real : whole != nullptr ? static_cast<double>(*whole) : 0;
}

/// A small count stands in the row, or is left when one of its counts is taken from its people.
bool tellsSmall(const exporting::DataTable &table, const exporting::DataRow &row)
{
    const auto of = std::ranges::find(table.columns, std::string("people"), &exporting::DataColumn::field);
    const double people =
        of == table.columns.end() ? 0 : figureOf(row.cells[static_cast<std::size_t>(of - table.columns.begin())]);
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        if (!std::ranges::contains(kPeople, table.columns[column].field))
            continue;
        const double rest = people - figureOf(row.cells[column]);
        if (isSmall(row.cells[column]) || (people > 0 && rest > 0 && rest < static_cast<double>(kSmallestPublicCount)))
            return true;
    }
    return false;
}

/// Shares and all counts but that of the people: one of them would give the small one away.
void blankShares(const exporting::DataTable &table, exporting::DataRow &row)
{
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const std::string &field = table.columns[column].field;
        const bool count = std::ranges::contains(kPeople, field) && field != "people" && !isSmall(row.cells[column]);
        if (field.ends_with("_pc") || count)
            row.cells[column] = std::monostate{};
    }
}

} // namespace

bool isAllowed(DataKind kind, const std::string &approval)
{
    if (!isPublic())
        return true;
    return kind != DataKind::Residences && (kind != DataKind::Areas || !approval.empty());
}

bool isAllowed(exporting::DataFormat format)
{
    return !isPublic() || format == exporting::DataFormat::Xlsx || format == exporting::DataFormat::Csv;
}

void censor(exporting::DataTable &table)
{
    if (!isPublic())
        return;
    table.shape = exporting::ShapeKind::None;
    for (exporting::DataRow &row : table.rows)
        row.shape = std::monostate{};
    removeColumns(table, [](const std::string &field) { return std::ranges::contains(kContacts, field); });
    for (exporting::DataRow &row : table.rows)
        if (tellsSmall(table, row))
            blankShares(table, row);
    for (std::size_t column = 0; column < table.columns.size(); ++column)
        if (std::ranges::contains(kPeople, table.columns[column].field))
            hideSmallCounts(table, column);
}

} // namespace yike::text
