// SPDX-License-Identifier: GPL-3.0-or-later
// Table 1 生活圈基本情况: each circle with its communities, bounds, people and outlets.
#pragma once

#include "core/analysis/bounds_words.h"
#include "core/report/content.h"

#include <cstdint>
#include <vector>

namespace yike::report {

struct CircleFacts {
    plan::AreaId circle; ///< batch, state, type and operator stand in the plan
    std::vector<plan::AreaId> subdistricts,
        communities; ///< communities it names, or those whose homes lie in its outline
    analysis::FourBounds bounds; ///< 四至范围
    std::int64_t squareMetres = 0; ///< of its outline, or of its communities; 0 = there is no outline
    base::People people = 0, old = 0, veryOld = 0, under3 = 0;
    std::int64_t households = -1; ///< thousandths; −1 = unknown
    std::int64_t commercial = 0, publicOutlets = 0; ///< 商业网点, 公共服务设施 that stand inside, as in the ledger
    bool operator==(const CircleFacts &) const = default;
};

struct CircleTable {
    std::vector<CircleFacts> rows;
    /// Everybody and every outlet in any circle, each once: the sum of the rows where no two circles overlap.
    CircleFacts all;
    bool overlap = false; ///< somebody lives, or an outlet stands, in two circles: `all` is less than the sum
    bool operator==(const CircleTable &) const = default;
};

[[nodiscard]] CircleTable circleTableOf(const analysis::Assessment &present);

} // namespace yike::report
