// SPDX-License-Identifier: GPL-3.0-or-later
// What is odd about the rulebook and the outlets of an assessment (数据核查清单).
#pragma once

#include "core/analysis/basis.h"

namespace yike::analysis {

/// Norms nobody has verified, groups nobody belongs to, outlets without service, capacity or recent check, or badly joined;
/// in rulebook order, then by outlet.
[[nodiscard]] std::vector<base::Issue> odditiesOf(const Basis &basis);
/// Parts of the network that are cut off (network::islandIssues), by who lives on them and which counting outlets stand there.
[[nodiscard]] std::vector<base::Issue> islandsOf(const Basis &basis);
/// What is odd about one outlet; everything else about it is in `facts` already.
[[nodiscard]] std::vector<base::Issue> odditiesOf(const plan::Outlet &outlet, const OutletFacts &facts,
                                                  const Situation &situation);

} // namespace yike::analysis
