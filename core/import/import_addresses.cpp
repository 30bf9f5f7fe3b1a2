// SPDX-License-Identifier: GPL-3.0-or-later
// Outlets whose ledger gives no coordinates: placed by their address, the rest to the tray.
#include "core/import/address_match.h"
#include "core/import/import_run.h"

#include <algorithm>

namespace yike::importing {
namespace {

using base::IssueCode;
using plan::MatchLevel;

/// How often something was understood differently from how it was written, with the first of them.
struct Told {
    std::int64_t count = 0;
    std::string example;

    void add(const std::string &written, const std::string &understood)
    {
        if (count++ == 0)
            example = written + (understood.empty() ? "" : " → " + understood);
    }
};

bool byAddress(MatchLevel level)
{
    return level == MatchLevel::DoorNumber || level == MatchLevel::Estate || level == MatchLevel::Road;
}

/// What was measured or set by hand stays; a place found by address follows the address, and a better address layer.
bool takes(const plan::Outlet &outlet, const plan::Outlet *before, const AddressMatch &match)
{
    if (outlet.match == MatchLevel::NotPlaced)
        return byAddress(match.level);
    const bool moved = before != nullptr && before->address != outlet.address;
    return byAddress(outlet.match) && (moved || match.level < outlet.match);
}

} // namespace

void ImportRun::placeByAddress(const std::vector<WithoutPlace> &without, ImportCount &count, IssueList &issues)
{
    if (without.empty())
        return;
    // The index is made of the plan as it is now; outlets change only after all have been looked up.
    AddressMatcher matcher(m_after);
    std::vector<AddressMatch> matches;
    for (const auto &[row, id] : without) {
        // Coordinates that are wrong are the user's to look at: an address does not hide them.
        const bool none = row->place.placing == Placing::None || row->place.placing == Placing::Unreadable;
        matches.push_back(none ? matcher.match(row->outlet.address, row->community, row->subdistrict) : AddressMatch{});
    }
    Told nearly, ambiguous;
    for (std::size_t i = 0; i < without.size(); ++i) {
        const auto &[row, id] = without[i];
        const auto at = std::ranges::lower_bound(m_after.outlets, id, {}, &plan::Outlet::id);
        plan::Outlet &outlet = *at;
        const AddressMatch &match = matches[i];
        const plan::Outlet *before = m_before.outlet(id);
        if (takes(outlet, before, match)) {
            const bool changed = before != nullptr && *before == outlet;
            outlet.match = match.level;
            outlet.place = match.level == MatchLevel::NotPlaced ? geo::LonLat{} : match.place;
            count.changed += changed ? 1 : 0;
            if (!match.understood.empty())
                nearly.add(outlet.address, match.understood);
        }
        if (match.ambiguous && outlet.match == MatchLevel::NotPlaced)
            ambiguous.add(outlet.address, match.candidates[0].name + ", " + match.candidates[1].name);
        count.byDoorNumber += outlet.match == MatchLevel::DoorNumber ? 1 : 0;
        count.byEstate += outlet.match == MatchLevel::Estate ? 1 : 0;
        count.byRoad += outlet.match == MatchLevel::Road ? 1 : 0;
        ++(outlet.match == MatchLevel::NotPlaced ? count.unplaced : count.used);
        if (outlet.match == MatchLevel::NotPlaced && row->community.empty() && match.community.value != 0)
            m_communities[id.value] = m_after.area(match.community)->name;
        if (outlet.match == MatchLevel::NotPlaced || row->place.placing != Placing::None)
            notePlace(row->place, outlet.name, row->row, issues, id.value);
    }
    issues.skipped("address-nearly", nearly.count, nearly.example);
    issues.skipped("address-ambiguous", ambiguous.count, ambiguous.example);
}

} // namespace yike::importing
