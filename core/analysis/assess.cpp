// SPDX-License-Identifier: GPL-3.0-or-later
// An assessment from nothing, and questions to it.
#include "core/analysis/state.h"

#include <algorithm>
#include <utility>

namespace yike::analysis {

base::Result<std::shared_ptr<const Assessment>> assess(std::shared_ptr<const Situation> situation,
                                                       const base::Progress &progress)
{
    auto state = computeState(std::move(situation), progress);
    if (!state)
        return std::unexpected(state.error());
    return assembled(*state, 0);
}

const NearestTimes *Assessment::times(int service, norms::WalkerKind walker) const
{
    if (service < 0 || static_cast<std::size_t>(service) >= nearest.size())
        return nullptr;
    return nearest[static_cast<std::size_t>(service)][static_cast<std::size_t>(walker)].get();
}

const Coverage *Assessment::find(std::string_view norm, norms::BandSet bands, plan::AreaId area) const
{
    const auto found = std::ranges::find_if(coverage, [&](const Coverage &figure) {
        return figure.bands == bands && figure.area == area && figure.norm == norm;
    });
    return found == coverage.end() ? nullptr : &*found;
}

const AreaTotals *Assessment::totalsOf(plan::AreaId area) const
{
    const auto found = std::ranges::find(totals, area, &AreaTotals::area);
    return found == totals.end() ? nullptr : &*found;
}

} // namespace yike::analysis
