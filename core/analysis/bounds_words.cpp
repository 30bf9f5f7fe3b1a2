// SPDX-License-Identifier: GPL-3.0-or-later
// Scan lines over the outlines, in whole centimetres.
#include "core/analysis/bounds_words.h"

#include "core/geo/box_tree.h"
#include "core/geo/polygon.h"
#include "core/geo/segment.h"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace yike::analysis {

namespace {

constexpr std::int32_t kStep = 1000; ///< cm between scan lines
constexpr std::int64_t kFarthest = 8000; ///< cm from the side to what bounds it
constexpr std::int64_t kLeastShare = 250; ///< per mille

using Named = std::pair<BoundKind, std::string>;

using Rings = std::vector<std::vector<geo::Point>>;

void addRings(Rings &rings, const geo::MultiPolygon &outline, const geo::LocalFrame &frame)
{
    for (const geo::Polygon &polygon : outline) {
        for (const geo::Line &line : polygon) {
            std::vector<geo::Point> &ring = rings.emplace_back();
            for (const geo::LonLat &place : line) {
                if (geo::isValid(place))
                    ring.push_back(frame.toLocal(place));
            }
        }
    }
}

geo::Point turned(geo::Point point) { return {point.y, point.x}; }

/// The first and last crossing of a horizontal line through every ring, line by line.
struct Span {
    std::int32_t y = 0, low = 0, high = 0;
};

std::vector<Span> spansOf(const Rings &rings)
{
    std::int32_t south = std::numeric_limits<std::int32_t>::max(), north = std::numeric_limits<std::int32_t>::min();
    for (const auto &ring : rings) {
        for (const geo::Point point : ring) {
            south = std::min(south, point.y);
            north = std::max(north, point.y);
        }
    }
    std::map<std::int32_t, std::pair<std::int32_t, std::int32_t>> found;
    for (const auto &ring : rings) {
        for (std::size_t i = 0; i < ring.size(); ++i) {
            geo::Point a = ring[i], b = ring[(i + 1) % ring.size()];
            if (a.y > b.y)
                std::swap(a, b);
            if (a.y == b.y)
                continue;
            // Lines lie half a step off the southernmost point, so that no side is only a corner.
            const std::int64_t first = (std::int64_t{a.y} - south + kStep / 2 - 1) / kStep;
            for (std::int64_t k = first; south + kStep / 2 + k * kStep < b.y; ++k) {
                const std::int64_t y = south + kStep / 2 + k * kStep;
                const auto x = static_cast<std::int32_t>(a.x + (std::int64_t{b.x} - a.x) * (y - a.y) / (b.y - a.y));
                const auto [at, fresh] = found.try_emplace(static_cast<std::int32_t>(y), x, x);
                at->second = {std::min(at->second.first, x), std::max(at->second.second, x)};
            }
        }
    }
    std::vector<Span> spans;
    for (const auto &[y, ends] : found)
        spans.push_back({y, ends.first, ends.second});
    return spans;
}

} // namespace

struct BoundsFinder::Impl {
    Impl(const plan::Plan &from, const geo::LocalFrame &plane);

    void addLine(const geo::Line &line, BoundKind kind, const std::string &name, std::vector<geo::Segment> &segments);
    void addMap(const plan::BaseMap &map, std::vector<geo::Segment> &segments);
    [[nodiscard]] std::optional<std::uint32_t> at(geo::Point point) const;
    [[nodiscard]] Bound longest(const std::vector<geo::Point> &side) const;

    geo::LocalFrame frame;
    std::vector<Named> names; ///< by number, each once
    std::map<Named, std::uint32_t> numbers;
    std::vector<std::uint32_t> nameOf; ///< per segment
    std::vector<std::pair<geo::Region, std::uint32_t>> waters;
    geo::SegmentIndex index;
};

BoundsFinder::Impl::Impl(const plan::Plan &from, const geo::LocalFrame &plane) : frame(plane)
{
    std::vector<geo::Segment> segments;
    for (const plan::Street &street : from.streets->streets) {
        if (!street.name.empty())
            addLine(street.line, BoundKind::Road, street.name, segments);
    }
    addMap(*from.baseMap, segments);
    index = geo::SegmentIndex(std::move(segments));
}

