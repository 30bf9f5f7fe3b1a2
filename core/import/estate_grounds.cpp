// SPDX-License-Identifier: GPL-3.0-or-later
// Walls, streets that pass them, and paths within.
#include "core/import/estate_grounds.h"

#include <algorithm>
#include <cmath>

namespace yike::importing {
namespace {

constexpr std::int64_t kClearOfWall = 200; ///< cm: on one side for sure

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

} // namespace

void EstateGrounds::add(plan::Estate estate)
{
    std::vector<geo::Segment> wall;
    for (const geo::Line &ring : estate.outline)
        for (std::size_t i = 0; i < ring.size(); ++i)
            wall.push_back({m_frame.toLocal(ring[i]), m_frame.toLocal(ring[(i + 1) % ring.size()])});
    geo::Region region(estate.outline);
    m_grounds.push_back({std::move(estate), std::move(wall), std::move(region)});
}

std::int64_t EstateGrounds::fromWall(std::size_t ground, geo::LonLat place) const
{
    const geo::Point at = m_frame.toLocal(place);
    std::int64_t least = geo::distanceSquared(at, geo::nearestOn(m_grounds[ground].wall.front(), at));
    for (const geo::Segment &side : m_grounds[ground].wall)
        least = std::min(least, geo::distanceSquared(at, geo::nearestOn(side, at)));
    return static_cast<std::int64_t>(std::sqrt(static_cast<double>(least)));
}

geo::BoxTree EstateGrounds::tree(std::int64_t margin) const
{
    std::vector<geo::Box> boxes;
    for (const Ground &ground : m_grounds)
        boxes.push_back(boxOf(ground.estate.outline.front(), m_frame, static_cast<std::int32_t>(margin)));
    return geo::BoxTree(boxes);
}

void EstateGrounds::index(std::int64_t reach) { m_tree = tree(reach); }

std::vector<std::uint32_t> EstateGrounds::near(geo::LonLat place, std::int64_t reach) const
{
    std::vector<std::uint32_t> found;
    m_tree.inBox(geo::boxOf(m_frame.toLocal(place)), [&](std::uint32_t ground) {
        if (fromWall(ground, place) <= reach)
            found.push_back(ground);
        return true;
    });
    std::ranges::sort(found);
    return found;
}

void EstateGrounds::addGate(std::size_t ground, geo::LonLat place)
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
void EstateGrounds::lookAt(const plan::Street &street, std::size_t index, std::vector<geo::LonLat> &found,
                           Meetings &meetings) const
{
    const geo::Line samples = samplesOf(street.line);
    // +1 inside for sure, −1 outside, 0 on the wall.
    int side = 0;
    std::size_t since = 0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (fromWall(index, samples[i]) < kClearOfWall)
            continue;
        const int here = m_grounds[index].region.contains(samples[i]) ? 1 : -1;
        if (side != 0 && here != side)
            found.push_back(samples[(since + i) / 2]);
        side = here;
        since = i;
    }
    for (const bool head : {false, true}) {
        const geo::LonLat end = head ? samples.back() : samples.front();
        if (fromWall(index, end) > kClearOfWall / 2)
            continue;
        Meeting &meeting = meetings[{index, (head ? street.to : street.from).value}];
        meeting.place = end;
        for (std::size_t i = 0; i < samples.size(); ++i) {
            const geo::LonLat place = head ? samples[samples.size() - 1 - i] : samples[i];
            if (fromWall(index, place) < kClearOfWall)
                continue;
            (m_grounds[index].region.contains(place) ? meeting.in : meeting.out) = true;
            break;
        }
    }
}

std::vector<std::vector<geo::LonLat>> EstateGrounds::crossings(std::span<const plan::Street> streets)
{
    std::vector<std::vector<geo::LonLat>> found(m_grounds.size());
    const geo::BoxTree boxes = tree(kOnWall);
    Meetings meetings;
    for (const plan::Street &street : streets) {
        if (street.bridge || street.tunnel || street.line.size() < 2)
            continue;
        std::vector<std::uint32_t> near;
        boxes.inBox(boxOf(street.line, m_frame, 0), [&](std::uint32_t ground) {
            near.push_back(ground);
            return true;
        });
        for (const std::uint32_t ground : near)
            lookAt(street, ground, found[ground], meetings);
    }
    for (const auto &[at, meeting] : meetings)
        if (meeting.in && meeting.out)
            found[at.first].push_back(meeting.place);
    return found;
}

void EstateGrounds::takeWays(std::vector<plan::Street> &streets) const
{
    const geo::BoxTree boxes = tree(kOnWall);
    for (plan::Street &street : streets) {
        if (street.access != plan::Access::EstateOnly || street.estate || street.line.size() < 2)
            continue;
        const std::size_t half = street.line.size() / 2;
        const geo::LonLat middle = between(street.line[half - 1], street.line[half], 0.5);
        std::vector<std::uint32_t> near;
        boxes.inBox(boxOf(street.line, m_frame, 0), [&](std::uint32_t ground) {
            near.push_back(ground);
            return true;
        });
        std::ranges::sort(near);
        const auto own =
            std::ranges::find_if(near, [&](std::uint32_t ground) { return m_grounds[ground].region.contains(middle); });
        if (own != near.end())
            street.estate = m_grounds[*own].estate.id;
    }
}

std::vector<plan::Estate> EstateGrounds::take()
{
    std::vector<plan::Estate> estates;
    for (Ground &ground : m_grounds)
        estates.push_back(std::move(ground.estate));
    m_grounds.clear();
    std::ranges::sort(estates, {}, &plan::Estate::id);
    return estates;
}

} // namespace yike::importing
