// SPDX-License-Identifier: GPL-3.0-or-later
// Gathers relations and their ways; osmium::area::Assembler makes rings of them.
#include "core/import/osm_relations.h"

// GCC 14 believes that the tags libosmium copies may have no end; they are zero-terminated in its buffers.
#pragma GCC diagnostic ignored "-Wstringop-overread"
#include <osmium/area/assembler.hpp>
#include <osmium/osm/area.hpp>
#include <osmium/osm/relation.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

namespace yike::importing {
namespace {

bool isArea(const osmium::Relation &relation)
{
    const std::string_view type = relation.tags().get_value_by_key("type", "");
    if (type == "multipolygon")
        return relation.tags().size() > 1;
    const std::string_view boundary = relation.tags().get_value_by_key("boundary", "");
    return type == "boundary" && boundary == "administrative";
}

template <typename Ring>
void addRing(const Ring &ring, geo::Polygon &polygon, std::vector<std::vector<std::int64_t>> &ids)
{
    geo::Line line;
    std::vector<std::int64_t> nodes;
    for (const osmium::NodeRef &ref : ring) {
        line.push_back({ref.x() / 1e7, ref.y() / 1e7});
        nodes.push_back(ref.ref());
    }
    if (line.size() < 4)
        return;
    line.pop_back();
    nodes.pop_back();
    polygon.push_back(std::move(line));
    ids.push_back(std::move(nodes));
}

OsmRelations::Made namedAs(const osmium::Relation &relation)
{
    OsmRelations::Made made;
    made.id = relation.id();
    for (const osmium::Tag &tag : relation.tags())
        made.tags.emplace_back(tag.key(), tag.value());
    return made;
}

/// The lines of the members that are there.
OsmRelations::Made partsOf(const osmium::Relation &relation, const std::vector<const osmium::Way *> &members)
{
    OsmRelations::Made made = namedAs(relation);
    for (const osmium::Way *way : members) {
        geo::Line line;
        for (const osmium::NodeRef &ref : way->nodes())
            if (ref.location().valid())
                line.push_back({ref.x() / 1e7, ref.y() / 1e7});
        if (line.size() >= 2)
            made.lines.push_back(std::move(line));
    }
    return made;
}

OsmRelations::Made madeOf(const osmium::Area &area, const osmium::Relation &relation)
{
    OsmRelations::Made made = namedAs(relation);
    for (const auto &outer : area.outer_rings()) {
        geo::Polygon polygon;
        std::vector<std::vector<std::int64_t>> ids;
        addRing(outer, polygon, ids);
        if (polygon.empty())
            continue;
        for (const auto &inner : area.inner_rings(outer))
            addRing(inner, polygon, ids);
        made.outline.push_back(std::move(polygon));
        made.rings.push_back(std::move(ids));
    }
    return made;
}

} // namespace

void OsmRelations::addRelations(const osmium::memory::Buffer &buffer)
{
    for (const auto &relation : buffer.select<osmium::Relation>()) {
        if (!isArea(relation) || relation.deleted())
            continue;
        for (const osmium::RelationMember &member : relation.members())
            if (member.type() == osmium::item_type::way)
                m_wanted.push_back(member.ref());
        m_relations.push_back(relation);
    }
}

void OsmRelations::finishRelations()
{
    std::ranges::sort(m_wanted);
    const auto doubled = std::ranges::unique(m_wanted);
    m_wanted.erase(doubled.begin(), doubled.end());
}

void OsmRelations::addWay(const osmium::Way &way, const OsmNodes &nodes)
{
    if (!std::ranges::binary_search(m_wanted, way.id()) || m_wayOffsets.contains(way.id()))
        return;
    m_wayOffsets.emplace(way.id(), m_ways.committed());
    m_ways.push_back(way);
    auto &kept = m_ways.get<osmium::Way>(m_wayOffsets.at(way.id()));
    for (osmium::NodeRef &ref : kept.nodes()) {
        const NodeRow row = nodes.find(ref.ref());
        if (row == kNoNode)
            continue;
        const geo::LonLat place = nodes.place(row);
        ref.set_location(osmium::Location{place.lon, place.lat});
    }
}

void OsmRelations::assemble(IssueList &issues, const std::function<void(const Made &)> &made)
{
    osmium::area::AssemblerConfig config;
    config.create_empty_areas = false;
    std::int64_t cutOff = 0;
    std::vector<const osmium::Relation *> relations;
    for (const auto &relation : m_relations.select<osmium::Relation>())
        relations.push_back(&relation);
    std::ranges::stable_sort(relations, {}, [](const auto *relation) { return relation->id(); });
    for (const osmium::Relation *relation : relations) {
        std::vector<const osmium::Way *> members;
        bool whole = true;
        for (const osmium::RelationMember &member : relation->members()) {
            if (member.type() != osmium::item_type::way)
                continue;
            const auto at = m_wayOffsets.find(member.ref());
            whole = whole && at != m_wayOffsets.end();
            if (at != m_wayOffsets.end())
                members.push_back(&m_ways.get<osmium::Way>(at->second));
        }
        if (!whole) {
            ++cutOff; // the extract ends there: no fault of the data
            made(partsOf(*relation, members));
            continue;
        }
        osmium::memory::Buffer out{16 * 1024, osmium::memory::Buffer::auto_grow::yes};
        osmium::area::Assembler assembler{config};
        const bool good = assembler(*relation, members, out) && out.committed() > 0;
        const Made area = good ? madeOf(out.get<osmium::Area>(0), *relation) : Made{};
        if (area.outline.empty())
            issues.add(base::IssueCode::MultipolygonBroken, base::Severity::Note, {std::to_string(relation->id())},
                       relation->id());
        else
            made(area);
    }
    issues.skipped("relation-leaves-map", cutOff);
}

} // namespace yike::importing
