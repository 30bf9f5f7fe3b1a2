// SPDX-License-Identifier: GPL-3.0-or-later
// Barriers as seen by somebody who walks straight to a street: what is in the way, and past which ends one sees on.
#pragma once

#include "core/geo/box_tree.h"
#include "core/geo/local_frame.h"
#include "core/plan/street.h"

#include <span>
#include <vector>

namespace yike::network {

/// Which barriers stop the walk.
enum class Stops : std::uint8_t {
    Everything,
    AllButWalls, ///< water, rail and motorways only
};

/// Safe to share between threads.
class Sight {
public:
    Sight(std::span<const plan::Barrier> barriers, const geo::LocalFrame &frame);

    /// Whether the straight way crosses no barrier. The first and the last 5 cm may touch one: gates stand in walls, walls are
    /// drawn upon streets, and everything is rounded.
    [[nodiscard]] bool clear(geo::Point from, geo::Point to, Stops stops) const;
    /// Whether the straight way crosses a wall, whatever else it crosses.
    [[nodiscard]] bool wallBetween(geo::Point from, geo::Point to) const;
    /// Corners and ends of barriers within `radius` cm past which one sees on from `from`: all its pieces lie to one side.
    [[nodiscard]] std::vector<geo::Point> corners(geo::Point from, std::int64_t radius) const;
    /// The pieces of all barriers whose box overlaps, in a fixed order.
    [[nodiscard]] std::vector<geo::Segment> piecesIn(const geo::Box &box) const;

private:
    void addPieces(const plan::Barrier &barrier, const geo::LocalFrame &frame);
    void makeCorners();

    std::vector<geo::Segment> m_pieces, m_hardPieces;
    std::vector<bool> m_isWall; ///< by piece
    geo::SegmentIndex m_all, m_hard;
    geo::PointIndex m_corners;
    std::vector<std::uint32_t> m_firstNeighbour; ///< per corner and one more
    std::vector<geo::Point> m_neighbours;
};

} // namespace yike::network