void BoundsFinder::Impl::addLine(const geo::Line &line, BoundKind kind, const std::string &name,
                                 std::vector<geo::Segment> &segments)
{
    const auto [number, fresh] = numbers.try_emplace(Named{kind, name}, static_cast<std::uint32_t>(names.size()));
    if (fresh)
        names.emplace_back(kind, name);
    for (std::size_t i = 1; i < line.size(); ++i) {
        if (!geo::isValid(line[i - 1]) || !geo::isValid(line[i]))
            continue;
        segments.push_back({frame.toLocal(line[i - 1]), frame.toLocal(line[i])});
        nameOf.push_back(number->second);
    }
}

void BoundsFinder::Impl::addMap(const plan::BaseMap &map, std::vector<geo::Segment> &segments)
{
    using enum plan::LineKind;
    for (const plan::MapLine &line : map.lines) {
        const bool road = line.kind == Motorway || line.kind == MainRoad || line.kind == MinorRoad || line.kind == Lane;
        if (line.kind == Rail)
            addLine(line.line, BoundKind::Railway, line.name, segments);
        else if (!line.name.empty() && (road || line.kind == River))
            addLine(line.line, road ? BoundKind::Road : BoundKind::Water, line.name, segments);
    }
    for (const plan::MapGround &ground : map.grounds) {
        if (ground.kind != plan::GroundKind::Water || ground.name.empty())
            continue;
        for (const geo::Polygon &polygon : ground.outline) {
            for (const geo::Line &ring : polygon)
                addLine(ring, BoundKind::Water, ground.name, segments);
        }
        waters.emplace_back(geo::Region(ground.outline), numbers.at({BoundKind::Water, ground.name}));
    }
}

std::optional<std::uint32_t> BoundsFinder::Impl::at(geo::Point point) const
{
    if (!waters.empty()) {
        const geo::LonLat place = frame.toLonLat(point);
        for (const auto &[region, name] : waters) {
            if (region.contains(place))
                return name;
        }
    }
    const auto hit = index.nearest(point, kFarthest);
    return hit ? std::optional(nameOf[hit->index]) : std::nullopt;
}

Bound BoundsFinder::Impl::longest(const std::vector<geo::Point> &side) const
{
    std::map<Named, std::int64_t> shares;
    for (const geo::Point point : side) {
        if (const auto name = at(point))
            ++shares[names[*name]];
    }
    const auto best = std::ranges::max_element(shares, {}, [](const auto &entry) { return entry.second; });
    const auto all = static_cast<std::int64_t>(side.size());
    if (best == shares.end() || best->second * 1000 < kLeastShare * all)
        return {};
    return {best->first.first, best->first.second, static_cast<std::int32_t>(best->second * 1000 / all)};
}

BoundsFinder::BoundsFinder(const plan::Plan &plan, const geo::LocalFrame &frame)
    : m_impl(std::make_unique<Impl>(plan, frame))
{}

BoundsFinder::~BoundsFinder() = default;

FourBounds BoundsFinder::of(const plan::Plan &plan, const plan::Area &area) const
{
    Rings rings;
    for (const plan::AreaId member : area.members) {
        if (const plan::Area *community = plan.area(member))
            addRings(rings, community->outline, m_impl->frame);
    }
    if (area.members.empty())
        addRings(rings, area.outline, m_impl->frame);
    std::vector<geo::Point> east, south, west, north;
    for (const Span &span : spansOf(rings)) {
        west.push_back({span.low, span.y});
        east.push_back({span.high, span.y});
    }
    for (auto &ring : rings)
        std::ranges::transform(ring, ring.begin(), turned);
    for (const Span &span : spansOf(rings)) {
        south.push_back({span.y, span.low});
        north.push_back({span.y, span.high});
    }
    return {m_impl->longest(east), m_impl->longest(south), m_impl->longest(west), m_impl->longest(north)};
}

FourBounds boundsInWords(const plan::Plan &plan, const plan::Area &area, const geo::LocalFrame &frame)
{
    return BoundsFinder(plan, frame).of(plan, area);
}

} // namespace yike::analysis
