// SPDX-License-Identifier: GPL-3.0-or-later
// MBTiles counts rows from the south, folders from the north, as the web does.
#include "core/store/tile_source.h"

#include <sqlite3.h>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <mutex>
#include <string_view>
#include <utility>

namespace yike::store {
namespace {

namespace fs = std::filesystem;
constexpr int kHighestZoom = 24;
constexpr std::uintmax_t kLargestTile = 8U << 20;

constexpr int kLongestQuery = 50'000'000; ///< steps of SQLite's machine, about a second: a view may be endless

void replaceAll(std::string &text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

/// "<a href=…>&copy; X</a>" → "© X"
std::string withoutTags(const std::string &text)
{
    std::string plain;
    bool inside = false;
    for (const char c : text) {
        if (c == '<')
            inside = true;
        else if (c == '>')
            inside = false;
        else if (!inside)
            plain += c;
    }
    for (const auto &[entity, sign] :
         {std::pair{"&copy;", "©"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&nbsp;", " "}, {"&amp;", "&"}})
        replaceAll(plain, entity, sign);
    return plain;
}

class MbTiles : public TileSource {
public:
    ~MbTiles() override
    {
        sqlite3_finalize(m_read);
        sqlite3_close(m_database);
    }
    bool open(const std::string &path)
    {
        if (sqlite3_open_v2(path.c_str(), &m_database, SQLITE_OPEN_READONLY | SQLITE_OPEN_FULLMUTEX, nullptr) !=
            SQLITE_OK)
            return false;
        sqlite3_db_config(m_database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        sqlite3_progress_handler(m_database, kLongestQuery, [](void *) { return 1; }, nullptr);
        const std::string format = metadata("format");
        m_attribution = withoutTags(metadata("attribution"));
        return format != "pbf" && findZooms() &&
               sqlite3_prepare_v2(m_database,
                                  "SELECT tile_data FROM tiles WHERE zoom_level=?1 AND tile_column=?2 AND tile_row=?3",
                                  -1, &m_read, nullptr) == SQLITE_OK;
    }
    [[nodiscard]] std::optional<std::string> tile(const TileId &id) const override
    {
        const std::scoped_lock lock(m_mutex);
        sqlite3_reset(m_read);
        sqlite3_bind_int(m_read, 1, id.zoom);
        sqlite3_bind_int(m_read, 2, id.x);
        sqlite3_bind_int(m_read, 3, (1 << id.zoom) - 1 - id.y);
        std::optional<std::string> bytes;
        if (sqlite3_step(m_read) == SQLITE_ROW) {
            const auto *data = static_cast<const char *>(sqlite3_column_blob(m_read, 0));
            if (data != nullptr && sqlite3_column_bytes(m_read, 0) <= static_cast<int>(kLargestTile))
                bytes.emplace(data, static_cast<std::size_t>(sqlite3_column_bytes(m_read, 0)));
        }
        sqlite3_reset(m_read);
        return bytes;
    }

private:
    std::string metadata(const char *name)
    {
        sqlite3_stmt *ask = nullptr;
        std::string value;
        if (sqlite3_prepare_v2(m_database, "SELECT value FROM metadata WHERE name=?1", -1, &ask, nullptr) ==
            SQLITE_OK) {
            sqlite3_bind_text(ask, 1, name, -1, SQLITE_STATIC);
            if (sqlite3_step(ask) == SQLITE_ROW && sqlite3_column_type(ask, 0) != SQLITE_NULL)
                value = reinterpret_cast<const char *>(sqlite3_column_text(ask, 0));
        }
        sqlite3_finalize(ask);
        return value;
    }
    bool findZooms()
    {
        sqlite3_stmt *ask = nullptr;
        bool found = false;
        if (sqlite3_prepare_v2(m_database,
                               "SELECT (SELECT min(zoom_level) FROM tiles), (SELECT max(zoom_level) FROM tiles)", -1,
                               &ask, nullptr) == SQLITE_OK &&
            sqlite3_step(ask) == SQLITE_ROW && sqlite3_column_type(ask, 0) == SQLITE_INTEGER) {
            m_lowest = std::clamp(sqlite3_column_int(ask, 0), 0, kHighestZoom);
            m_highest = std::clamp(sqlite3_column_int(ask, 1), m_lowest, kHighestZoom);
            found = true;
        }
        sqlite3_finalize(ask);
        return found;
    }

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_read = nullptr;
    mutable std::mutex m_mutex; ///< guards the statement
};

class TileFolder : public TileSource {
public:
    bool open(const std::string &path)
    {
        m_folder = path;
        m_lowest = kHighestZoom + 1;
        m_highest = -1;
        std::error_code failed;
        for (const auto &entry : fs::directory_iterator(m_folder, failed)) {
            const std::string name = entry.path().filename().string();
            int zoom = -1;
            const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), zoom);
            if (error != std::errc() || end != name.data() + name.size() || zoom < 0 || zoom > kHighestZoom)
                continue;
            m_lowest = std::min(m_lowest, zoom);
            m_highest = std::max(m_highest, zoom);
        }
        return m_highest >= 0;
    }
    [[nodiscard]] std::optional<std::string> tile(const TileId &id) const override
    {
        for (const char *suffix : {".png", ".jpg", ".jpeg", ".webp"}) {
            const fs::path file =
                m_folder / std::to_string(id.zoom) / std::to_string(id.x) / (std::to_string(id.y) + suffix);
            std::error_code failed;
            if (const auto size = fs::file_size(file, failed); failed || size > kLargestTile)
                continue;
            std::ifstream stream(file, std::ios::binary);
            if (stream)
                return std::string(std::istreambuf_iterator<char>(stream), {});
        }
        return std::nullopt;
    }

private:
    fs::path m_folder;
};

template <typename Source>
base::Result<std::shared_ptr<const TileSource>> opened(const std::string &path)
{
    auto source = std::make_shared<Source>();
    if (!source->open(path))
        return base::fail(base::ErrorCode::FileUnreadable, path);
    return source;
}

} // namespace

base::Result<std::shared_ptr<const TileSource>> TileSource::open(const std::string &path)
{
    std::error_code failed;
    return fs::is_directory(path, failed) ? opened<TileFolder>(path) : opened<MbTiles>(path);
}

} // namespace yike::store
