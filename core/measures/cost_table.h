// SPDX-License-Identifier: GPL-3.0-or-later
// Demand points, supply points and the costs between some of them: what every measure of this folder is computed from.
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <span>
#include <vector>

namespace yike::measures {

/// People, capacities and costs are 0 or lie between these two, so that no figure computed from them overflows.
inline constexpr double kLeastAmount = 1e-9, kGreatestAmount = 1e12;
[[nodiscard]] bool isAmount(double value);

/// The way from a demand point to a supply point. Cost in any one unit (minutes, metres); 0 is allowed.
struct CostPair {
    std::uint32_t demand = 0;
    std::uint32_t supply = 0;
    double cost = 0;
    bool operator==(const CostPair &) const = default;
};

/// A sparse table: a pair that is not given cannot be travelled. Immutable and checked once, so the measures need no checks.
class CostTable {
public:
    /// weights: people (or whatever asks) per demand point, fractions allowed; capacities: per supply point.
    /// Points are numbered in the order given; pairs may come in any order.
    /// OutOfRange for an amount that is negative, no number, infinite, or beyond the limits above; for a pair that names a
    /// point that is not there; for a pair given twice. `where` says which point or pair.
    [[nodiscard]] static base::Result<CostTable> make(std::vector<double> weights, std::vector<double> capacities,
                                                      std::vector<CostPair> pairs);

    [[nodiscard]] std::span<const double> weights() const { return m_weights; }
    [[nodiscard]] std::span<const double> capacities() const { return m_capacities; }
    /// By demand, then supply.
    [[nodiscard]] std::span<const CostPair> pairs() const { return m_pairs; }
    /// Position in pairs() of the demand point's first pair; its pairs end where those of the next begin.
    [[nodiscard]] std::size_t firstPair(std::size_t demand) const { return m_firstOfDemand[demand]; }
    [[nodiscard]] std::span<const CostPair> pairsOf(std::size_t demand) const
    {
        return pairs().subspan(firstPair(demand), firstPair(demand + 1) - firstPair(demand));
    }
    [[nodiscard]] std::size_t demandCount() const { return m_weights.size(); }
    [[nodiscard]] std::size_t supplyCount() const { return m_capacities.size(); }

private:
    CostTable() = default;
    std::vector<double> m_weights, m_capacities;
    std::vector<CostPair> m_pairs;
    std::vector<std::size_t> m_firstOfDemand;
};

} // namespace yike::measures
