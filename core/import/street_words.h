// SPDX-License-Identifier: GPL-3.0-or-later
// What an office's line layer says of a street in words: class, level, bridge, who may walk, slope; Chinese and English.
#pragma once

#include "core/plan/street.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace yike::importing {

/// The cells of one line, as they stand; empty where there is none.
struct LineWords {
    std::string_view streetClass, level, bridge, tunnel, oneway, grade, access;
    bool perMille = false; ///< a bare figure of `grade` is per mille, else per cent
};

/// What they say.
struct LineSense {
    bool walked = true; ///< false: nobody walks there (closed to people on foot, elevated trunk, proposed)
    std::optional<plan::BarrierKind> barrier; ///< no street at all: a wall, a railway, water, an expressway
    bool classKnown = true; ///< false: a word nobody knows; taken as Residential
    plan::StreetClass streetClass = plan::StreetClass::Residential;
    plan::Access access = plan::Access::Everybody;
    plan::CrossingKind crossing = plan::CrossingKind::None;
    std::int8_t level = 0; ///< where none is given or 0: bridges 1, tunnels −1
    bool bridge = false, tunnel = false, oneway = false;
    bool reversed = false; ///< with oneway: walked against the drawn direction
    std::int16_t grade = 0; ///< per mille in the drawn direction
    std::int32_t delay = 0; ///< ms
};

/// Words of OpenStreetMap (fclass, highway, access) mean what core/network/walk_access says; Chinese ones by the table in
/// street_words.cpp, whole or as a part of the cell ("城市主干路"). A text in the level column is taken as a class where there is
/// none (CAD layers).
[[nodiscard]] LineSense senseOf(const LineWords &words);
/// Yes, 1, T, 是, viaduct …; no for an empty cell, 0, F, 否, 无.
[[nodiscard]] bool saysYes(std::string_view cell);
/// A name of a layer that holds streets or what bars the way: 道路, roads, 围墙 …
[[nodiscard]] bool namesStreets(std::string_view layer);

} // namespace yike::importing
