// SPDX-License-Identifier: GPL-3.0-or-later
// Cutting ways at junctions, closed gates and crossings.
#include "core/import/osm_streets.h"

#include "core/geo/local_frame.h"
#include "core/import/osm_pavements.h"
#include "core/import/osm_private.h"
#include "core/import/text_encoding.h"

#include <algorithm>
#include <unordered_set>

namespace yike::importing {
namespace {

using base::IssueCode;
using base::Severity;
using plan::CrossingKind;
using plan::Street;
using plan::StreetClass;

/// Where a closed gate cuts a way, each end gets a junction of its own above this; OpenStreetMap's ids are far below.
constexpr std::int64_t kCutNodes = std::int64_t{1} << 60;

/// Ways on which one crosses a road; along a road a crossing costs nothing.
bool onFoot(StreetClass kind)
{
    switch (kind) {
    case StreetClass::Cycleway:
    case StreetClass::Footway:
    case StreetClass::Path:
    case StreetClass::Pedestrian:
    case StreetClass::Steps:
    case StreetClass::RampedSteps:
    case StreetClass::PramSteps:
    case StreetClass::Crossing:
        return true;
    default:
        return false;
    }
}

/// Without repeated neighbours, in runs between missing nodes.
std::vector<std::vector<NodeRow>> runsOf(const std::vector<NodeRow> &nodes)
{
    std::vector<std::vector<NodeRow>> runs(1);
    for (const NodeRow row : nodes) {
        if (row == kNoNode)
            runs.emplace_back();
        else if (runs.back().empty() || runs.back().back() != row)
            runs.back().push_back(row);
    }
    std::erase_if(runs, [](const auto &run) { return run.size() < 2; });
    return runs;
}

} // namespace

const char *codeOf(network::AccessTimes::Taken taken)
{
    switch (taken) {
    case network::AccessTimes::Taken::AsOpen:
        return "open";
    case network::AccessTimes::Taken::AsClosed:
        return "closed";
    case network::AccessTimes::Taken::NotRead:
        break;
    }
    return "";
}

void OsmStreets::resolveMarks(const OsmNodes &nodes)
{
    for (const auto &[id, meaning] : m_markedIds)
        if (const NodeRow row = nodes.find(id); row != kNoNode)
            m_marks.try_emplace(row, Mark{meaning});
    m_markedIds.clear();
}

void OsmStreets::addWay(const OsmFeature &feature, std::vector<NodeRow> nodes, const OsmNodes &table, IssueList &issues)
{
    if (const auto times = network::accessTimes(feature.tags); !times.text.empty()) {
        const auto first = std::ranges::find_if(nodes, [](NodeRow row) { return row != kNoNode; });
        const geo::LonLat place = first == nodes.end() ? geo::LonLat{0, 91} : table.place(*first);
        issues.add(IssueCode::ConditionalAccess, Severity::Note,
                   {std::to_string(feature.id), cellToUtf8(times.text), codeOf(times.taken)}, feature.id, &place);
    }
    const auto walk = network::walkWay(feature.tags);
    if (!walk)
        return;
    if (std::ranges::find(nodes, kNoNode) != nodes.end())
        issues.add(IssueCode::WayNodeMissing, Severity::Note, {std::to_string(feature.id)}, feature.id);
    takePath(feature, *walk, std::move(nodes));
}

void OsmStreets::takePath(const OsmFeature &feature, const network::WalkWay &walk, std::vector<NodeRow> nodes)
{
    ++m_walked;
    m_ramps += plan::isSteps(walk.streetClass) && walk.streetClass != StreetClass::Steps ? 1 : 0;
    network::WalkWay along = walk;
    if (walk.reversed) {
        std::ranges::reverse(nodes);
        along.grade = static_cast<std::int16_t>(-walk.grade);
    }
    const bool closed = nodes.size() > 3 && nodes.front() == nodes.back() && nodes.front() != kNoNode;
    if (closed && network::isWalkArea(feature.tags) && std::ranges::find(nodes, kNoNode) == nodes.end())
        m_plazas.push_back({feature.id, along, feature.name(), {{{nodes.begin(), nodes.end() - 1}}}, {}});
    m_paths.push_back({feature.id, along, feature.name(), std::move(nodes)});
}

void OsmStreets::addFerry(const OsmFeature &relation, std::int64_t way, std::vector<NodeRow> nodes)
{
    if (const auto walk = network::walkWay(relation.tags)) {
        ++m_walked;
        m_paths.push_back({way, *walk, relation.name(), std::move(nodes)});
    }
}

void OsmStreets::addPlaza(const OsmFeature &feature, std::vector<std::vector<std::vector<NodeRow>>> polygons)
{
    const auto walk = network::walkWay(feature.tags);
    if (!walk)
        return;
    for (const auto &polygon : polygons) {
        for (const auto &ring : polygon) {
            std::vector<NodeRow> nodes = ring;
            nodes.push_back(ring.front());
            m_paths.push_back({feature.id, *walk, feature.name(), std::move(nodes)});
        }
    }
    m_plazas.push_back({feature.id, *walk, feature.name(), std::move(polygons), {}});
}

void OsmStreets::countUses(const OsmNodes &nodes)
{
    m_uses.assign(nodes.size(), 0);
    for (const WalkPath &path : m_paths) {
        for (const auto &run : runsOf(path.nodes)) {
            for (std::size_t i = 0; i < run.size(); ++i) {
                m_uses[run[i]] = static_cast<std::uint8_t>(std::min(m_uses[run[i]] + 1, 3));
                if (Mark *mark = markOf(run[i]))
                    mark->ends += i == 0 || i + 1 == run.size() ? 1 : 2;
            }
        }
    }
}

OsmStreets::Mark *OsmStreets::markOf(NodeRow row)
{
    const auto at = m_marks.find(row);
    return at == m_marks.end() ? nullptr : &at->second;
}

/// A closed gate cuts the one way it stands on; at a junction of three it is a slip of the pen and stays open.
bool OsmStreets::isCut(NodeRow row)
{
    const Mark *mark = markOf(row);
    return mark != nullptr && mark->meaning.closed && !mark->estateGate && mark->ends <= 2;
}

plan::NodeId OsmStreets::endOf(NodeRow row, const OsmNodes &nodes)
{
    return isCut(row) ? plan::NodeId{kCutNodes + m_nextCut++} : plan::NodeId{nodes.id(row)};
}

/// The wait at a crossing lies on one of the pieces that meet there, so that nobody waits twice.
CrossingKind OsmStreets::crossingOf(const WalkPath &path, const std::vector<NodeRow> &piece, bool first)
{
    if (!onFoot(path.walk.streetClass))
        return CrossingKind::None;
    for (const NodeRow row : {piece.back(), piece.front()}) {
        Mark *mark = markOf(row);
        if (mark == nullptr || mark->meaning.crossing == CrossingKind::None || mark->crossed)
            continue;
        mark->crossed = true;
        return std::max(mark->meaning.crossing, path.walk.crossing);
    }
    const bool marked = std::ranges::any_of(path.nodes, [&](NodeRow row) {
        const Mark *mark = row == kNoNode ? nullptr : markOf(row);
        return mark != nullptr && mark->meaning.crossing != CrossingKind::None;
    });
    return first && !marked ? path.walk.crossing : CrossingKind::None;
}

std::int32_t OsmStreets::delayOf(const std::vector<NodeRow> &piece)
{
    std::int32_t delay = 0;
    for (const NodeRow row : {piece.back(), piece.front()}) {
        Mark *mark = markOf(row);
        if (mark == nullptr || mark->delayed)
            continue;
        mark->delayed = true;
        delay += mark->meaning.delay;
    }
    return delay;
}

void OsmStreets::emit(const WalkPath &path, const std::vector<NodeRow> &piece, CrossingKind crossing,
                      std::int32_t delay, const OsmNodes &nodes)
{
    Street street;
    street.id = plan::StreetId{m_nextId++};
    street.from = endOf(piece.front(), nodes);
    street.to = endOf(piece.back(), nodes);
    street.line.reserve(piece.size());
    for (const NodeRow row : piece)
        street.line.push_back(nodes.place(row));
    // Two nodes on one spot are still a way from one to the other.
    street.length = std::max<std::int64_t>(geo::geodesicMillimetres(street.line), 1);
    street.streetClass = path.walk.streetClass;
    street.access = path.walk.access;
    street.crossing = crossing;
    street.grade = path.walk.grade;
    street.delay = delay;
    street.level = path.walk.level;
    street.oneway = path.walk.oneway;
    street.bridge = path.walk.bridge;
    street.tunnel = path.walk.tunnel;
    street.way = path.way;
    street.name = path.name;
    m_streets.push_back(std::move(street));
}

/// Emits the piece and starts the next one at its end. A loop is cut in its middle, so that it has two ends.
void OsmStreets::finishPiece(const WalkPath &path, std::vector<NodeRow> &piece, bool first, const OsmNodes &nodes)
{
    const NodeRow end = piece.back();
    const CrossingKind crossing = crossingOf(path, piece, first);
    const std::int32_t delay = delayOf(piece) + (first ? path.walk.delay : 0);
    if (piece.front() == end && piece.size() > 2) {
        const auto middle = piece.begin() + static_cast<std::ptrdiff_t>(piece.size() / 2);
        emit(path, {piece.begin(), middle + 1}, crossing, delay, nodes);
        emit(path, {middle, piece.end()}, CrossingKind::None, 0, nodes);
    } else {
        emit(path, piece, crossing, delay, nodes);
    }
    piece.assign(1, end);
}

bool OsmStreets::cuts(const Mark &mark, StreetClass kind)
{
    const network::WalkNode &meaning = mark.meaning;
    return meaning.closed || meaning.residentsOnly || mark.estateGate || meaning.delay > 0 ||
           (meaning.crossing != CrossingKind::None && onFoot(kind));
}

void OsmStreets::cut(const WalkPath &path, const OsmNodes &nodes, IssueList &issues)
{
    bool first = true;
    for (const auto &run : runsOf(path.nodes)) {
        std::vector<NodeRow> piece{run.front()};
        for (std::size_t i = 1; i < run.size(); ++i) {
            piece.push_back(run[i]);
            const Mark *mark = markOf(run[i]);
            const bool meaningful = mark != nullptr && cuts(*mark, path.walk.streetClass);
            if (i + 1 < run.size() && m_uses[run[i]] < 2 && !meaningful)
                continue;
            finishPiece(path, piece, first, nodes);
            first = false;
        }
    }
    const bool reported = std::ranges::find(path.nodes, kNoNode) != path.nodes.end();
    if (first && !reported)
        issues.add(IssueCode::WayDegenerate, Severity::Note, {std::to_string(path.way)}, path.way);
}

/// Before the streets are cut, so that they are cut where lines over the square will end.
void OsmStreets::findStops(Plaza &plaza, const OsmNodes &nodes)
{
    for (const auto &polygon : plaza.polygons) {
        // Own rings pass each of their nodes once, their first one twice.
        std::vector<NodeRow> entries;
        for (const auto &ring : polygon)
            for (std::size_t i = 0; i < ring.size(); ++i)
                if (m_uses[ring[i]] > (i == 0 ? 2 : 1))
                    entries.push_back(ring[i]);
        plaza.stops.push_back(stopsOf(polygon, std::move(entries), nodes));
    }
}

void OsmStreets::crossPlaza(const Plaza &plaza, const PlazaObstacles &obstacles, const OsmNodes &nodes)
{
    network::WalkWay walk = plaza.walk;
    walk.oneway = false;
    walk.grade = 0;
    const WalkPath path{plaza.way, walk, plaza.name, {}};
    for (std::size_t i = 0; i < plaza.polygons.size(); ++i)
        for (const auto &[from, to] : waysAcross(plaza.polygons[i], plaza.stops[i], obstacles, nodes))
            emit(path, {from, to}, CrossingKind::None, 0, nodes);
}

void OsmStreets::leaveToEstate(NodeRow row)
{
    if (Mark *mark = markOf(row))
        mark->estateGate = true;
}

/// Streets that only private gates join to the rest are walked from and to places there, not through.
void OsmStreets::closeBehindPrivateGates(const OsmNodes &nodes)
{
    std::unordered_set<std::int64_t> privateGates;
    for (const auto &[row, mark] : m_marks)
        if (mark.meaning.residentsOnly && !mark.estateGate)
            privateGates.insert(nodes.id(row));
    if (privateGates.empty())
        return;
    const std::vector<bool> behind = behindGates(m_streets, privateGates);
    for (std::size_t i = 0; i < m_streets.size(); ++i)
        if (behind[i] && m_streets[i].access == plan::Access::Everybody)
            m_streets[i].access = plan::Access::EstateOnly;
}

/// Roads whose pavement is a way of its own are left out where that way is in the file.
void OsmStreets::leaveRoadsToPavements(const OsmNodes &nodes)
{
    if (std::ranges::none_of(m_paths, [](const WalkPath &path) { return path.walk.besidePavement; }))
        return;
    std::vector<const std::vector<NodeRow> *> footways;
    for (const WalkPath &path : m_paths)
        if (onFoot(path.walk.streetClass) && !path.walk.besidePavement)
            footways.push_back(&path.nodes);
    const Pavements pavements(footways, nodes);
    std::vector<WalkPath> kept;
    for (WalkPath &path : m_paths)
        if (!path.walk.besidePavement || !pavements.along(path.nodes))
            kept.push_back(std::move(path));
    m_paths = std::move(kept);
}

void OsmStreets::crossPlazas(const Obstacles &obstacles, const OsmNodes &nodes)
{
    if (m_plazas.empty())
        return;
    std::vector<std::vector<NodeRow>> rings;
    for (const Plaza &plaza : m_plazas)
        for (const auto &polygon : plaza.polygons)
            rings.push_back(polygon.front());
    PlazaObstacles inTheWay(rings, nodes);
    for (const plan::Barrier &barrier : obstacles.barriers)
        inTheWay.add(barrier.line, false);
    for (const plan::Building &building : obstacles.buildings)
        for (const geo::Line &ring : building.outline)
            inTheWay.add(ring, true);
    inTheWay.finish();
    for (const Plaza &plaza : m_plazas)
        crossPlaza(plaza, inTheWay, nodes);
}

std::vector<Street> OsmStreets::build(const OsmNodes &nodes, const Obstacles &obstacles, std::int64_t &nextId,
                                      IssueList &issues)
{
    std::ranges::stable_sort(m_paths, {}, &WalkPath::way);
    std::ranges::stable_sort(m_plazas, {}, &Plaza::way);
    m_nextId = nextId;
    leaveRoadsToPavements(nodes);
    countUses(nodes);
    for (Plaza &plaza : m_plazas)
        findStops(plaza, nodes);
    for (const Plaza &plaza : m_plazas)
        for (const PlazaStops &stops : plaza.stops)
            for (const NodeRow row : stops.corners)
                m_uses[row] = std::max<std::uint8_t>(m_uses[row], 2);
    for (const WalkPath &path : m_paths)
        cut(path, nodes, issues);
    crossPlazas(obstacles, nodes);
    closeBehindPrivateGates(nodes);
    const auto openGates = std::ranges::count_if(m_marks, [](const auto &each) {
        return each.second.meaning.closed && !each.second.estateGate && each.second.ends > 2;
    });
    issues.skipped("gate-at-junction", openGates);
    issues.skipped("ramp-beside-steps", m_ramps);
    nextId = m_nextId;
    m_paths.clear();
    return std::move(m_streets);
}

} // namespace yike::importing
