// SPDX-License-Identifier: GPL-3.0-or-later
// Where a row of a table lies: its geometry, longitude and latitude, or metres in a CGCS2000 zone.
#pragma once

#include "core/geo/local_frame.h"
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

private:
    [[nodiscard]] geo::LonLat shifted(geo::LonLat place) const;
    [[nodiscard]] RowPlace judged(geo::LonLat raw) const;
    /// Metres in a zone; nothing where no zone fits.
    [[nodiscard]] std::optional<geo::LonLat> fromMetres(double x, double y);
    [[nodiscard]] const geo::LocalFrame *frameOf(int meridian);
    [[nodiscard]] std::optional<geo::LonLat> inZone(int meridian, double easting, double northing);

    CoordinateSystem m_system;
    std::optional<geo::Bounds> m_map;    ///< with the margin
    std::optional<geo::Bounds> m_streets; ///< without
    std::map<int, std::optional<geo::LocalFrame>> m_frames;
    int m_guessed = 0;                   ///< meridian found for eastings without a zone number
};

/// Outside the streets' box by more than this nobody can be joined to a street.
inline constexpr double kMapMargin = 500; // m

} // namespace yike::importing
