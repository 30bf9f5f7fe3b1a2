// SPDX-License-Identifier: GPL-3.0-or-later
// Home by home, for the same homes before and after.
#include "core/analysis/gains.h"

#include "core/analysis/norm_terms.h"

#include <algorithm>
#include <map>

namespace yike::analysis {
namespace {

void add(Change &change, base::People people, int way)
{
    if (way > 0)
        change.gained += people;
    else if (way < 0)
        change.lost += people;
}

bool sameHomes(const Assessment &one, const Assessment &other)
{
    const auto &first = one.situation->plan->residences, &second = other.situation->plan->residences;
    if (&first == &second)
        return true;
    return std::ranges::equal(first, second, [](const plan::Residence &x, const plan::Residence &y) {
        return x.id == y.id && x.people == y.people && x.community == y.community;
    });
}

} // namespace

std::optional<GainsAndLosses> gainsAndLosses(const Assessment &before, const Assessment &after, std::size_t norm)
{
    const norms::Rulebook &book = *after.situation->rulebook;
    if (norm >= book.norms.size() || norm >= before.reach.size() || norm >= after.reach.size() || !before.reach[norm] ||
        !after.reach[norm] || before.situation->rulebook->norms[norm] != book.norms[norm])
        return std::nullopt;
    const auto &was = before.reach[norm]->how, &is = after.reach[norm]->how;
    if (was.size() != is.size() || !sameHomes(before, after))
        return std::nullopt;

    const unsigned judged = judgedBit(book.norms[norm].straight);
    GainsAndLosses out;
    for (const norms::BandSet group : groupsOf(book.norms[norm]))
        out.groups.push_back({group, {}});
    out.homes.resize(is.size());
    std::map<plan::AreaId, Change> communities;
    for (std::size_t home = 0; home < is.size(); ++home) {
        const int way = ((is[home] & judged) != 0 ? 1 : 0) - ((was[home] & judged) != 0 ? 1 : 0);
        if (way == 0)
            continue;
        out.homes[home] = static_cast<std::int8_t>(way);
        const plan::Residence &residence = after.situation->plan->residences[home];
        for (GroupChange &group : out.groups)
            add(group.change, norms::peopleOf(residence.people, group.group), way);
        add(communities[residence.community], norms::peopleOf(residence.people, out.groups.front().group), way);
    }
    for (const auto &[area, change] : communities)
        if (!change.none())
            out.communities.push_back({area, change});
    std::ranges::stable_sort(out.communities, std::greater(),
                             [](const AreaChange &each) { return each.change.gained + each.change.lost; });
    return out;
}

} // namespace yike::analysis
