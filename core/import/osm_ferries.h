// SPDX-License-Identifier: GPL-3.0-or-later
// Ferry lines drawn as relations: their ways often carry no tags of their own.
#pragma once

#include "core/import/osm_feature.h"

#include <osmium/osm/relation.hpp>

#include <cstdint>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace yike::importing {

class OsmFerries {
public:
    /// Takes the relation if it is a ferry line.
    void add(const osmium::Relation &relation);
    [[nodiscard]] bool carries(std::int64_t way) const { return m_lineOf.contains(way); }
    /// visit gets the relation of the way's line with its tags.
    template <typename Visit>
    void withLineOf(std::int64_t way, Visit visit) const
    {
        const auto at = m_lineOf.find(way);
        if (at == m_lineOf.end())
            return;
        const Ferry &line = m_lines[at->second];
        std::vector<network::Tag> tags(line.tags.begin(), line.tags.end());
        visit(OsmFeature{'r', line.id, tags});
    }

private:
    struct Ferry {
        std::int64_t id;
        std::vector<std::pair<std::string, std::string>> tags;
    };
    std::vector<Ferry> m_lines;
    std::unordered_map<std::int64_t, std::size_t> m_lineOf; ///< by way; of two lines the first
};

} // namespace yike::importing
