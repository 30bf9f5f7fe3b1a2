// SPDX-License-Identifier: GPL-3.0-or-later
// The preset walkers, each with the source of its speed (domain.md §7.1: derived from the literature, no norm).
#include "core/norms/walker.h"

namespace yike::norms {
namespace {

constexpr std::int32_t kSignalWait = 25'000;     // C/g 90/30 … 120/45 s: 20 to 34 s by (C − g)² / 2C
constexpr std::int32_t kUnsignalledWait = 8'000; // 5 to 15 s in the literature

Walkers makePresets()
{
    Walkers walkers;
    auto set = [&](WalkerKind kind, std::int32_t speed, std::int32_t up, std::int32_t down, const char *source) {
        Walker &w = walkers[static_cast<std::size_t>(kind)];
        w = Walker{.kind = kind,
                   .speed = speed,
                   .stairsUp = up,
                   .stairsDown = down,
                   .signalDelay = kSignalWait,
                   .crossingDelay = kUnsignalledWait,
                   .gradeTable = {},
                   .source = source};
    };
    // Stairs: 0.35 of the flat speed up, 0.5 down (building evacuation models); frail walkers slower; wheels not at all.
    set(WalkerKind::Adult, 1200, 2857, 2000, "Bohannon 1997; HCM 2010");
    set(WalkerKind::Age60, 1100, 3000, 2200, "Bohannon & Andrews 2011; Kasović 2021");
    set(WalkerKind::Age70, 950, 3300, 2600, "Bohannon & Andrews 2011; Zhang 2020");
    set(WalkerKind::Age80, 750, 4000, 3300, "Bohannon & Andrews 2011");
    set(WalkerKind::Child, 900, 3000, 2500, "domain presets: 0.8–1.0 m/s with a child of 3 to 6");
    set(WalkerKind::Pram, 1000, 0, 0, "domain presets: 1.0–1.1 m/s");
    set(WalkerKind::Wheelchair, 750, 0, 0, "RESNA 2006");
    // Valhalla's default for wheelchairs (src/sif/pedestriancost.cc: max_grade 12 %).
    walkers[static_cast<std::size_t>(WalkerKind::Wheelchair)].steepest = 120;
    walkers[static_cast<std::size_t>(WalkerKind::Metres)] = Walker{.kind = WalkerKind::Metres,
                                                                   .speed = 0,
                                                                   .stairsUp = 1000,
                                                                   .stairsDown = 1000,
                                                                   .signalDelay = 0,
                                                                   .crossingDelay = 0,
                                                                   .slope = SlopeModel::Level,
                                                                   .gradeTable = {},
                                                                   .source = "GB 50180-2018: 300/500/1000 m"};
    return walkers;
}

} // namespace

const Walkers &presetWalkers()
{
    static const Walkers kWalkers = makePresets();
    return kWalkers;
}

std::string_view code(WalkerKind kind)
{
    static constexpr std::array<std::string_view, kWalkerCount> kCodes{"metres", "adult", "age60", "age70",
                                                                       "age80",  "child", "pram",  "wheelchair"};
    return kCodes[static_cast<std::size_t>(kind)];
}

WalkerKind walkerOf(Band band)
{
    switch (band) {
    case Band::Age0to2:
    case Band::Age3to5:
        return WalkerKind::Child;
    case Band::Age60to64:
    case Band::Age65to69:
        return WalkerKind::Age60;
    case Band::Age70to79:
        return WalkerKind::Age70;
    case Band::Age80plus:
        return WalkerKind::Age80;
    default:
        return WalkerKind::Adult;
    }
}

} // namespace yike::norms
