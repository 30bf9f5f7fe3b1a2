// SPDX-License-Identifier: GPL-3.0-or-later
// Two lists sorted by id, walked side by side.
#include "core/network/street_match.h"

namespace yike::network {

StreetMatch matchStreets(const plan::StreetLayer &base, const plan::StreetLayer &now)
{
    StreetMatch match;
    match.baseOf.assign(now.streets.size(), kNone);
    match.nowOf.assign(base.streets.size(), kNone);
    std::size_t i = 0, j = 0;
    while (i < base.streets.size() && j < now.streets.size()) {
        const plan::Street &was = base.streets[i], &is = now.streets[j];
        if (was.id == is.id && (&base == &now || was == is)) {
            match.baseOf[j] = static_cast<EdgeIndex>(i);
            match.nowOf[i] = static_cast<EdgeIndex>(j);
        }
        const bool advanceBase = was.id <= is.id, advanceNow = is.id <= was.id;
        i += advanceBase ? 1U : 0U;
        j += advanceNow ? 1U : 0U;
    }
    return match;
}

} // namespace yike::network
