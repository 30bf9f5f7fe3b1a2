// SPDX-License-Identifier: GPL-3.0-or-later
// Real maps and tables that some tests read; they are not part of the project.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <optional>
#include <string_view>

namespace yike::test {

/// The folder of real data: $YIKE_TEST_DATA, or ../shared/data beside the source tree; nothing where neither is there.
/// A test without it does QSKIP("No real data here: set YIKE_TEST_DATA").
inline std::optional<std::filesystem::path> testDataFolder()
{
    std::error_code error;
    if (const char *named = std::getenv("YIKE_TEST_DATA"); named != nullptr && *named != '\0') {
        const std::filesystem::path folder = named;
        return std::filesystem::is_directory(folder, error) ? std::optional(folder) : std::nullopt;
    }
    const auto beside = std::filesystem::path(YIKE_SOURCE_DIR).parent_path() / "shared" / "data";
    return std::filesystem::is_directory(beside, error) ? std::optional(beside) : std::nullopt;
}

/// One file of that folder, "osm/porto.osm.pbf"; nothing where it is not there.
inline std::optional<std::filesystem::path> testDataFile(std::string_view relative)
{
    std::error_code error;
    const auto folder = testDataFolder();
    if (!folder || !std::filesystem::exists(*folder / relative, error))
        return std::nullopt;
    return *folder / relative;
}

/// `./test --full` sets it: the slow tests run too.
inline bool fullTestsWanted()
{
    const char *full = std::getenv("YIKE_TEST_FULL");
    return full != nullptr && std::string_view(full) == "1";
}

} // namespace yike::test
