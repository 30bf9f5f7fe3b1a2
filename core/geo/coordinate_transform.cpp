// SPDX-License-Identifier: GPL-3.0-or-later
// One transverse Mercator for each ellipsoid and meridian, and the seven parameters as a pipeline.
#include "core/geo/coordinate_transform.h"

#include "core/geo/shift.h"

#include <proj.h>

#include <cmath>
#include <format>
#include <map>
#include <numbers>
#include <string>

namespace yike::geo {

namespace {

constexpr double kDegrees = 180 / std::numbers::pi;
constexpr double kZone = 1'000'000; // m between the eastings of two zones
constexpr double kFarthest = 1e8; // m: no grid has more

std::string ellipsoidOf(Datum datum)
{
    switch (datum) {
    case Datum::Beijing54:
        return " +a=6378245 +rf=298.3"; // Krassowsky 1940
    case Datum::Xian80:
        return " +a=6378140 +rf=298.257"; // IAU 1976
    case Datum::Wgs84:
    case Datum::Cgcs2000:
        break;
    }
    return " +a=6378137 +rf=298.257222101";
}

/// (1 + m)·cos α and (1 + m)·sin α of the four parameters.
struct Turn {
    double cosine, sine;
};
Turn turnOf(const DatumShift &shift)
{
    const double angle = shift.rz / 3600 / kDegrees, factor = 1 + shift.scale * 1e-6;
    return {factor * std::cos(angle), factor * std::sin(angle)};
}

/// From the old plane to the new one, both with a false easting of 500 km.
FilePlace movedInPlane(const DatumShift &shift, FilePlace old)
{
    const Turn turn = turnOf(shift);
    return {shift.east + turn.sine * old.north + turn.cosine * old.east,
            shift.north + turn.cosine * old.north - turn.sine * old.east};
}

FilePlace movedBackInPlane(const DatumShift &shift, FilePlace now)
{
    const Turn turn = turnOf(shift);
    const double square = turn.cosine * turn.cosine + turn.sine * turn.sine;
    const double north = now.north - shift.north, east = now.east - shift.east;
    return {(turn.cosine * east - turn.sine * north) / square, (turn.cosine * north + turn.sine * east) / square};
}

} // namespace

struct CoordinateTransform::Impl {
    explicit Impl(const CoordinateSystem &wanted) : system(wanted), context(proj_context_create())
    {
        proj_log_level(context, PJ_LOG_NONE); // a message would show the parameters
    }
    ~Impl()
    {
        for (const auto &[key, projection] : projections)
            proj_destroy(projection);
        proj_destroy(space);
        proj_context_destroy(context);
    }
    Impl(const Impl &) = delete;
    Impl &operator=(const Impl &) = delete;

    [[nodiscard]] PJ *projection(Datum datum, int meridian);
    [[nodiscard]] std::optional<LonLat> unprojected(Datum datum, int meridian, FilePlace plane);
    [[nodiscard]] std::optional<FilePlace> projected(Datum datum, int meridian, LonLat place);
    [[nodiscard]] bool makeSpace();
    [[nodiscard]] std::optional<LonLat> inSpace(LonLat place, PJ_DIRECTION direction);
    [[nodiscard]] int meridianFor(double lon) const
    {
        return system.meridian != 0 ? system.meridian : static_cast<int>(std::lround(lon / 3)) * 3;
    }
    [[nodiscard]] std::optional<LonLat> toNewDatum(LonLat place);
    [[nodiscard]] std::optional<LonLat> toOldDatum(LonLat place);
    [[nodiscard]] std::optional<FilePlace> withoutPrefix(FilePlace place) const;

