// SPDX-License-Identifier: GPL-3.0-or-later
// The lie of the land: river, railway, boundary and hill.
#include "core/demo/land.h"

#include <algorithm>

namespace yike::demo {

Land::Land()
    : west({{-2000, -2300}, {-1500, -2345}, {-900, -2255}, {-200, -2330}, {600, -2270}, {1300, -2350}, {2000, -2300}},
           true, 0),
      east({{-2000, 2300}, {-1500, 2255}, {-900, 2345}, {-200, 2270}, {600, 2330}, {1300, 2250}, {2000, 2300}}, true,
           0),
      south({{-2300, -2000},
             {-1750, -1960},
             {-1150, -2000},
             {-560, -2055},
             {0, -1985},
             {600, -2000},
             {1420, -1945},
             {2300, -2000}},
            false, 0),
      north({{-2300, 2000},
             {-1750, 2040},
             {-1150, 2000},
             {-560, 1945},
             {0, 2015},
             {600, 2000},
             {1420, 2055},
             {2300, 2000}},
            false, 0),
      rail({{-2000, -1150}, {-1000, -1105}, {0, -1165}, {1000, -1205}, {2000, -1150}}, true, 50),
      river({{-2000, 600},
             {-1560, 880},
             {-1050, 1130},
             {-520, 1050},
             {0, 770},
             {520, 540},
             {1000, 440},
             {1500, 480},
             {2000, 600}},
            true, 40),
      middle({{-1300, 250}, {1000, 250}}, false, 0)
{}

std::int64_t heightAt(Vec p)
{
    // A bowl turned over, wider than high: 58 m at the top, gone at 900 m.
    constexpr std::int64_t kRadius = 900 * kMetre;
    constexpr std::int64_t kTop = 58 * kMetre;
    const std::int64_t away = dot(p - kHillTop, p - kHillTop) / (kMetre * kMetre);
    const std::int64_t whole = (kRadius / kMetre) * (kRadius / kMetre);
    if (away >= whole)
        return 0;
    const std::int64_t left = whole - away;
    return divided(kTop * divided(left * 1000, whole) * divided(left * 1000, whole), 1'000'000);
}

} // namespace yike::demo
