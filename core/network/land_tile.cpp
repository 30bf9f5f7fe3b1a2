// SPDX-License-Identifier: GPL-3.0-or-later
// Stamping: first roughly in floating point, then exactly among the few pieces that may be the nearest.
#include "core/network/land_tile.h"

#include "core/network/land_sight.h"
#include "core/network/residents_ways.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace yike::network {

namespace {

constexpr std::int32_t kKnown = kLandKnown / 10; ///< cm
constexpr double kKnownSquared = double{kKnown} * kKnown;
/// Cells round the tile that a way to a street may lead through.
constexpr std::int32_t kMargin = kKnown / kCell + 1;
constexpr std::int32_t kAround = kTileCells + 2 * kMargin;
constexpr std::uint32_t kPiecesPerRun = 16;

geo::Box grown(const geo::Box &box, std::int32_t by)
{
    return {box.west - by, box.south - by, box.east + by, box.north + by};
}

/// As geo::nearestOn, without wide numbers where the piece is short enough for plain ones.
geo::Point footOn(const geo::Segment &piece, geo::Point from)
{
    constexpr std::int64_t kShort = 1 << 20;
    const std::int64_t dx = std::int64_t{piece.b.x} - piece.a.x, dy = std::int64_t{piece.b.y} - piece.a.y;
    const std::int64_t px = std::int64_t{from.x} - piece.a.x, py = std::int64_t{from.y} - piece.a.y;
    if (std::max({std::abs(dx), std::abs(dy), std::abs(px), std::abs(py)}) >= kShort)
        return geo::nearestOn(piece, from);
    const std::int64_t along = dx * px + dy * py, whole = dx * dx + dy * dy;
    if (along <= 0)
        return piece.a;
    if (along >= whole)
        return piece.b;
    const auto part = [&](std::int64_t way) {
        const std::int64_t product = way * along, half = whole / 2;
        return static_cast<std::int32_t>(product >= 0 ? (product + half) / whole : -((-product + half) / whole));
    };
    return {piece.a.x + part(dx), piece.a.y + part(dy)};
}

/// The place of a point among the cells round the tile, its margin included.
std::int32_t aroundOf(std::int32_t value, std::int32_t origin)
{
    return std::clamp((value - origin) / kCell, 0, kAround - 1);
}

} // namespace

LandSource::LandSource(const plan::StreetLayer &layer, const Topology &made, const Joiner &joined,
                       const geo::LocalFrame &frame, const plan::Plan &plan)
    : streets(layer),
      topology(made),
      joiner(joined)
{
    addRuns();
    addWaters(*plan.baseMap, frame);
    for (const plan::Estate &estate : plan.estates) {
        estates.add(estate.outline, frame);
        estateIds.push_back(estate.id);
    }
    estates.finish();
}

void LandSource::addRuns()
{
    before.assign(topology.points.size(), 0);
    std::vector<geo::Box> boxes;
    for (EdgeIndex edge = 0; edge < topology.tails.size(); ++edge) {
        if (!joiner.joinable(edge))
            continue;
        const std::uint32_t first = topology.firstPoint[edge], last = topology.firstPoint[edge + 1] - 1;
        for (std::uint32_t point = first; point < last; ++point)
            before[point + 1] =
                before[point] +
                static_cast<std::uint32_t>(geo::millimetres(topology.points[point], topology.points[point + 1]));
        for (std::uint32_t point = first; point < last; point += kPiecesPerRun) {
            const Run run{edge, point, std::min(kPiecesPerRun, last - point)};
            geo::Box box = geo::boxOf(topology.points[point]);
            for (std::uint32_t i = 1; i <= run.pieceCount; ++i)
                box = geo::united(box, geo::boxOf(topology.points[point + i]));
            runs.push_back(run);
            boxes.push_back(box);
        }
    }
    index = geo::BoxTree(boxes);
}

void LandSource::addWaters(const plan::BaseMap &baseMap, const geo::LocalFrame &frame)
{
    for (const plan::MapGround &ground : baseMap.grounds)
        if (ground.kind == plan::GroundKind::Water)
            for (const geo::Polygon &polygon : ground.outline)
                waters.add(polygon, frame);
    // The shore of an island is a closed barrier as well: all of them together, even-odd.
    std::vector<geo::Line> shores;
    for (const plan::Barrier &barrier : streets.barriers)
        if (barrier.kind == plan::BarrierKind::Water && barrier.line.size() > 3 &&
            barrier.line.front() == barrier.line.back())
            shores.emplace_back(barrier.line.begin(), barrier.line.end() - 1);
    // The same shore told twice would be land again.
    std::ranges::sort(shores, [](const geo::Line &one, const geo::Line &other) {
        return std::ranges::lexicographical_compare(
            one, other, {}, [](geo::LonLat p) { return std::pair(p.lon, p.lat); },
            [](geo::LonLat p) { return std::pair(p.lon, p.lat); });
    });
    const auto twice = std::ranges::unique(shores);
    shores.erase(twice.begin(), twice.end());
    waters.add(shores, frame);
    waters.finish();
}

