// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of edges add up exactly, in cost as in height: each is the difference of two positions on its edge.
#include "core/places/route_legs.h"

#include "core/geo/segment.h"

#include <algorithm>

namespace yike::places {
namespace {

constexpr std::int32_t kAtGate = 100; ///< cm, as the network takes gates
constexpr std::int64_t kNearGate = std::int64_t{kAtGate} * kAtGate; ///< cm²
constexpr std::int64_t kOnePassage = 4'000; ///< mm: across the circle round a gate, kinks and all
constexpr std::int64_t kLook = 500 * 500; ///< cm²: so far before and behind a corner its turn is looked at
constexpr std::int64_t kStepsRise = 500; ///< per mille of their length

LegKind kindOf(const plan::Street &street)
{
    if (plan::isSteps(street.streetClass))
        return LegKind::Steps;
    switch (street.streetClass) {
    case plan::StreetClass::Ferry:
        return LegKind::Ferry;
    case plan::StreetClass::Elevator:
        return LegKind::Lift;
    case plan::StreetClass::Footbridge:
        return LegKind::Bridge;
    case plan::StreetClass::Underpass:
        return LegKind::Underpass;
    default:
        return street.bridge ? LegKind::Bridge : street.tunnel ? LegKind::Underpass : LegKind::Way;
    }
}

/// mm climbed and descended along the whole line.
std::pair<std::int64_t, std::int64_t> heights(const plan::Street &street, std::int64_t length)
{
    if (street.climb != 0 || street.descent != 0)
        return {street.climb, street.descent};
    std::int64_t grade = street.grade;
    if (plan::isSteps(street.streetClass) && grade != 0)
        grade = grade > 0 ? kStepsRise : -kStepsRise;
    const std::int64_t height = std::abs(grade) * length / 1000;
    return grade > 0 ? std::pair(height, std::int64_t{0}) : std::pair(std::int64_t{0}, height);
}

std::vector<geo::Point> openGates(const plan::Plan &plan, const geo::LocalFrame &frame)
{
    std::vector<geo::Point> gates;
    for (const plan::Estate &estate : plan.estates)
        for (const plan::Gate &gate : estate.gates)
            if (gate.open && geo::isValid(gate.place))
                gates.push_back(frame.toLocal(gate.place));
    return gates;
}

/// tan 25°, 60°, 160° in thousandths: where straight, slight and sharp turns end.
Turn turnOf(geo::Point a, geo::Point corner, geo::Point b)
{
    const std::int64_t ux = std::int64_t{corner.x} - a.x, uy = std::int64_t{corner.y} - a.y;
    const std::int64_t vx = std::int64_t{b.x} - corner.x, vy = std::int64_t{b.y} - corner.y;
    const std::int64_t cross = ux * vy - uy * vx, dot = ux * vx + uy * vy;
    if (cross == 0 && dot == 0)
        return Turn::None;
    const std::int64_t aside = std::abs(cross) * 1000;
    const bool left = cross > 0;
    if (dot > 0 && aside < dot * 466)
        return Turn::Straight;
    if (dot > 0 && aside < dot * 1732)
        return left ? Turn::SlightLeft : Turn::SlightRight;
    if (dot >= 0 || aside > -dot * 1732)
        return left ? Turn::Left : Turn::Right;
    if (aside > -dot * 364)
        return left ? Turn::SharpLeft : Turn::SharpRight;
    return Turn::Back;
}

} // namespace

LegWriter::LegWriter(const analysis::Situation &situation, Route &route)
    : m_situation(situation),
      m_network(*situation.network),
      m_route(route),
      m_gates(openGates(*situation.plan, situation.network->frame()))
{}

void LegWriter::addPoint(geo::Point point)
{
    if (m_route.line.empty() || m_route.line.back() != point)
        m_route.line.push_back(point);
}

void LegWriter::addPart(const network::Search &search, const network::Search::Path &path, const PartEnd &from,
                        const PartEnd &to)
{
    m_firstLeg = m_route.legs.size();
    addPoint(from.place);
    addOffStreet(from.place, from.gate, m_network.at(from.joint.edge, from.joint.offset), from.joint.access);
    for (const network::Search::Leg &edge : path.legs)
        addEdge(search, edge);
    addOffStreet(m_network.at(to.joint.edge, to.joint.offset), to.gate, to.place, to.joint.access);
    endPart();
}

void LegWriter::stay(geo::Point place)
{
    m_firstLeg = m_route.legs.size();
    addPoint(place);
    endPart();
}

void LegWriter::endPart()
{
    if (m_route.legs.size() == m_firstLeg) // one stands there already
        m_route.legs.push_back(
            {.kind = LegKind::OffStreet, .firstPoint = m_route.line.size() - 1, .lastPoint = m_route.line.size() - 1});
    m_route.lastLegs.push_back(m_route.legs.size() - 1);
}

void LegWriter::addOffStreet(geo::Point from, const std::optional<geo::Point> &gate, geo::Point to,
                             std::uint32_t millimetres)
{
    addPoint(from);
    if (millimetres == 0)
        return;
    RouteLeg leg{.kind = LegKind::OffStreet,
                 .length = millimetres,
                 .cost = m_network.accessCost(m_route.walker, millimetres),
                 .firstPoint = m_route.line.size() - 1};
    if (gate) {
        addPoint(*gate);
        m_walked += geo::millimetres(from, *gate);
        passGate(*gate, m_walked, leg);
        from = *gate;
    }
    addPoint(to);
    m_walked += geo::millimetres(from, to);
    leg.lastPoint = m_route.line.size() - 1;
    m_route.legs.push_back(std::move(leg));
}

/// The last leg if it goes on, else a new one.
RouteLeg &LegWriter::legFor(LegKind kind, const plan::Street &street)
{
    if (m_route.legs.size() > m_firstLeg) {
        RouteLeg &last = m_route.legs.back();
        const bool crossing = street.streetClass == plan::StreetClass::Crossing && street.name.empty();
        if (last.kind == kind && (last.name == street.name || (crossing && kind == LegKind::Way)))
            return last;
    }
    m_route.legs.push_back({.kind = kind, .name = street.name, .firstPoint = m_route.line.size() - 1});
    return m_route.legs.back();
}

void LegWriter::addEdge(const network::Search &search, const network::Search::Leg &edge)
{
    const plan::Street &street = m_network.streets().streets[edge.edge];
    RouteLeg &leg = legFor(kindOf(street), street);
    leg.length += edge.from < edge.to ? edge.to - edge.from : edge.from - edge.to;
    leg.cost += m_network.partCost(m_route.walker, edge.edge, edge.from, edge.to);
    addHeights(edge, street, leg);
    addCrossing(edge, street, leg);
    network::Search::Path piece;
    piece.legs = {edge};
    const std::vector<geo::Point> line = search.line(piece);
    std::ranges::for_each(line, [this](geo::Point point) { addPoint(point); });
    leg.lastPoint = m_route.line.size() - 1;
    addGates(line, leg);
}

void LegWriter::addHeights(const network::Search::Leg &edge, const plan::Street &street, RouteLeg &leg) const
{
    const std::int64_t length = m_network.length(edge.edge);
    if (length == 0)
        return;
    const auto [climb, descent] = heights(street, length);
    const std::int64_t low = std::min(edge.from, edge.to), high = std::max(edge.from, edge.to);
    const std::int64_t up = climb * high / length - climb * low / length;
    const std::int64_t down = descent * high / length - descent * low / length;
    const bool along = edge.from < edge.to;
    leg.rise += along ? up : down;
    leg.fall += along ? down : up;
}

/// A road is crossed at the middle of its edge, where the wait lies.
void LegWriter::addCrossing(const network::Search::Leg &edge, const plan::Street &street, RouteLeg &leg)
{
    const bool bare = street.crossing == plan::CrossingKind::None;
    if (bare && street.streetClass != plan::StreetClass::Crossing)
        return;
    const std::uint32_t length = m_network.length(edge.edge), middle = length - length / 2;
    if (std::min(edge.from, edge.to) >= middle || std::max(edge.from, edge.to) < middle)
        return;
    const bool signals = street.crossing == plan::CrossingKind::Signalled;
    (signals ? leg.signalled : leg.unsignalled) += 1;
    m_route.marks.push_back(
        {signals ? RouteMarkKind::Signals : RouteMarkKind::Crossing, m_network.at(edge.edge, middle)});
}

void LegWriter::addGates(std::span<const geo::Point> line, RouteLeg &leg)
{
    if (m_gates.size() == 0)
        return;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const geo::Segment segment{line[i - 1], line[i]};
        geo::Box box = geo::boxOf(segment);
        box = {box.west - kAtGate, box.south - kAtGate, box.east + kAtGate, box.north + kAtGate};
        for (const std::uint32_t index : m_gates.within(box)) {
            const geo::Point gate = m_gates.at(index), passed = geo::nearestOn(segment, gate);
            if (geo::distanceSquared(passed, gate) <= kNearGate)
                passGate(gate, m_walked + geo::millimetres(segment.a, passed), leg);
        }
        m_walked += geo::millimetres(segment.a, segment.b);
    }
}

