// SPDX-License-Identifier: GPL-3.0-or-later
// What a scenario holds of a changed street, and what other scenarios have to follow.
#include "core/plan/street_draft.h"

#include "core/plan/network_edits.h"

#include <algorithm>
#include <utility>

namespace yike::plan {
namespace {

void insert(std::vector<StreetId> &ids, StreetId id)
{
    if (!holds(ids, id)) {
        ids.push_back(id);
        std::ranges::sort(ids);
    }
}

const Street *find(const std::vector<Street> &streets, StreetId id)
{
    const auto at = std::ranges::find(streets, id, &Street::id);
    return at == streets.end() ? nullptr : &*at;
}

void put(std::vector<Street> &streets, const Street &street)
{
    std::erase_if(streets, [&](const Street &each) { return each.id == street.id; });
    streets.push_back(street);
    std::ranges::sort(streets, {}, &Street::id);
}

void drop(std::vector<Street> &streets, StreetId id)
{
    std::erase_if(streets, [&](const Street &each) { return each.id == id; });
}

} // namespace

bool holds(const std::vector<StreetId> &ids, StreetId id) { return std::ranges::find(ids, id) != ids.end(); }

StreetDraft::StreetDraft(const Plan &plan, ScenarioId scenario)
    : m_plan(plan),
      m_scenario(scenario),
      m_ground(plan.streets),
      m_nextId(plan.nextId),
      m_present(plan.streets->streets)
{
    const Scenario *seen = plan.scenario(scenario);
    if (seen == nullptr)
        return;
    m_seen = *seen;
    if (plan.scenario(seen->base) != nullptr)
        m_ground = seenThrough(plan, seen->base).streets;
}

const Street *StreetDraft::present(StreetId id) const
{
    const auto &streets = m_ground->streets;
    const auto at = std::ranges::lower_bound(streets, id, {}, &Street::id);
    return at != streets.end() && at->id == id ? &*at : nullptr;
}

const Street *StreetDraft::find(StreetId id) const
{
    if (!m_seen)
        return m_present.find(id);
    if (holds(m_seen->closedStreets, id))
        return nullptr;
    const Street *own = plan::find(m_seen->addedStreets, id);
    return own != nullptr ? own : present(id);
}

const Estate *StreetDraft::estate(EstateId id) const
{
    if (const auto at = m_estates.find(id); at != m_estates.end())
        return &at->second;
    if (m_seen) {
        if (const auto at = m_seen->estates.find(id); at != m_seen->estates.end())
            return &at->second.after;
    }
    return estateThrough(m_plan, m_seen ? m_seen->base : ScenarioId{}, id);
}

bool StreetDraft::namesJunction(std::int64_t id) const
{
    const auto ends = [&](const Street &street) { return street.from.value == id || street.to.value == id; };
    if (std::ranges::any_of(m_plan.streets->streets, ends))
        return true;
    return std::ranges::any_of(
        m_plan.scenarios, [&](const Scenario &scenario) { return std::ranges::any_of(scenario.addedStreets, ends); });
}

NodeId StreetDraft::newJunction()
{
    while (namesJunction(m_nextId)) // junctions of a map have ids of their own
        ++m_nextId;
    return {m_nextId++};
}

void StreetDraft::add(Street street)
{
    street.id = {m_nextId++};
    if (m_seen)
        put(m_seen->addedStreets, street);
    else
        m_present.set(street.id, std::move(street));
}

void StreetDraft::set(const Street &street)
{
    const Street *before = present(street.id);
    if (!m_seen)
        m_present.set(street.id, street);
    else if (before != nullptr && *before == street)
        drop(m_seen->addedStreets, street.id);
    else
        put(m_seen->addedStreets, street);
}

void StreetDraft::remove(StreetId id)
{
    if (!m_seen) {
        m_present.set(id, std::nullopt);
        return;
    }
    drop(m_seen->addedStreets, id);
    if (present(id) != nullptr)
        insert(m_seen->closedStreets, id);
}

void StreetDraft::replace(StreetId id, std::vector<Street> parts)
{
    remove(id);
    const std::int64_t first = m_nextId;
    for (Street &part : parts) {
        part.id = {m_nextId};
        add(part);
    }
    if (m_seen || first == m_nextId)
        return;
    for (const Scenario &scenario : m_plan.scenarios) {
        const auto at = m_others.find(scenario.id);
        const Scenario &now = at == m_others.end() ? scenario : at->second;
        if (holds(now.closedStreets, id) || plan::find(now.addedStreets, id) != nullptr)
            follow(m_others.emplace(scenario.id, scenario).first->second, id, parts);
    }
}

/// The parts are closed where the street was; an override of it stays, as a street of the scenario alone.
void StreetDraft::follow(Scenario &scenario, StreetId gone, std::span<const Street> parts) const
{
    if (std::erase(scenario.closedStreets, gone) > 0)
        drop(scenario.addedStreets, gone);
    for (const Street &part : parts)
        insert(scenario.closedStreets, part.id);
}

void StreetDraft::close(StreetId id)
{
    if (m_seen) {
        if (present(id) != nullptr)
            insert(m_seen->closedStreets, id);
        else
            drop(m_seen->addedStreets, id);
        return;
    }
    if (const Street *street = m_present.find(id)) {
        Street closed = *street;
        closed.access = Access::Nobody;
        m_present.set(id, std::move(closed));
    }
}

void StreetDraft::reopen(StreetId id)
{
    if (m_seen)
        std::erase(m_seen->closedStreets, id);
    const Street *street = find(id);
    if (street == nullptr || street->access != Access::Nobody)
        return;
    Street open = *street;
    open.access = open.estate ? Access::EstateOnly : Access::Everybody;
    set(open);
}

void StreetDraft::set(const Estate &estate)
{
    if (!m_seen) {
        m_estates.insert_or_assign(estate.id, estate);
        return;
    }
    const Estate *present = estateThrough(m_plan, m_seen->base, estate.id);
    const auto at = m_seen->estates.find(estate.id);
    const Estate before = at != m_seen->estates.end() ? at->second.before : *present;
    // As with outlets: an override made against another present state stays, its `before` is the conflict to show.
    if (before == *present && estate == *present)
        m_seen->estates.erase(estate.id);
    else
        m_seen->estates.insert_or_assign(estate.id, EstateOverride{before, estate});
}

Edit StreetDraft::finish(std::string code) &&
{
    Edit edit{std::move(code), m_scenario, {}};
    if (m_scenario && !m_seen)
        return edit;
    if (m_seen) {
        const Scenario &before = *m_plan.scenario(m_scenario);
        if (before != *m_seen)
            edit.changes.push_back({before, *std::move(m_seen)});
        return edit;
    }
    if (!m_present.empty()) {
        auto layer = std::make_shared<StreetLayer>();
        layer->barriers = m_plan.streets->barriers;
        layer->streets = m_present.merged();
        if (*layer != *m_plan.streets)
            edit.changes.push_back({Object(m_plan.streets), Object(std::shared_ptr<const StreetLayer>(layer))});
    }
    for (const auto &[id, scenario] : m_others)
        edit.changes.push_back({*m_plan.scenario(id), scenario});
    for (const auto &[id, estate] : m_estates) {
        const Estate &before = *std::ranges::lower_bound(m_plan.estates, id, {}, &Estate::id);
        if (before != estate)
            edit.changes.push_back({before, estate});
    }
    return edit;
}

} // namespace yike::plan
