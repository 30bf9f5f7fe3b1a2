// SPDX-License-Identifier: GPL-3.0-or-later
// What is taken: so that no house stands on another, on a street, in the river or on the rails.
#include "core/demo/ground.h"

#include <algorithm>

namespace yike::demo {

namespace {

constexpr std::int64_t kCell = 64 * kMetre;
constexpr std::int64_t kHalfSide = 44; // cells: 2.8 km to each side of the middle
constexpr std::int64_t kSide = 2 * kHalfSide;
/// cm between neighbours: more than the rounding of degrees.
constexpr std::int64_t kGap = 6;

std::int64_t cellOf(std::int64_t coordinate)
{
    const std::int64_t cell = (coordinate + kHalfSide * kCell) / kCell;
    return std::clamp<std::int64_t>(cell, 0, kSide - 1);
}

struct BoxOf {
    Vec low, high;
    explicit BoxOf(const Path &path) : low(path.front()), high(path.front())
    {
        for (const Vec p : path) {
            low = {std::min(low.x, p.x), std::min(low.y, p.y)};
            high = {std::max(high.x, p.x), std::max(high.y, p.y)};
        }
    }
};

} // namespace

Buckets::Buckets() : m_buckets(static_cast<std::size_t>(kSide * kSide)) {}

void Buckets::put(std::uint32_t item, Vec low, Vec high)
{
    for (std::int64_t row = cellOf(low.y); row <= cellOf(high.y); ++row)
        for (std::int64_t column = cellOf(low.x); column <= cellOf(high.x); ++column)
            m_buckets[static_cast<std::size_t>(row * kSide + column)].push_back(item);
}

void Buckets::near(Vec low, Vec high, std::vector<std::uint32_t> &out) const
{
    out.clear();
    for (std::int64_t row = cellOf(low.y); row <= cellOf(high.y); ++row)
        for (std::int64_t column = cellOf(low.x); column <= cellOf(high.x); ++column) {
            const auto &bucket = m_buckets[static_cast<std::size_t>(row * kSide + column)];
            out.insert(out.end(), bucket.begin(), bucket.end());
        }
    std::ranges::sort(out);
    const auto repeated = std::ranges::unique(out);
    out.erase(repeated.begin(), repeated.end());
}

void Ground::take(const Path &convex)
{
    const BoxOf box(convex);
    m_buckets.put(static_cast<std::uint32_t>(m_taken.size()), box.low, box.high);
    m_taken.push_back(convex);
}

void Ground::takeLine(const Path &line, std::int64_t half)
{
    for (std::size_t i = 1; i < line.size(); ++i)
        if (line[i] != line[i - 1])
            take(strip(line[i - 1], line[i], half, half / 2));
}

bool Ground::isFree(const Path &convex) const
{
    const BoxOf box(convex);
    m_buckets.near(box.low, box.high, m_found);
    return std::ranges::none_of(m_found, [&](std::uint32_t item) { return overlap(m_taken[item], convex, kGap); });
}

void RoadIndex::add(const Path &line, int road)
{
    for (std::size_t i = 1; i < line.size(); ++i) {
        const BoxOf box({line[i - 1], line[i]});
        m_buckets.put(static_cast<std::uint32_t>(m_pieces.size()), box.low, box.high);
        m_pieces.push_back({line[i - 1], line[i], road});
    }
}

const std::vector<std::uint32_t> &RoadIndex::near(Vec low, Vec high) const
{
    m_buckets.near(low, high, m_found);
    return m_found;
}

} // namespace yike::demo
