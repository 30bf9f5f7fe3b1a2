// SPDX-License-Identifier: GPL-3.0-or-later
// The coordinate system of a file as offices have them: degrees, Gauss-Krüger zones of four datums, web-map shifts, local grids.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace yike::geo {

/// WGS 84 and CGCS2000 are taken as one (domain.md §9.2: a few decimetres apart at most).
enum class Datum : std::uint8_t { Wgs84, Cgcs2000, Beijing54, Xian80 };
/// Degrees; metres of a Gauss-Krüger zone; the shifted degrees of web maps; metres of a city's own grid.
enum class Grid : std::uint8_t { Degrees, GaussKrueger, Gcj02, Bd09, Local };
/// Which of a pair comes first in a file; Found: told by the size of the figures.
enum class AxisOrder : std::uint8_t { Found, EastFirst, NorthFirst };

/// From Beijing 1954 or Xian 1980 to CGCS2000, as the user gives it. Restricted: it lives in memory and is never written to a
/// project, its journal, a report or a log.
struct DatumShift {
    enum class Kind : std::uint8_t {
        None,
        Plane, ///< 四参数, in the plane of the zone: north' = north₀ + (1+m)(N cos α − E sin α), east' = east₀ + (1+m)(N sin α + E cos α)
        Space ///< 七参数 (Bursa-Wolf), geocentric; rotations of the coordinate frame, as Chinese offices write them (EPSG 9607)
    };
    Kind kind = Kind::None;
    double north = 0, east = 0; ///< m, of Plane
    double x = 0, y = 0, z = 0; ///< m, of Space
    double rx = 0, ry = 0, rz = 0; ///< arc seconds; of Plane rz alone: clockwise from north
    double scale = 0; ///< parts per million
    bool operator==(const DatumShift &) const = default;
};

/// A city's own grid laid into the CGCS2000 zone of `CoordinateSystem::meridian` (control_points.h): E = east + a·x − b·y,
/// N = north + b·x + a·y, x to the east and y to the north in the local grid. Restricted like a DatumShift.
struct LocalGrid {
    double a = 1, b = 0, east = 0, north = 0;
    bool operator==(const LocalGrid &) const = default;
};

struct CoordinateSystem {
    Grid grid = Grid::Degrees;
    Datum datum = Datum::Wgs84;
    int meridian = 0; ///< central meridian of the zone, degrees east; 0: none
    int zoneWidth = 3; ///< degrees, 3 or 6
    bool zonePrefix = false; ///< eastings begin with the number of the zone: 40 500 000
    AxisOrder axes = AxisOrder::Found;
    DatumShift shift{};
    LocalGrid local{};

    bool operator==(const CoordinateSystem &) const = default;

    static const CoordinateSystem Wgs84, Cgcs2000, Gcj02, Bd09;
};

inline constexpr CoordinateSystem CoordinateSystem::Wgs84{};
inline constexpr CoordinateSystem CoordinateSystem::Cgcs2000{.datum = Datum::Cgcs2000};
inline constexpr CoordinateSystem CoordinateSystem::Gcj02{.grid = Grid::Gcj02, .datum = Datum::Cgcs2000};
inline constexpr CoordinateSystem CoordinateSystem::Bd09{.grid = Grid::Bd09, .datum = Datum::Cgcs2000};

/// The zone of a datum with the number before its eastings: 3° zones 25–45, 6° zones 13–23. Nothing for other numbers.
[[nodiscard]] std::optional<CoordinateSystem> zoneOf(Datum datum, int width, int number, bool prefix);
/// Number of a Gauss-Krüger zone.
[[nodiscard]] int zoneNumber(const CoordinateSystem &system);
/// EPSG code; 0: none (GCJ-02, BD-09, local grids). domain.md §9.1.
[[nodiscard]] int epsgOf(const CoordinateSystem &system);
/// Every system of the tables of domain.md §9.1, WGS 84, CGCS2000, Beijing 1954 and Xian 1980.
[[nodiscard]] std::optional<CoordinateSystem> systemOfEpsg(int code);
/// Metres, not degrees.
[[nodiscard]] constexpr bool isPlanar(const CoordinateSystem &system)
{
    return system.grid == Grid::GaussKrueger || system.grid == Grid::Local;
}
/// Of a datum to which no shift was published and none given: places are off by tens of metres.
[[nodiscard]] constexpr bool lacksShift(const CoordinateSystem &system)
{
    return (system.datum == Datum::Beijing54 || system.datum == Datum::Xian80) && system.grid != Grid::Local &&
           system.shift.kind == DatumShift::Kind::None;
}

/// "wgs84", "cgcs2000", "gcj02", "bd09", "beijing54", "xian80"; "gk:4549" or "epsg:4549"; "gk3:40" (zone 40, number before the
/// easting), "gk3:120E" (meridian 120°, none), "gk6:21", "gk6:123E", of other datums "beijing54-gk3:40" …; "local". "/en" or
/// "/ne" behind it tells the axis order. Nothing for other words.
[[nodiscard]] std::optional<CoordinateSystem> systemOf(std::string_view word);
/// The word for it; nothing of its parameters.
[[nodiscard]] std::string code(const CoordinateSystem &system);

} // namespace yike::geo
