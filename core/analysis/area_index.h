// SPDX-License-Identifier: GPL-3.0-or-later
// Which areas every residence and every outlet lies in, so that an area counts each of them once.
#pragma once

#include "core/geo/polygon.h"
#include "core/norms/bands.h"
#include "core/plan/plan.h"

#include <cstdint>
#include <span>
#include <vector>

namespace yike::analysis {

/// A place in the list of areas: 0 = the whole project, then every area of the plan in its order.
using Slot = std::uint32_t;

/// Made once for a plan's areas and residences; immutable. Residences that lie in the same areas form a zone: figures are
/// summed by zone first, and a zone is added once to each of its areas (circles share communities without doubles).
class AreaIndex {
public:
    explicit AreaIndex(const plan::Plan &plan);

    [[nodiscard]] std::size_t slotCount() const { return m_areas.size() + 1; }
    /// 0 for slot 0.
    [[nodiscard]] plan::AreaId area(Slot slot) const { return slot == 0 ? plan::AreaId{} : m_areas[slot - 1].id; }
    /// nullptr for slot 0.
    [[nodiscard]] const plan::Area *areaAt(Slot slot) const { return slot == 0 ? nullptr : &m_areas[slot - 1]; }
    /// 0 if there is no such area.
    [[nodiscard]] Slot slotOf(plan::AreaId area) const;
    /// Slots of a kind, ascending.
    [[nodiscard]] std::vector<Slot> slotsOf(plan::AreaKind kind) const;
    /// 便民生活圈 and the tiers of the 社区生活圈, whose kinds are told (业态配齐); ascending.
    [[nodiscard]] std::vector<Slot> circlesAndTiers() const;
    /// Communities whose figures are listed: the communities, or the whole project where there is none.
    [[nodiscard]] const std::vector<Slot> &listed() const { return m_listed; }

    [[nodiscard]] std::size_t zoneCount() const { return m_zoneSlots.size(); }
    [[nodiscard]] std::uint32_t zoneOf(std::size_t residence) const { return m_zoneOf[residence]; }
    [[nodiscard]] std::span<const Slot> slotsOfZone(std::size_t zone) const { return m_zoneSlots[zone]; }
    /// The community of a residence, 0 = in none.
    [[nodiscard]] Slot communityOf(std::size_t residence) const { return m_communityOf[residence]; }
    /// Residences in an area, ascending.
    [[nodiscard]] std::span<const std::uint32_t> residencesIn(Slot slot) const { return m_residences[slot]; }
    [[nodiscard]] const norms::BandPeople &people(Slot slot) const { return m_people[slot]; }
    /// Thousandths; −1 where somebody lives in a residence whose households are unknown.
    [[nodiscard]] std::int64_t households(Slot slot) const { return m_households[slot]; }

    /// The areas an outlet stands in, ascending; 0 is always among them. Its place decides (it may have been dragged); the
    /// stored community only where it is not placed or that community has no outline.
    [[nodiscard]] std::vector<Slot> slotsOf(const plan::Outlet &outlet) const;
    /// The area itself, 0, and the areas that hold it: its parents, and for a community the layers it is a member of; ascending.
    [[nodiscard]] std::vector<Slot> holding(Slot slot) const;
    /// The community among slots, 0 = none.
    [[nodiscard]] Slot communityAmong(std::span<const Slot> slots) const;

private:
    [[nodiscard]] std::vector<Slot> slotsAt(const geo::LonLat *place, Slot community) const;
    [[nodiscard]] Slot communityAt(geo::LonLat place) const;
    [[nodiscard]] std::vector<Slot> parentsOf(Slot slot) const; ///< beginning with itself
    void placeResidences(const plan::Plan &plan);
    void countPeople(const plan::Plan &plan);

    std::vector<plan::Area> m_areas;
    std::vector<geo::Region> m_regions; ///< of each area's outline
    std::vector<Slot> m_listed;
    std::vector<std::uint32_t> m_zoneOf;
    std::vector<std::vector<Slot>> m_zoneSlots;
    std::vector<Slot> m_communityOf;
    std::vector<std::vector<std::uint32_t>> m_residences;
    std::vector<norms::BandPeople> m_people;
    std::vector<std::int64_t> m_households;
};

} // namespace yike::analysis
