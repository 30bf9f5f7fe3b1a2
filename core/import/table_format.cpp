// SPDX-License-Identifier: GPL-3.0-or-later
// Magic bytes of tables and layers.
#include "core/import/table_format.h"

#include "core/import/source_file.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <string_view>

namespace yike::importing {
namespace {

constexpr std::array<std::string_view, 11> kLayerExtensions{"shp", "dbf", "tab",  "mif", "dxf", "gdb",
                                                            "fgb", "gml", "gpkg", "kmz", "kml"};

bool looksLikeJson(std::string_view head)
{
    const auto first = head.find_first_not_of(" \t\r\n\xef\xbb\xbf");
    return first != std::string_view::npos && (head[first] == '{' || head[first] == '[');
}

TableFormat zipFormat(std::string_view head, const std::string &extension)
{
    if (head.find("opendocument.spreadsheet") != std::string_view::npos || extension == "ods")
        return TableFormat::Ods;
    return extension == "kmz" || extension == "zip" || extension == "shz" ? TableFormat::Layers : TableFormat::Xlsx;
}

} // namespace

std::string extensionOf(const std::string &path)
{
    std::string extension = std::filesystem::path(path).extension().string();
    if (!extension.empty())
        extension.erase(0, 1);
    std::ranges::transform(extension, extension.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return extension;
}

TableFormat tableFormat(const std::string &path)
{
    const std::string extension = extensionOf(path);
    std::error_code error;
    if (std::filesystem::is_directory(path, error))
        return TableFormat::Layers;
    const std::string head = firstBytes(path, 4096);
    if (head.starts_with("PK\x03\x04"))
        return zipFormat(head, extension);
    if (head.starts_with("\xd0\xcf\x11\xe0"))
        return TableFormat::Xls;
    if (head.starts_with("SQLite format 3") || head.starts_with(std::string_view("\0\0\x27\x0a", 4)) ||
        head.starts_with("fgb"))
        return TableFormat::Layers;
    if (head.find("<osm ") != std::string::npos ||
        std::string_view(head).substr(0, 20).find("OSMHeader") != std::string_view::npos)
        return TableFormat::Osm;
    if (looksLikeJson(head) || std::ranges::find(kLayerExtensions, extension) != kLayerExtensions.end())
        return TableFormat::Layers;
    const auto first = head.find_first_not_of(" \t\r\n\xef\xbb\xbf");
    if (first != std::string::npos && head[first] == '<')
        return head.find("<html") != std::string::npos || head.find("<table") != std::string::npos
                   ? TableFormat::Unknown
                   : TableFormat::Layers;
    return TableFormat::Text;
}

} // namespace yike::importing
