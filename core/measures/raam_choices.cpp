// SPDX-License-Identifier: GPL-3.0-or-later
// Picks the cheapest pairs and puts them back in the order of supply points.
#include "core/measures/raam_choices.h"

#include <algorithm>
#include <tuple>

namespace yike::measures {

RaamChoices::RaamChoices(const CostTable &table, double tau, std::size_t most)
{
    std::vector<CostPair> own;
    const auto byCost = [](const CostPair &pair) { return std::tuple(pair.cost, pair.supply); };
    for (std::uint32_t i = 0; i < table.demandCount(); ++i) {
        own.clear();
        for (const CostPair &pair : table.pairsOf(i))
            if (table.capacities()[pair.supply] > 0)
                own.push_back(pair);
        if (own.empty())
            continue;
        if (most > 0 && own.size() > most) {
            std::ranges::nth_element(own, own.begin() + static_cast<std::ptrdiff_t>(most), {}, byCost);
            own.resize(most);
            std::ranges::sort(own, {}, &CostPair::supply);
        }
        demand.push_back(i);
        first.push_back(supply.size());
        nearest.push_back(static_cast<std::uint32_t>(std::ranges::min_element(own, {}, byCost) - own.begin()));
        for (const CostPair &pair : own) {
            supply.push_back(pair.supply);
            travel.push_back(pair.cost / tau);
        }
    }
    first.push_back(supply.size());
}

} // namespace yike::measures
