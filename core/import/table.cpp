// SPDX-License-Identifier: GPL-3.0-or-later
// Tables and layers through GDAL; text reaches it as UTF-8 in memory.
#include "core/import/table.h"

#include "core/geo/quiet_gdal.h"
#include "core/import/csv_text.h"
#include "core/import/gdal_layer.h"
#include "core/import/gdal_open.h"
#include "core/import/source_file.h"
#include "core/import/table_format.h"
#include "core/import/text_encoding.h"

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <atomic>

namespace yike::importing {
namespace {

using base::ErrorCode;
using base::fail;
using base::Result;

constexpr std::size_t kLargestText = 1'500'000'000;
constexpr std::size_t kLargestWorkbook = 300'000'000;
/// An honest workbook unpacks to some ten times its size.
constexpr std::int64_t kLargestUnpacked = 2'000'000'000;

/// A file in GDAL's memory that goes when it is no longer needed.
class MemoryFile {
public:
    MemoryFile(std::string bytes, const std::string &extension) : m_bytes(std::move(bytes))
    {
        static std::atomic<int> count{0};
        m_name = "/vsimem/yike-" + std::to_string(++count) + "." + extension;
        auto *data = reinterpret_cast<GByte *>(m_bytes.data());
        VSIFCloseL(VSIFileFromMemBuffer(m_name.c_str(), data, m_bytes.size(), FALSE));
    }
    ~MemoryFile() { VSIUnlink(m_name.c_str()); }
    MemoryFile(const MemoryFile &) = delete;
    MemoryFile &operator=(const MemoryFile &) = delete;
    [[nodiscard]] const std::string &name() const { return m_name; }

private:
    std::string m_bytes;
    std::string m_name;
};

Result<std::vector<Table>> readDataset(const std::string &opened, const std::string &path, const OpenHow &how,
                                       const LayerReading &reading)
{
    const auto dataset = openVector(opened, path, how);
    if (!dataset)
        return std::unexpected(dataset.error());
    std::vector<Table> tables;
    for (int i = 0; i < (*dataset)->GetLayerCount(); ++i) {
        OGRLayer *layer = (*dataset)->GetLayer(i);
        if (layer == nullptr)
            continue;
        auto table = readLayer(*layer, path, reading);
        if (!table)
            return std::unexpected(table.error());
        if (!table->rows.empty())
            tables.push_back(std::move(*table));
    }
    if (tables.empty())
        return fail(ErrorCode::TableUnreadable, path, "no rows");
    return tables;
}

Result<std::vector<Table>> readText(const std::string &path, LayerReading reading)
{
    auto bytes = allBytes(path, kLargestText);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto decoded = decode(*bytes);
    bytes->clear();
    bytes->shrink_to_fit();
    if (!decoded)
        return fail(ErrorCode::TableUnreadable, path, "not a text file");
    auto csv = prepareCsv(decoded->text, path);
    if (!csv)
        return std::unexpected(csv.error());
    if (csv->records == 0)
        return fail(ErrorCode::TableUnreadable, path, "no rows");
    OpenHow how{{"CSV"}, {"HEADERS=YES", "AUTODETECT_TYPE=NO", "GEOM_POSSIBLE_NAMES=", "MAX_LINE_SIZE=-1"}};
    const char separator = csv->separator;
    how.options.push_back(separator == ','   ? "SEPARATOR=COMMA"
                          : separator == ';' ? "SEPARATOR=SEMICOLON"
                          : separator == '|' ? "SEPARATOR=PIPE"
                                             : "SEPARATOR=TAB");
    reading.lineInFirstCell = true;
    const std::int64_t records = csv->records;
    const std::int64_t brokenQuotes = csv->brokenQuotes;
    const MemoryFile memory(std::move(csv->text), "csv");
    auto tables = readDataset(memory.name(), path, how, reading);
    if (!tables)
        return tables;
    Table &table = tables->front();
    table.name.clear();
    table.encoding = decoded->encoding;
    table.guessed = decoded->guessed;
    table.brokenQuotes = brokenQuotes;
    if (static_cast<std::int64_t>(table.rows.size()) != records)
        return fail(ErrorCode::TableUnreadable, path,
                    std::to_string(records - static_cast<std::int64_t>(table.rows.size())) + " rows lost");
    return tables;
}

/// What the sheets of a workbook unpack to, by its own directory.
std::int64_t unpackedSize(const std::string &memoryName)
{
    const std::string inside = "/vsizip/" + memoryName;
    std::int64_t size = 0;
    VSIDIR *folder = VSIOpenDir(inside.c_str(), -1, nullptr);
    while (const VSIDIREntry *entry = folder == nullptr ? nullptr : VSIGetNextDirEntry(folder))
        size += static_cast<std::int64_t>(entry->nSize);
    if (folder != nullptr)
        VSICloseDir(folder);
    return size;
}

/// A copy in memory with the right extension: GDAL goes by it, offices do not.
Result<std::vector<Table>> readWorkbook(const std::string &path, const char *driver, const char *extension,
                                        const LayerReading &reading)
{
    auto bytes = allBytes(path, kLargestWorkbook);
    if (!bytes)
        return std::unexpected(bytes.error());
    const MemoryFile memory(std::move(*bytes), extension);
    if (unpackedSize(memory.name()) > kLargestUnpacked)
        return fail(ErrorCode::TableUnreadable, path, "unpacks to more than 2 GB");
    // Of a hidden sheet GDAL forgets the open option: the setting goes for all.
    const CPLConfigOptionSetter headers(("OGR_" + std::string(driver) + "_HEADERS").c_str(), "DISABLE", false);
    const CPLConfigOptionSetter types(("OGR_" + std::string(driver) + "_FIELD_TYPES").c_str(), "STRING", false);
    return readDataset(memory.name(), path, {{driver}, {"HEADERS=DISABLE", "FIELD_TYPES=STRING"}}, reading);
}

Result<std::vector<Table>> readOldWorkbook(const std::string &path, const LayerReading &reading)
{
    if (extensionOf(path) != "xls")
        return fail(ErrorCode::TableUnreadable, path, "an old workbook (.xls, .et): save it as .xlsx");
    const CPLConfigOptionSetter headers("OGR_XLS_HEADERS", "DISABLE", false);
    const CPLConfigOptionSetter types("OGR_XLS_FIELD_TYPES", "STRING", false);
    return readDataset(path, path, {{"XLS"}, {}}, reading);
}

Result<std::vector<Table>> readLayers(const std::string &path, LayerReading reading)
{
    reading.headed = true;
    return readDataset(path, path, layerFormats(path), reading);
}

} // namespace

Result<std::vector<Table>> readTables(const std::string &path, bool outlines, const base::Progress &progress)
{
    const geo::QuietGdal quiet;
    const LayerReading reading{.headed = false, .lineInFirstCell = false, .outlines = outlines, .progress = &progress};
    try {
        switch (tableFormat(path)) {
        case TableFormat::Text:
            return readText(path, reading);
        case TableFormat::Xlsx:
            return readWorkbook(path, "XLSX", "xlsx", reading);
        case TableFormat::Ods:
            return readWorkbook(path, "ODS", "ods", reading);
        case TableFormat::Xls:
            return readOldWorkbook(path, reading);
        case TableFormat::Layers:
            return readLayers(path, reading);
        case TableFormat::Osm:
            return fail(ErrorCode::TableUnreadable, path, "an OpenStreetMap file: name it as the map");
        case TableFormat::Unknown:
            break;
        }
        return fail(ErrorCode::TableUnreadable, path, "a web page: save it as .xlsx or .csv");
    } catch (const std::bad_alloc &) {
        return fail(ErrorCode::TableUnreadable, path, "too large for the memory of this machine");
    } catch (const std::exception &exception) {
        return fail(ErrorCode::TableUnreadable, path, exception.what());
    }
}

} // namespace yike::importing
