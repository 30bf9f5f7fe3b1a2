// SPDX-License-Identifier: GPL-3.0-or-later
// Costs along the reached stretches of streets.
#include "core/analysis/reach_costs.h"

#include <algorithm>

namespace yike::analysis {

namespace {

/// mm; coordinates of 1e-7° cannot tell the ends of a shorter part from each other.
constexpr std::uint32_t kShortest = 20;

} // namespace

ReachCosts::ReachCosts(const network::Network &network, std::vector<Stretch> stretches, norms::WalkerKind walker,
                       network::Direction direction)
    : m_network(network),
      m_stretches(std::move(stretches)),
      m_upwards(m_stretches.size()),
      m_first(network.edgeCount(), network::kNone),
      m_walker(walker),
      m_direction(direction)
{
    for (std::uint32_t i = static_cast<std::uint32_t>(m_stretches.size()); i-- > 0;) {
        m_first[m_stretches[i].edge] = i;
        m_upwards[i] = upwards(m_stretches[i]) ? 1 : 0;
    }
}

std::uint64_t ReachCosts::walk(network::EdgeIndex edge, std::uint32_t from, std::uint32_t to) const
{
    return m_direction == network::Direction::Reverse ? m_network.partCost(m_walker, edge, to, from)
                                                      : m_network.partCost(m_walker, edge, from, to);
}

bool ReachCosts::upwards(const Stretch &stretch) const
{
    return stretch.costFrom + walk(stretch.edge, stretch.from, stretch.to) == stretch.costTo;
}

std::uint64_t ReachCosts::along(const Stretch &stretch, std::uint32_t offset) const
{
    const bool up = m_upwards[static_cast<std::size_t>(&stretch - m_stretches.data())] != 0;
    return up ? stretch.costFrom + walk(stretch.edge, stretch.from, offset)
              : stretch.costTo + walk(stretch.edge, stretch.to, offset);
}

base::Cost ReachCosts::lowestFrom(std::uint32_t stretch, network::EdgeIndex edge, std::uint32_t offset) const
{
    std::uint64_t lowest = base::kUnreached;
    for (; stretch < m_stretches.size() && m_stretches[stretch].edge == edge; ++stretch) {
        const Stretch &piece = m_stretches[stretch];
        if (piece.from <= offset && offset <= piece.to)
            lowest = std::min(lowest, along(piece, offset));
    }
    return static_cast<base::Cost>(lowest);
}

std::vector<ReachedPart> ReachCosts::parts(std::span<const base::Cost> limits) const
{
    std::vector<ReachedPart> out;
    for (const Stretch &stretch : m_stretches)
        addParts(stretch, limits, out);
    return out;
}

void ReachCosts::addParts(const Stretch &stretch, std::span<const base::Cost> limits,
                          std::vector<ReachedPart> &out) const
{
    // The cost grows from the side one came from; `walked` counts from there.
    const bool up = m_upwards[static_cast<std::size_t>(&stretch - m_stretches.data())] != 0;
    const std::uint32_t span = stretch.to - stretch.from;
    const auto offsetOf = [&](std::uint32_t walked) { return up ? stretch.from + walked : stretch.to - walked; };
    const auto costAt = [&](std::uint32_t walked) { return along(stretch, offsetOf(walked)); };
    std::uint32_t begin = 0;
    for (std::size_t band = 0; band < limits.size() && begin < span; ++band) {
        if (costAt(begin) > limits[band])
            continue;
        std::uint32_t low = begin, high = span;
        while (low < high) {
            const std::uint32_t middle = low + (high - low + 1) / 2;
            if (costAt(middle) <= limits[band])
                low = middle;
            else
                high = middle - 1;
        }
        if (low >= begin + kShortest) {
            const std::uint32_t from = offsetOf(up ? begin : low), to = offsetOf(up ? low : begin);
            out.push_back({stretch.edge, from, to, static_cast<base::Cost>(along(stretch, from)),
                           static_cast<base::Cost>(along(stretch, to)), static_cast<std::uint8_t>(band)});
        }
        begin = low;
    }
}

} // namespace yike::analysis
