// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets, totals rows and cells.
#include "core/import/table_import.h"

#include "core/import/merged_cells.h"
#include "core/import/numbers.h"
#include "core/import/text_encoding.h"
#include "core/import/words.h"

#include <algorithm>
#include <cstdio>

namespace yike::importing {
namespace {

using base::IssueCode;
using base::Severity;

std::string firstText(const TableRow &row)
{
    for (std::size_t i = 0; i < row.size(); ++i)
        if (std::string text = plainText(row.cell(i)); !text.empty())
            return text;
    return {};
}

/// 80 of 「约80㎡」, as it is told.
std::string plainFigure(std::int64_t thousandths)
{
    std::string text = std::to_string(thousandths / 1000);
    if (thousandths % 1000 == 0)
        return text;
    std::string part = std::to_string(1000 + thousandths % 1000).substr(1);
    return text + "." + part.substr(0, part.find_last_not_of('0') + 1);
}

bool saidInWords(std::string_view cell)
{
    return cell.find_first_not_of("0123456789.,+-eE \t\r\n") != std::string_view::npos;
}

bool repeatsHeader(const Table &table, const Columns &columns, const TableRow &row)
{
    if (!columns.headerInRows)
        return false;
    const TableRow &header = table.rows[columns.headerRow];
    for (std::size_t i = 0; i < std::max(header.size(), row.size()); ++i)
        if (header.cell(i) != row.cell(i))
            return false;
    return true;
}

void noteText(const std::vector<Table> &tables, TableContext &context)
{
    std::int64_t brokenQuotes = 0;
    for (const Table &table : tables)
        brokenQuotes += table.brokenQuotes;
    context.count.encoding = tables.front().encoding;
    if (tables.front().guessed)
        context.issues.add(IssueCode::EncodingGuessed, Severity::Note, {tables.front().encoding});
    context.issues.skipped("quote-never-closed", brokenQuotes);
}

constexpr std::size_t kRowsShown = 3;

/// What a dry run shows of a sheet.
SheetSeen seen(const Table &table, const Columns &columns)
{
    SheetSeen out{table.name, columns.headerInRows ? table.rows[columns.headerRow].number : 0, {}, {}};
    std::vector<std::size_t> at;
    const auto take = [&](std::string role, std::size_t column) {
        const std::string header = columns.headerInRows ? plainText(table.rows[columns.headerRow].cell(column))
                                   : column < table.columns.size() ? table.columns[column]
                                                                   : std::string();
        out.columns.push_back({std::move(role), header});
        at.push_back(column);
    };
    for (std::size_t role = 0; role < kRoleCount; ++role)
        if (columns.index[role] >= 0)
            take(std::string(code(static_cast<Role>(role))), static_cast<std::size_t>(columns.index[role]));
    for (const AgeColumn &age : columns.ages)
        take(code(age.ages), age.column);
    const std::size_t first = columns.headerInRows ? columns.headerRow + 1 : 0;
    for (std::size_t i = first; i < table.rows.size() && out.rows.size() < kRowsShown; ++i) {
        std::vector<std::string> cells;
        for (const std::size_t column : at)
            cells.push_back(shortened(table.rows[i].cell(column)));
        out.rows.push_back(std::move(cells));
    }
    return out;
}

struct Passed {
    std::int64_t totals = 0, blank = 0, headers = 0, sheets = 0, merged = 0;
};

} // namespace

base::Result<void> eachRow(const std::vector<Table> &tables, TableContext &context, Role needed,
                           const WantsSheet &wanted, const TakeRow &take)
{
    noteText(tables, context);
    Passed passed;
    bool any = false;
    for (const Table &table : tables) {
        const auto columns = recognise(table, context.named);
        if (!columns || !wanted(table, *columns)) {
            ++passed.sheets;
            continue;
        }
        any = true;
        MergedCells merged(table, *columns, context.count.role);
        context.count.sheets.push_back(seen(table, *columns));
        const std::size_t first = columns->headerInRows ? columns->headerRow + 1 : 0;
        for (std::size_t i = first; i < table.rows.size(); ++i) {
            const TableRow &row = table.rows[i];
            if (i % 4096 == 0) {
                if (context.progress.cancelled())
                    return base::fail(base::ErrorCode::Cancelled);
                context.progress.report("read-" + context.count.role,
                                        static_cast<double>(i) / static_cast<double>(table.rows.size()));
            }
            if (firstText(row).empty() && !row.place) {
                ++passed.blank; // nothing was written there: not a row
                continue;
            }
            ++context.count.rows;
            const bool total = isTotalRow(row, *columns);
            if (total || repeatsHeader(table, *columns, row)) {
                ++context.count.skipped;
                ++(total ? passed.totals : passed.headers);
                continue;
            }
            if (const auto filled = merged.filled(row)) {
                take(table, *columns, *filled);
                continue;
            }
            take(table, *columns, row);
        }
        passed.merged += merged.count();
    }
    if (!any)
        return base::fail(base::ErrorCode::ColumnMissing, context.path, code(needed), headersOf(tables.front()));
    context.issues.skipped("sheet-without-header", passed.sheets);
    context.issues.skipped("total-row", passed.totals);
    context.issues.skipped("repeated-header", passed.headers);
    context.issues.skipped("merged-cell", passed.merged);
    return {};
}

std::string textOf(const Columns &columns, const TableRow &row, Role role)
{
    return plainText(columns.cell(row, role));
}

std::int64_t figureOf(const Columns &columns, const TableRow &row, Role role, IssueList &issues, bool *given)
{
    const std::string_view cell = columns.cell(row, role);
    const Number number = readNumber(cell);
    if (given != nullptr)
        *given = number.good() && number.thousandths >= 0;
    if (number.reading == Reading::Bad)
        issues.add(IssueCode::RowUnreadable, Severity::Warning, {std::string(code(role)), shortened(cell)}, row.number);
    if (number.good() && number.thousandths < 0)
        issues.add(IssueCode::NegativeNumber, Severity::Warning, {std::string(code(role)), shortened(cell)},
                   row.number);
    else if (number.good() && saidInWords(cell))
        issues.understood("figure-understood", shortened(cell), plainFigure(number.thousandths));
    return number.good() ? std::max<std::int64_t>(number.thousandths, 0) : 0;
}

void notePlace(const RowPlace &place, const std::string &name, std::int64_t row, IssueList &issues, std::int64_t object)
{
    switch (place.placing) {
    case Placing::Placed:
        break;
    case Placing::Swapped:
        issues.add(IssueCode::CoordinatesSwapped, Severity::Warning, {name}, row, &place.place, object);
        break;
    case Placing::None:
        issues.add(IssueCode::RowWithoutPlace, Severity::Warning, {name}, row, nullptr, object);
        break;
    case Placing::Unreadable:
        issues.add(IssueCode::RowUnreadable, Severity::Warning, {place.column, shortened(place.text)}, row, nullptr,
                   object);
        break;
    case Placing::OffTheMap: {
        char kilometres[32];
        std::snprintf(kilometres, sizeof kilometres, "%.1f", place.kilometres);
        issues.add(IssueCode::PlaceOffTheMap, Severity::Warning, {name, kilometres}, row, &place.place, object);
        break;
    }
    }
}

} // namespace yike::importing
