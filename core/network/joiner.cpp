// SPDX-License-Identifier: GPL-3.0-or-later
// Joining places to edge positions.
#include "core/network/joiner.h"

#include "core/network/residents_ways.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace yike::network {

namespace {

using plan::Street;
using plan::StreetClass;

constexpr std::uint32_t kPiecesPerRun = 16;
constexpr std::int64_t kIslandLength = 1'000'000;   ///< mm of streets
constexpr std::uint32_t kGateReach = 1'000'000;     ///< mm from a gate to the nearest street
constexpr std::int64_t kAside[] = {10, 100};        ///< cm past the end of a wall

} // namespace

/// One search for the nearest position from one place.
class Joiner::Look {
public:
    Look(const Joiner &joiner, geo::Point from, std::int64_t radius, const Wanted &wanted)
        : m_joiner(joiner),
          m_from(from),
          m_radius(radius),
          m_limit(radius * radius),
          m_wanted(wanted)
    {}

    std::optional<Hit> nearest()
    {
        m_joiner.m_index.nearest(m_from, m_limit, [&](std::uint32_t item) {
            const Run &run = m_joiner.m_runs[item];
            if (m_joiner.suits(run.edge, m_wanted))
                for (std::uint32_t i = 0; i + 1 < run.pointCount; ++i)
                    lookAt(run.edge, run.firstPoint + i);
            return m_best ? m_best->distanceSquared : m_limit;
        });
        return m_best;
    }

private:
    void lookAt(EdgeIndex edge, std::uint32_t point)
    {
        const geo::Segment piece{m_joiner.m_topology.points[point], m_joiner.m_topology.points[point + 1]};
        const Hit foot = hitAt(edge, point, geo::nearestOn(piece, m_from));
        if (!better(foot))
            return;
        if (m_joiner.m_sight->clear(m_from, foot.at, m_wanted.stops) && !throughShutGate(foot))
            m_best = foot;
        else
            lookPastCorners(edge, point, piece);
    }

    [[nodiscard]] Hit hitAt(EdgeIndex edge, std::uint32_t point, geo::Point at) const
    {
        return {edge, point, at, geo::distanceSquared(m_from, at)};
    }
    [[nodiscard]] bool better(const Hit &hit) const
    {
        return hit.distanceSquared <= m_limit && (!m_best || hit.rank() < m_best->rank());
    }

    /// The foot is hidden: the nearest position in sight lies just past the shadow of a barrier's end.
    void lookPastCorners(EdgeIndex edge, std::uint32_t point, const geo::Segment &piece)
    {
        if (!m_corners)
            m_corners = m_joiner.m_sight->corners(m_from, m_radius);
        const auto length = static_cast<std::int64_t>(geo::millimetres(piece.a, piece.b) / 10);
        if (length == 0)
            return;
        for (const geo::Point corner : *m_corners) {
            const auto shadow = shadowOn(piece, corner, length);
            if (!shadow)
                continue;
            for (const std::int64_t aside : kAside)
                for (const std::int64_t along : {*shadow - aside, *shadow + aside})
                    tryAt(edge, point,
                          geo::between(piece.a, piece.b, std::clamp<std::int64_t>(along, 0, length), length));
        }
    }

    void tryAt(EdgeIndex edge, std::uint32_t point, geo::Point at)
    {
        const Hit hit = hitAt(edge, point, at);
        if (better(hit) && m_joiner.m_sight->clear(m_from, at, m_wanted.stops) && !throughShutGate(hit))
            m_best = hit;
    }

    /// A street outside that ends in a gate is seen there; but one does not pass.
    [[nodiscard]] bool throughShutGate(const Hit &hit) const
    {
        constexpr std::int64_t kAtGate = 100; // cm
        if (std::ranges::none_of(m_wanted.shut, [&](geo::Point gate) {
                return geo::distanceSquared(gate, hit.at) <= kAtGate * kAtGate;
            }))
            return false;
        const auto &points = m_joiner.m_topology.points;
        const geo::Point middle = geo::between(points[hit.point], points[hit.point + 1], 1, 2);
        return !m_joiner.isIn(m_wanted.outline, m_joiner.m_frame.toLonLat(middle));
    }

