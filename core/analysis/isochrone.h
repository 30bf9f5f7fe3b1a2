// SPDX-License-Identifier: GPL-3.0-or-later
// Isochrones (等时圈): the land, the streets and the people within each limit of a place, an outlet or a service.
#pragma once

#include "core/analysis/reach_costs.h"
#include "core/analysis/situation.h"
#include "core/geo/contour.h"
#include "core/network/land.h"

#include <span>
#include <vector>

namespace yike::analysis {

struct IsochroneRequest {
    std::vector<network::Source> sources; ///< several: the nearest of them counts
    norms::WalkerKind walker = norms::WalkerKind::Adult;
    /// Reverse: who gets to the outlet in time; Forward: where one gets from a place.
    network::Direction direction = network::Direction::Reverse;
    std::vector<base::Cost> limits; ///< ms, or mm for the walker that counts metres
    bool areas = true; ///< false: streets and people alone
};

/// Everything within one limit, what lies within the smaller ones included.
struct IsochroneBand {
    base::Cost limit = 0;
    /// Outer rings anticlockwise, holes clockwise. A cell of 5 m belongs when the nearest edge position in sight lies at most
    /// 50 m away and is reached so early that the straight walk from there to the middle of the cell ends within the limit.
    std::vector<geo::LocalPolygon> area;
    norms::BandPeople people{}; ///< whose homes are within the limit, as coverage counts them
    std::int64_t residences = 0;
    std::int64_t streets = 0; ///< mm of streets
};

struct Isochrone {
    norms::WalkerKind walker = norms::WalkerKind::Adult;
    network::Direction direction = network::Direction::Reverse;
    std::vector<IsochroneBand> bands; ///< ascending limit, each once
    std::vector<ReachedPart> parts; ///< of streets; `band` is the first that holds them
};

/// 5, 10 and 15 minutes; 300, 500 and 1000 m for the walker that counts metres.
[[nodiscard]] std::vector<base::Cost> usualLimits(norms::WalkerKind walker);

/// `land` is of the situation's network and plan, `search` of its network. Sources that are not joined reach nothing.
[[nodiscard]] Isochrone isochrone(const Situation &situation, const network::Land &land, network::Search &search,
                                  const IsochroneRequest &request);

/// In degrees, stored form (1e-7°).
[[nodiscard]] geo::MultiPolygon toLonLat(std::span<const geo::LocalPolygon> area, const geo::LocalFrame &frame);

} // namespace yike::analysis
