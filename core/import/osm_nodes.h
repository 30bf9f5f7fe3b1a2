// SPDX-License-Identifier: GPL-3.0-or-later
// Where the nodes of an OpenStreetMap file are: a sorted, compact table of 16 bytes a node.
#pragma once

#include "core/geo/point.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace yike::importing {

/// Nodes are spoken of by their place in the table.
using NodeRow = std::uint32_t;
inline constexpr NodeRow kNoNode = 0xFFFFFFFFU;

class OsmNodes {
public:
    /// x, y: units of 1e-7°, as OpenStreetMap stores them.
    void add(std::int64_t id, std::int32_t x, std::int32_t y) { m_nodes.push_back({id, x, y}); }
    /// Sorts; returns how many ids came twice (the first of them stays). find() works from here on.
    std::size_t finish();

    [[nodiscard]] std::size_t size() const { return m_nodes.size(); }
    /// kNoNode if the file does not hold it.
    [[nodiscard]] NodeRow find(std::int64_t id) const;
    [[nodiscard]] std::int64_t id(NodeRow row) const { return m_nodes[row].id; }
    [[nodiscard]] geo::LonLat place(NodeRow row) const { return {m_nodes[row].x / 1e7, m_nodes[row].y / 1e7}; }
    [[nodiscard]] bool samePlace(NodeRow one, NodeRow other) const
    {
        return m_nodes[one].x == m_nodes[other].x && m_nodes[one].y == m_nodes[other].y;
    }

private:
    struct Node {
        std::int64_t id;
        std::int32_t x, y;
    };
    std::vector<Node> m_nodes;
};

} // namespace yike::importing
