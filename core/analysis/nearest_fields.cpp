// SPDX-License-Identifier: GPL-3.0-or-later
// One field for the outlets open to all, and one for each estate that keeps outlets to itself.
#include "core/analysis/nearest_fields.h"

#include "core/analysis/norm_terms.h"

#include <tbb/parallel_for.h>

#include <algorithm>
#include <utility>

namespace yike::analysis {

namespace {

constexpr std::size_t kMostBytes = std::size_t{256} << 20;

SourceGroups groupsIn(const Basis &basis, std::size_t service)
{
    return sourcesOf(*basis.ledger, countingOutlets(*basis.ledger, service));
}

} // namespace

bool NearestFields::fit(const network::Network &network, std::size_t services)
{
    return services * kWalkers.size() * network.nodeCount() * sizeof(std::uint64_t) <= kMostBytes;
}

void NearestFields::resize(std::size_t services) { m_groups.resize(services); }

bool NearestFields::has(std::size_t service, norms::WalkerKind walker) const
{
    return m_groups[service][static_cast<std::size_t>(walker)].has_value();
}

void NearestFields::make(const Basis &basis, std::size_t service, norms::WalkerKind walker)
{
    Groups &groups = m_groups[service][static_cast<std::size_t>(walker)];
    if (groups)
        return;
    groups.emplace();
    for (const auto &[estate, sources] : groupsIn(basis, service))
        groups->push_back({estate, {*basis.situation->network, sources, walker, farthest(walker)}});
}

NearestTimes NearestFields::follow(const network::NetworkChange &change, const Basis &now,
                                   const network::FieldTargets &targets, std::size_t service, norms::WalkerKind walker)
{
    Groups &groups = m_groups[service][static_cast<std::size_t>(walker)];
    if (!groups) {
        make(now, service, walker);
    } else {
        std::vector<Group> followed;
        for (const auto &[estate, sources] : groupsIn(now, service)) {
            const auto known = std::ranges::find(*groups, estate, &Group::estate);
            if (known == groups->end()) {
                followed.push_back({estate, {change.now(), sources, walker, farthest(walker)}});
                continue;
            }
            known->field.follow(change, sources);
            followed.push_back(std::move(*known));
        }
        *groups = std::move(followed);
    }
    const auto &residences = now.plan().residences;
    NearestTimes times = noTimes(residences.size());
    std::vector<network::Reached> reached;
    for (const Group &group : *groups) {
        group.field.reach(change.now(), targets, reached);
        take(times, residences, group.estate, reached);
    }
    return times;
}

void NearestFields::forget(std::size_t service)
{
    if (service < m_groups.size())
        m_groups[service] = {};
}

void NearestFields::forget(std::size_t service, norms::WalkerKind walker)
{
    m_groups[service][static_cast<std::size_t>(walker)].reset();
}

void NearestFields::forget(norms::WalkerKind walker)
{
    for (auto &walkers : m_groups)
        walkers[static_cast<std::size_t>(walker)].reset();
}

void NearestFields::renumber(const std::vector<std::uint32_t> &newIndex)
{
    if (m_newIndex.empty()) {
        m_newIndex = newIndex;
        return;
    }
    for (std::uint32_t &index : m_newIndex) {
        if (index != network::kNone)
            index = newIndex[index];
    }
}

void NearestFields::settle()
{
    if (m_newIndex.empty())
        return;
    tbb::parallel_for(std::size_t{0}, m_groups.size(), [&](std::size_t service) {
        for (Groups &groups : m_groups[service]) {
            if (!groups)
                continue;
            for (Group &group : *groups)
                group.field.relabel(m_newIndex);
        }
    });
    m_newIndex.clear();
}

void NearestFields::clear()
{
    const std::size_t services = m_groups.size();
    m_groups.clear();
    m_groups.resize(services);
    m_newIndex.clear();
}

} // namespace yike::analysis
