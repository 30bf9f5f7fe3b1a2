// SPDX-License-Identifier: GPL-3.0-or-later
// Many searches at once on one shared network: pairs, nearest of each category, sums of weights.
#pragma once

#include "core/network/search.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace yike::network {

/// Who walks, which way, and how far (≤ counts).
struct Walk {
    norms::WalkerKind walker = norms::WalkerKind::Metres;
    Direction direction = Direction::Reverse;
    base::Cost limit = 0; ///< ms, or mm for metres
};

/// Runs on the threads of the caller's oneTBB arena, a workspace for each; answers never depend on how many there are.
/// Not to be used from two threads at once.
class SearchBatch {
public:
    explicit SearchBatch(std::shared_ptr<const Network> network);
    ~SearchBatch();
    SearchBatch(SearchBatch &&) noexcept;
    SearchBatch &operator=(SearchBatch &&) noexcept;

    /// Every pair of a source and a target within the limit.
    struct Pair {
        std::uint32_t target;
        base::Cost cost;
        bool operator==(const Pair &) const = default;
    };
    struct Pairs {
        std::vector<std::size_t> first; ///< per source and one more: into `pairs`
        std::vector<Pair> pairs;        ///< by source, then ascending target
        [[nodiscard]] std::span<const Pair> of(std::size_t source) const
        {
            return std::span(pairs).subspan(first[source], first[source + 1] - first[source]);
        }
    };
    [[nodiscard]] Pairs pairs(std::span<const Joint> sources, const Targets &targets, const Walk &walk);

    /// The nearest of one category, per target or per node.
    struct Nearest {
        std::vector<base::Cost> cost;     ///< kUnreached: none within the limit
        std::vector<std::uint32_t> label; ///< the source that won, kNone where there is none
        bool operator==(const Nearest &) const = default;
    };
    using Category = std::vector<Source>;
    [[nodiscard]] std::vector<Nearest> nearestOfEach(std::span<const Category> categories, const Targets &targets,
                                                     const Walk &walk);
    [[nodiscard]] std::vector<Nearest> nearestOfEachAtNodes(std::span<const Category> categories, const Walk &walk);

    /// Per target, or per node: the sum of the weights of all sources it lies within the limit of. Found from the sources'
    /// side, for they are the fewer. One weight for each source, of any sign.
    [[nodiscard]] std::vector<std::int64_t> sums(std::span<const Joint> sources, std::span<const std::int64_t> weights,
                                                 const Targets &targets, const Walk &walk);
    [[nodiscard]] std::vector<std::int64_t> sumsAtNodes(std::span<const Joint> sources,
                                                        std::span<const std::int64_t> weights, const Walk &walk);
    /// Per source: the sum of the weights of the targets within its limit.
    [[nodiscard]] std::vector<std::int64_t> sumsReached(std::span<const Joint> sources, const Targets &targets,
                                                        std::span<const std::int64_t> weights, const Walk &walk);

    /// Calls visit(source, nodes reached from it) for each source, in any order and from several threads at once.
    using VisitNodes = std::function<void(std::size_t source, std::span<const ReachedNode> nodes)>;
    void nodesWithin(std::span<const Joint> sources, const Walk &walk, const VisitNodes &visit);
    /// The same for each category: the nodes within the limit of its nearest source.
    void nodesNear(std::span<const Category> categories, const Walk &walk, const VisitNodes &visit);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// One of the places reached from one place, and the way there.
struct NearestWay {
    std::uint32_t category;
    std::uint32_t target;
    Search::Path path; ///< its cost is the cost
};
/// From a place to the nearest target of each category that has one within the limit, ascending category. Of equally near
/// ones the lower target. category: one for each target.
[[nodiscard]] std::vector<NearestWay> nearestWays(Search &search, const Joint &from, const Targets &targets,
                                                  std::span<const std::uint32_t> category, norms::WalkerKind walker,
                                                  base::Cost limit);

} // namespace yike::network
