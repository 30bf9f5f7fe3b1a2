// SPDX-License-Identifier: GPL-3.0-or-later
// Makes what is reached from the chosen outlet or home for the map, in a worker; keeps what the next one needs as well.
#pragma once

#include "core/analysis/isochrone.h"
#include "ui/panels/workspace.h"
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
    std::optional<geo::LonLat> place = {}; ///< of neither: where one gets from a bare place
};

struct MadeReach {
    std::shared_ptr<const render::StreetReach> streets;
    std::shared_ptr<const panels::PlaceReach> place; ///< of a bare place, else null
};

/// Used by one thread at a time.
class ReachMaker {
public:
    /// Nothing is reached from a place that is joined to no street.
    [[nodiscard]] MadeReach make(const ReachWish &wish);

private:
    void prepare(const ReachWish &wish);
    /// What the panel says of a bare place.
    [[nodiscard]] std::shared_ptr<const panels::PlaceReach> tell(const ReachWish &wish, const network::Joint &joint,
                                                                 const analysis::Isochrone &made);
    void prepareOutlets(const ReachWish &wish);
    void addOutlets(const ReachWish &wish, const network::Joint &joint, panels::PlaceReach &told);

    std::shared_ptr<const network::Network> m_network; ///< what the others were made for
    std::shared_ptr<const network::Land> m_land;
    std::optional<network::Search> m_search;
    std::shared_ptr<const analysis::Situation> m_joined; ///< whose outlets these are:
    std::vector<std::uint32_t> m_outlets; ///< those everybody may use, as indices
    network::Targets m_targets;
};

} // namespace yike::shell
