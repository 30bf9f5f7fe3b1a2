// SPDX-License-Identifier: GPL-3.0-or-later
// Whose ways residents' ways are: the one rule of who is joined to them, for places and for open ground alike.
#pragma once

#include "core/plan/street.h"

#include <optional>

namespace yike::network {

/// The estate whose places alone are joined to the street; nothing: all places are. A private way of no estate (id 0) is for
/// places of no estate.
[[nodiscard]] inline std::optional<plan::EstateId> residentsOf(const plan::Street &street)
{
    return street.access == plan::Access::EstateOnly ? std::optional(street.estate) : std::nullopt;
}

} // namespace yike::network
