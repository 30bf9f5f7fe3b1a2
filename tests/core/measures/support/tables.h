// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of costs for the tests: written down whole, or random by seed.
#pragma once

#include "core/measures/cost_table.h"

#include <random>
#include <vector>

namespace yike::test {

inline constexpr double kNoWay = -1;

/// costs[demand][supply]; kNoWay: no pair.
inline measures::CostTable tableOf(const std::vector<double> &people, const std::vector<double> &capacities,
                                   const std::vector<std::vector<double>> &costs)
{
    std::vector<measures::CostPair> pairs;
    for (std::uint32_t i = 0; i < costs.size(); ++i)
        for (std::uint32_t j = 0; j < costs[i].size(); ++j)
            if (costs[i][j] != kNoWay)
                pairs.push_back({i, j, costs[i][j]});
    return measures::CostTable::make(people, capacities, pairs).value();
}

/// What a table was made of, to change and make again.
struct Parts {
    std::vector<double> people, capacities;
    std::vector<measures::CostPair> pairs;

    [[nodiscard]] measures::CostTable table() const
    {
        return measures::CostTable::make(people, capacities, pairs).value();
    }
};

/// Up to 40 demand and 12 supply points, some without people or capacity, a third of the pairs missing, costs of 0 to 29.9.
inline Parts randomParts(std::mt19937_64 &random)
{
    Parts parts;
    const std::size_t demands = 1 + random() % 40, supplies = 1 + random() % 12;
    for (std::size_t i = 0; i < demands; ++i)
        parts.people.push_back(random() % 6 == 0 ? 0 : static_cast<double>(random() % 5000) / 100);
    for (std::size_t j = 0; j < supplies; ++j)
        parts.capacities.push_back(random() % 6 == 0 ? 0 : static_cast<double>(random() % 4000) / 100);
    for (std::uint32_t i = 0; i < demands; ++i)
        for (std::uint32_t j = 0; j < supplies; ++j)
            if (random() % 3 != 0)
                parts.pairs.push_back({i, j, static_cast<double>(random() % 300) / 10});
    return parts;
}

} // namespace yike::test
