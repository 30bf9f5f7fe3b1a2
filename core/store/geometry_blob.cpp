// SPDX-License-Identifier: GPL-3.0-or-later
// Geometries as GeoPackage blobs: header, box, ISO WKB; little endian is written, both are read.
#include "core/store/geometry_blob.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <utility>

namespace yike::store {
namespace {

enum WkbType : std::uint32_t {
    kPoint = 1,
    kLine = 2,
    kPolygon = 3,
    kMultiPoint = 4,
    kMultiLine = 5,
    kMultiPolygon = 6,
    kCollection = 7
};
constexpr std::int32_t kSrs = 4490;
constexpr unsigned kLittleEndian = 1, kEmptyFlag = 1U << 4, kBoxFlag = 1U << 1;

/// Grows over every place written.
class Box {
public:
    void add(geo::LonLat place)
    {
        if (std::isnan(place.lon) || std::isnan(place.lat))
            return;
        m_bounds.west = m_any ? std::min(m_bounds.west, place.lon) : place.lon;
        m_bounds.east = m_any ? std::max(m_bounds.east, place.lon) : place.lon;
        m_bounds.south = m_any ? std::min(m_bounds.south, place.lat) : place.lat;
        m_bounds.north = m_any ? std::max(m_bounds.north, place.lat) : place.lat;
        m_any = true;
    }
    [[nodiscard]] bool any() const { return m_any; }
    [[nodiscard]] const geo::Bounds &bounds() const { return m_bounds; }

private:
    geo::Bounds m_bounds;
    bool m_any = false;
};

class Writer {
public:
    template <typename T>
    void put(T value)
    {
        static_assert(std::endian::native == std::endian::little);
        m_bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
    }
    void type(std::uint32_t type)
    {
        put<std::uint8_t>(1);
        put(type);
    }
    void place(geo::LonLat place)
    {
        put(place.lon);
        put(place.lat);
    }
    void places(const geo::Line &line, bool close)
    {
        const bool again = close && !line.empty();
        put(static_cast<std::uint32_t>(line.size() + (again ? 1 : 0)));
        for (const geo::LonLat &each : line)
            place(each);
        if (again)
            place(line.front());
    }
    void rings(const geo::Polygon &polygon)
    {
        type(kPolygon);
        put(static_cast<std::uint32_t>(polygon.size()));
        for (const geo::Line &ring : polygon)
            places(ring, true);
    }
    /// GeoPackageBinary header, with a box but for points.
    void header(const Box &box, bool withBox)
    {
        const bool boxed = withBox && box.any();
        m_bytes.append("GP\0", 3);
        put(static_cast<std::uint8_t>(kLittleEndian | (boxed ? kBoxFlag : 0U) | (box.any() ? 0U : kEmptyFlag)));
        put(kSrs);
        if (!boxed)
            return;
        put(box.bounds().west);
        put(box.bounds().east);
        put(box.bounds().south);
        put(box.bounds().north);
    }
    void reserve(std::size_t bytes) { m_bytes.reserve(static_cast<qsizetype>(bytes)); }
    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

/// Reads never past the end: after the first failure everything is 0 and ok() is false.
class Reader {
public:
    explicit Reader(std::span<const unsigned char> bytes) : m_bytes(bytes) {}

    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] std::size_t left() const { return m_bytes.size(); }
    void swap(bool other) { m_swap = other; }
    void skip(std::size_t count)
    {
        m_ok = m_ok && count <= m_bytes.size();
        m_bytes = m_ok ? m_bytes.subspan(count) : std::span<const unsigned char>();
    }
    template <typename T>
    T get()
    {
        if (!m_ok || m_bytes.size() < sizeof(T)) {
            m_ok = false;
            return {};
        }
        std::array<unsigned char, sizeof(T)> raw;
        std::memcpy(raw.data(), m_bytes.data(), sizeof(T));
        if (m_swap)
            std::ranges::reverse(raw);
        m_bytes = m_bytes.subspan(sizeof(T));
        return std::bit_cast<T>(raw);
    }
    /// Byte order and type of a WKB geometry; how many doubles a place has comes back in `axes`.
    std::uint32_t type(unsigned &axes)
    {
        m_swap = false;
        m_swap = get<std::uint8_t>() == 0;
        const auto full = get<std::uint32_t>();
        const std::uint32_t dimension = full / 1000;
        m_ok = m_ok && dimension <= 3;
        axes = dimension == 0 ? 2 : dimension == 3 ? 4 : 3;
        return full % 1000;
    }
    /// A count of things that take at least `bytes` each: never more than can be there.
    std::uint32_t count(std::size_t bytes)
    {
        const auto found = get<std::uint32_t>();
        m_ok = m_ok && found <= m_bytes.size() / bytes;
        return m_ok ? found : 0;
    }
    geo::LonLat place(unsigned axes)
    {
        const auto lon = get<double>();
        const auto lat = get<double>();
        skip((axes - 2) * sizeof(double));
        return {lon, lat};
    }
    geo::Line places(unsigned axes)
    {
        geo::Line line(count(axes * sizeof(double)));
        for (geo::LonLat &each : line)
            each = place(axes);
        return line;
    }
    geo::Polygon rings(unsigned axes)
    {
        geo::Polygon polygon(count(sizeof(std::uint32_t)));
        for (geo::Line &ring : polygon) {
            ring = places(axes);
            if (ring.size() > 1 && ring.front() == ring.back())
                ring.pop_back();
        }
        return polygon;
    }
    void fail() { m_ok = false; }

private:
    std::span<const unsigned char> m_bytes;
    bool m_swap = false, m_ok = true;
};

std::span<const unsigned char> bytesOf(const QByteArray &blob)
{
    return {reinterpret_cast<const unsigned char *>(blob.constData()), static_cast<std::size_t>(blob.size())};
}

struct Header {
    bool empty = false;
    std::optional<geo::Bounds> box;
};

std::optional<Header> readHeader(Reader &reader)
{
    Header header;
    const bool magic = reader.get<std::uint8_t>() == 'G' && reader.get<std::uint8_t>() == 'P';
    reader.skip(1);
    const auto flags = reader.get<std::uint8_t>();
    reader.swap((flags & kLittleEndian) == 0);
    reader.get<std::int32_t>();
    header.empty = (flags & kEmptyFlag) != 0;
    const unsigned kind = (flags >> 1U) & 7U;
    if (!magic || !reader.ok() || kind > 4)
        return std::nullopt;
    if (kind > 0) {
        const auto west = reader.get<double>();
        const auto east = reader.get<double>();
        const auto south = reader.get<double>();
        const auto north = reader.get<double>();
        header.box = geo::Bounds{west, south, east, north};
        reader.skip((kind == 1 ? 0U : kind == 4 ? 4U : 2U) * sizeof(double));
    }
    return reader.ok() ? std::optional(header) : std::nullopt;
}

/// Header and type; the reader then stands at the content.
bool begin(Reader &reader, std::uint32_t wanted, unsigned &axes)
{
    return readHeader(reader) && reader.type(axes) == wanted && reader.ok();
}

Box boxOf(const geo::Polygon &polygon, Box box = {})
{
    for (const geo::Line &ring : polygon)
        std::ranges::for_each(ring, [&](geo::LonLat place) { box.add(place); });
    return box;
}

/// Adds every place of a geometry of any type. Nested collections stop at a depth no real one has.
void addPlaces(Reader &reader, Box &box, int depth = 0)
{
    unsigned axes = 2;
    const std::uint32_t type = reader.type(axes);
    const auto addLine = [&] {
        std::ranges::for_each(reader.places(axes), [&](geo::LonLat place) { box.add(place); });
    };
    if (depth > 8 || !reader.ok()) {
        reader.fail();
    } else if (type == kPoint) {
        box.add(reader.place(axes));
    } else if (type == kLine) {
        addLine();
    } else if (type == kPolygon) {
        for (std::uint32_t rings = reader.count(sizeof(std::uint32_t)); rings > 0 && reader.ok(); --rings)
            addLine();
    } else if (type >= kMultiPoint && type <= kCollection) {
        for (std::uint32_t parts = reader.count(5); parts > 0 && reader.ok(); --parts)
            addPlaces(reader, box, depth + 1);
    } else {
        reader.fail();
    }
}

} // namespace

QByteArray toBlob(geo::LonLat place)
{
    Writer writer;
    Box box;
    box.add(place);
    writer.header(box, false);
    writer.type(kPoint);
    writer.place(place);
    return writer.take();
}

QByteArray toBlob(const geo::Line &line)
{
    if (line.empty())
        return {};
    Writer writer;
    writer.reserve(64 + line.size() * sizeof(geo::LonLat));
    writer.header(boxOf({line}), true);
    writer.type(kLine);
    writer.places(line, false);
    return writer.take();
}

QByteArray toBlob(const geo::Polygon &polygon)
{
    if (polygon.empty())
        return {};
    Writer writer;
    writer.header(boxOf(polygon), true);
    writer.rings(polygon);
    return writer.take();
}

QByteArray toBlob(const geo::MultiPolygon &polygons)
{
    if (polygons.empty())
        return {};
    Writer writer;
    Box box;
    for (const geo::Polygon &polygon : polygons)
        box = boxOf(polygon, box);
    writer.header(box, true);
    writer.type(kMultiPolygon);
    writer.put(static_cast<std::uint32_t>(polygons.size()));
    for (const geo::Polygon &polygon : polygons)
        writer.rings(polygon);
    return writer.take();
}

std::optional<geo::LonLat> toPlace(const QByteArray &blob)
{
    Reader reader(bytesOf(blob));
    unsigned axes = 2;
    if (!begin(reader, kPoint, axes))
        return std::nullopt;
    const geo::LonLat place = reader.place(axes);
    return reader.ok() ? std::optional(place) : std::nullopt;
}

std::optional<geo::Line> toLine(const QByteArray &blob)
{
    Reader reader(bytesOf(blob));
    unsigned axes = 2;
    if (!begin(reader, kLine, axes))
        return std::nullopt;
    geo::Line line = reader.places(axes);
    return reader.ok() ? std::optional(std::move(line)) : std::nullopt;
}

std::optional<geo::Polygon> toPolygon(const QByteArray &blob)
{
    Reader reader(bytesOf(blob));
    unsigned axes = 2;
    if (!begin(reader, kPolygon, axes))
        return std::nullopt;
    geo::Polygon polygon = reader.rings(axes);
    return reader.ok() ? std::optional(std::move(polygon)) : std::nullopt;
}

std::optional<geo::MultiPolygon> toMultiPolygon(const QByteArray &blob)
{
    if (auto single = toPolygon(blob))
        return geo::MultiPolygon{std::move(*single)};
    Reader reader(bytesOf(blob));
    unsigned axes = 2;
    if (!begin(reader, kMultiPolygon, axes))
        return std::nullopt;
    geo::MultiPolygon polygons(reader.count(9));
    for (geo::Polygon &polygon : polygons) {
        if (reader.type(axes) != kPolygon)
            return std::nullopt;
        polygon = reader.rings(axes);
    }
    return reader.ok() ? std::optional(std::move(polygons)) : std::nullopt;
}

std::optional<BlobEnvelope> envelope(std::span<const unsigned char> blob)
{
    Reader reader(blob);
    const auto header = readHeader(reader);
    if (!header)
        return std::nullopt;
    if (header->empty)
        return BlobEnvelope{{}, true};
    if (header->box)
        return BlobEnvelope{*header->box, false};
    Box box;
    addPlaces(reader, box);
    return reader.ok() ? std::optional(BlobEnvelope{box.bounds(), !box.any()}) : std::nullopt;
}

} // namespace yike::store
