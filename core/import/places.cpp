// SPDX-License-Identifier: GPL-3.0-or-later
// Degrees, swapped degrees, zones and shifts.
#include "core/import/places.h"

#include "core/geo/polygon.h"
#include "core/geo/shift.h"
#include "core/import/numbers.h"
#include "core/import/text_encoding.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace yike::importing {
namespace {

constexpr double kMetresPerDegree = 111'320;

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
    if (map)
        m_map = widened(*map, kMapMargin);
}

geo::LonLat PlaceReader::shifted(geo::LonLat place) const
{
    switch (m_system) {
    case CoordinateSystem::Gcj02:
        return geo::wgs84FromGcj02(place);
    case CoordinateSystem::Bd09:
        return geo::wgs84FromBd09(place);
    case CoordinateSystem::Wgs84:
    case CoordinateSystem::Cgcs2000:
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
    const geo::LonLat nearest{std::clamp(place.lon, m_streets->west, m_streets->east),
                              std::clamp(place.lat, m_streets->south, m_streets->north)};
    return {Placing::OffTheMap, place, static_cast<double>(geo::geodesicMillimetres(place, nearest)) / 1e6, {}, {}};
}

const geo::LocalFrame *PlaceReader::frameOf(int meridian)
{
    auto at = m_frames.find(meridian);
    if (at == m_frames.end()) {
        auto frame = geo::LocalFrame::around({static_cast<double>(meridian), 30});
        at = m_frames.emplace(meridian, frame ? std::optional(std::move(*frame)) : std::nullopt).first;
    }
    return at->second ? &*at->second : nullptr;
}

std::optional<geo::LonLat> PlaceReader::inZone(int meridian, double easting, double northing)
{
    const geo::LocalFrame *frame = frameOf(meridian);
    if (frame == nullptr)
        return std::nullopt;
    // The frame knows whole centimetres; between them a straight line is the projection to the nanometre.
    const double x = std::floor(easting * 100), y = std::floor(northing * 100);
    const double partX = easting * 100 - x, partY = northing * 100 - y;
    const geo::Point corner{static_cast<std::int32_t>(x), static_cast<std::int32_t>(y)};
    const geo::LonLat at = frame->toLonLat(corner), east = frame->toLonLat({corner.x + 1, corner.y}),
                      north = frame->toLonLat({corner.x, corner.y + 1});
    return geo::LonLat{at.lon + partX * (east.lon - at.lon) + partY * (north.lon - at.lon),
                       at.lat + partX * (east.lat - at.lat) + partY * (north.lat - at.lat)};
}

std::optional<geo::LonLat> PlaceReader::fromMetres(double x, double y)
{
    const auto pair = eastingNorthing(x, y);
    if (!pair)
        return std::nullopt;
    auto [easting, northing] = *pair;
    // A zone number before the easting: 25–45 are 3° zones, 13–23 are 6° zones (domain.md §9.1).
    if (easting >= 1'000'000) {
        const int zone = static_cast<int>(easting / 1'000'000);
        easting -= zone * 1'000'000.0;
        if (zone >= 25 && zone <= 45)
            return inZone(3 * zone, easting, northing);
        return zone >= 13 && zone <= 23 ? inZone(6 * zone - 3, easting, northing) : std::nullopt;
    }
    if (m_guessed == 0 && m_streets) {
        const double centre = (m_streets->west + m_streets->east) / 2;
        const int nearest = static_cast<int>(std::lround(centre / 3)) * 3;
        for (const int meridian : {nearest, nearest - 3, nearest + 3}) {
            const auto place = inZone(meridian, easting, northing);
            if (place && onTheMap(*place)) {
                m_guessed = meridian;
                break;
            }
        }
        // Nothing fits yet: this row is off the map by the project's own zone, a later row may tell more.
        if (m_guessed == 0)
            return inZone(nearest, easting, northing);
    }
    return m_guessed == 0 ? std::nullopt : inZone(m_guessed, easting, northing);
}

RowPlace PlaceReader::read(const TableRow &row, const Columns &columns, bool planar)
{
    if (row.place) {
        const auto place = planar ? fromMetres(row.place->lon, row.place->lat) : row.place;
        return place ? judged(*place) : RowPlace{Placing::Unreadable, {}, 0, "x, y", std::to_string(row.place->lon)};
    }
    if (columns.has(Role::Lon) && columns.has(Role::Lat)) {
        const Degrees lon = readDegrees(columns.cell(row, Role::Lon));
        const Degrees lat = readDegrees(columns.cell(row, Role::Lat));
        if (lon.reading == Reading::Bad)
            return {Placing::Unreadable, {}, 0, "lon", std::string(columns.cell(row, Role::Lon))};
        if (lat.reading == Reading::Bad)
            return {Placing::Unreadable, {}, 0, "lat", std::string(columns.cell(row, Role::Lat))};
        if (lon.reading == Reading::Good && lat.reading == Reading::Good)
            return judged({lon.value, lat.value});
        return {};
    }
    if (columns.has(Role::LonLat)) {
        const std::string text = plainText(columns.cell(row, Role::LonLat));
        const auto cut = text.find_first_of(", ;");
        const Degrees lon = readDegrees(text.substr(0, cut));
        const Degrees lat = cut == std::string::npos ? Degrees{} : readDegrees(text.substr(cut + 1));
        if (lon.reading == Reading::Good && lat.reading == Reading::Good)
            return judged({lon.value, lat.value});
        return text.empty() ? RowPlace{} : RowPlace{Placing::Unreadable, {}, 0, "lonlat", text};
    }
    if (columns.has(Role::X) && columns.has(Role::Y)) {
        const Degrees x = readDegrees(columns.cell(row, Role::X));
        const Degrees y = readDegrees(columns.cell(row, Role::Y));
        if (x.reading == Reading::Empty || y.reading == Reading::Empty)
            return {};
        if (x.reading == Reading::Good && y.reading == Reading::Good) {
            if (std::abs(x.value) <= 180 && std::abs(y.value) <= 180)
                return judged({x.value, y.value});
            if (const auto place = fromMetres(x.value, y.value))
                return judged(*place);
        }
        return {Placing::Unreadable,
                {},
                0,
                "x, y",
                std::string(columns.cell(row, Role::X)) + ", " + std::string(columns.cell(row, Role::Y))};
    }
    return {};
}

std::optional<geo::LonLat> PlaceReader::read(geo::LonLat vertex, bool planar)
{
    const auto degrees = planar ? fromMetres(vertex.lon, vertex.lat) : std::optional(vertex);
    if (!degrees || !geo::isValid(*degrees))
        return std::nullopt;
    const geo::LonLat place = geo::rounded(shifted(*degrees));
    return geo::isValid(place) ? std::optional(place) : std::nullopt;
}

geo::MultiPolygon PlaceReader::read(const geo::MultiPolygon &outline, bool planar)
{
    geo::MultiPolygon out = outline;
    for (geo::Polygon &polygon : out) {
        for (geo::Line &ring : polygon) {
            for (geo::LonLat &place : ring) {
                if (planar)
                    place = fromMetres(place.lon, place.lat).value_or(geo::LonLat{});
                place = geo::rounded(shifted(place));
            }
            std::erase_if(ring, [](geo::LonLat place) { return !geo::isValid(place); });
        }
        std::erase_if(polygon, [](const geo::Line &ring) { return ring.size() < 3; });
    }
    std::erase_if(out, [](const geo::Polygon &polygon) { return polygon.empty(); });
    return out;
}

} // namespace yike::importing
