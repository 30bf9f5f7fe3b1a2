// SPDX-License-Identifier: GPL-3.0-or-later
// What nobody walks across but on a street: water, railways, motorways, walls.
#pragma once

#include "core/import/osm_feature.h"
#include "core/plan/street.h"

#include <optional>
#include <vector>

namespace yike::importing {

class OsmBarriers {
public:
    void addLine(const OsmFeature &feature, const geo::Line &line);
    void addArea(const OsmFeature &feature, const geo::MultiPolygon &outline);
    /// The part of a water's shore that lies in the extract. Whether it is one.
    bool addShore(const OsmFeature &feature, const std::vector<geo::Line> &lines);

    std::vector<plan::Barrier> barriers;
};

} // namespace yike::importing
