// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of the network that are cut off, told by who lives on them and which outlets stand there.
#pragma once

#include "core/analysis/situation.h"

#include <span>
#include <vector>

namespace yike::analysis {

/// network::islandIssues for the homes of the situation and the joints of the outlets that count; none without a network.
[[nodiscard]] std::vector<base::Issue> islandIssues(const Situation &situation,
                                                    std::span<const network::Joint> outlets);
/// The same for its own outlets, which are joined for it.
[[nodiscard]] std::vector<base::Issue> islandIssues(const Situation &situation);

} // namespace yike::analysis
