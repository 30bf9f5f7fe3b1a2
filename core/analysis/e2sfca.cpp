// SPDX-License-Identifier: GPL-3.0-or-later
// The two steps: demand per outlet, then the ratios added up at every residence.
#include "core/analysis/e2sfca.h"

namespace yike::analysis {

namespace {

constexpr double kPerMille = 1000;

/// People in thousandths × weights per mille: an exact integer.
std::int64_t weightedDemand(const FcaSupply &supply, const FcaRequest &request)
{
    std::int64_t demand = 0;
    for (const Pair &pair : supply.pairs)
        demand += request.people[pair.residence] * thirdWeight(pair.cost, request.catchment, request.weights);
    return demand;
}

} // namespace

std::int32_t thirdWeight(base::Cost cost, base::Cost catchment, const std::array<std::int32_t, 3> &weights)
{
    if (cost > catchment)
        return 0;
    const std::uint64_t thrice = std::uint64_t{3} * cost;
    if (thrice <= catchment)
        return weights[0];
    return thrice <= std::uint64_t{2} * catchment ? weights[1] : weights[2];
}

double perPerson(std::int64_t capacity, double demand) { return static_cast<double>(capacity) / kPerMille / demand; }

FcaResult e2sfca(const FcaRequest &request)
{
    FcaResult result;
    result.ratio.assign(request.people.size(), 0.0);
    result.demand.reserve(request.supplies.size());
    for (const FcaSupply &supply : request.supplies) {
        const std::int64_t weighted = weightedDemand(supply, request);
        const double demand = static_cast<double>(weighted) / (kPerMille * kPerMille);
        result.demand.push_back(demand);
        if (weighted <= 0 || supply.capacity <= 0)
            continue;
        const double rate = perPerson(supply.capacity, demand);
        for (const Pair &pair : supply.pairs) {
            const std::int32_t weight = thirdWeight(pair.cost, request.catchment, request.weights);
            result.ratio[pair.residence] += rate * (static_cast<double>(weight) / kPerMille);
        }
    }
    return result;
}

} // namespace yike::analysis
