// SPDX-License-Identifier: GPL-3.0-or-later
// Makes what is reached from the chosen outlet or home for the map, in a worker; keeps what the next one needs as well.
#pragma once

#include "core/analysis/situation.h"
#include "core/network/land.h"
#include "ui/render/overlay.h"

#include <memory>
#include <optional>

namespace yike::shell {

struct ReachWish {
    std::shared_ptr<const analysis::Situation> situation; ///< with a network
    plan::OutletId outlet; ///< who gets here in time …
    plan::ResidenceId residence; ///< … or where one gets from here
    norms::WalkerKind walker = norms::WalkerKind::Adult;
    bool land = true; ///< false while something is dragged: streets alone
};

/// Used by one thread at a time.
class ReachMaker {
public:
    /// Nothing is reached from a place that is joined to no street.
    [[nodiscard]] std::shared_ptr<const render::StreetReach> make(const ReachWish &wish);

private:
    void prepare(const ReachWish &wish);

    std::shared_ptr<const network::Network> m_network; ///< what the others were made for
    std::shared_ptr<const network::Land> m_land;
    std::optional<network::Search> m_search;
};

} // namespace yike::shell
