// SPDX-License-Identifier: GPL-3.0-or-later
// Walking across a square: straight lines between its entries that stay inside.
#pragma once

#include "core/geo/box_tree.h"
#include "core/import/osm_nodes.h"

#include <utility>
#include <vector>

namespace yike::importing {

/// What stands on squares and in the way: walls, waters, buildings. Only lines that meet one of the squares are kept.
class PlazaObstacles {
public:
    /// rings: the outer rings of all squares.
    PlazaObstacles(const std::vector<std::vector<NodeRow>> &rings, const OsmNodes &nodes);
    void add(const geo::Line &line, bool closed);
    void finish();
    /// Whether the straight way crosses none; its first and last steps may touch one: doors are in walls.
    [[nodiscard]] bool clear(geo::Point from, geo::Point to) const;

private:
    geo::BoxTree m_squares; ///< units of 1e-7°
    std::vector<geo::Segment> m_pieces;
    geo::SegmentIndex m_index;
};

/// Where ways over a square begin and end: its entries, and the corners one has to walk round (of holes, and those that stand into
/// the square). Rings without the repeated last node, the first is the outer one. entries: nodes of the rings where other
/// streets meet; fewer than two lead nowhere. At most some dozens.
struct PlazaStops {
    std::vector<NodeRow> entries, corners;
};
[[nodiscard]] PlazaStops stopsOf(const std::vector<std::vector<NodeRow>> &rings, std::vector<NodeRow> entries,
                                 const OsmNodes &nodes);
/// Straight lines between the stops that stay inside; at a corner only those that graze it, for no shortest way turns elsewhere.
/// Neighbours on a ring are left out: their edge is a street already. At most some hundred lines, whatever the square.
[[nodiscard]] std::vector<std::pair<NodeRow, NodeRow>> waysAcross(const std::vector<std::vector<NodeRow>> &rings,
                                                                  const PlazaStops &stops,
                                                                  const PlazaObstacles &obstacles,
                                                                  const OsmNodes &nodes);

} // namespace yike::importing
