// SPDX-License-Identifier: GPL-3.0-or-later
// A template (模板): how a file of known headers is read, kept as JSON for the next file like it.
#pragma once

#include "core/base/error.h"
#include "core/geo/coordinate_system.h"
#include "core/import/import.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace yike::importing {

struct ImportTemplate {
    std::string name;
    std::string role;                 ///< what the file holds: "outlets", as in ImportRequest::meanings
    std::vector<std::string> headers; ///< of the sheet it was made from, as they stand there
    std::map<std::string, std::string> columns; ///< as ImportRequest::meanings
    std::optional<CoordinateSystem> coordinates; ///< one with a word of geo::code(): no local grid, no parameters
    bool operator==(const ImportTemplate &) const = default;
};

/// The JSON of docs/data-in.md. FileUnreadable(what, why) where it is none or says what nobody knows.
[[nodiscard]] base::Result<ImportTemplate> templateOf(std::string_view json, const std::string &file);
[[nodiscard]] base::Result<ImportTemplate> readTemplate(const std::string &path);
[[nodiscard]] std::string jsonOf(const ImportTemplate &made);
/// Every header it was made from is there.
[[nodiscard]] bool fits(const ImportTemplate &made, const std::vector<std::string> &headers);
/// Puts its columns and system into the request, for the file of its role.
void take(const ImportTemplate &made, ImportRequest &request);

} // namespace yike::importing
