// SPDX-License-Identifier: GPL-3.0-or-later
// 平、缓、陡、台阶: what somebody who knows the street says of its slope where no heights are known, and the figures behind it.
#pragma once

#include "core/plan/street.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace yike::plan {

enum class SlopeWord : std::uint8_t { Level, Gentle, Steep, Steps };

/// The figure a word stands for, and up to which slope a street is called so.
struct SlopeFigure {
    SlopeWord word;
    std::string_view code;
    std::int16_t grade; ///< per mille
    std::int16_t below; ///< per mille: a street is called so below this slope
};

/// Assumptions of ours: gentle is about 1:33, what a wheelchair still takes as a level entrance; steep about 1:12, the steepest
/// ramp of the barrier-free codes; steps 15 cm by 30 cm. The borders lie between the figures.
inline constexpr std::array<SlopeFigure, 4> kSlopeWords{{
    {SlopeWord::Level, "level", 0, 15},
    {SlopeWord::Gentle, "gentle", 30, 55},
    {SlopeWord::Steep, "steep", 80, 32'767},
    {SlopeWord::Steps, "steps", 500, 32'767},
}};

[[nodiscard]] constexpr const SlopeFigure &figure(SlopeWord word)
{
    return kSlopeWords[static_cast<std::size_t>(word)];
}

/// What a street is called: by its class, else by its measured rise and fall together, else by its grade.
[[nodiscard]] SlopeWord slopeWord(const Street &street);
/// The street as the word says: measured heights are dropped, `grade` gets the word's figure. risesAlong: up from `from` to
/// `to`. Steps takes the class Steps; every other word takes it off again (then a footway).
[[nodiscard]] Street withSlope(Street street, SlopeWord word, bool risesAlong = true);

} // namespace yike::plan