TileMaker::TileMaker(const LandSource &source, TileKey key)
    : m_source(source),
      m_key(key),
      m_box(boxOf(key)),
      m_hits(kCellsOfTile)
{}

bool TileMaker::make(LandTile &out)
{
    gather();
    if (m_pieces.empty())
        return false;
    for (const std::uint32_t water : m_source.waters.near(m_key))
        m_out |= m_source.waters.cellsOf(water, m_key);
    findEstates();
    findBarriers();
    m_done = m_out;
    look(false);
    if (!m_done.all() && std::ranges::any_of(m_pieces, &Piece::island))
        look(true);
    write(out);
    return true;
}

void TileMaker::gather()
{
    std::vector<std::uint32_t> found;
    m_source.index.inBox(grown(m_box, kKnown), [&](std::uint32_t run) {
        found.push_back(run);
        return true;
    });
    std::ranges::sort(found);
    for (const std::uint32_t run : found)
        addPieces(m_source.runs[run]);
}

void TileMaker::addPieces(const LandSource::Run &run)
{
    const auto estate = residentsOf(m_source.streets.streets[run.edge]);
    const geo::Box wanted = grown(m_box, kKnown);
    for (std::uint32_t point = run.firstPoint; point < run.firstPoint + run.pieceCount; ++point) {
        Piece piece{};
        piece.segment = {m_source.topology.points[point], m_source.topology.points[point + 1]};
        if (!geo::overlap(geo::boxOf(piece.segment), wanted))
            continue;
        piece.edge = run.edge;
        piece.point = point;
        piece.island = m_source.joiner.island(run.edge);
        piece.inside = estate ? insideOf(*estate) : 0;
        piece.x = static_cast<double>(piece.segment.a.x) - m_box.west;
        piece.y = static_cast<double>(piece.segment.a.y) - m_box.south;
        piece.dx = static_cast<double>(piece.segment.b.x) - piece.segment.a.x;
        piece.dy = static_cast<double>(piece.segment.b.y) - piece.segment.a.y;
        const double square = piece.dx * piece.dx + piece.dy * piece.dy;
        piece.perSquare = square > 0 ? 1 / square : 0;
        m_pieces.push_back(piece);
    }
}

std::uint32_t TileMaker::insideOf(plan::EstateId estate)
{
    auto found = std::ranges::find(m_insides, estate);
    if (found == m_insides.end())
        found = m_insides.insert(found, estate);
    return static_cast<std::uint32_t>(found - m_insides.begin()) + 1;
}

void TileMaker::findEstates()
{
    if (m_insides.empty())
        return;
    // Of estates that overlap the first one counts, as for places.
    m_cellInside.assign(kCellsOfTile, insideOf({}));
    CellSet taken;
    for (const std::uint32_t area : m_source.estates.near(m_key)) {
        const CellSet cells = m_source.estates.cellsOf(area, m_key) & ~taken;
        const std::uint32_t inside = insideOf(m_source.estateIds[area]);
        for (std::size_t cell = 0; cell < kCellsOfTile; ++cell)
            if (cells[cell])
                m_cellInside[cell] = inside;
        taken |= cells;
    }
}

/// Cells within reach of the piece's box that may use it.
template <typename Visit>
void TileMaker::visitCells(const Piece &piece, bool islands, Visit visit) const
{
    if (piece.island && !islands)
        return;
    const auto first = [](double low) {
        return std::clamp(static_cast<std::int32_t>(std::ceil((low - kKnown) / kCell - 0.5)), 0, kTileCells);
    };
    const auto last = [](double high) {
        return std::clamp(static_cast<std::int32_t>(std::floor((high + kKnown) / kCell - 0.5)) + 1, 0, kTileCells);
    };
    const std::int32_t west = first(std::min(piece.x, piece.x + piece.dx)),
                       east = last(std::max(piece.x, piece.x + piece.dx));
    const std::int32_t south = first(std::min(piece.y, piece.y + piece.dy)),
                       north = last(std::max(piece.y, piece.y + piece.dy));
    for (std::int32_t row = south; row < north; ++row) {
        for (std::int32_t column = west; column < east; ++column) {
            const auto cell = static_cast<std::size_t>(row * kTileCells + column);
            if (piece.inside == 0 || m_cellInside[cell] == piece.inside)
                visit(cell);
        }
    }
}

