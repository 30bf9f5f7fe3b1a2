// SPDX-License-Identifier: GPL-3.0-or-later
// Exact questions about rings and lines in units of 1e-7°, written apart from the generator they check.
#pragma once

#include "core/geo/point.h"

#include <cstdint>
#include <vector>

namespace yike::test {

struct Spot {
    std::int64_t x = 0, y = 0;
    auto operator<=>(const Spot &) const = default;
};
using Ring = std::vector<Spot>;

[[nodiscard]] Spot spotOf(geo::LonLat place);
[[nodiscard]] Ring ringOf(const geo::Line &line);
[[nodiscard]] std::int64_t doubleArea(const Ring &ring);
[[nodiscard]] bool inside(const Ring &ring, Spot p);
/// Whether the inner parts of two segments cross.
[[nodiscard]] bool cross(Spot a, Spot b, Spot c, Spot d);
/// Whether two rings share inner points.
[[nodiscard]] bool overlap(const Ring &one, const Ring &other);
/// Whether a line passes through a ring.
[[nodiscard]] bool passes(const Ring &line, const Ring &ring);

/// Which of many boxes lie near a box: sorted by their western edge.
class Sweep {
public:
    explicit Sweep(const std::vector<Ring> &rings);
    [[nodiscard]] std::vector<std::size_t> near(const Ring &ring) const;

private:
    struct Box {
        std::int64_t west, east, south, north;
        std::size_t index;
    };
    static Box boxOf(const Ring &ring, std::size_t index);
    std::vector<Box> m_boxes;
    std::int64_t m_widest = 0;
};

} // namespace yike::test
