// SPDX-License-Identifier: GPL-3.0-or-later
// Sniffs the first bytes and turns libosmium's exceptions into errors.
#include "core/import/osm_file.h"

#include "core/import/source_file.h"

#include <osmium/io/any_input.hpp>

#include <bzlib.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <optional>
#include <stdexcept>
#include <string_view>

namespace yike::importing {
namespace {

using base::ErrorCode;
using base::fail;
using base::Result;
using osmium::io::file_compression;
using osmium::io::file_format;

constexpr std::size_t kHeadSize = 8192;

std::optional<file_format> formatOf(std::string_view head)
{
    if (head.size() > 15 && head.substr(4, 2) == "\x0a\x09" && head.substr(6, 9) == "OSMHeader")
        return file_format::pbf;
    if (head.starts_with("\xff\xe0\x04o5m2"))
        return file_format::o5m;
    if (head.starts_with("\xef\xbb\xbf"))
        head.remove_prefix(3);
    const auto first = head.find_first_not_of(" \t\r\n");
    if (first != std::string_view::npos && head[first] == '<' &&
        (head.find("<osm ") != std::string_view::npos || head.find("<osm>") != std::string_view::npos))
        return file_format::xml;
    return std::nullopt;
}

std::string unzippedHead(const std::string &path)
{
    std::string head(kHeadSize, '\0');
    gzFile file = gzopen(path.c_str(), "rb");
    const int size = file == nullptr ? 0 : gzread(file, head.data(), static_cast<unsigned>(head.size()));
    if (file != nullptr)
        gzclose(file);
    head.resize(static_cast<std::size_t>(std::max(size, 0)));
    return head;
}

std::string unbzippedHead(const std::string &path)
{
    std::string head(kHeadSize, '\0');
    BZFILE *file = BZ2_bzopen(path.c_str(), "rb");
    const int size = file == nullptr ? 0 : BZ2_bzread(file, head.data(), static_cast<int>(head.size()));
    if (file != nullptr)
        BZ2_bzclose(file);
    head.resize(static_cast<std::size_t>(std::max(size, 0)));
    return head;
}

/// Whether libosmium's words mean that the end is missing.
bool soundsTruncated(std::string_view words)
{
    constexpr std::array<std::string_view, 8> kSigns{
        "truncated",      "EOF",           "no element found",  "unclosed token",
        "unexpected end", "premature end", "partial character", "file too short"};
    return std::ranges::any_of(kSigns,
                               [&](std::string_view sign) { return words.find(sign) != std::string_view::npos; });
}

/// libosmium takes the strings of an object's tags one after the other up to their zero bytes: one within a string, which only a
/// broken PBF has, would lead it past their end.
void checkTags(const osmium::memory::Buffer &buffer)
{
    for (const auto &object : buffer.select<osmium::OSMObject>()) {
        const osmium::TagList &tags = object.tags();
        const std::string_view bytes(reinterpret_cast<const char *>(tags.data()) + sizeof(osmium::TagList),
                                     tags.byte_size() - sizeof(osmium::TagList));
        if (std::ranges::count(bytes, '\0') % 2 != 0)
            throw std::runtime_error("a tag with a zero byte in it");
    }
}

base::Error failureOf(const std::string &path, const std::string &words)
{
    const auto code = soundsTruncated(words) ? ErrorCode::FileTruncated : ErrorCode::FileUnreadable;
    return {code, {path, words}, {}};
}

} // namespace

Result<OsmFile> OsmFile::open(const std::string &path)
{
    if (auto usable = checkSource(path); !usable)
        return std::unexpected(usable.error());
    std::string head = firstBytes(path, kHeadSize);
    auto compression = file_compression::none;
    if (head.starts_with("\x1f\x8b")) {
        compression = file_compression::gzip;
        head = unzippedHead(path);
    } else if (head.starts_with("BZh")) {
        compression = file_compression::bzip2;
        head = unbzippedHead(path);
    }
    if (compression != file_compression::none && head.empty())
        return fail(ErrorCode::FileTruncated, path, "nothing can be unpacked from it");
    const auto format = formatOf(head);
    if (!format)
        return fail(ErrorCode::NotOsm, path, "neither PBF nor XML of OpenStreetMap");
    // An absolute path: libosmium takes "-" for standard input and "http:…" for a thing to download.
    std::error_code error;
    const auto absolute = std::filesystem::absolute(path, error);
    osmium::io::File file{error ? path : absolute.string(), "osm"};
    file.set_format(*format).set_compression(compression);
    return OsmFile(path, std::move(file));
}

Result<void> OsmFile::read(osmium::osm_entity_bits::type wanted, const base::Progress &progress, double from, double to,
                           const Visit &visit) const
{
    try {
        osmium::io::Reader reader{m_file, wanted, osmium::io::read_meta::no};
        const auto size = static_cast<double>(std::max<std::size_t>(reader.file_size(), 1));
        while (osmium::memory::Buffer buffer = reader.read()) {
            if (progress.cancelled())
                return fail(ErrorCode::Cancelled);
            checkTags(buffer);
            visit(buffer);
            const double share = std::min(static_cast<double>(reader.offset()) / size, 1.0);
            progress.report("read-osm", from + (to - from) * share);
        }
        reader.close();
    } catch (const std::bad_alloc &) {
        return fail(ErrorCode::FileUnreadable, m_path,
                    "too large for the memory of this machine; cut out the district first");
    } catch (const std::exception &exception) {
        return std::unexpected(failureOf(m_path, exception.what()));
    }
    return {};
}

std::string OsmFile::date() const
{
    try {
        osmium::io::Reader reader{m_file, osmium::osm_entity_bits::nothing};
        const osmium::io::Header header = reader.header();
        reader.close();
        for (const char *key : {"osmosis_replication_timestamp", "timestamp"})
            if (const std::string stamp = header.get(key); stamp.size() >= 10)
                return stamp.substr(0, 10);
    } catch (const std::exception &) {
        // A file without a readable header tells no date; what is wrong with it shows when it is read.
    }
    return {};
}

} // namespace yike::importing
