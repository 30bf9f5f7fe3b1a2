// SPDX-License-Identifier: GPL-3.0-or-later
// The made-up demonstration district 澄川区 (planner.md §5): same seed, same bytes.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/norms/rulebook.h"
#include "core/plan/plan.h"

#include <cstdint>

namespace yike::demo {

struct DemoRequest {
    std::uint64_t seed = 20260101;
    std::int64_t residents = 200'000; ///< 2,000 (a village for tests) to 2,000,000 (a city for benchmarks)
};

/// The whole district with its areas, streets, buildings, people, outlets, built-in problems and three scenarios.
[[nodiscard]] base::Result<plan::Plan> makeDistrict(const DemoRequest &request, const norms::Rulebook &rulebook,
                                                    const base::Progress &progress = {});

} // namespace yike::demo
