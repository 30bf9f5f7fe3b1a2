// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as few bytes: integers in groups of seven bits, signed ones zigzag, all as base64 (resources/web/bytes.js reads them).
#pragma once

#include "core/geo/point.h"

#include <QByteArray>
#include <QJsonValue>

#include <cstdint>
#include <span>

namespace yike::webmap {

/// Places are told in half metres from the middle of the map: no place on earth can be read from the file, and none is finer
/// than a public map needs.
inline constexpr std::int32_t kCentimetresPerUnit = 50;

class Packer {
public:
    explicit Packer(geo::Point origin) : m_origin(origin) {}

    /// LEB128.
    void count(std::uint64_t value);
    /// Zigzag, then LEB128.
    void number(std::int64_t value);
    /// The step from the place told last.
    void place(geo::Point point);
    /// How many, then their places. Places that fall upon the one before are left out, but never all of a ring.
    void ring(std::span<const geo::Point> points);

    [[nodiscard]] geo::Point inUnits(geo::Point point) const;
    [[nodiscard]] QJsonValue base64() const;

private:
    geo::Point m_origin;
    geo::Point m_last{};
    QByteArray m_bytes;
};

[[nodiscard]] QJsonValue base64Of(const QByteArray &bytes);

} // namespace yike::webmap
