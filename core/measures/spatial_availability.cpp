// SPDX-License-Identifier: GPL-3.0-or-later
// The balancing factors, and the opportunities they allot.
#include "core/measures/spatial_availability.h"

#include "core/measures/two_step.h"

namespace yike::measures {

SpatialAvailability spatialAvailability(const CostTable &table, const PairWeights &weights)
{
    SpatialAvailability result;
    result.opportunities.reserve(table.demandCount());
    result.perHead = twoStep(table, weights).access; // Σ_j S_j W_ij / Σ_k P_k W_kj: the factor without its P_i
    for (std::size_t i = 0; i < table.demandCount(); ++i)
        result.opportunities.push_back(table.weights()[i] * result.perHead[i]);
    return result;
}

} // namespace yike::measures
