// SPDX-License-Identifier: GPL-3.0-or-later
// Which grounds are walled, where their gates are, and which paths are theirs.
#include "core/import/osm_estates.h"

#include <algorithm>
#include <cmath>

namespace yike::importing {
namespace {

constexpr double kSmallest = 1'000, kLargest = 2'000'000; ///< m² of an estate
constexpr std::int64_t kStep = 500;         ///< cm between places looked at along an outline
constexpr std::int64_t kOnWall = 300;       ///< cm from an outline: walls and gates are drawn beside it
constexpr std::int64_t kClearOfWall = 200;  ///< cm: on one side for sure
constexpr std::int64_t kOneGate = 1'000;    ///< cm: streets and gate nodes nearer than this are one gate
constexpr std::int64_t kWalledPerCent = 60; ///< of the outline

geo::LonLat between(geo::LonLat a, geo::LonLat b, double part)
{
    return {a.lon + (b.lon - a.lon) * part, a.lat + (b.lat - a.lat) * part};
}

/// Places along a line about two metres apart, its ends among them.
geo::Line samplesOf(const geo::Line &line)
{
    constexpr double kPerDegree = 111'320.0 / 2;
    geo::Line samples{line.front()};
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        const double far = std::max(std::abs(line[i + 1].lon - line[i].lon), std::abs(line[i + 1].lat - line[i].lat));
        const int steps = std::clamp(static_cast<int>(std::ceil(far * kPerDegree)), 1, 2000);
        for (int step = 1; step <= steps; ++step)
            samples.push_back(between(line[i], line[i + 1], static_cast<double>(step) / steps));
    }
    return samples;
}

geo::Box boxOf(const geo::Line &line, const geo::LocalFrame &frame, std::int32_t margin)
{
    geo::Box box = geo::boxOf(frame.toLocal(line.front()));
    for (const geo::LonLat place : line)
        box = geo::united(box, geo::boxOf(frame.toLocal(place)));
    return {box.west - margin, box.south - margin, box.east + margin, box.north + margin};
}

plan::Gate gateOf(const OsmFeature &feature, const network::WalkNode &meaning, geo::LonLat place)
{
    plan::Gate gate;
    gate.place = place;
    gate.name = feature.has("name") ? feature.name() : feature.text("ref");
    gate.hours = feature.text("opening_hours");
    if (meaning.vehiclesOnly)
        gate.use = plan::GateUse::Vehicles;
    else if (meaning.onFootOnly)
        gate.use = plan::GateUse::OnFoot;
    if (meaning.residentsOnly)
        gate.access = plan::GateAccess::Residents;
    else if (meaning.openToAll)
        gate.access = plan::GateAccess::Everybody;
    gate.open = !meaning.closed || meaning.vehiclesOnly;
    return gate;
}

} // namespace

void OsmEstates::addGate(const OsmFeature &feature, const network::WalkNode &meaning, geo::LonLat place)
{
    if (!feature.isOneOf("barrier", {"wall", "fence", "city_wall", "retaining_wall", "hedge", "guard_rail", "bollard"}))
        m_gates.push_back({feature.id, gateOf(feature, meaning, place)});
}

void OsmEstates::addArea(const OsmFeature &feature, const geo::MultiPolygon &outline)
{
    if (!feature.is("landuse", "residential") && !feature.isOneOf("place", {"neighbourhood", "city_block", "plot"}))
        return;
    for (const geo::Polygon &polygon : outline) {
        const double area = geo::areaSquareMetres(polygon);
        if (area < kSmallest || area > kLargest)
            continue;
        Ground ground;
        ground.estate.name = feature.name();
        ground.estate.outline = polygon;
        ground.estate.walled = true;
        m_grounds.push_back(std::move(ground));
    }
}

std::vector<std::int64_t> OsmEstates::choose(std::span<const plan::Barrier> barriers)
{
    std::vector<std::int64_t> left;
    if (m_grounds.empty())
        return left;
    const auto frame = geo::LocalFrame::around(m_grounds.front().estate.outline.front().front());
    if (!frame) {
        m_grounds.clear();
        return left;
    }
    m_frame = *frame;
    std::vector<geo::Segment> walls;
    for (const plan::Barrier &barrier : barriers)
        if (barrier.kind == plan::BarrierKind::Wall)
            for (std::size_t i = 0; i + 1 < barrier.line.size(); ++i)
                walls.push_back({m_frame.toLocal(barrier.line[i]), m_frame.toLocal(barrier.line[i + 1])});
    const geo::SegmentIndex index(std::move(walls));
    std::erase_if(m_grounds, [&](Ground &ground) {
        std::int64_t looked = 0, walled = 0;
        for (const geo::Line &ring : ground.estate.outline) {
            for (std::size_t i = 0; i < ring.size(); ++i) {
                const geo::Segment side{m_frame.toLocal(ring[i]), m_frame.toLocal(ring[(i + 1) % ring.size()])};
                ground.wall.push_back(side);
                const std::int64_t steps = geo::millimetres(side.a, side.b) / 10 / kStep + 1;
                for (std::int64_t step = 0; step < steps; ++step, ++looked)
                    walled += index.nearest(geo::between(side.a, side.b, step, steps), kOnWall) ? 1 : 0;
            }
        }
        return walled * 100 < looked * kWalledPerCent;
    });
    for (Ground &ground : m_grounds)
        ground.region.emplace(ground.estate.outline);
    takeGates(left);
    return left;
}

