// SPDX-License-Identifier: GPL-3.0-or-later
// A smooth line through control points, given as a height over one axis: river, railway, boundaries.
#include "core/demo/curve.h"

#include <algorithm>

namespace yike::demo {

namespace {

/// Catmull-Rom in integers: t in thousandths between the controls p1 and p2.
std::int64_t smooth(std::int64_t p0, std::int64_t p1, std::int64_t p2, std::int64_t p3, std::int64_t t)
{
    constexpr std::int64_t kOne = 1000;
    const std::int64_t linear = (p2 - p0) * t * kOne * kOne;
    const std::int64_t square = (2 * p0 - 5 * p1 + 4 * p2 - p3) * t * t * kOne;
    const std::int64_t cubic = (3 * p1 - 3 * p2 + p3 - p0) * t * t * t;
    return p1 + divided(linear + square + cubic, 2 * kOne * kOne * kOne);
}

} // namespace

Curve::Curve(const std::vector<std::pair<std::int64_t, std::int64_t>> &controls, bool northSouth, std::int64_t step)
    : m_northSouth(northSouth)
{
    const std::size_t last = controls.size() - 1;
    for (std::size_t i = 0; i < last; ++i) {
        const auto [from, p1] = controls[i];
        const auto [to, p2] = controls[i + 1];
        const std::int64_t p0 = controls[i > 0 ? i - 1 : i].second;
        const std::int64_t p3 = controls[std::min(i + 2, last)].second;
        const std::int64_t parts = step > 0 ? std::max<std::int64_t>(1, (to - from) / step) : 1;
        for (std::int64_t k = 0; k < parts; ++k) {
            const std::int64_t across = smooth(p0 * kMetre, p1 * kMetre, p2 * kMetre, p3 * kMetre, 1000 * k / parts);
            m_samples.emplace_back(from * kMetre + (to - from) * kMetre * k / parts, across);
        }
    }
    m_samples.emplace_back(controls[last].first * kMetre, controls[last].second * kMetre);
}

std::int64_t Curve::across(std::int64_t along) const
{
    const auto after = std::ranges::lower_bound(m_samples, along, {}, &std::pair<std::int64_t, std::int64_t>::first);
    if (after == m_samples.end())
        return m_samples.back().second;
    if (after->first == along || after == m_samples.begin())
        return after->second;
    const auto &[from, low] = *std::prev(after);
    return low + divided((after->second - low) * (along - from), after->first - from);
}

Vec Curve::point(std::int64_t along, std::int64_t across) const
{
    return m_northSouth ? Vec{across, along} : Vec{along, across};
}

Vec Curve::at(std::int64_t along) const { return point(along, across(along)); }

Path Curve::between(std::int64_t from, std::int64_t to) const
{
    const std::int64_t low = std::min(from, to);
    const std::int64_t high = std::max(from, to);
    std::set<std::int64_t> places{low, high};
    places.insert(m_marks.lower_bound(low), m_marks.upper_bound(high));
    for (const auto &[along, across] : m_samples)
        if (along > low && along < high)
            places.insert(along);
    Path out;
    for (const std::int64_t place : places)
        out.push_back(at(place));
    if (from > to)
        std::ranges::reverse(out);
    return out;
}

void Curve::shareMarks(Curve &one, Curve &other)
{
    one.m_marks.insert(other.m_marks.begin(), other.m_marks.end());
    other.m_marks = one.m_marks;
}

Path Curve::whole() const { return between(m_samples.front().first, m_samples.back().first); }

} // namespace yike::demo
