// SPDX-License-Identifier: GPL-3.0-or-later
// The passes over an OpenStreetMap file: relations, nodes, ways; then the areas of the relations are put together.
#include "core/import/osm_import.h"

#include "core/geo/polygon.h"
#include "core/import/osm_areas.h"
#include "core/import/osm_barriers.h"
#include "core/import/osm_estates.h"
#include "core/import/osm_ferries.h"
#include "core/import/osm_file.h"
#include "core/import/osm_outlets.h"
#include "core/import/osm_relations.h"
#include "core/import/osm_streets.h"
#include "core/import/source_file.h"
#include "core/import/text_encoding.h"

#include <osmium/osm/node.hpp>
#include <osmium/osm/way.hpp>

#include <algorithm>
#include <optional>
#include <stdexcept>
#include <unordered_set>

namespace yike::importing {
namespace {

using base::ErrorCode;
using base::IssueCode;
using base::Severity;

/// A file of more nodes than this is a province: 16 bytes each, and nobody walks through it.
constexpr std::size_t kMostNodes = 80'000'000;

using Tags = std::vector<network::Tag>;

void tagsOf(const osmium::TagList &list, Tags &tags)
{
    tags.clear();
    for (const osmium::Tag &tag : list)
        tags.emplace_back(tag.key(), tag.value());
}

/// Ids that came before; files are sorted, so that only the last one is looked at.
class SeenIds {
public:
    [[nodiscard]] bool again(std::int64_t id)
    {
        if (m_sorted.empty() || id > m_sorted.back()) {
            m_sorted.push_back(id);
            return false;
        }
        return std::ranges::binary_search(m_sorted, id) || !m_others.insert(id).second;
    }

private:
    std::vector<std::int64_t> m_sorted;
    std::unordered_set<std::int64_t> m_others;
};

class OsmImport {
public:
    OsmImport(OsmFile file, const std::string &path, const norms::Rulebook *outlets, const base::Progress &progress)
        : m_file(std::move(file)),
          m_path(path),
          m_progress(progress),
          m_issues(fileName(path))
    {
        if (outlets != nullptr)
            m_outlets.emplace(*outlets);
    }

    base::Result<OsmPlan> run(std::span<const plan::Estate> known, std::int64_t nextId);

private:
    base::Result<void> readAll();
    void takeNode(const osmium::Node &node);
    void takeWay(const osmium::Way &way);
    void noteGateTimes(const osmium::Node &node, const network::WalkNode &meaning);
    void takeStreet(const OsmFeature &feature, std::vector<NodeRow> rows);
    void takeLine(const OsmFeature &feature, const geo::Line &line);
    void takeArea(const OsmFeature &feature, const geo::MultiPolygon &outline);
    void takeRelationAreas();
    OsmPlan finish(std::span<const plan::Estate> known, std::int64_t nextId);

