// SPDX-License-Identifier: GPL-3.0-or-later
// What holds of every plan an import lets through, and that the engine works on it.
#pragma once

#include "core/geo/local_frame.h"
#include "core/import/import.h"
#include "core/network/network_check.h"
#include "core/network/search.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace yike::test {

/// What is wrong with the streets; empty: nothing.
inline std::string flawOf(const plan::StreetLayer &layer)
{
    std::int64_t last = 0;
    for (const plan::Street &street : layer.streets) {
        const std::string which = "street " + std::to_string(street.id.value) + ": ";
        if (street.id.value <= last)
            return which + "ids do not ascend";
        last = street.id.value;
        if (street.line.size() < 2 || !std::ranges::all_of(street.line, geo::isValid))
            return which + "no line on earth";
        if (street.length < 1)
            return which + "no length";
    }
    for (const plan::Barrier &barrier : layer.barriers)
        if (!std::ranges::all_of(barrier.line, geo::isValid))
            return "a barrier off the earth";
    return {};
}

/// Builds the network, checks it, joins places and searches from them; what is wrong with what comes out.
inline std::string flawOnFoot(const plan::Plan &plan)
{
    if (plan.streets->streets.empty())
        return {};
    const geo::LonLat start = plan.streets->streets.front().line.front();
    const auto frame = geo::LocalFrame::around(start);
    if (!frame)
        return {};
    const auto network = network::Network::build(plan.streets, plan.estates, norms::presetWalkers(), *frame);
    if (!network)
        return {};
    if (!network::checkNetwork(**network, plan.estates))
        return "the network check failed";
    std::vector<network::Joint> joints;
    for (std::size_t i = 0; i < plan.streets->streets.size() && joints.size() < 20; i += 1 + i / 4)
        if (const auto joint = (*network)->join(plan.streets->streets[i].line.back(), {}, 200'000); joint.joined())
            joints.push_back(joint);
    if (joints.empty())
        return {};
    network::Search search(*network);
    const std::array sources{network::Source{joints.front(), 0}};
    const network::Targets targets(joints, (*network)->edgeCount());
    for (const auto walker : {norms::WalkerKind::Metres, norms::WalkerKind::Adult, norms::WalkerKind::Wheelchair}) {
        std::vector<network::Reached> reached;
        search.run(sources, targets, walker, network::Direction::Forward, 3'600'000, reached);
        if (!std::ranges::is_sorted(reached, {}, &network::Reached::target))
            return "targets out of order";
        for (const network::Reached &each : reached)
            if (each.cost > 3'600'000)
                return "farther than the limit";
    }
    return {};
}

/// Both, and that every row of every file is accounted for.
inline std::string flawOf(const importing::ImportOutcome &outcome)
{
    for (const importing::ImportCount &each : outcome.counts)
        if (each.rows != each.used + each.unplaced + each.skipped)
            return each.role + ": rows are not used + unplaced + skipped";
    if (std::string flaw = flawOf(*outcome.after.streets); !flaw.empty())
        return flaw;
    for (const plan::Estate &estate : outcome.after.estates)
        for (const geo::Line &ring : estate.outline)
            if (ring.size() < 3 || !std::ranges::all_of(ring, geo::isValid))
                return "an estate without an outline";
    return flawOnFoot(outcome.after);
}

} // namespace yike::test
