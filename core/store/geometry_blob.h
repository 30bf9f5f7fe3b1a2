// SPDX-License-Identifier: GPL-3.0-or-later
// Geometries as GeoPackage blobs: header, box, ISO WKB; little endian is written, both are read.
#pragma once

#include "core/geo/point.h"

#include <QByteArray>

#include <optional>
#include <span>

namespace yike::store {

/// Coordinates are kept to the last bit. Nothing (a null QByteArray) stands for an empty shape.
[[nodiscard]] QByteArray toBlob(geo::LonLat place);
[[nodiscard]] QByteArray toBlob(const geo::Line &line);
[[nodiscard]] QByteArray toBlob(const geo::Polygon &polygon);
[[nodiscard]] QByteArray toBlob(const geo::MultiPolygon &polygons);

/// Nothing for anything that is not this geometry: truncated, of another type, foreign bytes.
[[nodiscard]] std::optional<geo::LonLat> toPlace(const QByteArray &blob);
[[nodiscard]] std::optional<geo::Line> toLine(const QByteArray &blob);
[[nodiscard]] std::optional<geo::Polygon> toPolygon(const QByteArray &blob);
/// A polygon is read as a multipolygon of one.
[[nodiscard]] std::optional<geo::MultiPolygon> toMultiPolygon(const QByteArray &blob);

struct BlobEnvelope {
    geo::Bounds bounds;
    bool empty = false;
};
/// The box of any geometry; nothing if the bytes are no GeoPackage geometry.
[[nodiscard]] std::optional<BlobEnvelope> envelope(std::span<const unsigned char> blob);

} // namespace yike::store
