// SPDX-License-Identifier: GPL-3.0-or-later
// The one way in which things fail: a code, its arguments and the place; ui/text makes the sentence.
#pragma once

#include <cstdint>
#include <expected>
#include <string>
#include <utility>
#include <vector>

namespace yike::base {

/// What went wrong. Each code has one sentence in ui/text that says what happened, what was kept and what to do.
/// args in the order given here.
enum class ErrorCode : std::uint8_t {
    Cancelled,           ///< the user stopped it; nothing was changed
    FileNotFound,        ///< path
    FileEmpty,           ///< path
    FileTruncated,       ///< path, detail
    FileUnreadable,      ///< path, detail
    NotOsm,              ///< path, detail: not an OpenStreetMap file
    NotAProject,         ///< path: an SQLite or GeoPackage file of another program
    NotADatabase,        ///< path: no SQLite file at all
    ProjectTooNew,       ///< path, its schema number, ours
    ProjectDamaged,      ///< path, detail
    ProjectBusy,         ///< path, user, host: another Yike has it open for writing
    ProjectExists,       ///< path: would be overwritten
    FolderNotWritable,   ///< path
    DiskFull,            ///< path
    WriteFailed,         ///< path, detail
    TableUnreadable,     ///< path, detail
    ColumnMissing,       ///< path, wanted role, the columns there are
    ColumnUnknown,       ///< the column named by the user, the columns there are
    NoCoordinates,       ///< path: no row has a usable place
    NoStreets,           ///< path: the map holds nothing that can be walked on
    RulebookInvalid,     ///< path, detail
    ServiceUnknown,      ///< code
    NothingToAssess,     ///< what is missing: "residences", "streets", "outlets", "communities"
    OutOfRange,          ///< parameter, value, allowed range
    Internal,            ///< detail: a defect of ours
};

/// One failure.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::vector<std::string> args; ///< UTF-8, in the order of the code's comment
    std::string where;             ///< row, layer or element, if there is one; UTF-8
};

template <typename T>
using Result = std::expected<T, Error>;

/// `return fail(ErrorCode::FileNotFound, path);`
template <typename... Args>
[[nodiscard]] std::unexpected<Error> fail(ErrorCode code, Args &&...args)
{
    return std::unexpected(Error{code, {std::string(std::forward<Args>(args))...}, {}});
}

} // namespace yike::base
