// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at tables through the same reader that imports them.
#include "core/import/source_tables.h"

#include "core/import/merged_cells.h"
#include "core/import/raw_places.h"
#include "core/import/source_file.h"
#include "core/import/street_import.h"
#include "core/import/synonyms.h"
#include "core/import/system_fit.h"
#include "core/import/table_format.h"
#include "core/import/text_encoding.h"

#include <algorithm>

namespace yike::importing {
namespace {

std::string rawHeader(const Table &table, const Columns &columns, std::size_t column)
{
    if (!columns.headerInRows)
        return column < table.columns.size() ? table.columns[column] : std::string();
    std::string header = plainText(table.rows[columns.headerRow].cell(column));
    // Of a header in two rows the upper one holds where the lower is blank.
    if (header.empty() && columns.headerRow > 0 && column < columns.headers.size() && !columns.headers[column].empty())
        header = plainText(table.rows[columns.headerRow - 1].cell(column));
    return header;
}

SheetPreview previewOf(const Table &table, const std::optional<Columns> &columns, const std::optional<Columns> &plain)
{
    SheetPreview out;
    out.name = table.name;
    out.rows = std::ssize(table.rows);
    out.readable = columns.has_value();
    std::size_t width = table.headed ? table.columns.size() : 0;
    const std::size_t shown = std::min(table.rows.size(), kRowsPreviewed);
    for (std::size_t i = 0; i < shown; ++i)
        width = std::max(width, table.rows[i].size());
    if (columns && columns->headerInRows)
        out.headerRow = table.rows[columns->headerRow].number;
    for (std::size_t column = 0; column < width; ++column) {
        SheetPreview::Column each;
        if (columns)
            each = {headerKey(*columns, column), rawHeader(table, *columns, column), meaningOf(*columns, column),
                    plain ? meaningOf(*plain, column) : std::string()};
        else
            each.key = "#" + std::to_string(column + 1);
        out.columns.push_back(std::move(each));
    }
    for (std::size_t i = 0; i < shown; ++i) {
        SheetPreview::Row row{table.rows[i].number, {}, false, false};
        row.header = columns && columns->headerInRows && i == columns->headerRow;
        const bool below = columns && (!columns->headerInRows || i > columns->headerRow);
        row.total = below && isTotalRow(table.rows[i], *columns);
        for (std::size_t column = 0; column < width; ++column)
            row.cells.push_back(shortened(table.rows[i].cell(column)));
        out.first.push_back(std::move(row));
    }
    return out;
}

bool tellsPlace(const Table &table, const Columns &columns)
{
    return (!table.rows.empty() && table.rows.front().place.has_value()) || columns.has(Role::LonLat) ||
           (columns.has(Role::Lon) && columns.has(Role::Lat)) || (columns.has(Role::X) && columns.has(Role::Y));
}

} // namespace

base::Result<SourceTables> SourceTables::read(const std::string &path, const base::Progress &progress)
{
    if (auto there = checkSource(path, extensionOf(path) == "gdb"); !there)
        return std::unexpected(there.error());
    auto tables = readTables(path, false, progress);
    if (!tables)
        return std::unexpected(tables.error());
    SourceTables out;
    out.m_path = path;
    out.m_tables = std::make_shared<const std::vector<Table>>(std::move(*tables));
    return out;
}

base::Result<NamedColumns> SourceTables::namedFor(const Reading &reading) const
{
    NamedColumns named;
    if (auto known = named.setMeanings(reading.meanings); !known)
        return std::unexpected(known.error());
    return named;
}

base::Result<FilePreview> SourceTables::preview(const Reading &reading) const
{
    auto named = namedFor(reading);
    if (!named)
        return std::unexpected(named.error());
    NamedColumns none;
    FilePreview out{m_tables->front().encoding, m_tables->front().guessed, {}};
    for (const Table &table : *m_tables)
        out.sheets.push_back(previewOf(table, recognise(table, *named), recognise(table, none)));
    return out;
}

base::Result<PlacesSeen> SourceTables::places(const Reading &reading, const geo::CoordinateSystem &system,
                                              const plan::Plan &plan) const
{
    auto named = namedFor(reading);
    if (!named)
        return std::unexpected(named.error());
    const std::vector<RawPlace> raw = rawPlacesOf(*m_tables, *named, reading.sheetsLeftOut);
    PlaceReader reader(system, boundsOf(*plan.streets));
    PlacesSeen out;
    out.places = std::ssize(raw);
    const std::int64_t shown = std::min(out.places, kMostPlacesSeen);
    for (std::int64_t i = 0; i < shown; ++i) {
        const RawPlace &each = raw[static_cast<std::size_t>(i * out.places / shown)];
        const geo::LonLat before{each.x, each.y};
        if (!each.metres && geo::isValid(before))
            out.before.push_back(before);
        const RowPlace place = reader.read(each);
        if (place.placing == Placing::None || place.placing == Placing::Unreadable || !geo::isValid(place.place))
            continue;
        out.after.push_back(place.place);
        out.onMap += place.good() ? 1 : 0;
    }
    return out;
}

base::Result<SystemGuess> SourceTables::guess(const Reading &reading, const plan::Plan &plan) const
{
    auto named = namedFor(reading);
    if (!named)
        return std::unexpected(named.error());
    const SystemFit fit(plan);
    if (!fit.usable())
        return base::fail(base::ErrorCode::NothingToAssess, "streets");
    return fit.guess(rawPlacesOf(*m_tables, *named, reading.sheetsLeftOut));
}

bool SourceTables::hasPlaces(const Reading &reading) const
{
    auto named = namedFor(reading);
    return named && std::ranges::any_of(*m_tables, [&](const Table &table) {
               const auto columns = recognise(table, *named);
               return columns && tellsPlace(table, *columns);
           });
}

norms::Rulebook withWords(const norms::Rulebook &rulebook, const std::map<std::string, std::string> &words)
{
    norms::Rulebook own = rulebook;
    std::set<std::string> leftOut;
    addWords(words, own, leftOut);
    return own;
}

} // namespace yike::importing
