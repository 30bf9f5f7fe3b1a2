// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of streets and gates in the scenario in view, each one step of undo.
#include "ui/document/document.h"

#include <algorithm>

namespace yike::document {
namespace {

/// As the scenario calls it; one that is closed already is called as it was.
std::string nameOf(const plan::Plan &plan, plan::ScenarioId scenario, plan::StreetId id)
{
    if (const plan::Street *street = plan::streetThrough(plan, scenario, id))
        return street->name;
    const auto &streets = plan.streets->streets;
    const auto found = std::ranges::lower_bound(streets, id, {}, &plan::Street::id);
    return found != streets.end() && found->id == id ? found->name : std::string();
}

/// The estate, then the gate: gates of one name are many.
std::string nameOf(const plan::Estate &estate, const plan::Gate &gate)
{
    return estate.name.empty() || gate.name.empty() ? estate.name + gate.name : estate.name + ' ' + gate.name;
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
    return isOpen() && push(plan::reopenStreet(*m_plan, m_scenario, id), nameOf(*m_plan, m_scenario, id));
}

bool Document::changeStreet(const plan::Street &after)
{
    return isOpen() && push(plan::changeStreet(*m_plan, m_scenario, after), after.name);
}

bool Document::forbidSteps() { return isOpen() && push(plan::forbidSteps(*m_plan, m_scenario), std::string()); }

bool Document::setGate(plan::EstateId estate, std::size_t gate, bool open)
{
    const plan::Estate *held = isOpen() ? plan::estateThrough(*m_plan, m_scenario, estate) : nullptr;
    if (held == nullptr || gate >= held->gates.size())
        return false;
    return push(plan::setGate(*m_plan, m_scenario, estate, gate, open), nameOf(*held, held->gates[gate]));
}

} // namespace yike::document
