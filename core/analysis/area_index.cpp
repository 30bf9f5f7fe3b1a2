// SPDX-License-Identifier: GPL-3.0-or-later
// Areas of residences and outlets: by the stored community, by parents, by circle members, by outlines.
#include "core/analysis/area_index.h"

#include <algorithm>
#include <map>

namespace yike::analysis {

namespace {

bool isMember(const plan::Area &circle, plan::AreaId community)
{
    return std::ranges::find(circle.members, community) != circle.members.end();
}

} // namespace

AreaIndex::AreaIndex(const plan::Plan &plan) : m_areas(plan.areas)
{
    for (const plan::Area &area : m_areas)
        m_regions.emplace_back(area.outline);
    m_listed = slotsOf(plan::AreaKind::Community);
    if (m_listed.empty())
        m_listed.push_back(0);
    placeResidences(plan);
    countPeople(plan);
}

Slot AreaIndex::slotOf(plan::AreaId area) const
{
    const auto found = std::ranges::lower_bound(m_areas, area, {}, &plan::Area::id);
    if (!area || found == m_areas.end() || found->id != area)
        return 0;
    return static_cast<Slot>(found - m_areas.begin()) + 1;
}

std::vector<Slot> AreaIndex::slotsOf(plan::AreaKind kind) const
{
    std::vector<Slot> slots;
    for (Slot slot = 1; slot < slotCount(); ++slot) {
        if (m_areas[slot - 1].kind == kind)
            slots.push_back(slot);
    }
    return slots;
}

std::vector<Slot> AreaIndex::circlesAndTiers() const
{
    std::vector<Slot> slots;
    for (Slot slot = 1; slot < slotCount(); ++slot) {
        const plan::AreaKind kind = m_areas[slot - 1].kind;
        if (kind == plan::AreaKind::Circle || plan::isTier(kind))
            slots.push_back(slot);
    }
    return slots;
}

Slot AreaIndex::communityAt(geo::LonLat place) const
{
    for (std::size_t i = 0; i < m_areas.size(); ++i) {
        if (m_areas[i].kind == plan::AreaKind::Community && m_regions[i].contains(place))
            return static_cast<Slot>(i) + 1;
    }
    return 0;
}

std::vector<Slot> AreaIndex::parentsOf(Slot slot) const
{
    constexpr int kDeepest = 8; // parents that go round in a ring must not hang us
    std::vector<Slot> parents;
    for (int depth = 0; slot != 0 && depth < kDeepest; ++depth) {
        parents.push_back(slot);
        slot = slotOf(m_areas[slot - 1].parent);
    }
    return parents;
}

std::vector<Slot> AreaIndex::holding(Slot slot) const
{
    if (slot == 0)
        return {0};
    if (m_areas[slot - 1].kind == plan::AreaKind::Community)
        return slotsAt(nullptr, slot);
    std::vector<Slot> slots = parentsOf(slot);
    slots.push_back(0);
    std::ranges::sort(slots);
    return {slots.begin(), std::ranges::unique(slots).begin()};
}

std::vector<Slot> AreaIndex::slotsAt(const geo::LonLat *place, Slot community) const
{
    std::vector<Slot> slots = parentsOf(community);
    slots.push_back(0);
    for (Slot slot = 1; slot < slotCount(); ++slot) {
        const plan::Area &area = m_areas[slot - 1];
        if (area.kind == plan::AreaKind::Community)
            continue;
        const bool layer = plan::isLayer(area.kind);
        const bool byMembers = layer && !area.members.empty();
        const bool byOutline =
            place != nullptr && (layer ? !byMembers : community == 0) && m_regions[slot - 1].contains(*place);
        if (byOutline || (byMembers && community != 0 && isMember(area, m_areas[community - 1].id)))
            slots.push_back(slot);
    }
    std::ranges::sort(slots);
    const auto doubles = std::ranges::unique(slots);
    slots.erase(doubles.begin(), doubles.end());
    return slots;
}

std::vector<Slot> AreaIndex::slotsOf(const plan::Outlet &outlet) const
{
    Slot stored = slotOf(outlet.community);
    if (stored != 0 && m_areas[stored - 1].kind != plan::AreaKind::Community)
        stored = 0;
    if (outlet.match == plan::MatchLevel::NotPlaced)
        return slotsAt(nullptr, stored);
    Slot community = communityAt(outlet.place);
    if (community == 0 && stored != 0 && m_areas[stored - 1].outline.empty())
        community = stored;
    return slotsAt(&outlet.place, community);
}

Slot AreaIndex::communityAmong(std::span<const Slot> slots) const
{
    for (const Slot slot : slots) {
        if (slot != 0 && m_areas[slot - 1].kind == plan::AreaKind::Community)
            return slot;
    }
    return 0;
}

void AreaIndex::placeResidences(const plan::Plan &plan)
{
    std::map<std::vector<Slot>, std::uint32_t> zones;
    m_residences.resize(slotCount());
    for (std::size_t i = 0; i < plan.residences.size(); ++i) {
        const plan::Residence &residence = plan.residences[i];
        Slot community = slotOf(residence.community);
        if (community == 0 || m_areas[community - 1].kind != plan::AreaKind::Community)
            community = communityAt(residence.place);
        m_communityOf.push_back(community);
        std::vector<Slot> slots = slotsAt(&residence.place, community);
        for (const Slot slot : slots)
            m_residences[slot].push_back(static_cast<std::uint32_t>(i));
        const auto [zone, fresh] = zones.try_emplace(slots, static_cast<std::uint32_t>(m_zoneSlots.size()));
        if (fresh)
            m_zoneSlots.push_back(std::move(slots));
        m_zoneOf.push_back(zone->second);
    }
}

void AreaIndex::countPeople(const plan::Plan &plan)
{
    m_people.resize(slotCount());
    m_households.resize(slotCount());
    for (Slot slot = 0; slot < slotCount(); ++slot) {
        bool known = true;
        for (const std::uint32_t index : m_residences[slot]) {
            const plan::Residence &residence = plan.residences[index];
            for (std::size_t band = 0; band < norms::kBandCount; ++band)
                m_people[slot][band] += residence.people[band];
            m_households[slot] += residence.households;
            known = known && (residence.households > 0 || norms::total(residence.people) == 0);
        }
        if (!known)
            m_households[slot] = -1;
    }
}

} // namespace yike::analysis
