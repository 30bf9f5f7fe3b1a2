// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios as wholes: conflicts, copies, locks and merges.
#include "core/plan/scenario_edits.h"

#include "core/plan/network_edits.h"

#include <algorithm>
#include <set>
#include <utility>

namespace yike::plan {
namespace {

using Why = ScenarioConflict::Why;

template <typename T>
std::optional<T> valueOf(const T *object)
{
    return object == nullptr ? std::nullopt : std::optional<T>(*object);
}

const Street *ownStreet(const Scenario &scenario, StreetId id)
{
    const auto at = std::ranges::find(scenario.addedStreets, id, &Street::id);
    return at == scenario.addedStreets.end() ? nullptr : &*at;
}

bool closes(const Scenario &scenario, StreetId id)
{
    return std::ranges::find(scenario.closedStreets, id) != scenario.closedStreets.end();
}

std::string nameOf(const OutletOverride &change)
{
    return change.after ? change.after->name : change.before ? change.before->name : std::string();
}

/// Everything of one scenario into another.
class Merging {
public:
    Merging(const Plan &plan, const Scenario &from, const Scenario &into, MergeRule rule)
        : m_plan(plan),
          m_from(from),
          m_after(into),
          m_rule(rule)
    {}

    ScenarioMerge run(const Scenario &before)
    {
        for (const auto &[id, change] : m_from.outlets)
            outlet(id, change);
        for (const auto &[id, change] : m_from.estates)
            estate(id, change);
        for (const Street &street : m_from.addedStreets)
            addStreet(street);
        for (const StreetId closed : m_from.closedStreets)
            closeStreet(closed);
        std::ranges::sort(m_after.addedStreets, {}, &Street::id);
        std::ranges::sort(m_after.closedStreets);
        ScenarioMerge merge{{"merge-scenario", {}, {}}, std::move(m_conflicts)};
        if (m_after != before)
            merge.edit.changes.push_back({before, std::move(m_after)});
        return merge;
    }

private:
    /// Whether the value of `from` goes in.
    bool decide(Why why, PartKind kind, std::int64_t id, std::string name)
    {
        m_conflicts.push_back({why, kind, id, std::move(name)});
        return m_rule == MergeRule::Take;
    }

    void outlet(OutletId id, const OutletOverride &change)
    {
        const auto ground = valueOf(m_plan.outlet(id, m_after.base));
        const auto at = m_after.outlets.find(id);
        if (at != m_after.outlets.end()) {
            if (at->second.after != change.after &&
                decide(Why::BothChanged, PartKind::Outlet, id.value, nameOf(change)))
                at->second.after = change.after;
        } else if (change.before == ground || ground == change.after ||
                   decide(Why::BaseChanged, PartKind::Outlet, id.value, nameOf(change))) {
            if (ground != change.after)
                m_after.outlets.emplace(id, OutletOverride{ground, change.after});
        }
    }

    void estate(EstateId id, const EstateOverride &change)
    {
        const Estate *ground = estateThrough(m_plan, m_after.base, id);
        if (ground == nullptr) { // gone meanwhile: a scenario adds no estates
            (void)decide(Why::BaseChanged, PartKind::Estate, id.value, change.after.name);
            return;
        }
        const auto at = m_after.estates.find(id);
        if (at != m_after.estates.end()) {
            if (at->second.after != change.after &&
                decide(Why::BothChanged, PartKind::Estate, id.value, change.after.name))
                at->second.after = change.after;
        } else if (change.before == *ground || *ground == change.after ||
                   decide(Why::BaseChanged, PartKind::Estate, id.value, change.after.name)) {
            if (*ground != change.after)
                m_after.estates.emplace(id, EstateOverride{*ground, change.after});
        }
    }

    void addStreet(const Street &street)
    {
        const Street *own = ownStreet(m_after, street.id);
        const bool closed = closes(m_after, street.id);
        if ((own != nullptr && *own == street) && !closed)
            return;
        const bool both = (own != nullptr && *own != street) || closed;
        if (both && !decide(Why::BothChanged, PartKind::Street, street.id.value, street.name))
            return;
        std::erase(m_after.closedStreets, street.id);
        std::erase_if(m_after.addedStreets, [&](const Street &each) { return each.id == street.id; });
        m_after.addedStreets.push_back(street);
    }

