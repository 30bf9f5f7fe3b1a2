// SPDX-License-Identifier: GPL-3.0-or-later
// What changes from one pack or rulebook to another ("what changes under the new notice").
#pragma once

#include "core/norms/pack.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace yike::norms {

/// What of a norm differs.
enum class NormField : std::uint8_t {
    Limit,
    Amount,
    MinimumSize,
    Share,
    Users,
    Requirement,
    Population,
    Straight,
    Document,
    Clause,
    Verification,
};

/// One line of a comparison. A norm is the same if its id is; else if it speaks of the same service, tier, measure, group and
/// unit.
struct NormDifference {
    enum class Kind : std::uint8_t { Added, Gone, Changed };
    Kind kind = Kind::Changed;
    std::optional<Norm> before, after;
    std::vector<NormField> fields; ///< of Changed, ascending
};

/// In the order of `before`, then what is added in the order of `after`. Equal norms give no line.
[[nodiscard]] std::vector<NormDifference> compare(std::span<const Norm> before, std::span<const Norm> after);

} // namespace yike::norms
