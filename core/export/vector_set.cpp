// SPDX-License-Identifier: GPL-3.0-or-later
// Layers by writeData() into a folder beside; then file by file into their place.
#include "core/export/vector_set.h"

#include "core/export/data_file.h"

#include <stdlib.h>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <filesystem>
#include <set>
#include <system_error>

namespace yike::exporting {

namespace {

using base::ErrorCode;
namespace fs = std::filesystem;

constexpr std::size_t kLongestField = 10;
constexpr const char *kPackage = "yike.gpkg", *kDictionary = "dictionary";

/// Removed with all that is in it, unless it was moved away.
class Beside {
public:
    explicit Beside(const fs::path &target)
    {
        std::string pattern = (target.parent_path() / ".yike-vectors-XXXXXX").string();
        if (::mkdtemp(pattern.data()) != nullptr)
            m_folder = pattern;
    }
    ~Beside()
    {
        std::error_code ignored;
        if (!m_folder.empty())
            fs::remove_all(m_folder, ignored);
    }
    Beside(const Beside &) = delete;
    Beside &operator=(const Beside &) = delete;
    [[nodiscard]] const fs::path &folder() const { return m_folder; }

private:
    fs::path m_folder;
};

bool isField(const std::string &name)
{
    return !name.empty() && name.size() <= kLongestField && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
}

base::Result<void> checkFields(std::span<const VectorLayer> layers)
{
    for (const VectorLayer &layer : layers) {
        std::set<std::string> seen;
        for (const DataColumn &column : layer.table.columns)
            if (!isField(column.field) || !seen.insert(column.field).second)
                return base::fail(ErrorCode::OutOfRange, "field", layer.table.layer + "." + column.field,
                                  "1–10: a–z, 0–9, _");
    }
    return {};
}

DataTable dictionaryOf(std::span<const VectorLayer> layers, const DictionaryWords &words)
{
    constexpr std::array kFields{"layer", "layer_name", "shape", "field",  "name",
                                 "type",  "decimals",   "unit",  "values", "source"};
    DataTable table{kDictionary, words.title, ShapeKind::None, {}, {}};
    for (std::size_t i = 0; i < kFields.size(); ++i)
        table.columns.push_back({kFields[i], words.heads[i], i == 6 ? CellKind::Integer : CellKind::Text, 0});
    for (const VectorLayer &layer : layers)
        for (std::size_t i = 0; i < layer.table.columns.size(); ++i) {
            const DataColumn &column = layer.table.columns[i];
            const FieldNote note = i < layer.notes.size() ? layer.notes[i] : FieldNote();
            DataRow row;
            row.cells = {layer.table.layer,
                         layer.table.title,
                         words.shapes[static_cast<std::size_t>(layer.table.shape)],
                         column.field,
                         column.title,
                         words.kinds[static_cast<std::size_t>(column.kind)],
                         column.kind == CellKind::Real ? Cell(std::int64_t{column.decimals}) : Cell(),
                         note.unit,
                         note.codes,
                         layer.source};
            table.rows.push_back(std::move(row));
        }
    return table;
}

struct Made {
    const fs::path &folder;
    std::vector<std::string> files;

    base::Result<void> write(const std::string &name, std::span<const DataTable> tables, DataFormat format,
                             const geo::CoordinateSystem &system, const base::Progress &progress)
    {
        files.push_back(name);
        return writeData((folder / name).string(), tables, {format, system, "x", "y"}, progress);
    }
};

base::Result<void> writeAll(Made &made, std::span<const VectorLayer> layers, const VectorOptions &options,
                            const base::Progress &progress)
{
    std::vector<DataTable> tables;
    for (const VectorLayer &layer : layers)
        tables.push_back(layer.table);
    if (options.choice != VectorChoice::GeoPackage)
        for (const DataTable &table : tables)
            if (auto done =
                    made.write(table.layer + ".shp", {&table, 1}, DataFormat::Shapefile, options.system, progress);
                !done)
                return done;
    if (options.choice != VectorChoice::Shapefile && !tables.empty())
        if (auto done = made.write(kPackage, tables, DataFormat::GeoPackage, options.system, progress); !done)
            return done;
    const DataTable dictionary = dictionaryOf(layers, options.words);
    for (const DataFormat format : {DataFormat::Xlsx, DataFormat::Csv})
        if (auto done = made.write(std::string(kDictionary) + extensionOf(format), {&dictionary, 1}, format,
                                   geo::CoordinateSystem::Cgcs2000, progress);
            !done)
            return done;
    return {};
}

/// Over what is there; other files of the folder stay.
base::Result<void> putInPlace(const fs::path &from, const fs::path &to)
{
    std::error_code error;
    fs::create_directory(to, error);
    if (!fs::is_directory(to))
        return base::fail(ErrorCode::FolderNotWritable, to.string());
    for (const auto &entry : fs::directory_iterator(from, error)) {
        std::error_code moved;
        fs::rename(entry.path(), to / entry.path().filename(), moved);
        if (moved)
            return moved == std::errc::no_space_on_device ? base::fail(ErrorCode::DiskFull, to.string())
                                                          : base::fail(ErrorCode::FolderNotWritable, to.string());
    }
    return {};
}

} // namespace

geo::CoordinateSystem zoneAt(double longitude)
{
    if (!std::isfinite(longitude))
        return geo::CoordinateSystem::Cgcs2000;
    const int number = static_cast<int>(std::lround(longitude / 3));
    return geo::zoneOf(geo::Datum::Cgcs2000, 3, number, false).value_or(geo::CoordinateSystem::Cgcs2000);
}

base::Result<std::vector<std::string>> writeVectorSet(const std::string &folder, std::span<const VectorLayer> layers,
                                                      const VectorOptions &options, const base::Progress &progress)
{
    if (auto fine = checkFields(layers); !fine)
        return std::unexpected(fine.error());
    std::error_code error;
    fs::path target = fs::absolute(folder, error).lexically_normal();
    if (!target.has_filename())
        target = target.parent_path(); // a stroke at the end
    if (error || (fs::exists(target) && !fs::is_directory(target)))
        return base::fail(ErrorCode::FolderNotWritable, folder);
    const Beside beside(target);
    if (beside.folder().empty())
        return base::fail(errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::FolderNotWritable, folder);
    Made made{beside.folder(), {}};
    if (auto done = writeAll(made, layers, options, progress); !done) {
        if (!done.error().args.empty() && done.error().code != ErrorCode::OutOfRange)
            done.error().args.front() = folder; // not the folder beside
        return std::unexpected(done.error());
    }
    if (progress.cancelled())
        return base::fail(ErrorCode::Cancelled);
    if (auto done = putInPlace(beside.folder(), target); !done)
        return std::unexpected(done.error());
    return made.files;
}

} // namespace yike::exporting
