// SPDX-License-Identifier: GPL-3.0-or-later
// Makes one tile of the land: every street piece stamps the cells near it, the nearest in sight wins.
#pragma once

#include "core/network/joiner.h"
#include "core/network/land_fill.h"

#include <span>
#include <vector>

namespace yike::network {

/// What tiles are made from.
struct LandSource {
    LandSource(const plan::StreetLayer &layer, const Topology &made, const Joiner &joined, const geo::LocalFrame &frame,
               const plan::Plan &plan);

    /// A run of pieces of one edge's line, as in the Joiner.
    struct Run {
        EdgeIndex edge;
        std::uint32_t firstPoint, pieceCount;
    };

    const plan::StreetLayer &streets;
    const Topology &topology;
    const Joiner &joiner;
    std::vector<std::uint32_t> before; ///< per point: mm of the line up to it, in the plane
    std::vector<Run> runs;
    geo::BoxTree index;
    AreaFill waters, estates;
    std::vector<plan::EstateId> estateIds; ///< per area of `estates`

private:
    void addRuns();
    void addWaters(const plan::BaseMap &baseMap, const geo::LocalFrame &frame);
};

class TileMaker {
public:
    TileMaker(const LandSource &source, TileKey key);
    /// False where no cell belongs to any street; the tile is then not to be used.
    [[nodiscard]] bool make(LandTile &out);

private:
    struct Piece {
        geo::Segment segment;
        EdgeIndex edge;
        std::uint32_t point; ///< the piece starts here, into Topology::points
        std::uint32_t inside = 0; ///< 0: everybody's; else 1 + the estate's place in m_insides
        bool island = false;
        // Relative to the tile's corner, in cm.
        double x, y, dx, dy, perSquare;
    };
    struct Hit {
        std::uint32_t piece = kNone;
        geo::Point at;
        std::int64_t distanceSquared = 0;
    };

    void gather();
    void addPieces(const LandSource::Run &run);
    [[nodiscard]] std::uint32_t insideOf(plan::EstateId estate);
    void findEstates();
    template <typename Visit>
    void visitCells(const Piece &piece, bool islands, Visit visit) const;
    [[nodiscard]] double squareTo(const Piece &piece, std::size_t cell) const;
    void stamp(bool islands);
    [[nodiscard]] bool better(const Hit &one, const Hit &other) const;
    void findBarriers();
    [[nodiscard]] bool maybeHidden(std::size_t cell, geo::Point at) const;
    void look(bool islands);
    [[nodiscard]] Hit seenPast(std::size_t cell, bool islands) const;
    void tryPast(const Piece &piece, std::uint32_t number, std::size_t cell, std::span<const geo::Segment> barriers,
                 Hit &best) const;
    void write(LandTile &out) const;

    const LandSource &m_source;
    TileKey m_key;
    geo::Box m_box;
    std::vector<Piece> m_pieces;
    std::vector<plan::EstateId> m_insides; ///< estates with paths of their own here
    std::vector<std::uint32_t> m_cellInside; ///< per cell, as Piece::inside; empty: there are no such paths
    CellSet m_out; ///< water
    std::vector<geo::Segment> m_barriers;
    std::vector<std::uint32_t> m_barrierSums; ///< cells touched by barriers, summed from the south-west; empty: none
    std::vector<Hit> m_hits; ///< per cell
    CellSet m_done; ///< has its position in sight
};

} // namespace yike::network
