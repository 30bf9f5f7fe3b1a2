// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the edges of a path into legs by name and kind, with what is climbed, crossed and passed.
#pragma once

#include "core/geo/box_tree.h"
#include "core/places/route.h"

namespace yike::places {

/// Where a part begins or ends.
struct PartEnd {
    network::Joint joint;
    geo::Point place; ///< local cm
    std::optional<geo::Point> gate; ///< on the way between place and street
};

/// Writes into a route part by part.
class LegWriter {
public:
    LegWriter(const analysis::Situation &situation, Route &route);

    /// A part between two stops: path.legs in walking order.
    void addPart(const network::Search &search, const network::Search::Path &path, const PartEnd &from,
                 const PartEnd &to);
    /// A part between two stops that are one place.
    void stay(geo::Point place);
    /// Marks, turns and sums, once all parts are there.
    void finish();

private:
    /// A gate passed `at` mm after the start.
    struct Passage {
        geo::Point gate;
        std::int64_t at;
    };

    void addOffStreet(geo::Point from, const std::optional<geo::Point> &gate, geo::Point to, std::uint32_t millimetres);
    void endPart();
    void addEdge(const network::Search &search, const network::Search::Leg &edge);
    void addCrossing(const network::Search::Leg &edge, const plan::Street &street, RouteLeg &leg);
    void addGates(std::span<const geo::Point> line, RouteLeg &leg);
    void passGate(geo::Point gate, std::int64_t at, RouteLeg &leg);
    void addHeights(const network::Search::Leg &edge, const plan::Street &street, RouteLeg &leg) const;
    void addPoint(geo::Point point);
    [[nodiscard]] RouteLeg &legFor(LegKind kind, const plan::Street &street);
    [[nodiscard]] Turn turnInto(const RouteLeg &leg) const;
    void markKind(const RouteLeg &leg);

    const analysis::Situation &m_situation;
    const network::Network &m_network;
    Route &m_route;
    geo::PointIndex m_gates; ///< the open ones
    std::size_t m_firstLeg = 0; ///< of the part
    std::vector<Passage> m_passages;
    std::int64_t m_walked = 0; ///< mm along the line drawn
};

} // namespace yike::places
