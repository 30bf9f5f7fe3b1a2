// SPDX-License-Identifier: GPL-3.0-or-later
// A real city node by node, as other tools see it: every place of a way is a node; its largest part; random outlets.
#pragma once

#include "core/network/search.h"
#include "core/plan/street.h"
#include "tests/benchmarks/plain_search.h"

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace yike::bench {

struct NodeCity {
    std::shared_ptr<const network::Network> network;
    PlainGraph plain;                      ///< the same nodes and arcs, costs in mm
    std::vector<network::Joint> joints;    ///< of every node
    std::vector<std::uint32_t> outlets;    ///< 1,000 random nodes, seeded
    std::vector<std::int64_t> weights;     ///< of the outlets, 1 to 100
    static constexpr std::size_t kCategories = 20; ///< outlet i belongs to category i % 20
};

/// Throws std::runtime_error where the file cannot be read.
[[nodiscard]] NodeCity readNodeCity(const std::string &osmFile);
/// Our answers: per outlet the nodes within 1,000 m and their costs added up, per category the nearest within 1,500 m of
/// every node, and the sums of weights within 1,000 m of every node.
struct Answers {
    std::vector<std::uint64_t> withinNodes, withinCost;
    std::vector<std::vector<std::uint32_t>> nearest;
    std::vector<std::int64_t> sums;
    bool operator==(const Answers &) const = default;
};
/// As peers.py reads it: a line of JSON with the counts, then little-endian arrays: first, heads, costs, outlets and weights
/// as uint32, then the answers.
void dump(const NodeCity &city, const Answers &answers, const std::string &file);

} // namespace yike::bench
