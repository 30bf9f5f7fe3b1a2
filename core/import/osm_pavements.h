// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the pavement that a road speaks of is drawn in the extract.
#pragma once

#include "core/geo/box_tree.h"
#include "core/geo/local_frame.h"
#include "core/import/osm_nodes.h"

#include <vector>

namespace yike::importing {

/// The ways for people on foot, to be asked whether they run along a road.
class Pavements {
public:
    Pavements(const std::vector<const std::vector<NodeRow> *> &footways, const OsmNodes &nodes);
    /// Whether along the greater part of the road a footway lies within 30 m.
    [[nodiscard]] bool along(const std::vector<NodeRow> &road) const;

private:
    [[nodiscard]] std::vector<geo::Point> lineOf(const std::vector<NodeRow> &way) const;

    const OsmNodes &m_nodes;
    geo::LocalFrame m_frame;
    geo::SegmentIndex m_index;
};

} // namespace yike::importing
