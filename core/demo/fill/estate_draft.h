// SPDX-License-Identifier: GPL-3.0-or-later
// An estate while it is being laid out: its frame, its ring path and the lanes between its rows.
#pragma once

#include "core/demo/fill/fill.h"

#include <optional>
#include <vector>

namespace yike::demo {

/// From west to east in an estate's frame, cm.
struct Reach {
    std::int64_t west, east;
};

struct EstateWork {
    EstateWork(Sketch &target, const Plot &onPlot, const RowStyle &rowStyle, Prng &prng);

    Sketch &sketch;
    const Plot &plot;
    const RowStyle &style;
    Prng &random;
    Turned frame;
    Path yard;                    ///< in the plane: the wall, if there is one
    Path local, ringPath;         ///< in the frame
    std::int64_t south = 0, north = 0;
    std::vector<std::int64_t> spines; ///< ways from south to north
    std::int64_t front = 0;       ///< of a house
    int estate = -1;
    int houses = 0;
    std::string kindergarten;     ///< name of one to be built in the first row, else empty

    /// How far a ring goes west and east at height v.
    [[nodiscard]] static std::optional<Reach> across(const Path &ring, std::int64_t v);
};

/// Lanes north of each row, spines across them, and the ways out: gates through the wall, or plain lanes.
void drawEstateWays(EstateWork &work, std::int64_t first, std::int64_t pitch, int rows);

} // namespace yike::demo
