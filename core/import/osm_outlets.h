// SPDX-License-Identifier: GPL-3.0-or-later
// Outlets from the map's own shops and amenities, through the tags each service of the rulebook names.
#pragma once

#include "core/import/issue_list.h"
#include "core/import/osm_feature.h"
#include "core/norms/rulebook.h"
#include "core/plan/outlet.h"

#include <string>
#include <utility>
#include <vector>

namespace yike::importing {

class OsmOutlets {
public:
    explicit OsmOutlets(const norms::Rulebook &rulebook);

    /// place: the node, or the middle of the polygon.
    void add(const OsmFeature &feature, geo::LonLat place);
    /// Ascending key. A shop mapped both as a node and as its building is one outlet; the other is an issue and counted.
    [[nodiscard]] std::vector<plan::Outlet> take(IssueList &issues, std::int64_t &doubled);

    /// Whether a row of tags ("a=b&c=d") holds; for tests.
    using Conditions = std::vector<std::pair<std::string, std::string>>;

private:
    struct Rule {
        std::size_t service; ///< into the rulebook
        Conditions conditions;
    };
    [[nodiscard]] std::vector<plan::OutletService> servicesOf(const OsmFeature &feature) const;

    const norms::Rulebook &m_rulebook;
    std::vector<Rule> m_rules;
    std::vector<plan::Outlet> m_outlets;
};

} // namespace yike::importing
