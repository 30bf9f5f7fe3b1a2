// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of areas, each one step of undo. Areas belong to no scenario: all of them see the same.
#include "ui/document/document.h"

#include "core/plan/area_edits.h"

namespace yike::document {

plan::AreaId Document::addArea(plan::Area area)
{
    if (!isEditable())
        return {};
    const plan::AreaId id{m_plan->nextId};
    const std::string name = area.name;
    return push(plan::addArea(*m_plan, std::move(area)), name) ? id : plan::AreaId{};
}

bool Document::changeArea(const plan::Area &after)
{
    return isOpen() && push(plan::changeArea(*m_plan, after), after.name);
}

bool Document::deleteArea(plan::AreaId id)
{
    const plan::Area *area = isOpen() ? m_plan->area(id) : nullptr;
    return area != nullptr && push(plan::deleteArea(*m_plan, id), area->name);
}

bool Document::addCircles(const analysis::CircleProposal &proposal, analysis::FormerCircles former)
{
    return isOpen() && !proposal.circles.empty() &&
           push(analysis::addCircles(*m_plan, proposal, former), std::string());
}

} // namespace yike::document
