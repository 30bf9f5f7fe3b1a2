// SPDX-License-Identifier: GPL-3.0-or-later
// A plot's inner land in its own frame, to set single buildings on.
#pragma once

#include "core/demo/fill/fill.h"

namespace yike::demo {

struct Yard {
    Yard(Sketch &target, const Plot &onPlot, std::int64_t margin);

    Sketch &sketch;
    const Plot &plot;
    Path land;                    ///< in the plane; empty if the plot is too small
    Turned frame;
    Vec low, high;                ///< the largest upright box that fits, in the frame

    [[nodiscard]] std::int64_t wide() const { return high.x - low.x; }
    [[nodiscard]] std::int64_t deep() const { return high.y - low.y; }
    /// Sets a rectangle; u, v, front and depth in metres from the box's south-western corner. −1 if it does not fit.
    int set(HouseKind kind, std::int64_t u, std::int64_t v, std::int64_t front, std::int64_t depth, int storeys,
            const std::string &name = {});
    /// The plane place of a point of the box, metres.
    [[nodiscard]] Vec at(std::int64_t u, std::int64_t v) const { return frame.out(low + Vec{u * kMetre, v * kMetre}); }
    [[nodiscard]] Path box(std::int64_t u, std::int64_t v, std::int64_t front, std::int64_t depth) const;
    /// A place on the plot's border by a street, preferably not a main road, to enter at; the road is told too.
    struct Door {
        Vec at;
        int road = -1;
    };
    [[nodiscard]] Door door(std::size_t preferredSide) const;
    /// A facility entered from the street.
    void addSite(const std::string &kind, const std::string &name, int house, std::int64_t area, std::size_t side);
    /// A way of the plot's own, open to everybody.
    void path(const Path &line, plan::StreetClass streetClass, const std::string &name = {});
};

} // namespace yike::demo
