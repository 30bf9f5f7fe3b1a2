// SPDX-License-Identifier: GPL-3.0-or-later
// Premises and image underlays, the same in all scenarios; each edit is one step of undo. Pictures go to the file and come from it.
#include "ui/document/document.h"

#include "core/plan/site_edits.h"

namespace yike::document {

plan::PremisesId Document::addPremises(plan::Premises premises)
{
    if (!isEditable())
        return {};
    const plan::PremisesId id{m_plan->nextId};
    const std::string name = premises.name;
    return push(plan::addPremises(*m_plan, std::move(premises)), name) ? id : plan::PremisesId{};
}

bool Document::changePremises(const plan::Premises &after)
{
    return isOpen() && push(plan::changePremises(*m_plan, after), after.name);
}

bool Document::placePremises(plan::PremisesId id, geo::LonLat place)
{
    const plan::Premises *premises = isOpen() ? m_plan->premise(id) : nullptr;
    return premises != nullptr && push(plan::placePremises(*m_plan, id, place), premises->name);
}

bool Document::deletePremises(plan::PremisesId id)
{
    const plan::Premises *premises = isOpen() ? m_plan->premise(id) : nullptr;
    return premises != nullptr && push(plan::deletePremises(*m_plan, id), premises->name);
}

plan::UnderlayId Document::addUnderlay(plan::Underlay underlay)
{
    if (!isEditable())
        return {};
    const plan::UnderlayId id{m_plan->nextId};
    const std::string name = underlay.name;
    return push(plan::addUnderlay(*m_plan, std::move(underlay)), name) ? id : plan::UnderlayId{};
}

bool Document::changeUnderlay(const plan::Underlay &after)
{
    return isOpen() && push(plan::changeUnderlay(*m_plan, after), after.name);
}

bool Document::deleteUnderlay(plan::UnderlayId id)
{
    const plan::Underlay *underlay = isOpen() ? m_plan->underlay(id) : nullptr;
    return underlay != nullptr && push(plan::deleteUnderlay(*m_plan, id), underlay->name);
}

void Document::keepPicture(const QByteArray &bytes)
{
    if (isEditable())
        inStore([this, bytes] { m_store.keepPicture(bytes); });
}

void Document::requestPicture(const QString &sha256)
{
    if (isOpen())
        inStore([this, sha256] { m_store.readPicture(sha256); });
}

} // namespace yike::document
