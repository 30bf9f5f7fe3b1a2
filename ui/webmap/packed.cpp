// SPDX-License-Identifier: GPL-3.0-or-later
// Seven bits a byte, the highest bit tells that more follow.
#include "ui/webmap/packed.h"

#include <QString>

#include <vector>

namespace yike::webmap {
namespace {

std::int32_t inUnits(std::int64_t centimetres)
{
    const std::int64_t half = kCentimetresPerUnit / 2;
    const std::int64_t rounded = centimetres >= 0 ? centimetres + half : centimetres - half;
    return static_cast<std::int32_t>(rounded / kCentimetresPerUnit);
}

} // namespace

void Packer::count(std::uint64_t value)
{
    constexpr std::uint64_t kSeven = 0x7F;
    while (value > kSeven) {
        m_bytes.append(static_cast<char>((value & kSeven) | 0x80));
        value >>= 7;
    }
    m_bytes.append(static_cast<char>(value));
}

void Packer::number(std::int64_t value)
{
    count((static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63));
}

geo::Point Packer::inUnits(geo::Point point) const
{
    return {webmap::inUnits(std::int64_t{point.x} - m_origin.x), webmap::inUnits(std::int64_t{point.y} - m_origin.y)};
}

void Packer::place(geo::Point point)
{
    const geo::Point at = inUnits(point);
    number(std::int64_t{at.x} - m_last.x);
    number(std::int64_t{at.y} - m_last.y);
    m_last = at;
}

void Packer::ring(std::span<const geo::Point> points)
{
    std::vector<geo::Point> kept;
    kept.reserve(points.size());
    for (const geo::Point &point : points)
        if (kept.empty() || inUnits(kept.back()) != inUnits(point))
            kept.push_back(point);
    count(kept.size());
    for (const geo::Point &point : kept)
        place(point);
}

QJsonValue Packer::base64() const { return base64Of(m_bytes); }

QJsonValue base64Of(const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); }

} // namespace yike::webmap
