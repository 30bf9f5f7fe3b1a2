// SPDX-License-Identifier: GPL-3.0-or-later
// Degrees, swapped degrees, zones and shifts.
#include "core/import/places.h"

#include "core/geo/local_frame.h"
#include "core/geo/polygon.h"
#include "core/geo/shift.h"
#include "core/import/numbers.h"
#include "core/import/text_encoding.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <utility>

namespace yike::importing {
namespace {

constexpr double kMetresPerDegree = 111'320;
constexpr double kZonePrefix = 1'000'000;

geo::Bounds widened(const geo::Bounds &bounds, double metres)
{
    const double north = metres / kMetresPerDegree;
    const double middle = (bounds.north + bounds.south) / 2;
    const double east = north / std::max(std::cos(middle * std::numbers::pi / 180), 0.05);
    return {bounds.west - east, bounds.south - north, bounds.east + east, bounds.north + north};
}

/// Northing and easting by their size: offices write either first.
std::optional<std::pair<double, double>> eastingNorthing(double x, double y)
{
    const auto easting = [](double v) {
        return (v >= 100'000 && v < 1'000'000) || (v >= 13'000'000 && v < 46'000'000);
    };
    const auto northing = [](double v) { return v >= 1'000'000 && v < 10'000'000; };
    if (easting(x) && northing(y))
        return std::pair(x, y);
    if (easting(y) && northing(x))
        return std::pair(y, x);
    return std::nullopt;
}

} // namespace

PlaceReader::PlaceReader(CoordinateSystem system, std::optional<geo::Bounds> map) : m_system(system), m_streets(map)
{
    if (auto transform = geo::CoordinateTransform::make(system))
        m_transform = std::move(*transform);
    if (map)
        m_map = widened(*map, kMapMargin);
}

geo::LonLat PlaceReader::shifted(geo::LonLat place) const
{
    switch (m_system.grid) {
    case geo::Grid::Gcj02:
        return geo::wgs84FromGcj02(place);
    case geo::Grid::Bd09:
        return geo::wgs84FromBd09(place);
    case geo::Grid::Degrees:
    case geo::Grid::GaussKrueger:
        // A layer that brought its projection is in degrees of the old datum by now.
        return m_transform ? m_transform->ofDatumDegrees(place).value_or(place) : place;
    case geo::Grid::Local:
        break;
    }
    return place;
}

bool PlaceReader::onTheMap(geo::LonLat place) const { return !m_map || geo::contains(*m_map, place); }

bool PlaceReader::meetsMap(const geo::MultiPolygon &outline) const
{
    if (!m_map)
        return true;
    for (const geo::Polygon &polygon : outline)
        if (std::ranges::any_of(polygon.front(), [&](geo::LonLat corner) { return onTheMap(corner); }))
            return true;
    for (const double lon : {m_map->west, (m_map->west + m_map->east) / 2, m_map->east})
        for (const double lat : {m_map->south, (m_map->south + m_map->north) / 2, m_map->north})
            if (geo::contains(outline, {lon, lat}))
                return true;
    return false;
}

RowPlace PlaceReader::judged(geo::LonLat raw) const
{
    if (!std::isfinite(raw.lon) || !std::isfinite(raw.lat) || (raw.lon == 0 && raw.lat == 0))
        return {};
    const geo::LonLat turned{raw.lat, raw.lon};
    const bool good = geo::isValid(raw);
    const geo::LonLat place = good ? geo::rounded(shifted(raw)) : raw;
    const bool turnedGood = geo::isValid(turned);
    const geo::LonLat turnedPlace = turnedGood ? geo::rounded(shifted(turned)) : turned;
    if (good && onTheMap(place))
        return {Placing::Placed, place, 0, {}, {}};
    if (turnedGood && onTheMap(turnedPlace))
        return {Placing::Swapped, turnedPlace, 0, {}, {}};
    if (!good)
        return {Placing::Unreadable, {}, 0, "lon, lat", std::to_string(raw.lon) + ", " + std::to_string(raw.lat)};
    return onMapOrNot(place);
}

RowPlace PlaceReader::onMapOrNot(geo::LonLat place) const
{
    if (onTheMap(place))
        return {Placing::Placed, place, 0, {}, {}};
    const geo::LonLat nearest{std::clamp(place.lon, m_streets->west, m_streets->east),
                              std::clamp(place.lat, m_streets->south, m_streets->north)};
    return {Placing::OffTheMap, place, static_cast<double>(geo::geodesicMillimetres(place, nearest)) / 1e6, {}, {}};
}

std::optional<geo::LonLat> PlaceReader::inZone(int meridian, geo::FilePlace place)
{
    const auto [at, added] = m_zones.try_emplace(meridian);
    if (added) {
        CoordinateSystem zone = m_system;
        zone.grid = geo::Grid::GaussKrueger;
        zone.meridian = meridian;
        if (auto transform = geo::CoordinateTransform::make(zone))
            at->second = std::move(*transform);
    }
    if (!at->second)
        return std::nullopt;
    const auto degrees = at->second->toDegrees(place);
    // Metres of shifted degrees are shifted, too.
    const bool web = m_system.grid == geo::Grid::Gcj02 || m_system.grid == geo::Grid::Bd09;
    return degrees && web ? std::optional(shifted(*degrees)) : degrees;
}

std::optional<geo::LonLat> PlaceReader::fromNamedGrid(double x, double y) const
{
    if (!m_transform)
        return std::nullopt;
    // In a zone the size of the figures tells which is which, whatever the order: a word of the user only where it does not.
    if (m_system.grid == geo::Grid::GaussKrueger)
        if (const auto pair = eastingNorthing(x, y))
            return m_transform->toDegrees({pair->first, pair->second});
    if (m_system.axes == geo::AxisOrder::NorthFirst)
        return m_transform->toDegrees({y, x});
    if (m_system.axes == geo::AxisOrder::EastFirst || m_system.grid == geo::Grid::Local)
        return m_transform->toDegrees({x, y});
    return std::nullopt;
}

std::optional<geo::LonLat> PlaceReader::inGuessedZone(geo::FilePlace place)
{
    if (m_guessed == 0 && m_streets) {
        const double centre = (m_streets->west + m_streets->east) / 2;
        const int nearest = static_cast<int>(std::lround(centre / 3)) * 3;
        for (const int meridian : {nearest, nearest - 3, nearest + 3}) {
            const auto found = inZone(meridian, place);
            if (found && onTheMap(*found)) {
                m_guessed = meridian;
                break;
            }
        }
        // Nothing fits yet: this row is off the map by the project's own zone, a later row may tell more.
        if (m_guessed == 0)
            return inZone(nearest, place);
    }
    return m_guessed == 0 ? std::nullopt : inZone(m_guessed, place);
}

std::optional<geo::LonLat> PlaceReader::fromMetres(double x, double y)
{
    if (geo::isPlanar(m_system))
        return fromNamedGrid(x, y);
    const auto pair = eastingNorthing(x, y);
    if (!pair)
        return std::nullopt;
    const auto [easting, northing] = *pair;
    if (easting < kZonePrefix)
        return inGuessedZone({easting, northing});
    // A zone number before the easting: 25–45 are 3° zones, 13–23 are 6° zones (domain.md §9.1).
    const int zone = static_cast<int>(easting / kZonePrefix);
    if (zone >= 25 && zone <= 45)
        return inZone(3 * zone, {easting - zone * kZonePrefix, northing});
    if (zone >= 13 && zone <= 23)
        return inZone(6 * zone - 3, {easting - zone * kZonePrefix, northing});
    return std::nullopt;
}

RawPlace rawPlace(const TableRow &row, const Columns &columns, bool planar)
{
    if (row.place)
        return {Placing::Placed, row.place->lon, row.place->lat, planar, planar, {}, {}};
    const auto pair = [](const Degrees &one, const Degrees &other) {
        return RawPlace{one.reading == Reading::Good && other.reading == Reading::Good ? Placing::Placed
                                                                                       : Placing::None,
                        one.value,
                        other.value,
                        false,
                        false,
                        {},
                        {}};
    };
    const auto bad = [](const char *column, std::string text) {
        return RawPlace{Placing::Unreadable, 0, 0, false, false, column, std::move(text)};
    };
    if (columns.has(Role::Lon) && columns.has(Role::Lat)) {
        const Degrees lon = readDegrees(columns.cell(row, Role::Lon));
        const Degrees lat = readDegrees(columns.cell(row, Role::Lat));
        if (lon.reading == Reading::Bad)
            return bad("lon", std::string(columns.cell(row, Role::Lon)));
        if (lat.reading == Reading::Bad)
            return bad("lat", std::string(columns.cell(row, Role::Lat)));
        return pair(lon, lat);
    }
    if (columns.has(Role::LonLat)) {
        const std::string text = plainText(columns.cell(row, Role::LonLat));
        const auto cut = text.find_first_of(", ;");
        const Degrees lon = readDegrees(text.substr(0, cut));
        const Degrees lat = cut == std::string::npos ? Degrees{} : readDegrees(text.substr(cut + 1));
        const RawPlace found = pair(lon, lat);
        return found.placing == Placing::Placed || text.empty() ? found : bad("lonlat", text);
    }
    if (columns.has(Role::X) && columns.has(Role::Y)) {
        const Degrees x = readDegrees(columns.cell(row, Role::X));
        const Degrees y = readDegrees(columns.cell(row, Role::Y));
        if (x.reading == Reading::Bad || y.reading == Reading::Bad)
            return x.reading == Reading::Empty || y.reading == Reading::Empty
                       ? RawPlace{}
                       : bad("x, y",
                             std::string(columns.cell(row, Role::X)) + ", " + std::string(columns.cell(row, Role::Y)));
        RawPlace found = pair(x, y);
        found.metres = std::abs(x.value) > 180 || std::abs(y.value) > 180;
        found.plane = true;
        return found;
    }
    return {};
}

RowPlace PlaceReader::read(const RawPlace &raw)
{
    if (raw.placing != Placing::Placed)
        return {raw.placing, {}, 0, raw.column, raw.text};
    const bool local = m_system.grid == geo::Grid::Local && raw.plane;
    if (!raw.metres && !local)
        return judged(m_system.axes == geo::AxisOrder::NorthFirst && raw.plane ? geo::LonLat{raw.y, raw.x}
                                                                               : geo::LonLat{raw.x, raw.y});
    const auto place = fromMetres(raw.x, raw.y);
    if (!place || !geo::isValid(*place))
        return {Placing::Unreadable, {}, 0, "x, y", std::to_string(raw.x) + ", " + std::to_string(raw.y)};
    return onMapOrNot(geo::rounded(*place));
}

RowPlace PlaceReader::read(const TableRow &row, const Columns &columns, bool planar)
{
    return read(rawPlace(row, columns, planar));
}

std::optional<geo::LonLat> PlaceReader::read(geo::LonLat vertex, bool planar)
{
    const auto degrees = planar ? fromMetres(vertex.lon, vertex.lat) : std::optional(vertex);
    if (!degrees || !geo::isValid(*degrees))
        return std::nullopt;
    const geo::LonLat place = geo::rounded(planar ? *degrees : shifted(*degrees));
    return geo::isValid(place) ? std::optional(place) : std::nullopt;
}

geo::MultiPolygon PlaceReader::read(const geo::MultiPolygon &outline, bool planar)
{
    constexpr double nowhere = std::numeric_limits<double>::quiet_NaN();
    geo::MultiPolygon out = outline;
    for (geo::Polygon &polygon : out) {
        for (geo::Line &ring : polygon) {
            for (geo::LonLat &place : ring)
                place = read(place, planar).value_or(geo::LonLat{nowhere, nowhere});
            std::erase_if(ring, [](geo::LonLat place) { return !geo::isValid(place); });
        }
        std::erase_if(polygon, [](const geo::Line &ring) { return ring.size() < 3; });
    }
    std::erase_if(out, [](const geo::Polygon &polygon) { return polygon.empty(); });
    return out;
}

} // namespace yike::importing
