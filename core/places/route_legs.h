// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the edges of a path into legs by name and kind, with what is climbed, crossed and passed.
#pragma once

#include "core/geo/box_tree.h"
#include "core/places/route.h"

namespace yike::places {

/// Writes into a route part by part.
class LegWriter {
public:
    LegWriter(const analysis::Situation &situation, Route &route);

    /// A part between two stops: path.legs in walking order, and the places and joints of its ends.
    void addPart(const network::Search &search, const network::Search::Path &path, const network::Joint &from,
                 const network::Joint &to, geo::Point start, geo::Point end);
    /// Marks, turns and sums, once all parts are there.
    void finish();

private:
    void addOffStreet(geo::Point from, geo::Point to, std::uint32_t millimetres);
    void addEdge(const network::Search &search, const network::Search::Leg &edge);
    void addCrossing(const network::Search::Leg &edge, const plan::Street &street, RouteLeg &leg);
    void addGates(std::span<const geo::Point> line, RouteLeg &leg);
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
    std::optional<geo::Point> m_lastGate;
};

} // namespace yike::places
