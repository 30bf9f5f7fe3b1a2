// SPDX-License-Identifier: GPL-3.0-or-later
// Homes are known to the situation; outlets come and go with every edit.
#include "core/analysis/island_issues.h"

#include <algorithm>
#include <iterator>

namespace yike::analysis {

std::vector<base::Issue> islandIssues(const Situation &situation, std::span<const network::Joint> outlets)
{
    if (!situation.network)
        return {};
    const auto built = network::partsUnder(*situation.network, outlets);
    std::vector<std::uint32_t> used;
    std::ranges::set_union(situation.inhabitedParts, built, std::back_inserter(used));
    return network::islandIssues(situation.islands, used);
}

std::vector<base::Issue> islandIssues(const Situation &situation)
{
    std::vector<network::Joint> outlets;
    for (const plan::Outlet &outlet : situation.plan->outlets) {
        if (situation.counts(outlet))
            outlets.push_back(situation.join(outlet));
    }
    return islandIssues(situation, outlets);
}

} // namespace yike::analysis
