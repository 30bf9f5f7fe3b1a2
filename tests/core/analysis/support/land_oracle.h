// SPDX-License-Identifier: GPL-3.0-or-later
// Which street a cell belongs to, found by trying positions every few decimetres.
#pragma once

#include "core/analysis/situation.h"
#include "core/geo/contour.h"
#include "core/geo/segment.h"
#include "core/network/land.h"

#include <map>
#include <random>
#include <string>
#include <vector>

namespace yike::test {

/// The middle of the cell a point lies in.
[[nodiscard]] geo::Point middleNear(geo::Point point);

struct LandAnswer {
    network::Joint joint; ///< not joined: no street
};
[[nodiscard]] LandAnswer askLand(const network::Land &land, geo::Point middle);

/// The joints of all cells near the streets.
void everyCell(const network::Land &land, const analysis::Situation &situation, std::vector<geo::Point> &middles,
               std::vector<network::Joint> &joints);
/// Whether the nine cells round a point all belong to one street, and it is this one.
[[nodiscard]] bool sameStreetAround(const network::Land &land, geo::Point point, network::EdgeIndex edge);

class LandOracle {
public:
    explicit LandOracle(const analysis::Situation &situation);

    struct Found {
        double metres = -1; ///< to the nearest position in sight; below 0: none within 57 m
        double island = -1; ///< likewise on islands
        bool hidden = false; ///< something nearer is out of sight
        bool unsure = false; ///< on an estate's border, or a barrier
    };
    [[nodiscard]] Found nearest(geo::Point middle) const;
    /// Empty if the answers agree.
    [[nodiscard]] std::string difference(const LandAnswer &land, const Found &slow) const;
    /// A place in or round the town.
    [[nodiscard]] geo::Point anywhere(std::mt19937_64 &random) const;

private:
    struct Piece {
        geo::Segment segment;
        network::EdgeIndex edge;
    };
    [[nodiscard]] bool inSight(geo::Point from, geo::Point to) const;

    const analysis::Situation &m_situation;
    std::vector<Piece> m_pieces;
    std::vector<geo::Segment> m_barriers, m_borders;
    geo::Box m_box;
};

/// Point in polygons for many points: rows of the raster, sorted crossings.
class InsideRows {
public:
    explicit InsideRows(std::span<const geo::LocalPolygon> polygons);
    [[nodiscard]] bool holds(geo::Point point) const;

private:
    std::map<std::int32_t, std::vector<double>> m_rows; ///< by y of the middles
};

} // namespace yike::test
