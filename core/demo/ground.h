// SPDX-License-Identifier: GPL-3.0-or-later
// What is taken: so that no house stands on another, on a street, in the river or on the rails.
#pragma once

#include "core/demo/plane.h"

#include <cstdint>
#include <vector>

namespace yike::demo {

/// Buckets of 64 m over the district and its margin.
class Buckets {
public:
    Buckets();
    void put(std::uint32_t item, Vec low, Vec high);
    /// Items whose bucket the box touches, each once, ascending.
    void near(Vec low, Vec high, std::vector<std::uint32_t> &out) const;

private:
    std::vector<std::vector<std::uint32_t>> m_buckets;
};

/// Convex pieces of land that are taken.
class Ground {
public:
    void take(const Path &convex);
    void takeLine(const Path &line, std::int64_t half);
    [[nodiscard]] bool isFree(const Path &convex) const;

private:
    std::vector<Path> m_taken;
    Buckets m_buckets;
    mutable std::vector<std::uint32_t> m_found;
};

/// The segments of the ways drawn so far.
class RoadIndex {
public:
    struct Piece {
        Vec a, b;
        int road;
    };
    void add(const Path &line, int road);
    /// Pieces near the box.
    [[nodiscard]] const std::vector<std::uint32_t> &near(Vec low, Vec high) const;
    [[nodiscard]] const Piece &piece(std::uint32_t index) const { return m_pieces[index]; }

private:
    std::vector<Piece> m_pieces;
    Buckets m_buckets;
    mutable std::vector<std::uint32_t> m_found;
};

} // namespace yike::demo
