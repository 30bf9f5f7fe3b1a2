// SPDX-License-Identifier: GPL-3.0-or-later
// What a file may hold: by its bytes and name, else by the headers and shapes of its largest table.
#include "core/import/columns.h"
#include "core/import/raw_places.h"
#include "core/import/source_file.h"
#include "core/import/source_tables.h"
#include "core/import/table_format.h"
#include "core/import/text_encoding.h"
#include "core/import/words.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace yike::importing {
namespace {

std::string lower(std::string text)
{
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return text;
}

bool holds(const std::string &text, std::initializer_list<std::string_view> words)
{
    return std::ranges::any_of(words, [&](std::string_view word) { return text.find(word) != std::string::npos; });
}

/// Most names end like those of communities and subdistricts.
bool namesAreas(const Table &table, const Columns &columns)
{
    std::int64_t names = 0, areas = 0;
    for (std::size_t i = columns.headerInRows ? columns.headerRow + 1 : 0; i < table.rows.size(); ++i) {
        const std::string name = plainText(columns.cell(table.rows[i], Role::Name));
        if (name.empty())
            continue;
        ++names;
        const bool area = std::ranges::any_of(
            std::initializer_list<std::string_view>{"社区", "街道", "居委会", "村委会", "镇", "乡", "村"},
            [&](std::string_view ending) { return name.ends_with(ending); });
        areas += area ? 1 : 0;
    }
    return 2 * areas > names;
}

std::string ofLayer(const Table &table, const Columns &columns, const std::string &file)
{
    const bool people = columns.has(Role::Residents) || !columns.ages.empty();
    if (2 * table.lines > std::ssize(table.rows))
        return "streets";
    if (2 * table.areas <= std::ssize(table.rows)) {
        if (columns.has(Role::GateUse) || columns.has(Role::GateAccess) || holds(file, {"gate", "大门", "出入口"}))
            return "gates";
        return people && !columns.has(Role::Category) ? "residences" : "outlets";
    }
    if (columns.has(Role::Walled) || holds(file, {"estate", "小区"}))
        return "estates";
    const bool survey = columns.has(Role::Storey) || columns.has(Role::BuildingUse) ||
                        holds(file, {"building", "房屋", "建筑", "普查"});
    if (survey && !people && !columns.has(Role::Tenure))
        return "buildings";
    if (namesAreas(table, columns) || holds(file, {"社区", "街道", "area", "communit", "district"}))
        return "areas";
    return people ? (holds(file, {"grid", "网格", "格网", "total"}) ? "totals" : "residences") : "areas";
}

std::string ofTable(const Table &table, const Columns &columns, const std::string &file)
{
    const bool people = columns.has(Role::Residents) || !columns.ages.empty();
    const bool places = columns.has(Role::LonLat) || columns.has(Role::Lon) || columns.has(Role::X);
    if (columns.has(Role::GateUse) || columns.has(Role::GateAccess))
        return "gates";
    if (columns.has(Role::Members) || columns.has(Role::Batch) || columns.has(Role::CircleType))
        return "areas";
    if (columns.has(Role::Tenure) || columns.has(Role::FireSafety) || columns.has(Role::AvailableFrom) ||
        holds(file, {"闲置", "premises"}))
        return "premises";
    if (holds(file, {"标准地址", "门牌", "addresses"}))
        return "addresses";
    const bool ledger = columns.has(Role::Category) || columns.has(Role::CategoryDetail) || columns.has(Role::Hours) ||
                        columns.has(Role::CreditCode) || columns.has(Role::OpenTo);
    if (!people || (ledger && columns.ages.empty()))
        return holds(file, {"residen", "楼栋", "居民"}) && !ledger ? "residences" : "outlets";
    if (places)
        return "residences";
    const bool areas = columns.has(Role::Community) || columns.has(Role::Subdistrict) || columns.has(Role::AreaCode) ||
                       namesAreas(table, columns);
    return areas ? "totals" : "residences";
}

} // namespace

std::string guessedFileRole(const std::string &path)
{
    const std::string extension = extensionOf(path), file = lower(fileName(path));
    if (tableFormat(path) == TableFormat::Osm || holds(file, {".osm.", ".pbf"}) || extension == "osm")
        return "osm";
    constexpr std::array<std::string_view, 9> kRasters{"tif", "tiff", "img", "asc", "hgt", "dem", "bil", "vrt", "flt"};
    if (std::ranges::contains(kRasters, extension))
        return holds(file, {"pop", "人口", "people", "ppp"}) ? "population-raster" : "heights";
    return {};
}

std::string SourceTables::guessedRole() const
{
    const Table *largest = nullptr;
    std::optional<Columns> best;
    NamedColumns none;
    for (const Table &table : *m_tables)
        if (auto columns = recognise(table, none);
            columns && (largest == nullptr || table.rows.size() > largest->rows.size())) {
            largest = &table;
            best = std::move(columns);
        }
    const std::string file = lower(fileName(m_path));
    const Table &shown = largest == nullptr ? m_tables->front() : *largest;
    const bool layer = !shown.rows.empty() && shown.rows.front().place.has_value();
    return layer ? ofLayer(shown, best.value_or(Columns()), file) : ofTable(shown, best.value_or(Columns()), file);
}

} // namespace yike::importing
