// SPDX-License-Identifier: GPL-3.0-or-later
// What each demand point of the rational agent access model may choose from, laid out for many passes.
#pragma once

#include "core/measures/cost_table.h"

#include <cstdint>
#include <vector>

namespace yike::measures {

/// The demand points that have a choice, in their order; the choices of each lie side by side, ascending supply.
struct RaamChoices {
    std::vector<std::uint32_t> demand;  ///< the points that have at least one choice
    std::vector<std::size_t> first;     ///< of each point's choices, with the end at the end
    std::vector<std::uint32_t> supply;  ///< per choice
    std::vector<double> travel;         ///< per choice, in units of tau
    std::vector<std::uint32_t> nearest; ///< per point: position among its own choices

    /// The `most` cheapest pairs of every demand point to supply points with a capacity; of equal ones the lower supply.
    /// most = 0: all.
    RaamChoices(const CostTable &table, double tau, std::size_t most);
    [[nodiscard]] std::size_t pointCount() const { return demand.size(); }
};

} // namespace yike::measures
