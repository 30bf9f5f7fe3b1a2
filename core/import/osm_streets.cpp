// SPDX-License-Identifier: GPL-3.0-or-later
// Cutting ways at junctions, closed gates and crossings.
#include "core/import/osm_streets.h"

#include "core/geo/local_frame.h"
#include "core/import/osm_plaza.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numbers>

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
    case StreetClass::Crossing:
        return true;
    default:
        return false;
    }
}

/// incline=*: per cent, degrees, or up and down on steps. Per mille; 0 where it tells no figure.
std::int16_t gradeOf(const OsmFeature &feature, bool steps)
{
    constexpr std::int16_t kStairs = 500; // a flight of 15 cm by 30 cm
    const std::string_view text = feature.value("incline");
    if (steps && text == "up")
        return kStairs;
    if (steps && text == "down")
        return -kStairs;
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || !std::isfinite(number))
        return 0;
    const std::string_view unit(end, static_cast<std::size_t>(text.data() + text.size() - end));
    double perMille = 0;
    if (unit.find('%') != std::string_view::npos)
        perMille = number * 10;
    else if (unit.find("\xc2\xb0") != std::string_view::npos && std::abs(number) < 60)
        perMille = std::tan(number * std::numbers::pi / 180) * 1000;
    return std::abs(perMille) <= 1000 ? static_cast<std::int16_t>(std::lround(perMille)) : std::int16_t{0};
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

void OsmStreets::resolveMarks(const OsmNodes &nodes)
{
    for (const auto &[id, meaning] : m_markedIds)
        if (const NodeRow row = nodes.find(id); row != kNoNode)
            m_marks.try_emplace(row, Mark{meaning});
    m_markedIds.clear();
}

void OsmStreets::addWay(const OsmFeature &feature, std::vector<NodeRow> nodes, IssueList &issues)
{
    const auto walk = network::walkWay(feature.tags);
    if (!walk)
        return;
    ++m_walked;
    if (std::ranges::find(nodes, kNoNode) != nodes.end())
        issues.add(IssueCode::WayNodeMissing, Severity::Note, {std::to_string(feature.id)}, feature.id);
    if (walk->conditional)
        issues.add(IssueCode::ConditionalAccess, Severity::Note,
                   {std::to_string(feature.id), feature.text("access:conditional") + feature.text("foot:conditional")},
                   feature.id);
    const bool closed = nodes.size() > 3 && nodes.front() == nodes.back() && nodes.front() != kNoNode;
    if (closed && feature.is("area", "yes") && std::ranges::find(nodes, kNoNode) == nodes.end())
        m_plazas.push_back({feature.id, *walk, feature.name(), {{{nodes.begin(), nodes.end() - 1}}}});
    m_paths.push_back({feature.id, *walk, gradeOf(feature, walk->streetClass == StreetClass::Steps), feature.name(),
                       std::move(nodes)});
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
            m_paths.push_back({feature.id, *walk, 0, feature.name(), std::move(nodes)});
        }
    }
    m_plazas.push_back({feature.id, *walk, feature.name(), std::move(polygons)});
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
    return mark != nullptr && mark->meaning.closed && mark->ends <= 2;
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
    street.grade = path.grade;
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
    const std::int32_t delay = delayOf(piece);
    if (piece.front() == end && piece.size() > 2) {
        const auto middle = piece.begin() + static_cast<std::ptrdiff_t>(piece.size() / 2);
        emit(path, {piece.begin(), middle + 1}, crossing, delay, nodes);
        emit(path, {middle, piece.end()}, CrossingKind::None, 0, nodes);
    } else {
        emit(path, piece, crossing, delay, nodes);
    }
    piece.assign(1, end);
}

void OsmStreets::cut(const WalkPath &path, const OsmNodes &nodes, IssueList &issues)
{
    bool first = true;
    for (const auto &run : runsOf(path.nodes)) {
        std::vector<NodeRow> piece{run.front()};
        for (std::size_t i = 1; i < run.size(); ++i) {
            piece.push_back(run[i]);
            const Mark *mark = markOf(run[i]);
            const bool meaningful =
                mark != nullptr && (mark->meaning.closed || mark->meaning.delay > 0 || onFoot(path.walk.streetClass));
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

void OsmStreets::crossPlaza(const Plaza &plaza, const OsmNodes &nodes)
{
    const WalkPath path{plaza.way, plaza.walk, 0, plaza.name, {}};
    for (const auto &polygon : plaza.polygons) {
        // Own rings pass each of their nodes once, their first one twice.
        std::vector<NodeRow> entries;
        for (const auto &ring : polygon)
            for (std::size_t i = 0; i < ring.size(); ++i)
                if (m_uses[ring[i]] > (i == 0 ? 2 : 1))
                    entries.push_back(ring[i]);
        for (const auto &[from, to] : waysAcross(polygon, entries, nodes))
            emit(path, {from, to}, CrossingKind::None, 0, nodes);
    }
}

std::vector<Street> OsmStreets::build(const OsmNodes &nodes, std::int64_t &nextId, IssueList &issues)
{
    std::ranges::stable_sort(m_paths, {}, &WalkPath::way);
    std::ranges::stable_sort(m_plazas, {}, &Plaza::way);
    m_nextId = nextId;
    countUses(nodes);
    for (const WalkPath &path : m_paths)
        cut(path, nodes, issues);
    for (const Plaza &plaza : m_plazas)
        crossPlaza(plaza, nodes);
    const auto openGates = std::ranges::count_if(
        m_marks, [](const auto &each) { return each.second.meaning.closed && each.second.ends > 2; });
    issues.skipped("gate-at-junction", openGates);
    nextId = m_nextId;
    m_paths.clear();
    return std::move(m_streets);
}

} // namespace yike::importing
