// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of many outlets and of their photos; each is one step of undo.
#include "core/plan/outlet_edits.h"
#include "ui/document/document.h"
#include "ui/document/placing.h"

namespace yike::document {

bool Document::changeOutlets(const std::vector<plan::Outlet> &after, const std::string &code)
{
    return putOutlets(after, {}, code);
}

bool Document::putOutlets(const std::vector<plan::Outlet> &changed, std::vector<plan::Outlet> added,
                          const std::string &code)
{
    if (!isEditable())
        return false;
    for (plan::Outlet &each : added)
        if (each.match != plan::MatchLevel::NotPlaced)
            each = placedAt(*m_seen, std::move(each), each.place);
    plan::Edit edit = plan::putOutlets(*m_plan, m_scenario, code, changed, std::move(added));
    const std::string count = std::to_string(edit.changes.size());
    return push(std::move(edit), count);
}

bool Document::setStatus(const std::vector<plan::OutletId> &ids, plan::OutletStatus status)
{
    std::vector<plan::Outlet> after;
    for (const plan::OutletId id : ids) {
        const plan::Outlet *outlet = isOpen() ? m_plan->outlet(id, m_scenario) : nullptr;
        if (outlet != nullptr) {
            after.push_back(*outlet);
            after.back().status = status;
        }
    }
    return changeOutlets(after, status == plan::OutletStatus::Closed ? "close-outlets" : "edit-outlets");
}

bool Document::deleteOutlets(const std::vector<plan::OutletId> &ids)
{
    return isOpen() && push(plan::deleteOutlets(*m_plan, m_scenario, ids), std::to_string(ids.size()));
}

bool Document::moveOutlets(const std::vector<plan::OutletId> &ids, double lon, double lat)
{
    std::vector<plan::Outlet> after;
    for (const plan::OutletId id : ids) {
        const plan::Outlet *outlet = isOpen() ? m_plan->outlet(id, m_scenario) : nullptr;
        if (outlet != nullptr && outlet->match != plan::MatchLevel::NotPlaced)
            after.push_back(placedAt(*m_seen, *outlet, {outlet->place.lon + lon, outlet->place.lat + lat}));
    }
    return changeOutlets(after, "move-outlets");
}

bool Document::addPhotos(std::vector<plan::Photo> photos)
{
    if (!isEditable())
        return false;
    const std::string count = std::to_string(photos.size());
    return push(plan::addPhotos(*m_plan, std::move(photos)), count);
}

bool Document::changePhoto(const plan::Photo &after)
{
    return isOpen() && push(plan::changePhoto(*m_plan, after), after.caption);
}

bool Document::deletePhoto(plan::PhotoId id) { return isOpen() && push(plan::deletePhoto(*m_plan, id), std::string()); }

} // namespace yike::document