    /// cm along the piece where the line of sight past the corner meets it; nothing where it does not.
    [[nodiscard]] std::optional<std::int64_t> shadowOn(const geo::Segment &piece, geo::Point corner,
                                                       std::int64_t length) const
    {
        if (geo::side(m_from, corner, piece.a) * geo::side(m_from, corner, piece.b) > 0)
            return std::nullopt;
        // Near enough in floating point: what is found is tried in whole centimetres.
        const double dx = corner.x - static_cast<double>(m_from.x), dy = corner.y - static_cast<double>(m_from.y);
        const double ax = piece.a.x - static_cast<double>(m_from.x), ay = piece.a.y - static_cast<double>(m_from.y);
        const double bx = piece.b.x - static_cast<double>(piece.a.x), by = piece.b.y - static_cast<double>(piece.a.y);
        const double across = dx * by - dy * bx;
        if (across == 0)
            return std::nullopt;
        const double part = (ax * dy - ay * dx) / across;
        const double hitX = ax + part * bx, hitY = ay + part * by;
        if (hitX * dx + hitY * dy < dx * dx + dy * dy)
            return std::nullopt; // behind us, or in front of the corner
        return static_cast<std::int64_t>(std::clamp(part, 0.0, 1.0) * static_cast<double>(length));
    }

    const Joiner &m_joiner;
    geo::Point m_from;
    std::int64_t m_radius, m_limit; ///< cm, cm²
    Wanted m_wanted;
    std::optional<Hit> m_best;
    std::optional<std::vector<geo::Point>> m_corners;
};

Joiner::Joiner(std::shared_ptr<const plan::StreetLayer> streets, const Topology &topology,
               std::span<const plan::Estate> estates, const geo::LocalFrame &frame, std::int32_t estatePathFactor,
               const Joiner *sameBarriers)
    : m_streets(std::move(streets)),
      m_topology(topology),
      m_frame(frame),
      m_estatePathFactor(std::max(estatePathFactor, 1000)),
      m_sight(sameBarriers != nullptr ? sameBarriers->m_sight
                                      : std::make_shared<const Sight>(m_streets->barriers, frame))
{
    makeIndex();
    makeGates(estates, frame);
}

bool Joiner::joinable(EdgeIndex edge) const
{
    const Street &street = m_streets->streets[edge];
    if (!m_topology.usable(edge) || m_topology.lengths[edge] == 0 || street.bridge || street.tunnel)
        return false;
    switch (street.streetClass) {
    case StreetClass::Footbridge:
    case StreetClass::Underpass:
    case StreetClass::Ferry:
    case StreetClass::Elevator:
        return false;
    default:
        return true;
    }
}

bool Joiner::island(EdgeIndex edge) const
{
    if (!m_topology.usable(edge))
        return false;
    const std::uint32_t component = m_topology.components[m_topology.tails[edge]];
    return component != 0 && m_topology.componentLengths[component] < kIslandLength;
}

bool Joiner::suits(EdgeIndex edge, const Wanted &wanted) const
{
    if (const auto estate = residentsOf(m_streets->streets[edge]); estate && *estate != wanted.estate)
        return false;
    return wanted.islands || !island(edge);
}

void Joiner::makeIndex()
{
    std::vector<geo::Box> boxes;
    for (EdgeIndex edge = 0; edge < m_topology.tails.size(); ++edge) {
        if (!joinable(edge))
            continue;
        const std::uint32_t first = m_topology.firstPoint[edge], last = m_topology.firstPoint[edge + 1] - 1;
        for (std::uint32_t point = first; point < last; point += kPiecesPerRun) {
            const Run run{edge, point, std::min(kPiecesPerRun, last - point) + 1};
            geo::Box box = geo::boxOf(m_topology.points[point]);
            for (std::uint32_t i = 1; i < run.pointCount; ++i)
                box = geo::united(box, geo::boxOf(m_topology.points[point + i]));
            m_runs.push_back(run);
            boxes.push_back(box);
        }
    }
    m_index = geo::BoxTree(boxes);
}

void Joiner::makeGates(std::span<const plan::Estate> estates, const geo::LocalFrame &frame)
{
    for (const plan::Estate &estate : estates) {
        m_outlines.add(estate.outline);
        EstateGates gates{estate.id, {}, {}};
        for (const plan::Gate &gate : estate.gates) {
            if (!geo::isValid(gate.place))
                continue;
            const geo::Point place = frame.toLocal(gate.place);
            if (passing(gate) != Passing::Everybody)
                gates.ruled.emplace_back(place, passing(gate));
            if (!estate.walled || passing(gate) == Passing::Nobody)
                continue;
            if (const Joint joint = fromGate(place, estate.id); joint.joined())
                gates.gates.push_back({place, joint, passing(gate)});
        }
        m_estates.push_back(std::move(gates));
    }
}

bool Joiner::isIn(std::size_t estate, geo::LonLat place) const
{
    return std::ranges::contains(m_outlines.allAt(place), estate);
}

plan::EstateId Joiner::estateAt(geo::LonLat place) const
{
    const auto found = m_outlines.firstAt(place);
    return found ? m_estates[*found].id : plan::EstateId{};
}

