// SPDX-License-Identifier: GPL-3.0-or-later
// What every floating catchment measure answers.
#pragma once

#include <vector>

namespace yike::measures {

struct FloatingCatchment {
    std::vector<double> access; ///< A_i per demand point: capacity units a head; 0 where nothing is reached
    std::vector<double>
        demand; ///< per supply point: people it is asked by, as the measure counts them; where it is 0 the
                                ///< capacity reaches nobody
    bool operator==(const FloatingCatchment &) const = default;
};

} // namespace yike::measures