double TileMaker::squareTo(const Piece &piece, std::size_t cell) const
{
    const auto number = static_cast<std::int32_t>(cell);
    const double px = (number % kTileCells) * kCell + kCell / 2 - piece.x;
    const double py = (number / kTileCells) * kCell + kCell / 2 - piece.y;
    const double part = std::clamp((px * piece.dx + py * piece.dy) * piece.perSquare, 0.0, 1.0);
    const double ex = px - part * piece.dx, ey = py - part * piece.dy;
    return ex * ex + ey * ey;
}

bool TileMaker::better(const Hit &one, const Hit &other) const
{
    if (other.piece == kNone || one.distanceSquared != other.distanceSquared)
        return other.piece == kNone || one.distanceSquared < other.distanceSquared;
    const Piece &a = m_pieces[one.piece], &b = m_pieces[other.piece];
    return std::pair(a.edge, a.point) < std::pair(b.edge, b.point);
}

/// The nearest position of every cell, barriers or not.
void TileMaker::stamp(bool islands)
{
    std::array<double, kCellsOfTile> limits;
    limits.fill(kKnownSquared);
    for (const Piece &piece : m_pieces)
        visitCells(piece, islands,
                   [&](std::size_t cell) { limits[cell] = std::min(limits[cell], squareTo(piece, cell)); });
    for (double &limit : limits) {
        const double slack = std::sqrt(limit) + 2; // positions are whole centimetres
        limit = slack * slack;
    }
    for (std::uint32_t i = 0; i < m_pieces.size(); ++i) {
        const Piece &piece = m_pieces[i];
        visitCells(piece, islands, [&](std::size_t cell) {
            if (m_done[cell] || squareTo(piece, cell) > limits[cell])
                return;
            const geo::Point middle = middleOf(m_key, cell);
            const geo::Point at = footOn(piece.segment, middle);
            const Hit hit{i, at, geo::distanceSquared(middle, at)};
            if (hit.distanceSquared <= std::int64_t{kKnown} * kKnown && better(hit, m_hits[cell]))
                m_hits[cell] = hit;
        });
    }
}

/// Counts the cells that barriers touch, so that most ways are seen to be clear without looking at any barrier.
void TileMaker::findBarriers()
{
    const geo::Box around = grown(m_box, kMargin * kCell);
    m_barriers = m_source.joiner.sight().piecesIn(around);
    if (m_barriers.empty())
        return;
    constexpr std::size_t kWidth = kAround + 1;
    m_barrierSums.assign(kWidth * kWidth, 0);
    for (const geo::Segment &barrier : m_barriers) {
        const auto [low, high] =
            std::minmax({barrier.a, barrier.b}, [](geo::Point p, geo::Point q) { return p.y < q.y; });
        const std::int32_t south = aroundOf(low.y, around.south), north = aroundOf(high.y, around.south);
        for (std::int32_t row = south; row <= north; ++row) {
            // The stretch of the barrier in this row, a little more than it.
            const auto xAt = [&](std::int32_t y) {
                if (high.y == low.y)
                    return static_cast<double>(low.x);
                const double part = (static_cast<double>(y) - low.y) / (static_cast<double>(high.y) - low.y);
                return low.x + std::clamp(part, 0.0, 1.0) * (static_cast<double>(high.x) - low.x);
            };
            double west = xAt(around.south + row * kCell), east = xAt(around.south + (row + 1) * kCell);
            if (high.y == low.y)
                east = high.x;
            if (west > east)
                std::swap(west, east);
            const std::int32_t first = aroundOf(static_cast<std::int32_t>(west) - 2, around.west),
                               last = aroundOf(static_cast<std::int32_t>(east) + 2, around.west);
            for (std::int32_t column = first; column <= last; ++column)
                m_barrierSums[static_cast<std::size_t>(row + 1) * kWidth + static_cast<std::size_t>(column) + 1] = 1;
        }
    }
    for (std::size_t row = 1; row < kWidth; ++row)
        for (std::size_t column = 1; column < kWidth; ++column)
            m_barrierSums[row * kWidth + column] += m_barrierSums[(row - 1) * kWidth + column] +
                                                    m_barrierSums[row * kWidth + column - 1] -
                                                    m_barrierSums[(row - 1) * kWidth + column - 1];
}

