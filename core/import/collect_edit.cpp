// SPDX-License-Identifier: GPL-3.0-or-later
// What was chosen, carried out on the outlets and placed by its addresses.
#include "core/import/address_match.h"
#include "core/import/collect.h"
#include "core/import/form_values.h"
#include "core/import/region_index.h"

#include <algorithm>
#include <optional>

namespace yike::importing {
namespace {

using plan::MatchLevel;

bool byAddress(MatchLevel level)
{
    return level == MatchLevel::DoorNumber || level == MatchLevel::Estate || level == MatchLevel::Road;
}

class EditMaker {
public:
    EditMaker(const plan::Plan &plan, const norms::Rulebook &rulebook) : m_plan(plan), m_rulebook(rulebook)
    {
        m_edit.code = "collect-forms";
    }

    void change(const FormItem &item);
    void add(const FormItem &item);
    plan::Edit m_edit;

private:
    void putAll(const FormItem &item, plan::Outlet &outlet) const;
    void place(plan::Outlet &outlet);
    [[nodiscard]] plan::AreaId communityAt(geo::LonLat place);

    const plan::Plan &m_plan;
    const norms::Rulebook &m_rulebook;
    std::optional<AddressMatcher> m_addresses;
    std::optional<RegionIndex> m_ground;
    std::vector<plan::AreaId> m_communities; ///< of m_ground
    std::int64_t m_new = 0;
};

/// In the order of the fields: services before what they hold.
void EditMaker::putAll(const FormItem &item, plan::Outlet &outlet) const
{
    for (const FormField field : changeableFields())
        for (const FormChange &change : item.changes)
            if (change.field == field && change.taken >= 0 && change.taken < std::ssize(change.says))
                put(field, change.says[static_cast<std::size_t>(change.taken)].value, m_rulebook, outlet);
}

plan::AreaId EditMaker::communityAt(geo::LonLat place)
{
    if (!m_ground) {
        std::vector<geo::MultiPolygon> outlines;
        for (const plan::Area &area : m_plan.areas)
            if (area.kind == plan::AreaKind::Community && !area.outline.empty()) {
                outlines.push_back(area.outline);
                m_communities.push_back(area.id);
            }
        m_ground.emplace(outlines);
    }
    const auto found = m_ground->firstAt(place);
    return found ? m_communities[*found] : plan::AreaId{};
}

void EditMaker::place(plan::Outlet &outlet)
{
    if (!m_addresses)
        m_addresses.emplace(m_plan);
    const plan::Area *community = outlet.community ? m_plan.area(outlet.community) : nullptr;
    const AddressMatch match = m_addresses->match(outlet.address, community == nullptr ? "" : community->name);
    const bool found = byAddress(match.level);
    outlet.match = found ? match.level : MatchLevel::NotPlaced;
    outlet.place = found ? match.place : geo::LonLat{};
    const plan::AreaId there = found ? communityAt(match.place) : match.community;
    if (there && (found || !outlet.community))
        outlet.community = there;
}

void EditMaker::change(const FormItem &item)
{
    const plan::Outlet *before = m_plan.outlet(item.id);
    if (before == nullptr)
        return;
    plan::Outlet after = *before;
    putAll(item, after);
    // A place somebody measured or set by hand stays.
    if (after.address != before->address && (before->match == MatchLevel::NotPlaced || byAddress(before->match)))
        place(after);
    if (after != *before)
        m_edit.changes.push_back({*before, std::move(after)});
}

void EditMaker::add(const FormItem &item)
{
    if (!item.wanted)
        return;
    plan::Outlet outlet;
    outlet.id = plan::OutletId{m_plan.nextId + m_new++};
    outlet.name = item.name;
    outlet.community = item.community;
    putAll(item, outlet);
    place(outlet);
    m_edit.changes.push_back({std::nullopt, std::move(outlet)});
}

} // namespace

plan::Edit collectEdit(const plan::Plan &plan, const norms::Rulebook &rulebook, const Collected &collected)
{
    EditMaker maker(plan, rulebook);
    for (const FormItem &item : collected.items)
        item.id ? maker.change(item) : maker.add(item);
    return std::move(maker.m_edit);
}

} // namespace yike::importing
