// SPDX-License-Identifier: GPL-3.0-or-later
// What places and routes are called: kinds of places, where a place is, the way on foot leg by leg, and why there is none.
#pragma once

#include "core/places/place_index.h"
#include "core/places/route.h"
#include "core/places/whereabouts.h"

#include <QString>

namespace yike::text {

[[nodiscard]] QString name(places::PlaceKind kind);
/// The place's own name; a service's in the language of the screen.
[[nodiscard]] QString name(const places::Place &place, const norms::Rulebook &book);
/// "Convenience store · 盐仓社区": what it is and in which community.
[[nodiscard]] QString about(const places::Place &place, const plan::Plan &plan, const norms::Rulebook &book);

/// "解放路12号, 盐仓社区"; empty where nothing is known of the place.
[[nodiscard]] QString whereText(const places::WhereItIs &where, const plan::Plan &plan);

/// "解放路", "Steps", "Off the street".
[[nodiscard]] QString name(const places::RouteLeg &leg);
/// "Turn left into 解放路". last: it leads to the end.
[[nodiscard]] QString instruction(const places::RouteLeg &leg, bool last);
/// Why there is no way, what it stands for and what to do; empty where there is one.
[[nodiscard]] QString noRoute(const places::Route &route);
/// "up 12 m, down 3 m"; empty on the flat.
[[nodiscard]] QString riseAndFall(std::int64_t rise, std::int64_t fall);

} // namespace yike::text
