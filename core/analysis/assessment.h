// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of an assessment: walking times, coverage in three columns, adequacy and deficits, per area.
#pragma once

#include "core/analysis/norm_reach.h"
#include "core/analysis/situation.h"
#include "core/base/units.h"

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace yike::analysis {

/// Nearest outlet of one service for one walker, per residence.
struct NearestTimes {
    std::vector<base::Cost> cost;        ///< ms, or mm for metres; kUnreached = none within 60 min / 5 km
    std::vector<std::uint32_t> outlet;   ///< index into plan->outlets, network::kNone
};

/// 判定. BelowSize: there is an outlet, but under the norm's minimum size (有点位、未达规模).
enum class Verdict : std::uint8_t { NoData, Met, Near, Missed };

/// Whose outlet a figure looks for. Nearest: any. BySchoolDistrict: the schools of the district a pupil lives in, never the
/// nearest. DistanceOnly: a school, but the project has no school districts: 距离参考，不代表入学 (planner.md §3.6).
enum class Assignment : std::uint8_t { Nearest, BySchoolDistrict, DistanceOnly };

/// Coverage of one norm (人口步行覆盖率) for one group in one area. The three columns stand side by side (planner.md §3.2).
/// Where the norm has a minimum size they count outlets that reach it (or whose size nobody knows): a tiny outlet covers
/// nobody (§3.13).
struct Coverage {
    std::string norm; ///< norm id; its limit says how far
    norms::BandSet bands = 0; ///< the group these figures are for
    plan::AreaId area; ///< 0 = the whole project
    base::People people = 0; ///< of the group, in the area
    base::People straight = 0; ///< within the limit as the crow flies
    base::People metres = 0; ///< within the limit along the network (标准口径)
    base::People minutes = 0; ///< each band at its own pace within the minutes that belong to the limit
    /// On foot within the limit, but only of outlets under the minimum size (有点位、未达规模): in no column.
    base::People belowSize = 0;
    base::People notJoined = 0; ///< people whose home is joined to no street: they count as not reached, and are told
    Assignment assignment = Assignment::Nearest; ///< of the norm, the same in every area
    base::People unassigned =
        0; ///< BySchoolDistrict: in no district that names a school of the kind: not reached, and told
    bool operator==(const Coverage &) const = default;
};

/// 可达供需比 (E2SFCA, Luo & Qi 2009) of one service with a capacity.
struct Adequacy {
    std::string service;
    std::vector<double> ratio; ///< per residence: capacity units per person of the group; 0 = none in reach
    std::vector<double> outletDemand; ///< per outlet index: weighted people competing for it
    double catchment = 0; ///< of the metres walker, m
};

/// Adequacy told for an area: people-weighted mean of the ratio.
struct AreaAdequacy {
    std::string service;
    plan::AreaId area;
    base::People people = 0; ///< of the service's users
    double mean = 0; ///< capacity units per thousand of the group
    base::People without = 0; ///< people with ratio 0
    bool operator==(const AreaAdequacy &) const = default;
};

/// Provision inside an area against a norm (千人指标, 每百户, 每社区一处): capacity, m² or count.
struct Provision {
    std::string norm;
    plan::AreaId area;
    std::int64_t have = 0; ///< thousandths of the unit
    std::int64_t required = 0; ///< thousandths; −1 = cannot be told (empty cell, households unknown)
    std::int64_t outlets = 0; ///< how many outlets make up `have`
    Verdict verdict = Verdict::NoData;
    bool operator==(const Provision &) const = default;
};

/// 短板: what is missing, where, in the norm's own unit.
enum class DeficitUnit : std::uint8_t { People, Places, Beds, SquareMetres, Outlets, Meals };
/// 成因
enum class DeficitCause : std::uint8_t { NoOutlet, BelowSize, Barrier, NotOpen, Closed, TooFar, CapacityShort };
struct Deficit {
    std::string norm;
    plan::AreaId
        area; ///< a community; a subdistrict or circle where the norm counts per such; 0 where there are no communities
    DeficitUnit unit = DeficitUnit::People;
    std::int64_t missing = 0; ///< thousandths
    base::People people = 0, old = 0, young = 0; ///< people concerned, of them 60+, under 3
    DeficitCause cause = DeficitCause::TooFar;
    bool operator==(const Deficit &) const = default;
};

/// 圈内有/步行可达/无 of one basic kind in one circle or planning tier. Reachable: none inside, but at least half of the circle's users walk to
/// one within the limit of its norm.
enum class Presence : std::uint8_t { Inside, Reachable, None };
struct CirclePresence {
    plan::AreaId circle; ///< a 便民生活圈 or a tier of the 社区生活圈
    std::string service;
    Presence presence = Presence::None;
    bool operator==(const CirclePresence &) const = default;
};

/// Head counts of one area, and of its ledger: every outlet that stands there. open + closed + unchecked + planned = outlets;
/// unchecked are 待核实 and those open ones last checked too long ago (which count all the same). chains are commercial.
struct AreaTotals {
    plan::AreaId area; ///< 0 = whole project
    norms::BandPeople people{};
    std::int64_t households = 0; ///< thousandths; −1 where some residence does not know
    std::int64_t residences = 0;
    std::int64_t outlets = 0, commercial = 0, open = 0, closed = 0, unchecked = 0, planned = 0, placed = 0, chains = 0;
    /// m² of those that are open (not 歇业, planned or being built), each room once; of it rooms several services share.
    std::int64_t floorArea = 0, sharedArea = 0;
    bool operator==(const AreaTotals &) const = default;
};

struct Ledger;

/// Everything figures are shown from: immutable, shared.
struct Assessment {
    std::shared_ptr<const Situation> situation;
    std::uint64_t revision = 0; ///< grows with every snapshot of a live assessment
    /// [service index][walker index]; empty where the walker is not in use for the service.
    std::vector<std::array<std::shared_ptr<const NearestTimes>, norms::kWalkerCount>> nearest;
    std::vector<Coverage> coverage; ///< per coverage norm: groups × areas; area 0 first, group "all users" first
    /// By index into the rulebook's norms: the homes `coverage` was summed from; null for norms without a limit.
    std::vector<std::shared_ptr<const NormReach>> reach;
    std::vector<std::shared_ptr<const Adequacy>> adequacy; ///< services with a capacity, in rulebook order
    std::vector<AreaAdequacy> areaAdequacy;
    std::vector<Provision> provision;
    std::vector<Deficit> deficits; ///< largest first within a norm
    std::vector<CirclePresence> presence;
    std::vector<AreaTotals> totals; ///< area 0 first, then every area of the plan
    std::vector<base::Issue> issues; ///< of the plan, the joining and the assessment
    std::shared_ptr<const Ledger> ledger; ///< the outlets the figures were made of; explain() asks it

    /// nullptr if not computed.
    [[nodiscard]] const NearestTimes *times(int service, norms::WalkerKind walker) const;
    [[nodiscard]] const Coverage *find(std::string_view norm, norms::BandSet bands, plan::AreaId area) const;
    [[nodiscard]] const AreaTotals *totalsOf(plan::AreaId area) const;
};

/// The minutes that belong to a norm in metres and the other way round (300 m ↔ 5 min, 500 ↔ 10, 800 and 1000 ↔ 15; else at 1 m/s).
[[nodiscard]] std::int32_t minutesOf(const norms::Norm &norm);
[[nodiscard]] std::int32_t metresOf(const norms::Norm &norm);
/// Shares with one decimal; within 0.1 of a line the unrounded value is judged. Near: at least nine tenths of the line.
[[nodiscard]] Verdict judge(std::int64_t have, std::int64_t required);

/// From nothing. Cancelled or NothingToAssess are the only failures.
[[nodiscard]] base::Result<std::shared_ptr<const Assessment>> assess(std::shared_ptr<const Situation> situation,
                                                                     const base::Progress &progress = {});

} // namespace yike::analysis
