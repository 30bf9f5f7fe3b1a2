// SPDX-License-Identifier: GPL-3.0-or-later
// The way on foot between places: what it costs, and what one walks along, climbs, crosses and passes on it.
#pragma once

#include "core/analysis/situation.h"
#include "core/base/units.h"
#include "core/geo/point.h"
#include "core/network/search.h"
#include "core/norms/walker.h"
#include "core/plan/ids.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace yike::places {

/// Where one starts, stops or ends. The place of an outlet or a home is taken from the plan: it may have been moved.
struct RouteStop {
    geo::LonLat place;
    plan::OutletId outlet = {};
    plan::ResidenceId residence = {};
    bool operator==(const RouteStop &) const = default;
};

/// What one walks on, as far as it is worth telling. Way: a street, path or square.
enum class LegKind : std::uint8_t { Way, Steps, Bridge, Underpass, Ferry, Lift, OffStreet };
/// Which way the leg before it turns into it.
enum class Turn : std::uint8_t { None, Straight, SlightLeft, Left, SharpLeft, Back, SharpRight, Right, SlightRight };

/// A stretch of one name and kind; a crossing without a name belongs to the stretch before it. OffStreet: between a place and the street it is joined to, straight.
struct RouteLeg {
    LegKind kind = LegKind::Way;
    std::string name = {}; ///< of the street; empty = it has none
    Turn turn = Turn::None;
    std::int64_t length = 0; ///< mm
    base::Cost cost = 0; ///< ms, or mm for the walker that counts metres; waits included
    /// mm climbed and descended: as measured, else by the grade; steps whose height nobody told rise 500 ‰ of their length in
    /// the direction that is known, else neither is told.
    std::int64_t rise = 0, fall = 0;
    std::int32_t signalled = 0, unsignalled = 0; ///< crossings of roads
    std::int32_t gates = 0; ///< of estates
    std::size_t firstPoint = 0, lastPoint = 0; ///< into Route::line
    bool operator==(const RouteLeg &) const = default;
};

/// A spot on the way that the map marks.
enum class RouteMarkKind : std::uint8_t { StepsUp, StepsDown, Steps, Signals, Crossing, Bridge, Underpass, Gate };
struct RouteMark {
    RouteMarkKind kind = RouteMarkKind::Steps;
    geo::Point at; ///< local cm
    bool operator==(const RouteMark &) const = default;
};

/// Why there is no way; the first of these that holds.
enum class NoRoute : std::uint8_t {
    None, ///< there is one
    NoStreets, ///< the project has no streets
    NotPlaced, ///< stop `at` has no place on the map
    TooFar, ///< stop `at` is too far from any street
    NotConnected, ///< no way leads from stop `at` to the next, for nobody
    NotForWalker, ///< others can walk from stop `at` to the next
};

struct Route {
    norms::WalkerKind walker = norms::WalkerKind::Adult;
    std::vector<RouteStop> stops; ///< with the places they were taken at
    NoRoute why = NoRoute::None;
    std::size_t at = 0; ///< the stop in trouble
    std::int64_t toStreet = -1; ///< TooFar: m to the nearest street as the crow flies; −1 = beyond 50 km

    std::vector<RouteLeg> legs; ///< in the order they are walked
    std::vector<std::size_t> lastLegs; ///< of each part between two stops, its last leg
    std::vector<geo::Point> line; ///< local cm, off-street ends included
    std::vector<RouteMark> marks; ///< in no order to rely on
    base::Cost cost = base::kUnreached; ///< all of it: the sum of the legs
    std::int64_t length = 0; ///< mm
    std::int64_t rise = 0, fall = 0; ///< mm
    std::int64_t steps = 0; ///< mm on steps
    std::int32_t flights = 0; ///< runs of steps
    std::int32_t signalled = 0, unsignalled = 0, bridges = 0, underpasses = 0, gates = 0;
    std::int64_t straight = 0; ///< mm as the crow flies, from stop to stop
    /// What the same stops cost each walker on the way that is best for them; kUnreached: no way. NotForWalker: those of the
    /// others are told.
    std::array<base::Cost, norms::kWalkerCount> costs{};
    std::shared_ptr<const analysis::Situation> situation; ///< what it was found in

    [[nodiscard]] bool found() const { return why == NoRoute::None; }
};

/// Finds routes; keeps what the next one of the same network needs. Used by one thread at a time.
class Router {
public:
    /// stops: two at least. Of equally short ways always the same one.
    [[nodiscard]] Route find(std::shared_ptr<const analysis::Situation> situation, std::vector<RouteStop> stops,
                             norms::WalkerKind walker);

private:
    std::shared_ptr<const network::Network> m_network;
    std::optional<network::Search> m_search;
};

/// Whether two stops are one place, so that the walk between them is none: the same outlet, home or spot.
[[nodiscard]] bool samePlace(const RouteStop &one, const RouteStop &other);

/// The joint of a stop in a situation with a network; outlets and homes as figures join them.
[[nodiscard]] network::Joint jointOf(const analysis::Situation &situation, const RouteStop &stop);

} // namespace yike::places
