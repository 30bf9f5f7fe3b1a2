// SPDX-License-Identifier: GPL-3.0-or-later
// Presence of a service in circles.
#include "core/analysis/presence.h"

#include "core/analysis/norm_terms.h"

namespace yike::analysis {

namespace {

/// Slots in which a large enough outlet stands.
std::vector<bool> slotsWith(const Basis &basis, std::size_t service, std::int32_t minimumSize)
{
    std::vector<bool> slots(basis.areas().slotCount());
    for (const std::uint32_t outlet : countingOutlets(*basis.ledger, service, minimumSize)) {
        for (const Slot slot : basis.ledger->fact(outlet).slots)
            slots[slot] = true;
    }
    return slots;
}

bool halfReach(const Basis &basis, Slot circle, norms::BandSet users, const NearestTimes &times, base::Cost limit)
{
    base::People all = 0, reaching = 0;
    for (const std::uint32_t home : basis.areas().residencesIn(circle)) {
        const base::People people = norms::peopleOf(basis.plan().residences[home].people, users);
        all += people;
        reaching += times.cost[home] <= limit ? people : 0;
    }
    return all > 0 && reaching * 2 >= all;
}

} // namespace

std::vector<CirclePresence> presenceOf(const Basis &basis, std::size_t service, const NearestSet &nearest)
{
    constexpr std::int32_t kFifteenMinutes = 1000; // metres
    const norms::Service &kind = basis.book().services[service];
    const norms::Norm *norm = basis.book().coverageNorm(kind.code);
    const std::int32_t metres = norm != nullptr ? metresOf(*norm) : kFifteenMinutes;
    const auto limit = static_cast<base::Cost>(metres) * base::kMillimetresPerMetre;
    const std::vector<bool> inside = slotsWith(basis, service, norm != nullptr ? norm->minimumSize : 0);
    const auto &times = nearest[static_cast<std::size_t>(norms::WalkerKind::Metres)];
    const norms::BandSet users = usersOf(basis.book(), kind);
    std::vector<CirclePresence> told;
    for (const Slot circle : basis.areas().circlesAndTiers()) {
        Presence presence = Presence::None;
        if (inside[circle])
            presence = Presence::Inside;
        else if (times && halfReach(basis, circle, users, *times, limit))
            presence = Presence::Reachable;
        told.push_back({basis.areas().area(circle), kind.code, presence});
    }
    return told;
}

} // namespace yike::analysis
