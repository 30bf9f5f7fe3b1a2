// SPDX-License-Identifier: GPL-3.0-or-later
// Which streets of two layers are the same: what a network made from another one can take over.
#pragma once

#include "core/network/network.h"

#include <vector>

namespace yike::network {

/// Indices there and back; kNone for a street that is new, gone or different.
struct StreetMatch {
    std::vector<EdgeIndex> baseOf; ///< per street now
    std::vector<EdgeIndex> nowOf;  ///< per street of the base
};
/// Both ascending by id.
[[nodiscard]] StreetMatch matchStreets(const plan::StreetLayer &base, const plan::StreetLayer &now);

} // namespace yike::network
