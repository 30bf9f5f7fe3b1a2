// SPDX-License-Identifier: GPL-3.0-or-later
// Walking times from every residence to the nearest of a set of outlets: one search from all of them at once.
#pragma once

#include "core/analysis/assessment.h"
#include "core/analysis/ledger.h"

#include <tbb/enumerable_thread_specific.h>

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace yike::analysis {

/// One search workspace per thread, kept from search to search.
class SearchPool {
public:
    explicit SearchPool(const Situation &situation);
    /// Only where the situation has a network.
    [[nodiscard]] network::Search &mine();

private:
    std::shared_ptr<const network::Network> m_network;
    tbb::enumerable_thread_specific<std::optional<network::Search>> m_searches;
};

/// Nobody reaches anything.
[[nodiscard]] NearestTimes noTimes(std::size_t residences);

/// Outlets as sources of searches, labelled by index: estate 0 stands for those open to all, the others keep to their estate.
using SourceGroups = std::map<plan::EstateId, std::vector<network::Source>>;
[[nodiscard]] SourceGroups sourcesOf(const Ledger &ledger, std::span<const std::uint32_t> outlets);
/// Takes what a search from one group reached into the times: the nearer wins, on equal cost the lower index.
void take(NearestTimes &times, const std::vector<plan::Residence> &residences, plan::EstateId estate,
          std::span<const network::Reached> reached);

/// Nearest of `outlets` (ascending indices) within `limit`; outlets open to one estate alone serve its residences alone.
/// On equal cost the lower index wins. `ceiling` takes what the search from the outlets open to all knows of the network; it
/// stays as it is where there are none.
[[nodiscard]] NearestTimes nearestTimes(const Situation &situation, const Ledger &ledger,
                                        std::span<const std::uint32_t> outlets, norms::WalkerKind walker,
                                        base::Cost limit, SearchPool &pool,
                                        network::Search::Ceiling *ceiling = nullptr);

/// Whom one outlet serves within `limit`, ascending residence.
struct Pair {
    std::uint32_t residence;
    base::Cost cost;
    bool operator==(const Pair &) const = default;
};
[[nodiscard]] std::vector<Pair> pairsOf(const Situation &situation, const OutletFacts &outlet, norms::WalkerKind walker,
                                        base::Cost limit, SearchPool &pool);
/// The pairs that can be the nearest where others come as late as the ceiling says; of the others some may be missing.
[[nodiscard]] std::vector<Pair> pairsBelow(const network::Search::Ceiling &ceiling, const Situation &situation,
                                           const OutletFacts &outlet, norms::WalkerKind walker, base::Cost limit,
                                           SearchPool &pool);

/// Takes one outlet's pairs into nearest times that were made without it.
void improve(NearestTimes &times, std::uint32_t outlet, std::span<const Pair> pairs);

} // namespace yike::analysis
