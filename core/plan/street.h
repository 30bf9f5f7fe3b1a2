// SPDX-License-Identifier: GPL-3.0-or-later
// The stored walking network: streets between two junctions with their resolved attributes.
#pragma once

#include "core/geo/point.h"
#include "core/plan/ids.h"

#include <cstdint>
#include <string>
#include <vector>

namespace yike::plan {

enum class StreetClass : std::uint8_t {
    Trunk,
    Primary,
    Secondary,
    Tertiary,
    Residential,
    Living,
    Service,
    Alley,
    Track,
    Cycleway,
    Footway,
    Path,
    Pedestrian,
    Steps,
    Crossing,
    Footbridge,
    Underpass,
    Corridor,
    Platform,
    Ferry,
    Elevator,
    EstatePath,
    RampedSteps, ///< 台阶旁有坡道: steps with a ramp beside them, for wheelchairs and prams
    PramSteps,   ///< steps with a ramp for prams alone
};
[[nodiscard]] constexpr bool isSteps(StreetClass kind)
{
    return kind == StreetClass::Steps || kind == StreetClass::RampedSteps || kind == StreetClass::PramSteps;
}
/// Who may pass. EstateOnly: residents' paths, closed to through traffic (planner.md §3.8).
enum class Access : std::uint8_t { Everybody, EstateOnly, Nobody };
enum class CrossingKind : std::uint8_t { None, Unsignalled, Signalled };

/// One way between two junctions. Walked both ways unless `oneway` (oneway:foot alone makes it so).
struct Street {
    StreetId id;
    NodeId from, to;
    geo::Line line;                  ///< at least two places; first is `from`'s, last is `to`'s
    std::int64_t length = 0;         ///< mm, geodesic, computed once at import (geo::geodesicMillimetres)
    StreetClass streetClass = StreetClass::Residential;
    Access access = Access::Everybody;
    EstateId estate;                 ///< for EstateOnly
    CrossingKind crossing = CrossingKind::None; ///< a wait once per passage
    std::int16_t grade = 0;          ///< rise from `from` to `to`, per mille; + is up
    /// mm climbed and descended in all from `from` to `to`, measured from heights; both 0: `grade` tells.
    std::int32_t climb = 0, descent = 0;
    std::int32_t delay = 0;          ///< further wait per passage, ms (gate, lift)
    std::int8_t level = 0;           ///< bridges +, tunnels −
    bool oneway = false;
    bool bridge = false, tunnel = false;
    std::int64_t way = 0;            ///< source way id
    std::string name;
    bool operator==(const Street &) const = default;
};

/// Lines nobody walks across but on a street: a residence or outlet is never joined through one.
enum class BarrierKind : std::uint8_t { Wall, Water, Rail, Motorway };
struct Barrier {
    BarrierKind kind = BarrierKind::Wall;
    geo::Line line;                  ///< closed where first == last
    bool operator==(const Barrier &) const = default;
};

/// Streets and barriers together: one data set, shared and never changed in place.
struct StreetLayer {
    std::vector<Street> streets;     ///< ascending id
    std::vector<Barrier> barriers;
    bool operator==(const StreetLayer &) const = default;
};

} // namespace yike::plan
