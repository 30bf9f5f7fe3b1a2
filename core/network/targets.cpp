// SPDX-License-Identifier: GPL-3.0-or-later
// Joined places sorted by their edges.
#include "core/network/search.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace yike::network {

Targets::Targets(std::span<const Joint> joints, EdgeIndex edgeCount) : m_joints(joints.begin(), joints.end())
{
    m_first.assign(std::size_t{edgeCount} + 1, 0);
    m_any.assign(std::size_t{edgeCount} / 64 + 1, 0);
    for (std::uint32_t i = 0; i < m_joints.size(); ++i) {
        if (m_joints[i].edge >= edgeCount)
            continue; // not joined
        m_byEdge.push_back(i);
        ++m_first[m_joints[i].edge + 1];
        m_any[m_joints[i].edge / 64] |= std::uint64_t{1} << (m_joints[i].edge % 64);
    }
    std::partial_sum(m_first.begin(), m_first.end(), m_first.begin());
    std::ranges::sort(m_byEdge, {},
                      [&](std::uint32_t i) { return std::tuple(m_joints[i].edge, m_joints[i].offset, i); });
}

std::span<const std::uint32_t> Targets::on(EdgeIndex edge) const
{
    if (edge + std::size_t{1} >= m_first.size())
        return {};
    return std::span(m_byEdge).subspan(m_first[edge], m_first[edge + 1] - m_first[edge]);
}

} // namespace yike::network
