// SPDX-License-Identifier: GPL-3.0-or-later
// The oddities of the data gathered by kind, as the report lists them.
#pragma once

#include "core/base/issue.h"

#include <cstdint>
#include <vector>

namespace yike::report {

struct OddityKind {
    base::IssueCode code = base::IssueCode::OtherSkipped;
    std::int64_t number = 0;
    const base::Issue *example = nullptr; ///< the first of the kind, in `issues`
};

/// Most first; of equal numbers by code. An outlet whose category nobody knows has no service for that very reason: it is
/// told once, as CategoryUnknown.
[[nodiscard]] std::vector<OddityKind> oddityKinds(const std::vector<base::Issue> &issues);

} // namespace yike::report
