// SPDX-License-Identifier: GPL-3.0-or-later
// Adequacy (可达供需比) of a service with a capacity, per residence and told for areas.
#pragma once

#include "core/analysis/basis.h"
#include "core/analysis/e2sfca.h"

#include <optional>

namespace yike::analysis {

/// Whom each outlet with a known capacity serves within its widest catchment, by outlet index; empty for the others.
using CatchmentPairs = std::vector<std::shared_ptr<const std::vector<Pair>>>;

/// The catchment an outlet's pairs have to reach: the widest of its services with a capacity that counts here; mm.
[[nodiscard]] std::optional<base::Cost> widestCatchment(const Basis &basis, std::uint32_t outlet);

/// nullptr for a service without a capacity, and where outlets count but nobody knows the capacity of any.
[[nodiscard]] std::shared_ptr<const Adequacy> adequacyOf(const Basis &basis, std::size_t service,
                                                         const CatchmentPairs &pairs);

/// People-weighted means per area; sums in ascending residence.
[[nodiscard]] std::vector<AreaAdequacy> areaAdequacyOf(const Basis &basis, std::size_t service,
                                                       const Adequacy &adequacy);

} // namespace yike::analysis
