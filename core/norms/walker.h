// SPDX-License-Identifier: GPL-3.0-or-later
// Who walks: speed on the flat, slope, stairs and the wait at crossings, each preset with its source.
#pragma once

#include "core/norms/bands.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace yike::norms {

/// Stored in files by code, not by number.
enum class WalkerKind : std::uint8_t { Metres, Adult, Age60, Age70, Age80, Child, Pram, Wheelchair };
inline constexpr std::size_t kWalkerCount = 8;

/// How grade changes the speed of a walker on a street that is no steps.
enum class SlopeModel : std::uint8_t {
    Level,  ///< not at all
    Tobler, ///< Tobler's hiking function (core/network/walk_speed)
    Table,  ///< Walker::gradeTable
};
/// One line of a table of factors per grade.
struct GradeFactor {
    std::int16_t grade = 0;    ///< per mille, + is up
    std::int32_t factor = 1000; ///< time per mille of the flat time
    bool operator==(const GradeFactor &) const = default;
};

/// 步行人群. All integers, so that costs are the same on every machine (design §5).
struct Walker {
    WalkerKind kind = WalkerKind::Adult;
    std::int32_t speed = 1200;          ///< mm/s on the flat; 0 for Metres, which counts millimetres
    std::int32_t stairsUp = 3000;       ///< time on steps going up, per mille of the flat time; 0 = cannot
    std::int32_t stairsDown = 2000;     ///< going down, likewise
    std::int32_t signalDelay = 20'000;  ///< ms waited at a crossing with signals
    std::int32_t crossingDelay = 5'000; ///< ms waited at an unsignalled crossing of a road
    SlopeModel slope = SlopeModel::Tobler;
    std::vector<GradeFactor> gradeTable{}; ///< ascending grade; between two lines interpolated, beyond the ends level
    std::int32_t steepest = 0;          ///< per mille: steeper ways, up or down, cannot be walked; 0 = no limit
    std::string source;                 ///< where the speed comes from; UTF-8, as in the literature

    [[nodiscard]] bool countsMetres() const { return kind == WalkerKind::Metres; }
    bool operator==(const Walker &) const = default;
};

using Walkers = std::array<Walker, kWalkerCount>;

/// The presets of domain.md §7: adult 1.2, 60–69 1.1, 70–79 0.95, 80+ 0.75, with a small child 0.9, pram 1.0, wheelchair 0.75 m/s.
[[nodiscard]] const Walkers &presetWalkers();
/// "metres", "adult", "age60", "age70", "age80", "child", "pram", "wheelchair".
[[nodiscard]] std::string_view code(WalkerKind kind);
/// How the people of a band walk by themselves (model.md): 0–5 child; 6–59 adult; 60–69, 70–79, 80+ their own.
[[nodiscard]] WalkerKind walkerOf(Band band);

} // namespace yike::norms
