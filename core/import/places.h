// SPDX-License-Identifier: GPL-3.0-or-later
// Where a row of a table lies: its geometry, longitude and latitude, or metres of a zone or of a local grid.
#pragma once

#include "core/geo/coordinate_transform.h"
#include "core/import/columns.h"
#include "core/import/import.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace yike::importing {

/// What became of a row's place.
enum class Placing : std::uint8_t { Placed, Swapped, None, Unreadable, OffTheMap };

struct RowPlace {
    Placing placing = Placing::None;
    geo::LonLat place;      ///< rounded; of OffTheMap: where the row says it is
    double kilometres = 0;  ///< from the map, of OffTheMap
    std::string column;     ///< of Unreadable
    std::string text;

    [[nodiscard]] bool good() const { return placing == Placing::Placed || placing == Placing::Swapped; }
};

/// Two figures as they stand in a row.
struct RawPlace {
    Placing placing = Placing::None; ///< Placed: both are there; None; Unreadable
    double x = 0, y = 0;             ///< as written: of lon and lat the longitude first
    bool metres = false;             ///< of a layer without a system, or of columns X and Y beyond 180
    bool plane = false;              ///< may be metres of a local grid: of columns X and Y, or as above
    std::string column, text;        ///< of Unreadable
};
[[nodiscard]] RawPlace rawPlace(const TableRow &row, const Columns &columns, bool planar);

class PlaceReader {
public:
    /// map: the box round the streets; nothing where there are none yet, then every place is believed.
    PlaceReader(CoordinateSystem system, std::optional<geo::Bounds> map);

    [[nodiscard]] RowPlace read(const TableRow &row, const Columns &columns, bool planar);
    /// An outline to degrees, the same way.
    [[nodiscard]] geo::MultiPolygon read(const geo::MultiPolygon &outline, bool planar);
    /// A vertex of a line to rounded degrees, the same way; nothing where it is on no map and in no zone.
    [[nodiscard]] std::optional<geo::LonLat> read(geo::LonLat vertex, bool planar);
    /// Near enough to the streets to be joined to one.
    [[nodiscard]] bool onTheMap(geo::LonLat place) const;
    /// Whether the outline and the map have something in common, by corners and by the middle of the map.
    [[nodiscard]] bool meetsMap(const geo::MultiPolygon &outline) const;

    /// What became of two figures.
    [[nodiscard]] RowPlace read(const RawPlace &raw);

private:
    /// Degrees as the file has them: shifted back, or carried over from another datum.
    [[nodiscard]] geo::LonLat shifted(geo::LonLat place) const;
    /// Where the pair does not fit, the latitude may have come first.
    [[nodiscard]] RowPlace judged(geo::LonLat raw) const;
    [[nodiscard]] RowPlace onMapOrNot(geo::LonLat place) const;
    /// Degrees of CGCS2000 of metres; nothing where no zone fits.
    [[nodiscard]] std::optional<geo::LonLat> fromMetres(double x, double y);
    [[nodiscard]] std::optional<geo::LonLat> fromNamedGrid(double x, double y) const;
    [[nodiscard]] std::optional<geo::LonLat> inZone(int meridian, geo::FilePlace place);
    [[nodiscard]] std::optional<geo::LonLat> inGuessedZone(geo::FilePlace place);

    CoordinateSystem m_system;
    std::optional<geo::CoordinateTransform> m_transform; ///< nothing where the system cannot be computed
    std::optional<geo::Bounds> m_map;     ///< with the margin
    std::optional<geo::Bounds> m_streets; ///< without
    std::map<int, std::optional<geo::CoordinateTransform>> m_zones; ///< by meridian, where the system names none
    int m_guessed = 0;                    ///< meridian found for eastings without a zone number
};

/// Outside the streets' box by more than this nobody can be joined to a street.
inline constexpr double kMapMargin = 500; // m

} // namespace yike::importing
