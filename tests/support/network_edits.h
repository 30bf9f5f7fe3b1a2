// SPDX-License-Identifier: GPL-3.0-or-later
// Random edits of streets and gates, for property tests.
#pragma once

#include "core/plan/network_edits.h"
#include "core/plan/street_cut.h"

#include <array>
#include <cstdint>
#include <random>

namespace yike::test {

/// One edit of the scenario's network: a way added, a street closed, reopened or changed, steps forbidden, a gate opened or
/// locked. May be without changes.
[[nodiscard]] inline plan::Edit randomNetworkEdit(std::mt19937_64 &random, const plan::Plan &plan,
                                                  plan::ScenarioId scenario)
{
    using namespace plan;
    const auto below = [&](std::int64_t n) {
        return static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(n));
    };
    const std::vector<Street> streets = seenThrough(plan, scenario).streets->streets;
    if (streets.empty())
        return {};
    const auto any = [&] { return streets[static_cast<std::size_t>(below(std::ssize(streets)))]; };
    const auto end = [&] {
        const Street street = any();
        return below(3) == 0 ? atJunction(street.from) : onStreet(street.id, below(lengthOf(street) + 1));
    };
    const std::int64_t kind = below(100);
    if (kind < 40) {
        NewWay way;
        way.kind = static_cast<WayKind>(below(5));
        way.from = end();
        way.to = end();
        way.crossing = static_cast<CrossingKind>(below(3));
        way.grade = static_cast<std::int16_t>(below(3) == 0 ? below(200) - 100 : 0);
        return addWay(plan, scenario, way);
    }
    if (kind < 65)
        return closeStreet(plan, scenario, any().id);
    if (kind < 75) {
        const Scenario *seen = plan.scenario(scenario);
        if (seen != nullptr && !seen->closedStreets.empty())
            return reopenStreet(plan, scenario,
                                seen->closedStreets[static_cast<std::size_t>(below(std::ssize(seen->closedStreets)))]);
        return reopenStreet(plan, scenario, any().id);
    }
    if (kind < 85 || plan.estates.empty()) {
        Street after = any();
        after.grade = static_cast<std::int16_t>(below(200) - 100);
        after.climb = static_cast<std::int32_t>(below(2) * below(5000));
        after.crossing = static_cast<CrossingKind>(below(3));
        if (below(4) == 0)
            after.streetClass = below(2) == 0 ? StreetClass::Steps : StreetClass::Service;
        return changeStreet(plan, scenario, after);
    }
    if (kind < 88)
        return forbidSteps(plan, scenario);
    const EstateId estate = plan.estates[static_cast<std::size_t>(below(std::ssize(plan.estates)))].id;
    const auto gates = std::ssize(estateThrough(plan, scenario, estate)->gates);
    return setGate(plan, scenario, estate, static_cast<std::size_t>(below(std::max<std::int64_t>(gates, 1))),
                   below(2) == 0);
}

} // namespace yike::test
