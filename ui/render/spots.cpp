// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes of residences without a building.
#include "ui/render/spots.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numeric>

namespace yike::render {

namespace {

constexpr std::size_t kFewest = 12;           ///< fewer points are no grid
constexpr double kGridShare = 0.6;            ///< of the points have a neighbour at the common spacing
constexpr double kSpacingTolerance = 0.04;
constexpr std::int64_t kFarthestNeighbour = 200'000; ///< cm

/// Distance to the nearest other point for each, over points sorted by x.
std::vector<double> neighbourDistances(std::span<const geo::Point> points)
{
    std::vector<geo::Point> sorted(points.begin(), points.end());
    std::ranges::sort(sorted, {}, [](geo::Point p) { return std::pair(p.x, p.y); });
    std::vector<double> distances;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        double best = static_cast<double>(kFarthestNeighbour);
        const auto look = [&](std::size_t other) {
            const double dx = static_cast<double>(sorted[other].x) - sorted[i].x;
            const double dy = static_cast<double>(sorted[other].y) - sorted[i].y;
            if (const double d = std::hypot(dx, dy); d > 0)
                best = std::min(best, d);
            return std::abs(dx) <= best;
        };
        for (std::size_t other = i; other-- > 0 && look(other);) {
        }
        for (std::size_t other = i + 1; other < sorted.size() && look(other); ++other) {
        }
        distances.push_back(best);
    }
    return distances;
}

} // namespace

std::optional<std::int32_t> gridSpacing(std::span<const geo::Point> points)
{
    if (points.size() < kFewest)
        return std::nullopt;
    auto distances = neighbourDistances(points);
    const auto middle = distances.begin() + static_cast<std::ptrdiff_t>(distances.size() / 2);
    std::ranges::nth_element(distances, middle);
    const double common = *middle;
    const auto equal =
        std::ranges::count_if(distances, [&](double d) { return std::abs(d - common) <= kSpacingTolerance * common; });
    if (common < 500 || static_cast<double>(equal) < kGridShare * static_cast<double>(distances.size()))
        return std::nullopt;
    return static_cast<std::int32_t>(std::lround(common));
}

std::vector<std::int32_t> squareHalves(std::span<const base::People> people, std::int32_t spacing)
{
    std::vector<base::People> sorted(people.begin(), people.end());
    std::ranges::sort(sorted);
    const auto most = sorted.empty() ? 1 : std::max<base::People>(1, sorted[sorted.size() * 9 / 10]);
    std::vector<std::int32_t> halves;
    for (const auto count : people) {
        const double part =
            std::sqrt(static_cast<double>(std::max<base::People>(count, 0)) / static_cast<double>(most));
        halves.push_back(static_cast<std::int32_t>(0.47 * spacing * std::clamp(part, 0.3, 1.0)));
    }
    return halves;
}

std::vector<std::int32_t> circleRadii(std::span<const base::People> people)
{
    std::vector<std::int32_t> radii;
    for (const auto count : people) {
        const double persons = static_cast<double>(std::max<base::People>(count, 0)) / base::kOnePerson;
        radii.push_back(static_cast<std::int32_t>(std::clamp(110 * std::sqrt(persons), 400.0, 6000.0)));
    }
    return radii;
}

} // namespace yike::render
