// SPDX-License-Identifier: GPL-3.0-or-later
// Table 8 方案比选: the scenarios of a project side by side, and which of them is advised by a stated rule.
#pragma once

#include "core/report/effect.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace yike::report {

/// 推荐意见, by this rule and no other:
/// 1. Where nobody newly reaches anything: NoGain. Where at least as many lose as gain: Harmful. What cannot be compared: Untold.
/// 2. Of the others those by which nobody loses come first.
/// 3. Among these, where all costs are known and none is 0: the most people gained per 万元. Else: the most people gained.
/// 4. Ties: more people gained, then the lower id. The first is Advised, the others are alternatives.
enum class Opinion : std::uint8_t {
    Advised, ///< 推荐
    Alternative, ///< 备选
    AlternativeLoss, ///< 备选，须先补位: somebody loses by it
    NoGain, ///< 不推荐：无新增覆盖
    Harmful, ///< 不推荐：受损不少于受益
    Untold, ///< 本次未评价
};
[[nodiscard]] std::string_view
code(Opinion opinion); ///< "advised", "alternative", "alternative-loss", "no-gain", "harmful", "untold"

struct ComparisonRow {
    plan::ScenarioId scenario;
    std::int64_t added = 0; ///< 新增处数: outlets that were not there
    std::int64_t squareMetres = 0; ///< of all its projects
    std::optional<std::int64_t> cost; ///< thousandths of 万元, of the projects that tell; nothing where none does
    std::int64_t costUnknown = 0; ///< projects without a cost; with any, the cost is not the whole
    std::optional<Effect> effect; ///< without the homes; nothing: cannot be compared
    std::optional<double>
        perTenThousand; ///< 每万元新增覆盖: people gained ÷ 万元; only where the whole cost is known and not 0
    Opinion opinion = Opinion::Untold;
    bool operator==(const ComparisonRow &) const = default;
};

struct Comparison {
    std::vector<ComparisonRow> rows; ///< in the order they were handed in, each scenario once
    bool byCost = false; ///< rule 3 was decided by cost
    bool operator==(const Comparison &) const = default;
};

/// present: of the present state. scenarios: assessments of scenarios; those of the present state and null are passed over.
[[nodiscard]] Comparison comparisonOf(const analysis::Assessment &present,
                                      std::span<const std::shared_ptr<const analysis::Assessment>> scenarios);

} // namespace yike::report
