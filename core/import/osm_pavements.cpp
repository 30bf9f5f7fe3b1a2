// SPDX-License-Identifier: GPL-3.0-or-later
// Looks beside a road every twenty metres.
#include "core/import/osm_pavements.h"

namespace yike::importing {
namespace {

constexpr std::int64_t kStep = 2'000;   ///< cm
constexpr std::int64_t kBeside = 3'000; ///< cm: half a main road and its green

geo::LocalFrame frameAt(const std::vector<const std::vector<NodeRow> *> &ways, const OsmNodes &nodes)
{
    for (const auto *way : ways)
        for (const NodeRow row : *way)
            if (row != kNoNode)
                if (auto frame = geo::LocalFrame::around(nodes.place(row)))
                    return *std::move(frame);
    return {};
}

} // namespace

Pavements::Pavements(const std::vector<const std::vector<NodeRow> *> &footways, const OsmNodes &nodes)
    : m_nodes(nodes),
      m_frame(frameAt(footways, nodes))
{
    std::vector<geo::Segment> pieces;
    for (const auto *way : footways) {
        const auto line = lineOf(*way);
        for (std::size_t i = 0; i + 1 < line.size(); ++i)
            pieces.push_back({line[i], line[i + 1]});
    }
    m_index = geo::SegmentIndex(std::move(pieces));
}

std::vector<geo::Point> Pavements::lineOf(const std::vector<NodeRow> &way) const
{
    std::vector<geo::Point> line;
    for (const NodeRow row : way)
        if (row != kNoNode)
            line.push_back(m_frame.toLocal(m_nodes.place(row)));
    return line;
}

bool Pavements::along(const std::vector<NodeRow> &road) const
{
    std::int64_t looked = 0, found = 0;
    const auto line = lineOf(road);
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        const std::int64_t steps = geo::millimetres(line[i], line[i + 1]) / 10 / kStep + 1;
        for (std::int64_t step = 0; step < steps; ++step, ++looked)
            found += m_index.nearest(geo::between(line[i], line[i + 1], 2 * step + 1, 2 * steps), kBeside) ? 1 : 0;
    }
    return found * 2 > looked;
}

} // namespace yike::importing
