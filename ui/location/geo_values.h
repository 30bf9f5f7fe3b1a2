// SPDX-License-Identifier: GPL-3.0-or-later
// Places of the project as values of Qt Positioning, and back.
#pragma once

#include "ui/location/snapshot.h"

#include <QGeoCoordinate>
#include <QGeoLocation>
#include <QGeoRectangle>
#include <QGeoShape>
#include <QPlace>
#include <QPlaceCategory>

#include <cstdint>
#include <optional>

namespace yike::location {

[[nodiscard]] QGeoCoordinate coordinate(geo::LonLat place);
[[nodiscard]] geo::LonLat lonLat(const QGeoCoordinate &coordinate);
[[nodiscard]] QGeoRectangle rectangle(const geo::Bounds &bounds);
/// The box a shape asks for; none for one without an extent.
[[nodiscard]] std::optional<geo::Bounds> boundsOf(const QGeoShape &shape);
/// Its middle; none for a shape without one.
[[nodiscard]] std::optional<geo::LonLat> middleOf(const QGeoShape &shape);

/// "outlet:17", "street:解放路": what the search box and details know a place by.
[[nodiscard]] QString placeId(const places::Place &place);
[[nodiscard]] const places::Place *placeOf(const Snapshot &snapshot, const QString &id);
/// With the attributes "yike.about" (what it is, in a few words) and, for services and outlets, "yike.service" (a code).
[[nodiscard]] QPlace placeValue(const Snapshot &snapshot, const places::Place &place);
[[nodiscard]] QPlaceCategory category(places::PlaceKind kind);
[[nodiscard]] std::optional<places::PlaceKind> kindOf(const QString &categoryId);
/// Whether the edition speaks of places of a kind: no school districts in the public one.
[[nodiscard]] bool isShown(places::PlaceKind kind);
[[nodiscard]] std::uint32_t shownKinds(); ///< as PlaceQuery::kinds
[[nodiscard]] QGeoLocation whereabouts(const Snapshot &snapshot, geo::LonLat place);

} // namespace yike::location
