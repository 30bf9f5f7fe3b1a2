// SPDX-License-Identifier: GPL-3.0-or-later
// Positions by plain means: every piece of every street, sampled.
#include "tests/core/analysis/support/land_oracle.h"

#include "core/geo/polygon.h"

#include <algorithm>
#include <cmath>
#include <format>

namespace yike::test {

namespace {

std::int32_t cellOf(std::int32_t centimetres)
{
    return static_cast<std::int32_t>(std::floor(static_cast<double>(centimetres) / network::kCell));
}

std::int32_t floorDiv(std::int32_t a, std::int32_t b)
{
    return static_cast<std::int32_t>(std::floor(static_cast<double>(a) / b));
}

double metresTo(geo::Segment segment, geo::Point p)
{
    return std::sqrt(static_cast<double>(geo::distanceSquared(geo::nearestOn(segment, p), p))) / 100;
}

/// Who is joined to at all; written again, not asked.
bool walkableFromAside(const plan::Street &street)
{
    using enum plan::StreetClass;
    return street.access != plan::Access::Nobody && !street.bridge && !street.tunnel &&
           street.streetClass != Footbridge && street.streetClass != Underpass && street.streetClass != Ferry &&
           street.streetClass != Elevator;
}

} // namespace

geo::Point middleNear(geo::Point point)
{
    return {cellOf(point.x) * network::kCell + network::kCell / 2,
            cellOf(point.y) * network::kCell + network::kCell / 2};
}

LandAnswer askLand(const network::Land &land, geo::Point middle)
{
    const std::int32_t x = cellOf(middle.x), y = cellOf(middle.y);
    const network::TileKey key{floorDiv(x, network::kTileCells), floorDiv(y, network::kTileCells)};
    const auto tile = land.tile(key);
    LandAnswer answer;
    if (!tile)
        return answer;
    const auto cell = static_cast<std::size_t>((y - key.y * network::kTileCells) * network::kTileCells + x -
                                               key.x * network::kTileCells);
    answer.joint.edge = tile->edge[cell];
    answer.joint.offset = tile->offset[cell];
    answer.joint.access = tile->access[cell];
    return answer;
}

void everyCell(const network::Land &land, const analysis::Situation &situation, std::vector<geo::Point> &middles,
               std::vector<network::Joint> &joints)
{
    std::vector<network::TileKey> keys;
    for (network::EdgeIndex edge = 0; edge < situation.network->edgeCount(); ++edge)
        land.addTilesOf(edge, 0, situation.network->length(edge), keys);
    std::ranges::sort(keys);
    keys.erase(std::ranges::unique(keys).begin(), keys.end());
    for (const network::TileKey key : keys) {
        const auto tile = land.tile(key);
        for (std::size_t cell = 0; tile && cell < network::kCellsOfTile; ++cell) {
            middles.push_back(network::middleOf(key, cell));
            joints.push_back({tile->edge[cell], tile->offset[cell], tile->access[cell]});
        }
    }
}

bool sameStreetAround(const network::Land &land, geo::Point point, network::EdgeIndex edge)
{
    for (const int dx : {-1, 0, 1})
        for (const int dy : {-1, 0, 1})
            if (askLand(land, middleNear({point.x + dx * network::kCell, point.y + dy * network::kCell})).joint.edge !=
                edge)
                return false;
    return true;
}

LandOracle::LandOracle(const analysis::Situation &situation) : m_situation(situation)
{
    const geo::LocalFrame &frame = *situation.frame;
    const auto &streets = situation.plan->streets->streets;
    const auto pieces = [&](const geo::Line &line, bool closed, auto &&take) {
        for (std::size_t i = 0; i + 1 < line.size() + (closed ? 1 : 0); ++i)
            take(geo::Segment{frame.toLocal(line[i]), frame.toLocal(line[(i + 1) % line.size()])});
    };
    for (network::EdgeIndex edge = 0; edge < streets.size(); ++edge)
        if (walkableFromAside(streets[edge]))
            pieces(streets[edge].line, false, [&](geo::Segment s) { m_pieces.push_back({s, edge}); });
    for (const plan::Barrier &barrier : situation.plan->streets->barriers)
        pieces(barrier.line, false, [&](geo::Segment s) { m_barriers.push_back(s); });
    for (const plan::Estate &estate : situation.plan->estates)
        for (const geo::Line &ring : estate.outline)
            pieces(ring, true, [&](geo::Segment s) { m_borders.push_back(s); });
    m_box = geo::boxOf(m_pieces.front().segment);
    for (const Piece &piece : m_pieces)
        m_box = geo::united(m_box, geo::boxOf(piece.segment));
}

geo::Point LandOracle::anywhere(std::mt19937_64 &random) const
{
    const auto within = [&](std::int32_t low, std::int32_t high) {
        const auto span = static_cast<std::uint64_t>(high - low + 10'000);
        return low - 5'000 + static_cast<std::int32_t>(random() % span);
    };
    return {within(m_box.west, m_box.east), within(m_box.south, m_box.north)};
}

bool LandOracle::inSight(geo::Point from, geo::Point to) const
{
    const double length = std::sqrt(static_cast<double>(geo::distanceSquared(from, to)));
    if (length <= 10)
        return true;
    const auto at = [&](double cm) {
        return geo::Point{static_cast<std::int32_t>(std::lround(from.x + (to.x - from.x) * cm / length)),
                          static_cast<std::int32_t>(std::lround(from.y + (to.y - from.y) * cm / length))};
    };
    const geo::Segment way{at(5), at(length - 5)};
    return std::ranges::none_of(m_barriers, [&](const geo::Segment &barrier) { return geo::meet(way, barrier); });
}

LandOracle::Found LandOracle::nearest(geo::Point middle) const
{
    constexpr double kKnown = network::kLandKnown / 1000.0;
    Found found;
    const auto close = [&](const geo::Segment &s) { return metresTo(s, middle) < 0.1; };
    found.unsure = std::ranges::any_of(m_barriers, close) || std::ranges::any_of(m_borders, close);
    plan::EstateId estate;
    for (const plan::Estate &one : m_situation.plan->estates)
        if (!estate && geo::contains(one.outline, m_situation.frame->toLonLat(middle)))
            estate = one.id;
    struct Sample {
        double metres;
        geo::Point at;
        bool island;
    };
    std::vector<Sample> samples;
    for (const Piece &piece : m_pieces) {
        const plan::Street &street = m_situation.plan->streets->streets[piece.edge];
        if (metresTo(piece.segment, middle) > kKnown ||
            (street.access == plan::Access::EstateOnly && street.estate != estate))
            continue;
        const auto add = [&](geo::Point at) {
            const double metres = std::sqrt(static_cast<double>(geo::distanceSquared(at, middle))) / 100;
            if (metres <= kKnown)
                samples.push_back({metres, at, m_situation.network->island(piece.edge)});
        };
        add(geo::nearestOn(piece.segment, middle));
        const auto steps = geo::millimetres(piece.segment.a, piece.segment.b) / 200 + 1;
        for (std::int64_t i = 0; i <= steps; ++i)
            add(geo::between(piece.segment.a, piece.segment.b, i, steps));
    }
    std::ranges::sort(samples, {}, &Sample::metres);
    for (const Sample &sample : samples) {
        double &best = sample.island ? found.island : found.metres;
        if (best >= 0)
            continue;
        if (inSight(middle, sample.at))
            best = sample.metres;
        else
            found.hidden = true;
        if (found.metres >= 0)
            break;
    }
    return found;
}

std::string LandOracle::difference(const LandAnswer &land, const Found &slow) const
{
    // A position past a barrier's end is taken up to a metre aside of it, and samples lie 20 cm apart.
    constexpr double kAside = 1.3, kNear = 0.3;
    if (slow.unsure)
        return {};
    const double metres = slow.metres >= 0 ? slow.metres : slow.island;
    const double answer = land.joint.joined() ? land.joint.access / 1000.0 : -1;
    const bool border =
        metres > network::kLandKnown / 1000.0 - kAside || (slow.metres < 0 && slow.island >= 0 && answer > slow.island);
    if (answer < 0)
        return metres < 0 || border ? std::string() : std::format("no street, but one is {} m away", metres);
    if (metres < 0)
        return answer > network::kLandKnown / 1000.0 - kAside
                   ? std::string()
                   : std::format("a street {} m away that is not in sight", answer);
    if (answer < metres - kNear || (answer > metres + kAside && !border))
        return std::format("{} m, by brute force {} m", answer, metres);
    return {};
}

InsideRows::InsideRows(std::span<const geo::LocalPolygon> polygons)
{
    for (const geo::LocalPolygon &polygon : polygons) {
        for (const geo::LocalRing &ring : polygon) {
            for (std::size_t i = 0; i < ring.size(); ++i) {
                geo::Point a = ring[i], b = ring[(i + 1) % ring.size()];
                if (a.y > b.y)
                    std::swap(a, b);
                for (std::int32_t y = middleNear({0, a.y}).y - network::kCell; y < b.y; y += network::kCell)
                    if (y >= a.y)
                        m_rows[y].push_back(a.x + (static_cast<double>(y) - a.y) * (static_cast<double>(b.x) - a.x) /
                                                      (static_cast<double>(b.y) - a.y));
            }
        }
    }
    for (auto &[y, row] : m_rows)
        std::ranges::sort(row);
}

bool InsideRows::holds(geo::Point point) const
{
    const auto row = m_rows.find(point.y);
    if (row == m_rows.end())
        return false;
    return (std::ranges::lower_bound(row->second, static_cast<double>(point.x)) - row->second.begin()) % 2 == 1;
}

} // namespace yike::test
