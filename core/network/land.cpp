// SPDX-License-Identifier: GPL-3.0-or-later
// Tiles of land, made once each.
#include "core/network/land.h"

#include "core/network/land_tile.h"
#include "core/network/network_impl.h"

#include <algorithm>
#include <mutex>
#include <unordered_map>

namespace yike::network {

namespace {

/// Tiles kept: about 200 MB. Beyond, all are forgotten and made again when asked for.
constexpr std::size_t kMostTiles = 20'000;

struct KeyHash {
    std::size_t operator()(TileKey key) const
    {
        return std::hash<std::uint64_t>{}(std::uint64_t{static_cast<std::uint32_t>(key.x)} << 32 |
                                          static_cast<std::uint32_t>(key.y));
    }
};

std::int32_t tileOf(std::int64_t centimetres)
{
    constexpr std::int64_t kSide = std::int64_t{kTileCells} * kCell;
    return static_cast<std::int32_t>(centimetres >= 0 ? centimetres / kSide : -((-centimetres + kSide - 1) / kSide));
}

} // namespace

struct Land::Impl {
    Impl(std::shared_ptr<const Network> from, const Network::Impl &data, const plan::Plan &plan)
        : network(std::move(from)),
          source(*data.streets, data.topology, data.joiner, data.frame, plan)
    {}

    std::shared_ptr<const Network> network;
    LandSource source;
    std::mutex guard;
    std::unordered_map<TileKey, std::shared_ptr<const LandTile>, KeyHash> tiles;
};

Land::Land(std::shared_ptr<const Network> network, const plan::Plan &plan)
{
    const Network::Impl &data = *network->m_impl;
    m_impl = std::make_unique<Impl>(std::move(network), data, plan);
}
Land::~Land() = default;

const Network &Land::network() const { return *m_impl->network; }

std::shared_ptr<const LandTile> Land::tile(TileKey key) const
{
    {
        const std::scoped_lock lock(m_impl->guard);
        if (const auto found = m_impl->tiles.find(key); found != m_impl->tiles.end())
            return found->second;
    }
    // Two threads may make the same tile: it comes out the same.
    auto made = std::make_shared<LandTile>();
    std::shared_ptr<const LandTile> tile;
    if (TileMaker(m_impl->source, key).make(*made))
        tile = std::move(made);
    const std::scoped_lock lock(m_impl->guard);
    if (m_impl->tiles.size() >= kMostTiles)
        m_impl->tiles.clear();
    m_impl->tiles.emplace(key, tile);
    return tile;
}

void Land::addTilesOf(EdgeIndex edge, std::uint32_t from, std::uint32_t to, std::vector<TileKey> &out) const
{
    const LandSource &source = m_impl->source;
    if (!source.joiner.joinable(edge))
        return;
    constexpr std::int64_t kKnown = kLandKnown / 10;
    constexpr std::int64_t kStep = std::int64_t{kTileCells} * kCell * 10; // mm: no box is much larger than a tile
    const std::uint32_t first = source.topology.firstPoint[edge], last = source.topology.firstPoint[edge + 1] - 1;
    // Offsets count on the ground, the line lies in the plane.
    const std::int64_t length = std::max<std::int64_t>(source.topology.lengths[edge], 1), whole = source.before[last];
    const std::int64_t begin = whole * from / length - 1, end = whole * to / length + 1;
    for (std::uint32_t point = first; point < last; ++point) {
        const geo::Segment piece{source.topology.points[point], source.topology.points[point + 1]};
        const std::int64_t start = source.before[point], span = source.before[point + 1] - start;
        const std::int64_t low = std::max<std::int64_t>(begin - start, 0), high = std::min(end - start, span);
        const auto at = [&](std::int64_t way) {
            return span > 0 ? geo::between(piece.a, piece.b, way, span) : piece.a;
        };
        for (std::int64_t way = low; way <= high; way += kStep) {
            const geo::Box box = geo::boxOf(geo::Segment{at(way), at(std::min(way + kStep, high))});
            for (std::int32_t y = tileOf(box.south - kKnown); y <= tileOf(box.north + kKnown); ++y)
                for (std::int32_t x = tileOf(box.west - kKnown); x <= tileOf(box.east + kKnown); ++x)
                    if (out.empty() || out.back() != TileKey{x, y})
                        out.push_back({x, y});
        }
    }
}

std::optional<double> Land::barrierBetween(geo::Point from, geo::Point to) const
{
    const geo::Segment way{from, to};
    std::optional<double> first;
    for (const geo::Segment &barrier : m_impl->source.joiner.sight().piecesIn(geo::boxOf(way))) {
        if (!geo::meet(way, barrier))
            continue;
        const double wx = static_cast<double>(to.x) - from.x, wy = static_cast<double>(to.y) - from.y;
        const double bx = static_cast<double>(barrier.b.x) - barrier.a.x,
                     by = static_cast<double>(barrier.b.y) - barrier.a.y;
        const double ax = static_cast<double>(barrier.a.x) - from.x, ay = static_cast<double>(barrier.a.y) - from.y;
        const double across = wx * by - wy * bx;
        const double share = across == 0 ? 0 : std::clamp((ax * by - ay * bx) / across, 0.0, 1.0);
        first = std::min(first.value_or(1.0), share);
    }
    return first;
}

} // namespace yike::network
