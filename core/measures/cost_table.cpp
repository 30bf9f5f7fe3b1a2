// SPDX-License-Identifier: GPL-3.0-or-later
// Checks a table once and puts its pairs in order.
#include "core/measures/cost_table.h"

#include "core/measures/range_error.h"

#include <algorithm>
#include <tuple>

namespace yike::measures {
namespace {

std::string place(const CostPair &pair)
{
    return "demand " + std::to_string(pair.demand) + ", supply " + std::to_string(pair.supply);
}

base::Result<void> checkAmounts(std::span<const double> values, const char *what, const char *where)
{
    const auto bad = std::ranges::find_if_not(values, isAmount);
    if (bad == values.end())
        return {};
    return outOfRange(what, *bad, kAmountRange, std::string(where) + ' ' + std::to_string(bad - values.begin()));
}

base::Result<void> checkPair(const CostPair &pair, std::size_t demands, std::size_t supplies)
{
    if (pair.demand >= demands)
        return outOfRange("demand", pair.demand, "< " + std::to_string(demands), place(pair));
    if (pair.supply >= supplies)
        return outOfRange("supply", pair.supply, "< " + std::to_string(supplies), place(pair));
    if (!isAmount(pair.cost))
        return outOfRange("cost", pair.cost, kAmountRange, place(pair));
    return {};
}

} // namespace

bool isAmount(double value) { return value == 0 || (value >= kLeastAmount && value <= kGreatestAmount); }

base::Result<CostTable> CostTable::make(std::vector<double> weights, std::vector<double> capacities,
                                        std::vector<CostPair> pairs)
{
    if (auto good = checkAmounts(weights, "weight", "demand"); !good)
        return std::unexpected(good.error());
    if (auto good = checkAmounts(capacities, "capacity", "supply"); !good)
        return std::unexpected(good.error());
    for (const CostPair &pair : pairs)
        if (auto good = checkPair(pair, weights.size(), capacities.size()); !good)
            return std::unexpected(good.error());
    const auto key = [](const CostPair &pair) { return std::tuple(pair.demand, pair.supply); };
    if (!std::ranges::is_sorted(pairs, {}, key))
        std::ranges::sort(pairs, {}, key);
    if (const auto twice = std::ranges::adjacent_find(pairs, {}, key); twice != pairs.end())
        return outOfRange("times the pair is given", 2, "1", place(*twice));

    CostTable table;
    table.m_firstOfDemand.assign(weights.size() + 1, 0);
    for (const CostPair &pair : pairs)
        ++table.m_firstOfDemand[pair.demand + std::size_t{1}];
    for (std::size_t i = 1; i < table.m_firstOfDemand.size(); ++i)
        table.m_firstOfDemand[i] += table.m_firstOfDemand[i - 1];
    table.m_weights = std::move(weights);
    table.m_capacities = std::move(capacities);
    table.m_pairs = std::move(pairs);
    return table;
}

} // namespace yike::measures
