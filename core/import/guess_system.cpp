// SPDX-License-Identifier: GPL-3.0-or-later
// The places of a table, without an import.
#include "core/import/guess_system.h"

#include "core/import/raw_places.h"
#include "core/import/source_file.h"
#include "core/import/system_fit.h"

namespace yike::importing {

std::vector<RawPlace> rawPlacesOf(const std::vector<Table> &tables, const NamedColumns &named,
                                  const std::set<std::string> &sheetsLeftOut)
{
    std::vector<RawPlace> places;
    NamedColumns own = named;
    for (const Table &table : tables) {
        if (sheetsLeftOut.contains(table.name))
            continue;
        const auto columns = recognise(table, own);
        if (!columns)
            continue;
        for (std::size_t i = columns->headerInRows ? columns->headerRow + 1 : 0; i < table.rows.size(); ++i)
            if (RawPlace place = rawPlace(table.rows[i], *columns, table.planar); place.placing == Placing::Placed)
                places.push_back(std::move(place));
    }
    return places;
}

base::Result<SystemGuess> guessSystem(const std::string &path, const std::map<std::string, std::string> &columns,
                                      const plan::Plan &plan, const base::Progress &progress)
{
    if (auto there = checkSource(path); !there)
        return std::unexpected(there.error());
    const auto named = NamedColumns::make(columns);
    if (!named)
        return std::unexpected(named.error());
    const SystemFit fit(plan);
    if (!fit.usable())
        return base::fail(base::ErrorCode::NothingToAssess, "streets");
    const auto tables = readTables(path, false, progress);
    if (!tables)
        return std::unexpected(tables.error());
    return fit.guess(rawPlacesOf(*tables, *named));
}

} // namespace yike::importing
