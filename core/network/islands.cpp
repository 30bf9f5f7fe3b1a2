// SPDX-License-Identifier: GPL-3.0-or-later
// Hundreds of short pieces of way lie about any large map; only those that somebody needs, or that are long, are told apart.
#include "core/network/islands.h"

#include "core/network/check_parts.h"

#include <algorithm>
#include <tuple>

namespace yike::network {

namespace {

base::Issue issueOf(const Island &island, base::Severity severity, std::vector<std::string> args)
{
    base::Issue issue;
    issue.code = base::IssueCode::StreetIsland;
    issue.severity = severity;
    issue.args = std::move(args);
    issue.object = island.street;
    issue.lon = island.place.lon;
    issue.lat = island.place.lat;
    return issue;
}

/// Nobody needs them: a number, a length, and the place of the largest.
base::Issue gathered(std::span<const Island *const> islands)
{
    std::int64_t length = 0;
    for (const Island *island : islands)
        length += island->length;
    std::vector<std::string> args{metresOf(length)};
    if (islands.size() > 1)
        args.push_back(std::to_string(islands.size()));
    return issueOf(*islands.front(), base::Severity::Note, std::move(args));
}

} // namespace

std::vector<Island> findIslands(const Network &network, const CheckLimits &limits)
{
    const Topology &topology = NetworkCheck::topologyOf(network);
    const auto &streets = network.streets().streets;
    struct Part {
        EdgeIndex longest = kNone;
        bool natural = true;
    };
    std::vector<Part> parts(topology.componentLengths.size());
    for (EdgeIndex edge = 0; edge < topology.tails.size(); ++edge) {
        if (!topology.usable(edge))
            continue; // a closed street has no junctions to ask
        const std::uint32_t number = topology.components[topology.tails[edge]];
        if (number == 0)
            continue;
        Part &part = parts[number];
        part.natural = part.natural && standsAlone(streets[edge].streetClass);
        if (part.longest == kNone || topology.lengths[edge] > topology.lengths[part.longest])
            part.longest = edge;
    }
    std::vector<Island> found;
    for (std::uint32_t number = 1; number < parts.size(); ++number) {
        const Part &part = parts[number];
        const std::int64_t length = topology.componentLengths[number];
        if (part.longest == kNone || part.natural || length < limits.smallestIsland)
            continue;
        const geo::Point middle = middleOf(topology, part.longest);
        found.push_back(
            {number, length, streets[part.longest].id.value, geo::rounded(network.frame().toLonLat(middle))});
    }
    std::ranges::sort(found, {}, [](const Island &island) { return std::tuple(-island.length, island.street); });
    return found;
}

std::vector<std::uint32_t> partsUnder(const Network &network, std::span<const Joint> joints)
{
    std::vector<std::uint32_t> parts;
    for (const Joint &joint : joints) {
        const std::uint32_t part = joint.joined() ? network.component(network.tail(joint.edge)) : 0;
        if (part != 0)
            parts.push_back(part);
    }
    std::ranges::sort(parts);
    const auto repeated = std::ranges::unique(parts);
    parts.erase(repeated.begin(), repeated.end());
    return parts;
}

std::vector<base::Issue> islandIssues(std::span<const Island> islands, std::span<const std::uint32_t> used,
                                      const CheckLimits &limits)
{
    std::vector<const Island *> needed, longOnes, others;
    for (const Island &island : islands) {
        if (std::ranges::binary_search(used, island.part))
            needed.push_back(&island);
        else
            (island.length > limits.islandTold ? longOnes : others).push_back(&island);
    }
    needed.insert(needed.end(), longOnes.begin(), longOnes.end());
    const std::size_t listed = std::min(needed.size(), limits.mostOfAKind);
    std::vector<base::Issue> issues;
    for (std::size_t i = 0; i < listed; ++i)
        issues.push_back(issueOf(*needed[i], base::Severity::Warning, {metresOf(needed[i]->length)}));
    if (listed < needed.size())
        issues.push_back(moreOfAKind(base::IssueCode::StreetIsland, needed.size() - listed));
    if (!others.empty())
        issues.push_back(gathered(others));
    return issues;
}

} // namespace yike::network
