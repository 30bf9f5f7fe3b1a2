// SPDX-License-Identifier: GPL-3.0-or-later
// Walled estates (小区) of OpenStreetMap: residential ground with a wall round it, and the gates in that wall.
#pragma once

#include "core/import/estate_grounds.h"
#include "core/import/osm_feature.h"
#include "core/plan/residence.h"
#include "core/plan/street.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace yike::importing {

class OsmEstates {
public:
    /// Any node with a barrier that one may pass somehow.
    void addGate(const OsmFeature &feature, const network::WalkNode &meaning, geo::LonLat place);
    /// Residential ground and neighbourhoods; whether they are estates shows when all walls are known.
    void addArea(const OsmFeature &feature, const geo::MultiPolygon &outline);

    /// Before the streets are cut: keeps the grounds whose outline is a wall or fence for the greater part, and puts the gate
    /// nodes on their outlines into them. Returns the nodes whose passing is now the estate's to say.
    [[nodiscard]] std::vector<std::int64_t> choose(std::span<const plan::Barrier> barriers);
    /// After: a gate also where a street passes the outline and no gate is near; the private paths inside belong to the estate.
    /// An estate of `known` with the same outline keeps its id; ground inside another known estate is left to that one.
    [[nodiscard]] std::vector<plan::Estate> finish(std::vector<plan::Street> &streets,
                                                   std::span<const plan::Estate> known, std::int64_t &nextId);

private:
    struct GateNode {
        std::int64_t id;
        plan::Gate gate;
    };
    void takeGates(std::vector<std::int64_t> &left);

    std::vector<GateNode> m_gates;
    std::vector<plan::Estate> m_areas; ///< without ids, walled or not
    EstateGrounds m_grounds;
};

} // namespace yike::importing
