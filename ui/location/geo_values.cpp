// SPDX-License-Identifier: GPL-3.0-or-later
// Degrees are those of CGCS2000, which Qt takes for WGS 84: the two differ by centimetres.
#include "ui/location/geo_values.h"

#include "ui/text/edition.h"
#include "ui/text/language.h"
#include "ui/text/place_text.h"
#include "ui/text/terms.h"

#include <QGeoAddress>
#include <QGeoCircle>
#include <QPlaceAttribute>

#include <array>
#include <cmath>

namespace yike::location {
namespace {

/// Stable: in the order of PlaceKind.
constexpr std::array<const char *, places::kPlaceKindCount> kCodes{
    "service", "district", "subdistrict", "community", "circle", "tier",     "school-district", "estate",
    "street",  "spot",     "water",       "green",     "outlet", "premises", "address"};

QString code(places::PlaceKind kind) { return QLatin1String(kCodes[static_cast<std::size_t>(kind)]); }

QString areaText(const Snapshot &snapshot, plan::AreaId id)
{
    return id && snapshot.plan->area(id) != nullptr ? text::areaName(*snapshot.plan, id) : QString();
}

void setAttribute(QPlace &place, const char *type, const QString &value)
{
    QPlaceAttribute attribute;
    attribute.setText(value);
    place.setExtendedAttribute(QLatin1String(type), attribute);
}

} // namespace

QGeoCoordinate coordinate(geo::LonLat place) { return {place.lat, place.lon}; }

geo::LonLat lonLat(const QGeoCoordinate &coordinate)
{
    return geo::rounded({coordinate.longitude(), coordinate.latitude()});
}

QGeoRectangle rectangle(const geo::Bounds &bounds)
{
    return {QGeoCoordinate(bounds.north, bounds.west), QGeoCoordinate(bounds.south, bounds.east)};
}

std::optional<geo::Bounds> boundsOf(const QGeoShape &shape)
{
    if (!shape.isValid() || shape.isEmpty())
        return std::nullopt;
    const QGeoRectangle box = shape.boundingGeoRectangle();
    return geo::Bounds{box.topLeft().longitude(), box.bottomRight().latitude(), box.bottomRight().longitude(),
                       box.topLeft().latitude()};
}

std::optional<geo::LonLat> middleOf(const QGeoShape &shape)
{
    const QGeoCoordinate middle = shape.type() == QGeoShape::CircleType ? QGeoCircle(shape).center() : shape.center();
    return middle.isValid() ? std::optional(lonLat(middle)) : std::nullopt;
}

QString placeId(const places::Place &place)
{
    const QString what = place.kind == places::PlaceKind::Service ? text::fromCore(place.service)
                         : place.id != 0                          ? QString::number(place.id)
                                                                  : text::fromCore(place.name);
    return QStringLiteral("%1:%2").arg(code(place.kind), what);
}

const places::Place *placeOf(const Snapshot &snapshot, const QString &id)
{
    const qsizetype colon = id.indexOf(QLatin1Char(':'));
    const auto kind = kindOf(id.left(std::max<qsizetype>(colon, 0)));
    if (!kind || !isShown(*kind))
        return nullptr;
    const QString what = id.mid(colon + 1);
    if (*kind == places::PlaceKind::Service) {
        for (const places::Place &place : snapshot.index->places())
            if (place.kind == *kind && text::fromCore(place.service) == what)
                return &place;
        return nullptr;
    }
    bool isNumber = false;
    const qlonglong number = what.toLongLong(&isNumber);
    if (isNumber)
        if (const places::Place *place = snapshot.index->place(*kind, number))
            return place;
    return snapshot.index->place(*kind, 0, text::toCore(what));
}

QPlaceCategory category(places::PlaceKind kind)
{
    QPlaceCategory category;
    category.setCategoryId(code(kind));
    category.setName(text::name(kind));
    return category;
}

std::optional<places::PlaceKind> kindOf(const QString &categoryId)
{
    for (std::size_t i = 0; i < kCodes.size(); ++i)
        if (categoryId == QLatin1String(kCodes[i]))
            return static_cast<places::PlaceKind>(i);
    return std::nullopt;
}

bool isShown(places::PlaceKind kind)
{
    return kind != places::PlaceKind::SchoolDistrict || text::isShown(plan::AreaKind::SchoolDistrict);
}

std::uint32_t shownKinds()
{
    std::uint32_t kinds = 0;
    for (int i = 0; i < places::kPlaceKindCount; ++i)
        if (isShown(static_cast<places::PlaceKind>(i)))
            kinds |= 1U << static_cast<unsigned>(i);
    return kinds;
}

QPlace placeValue(const Snapshot &snapshot, const places::Place &place)
{
    QPlace value;
    value.setPlaceId(placeId(place));
    value.setName(text::name(place, *snapshot.rulebook));
    value.setCategory(category(place.kind));
    value.setDetailsFetched(true);
    setAttribute(value, "yike.about", text::about(place, *snapshot.plan, *snapshot.rulebook));
    if (!place.service.empty())
        setAttribute(value, "yike.service", text::fromCore(place.service));
    QGeoLocation location;
    if (place.place)
        location.setCoordinate(coordinate(*place.place));
    if (place.bounds)
        location.setBoundingShape(rectangle(*place.bounds));
    QGeoAddress address;
    address.setDistrict(areaText(snapshot, place.community));
    const QString written =
        place.kind == places::PlaceKind::Address ? text::fromCore(place.name) : text::fromCore(place.address);
    address.setText(written.isEmpty() ? address.district() : written);
    location.setAddress(address);
    value.setLocation(location);
    return value;
}

QGeoLocation whereabouts(const Snapshot &snapshot, geo::LonLat place)
{
    const places::WhereItIs where = snapshot.whereabouts->at(place);
    QGeoLocation location;
    location.setCoordinate(coordinate(place));
    QGeoAddress address;
    address.setStreet(text::fromCore(where.street));
    address.setDistrict(areaText(snapshot, where.community));
    address.setCity(areaText(snapshot, where.subdistrict));
    address.setCounty(text::fromCore(snapshot.plan->info.district));
    address.setText(text::whereText(where, *snapshot.plan));
    location.setAddress(address);
    return location;
}

} // namespace yike::location