    OsmFile m_file;
    std::string m_path;
    const base::Progress &m_progress;
    IssueList m_issues;
    OsmNodes m_nodes;
    OsmStreets m_streets;
    OsmBaseMap m_baseMap;
    OsmBarriers m_barriers;
    OsmAreas m_areas;
    OsmRelations m_relations;
    OsmFerries m_ferries;
    OsmEstates m_estates;
    std::optional<OsmOutlets> m_outlets;
    SeenIds m_seenWays;
    Tags m_tags;
    std::int64_t m_badPlaces = 0, m_doubledWays = 0, m_ways = 0;
};

/// What outlives the block it was read from.
network::WalkNode kept(network::WalkNode meaning)
{
    meaning.times = {};
    return meaning;
}

void OsmImport::takeNode(const osmium::Node &node)
{
    const osmium::Location at = node.location();
    if (node.deleted() || !at.valid()) {
        ++m_badPlaces;
        return;
    }
    if (m_nodes.size() >= kMostNodes)
        throw std::length_error("more than 80 million nodes: cut out the district first");
    m_nodes.add(node.id(), at.x(), at.y());
    if (node.tags().empty())
        return;
    tagsOf(node.tags(), m_tags);
    const OsmFeature feature{'n', node.id(), m_tags};
    const network::WalkNode meaning = network::walkNode(m_tags);
    if (meaning.barrier || meaning.delay > 0 || meaning.crossing != plan::CrossingKind::None)
        m_streets.mark(node.id(), kept(meaning));
    if (!meaning.times.text.empty())
        noteGateTimes(node, meaning);
    const geo::LonLat place{at.lon_without_check(), at.lat_without_check()};
    if (meaning.barrier)
        m_estates.addGate(feature, meaning, place);
    m_baseMap.addPoint(feature, place);
    if (m_outlets)
        m_outlets->add(feature, place);
}

void OsmImport::noteGateTimes(const osmium::Node &node, const network::WalkNode &meaning)
{
    const geo::LonLat place{node.location().lon_without_check(), node.location().lat_without_check()};
    m_issues.add(IssueCode::ConditionalAccess, Severity::Note,
                 {std::to_string(node.id()), cellToUtf8(meaning.times.text), codeOf(meaning.times.taken), "gate"},
                 node.id(), &place);
}

void OsmImport::takeLine(const OsmFeature &feature, const geo::Line &line)
{
    m_baseMap.addLine(feature, line);
    m_barriers.addLine(feature, line);
}

void OsmImport::takeArea(const OsmFeature &feature, const geo::MultiPolygon &outline)
{
    m_baseMap.addArea(feature, outline);
    m_barriers.addArea(feature, outline);
    m_areas.addArea(feature, outline);
    m_estates.addArea(feature, outline);
    if (m_outlets)
        m_outlets->add(feature, geo::labelPoint(outline));
}

void OsmImport::takeWay(const osmium::Way &way)
{
    ++m_ways;
    m_relations.addWay(way, m_nodes);
    if (way.tags().empty() && !m_ferries.carries(way.id()))
        return;
    if (m_seenWays.again(way.id())) {
        ++m_doubledWays;
        return;
    }
    tagsOf(way.tags(), m_tags);
    const OsmFeature feature{'w', way.id(), m_tags};
    std::vector<NodeRow> rows;
    geo::Line line;
    rows.reserve(way.nodes().size());
    line.reserve(way.nodes().size());
    for (const osmium::NodeRef &ref : way.nodes()) {
        rows.push_back(m_nodes.find(ref.ref()));
        if (rows.back() != kNoNode)
            line.push_back(m_nodes.place(rows.back()));
    }
    takeLine(feature, line);
    const bool closed = rows.size() >= 4 && rows.front() == rows.back() && line.size() == rows.size();
    if (closed && !feature.is("area", "no")) {
        line.pop_back();
        takeArea(feature, {{std::move(line)}});
    } else if (m_outlets && !line.empty()) {
        m_outlets->add(feature, line[line.size() / 2]);
    }
    takeStreet(feature, std::move(rows));
}

void OsmImport::takeStreet(const OsmFeature &feature, std::vector<NodeRow> rows)
{
    // Of a ferry the way may say nothing at all: the relation does.
    if (m_ferries.carries(feature.id) && !feature.has("highway") && !feature.has("route") && !feature.has("foot"))
        m_ferries.withLineOf(feature.id,
                             [&](const OsmFeature &line) { m_streets.addFerry(line, feature.id, std::move(rows)); });
    else if (feature.has("highway") || feature.has("railway") || feature.has("route") || feature.has("ferry") ||
             feature.has("public_transport") || feature.has("man_made") || feature.has("place") ||
             feature.has("indoor"))
        m_streets.addWay(feature, std::move(rows), m_nodes, m_issues);
}

void OsmImport::takeRelationAreas()
{
    m_relations.assemble(m_issues, [&](const OsmRelations::Made &made) {
        const OsmFeature feature{'r', made.id, made.tags};
        if (made.outline.empty()) {
            if (m_barriers.addShore(feature, made.lines))
                m_baseMap.addShore(feature, made.lines);
            return;
        }
        takeArea(feature, made.outline);
        if (!feature.has("highway") && !network::isWalkArea(feature.tags))
            return;
        std::vector<std::vector<std::vector<NodeRow>>> polygons;
        for (const auto &polygon : made.rings) {
            auto &rings = polygons.emplace_back();
            for (const auto &ring : polygon)
                for (auto &rows = rings.emplace_back(); const std::int64_t id : ring)
                    rows.push_back(m_nodes.find(id));
        }
        m_streets.addPlaza(feature, std::move(polygons));
    });
}

base::Result<void> OsmImport::readAll()
{
    namespace bits = osmium::osm_entity_bits;
    auto read = m_file.read(bits::relation, m_progress, 0.0, 0.1, [&](osmium::memory::Buffer &buffer) {
        m_relations.addRelations(buffer);
        for (const auto &relation : buffer.select<osmium::Relation>())
            m_ferries.add(relation);
    });
    if (!read)
        return read;
    m_relations.finishRelations();
    read = m_file.read(bits::node, m_progress, 0.1, 0.4, [&](osmium::memory::Buffer &buffer) {
        for (const auto &node : buffer.select<osmium::Node>())
            takeNode(node);
    });
    if (!read)
        return read;
    m_issues.skipped("doubled-node", static_cast<std::int64_t>(m_nodes.finish()));
    m_streets.resolveMarks(m_nodes);
    return m_file.read(bits::way, m_progress, 0.4, 0.7, [&](osmium::memory::Buffer &buffer) {
        for (const auto &way : buffer.select<osmium::Way>())
            takeWay(way);
    });
}

OsmPlan OsmImport::finish(std::span<const plan::Estate> known, std::int64_t nextId)
{
    OsmPlan plan;
    for (const std::int64_t gate : m_estates.choose(m_barriers.barriers))
        if (const NodeRow row = m_nodes.find(gate); row != kNoNode)
            m_streets.leaveToEstate(row);
    auto streets = std::make_shared<plan::StreetLayer>();
    streets->streets = m_streets.build(m_nodes, {m_barriers.barriers, m_baseMap.map.buildings}, nextId, m_issues);
    plan.estates = m_estates.finish(streets->streets, known, nextId);
    streets->barriers = std::move(m_barriers.barriers);
    plan.streets = std::move(streets);
    m_progress.report("read-osm", 0.9);
    m_baseMap.finish(nextId);
    plan.baseMap = std::make_shared<plan::BaseMap>(std::move(m_baseMap.map));
    plan.notes = std::move(m_baseMap.notes);
    plan.areas = std::move(m_areas.areas);
    if (m_outlets)
        plan.outlets = m_outlets->take(m_issues, plan.doubledOutlets);
    m_issues.skipped("node-without-place", m_badPlaces);
    m_issues.skipped("doubled-way", m_doubledWays);
    plan.issues = m_issues.take();
    plan.date = m_file.date();
    plan.ways = m_ways;
    plan.walked = m_streets.walked();
    plan.nextId = nextId;
    return plan;
}

base::Result<OsmPlan> OsmImport::run(std::span<const plan::Estate> known, std::int64_t nextId)
{
    if (auto read = readAll(); !read)
        return std::unexpected(read.error());
    try {
        takeRelationAreas();
        OsmPlan plan = finish(known, nextId);
        if (plan.streets->streets.empty())
            return base::fail(ErrorCode::NoStreets, m_path);
        m_progress.report("read-osm", 1.0);
        return plan;
    } catch (const std::exception &exception) {
        return base::fail(ErrorCode::FileUnreadable, m_path, exception.what());
    }
}

} // namespace

base::Result<OsmPlan> readOsm(const std::string &path, const norms::Rulebook *outlets,
                              std::span<const plan::Estate> known, std::int64_t nextId, const base::Progress &progress)
{
    auto file = OsmFile::open(path);
    if (!file)
        return std::unexpected(file.error());
    return OsmImport(std::move(*file), path, outlets, progress).run(known, nextId);
}

} // namespace yike::importing
