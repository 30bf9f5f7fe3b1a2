// SPDX-License-Identifier: GPL-3.0-or-later
// Which options of the rational agent access model can be computed with.
#include "core/measures/raam_options.h"

#include "core/measures/range_error.h"

#include <array>
#include <cmath>
#include <string>

namespace yike::measures {

base::Result<void> checkOptions(const RaamOptions &options)
{
    struct Range {
        const char *name;
        double value, least, most;
        const char *words;
    };
    constexpr double kMostCycles = 100'000;
    const std::array ranges{
        Range{"tau", options.tau, kLeastAmount, kGreatestAmount, kPositiveRange},
        Range{"rho", options.rho.value_or(1), kLeastAmount, kGreatestAmount, kPositiveRange},
        Range{"balance", options.balance, 0, 1, "0 – 1"},
        Range{"first step", options.firstStep, kLeastAmount, 1, "1e-9 – 1"},
        Range{"least step", options.leastStep, 0, 1, "0 – 1"},
        Range{"half-life", options.halfLife, kLeastAmount, kGreatestAmount, kPositiveRange},
        Range{"cycles", static_cast<double>(options.cycles), 1, kMostCycles, "1 – 100000"},
        Range{"guarded cycles", static_cast<double>(options.guardedCycles), 0, kMostCycles, "0 – 100000"},
    };
    for (const Range &range : ranges)
        if (!(range.value >= range.least && range.value <= range.most))
            return outOfRange(range.name, range.value, range.words);
    return {};
}

double stepOf(const RaamOptions &options, int cycle)
{
    return std::max(options.firstStep * std::exp2(-cycle / options.halfLife), options.leastStep);
}

} // namespace yike::measures
