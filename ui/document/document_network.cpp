// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of streets and gates in the scenario in view, each one step of undo.
#include "ui/document/document.h"

namespace yike::document {
namespace {

std::string nameOf(const plan::Plan &plan, plan::ScenarioId scenario, plan::StreetId id)
{
    const plan::Street *street = plan::streetThrough(plan, scenario, id);
    return street == nullptr ? std::string() : street->name;
}

} // namespace

bool Document::addWay(const plan::NewWay &way)
{
    return isOpen() && push(plan::addWay(*m_plan, m_scenario, way), way.name);
}

bool Document::closeStreet(plan::StreetId id)
{
    return isOpen() && push(plan::closeStreet(*m_plan, m_scenario, id), nameOf(*m_plan, m_scenario, id));
}

bool Document::reopenStreet(plan::StreetId id)
{
    return isOpen() && push(plan::reopenStreet(*m_plan, m_scenario, id), nameOf(*m_plan, {}, id));
}

bool Document::changeStreet(const plan::Street &after)
{
    return isOpen() && push(plan::changeStreet(*m_plan, m_scenario, after), after.name);
}

bool Document::forbidSteps() { return isOpen() && push(plan::forbidSteps(*m_plan, m_scenario), {}); }

bool Document::setGate(plan::EstateId estate, std::size_t gate, bool open)
{
    const plan::Estate *held = isOpen() ? plan::estateThrough(*m_plan, m_scenario, estate) : nullptr;
    if (held == nullptr || gate >= held->gates.size())
        return false;
    return push(plan::setGate(*m_plan, m_scenario, estate, gate, open), held->name + held->gates[gate].name);
}

} // namespace yike::document