/// A gate is seen by all pieces of the line that come near it, and may be drawn twice: that is one passage. Coming back to it
/// later is another.
void LegWriter::passGate(geo::Point gate, std::int64_t at, RouteLeg &leg)
{
    for (Passage &passage : m_passages)
        if (geo::distanceSquared(passage.gate, gate) <= kNearGate && at - passage.at <= kOnePassage) {
            passage.at = std::max(passage.at, at);
            return;
        }
    m_passages.push_back({gate, at});
    ++leg.gates;
    m_route.marks.push_back({RouteMarkKind::Gate, gate});
}

/// Looked at from some way before to some way behind the corner, for lines have small kinks at junctions.
Turn LegWriter::turnInto(const RouteLeg &leg) const
{
    const auto &line = m_route.line;
    std::size_t before = leg.firstPoint, behind = leg.firstPoint;
    const geo::Point corner = line[leg.firstPoint];
    while (before > 0 && geo::distanceSquared(line[before], corner) < kLook)
        --before;
    while (behind < leg.lastPoint && geo::distanceSquared(line[behind], corner) < kLook)
        ++behind;
    return before == leg.firstPoint || behind == leg.firstPoint ? Turn::None
                                                                : turnOf(line[before], corner, line[behind]);
}

void LegWriter::markKind(const RouteLeg &leg)
{
    const std::size_t middle = (leg.firstPoint + leg.lastPoint) / 2;
    const geo::Point a = m_route.line[middle], b = m_route.line[std::min(middle + 1, leg.lastPoint)];
    const geo::Point at = geo::between(a, b, 1, 2);
    if (leg.kind == LegKind::Steps)
        m_route.marks.push_back({leg.rise > leg.fall   ? RouteMarkKind::StepsUp
                                 : leg.fall > leg.rise ? RouteMarkKind::StepsDown
                                                       : RouteMarkKind::Steps,
                                 at});
    else if (leg.kind == LegKind::Bridge || leg.kind == LegKind::Underpass)
        m_route.marks.push_back({leg.kind == LegKind::Bridge ? RouteMarkKind::Bridge : RouteMarkKind::Underpass, at});
}

void LegWriter::finish()
{
    std::uint64_t cost = 0;
    std::size_t part = 0;
    bool first = true; // of its part
    for (std::size_t i = 0; i < m_route.legs.size(); ++i) {
        RouteLeg &leg = m_route.legs[i];
        if (leg.kind != LegKind::OffStreet && !std::exchange(first, false))
            leg.turn = turnInto(leg);
        if (part < m_route.lastLegs.size() && i == m_route.lastLegs[part]) {
            ++part;
            first = true;
        }
        markKind(leg);
        cost += leg.cost;
        m_route.length += leg.length;
        m_route.rise += leg.rise;
        m_route.fall += leg.fall;
        m_route.signalled += leg.signalled;
        m_route.unsignalled += leg.unsignalled;
        m_route.gates += leg.gates;
        m_route.bridges += leg.kind == LegKind::Bridge ? 1 : 0;
        m_route.underpasses += leg.kind == LegKind::Underpass ? 1 : 0;
        if (leg.kind == LegKind::Steps) {
            ++m_route.flights;
            m_route.steps += leg.length;
        }
    }
    m_route.cost = static_cast<base::Cost>(std::min<std::uint64_t>(cost, base::kUnreached - 1));
}

} // namespace yike::places