Joint Joiner::join(geo::LonLat place, plan::EstateId estate, std::uint32_t limit, Who who) const
{
    if (!geo::isValid(place))
        return {};
    if (!estate)
        estate = estateAt(place);
    const geo::Point from = m_frame.toLocal(place);
    const EstateGates *gates = gatesOf(estate);
    Wanted inSight{estate, false, Stops::Everything, {}, 0};
    std::vector<geo::Point> shut;
    if (gates != nullptr && !gates->ruled.empty()) {
        shut = shutGates(place, *gates, who);
        inSight.shut = shut;
        inSight.outline = static_cast<std::size_t>(gates - m_estates.data());
    }
    if (const Joint seen = nearest(from, limit, inSight); seen.joined())
        return seen;
    if (gates != nullptr) {
        if (const Joint gate = throughGate(from, *gates, limit, who); gate.joined())
            return gate;
        if (Joint gate = throughGate(from, *gates, limit, Who::Resident); gate.joined()) {
            gate.residentsOnly = true;
            return gate;
        }
    }
    if (Joint wall = nearest(from, limit, {estate, false, Stops::AllButWalls, {}, 0}); wall.joined()) {
        wall.acrossWall = true;
        return wall;
    }
    inSight.islands = true;
    return nearest(from, limit, inSight);
}

Joint Joiner::nearest(geo::Point from, std::uint32_t limit, const Wanted &wanted) const
{
    const auto hit = Look(*this, from, limit / 10, wanted).nearest();
    if (!hit)
        return {};
    Joint joint;
    joint.edge = hit->edge;
    joint.offset = offsetOf(*hit);
    joint.access = static_cast<std::uint32_t>(geo::millimetres(from, hit->at));
    return joint;
}

Joint Joiner::fromGate(geo::Point gate, plan::EstateId estate) const
{
    if (const Joint seen = nearest(gate, kGateReach, {estate, false, Stops::Everything, {}, 0}); seen.joined())
        return seen;
    // The gate was drawn a little inside its wall.
    return nearest(gate, kGateReach, {estate, false, Stops::AllButWalls, {}, 0});
}

const Joiner::EstateGates *Joiner::gatesOf(plan::EstateId estate) const
{
    const auto found = std::ranges::find(m_estates, estate, &EstateGates::id);
    return !estate || found == m_estates.end() ? nullptr : &*found;
}

std::vector<geo::Point> Joiner::shutGates(geo::LonLat place, const EstateGates &estate, Who who) const
{
    std::vector<geo::Point> shut;
    if (!isIn(static_cast<std::size_t>(&estate - m_estates.data()), place))
        return shut;
    for (const auto &[gate, passing] : estate.ruled)
        if (passing == Passing::Nobody || who == Who::Visitor)
            shut.push_back(gate);
    return shut;
}

Joint Joiner::throughGate(geo::Point from, const EstateGates &estate, std::uint32_t limit, Who who) const
{
    Joint best;
    std::int64_t least = std::numeric_limits<std::uint32_t>::max();
    for (const Gate &gate : estate.gates) {
        if (who == Who::Visitor && gate.passing != Passing::Everybody)
            continue;
        const std::int64_t way = geo::millimetres(from, gate.place) * m_estatePathFactor / 1000 + gate.joint.access;
        if (gate.joint.access > limit || way >= least)
            continue;
        least = way;
        best = gate.joint;
        best.access = static_cast<std::uint32_t>(way);
        best.estimated = true;
    }
    return best;
}

std::uint32_t Joiner::offsetOf(const Hit &hit) const
{
    std::int64_t before = 0, whole = 0;
    const auto line = m_topology.line(hit.edge);
    const std::uint32_t piece = hit.point - m_topology.firstPoint[hit.edge];
    for (std::uint32_t i = 0; i + 1 < line.size(); ++i) {
        if (i == piece)
            before = whole + geo::millimetres(line[i], hit.at);
        whole += geo::millimetres(line[i], line[i + 1]);
    }
    const std::int64_t length = m_topology.lengths[hit.edge];
    if (whole == 0)
        return 0;
    // Both are below 2³¹ mm for any street: the product fits.
    return static_cast<std::uint32_t>(std::clamp<std::int64_t>((length * before + whole / 2) / whole, 0, length));
}

geo::Point Joiner::at(EdgeIndex edge, std::uint32_t offset) const
{
    const auto line = m_topology.line(edge);
    if (line.size() < 2)
        return {};
    std::int64_t whole = 0;
    for (std::size_t i = 0; i + 1 < line.size(); ++i)
        whole += geo::millimetres(line[i], line[i + 1]);
    const std::int64_t length = std::max<std::int64_t>(m_topology.lengths[edge], 1);
    std::int64_t left = (whole * std::min<std::int64_t>(offset, length) + length / 2) / length;
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        const std::int64_t piece = geo::millimetres(line[i], line[i + 1]);
        if (left <= piece && piece > 0)
            return geo::between(line[i], line[i + 1], left, piece);
        left -= piece;
    }
    return line.back();
}

} // namespace yike::network
