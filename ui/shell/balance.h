// SPDX-License-Identifier: GPL-3.0-or-later
// The balance (得失) of an edit: whose service is meant, who gains and who loses since the figures before it.
#pragma once

#include "core/analysis/gains.h"
#include "ui/panels/workspace.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace yike::shell {

/// A line: who, how many gain, how many lose.
struct BalanceLine {
    QString who;
    analysis::Change change;
};

struct Balance {
    QString service, norm; ///< "Canteen for the old", "≤ 500 m (GB 50180-2018)"
    std::vector<BalanceLine> groups, communities;
    std::size_t otherCommunities = 0; ///< that change too and are not listed
};

/// Under the first coverage norm of the chosen service; where nobody's reach of that one changes, of the service where most
/// change. fixed: of this service whatever changes. Nothing where the two cannot be compared or nothing changes at all.
[[nodiscard]] std::optional<Balance> balanceOf(const analysis::Assessment &before, const analysis::Assessment &after,
                                               const std::string &service, bool fixed);

} // namespace yike::shell
