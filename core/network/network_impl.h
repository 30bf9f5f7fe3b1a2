// SPDX-License-Identifier: GPL-3.0-or-later
// What a network holds; for network.cpp and the searches.
#pragma once

#include "core/network/joiner.h"
#include "core/network/network.h"
#include "core/network/walker_costs.h"

#include <memory>

namespace yike::network {

struct Network::Impl {
    Impl(std::shared_ptr<const plan::StreetLayer> layer, std::span<const plan::Estate> estates,
         const norms::Walkers &walkers, const geo::LocalFrame &local, Topology made, std::int32_t estatePathFactor,
         const Joiner *sameBarriers = nullptr)
        : streets(std::move(layer)),
          frame(local),
          topology(std::move(made)),
          graph(makeVertexGraph(*streets, topology)),
          joiner(streets, topology, estates, local, estatePathFactor, sameBarriers),
          costs(streets, topology, graph, walkers)
    {}

    std::shared_ptr<const plan::StreetLayer> streets;
    geo::LocalFrame frame;
    Topology topology;
    VertexGraph graph;
    Joiner joiner;
    CostTable costs;
};

} // namespace yike::network
