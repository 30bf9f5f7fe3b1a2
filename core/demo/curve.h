// SPDX-License-Identifier: GPL-3.0-or-later
// A smooth line through control points, given as a height over one axis: river, railway, boundaries.
#pragma once

#include "core/demo/plane.h"

#include <set>
#include <vector>

namespace yike::demo {

/// across = f(along). North-south curves have along = y, east-west ones along = x.
class Curve {
public:
    /// controls: (along, across) in metres, ascending along; between them Catmull-Rom, sampled every `step` metres.
    /// step 0: straight between the controls.
    Curve(const std::vector<std::pair<std::int64_t, std::int64_t>> &controls, bool northSouth, std::int64_t step);

    [[nodiscard]] std::int64_t across(std::int64_t along) const;
    [[nodiscard]] Vec at(std::int64_t along) const;
    /// All points between two places on the axis, both included, in that direction. Neighbouring areas share the marks
    /// of both, so that their borders are the same points.
    [[nodiscard]] Path between(std::int64_t from, std::int64_t to) const;
    [[nodiscard]] Path whole() const;
    /// Makes a place on the axis a point of every border along this curve.
    void mark(std::int64_t along) { m_marks.insert(along); }
    /// Marks both at all places where one of them is marked: opposite borders of districts laid side by side.
    static void shareMarks(Curve &one, Curve &other);

private:
    [[nodiscard]] Vec point(std::int64_t along, std::int64_t across) const;

    std::vector<std::pair<std::int64_t, std::int64_t>> m_samples; ///< cm
    std::set<std::int64_t> m_marks;
    bool m_northSouth;
};

} // namespace yike::demo
