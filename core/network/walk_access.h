// SPDX-License-Identifier: GPL-3.0-or-later
// Who may walk where: OpenStreetMap tags to street class and access, tabled in one place.
#pragma once

#include "core/plan/street.h"

#include <optional>
#include <span>
#include <string_view>
#include <utility>

namespace yike::network {

using Tag = std::pair<std::string_view, std::string_view>;

/// What a way's tags say to somebody on foot.
struct WalkWay {
    plan::StreetClass streetClass = plan::StreetClass::Residential;
    plan::Access access = plan::Access::Everybody;
    plan::CrossingKind crossing = plan::CrossingKind::None;
    std::int8_t level = 0;
    bool oneway = false, bridge = false, tunnel = false;
    bool reversed = false;           ///< with oneway: walked against the drawn direction (oneway:foot=-1)
    std::int16_t grade = 0;          ///< per mille in the drawn direction, from incline; steps: only its sign counts
    std::int32_t delay = 0;          ///< ms: the wait for a lift or a ferry
    bool conditional = false;        ///< carries a conditional access that was not read: an Issue
};

/// Nothing if nobody walks there. A trunk is walkable unless bridge, tunnel, motorroad or foot=no; one-way only by oneway:foot.
[[nodiscard]] std::optional<WalkWay> walkWay(std::span<const Tag> tags);

/// What a node's tags mean to a way that passes it. `crossing` is waited at by who crosses the road (footway, path, steps …),
/// not by who walks along it; a crossing way and its crossing node are one wait, the longer.
struct WalkNode {
    bool closed = false; ///< barrier without a way through for people on foot
    bool residentsOnly = false; ///< a private gate: what lies behind it is EstateOnly
    std::int32_t delay = 0; ///< ms
    plan::CrossingKind crossing = plan::CrossingKind::None;
};
[[nodiscard]] WalkNode walkNode(std::span<const Tag> tags);

} // namespace yike::network
