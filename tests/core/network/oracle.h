// SPDX-License-Identifier: GPL-3.0-or-later
// Walking costs by plain means: all pairs, no graph tricks; what the searches must equal.
#pragma once

#include "core/network/network.h"
#include "core/network/search.h"

#include <cstdint>
#include <map>
#include <vector>

namespace yike::test {

/// A path is a run on the source's own estate's paths, then public streets, then a run on the target's own estate's paths.
class Oracle {
public:
    /// Costs are worked out here from the streets and the walker, not asked of a network.
    Oracle(const plan::StreetLayer &streets, const norms::Walker &walker);

    /// From one joint to the other, both ways to the street included; -1 = no way.
    [[nodiscard]] std::int64_t cost(const network::Joint &from, const network::Joint &to) const;
    /// To a junction: from the joint forward, or from the junction to the joint.
    [[nodiscard]] std::int64_t costToNode(const network::Joint &joint, plan::NodeId node, bool backwards) const;

private:
    static constexpr std::int64_t kFar = std::int64_t{1} << 60;
    using Matrix = std::vector<std::vector<std::int64_t>>;
    using Row = std::vector<std::int64_t>;

    [[nodiscard]] std::int64_t moving(const plan::Street &street, bool along) const;
    [[nodiscard]] std::int64_t wait(const plan::Street &street) const;
    [[nodiscard]] std::int64_t part(const plan::Street &street, std::int64_t from, std::int64_t to) const;
    [[nodiscard]] std::int64_t access(std::uint32_t millimetres) const;
    [[nodiscard]] std::size_t number(plan::NodeId node) const { return m_numbers.at(node.value); }
    void close(Matrix &matrix) const;
    /// Cost from the joint to each junction (or back) on its first run: its own estate's paths, or the ends of its street.
    [[nodiscard]] Row firstRun(const network::Joint &joint, bool backwards) const;
    [[nodiscard]] Row throughPublic(const Row &row, bool backwards) const;

    const plan::StreetLayer &m_streets;
    norms::Walker m_walker;
    std::map<std::int64_t, std::size_t> m_numbers;
    Matrix m_public;
    std::map<std::int64_t, Matrix> m_inside; ///< by estate
};

} // namespace yike::test
