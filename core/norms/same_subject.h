// SPDX-License-Identifier: GPL-3.0-or-later
// Whether two norms ask the same of the same people in the same unit, so that their figures can be compared.
#pragma once

#include "core/norms/rulebook.h"

namespace yike::norms {

[[nodiscard]] inline bool sameSubject(const Norm &one, const Norm &other)
{
    const bool coverage = one.measure == Measure::Coverage;
    return one.service == other.service && one.tier == other.tier && one.measure == other.measure &&
           one.applies == other.applies && one.users == other.users &&
           (coverage ? one.unit == other.unit : one.per == other.per && one.perBands == other.perBands);
}

} // namespace yike::norms
