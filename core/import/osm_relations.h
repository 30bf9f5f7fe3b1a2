// SPDX-License-Identifier: GPL-3.0-or-later
// Multipolygons and boundaries: relations first, then their ways, then libosmium puts the areas together.
#pragma once

#include "core/geo/point.h"
#include "core/import/issue_list.h"
#include "core/import/osm_nodes.h"
#include "core/network/walk_access.h"

#include <osmium/memory/buffer.hpp>
#include <osmium/osm/way.hpp>

#include <cstdint>
#include <functional>
#include <unordered_map>
#include <vector>

namespace yike::importing {

class OsmRelations {
public:
    /// An area that could be put together; of one that leaves the extract only the lines that are there.
    struct Made {
        std::int64_t id = 0;
        std::vector<network::Tag> tags;
        geo::MultiPolygon outline;
        std::vector<std::vector<std::vector<std::int64_t>>> rings; ///< node ids of the outline
        std::vector<geo::Line> lines;
    };

    void addRelations(const osmium::memory::Buffer &buffer);
    void finishRelations();
    /// Keeps the way if a relation needs it. The nodes are known by now.
    void addWay(const osmium::Way &way, const OsmNodes &nodes);
    /// Calls made for each area, whole or in parts; a broken multipolygon is an issue, one that leaves the extract is counted.
    void assemble(IssueList &issues, const std::function<void(const Made &)> &made);

private:
    osmium::memory::Buffer m_relations{64 * 1024, osmium::memory::Buffer::auto_grow::yes};
    osmium::memory::Buffer m_ways{64 * 1024, osmium::memory::Buffer::auto_grow::yes};
    std::vector<std::int64_t> m_wanted; ///< way ids, ascending
    std::unordered_map<std::int64_t, std::size_t> m_wayOffsets; ///< into m_ways
};

} // namespace yike::importing
