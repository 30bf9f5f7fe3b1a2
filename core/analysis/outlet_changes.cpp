// SPDX-License-Identifier: GPL-3.0-or-later
// Two lists sorted by id, walked side by side.
#include "core/analysis/outlet_changes.h"

#include "core/network/network.h"

namespace yike::analysis {

namespace {

/// Everything that decides who can walk to an outlet, and whether it counts.
bool sameWays(const plan::Outlet &a, const plan::Outlet &b)
{
    return a.place == b.place && a.estate == b.estate && a.community == b.community && a.match == b.match &&
           a.status == b.status && a.openTo == b.openTo;
}

bool sameFigures(const plan::Outlet &a, const plan::Outlet &b)
{
    return sameWays(a, b) && a.services == b.services && a.area == b.area;
}

} // namespace

OutletChanges changesBetween(const plan::Plan &before, const plan::Plan &after)
{
    OutletChanges changes;
    changes.newIndex.assign(before.outlets.size(), network::kNone);
    changes.edited.assign(after.outlets.size(), true);
    changes.resized = before.outlets.size() != after.outlets.size();
    std::uint32_t i = 0, j = 0;
    while (i < before.outlets.size() || j < after.outlets.size()) {
        const bool old =
            i < before.outlets.size() && (j == after.outlets.size() || before.outlets[i].id <= after.outlets[j].id);
        const bool now =
            j < after.outlets.size() && (i == before.outlets.size() || after.outlets[j].id <= before.outlets[i].id);
        if (old && now) {
            changes.newIndex[i] = j;
            changes.renumbered = changes.renumbered || i != j;
            const plan::Outlet &was = before.outlets[i], &is = after.outlets[j];
            changes.edited[j] = was != is;
            if (changes.edited[j] && !sameFigures(was, is))
                changes.changed.push_back({is.id, i, j, sameWays(was, is)});
        } else if (old) {
            changes.changed.push_back({before.outlets[i].id, i, std::nullopt, false});
            changes.renumbered = true;
        } else {
            changes.changed.push_back({after.outlets[j].id, std::nullopt, j, false});
        }
        i += old ? 1U : 0U;
        j += now ? 1U : 0U;
    }
    return changes;
}

} // namespace yike::analysis
