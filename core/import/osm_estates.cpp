// SPDX-License-Identifier: GPL-3.0-or-later
// Which grounds are walled, where their gates are, and which paths are theirs.
#include "core/import/osm_estates.h"

#include <algorithm>

namespace yike::importing {
namespace {

constexpr double kSmallest = 1'000, kLargest = 2'000'000; ///< m² of an estate
constexpr std::int64_t kStep = 500;         ///< cm between places looked at along an outline
constexpr std::int64_t kWalledPerCent = 60; ///< of the outline

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
        plan::Estate estate;
        estate.name = feature.name();
        estate.outline = polygon;
        estate.walled = true;
        m_areas.push_back(std::move(estate));
    }
}

std::vector<std::int64_t> OsmEstates::choose(std::span<const plan::Barrier> barriers)
{
    std::vector<std::int64_t> left;
    if (m_areas.empty())
        return left;
    const auto frame = geo::LocalFrame::around(m_areas.front().outline.front().front());
    if (!frame) {
        m_areas.clear();
        return left;
    }
    m_grounds = EstateGrounds(*frame);
    for (plan::Estate &estate : m_areas)
        m_grounds.add(std::move(estate));
    m_areas.clear();
    std::vector<geo::Segment> walls;
    for (const plan::Barrier &barrier : barriers)
        if (barrier.kind == plan::BarrierKind::Wall)
            for (std::size_t i = 0; i + 1 < barrier.line.size(); ++i)
                walls.push_back({frame->toLocal(barrier.line[i]), frame->toLocal(barrier.line[i + 1])});
    const geo::SegmentIndex index(std::move(walls));
    m_grounds.eraseIf([&](const plan::Estate &, std::span<const geo::Segment> outline) {
        std::int64_t looked = 0, walled = 0;
        for (const geo::Segment &side : outline) {
            const std::int64_t steps = geo::millimetres(side.a, side.b) / 10 / kStep + 1;
            for (std::int64_t step = 0; step < steps; ++step, ++looked)
                walled += index.nearest(geo::between(side.a, side.b, step, steps), kOnWall) ? 1 : 0;
        }
        return walled * 100 < looked * kWalledPerCent;
    });
    takeGates(left);
    return left;
}

void OsmEstates::takeGates(std::vector<std::int64_t> &left)
{
    m_grounds.index(kOnWall);
    for (const GateNode &node : m_gates) {
        const auto near = m_grounds.near(node.gate.place, kOnWall);
        for (const std::uint32_t ground : near)
            m_grounds.estate(ground).gates.push_back(node.gate);
        // One that is locked stays cut: opening it is an edit of the streets.
        if (!near.empty() && node.gate.open)
            left.push_back(node.id);
    }
}

std::vector<plan::Estate> OsmEstates::finish(std::vector<plan::Street> &streets, std::span<const plan::Estate> known,
                                             std::int64_t &nextId)
{
    geo::RegionSet others;
    for (const plan::Estate &estate : known)
        others.add(estate.outline);
    m_grounds.eraseIf([&](const plan::Estate &estate, std::span<const geo::Segment>) {
        const auto at = others.firstAt(geo::labelPoint(estate.outline));
        return at && known[*at].outline != estate.outline;
    });
    if (m_grounds.size() == 0)
        return {};
    const auto crossings = m_grounds.crossings(streets);
    for (std::size_t ground = 0; ground < m_grounds.size(); ++ground) {
        plan::Estate &estate = m_grounds.estate(ground);
        for (const geo::LonLat place : crossings[ground])
            m_grounds.addGate(ground, place);
        const auto same = std::ranges::find(known, estate.outline, &plan::Estate::outline);
        estate.id = same != known.end() ? same->id : plan::EstateId{nextId++};
    }
    m_grounds.takeWays(streets);
    return m_grounds.take();
}

} // namespace yike::importing