geo::BoxTree OsmEstates::groundTree(std::int32_t margin) const
{
    std::vector<geo::Box> boxes;
    for (const Ground &ground : m_grounds)
        boxes.push_back(boxOf(ground.estate.outline.front(), m_frame, margin));
    return geo::BoxTree(boxes);
}

void OsmEstates::takeGates(std::vector<std::int64_t> &left)
{
    const geo::BoxTree tree = groundTree(static_cast<std::int32_t>(kOnWall));
    for (const GateNode &node : m_gates) {
        std::vector<std::uint32_t> near;
        tree.inBox(geo::boxOf(m_frame.toLocal(node.gate.place)), [&](std::uint32_t ground) {
            if (fromWall(m_grounds[ground], node.gate.place) <= kOnWall)
                near.push_back(ground);
            return true;
        });
        for (const std::uint32_t ground : near)
            m_grounds[ground].estate.gates.push_back(node.gate);
        // One that is locked stays cut: opening it is an edit of the streets.
        if (!near.empty() && node.gate.open)
            left.push_back(node.id);
    }
}

std::int64_t OsmEstates::fromWall(const Ground &ground, geo::LonLat place) const
{
    const geo::Point at = m_frame.toLocal(place);
    std::int64_t least = geo::distanceSquared(at, geo::nearestOn(ground.wall.front(), at));
    for (const geo::Segment &side : ground.wall)
        least = std::min(least, geo::distanceSquared(at, geo::nearestOn(side, at)));
    return static_cast<std::int64_t>(std::sqrt(static_cast<double>(least)));
}

void OsmEstates::addCrossing(std::size_t ground, geo::LonLat place)
{
    plan::Estate &estate = m_grounds[ground].estate;
    const geo::Point at = m_frame.toLocal(place);
    const bool known = std::ranges::any_of(estate.gates, [&](const plan::Gate &gate) {
        return geo::distanceSquared(m_frame.toLocal(gate.place), at) <= kOneGate * kOneGate;
    });
    if (!known)
        estate.gates.push_back({geo::rounded(place), {}, true, {}, {}, {}});
}

/// Gates where the street goes from one side to the other; junctions on the outline are kept for later.
void OsmEstates::lookAt(const plan::Street &street, std::size_t index)
{
    const Ground &ground = m_grounds[index];
    const geo::Line samples = samplesOf(street.line);
    // +1 inside for sure, −1 outside, 0 on the wall.
    int side = 0;
    std::size_t since = 0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (fromWall(ground, samples[i]) < kClearOfWall)
            continue;
        const int here = ground.region->contains(samples[i]) ? 1 : -1;
        if (side != 0 && here != side)
            addCrossing(index, samples[(since + i) / 2]);
        side = here;
        since = i;
    }
    for (const bool head : {false, true}) {
        const geo::LonLat end = head ? samples.back() : samples.front();
        if (fromWall(ground, end) > kClearOfWall / 2)
            continue;
        Meeting &meeting = m_meetings[{index, (head ? street.to : street.from).value}];
        meeting.place = end;
        for (std::size_t i = 0; i < samples.size(); ++i) {
            const geo::LonLat place = head ? samples[samples.size() - 1 - i] : samples[i];
            if (fromWall(ground, place) < kClearOfWall)
                continue;
            (ground.region->contains(place) ? meeting.in : meeting.out) = true;
            break;
        }
    }
}

std::vector<plan::Estate> OsmEstates::finish(std::vector<plan::Street> &streets, std::span<const plan::Estate> known,
                                             std::int64_t &nextId)
{
    geo::RegionSet others;
    for (const plan::Estate &estate : known)
        others.add(estate.outline);
    std::erase_if(m_grounds, [&](const Ground &ground) {
        const auto at = others.firstAt(geo::labelPoint(ground.estate.outline));
        return at && known[*at].outline != ground.estate.outline;
    });
    if (m_grounds.empty())
        return {};
    const geo::BoxTree tree = groundTree(static_cast<std::int32_t>(kOnWall));
    std::vector<std::vector<std::uint32_t>> near(streets.size());
    for (std::size_t i = 0; i < streets.size(); ++i) {
        tree.inBox(boxOf(streets[i].line, m_frame, 0), [&](std::uint32_t ground) {
            near[i].push_back(ground);
            return true;
        });
        std::ranges::sort(near[i]);
        for (const std::uint32_t ground : near[i])
            if (!streets[i].bridge && !streets[i].tunnel)
                lookAt(streets[i], ground);
    }
    for (const auto &[at, meeting] : m_meetings)
        if (meeting.in && meeting.out)
            addCrossing(at.first, meeting.place);
    std::vector<plan::Estate> estates;
    for (Ground &ground : m_grounds) {
        const auto same = std::ranges::find(known, ground.estate.outline, &plan::Estate::outline);
        ground.estate.id = same != known.end() ? same->id : plan::EstateId{nextId++};
        estates.push_back(ground.estate);
    }
    for (std::size_t i = 0; i < streets.size(); ++i) {
        const geo::Line &line = streets[i].line;
        const geo::LonLat middle = between(line[line.size() / 2 - 1], line[line.size() / 2], 0.5);
        for (const std::uint32_t ground : near[i])
            if (streets[i].access == plan::Access::EstateOnly && !streets[i].estate &&
                m_grounds[ground].region->contains(middle))
                streets[i].estate = m_grounds[ground].estate.id;
    }
    std::ranges::sort(estates, {}, &plan::Estate::id);
    return estates;
}

} // namespace yike::importing