    CoordinateSystem system;
    PJ_CONTEXT *context;
    std::map<std::pair<Datum, int>, PJ *> projections;
    PJ *space = nullptr;
};

PJ *CoordinateTransform::Impl::projection(Datum datum, int meridian)
{
    const auto [at, added] = projections.try_emplace({datum, meridian}, nullptr);
    if (added)
        at->second = proj_create(context, ("+proj=tmerc +lat_0=0 +lon_0=" + std::to_string(meridian) +
                                           " +k=1 +x_0=500000 +y_0=0 +units=m" + ellipsoidOf(datum))
                                              .c_str());
    return at->second;
}

std::optional<LonLat> CoordinateTransform::Impl::unprojected(Datum datum, int meridian, FilePlace plane)
{
    PJ *made = projection(datum, meridian);
    if (made == nullptr)
        return std::nullopt;
    const PJ_COORD sphere = proj_trans(made, PJ_INV, proj_coord(plane.east, plane.north, 0, 0));
    const LonLat place{sphere.lp.lam * kDegrees, sphere.lp.phi * kDegrees};
    return isValid(place) ? std::optional(place) : std::nullopt;
}

std::optional<FilePlace> CoordinateTransform::Impl::projected(Datum datum, int meridian, LonLat place)
{
    PJ *made = projection(datum, meridian);
    if (made == nullptr || !isValid(place))
        return std::nullopt;
    const PJ_COORD plane = proj_trans(made, PJ_FWD, proj_coord(place.lon / kDegrees, place.lat / kDegrees, 0, 0));
    if (!std::isfinite(plane.xy.x) || !std::isfinite(plane.xy.y))
        return std::nullopt;
    return FilePlace{plane.xy.x, plane.xy.y};
}

bool CoordinateTransform::Impl::makeSpace()
{
    const DatumShift &shift = system.shift;
    // std::format writes the shortest figures that read back the same, whatever the locale.
    const std::string text = std::format(
        "+proj=pipeline +step +proj=cart{} +step +proj=helmert +x={} +y={} +z={} +rx={} +ry={} +rz={} +s={} "
        "+convention=coordinate_frame +step +inv +proj=cart{}",
        ellipsoidOf(system.datum), shift.x, shift.y, shift.z, shift.rx, shift.ry, shift.rz, shift.scale,
        ellipsoidOf(Datum::Cgcs2000));
    space = proj_create(context, text.c_str());
    return space != nullptr;
}

std::optional<LonLat> CoordinateTransform::Impl::inSpace(LonLat place, PJ_DIRECTION direction)
{
    const PJ_COORD moved = proj_trans(space, direction, proj_coord(place.lon / kDegrees, place.lat / kDegrees, 0, 0));
    const LonLat out{moved.lp.lam * kDegrees, moved.lp.phi * kDegrees};
    return isValid(out) ? std::optional(out) : std::nullopt;
}

std::optional<LonLat> CoordinateTransform::Impl::toNewDatum(LonLat place)
{
    if (!isValid(place))
        return std::nullopt;
    if (system.shift.kind == DatumShift::Kind::Space)
        return inSpace(place, PJ_FWD);
    if (system.shift.kind == DatumShift::Kind::None)
        return place;
    const int meridian = meridianFor(place.lon);
    const auto plane = projected(system.datum, meridian, place);
    return plane ? unprojected(Datum::Cgcs2000, meridian, movedInPlane(system.shift, *plane)) : std::nullopt;
}

std::optional<LonLat> CoordinateTransform::Impl::toOldDatum(LonLat place)
{
    if (system.shift.kind == DatumShift::Kind::Space)
        return inSpace(place, PJ_INV);
    if (system.shift.kind == DatumShift::Kind::None)
        return place;
    const int meridian = meridianFor(place.lon);
    const auto plane = projected(Datum::Cgcs2000, meridian, place);
    return plane ? unprojected(system.datum, meridian, movedBackInPlane(system.shift, *plane)) : std::nullopt;
}

std::optional<FilePlace> CoordinateTransform::Impl::withoutPrefix(FilePlace place) const
{
    if (std::abs(place.east) < kZone)
        return place;
    const double number = zoneNumber(system);
    if (std::floor(place.east / kZone) != number)
        return std::nullopt;
    return FilePlace{place.east - number * kZone, place.north};
}

base::Result<CoordinateTransform> CoordinateTransform::make(const CoordinateSystem &system)
{
    if (isPlanar(system) && (system.meridian <= -180 || system.meridian > 180 || system.meridian == 0))
        return base::fail(base::ErrorCode::OutOfRange, "coordinates", code(system), "gk3:25 – gk3:45, gk6:13 – gk6:23");
    auto impl = std::make_unique<Impl>(system);
    const bool good = (!isPlanar(system) || impl->projection(system.datum, system.meridian) != nullptr) &&
                      (system.shift.kind != DatumShift::Kind::Space || impl->makeSpace());
    if (!good)
        return base::fail(base::ErrorCode::Internal, "PROJ");
    return CoordinateTransform(std::move(impl));
}

CoordinateTransform::CoordinateTransform(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
CoordinateTransform::CoordinateTransform(CoordinateTransform &&) noexcept = default;
CoordinateTransform &CoordinateTransform::operator=(CoordinateTransform &&) noexcept = default;
CoordinateTransform::~CoordinateTransform() = default;

const CoordinateSystem &CoordinateTransform::system() const { return m_impl->system; }

std::optional<LonLat> CoordinateTransform::ofDatumDegrees(LonLat place) const { return m_impl->toNewDatum(place); }

std::optional<LonLat> CoordinateTransform::toDegrees(FilePlace place) const
{
    const CoordinateSystem &system = m_impl->system;
    if (!(std::abs(place.east) < kFarthest) || !(std::abs(place.north) < kFarthest))
        return std::nullopt;
    const LonLat degrees{place.east, place.north};
    switch (system.grid) {
    case Grid::Degrees:
        return m_impl->toNewDatum(degrees);
    case Grid::Gcj02:
        return isValid(degrees) ? std::optional(wgs84FromGcj02(degrees)) : std::nullopt;
    case Grid::Bd09:
        return isValid(degrees) ? std::optional(wgs84FromBd09(degrees)) : std::nullopt;
    case Grid::Local: {
        const LocalGrid &grid = system.local;
        return m_impl->unprojected(Datum::Cgcs2000, system.meridian,
                                   {grid.east + grid.a * place.east - grid.b * place.north,
                                    grid.north + grid.b * place.east + grid.a * place.north});
    }
    case Grid::GaussKrueger:
        break;
    }
    const auto plane = m_impl->withoutPrefix(place);
    if (!plane)
        return std::nullopt;
    if (system.shift.kind == DatumShift::Kind::Plane)
        return m_impl->unprojected(Datum::Cgcs2000, system.meridian, movedInPlane(system.shift, *plane));
    const auto old = m_impl->unprojected(system.datum, system.meridian, *plane);
    return old ? m_impl->toNewDatum(*old) : std::nullopt;
}

std::optional<FilePlace> CoordinateTransform::fromDegrees(LonLat place) const
{
    const CoordinateSystem &system = m_impl->system;
    if (!isValid(place))
        return std::nullopt;
    const auto pair = [](LonLat degrees) { return FilePlace{degrees.lon, degrees.lat}; };
    switch (system.grid) {
    case Grid::Degrees:
        return m_impl->toOldDatum(place).transform(pair);
    case Grid::Gcj02:
        return pair(gcj02FromWgs84(place));
    case Grid::Bd09:
        return pair(bd09FromWgs84(place));
    case Grid::Local: {
        const LocalGrid &grid = system.local;
        const double square = grid.a * grid.a + grid.b * grid.b;
        return m_impl->projected(Datum::Cgcs2000, system.meridian, place).transform([&](FilePlace plane) {
            const double east = plane.east - grid.east, north = plane.north - grid.north;
            return FilePlace{(grid.a * east + grid.b * north) / square, (grid.a * north - grid.b * east) / square};
        });
    }
    case Grid::GaussKrueger:
        break;
    }
    std::optional<FilePlace> plane;
    if (system.shift.kind == DatumShift::Kind::Plane) {
        plane = m_impl->projected(Datum::Cgcs2000, system.meridian, place);
        if (plane)
            plane = movedBackInPlane(system.shift, *plane);
    } else if (const auto old = m_impl->toOldDatum(place)) {
        plane = m_impl->projected(system.datum, system.meridian, *old);
    }
    if (plane && system.zonePrefix)
        plane->east += zoneNumber(system) * kZone;
    return plane;
}

} // namespace yike::geo
