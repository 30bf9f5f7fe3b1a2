// SPDX-License-Identifier: GPL-3.0-or-later
// Gathers the walkable ways of an OpenStreetMap file and cuts them into streets between junctions.
#pragma once

#include "core/import/issue_list.h"
#include "core/import/osm_feature.h"
#include "core/import/osm_nodes.h"
#include "core/import/osm_plaza.h"
#include "core/plan/base_map.h"
#include "core/plan/street.h"

#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace yike::importing {

/// A walkable way before it is cut.
struct WalkPath {
    std::int64_t way = 0;
    network::WalkWay walk;
    std::string name;
    std::vector<NodeRow> nodes; ///< kNoNode where the file lacks one
};

/// A square one may walk across: rings of nodes, the first ring of each polygon is the outer one.
struct Plaza {
    std::int64_t way = 0;
    network::WalkWay walk;
    std::string name;
    std::vector<std::vector<std::vector<NodeRow>>> polygons; ///< rings without the repeated last node
    std::vector<PlazaStops> stops; ///< by polygon
};

/// The third argument of ConditionalAccess: "open" or "closed" as taken, empty where it was not read.
[[nodiscard]] const char *codeOf(network::AccessTimes::Taken taken);

class OsmStreets {
public:
    /// Nodes that mean something to whoever passes; before the ways.
    void mark(std::int64_t node, const network::WalkNode &meaning) { m_markedIds.emplace_back(node, meaning); }
    void resolveMarks(const OsmNodes &nodes);
    /// Takes the way if somebody may walk on it.
    void addWay(const OsmFeature &feature, std::vector<NodeRow> nodes, const OsmNodes &table, IssueList &issues);
    /// A multipolygon of streets: its rings are walked along, its inside is walked across.
    void addPlaza(const OsmFeature &feature, std::vector<std::vector<std::vector<NodeRow>>> polygons);

    /// Walkable ways taken so far.
    [[nodiscard]] std::int64_t walked() const { return m_walked; }
    /// The way as walked by who is carried by a route=ferry relation, where the way itself does not say what it is.
    void addFerry(const OsmFeature &relation, std::int64_t way, std::vector<NodeRow> nodes);
    /// The node is a gate of an estate: streets meet there, and who passes is the estate's to say.
    void leaveToEstate(NodeRow row);
    /// What nobody walks through on a square.
    struct Obstacles {
        std::span<const plan::Barrier> barriers;
        std::span<const plan::Building> buildings;
    };
    /// The streets, ids from `nextId` on. Ways are taken by ascending id, whatever their order in the file.
    [[nodiscard]] std::vector<plan::Street> build(const OsmNodes &nodes, const Obstacles &obstacles,
                                                  std::int64_t &nextId, IssueList &issues);

private:
    struct Mark {
        network::WalkNode meaning;
        int ends = 0; ///< street ends that meet here
        bool crossed = false; ///< the wait has been put on a street
        bool delayed = false;
        bool estateGate = false;
    };
    void countUses(const OsmNodes &nodes);
    void cut(const WalkPath &path, const OsmNodes &nodes, IssueList &issues);
    void finishPiece(const WalkPath &path, std::vector<NodeRow> &piece, bool first, const OsmNodes &nodes);
    void emit(const WalkPath &path, const std::vector<NodeRow> &piece, plan::CrossingKind crossing, std::int32_t delay,
              const OsmNodes &nodes);
    [[nodiscard]] plan::CrossingKind crossingOf(const WalkPath &path, const std::vector<NodeRow> &piece, bool first);
    [[nodiscard]] std::int32_t delayOf(const std::vector<NodeRow> &piece);
    [[nodiscard]] plan::NodeId endOf(NodeRow row, const OsmNodes &nodes);
    [[nodiscard]] Mark *markOf(NodeRow row);
    [[nodiscard]] bool isCut(NodeRow row);
    void leaveRoadsToPavements(const OsmNodes &nodes);
    void findStops(Plaza &plaza, const OsmNodes &nodes);
    [[nodiscard]] static bool cuts(const Mark &mark, plan::StreetClass kind);
    void crossPlazas(const Obstacles &obstacles, const OsmNodes &nodes);
    void crossPlaza(const Plaza &plaza, const PlazaObstacles &obstacles, const OsmNodes &nodes);
    void closeBehindPrivateGates(const OsmNodes &nodes);
    void takePath(const OsmFeature &feature, const network::WalkWay &walk, std::vector<NodeRow> nodes);

    std::vector<std::pair<std::int64_t, network::WalkNode>> m_markedIds;
    std::unordered_map<NodeRow, Mark> m_marks;
    std::vector<std::uint8_t> m_uses; ///< by node: how often ways pass, 3 = more
    std::vector<WalkPath> m_paths;
    std::vector<Plaza> m_plazas;
    std::vector<plan::Street> m_streets;
    std::int64_t m_nextId = 1;
    std::int64_t m_nextCut = 0;
    std::int64_t m_walked = 0, m_ramps = 0;
};

} // namespace yike::importing
