// SPDX-License-Identifier: GPL-3.0-or-later
// The distances behind the nearest times, kept by service and walker, so that an edit of the network is followed.
#pragma once

#include "core/analysis/basis.h"
#include "core/network/nearest_field.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace yike::analysis {

/// Made when first needed. Each service and walker may be used from another thread, everything else from one.
class NearestFields {
public:
    /// Whether they fit into memory on such a network (256 MB); if not, nothing is kept.
    [[nodiscard]] static bool fit(const network::Network &network, std::size_t services);

    void resize(std::size_t services);
    [[nodiscard]] bool has(std::size_t service, norms::WalkerKind walker) const;
    /// Makes what is missing.
    void make(const Basis &basis, std::size_t service, norms::WalkerKind walker);
    /// Follows the network to `now`, or makes what is missing there; what every home reaches then.
    [[nodiscard]] NearestTimes follow(const network::NetworkChange &change, const Basis &now,
                                      const network::FieldTargets &targets, std::size_t service,
                                      norms::WalkerKind walker);
    /// Its outlets were edited.
    void forget(std::size_t service);
    void forget(std::size_t service, norms::WalkerKind walker);
    /// Its speeds were edited.
    void forget(norms::WalkerKind walker);
    /// Outlets have other indices, network::kNone = deleted: applied by settle(), before anything is made or followed.
    void renumber(const std::vector<std::uint32_t> &newIndex);
    void settle();
    void clear();

private:
    struct Group {
        plan::EstateId estate;
        network::NearestField field;
    };
    using Groups = std::optional<std::vector<Group>>;

    std::vector<std::array<Groups, norms::kWalkerCount>> m_groups; ///< [service][walker]; nothing = not made
    std::vector<std::uint32_t> m_newIndex; ///< not applied yet; empty: nothing to do
};

} // namespace yike::analysis
