// SPDX-License-Identifier: GPL-3.0-or-later
// A table to be written out: columns with a short name for programs and a title for people, rows with a shape.
#pragma once

#include "core/geo/point.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace yike::exporting {

/// Nothing, a text (UTF-8), a figure.
using Cell = std::variant<std::monostate, std::string, double, std::int64_t>;
enum class CellKind : std::uint8_t { Text, Integer, Real };
enum class ShapeKind : std::uint8_t { None, Point, Line, Polygon };
/// Degrees of CGCS2000.
using Shape = std::variant<std::monostate, geo::LonLat, geo::Line, geo::MultiPolygon>;

struct DataColumn {
    std::string field; ///< at most ten letters, digits and _: what Shapefile can hold, the same in every format
    std::string title; ///< in the user's language
    CellKind kind = CellKind::Text;
    int decimals = 0;  ///< of Real
};

struct DataRow {
    std::vector<Cell> cells; ///< one a column
    Shape shape;             ///< of the table's kind, or nothing
};

struct DataTable {
    std::string layer; ///< name for programs: "outlets"
    std::string title; ///< name for people: of the sheet
    ShapeKind shape = ShapeKind::None;
    std::vector<DataColumn> columns;
    std::vector<DataRow> rows;
};

} // namespace yike::exporting
