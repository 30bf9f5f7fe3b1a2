// SPDX-License-Identifier: GPL-3.0-or-later
// JSON of templates; every field is checked, for the file may come from another office.
#include "core/import/import_template.h"

#include "core/import/columns.h"
#include "core/import/source_file.h"
#include "core/import/source_tables.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace yike::importing {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char *kFormat = "yike-import-template";
constexpr int kVersion = 1;
constexpr std::size_t kLargest = 1'000'000;

std::unexpected<base::Error> bad(const std::string &file, const std::string &why)
{
    return base::fail(base::ErrorCode::TableUnreadable, file, "template: " + why);
}

std::optional<std::string> textAt(const Json &object, const char *key)
{
    const auto at = object.find(key);
    return at != object.end() && at->is_string() ? std::optional(at->get<std::string>()) : std::nullopt;
}

base::Result<void> readColumns(const Json &json, const std::string &file, ImportTemplate &out)
{
    const auto columns = json.find("columns");
    if (columns == json.end() || !columns->is_object())
        return bad(file, "columns");
    for (const auto &[header, role] : columns->items()) {
        if (!role.is_string())
            return bad(file, header);
        out.columns[header] = role.get<std::string>();
    }
    NamedColumns named;
    return named.setMeanings(out.columns);
}

} // namespace

base::Result<ImportTemplate> templateOf(std::string_view text, const std::string &file)
{
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object() || textAt(json, "format") != kFormat)
        return bad(file, "format");
    if (const auto version = json.find("version"); version == json.end() || *version != kVersion)
        return bad(file, "version");
    ImportTemplate out;
    out.name = textAt(json, "name").value_or("");
    out.role = textAt(json, "role").value_or("");
    if (columnRoles(out.role).empty())
        return bad(file, "role");
    if (const auto headers = json.find("headers"); headers != json.end() && headers->is_array())
        for (const Json &header : *headers)
            if (header.is_string())
                out.headers.push_back(header.get<std::string>());
    if (auto read = readColumns(json, file, out); !read)
        return std::unexpected(read.error());
    if (const auto word = textAt(json, "coordinates")) {
        out.coordinates = geo::systemOf(*word);
        if (!out.coordinates || out.coordinates->grid == geo::Grid::Local)
            return bad(file, "coordinates");
    }
    return out;
}

base::Result<ImportTemplate> readTemplate(const std::string &path)
{
    if (auto there = checkSource(path); !there)
        return std::unexpected(there.error());
    const auto bytes = allBytes(path, kLargest);
    if (!bytes)
        return std::unexpected(bytes.error());
    return templateOf(*bytes, fileName(path));
}

std::string jsonOf(const ImportTemplate &made)
{
    Json json{{"format", kFormat}, {"version", kVersion}, {"name", made.name}, {"role", made.role}};
    json["headers"] = made.headers;
    json["columns"] = Json::object();
    for (const auto &[header, role] : made.columns)
        json["columns"][header] = role;
    // Parameters and control points are restricted: they are written nowhere.
    if (made.coordinates && made.coordinates->grid != geo::Grid::Local)
        json["coordinates"] = geo::code(*made.coordinates);
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

bool fits(const ImportTemplate &made, const std::vector<std::string> &headers)
{
    std::set<std::string> there;
    for (const std::string &header : headers)
        there.insert(foldedHeader(header));
    return !made.headers.empty() && std::ranges::all_of(made.headers, [&](const std::string &header) {
        return header.empty() || there.contains(foldedHeader(header));
    });
}

void take(const ImportTemplate &made, ImportRequest &request)
{
    request.meanings[made.role] = made.columns;
    if (made.coordinates)
        request.systems[made.role] = *made.coordinates;
}

} // namespace yike::importing
