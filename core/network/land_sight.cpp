// SPDX-License-Identifier: GPL-3.0-or-later
// Shadows as intervals of the piece: each barrier in front of it is projected from the eye.
#include "core/network/land_sight.h"

#include <algorithm>
#include <cmath>

namespace yike::network {

namespace {

constexpr double kTouching = 2.5; ///< cm in front of the piece that hide nothing: walls are drawn upon streets

struct Vector {
    double x, y;
};
Vector from(geo::Point eye, geo::Point p)
{
    return {static_cast<double>(std::int64_t{p.x} - eye.x), static_cast<double>(std::int64_t{p.y} - eye.y)};
}
double dot(Vector a, Vector b) { return a.x * b.x + a.y * b.y; }

/// Seen from the eye at the origin: the piece lies at `height` along `normal`, which has length 1; cm along it from its start.
struct View {
    Vector start, along, normal;
    double length, height;

    View(const geo::Segment &piece, geo::Point eye) : start(from(eye, piece.a))
    {
        const Vector end = from(eye, piece.b);
        const Vector way{end.x - start.x, end.y - start.y};
        length = std::sqrt(dot(way, way));
        along = length > 0 ? Vector{way.x / length, way.y / length} : Vector{1, 0};
        normal = {-along.y, along.x};
        height = dot(normal, start);
        if (height < 0) {
            normal = {-normal.x, -normal.y};
            height = -height;
        }
    }

    /// The stretch of the line that a barrier hides; nothing if it is not in front.
    [[nodiscard]] std::optional<std::pair<double, double>> shadow(Vector a, Vector b) const
    {
        double depthA = dot(normal, a), depthB = dot(normal, b);
        const double nearest = 1e-3, farthest = height - kTouching;
        if (std::max(depthA, depthB) <= nearest || std::min(depthA, depthB) >= farthest)
            return std::nullopt;
        const auto cut = [&](Vector &end, double &depth, Vector other, double otherDepth) {
            const double kept = std::clamp(depth, nearest, farthest);
            if (kept == depth)
                return;
            const double part = (kept - otherDepth) / (depth - otherDepth);
            end = {other.x + part * (end.x - other.x), other.y + part * (end.y - other.y)};
            depth = kept;
        };
        cut(a, depthA, b, depthB);
        cut(b, depthB, a, depthA);
        const auto onLine = [&](Vector x, double depth) {
            const double scale = height / depth;
            return dot(along, {x.x * scale - start.x, x.y * scale - start.y});
        };
        const double one = onLine(a, depthA), other = onLine(b, depthB);
        return std::minmax(one, other);
    }
};

} // namespace

SeenPositions pastShadows(const geo::Segment &piece, geo::Point eye, std::span<const geo::Segment> barriers)
{
    SeenPositions seen;
    const View view(piece, eye);
    if (view.length <= 0 || view.height <= kTouching)
        return seen;
    std::vector<std::pair<double, double>> shadows;
    for (const geo::Segment &barrier : barriers)
        if (const auto hidden = view.shadow(from(eye, barrier.a), from(eye, barrier.b)))
            shadows.push_back(*hidden);
    std::ranges::sort(shadows);
    // Shadows nearer to each other than one could see through are one. Which of them hides the foot?
    const double foot = std::clamp(-dot(view.along, view.start), 0.0, view.length);
    double low = foot, high = foot;
    for (std::size_t i = 0; i < shadows.size();) {
        auto [first, last] = shadows[i];
        for (++i; i < shadows.size() && shadows[i].first <= last + SeenPositions::kAside[0]; ++i)
            last = std::max(last, shadows[i].second);
        if (first <= foot && foot <= last) {
            low = first;
            high = last;
        }
    }
    std::size_t count = 0;
    for (const double aside : SeenPositions::kAside)
        for (const double at : {low - aside, high + aside})
            if (at >= 0 && at <= view.length)
                seen.at[count++] = geo::between(piece.a, piece.b, std::llround(at * 1000),
                                                std::max<std::int64_t>(std::llround(view.length * 1000), 1));
    return seen;
}

} // namespace yike::network
