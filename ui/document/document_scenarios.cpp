// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios as wholes: added, copied, locked, merged and deleted, each one step of undo.
#include "ui/document/document.h"

#include "core/plan/outlet_edits.h"
#include "ui/text/language.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace yike::document {

plan::ScenarioId Document::addScenario(const QString &name, plan::ScenarioId base)
{
    if (!isEditable())
        return {};
    plan::Scenario scenario;
    scenario.id = plan::ScenarioId{m_plan->nextId};
    scenario.nameZh = scenario.nameEn = text::toCore(name);
    scenario.base = base;
    const plan::ScenarioId id = scenario.id;
    if (!push({"add-scenario", {}, {{std::nullopt, std::move(scenario)}}}, text::toCore(name)))
        return {};
    setScenario(id);
    return id;
}

bool Document::deleteScenario(plan::ScenarioId id)
{
    const plan::Scenario *scenario = isOpen() ? m_plan->scenario(id) : nullptr;
    if (scenario == nullptr || !isEditable())
        return false;
    const bool stoodOn = std::ranges::any_of(m_plan->scenarios, [id](const auto &each) { return each.base == id; });
    if (scenario->locked || stoodOn) {
        emit scenarioRefused(text::fromCore(scenario->nameZh), scenario->locked ? Refusal::Locked : Refusal::StoodOn);
        return false;
    }
    plan::Edit edit{"delete-scenario", {}, {{*scenario, std::nullopt}}};
    std::ranges::move(plan::photosGoneWith(*m_plan, id), std::back_inserter(edit.changes));
    return push(std::move(edit), scenario->nameZh);
}

plan::ScenarioId Document::copyScenario(plan::ScenarioId id, const QString &name)
{
    if (!isEditable())
        return {};
    const plan::ScenarioId copy{m_plan->nextId};
    const std::string given = text::toCore(name);
    if (!push(plan::copyScenario(*m_plan, id, given, given), given))
        return {};
    setScenario(copy);
    return copy;
}

bool Document::lockScenario(plan::ScenarioId id, bool locked)
{
    return isOpen() && push(plan::lockScenario(*m_plan, id, locked), std::nullopt);
}

bool Document::mergeScenario(plan::ScenarioId from, plan::ScenarioId into, plan::MergeRule rule)
{
    if (!isEditable())
        return false;
    if (const plan::Scenario *target = m_plan->scenario(into); target != nullptr && target->locked) {
        emit scenarioRefused(text::fromCore(target->nameZh), Refusal::Locked);
        return false;
    }
    plan::ScenarioMerge merge = plan::mergeScenario(*m_plan, from, into, rule);
    const bool changed = push(std::move(merge.edit), std::nullopt);
    emit scenarioMerged(from, into, rule, merge.conflicts);
    return changed;
}

bool Document::isLocked(const plan::Edit &edit)
{
    const plan::Scenario *scenario = m_plan->scenario(edit.scenario);
    if (scenario == nullptr || !scenario->locked)
        return false;
    emit scenarioRefused(text::fromCore(scenario->nameZh), Refusal::Locked);
    return true;
}

} // namespace yike::document
