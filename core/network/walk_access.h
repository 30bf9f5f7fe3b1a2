// SPDX-License-Identifier: GPL-3.0-or-later
// Who may walk where: OpenStreetMap tags to street class and access, tabled in one place.
#pragma once

#include "core/plan/street.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

namespace yike::network {

using Tag = std::pair<std::string_view, std::string_view>;

/// Access that depends on the hour (access:conditional, foot:conditional, opening_hours of a gate). Figures know no time of day:
/// what is simple is taken as it stands at 10:00 on a working day, the rest is taken as if it were not there.
struct AccessTimes {
    enum class Taken : std::uint8_t { AsOpen, AsClosed, NotRead };
    std::string_view text; ///< as in the map; empty: open or shut whatever the hour
    Taken taken = Taken::AsOpen;
};

/// What a way's tags say to somebody on foot.
struct WalkWay {
    plan::StreetClass streetClass = plan::StreetClass::Residential;
    plan::Access access = plan::Access::Everybody;
    plan::CrossingKind crossing = plan::CrossingKind::None;
    std::int8_t level = 0;
    bool oneway = false, bridge = false, tunnel = false;
    bool besidePavement =
        false; ///< walked on a pavement drawn as a way of its own; along the road only where none is drawn
    bool reversed = false; ///< with oneway: walked against the drawn direction (oneway:foot=-1)
    std::int16_t grade = 0; ///< per mille in the drawn direction, from incline; steps: only its sign counts
    std::int32_t delay = 0; ///< ms: the wait for a lift or a ferry
};

/// Nothing if nobody walks there. A main road with sidewalk=separate and any road with foot=use_sidepath is `besidePavement`: an
/// extract of roads alone holds no pavements.
/// A trunk is walkable unless bridge, tunnel, motorroad or foot=no; one-way only by oneway:foot.
[[nodiscard]] std::optional<WalkWay> walkWay(std::span<const Tag> tags);
/// Of a way that somebody walks, or would at another hour; an Issue. Empty text for all others.
[[nodiscard]] AccessTimes accessTimes(std::span<const Tag> tags);
/// Whether a closed way with these tags is ground to walk across, not a loop: area=yes, squares, platforms.
[[nodiscard]] bool isWalkArea(std::span<const Tag> tags);

/// incline=*: "8%", "-12.5 %", "5°" as per mille; "up" and "down" only of steps, whose slope is in the stairs factor.
[[nodiscard]] std::int16_t inclineOf(std::string_view text, bool steps);

/// What a node's tags mean to a way that passes it. `crossing` is waited at by who crosses the road (footway, path, steps …),
/// not by who walks along it; a crossing way and its crossing node are one wait, the longer.
struct WalkNode {
    bool closed = false; ///< barrier without a way through for people on foot
    bool residentsOnly = false; ///< a private gate: what lies behind it is EstateOnly
    bool onFootOnly = false, vehiclesOnly = false; ///< of a gate: who it is for, where the tags say so
    bool openToAll = false; ///< the tags say that everybody may pass
    bool barrier = false; ///< it stands in a wall or across a way: gate, bollard, entrance …
    std::int32_t delay = 0; ///< ms
    plan::CrossingKind crossing = plan::CrossingKind::None;
    AccessTimes times; ///< of a barrier
};
[[nodiscard]] WalkNode walkNode(std::span<const Tag> tags);

} // namespace yike::network
