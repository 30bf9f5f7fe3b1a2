// SPDX-License-Identifier: GPL-3.0-or-later
// Sorting and searching of the node table.
#include "core/import/osm_nodes.h"

#include <algorithm>

namespace yike::importing {

std::size_t OsmNodes::finish()
{
    if (!std::ranges::is_sorted(m_nodes, {}, &Node::id))
        std::ranges::stable_sort(m_nodes, {}, &Node::id);
    const auto doubled = std::ranges::unique(m_nodes, {}, &Node::id);
    const auto count = static_cast<std::size_t>(doubled.size());
    m_nodes.erase(doubled.begin(), doubled.end());
    m_nodes.shrink_to_fit();
    return count;
}

NodeRow OsmNodes::find(std::int64_t id) const
{
    const auto at = std::ranges::lower_bound(m_nodes, id, {}, &Node::id);
    return at != m_nodes.end() && at->id == id ? static_cast<NodeRow>(at - m_nodes.begin()) : kNoNode;
}

} // namespace yike::importing
