// SPDX-License-Identifier: GPL-3.0-or-later
// Where a place is in words people use: the nearest door, estate or street, and the community; and places by their address.
#pragma once

#include "core/geo/box_tree.h"
#include "core/geo/local_frame.h"
#include "core/geo/polygon.h"
#include "core/import/address_match.h"
#include "core/plan/plan.h"

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace yike::places {

/// What is known of a bare place. The most exact that is there tells it: a door, else an estate, else a street.
struct WhereItIs {
    std::string door; ///< a standard address at most 50 m away; empty = none
    std::int64_t doorAway = 0; ///< mm
    std::string estate; ///< whose outline holds it
    plan::EstateId estateId;
    std::string street; ///< the nearest with a name, at most 150 m away
    std::int64_t streetAway = 0; ///< mm
    plan::AreaId community, subdistrict; ///< 0 = in none
    [[nodiscard]] bool nothing() const { return door.empty() && estate.empty() && street.empty() && !community; }
};

/// A place found by its address.
struct AddressPlace {
    geo::LonLat place;
    plan::MatchLevel level = plan::MatchLevel::NotPlaced;
    std::string name; ///< what it was placed by
    bool operator==(const AddressPlace &) const = default;
};

/// Immutable but for what it keeps of addresses asked before; safe to share between threads.
class Whereabouts {
public:
    /// plan: as a scenario sees it.
    explicit Whereabouts(std::shared_ptr<const plan::Plan> plan);

    [[nodiscard]] WhereItIs at(geo::LonLat place) const;
    /// Best first; several where the address is ambiguous, none where nothing fits. The first question makes the index of
    /// addresses (core/import).
    [[nodiscard]] std::vector<AddressPlace> find(std::string_view address) const;

private:
    struct AreaRegion {
        plan::AreaId id, parent;
        plan::AreaKind kind;
        geo::Region region;
    };
    void takeStreets();

    std::shared_ptr<const plan::Plan> m_plan;
    geo::LocalFrame m_frame;
    geo::PointIndex m_doors; ///< of the plan's addresses …
    std::vector<std::uint32_t> m_addresses; ///< … these
    geo::SegmentIndex m_segments;
    std::vector<std::uint32_t> m_streets; ///< of the plan, by segment
    geo::RegionSet m_estates;
    std::vector<AreaRegion> m_areas; ///< communities and subdistricts
    mutable std::mutex m_mutex;
    mutable std::unique_ptr<importing::AddressMatcher> m_matcher;
};

} // namespace yike::places