    void closeStreet(StreetId id)
    {
        if (closes(m_after, id))
            return;
        const Street *own = ownStreet(m_after, id);
        // What the other scenario closes and itself had changed before is no conflict with itself.
        const bool both = own != nullptr && ownStreet(m_from, id) == nullptr;
        if (both && !decide(Why::BothChanged, PartKind::Street, id.value, own->name))
            return;
        m_after.closedStreets.push_back(id);
    }

    const Plan &m_plan;
    const Scenario &m_from;
    Scenario m_after;
    MergeRule m_rule;
    std::vector<ScenarioConflict> m_conflicts;
};

/// The plan carried out: the present state becomes what the scenario shows.
ScenarioMerge carriedOut(const Plan &plan, const Scenario &from, MergeRule rule)
{
    ScenarioMerge merge{{"merge-scenario", {}, {}}, scenarioConflicts(plan, from.id)};
    std::set<std::pair<PartKind, std::int64_t>> left;
    if (rule == MergeRule::Keep)
        for (const ScenarioConflict &conflict : merge.conflicts)
            left.emplace(conflict.kind, conflict.id);
    const Plan seen = seenThrough(plan, from.id);
    for (const ScenarioDifference &each : compareScenarios(plan, {}, from.id)) {
        if (left.contains({each.kind, each.id}))
            continue;
        Change change;
        if (each.kind == PartKind::Outlet) {
            if (const Outlet *now = plan.outlet(OutletId{each.id}))
                change.before = *now;
            if (const Outlet *then = seen.outlet(OutletId{each.id}))
                change.after = *then;
        } else if (each.kind == PartKind::Estate) {
            change.before = *estateThrough(plan, {}, EstateId{each.id});
            change.after = *estateThrough(plan, from.id, EstateId{each.id});
        }
        if (each.kind == PartKind::Outlet && change.before && !change.after)
            for (const Photo &photo : plan.photos) // as where it is deleted by itself
                if (photo.outlet.value == each.id)
                    merge.edit.changes.push_back({photo, std::nullopt});
        if (change.before || change.after)
            merge.edit.changes.push_back(std::move(change));
    }
    if (*seen.streets != *plan.streets)
        merge.edit.changes.push_back({Object(plan.streets), Object(seen.streets)});
    return merge;
}

} // namespace

std::vector<ScenarioConflict> scenarioConflicts(const Plan &plan, ScenarioId id)
{
    std::vector<ScenarioConflict> conflicts;
    const Scenario *scenario = plan.scenario(id);
    if (scenario == nullptr)
        return conflicts;
    for (const auto &[outlet, change] : scenario->outlets)
        if (change.before != valueOf(plan.outlet(outlet, scenario->base)))
            conflicts.push_back({Why::BaseChanged, PartKind::Outlet, outlet.value, nameOf(change)});
    for (const auto &[estate, change] : scenario->estates)
        if (valueOf(estateThrough(plan, scenario->base, estate)) != change.before)
            conflicts.push_back({Why::BaseChanged, PartKind::Estate, estate.value, change.after.name});
    return conflicts;
}

Edit copyScenario(const Plan &plan, ScenarioId from, const std::string &nameZh, const std::string &nameEn)
{
    Edit edit{"copy-scenario", {}, {}};
    const Scenario *original = plan.scenario(from);
    if (original == nullptr)
        return edit;
    Scenario copy = *original;
    copy.id = ScenarioId{plan.nextId};
    copy.nameZh = nameZh;
    copy.nameEn = nameEn;
    copy.locked = false;
    edit.changes.push_back({std::nullopt, std::move(copy)});
    return edit;
}

Edit lockScenario(const Plan &plan, ScenarioId id, bool locked)
{
    Edit edit{locked ? "lock-scenario" : "unlock-scenario", {}, {}};
    const Scenario *scenario = plan.scenario(id);
    if (scenario == nullptr || scenario->locked == locked)
        return edit;
    Scenario after = *scenario;
    after.locked = locked;
    edit.changes.push_back({*scenario, std::move(after)});
    return edit;
}

ScenarioMerge mergeScenario(const Plan &plan, ScenarioId from, ScenarioId into, MergeRule rule)
{
    const Scenario *source = plan.scenario(from), *target = plan.scenario(into);
    const bool possible = source != nullptr && from != into && (!into || (target != nullptr && !target->locked));
    if (!possible)
        return {{"merge-scenario", {}, {}}, {}};
    if (!into)
        return carriedOut(plan, *source, rule);
    return Merging(plan, *source, *target, rule).run(*target);
}

} // namespace yike::plan