bool TileMaker::maybeHidden(std::size_t cell, geo::Point at) const
{
    if (m_barrierSums.empty())
        return false;
    const geo::Point middle = middleOf(m_key, cell);
    const std::int32_t originX = m_box.west - kMargin * kCell, originY = m_box.south - kMargin * kCell;
    const auto x = std::minmax({aroundOf(middle.x, originX), aroundOf(at.x, originX)});
    const auto y = std::minmax({aroundOf(middle.y, originY), aroundOf(at.y, originY)});
    const auto sum = [&](std::int32_t column, std::int32_t row) {
        return m_barrierSums[static_cast<std::size_t>(row) * (kAround + 1) + static_cast<std::size_t>(column)];
    };
    return sum(x.second + 1, y.second + 1) + sum(x.first, y.first) !=
           sum(x.first, y.second + 1) + sum(x.second + 1, y.first);
}

/// Gives every cell that has none yet its position in sight.
void TileMaker::look(bool islands)
{
    stamp(islands);
    const Sight &sight = m_source.joiner.sight();
    for (std::size_t cell = 0; cell < kCellsOfTile; ++cell) {
        Hit &hit = m_hits[cell];
        if (m_done[cell] || hit.piece == kNone)
            continue;
        if (maybeHidden(cell, hit.at) && !sight.clear(middleOf(m_key, cell), hit.at, Stops::Everything))
            hit = seenPast(cell, islands);
        m_done[cell] = hit.piece != kNone;
    }
}

TileMaker::Hit TileMaker::seenPast(std::size_t cell, bool islands) const
{
    const geo::Point middle = middleOf(m_key, cell);
    const geo::Box wanted = geo::around(middle, kKnown);
    std::vector<geo::Segment> barriers;
    for (const geo::Segment &barrier : m_barriers)
        if (geo::overlap(geo::boxOf(barrier), wanted))
            barriers.push_back(barrier);
    std::vector<std::pair<double, std::uint32_t>> near;
    for (std::uint32_t i = 0; i < m_pieces.size(); ++i) {
        const Piece &piece = m_pieces[i];
        if ((piece.island && !islands) || (piece.inside != 0 && m_cellInside[cell] != piece.inside))
            continue;
        if (const double square = squareTo(piece, cell); square <= kKnownSquared)
            near.emplace_back(square, i);
    }
    std::ranges::sort(near);
    Hit best;
    for (const auto &[square, number] : near) {
        if (best.piece != kNone && std::sqrt(square) > std::sqrt(static_cast<double>(best.distanceSquared)) + 2)
            break;
        tryPast(m_pieces[number], number, cell, barriers, best);
    }
    return best;
}

void TileMaker::tryPast(const Piece &piece, std::uint32_t number, std::size_t cell,
                        std::span<const geo::Segment> barriers, Hit &best) const
{
    const geo::Point middle = middleOf(m_key, cell);
    const Sight &sight = m_source.joiner.sight();
    const auto offer = [&](geo::Point at) {
        const Hit hit{number, at, geo::distanceSquared(middle, at)};
        const bool wanted = hit.distanceSquared <= std::int64_t{kKnown} * kKnown && better(hit, best);
        const bool seen = wanted && (!maybeHidden(cell, at) || sight.clear(middle, at, Stops::Everything));
        if (seen)
            best = hit;
        return seen;
    };
    if (offer(footOn(piece.segment, middle)))
        return;
    for (const auto &at : pastShadows(piece.segment, middle, barriers).at)
        if (at)
            offer(*at);
}

void TileMaker::write(LandTile &out) const
{
    out.edge.fill(kNone);
    out.offset.fill(0);
    out.access.fill(0xFFFF);
    const Topology &topology = m_source.topology;
    for (std::size_t cell = 0; cell < kCellsOfTile; ++cell) {
        const Hit &hit = m_hits[cell];
        if (hit.piece == kNone || m_out[cell])
            continue;
        const Piece &piece = m_pieces[hit.piece];
        // As Joiner::offsetOf: the plane's share of the line, of its length on the ground.
        const std::int64_t length = topology.lengths[piece.edge];
        const std::int64_t whole = m_source.before[topology.firstPoint[piece.edge + 1] - 1];
        const std::int64_t walked = m_source.before[piece.point] + geo::millimetres(piece.segment.a, hit.at);
        out.edge[cell] = piece.edge;
        out.offset[cell] = whole == 0 ? 0
                                      : static_cast<std::uint32_t>(
                                            std::clamp<std::int64_t>((length * walked + whole / 2) / whole, 0, length));
        out.access[cell] = static_cast<std::uint16_t>(geo::millimetres(middleOf(m_key, cell), hit.at));
    }
}

} // namespace yike::network
