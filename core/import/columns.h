// SPDX-License-Identifier: GPL-3.0-or-later
// Which column of a table means what: the usual English and Chinese header words, ages by their figures, all overridable.
#pragma once

#include "core/base/error.h"
#include "core/import/table.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace yike::importing {

/// Codes (for --column) and header words: columns.cpp.
enum class Role : std::uint8_t {
    Key,
    Name,
    Address,
    Category,
    CategoryDetail,
    Services,
    Lon,
    Lat,
    LonLat,
    X,
    Y,
    Residents,
    Households,
    Capacity,
    Beds,
    DayPlaces,
    NurseryPlaces,
    SchoolPlaces,
    Meals,
    Used,
    FloorArea,
    Chain,
    Hours,
    OpenTo,
    Status,
    Staff,
    CreditCode,
    Checked,
    Community,
    Subdistrict,
    Circle,
    Remark,
    Kind,
    AreaCode,
    Parent,
    Batch,
    Operator,
    Members,
    StreetClass,
    Level,
    Bridge,
    Tunnel,
    FootOneway,
    Grade,
    FootAccess,
    Estate,
    Walled,
    GateUse,
    GateAccess,
    CircleType,
    Schools,
    Tenure,
    Owner,
    Storey,
    FireSafety,
    AvailableFrom,
    LandUse,
    BuildingUse,
    BuiltYear,
};
inline constexpr std::size_t kRoleCount = static_cast<std::size_t>(Role::BuiltYear) + 1;

/// Completed years, both ends inside; to −1: and above.
struct Ages {
    int from = 0;
    int to = -1;
    auto operator<=>(const Ages &) const = default;
};

/// People of an age in one column; men and women may have a column each.
struct AgeColumn {
    Ages ages;
    std::size_t column = 0;
    std::string header;
};

struct Columns {
    std::array<int, kRoleCount> index{}; ///< −1 = not there
    std::vector<AgeColumn> ages;
    std::size_t headerRow = 0; ///< into Table::rows; the data start below it
    bool headerInRows = false;
    std::vector<std::string> headers; ///< of every column, folded as corrections name them; of two rows: joined

    Columns() { index.fill(-1); }
    [[nodiscard]] bool has(Role role) const { return index[static_cast<std::size_t>(role)] >= 0; }
    [[nodiscard]] std::string_view cell(const TableRow &row, Role role) const
    {
        const int at = index[static_cast<std::size_t>(role)];
        return at < 0 ? std::string_view() : row.cell(static_cast<std::size_t>(at));
    }
    [[nodiscard]] int recognised() const;
};

/// "name", "residents", "open-to" …
[[nodiscard]] std::string_view code(Role role);
[[nodiscard]] std::optional<Role> roleOf(std::string_view code);
/// "0-2", "a1_4", "60岁以上", "3岁以下", "85+", "男_5到9岁"; nothing where the header is no age. A bare number counts only with
/// an a, "age" or 岁; `single` tells that it was one, which at the top of a census means "and above".
struct AgeHeader {
    Ages ages;
    bool single = false;
};
[[nodiscard]] std::optional<AgeHeader> ageHeader(std::string_view header);

/// Role or age code → column, as the user named them. Remembers which were found in some table.
class NamedColumns {
public:
    /// OutOfRange where a role is not known.
    [[nodiscard]] static base::Result<NamedColumns> make(const std::map<std::string, std::string> &columns);
    /// ColumnUnknown for the first one that no table had.
    [[nodiscard]] base::Result<void> allFound() const;

    /// What the columns of the next tables mean, by header (ImportRequest::meanings), in the place of what was said before.
    /// OutOfRange where a role is not known.
    [[nodiscard]] base::Result<void> setMeanings(const std::map<std::string, std::string> &meanings);

    std::map<std::string, std::string> byRole;
    std::map<std::string, std::string> byHeader; ///< folded header or "#3" → role or age; empty: not used
    std::set<std::string> found; ///< roles
    std::vector<std::string> seen; ///< every header there was, for the message
};

/// Finds the header (among the first rows, where the format names no columns) and what its columns mean.
/// Nothing where no row looks like a header.
[[nodiscard]] std::optional<Columns> recognise(const Table &table, NamedColumns &named);
/// A header as corrections name it: lower case, without blanks and what stands in brackets.
[[nodiscard]] std::string foldedHeader(std::string_view header);
/// How a correction names a column: its folded header where no other column has it, else "#3".
[[nodiscard]] std::string headerKey(const Columns &columns, std::size_t column);
/// What a column means: a role's code, an age ("60+"), or nothing.
[[nodiscard]] std::string meaningOf(const Columns &columns, std::size_t column);
[[nodiscard]] std::string code(const Ages &ages);
/// The texts of the first row or of the header, for a message.
[[nodiscard]] std::string headersOf(const Table &table);

} // namespace yike::importing
