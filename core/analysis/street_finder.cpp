// SPDX-License-Identifier: GPL-3.0-or-later
// The segments of all streets in one index.
#include "core/analysis/street_finder.h"

#include <cmath>
#include <utility>
#include <vector>

namespace yike::analysis {

namespace {

geo::SegmentIndex indexOf(const plan::StreetLayer &streets, const geo::LocalFrame &frame)
{
    std::vector<geo::Segment> segments;
    for (const plan::Street &street : streets.streets) {
        for (std::size_t i = 1; i < street.line.size(); ++i)
            segments.push_back({frame.toLocal(street.line[i - 1]), frame.toLocal(street.line[i])});
    }
    return geo::SegmentIndex(std::move(segments));
}

} // namespace

StreetFinder::StreetFinder(std::shared_ptr<const plan::StreetLayer> streets,
                           std::shared_ptr<const geo::LocalFrame> frame)
    : m_streets(std::move(streets)),
      m_frame(std::move(frame))
{}

std::optional<std::int64_t> StreetFinder::metresToStreet(geo::Point place) const
{
    std::call_once(m_once, [this] { m_index = indexOf(*m_streets, *m_frame); });
    constexpr std::int64_t kFifty = 5'000'000; // 50 km in cm
    const auto hit = m_index.nearest(place, kFifty);
    if (!hit)
        return std::nullopt;
    constexpr double kCentimetresPerMetre = 100;
    return std::llround(std::sqrt(static_cast<double>(hit->distanceSquared)) / kCentimetresPerMetre);
}

} // namespace yike::analysis
