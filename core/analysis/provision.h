// SPDX-License-Identifier: GPL-3.0-or-later
// What stands inside an area against what a norm asks for: capacity, square metres or number.
#pragma once

#include "core/analysis/basis.h"

namespace yike::analysis {

/// Outlets count where they stand (属地): those of this state that are open to somebody and large enough, placed on the map
/// or only in the ledger. Per thousand people and per hundred households: every area. Per community, subdistrict or
/// circle: these areas themselves, and the areas that hold them, where each gives at most what it needs (a second station in
/// one community makes up for none in the next).
[[nodiscard]] std::vector<Provision> provisionOf(const Basis &basis, std::size_t service, const norms::Norm &norm);

/// Whether an outlet's offer makes up provision under the norm.
[[nodiscard]] bool providesUnder(const norms::Norm &norm, const OutletFacts &facts, const plan::Outlet &outlet,
                                 const Offer &offer);
/// What it adds, in thousandths of the norm's unit.
[[nodiscard]] std::int64_t valueOf(const norms::Norm &norm, const Offer &offer);

} // namespace yike::analysis
