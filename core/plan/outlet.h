// SPDX-License-Identifier: GPL-3.0-or-later
// An outlet (设施网点): a place that offers one or more services, each with its capacity (一店多能).
#pragma once

#include "core/geo/point.h"
#include "core/plan/ids.h"

#include <cstdint>
#include <string>
#include <vector>

namespace yike::plan {

/// 在营/歇业/拟建/在建/待核实. Only Open counts in the present state; in a scenario Planned and UnderConstruction count too.
enum class OutletStatus : std::uint8_t { Open, Closed, Planned, UnderConstruction, Unchecked };
/// 开放对象: 未知/对外/仅本小区/仅本单位/限时. EstateOnly serves only the residences of `estate`; UnitOnly serves nobody here.
enum class OpenTo : std::uint8_t { Unknown, Everybody, EstateOnly, UnitOnly, LimitedHours };
/// 匹配等级: how well its place is known.
enum class MatchLevel : std::uint8_t { Exact, DoorNumber, Estate, Road, ByHand, NotPlaced };

/// One service an outlet offers.
struct OutletService {
    std::string service; ///< service code of the rulebook
    std::int64_t capacity = 0; ///< thousandths of the service's unit; 0 = unknown or none
    std::int32_t area = 0; ///< m² for this service; 0 = unknown
    std::int32_t used = -1; ///< places in use (children enrolled, beds occupied); −1 = unknown
    int pool = 0; ///< services of one pool > 0 share its capacity by shares; 0 = counts whole
    std::int32_t share = 0; ///< per mille of its pool; 0 = an equal part of what the shares given leave
    /// The hours of the day in which it has the pool: the canteen at noon is the activity room at three. Minutes after
    /// midnight, from the first to before the second, over midnight where the second is earlier; −1 = all day.
    std::int32_t fromMinute = -1, toMinute = -1;
    int room = 0; ///< services of one room > 0 use the same m² (共用), counted once in totals; 0 = its own (专用)
    std::int32_t nursing = -1; ///< how many of its beds are 护理型; −1 = unknown
    bool operator==(const OutletService &) const = default;
};

struct Outlet {
    OutletId id;
    std::string key; ///< the source's own key (credit code, number, OSM id)
    std::string name;
    std::string address;
    geo::LonLat place;
    MatchLevel match = MatchLevel::Exact;
    std::vector<OutletService> services; ///< the first is what its badge shows
    OutletStatus status = OutletStatus::Open;
    OpenTo openTo = OpenTo::Unknown;
    EstateId estate; ///< the estate it stands in, 0 = none
    AreaId community; ///< the community it stands in, 0 = none
    std::int32_t area = 0; ///< building area m² in all, rooms counted once; 0 = unknown
    std::string chain; ///< brand, empty = no chain
    std::string hours; ///< as in the ledger: "06:00-22:00"
    std::int32_t staff = -1;
    std::string checked; ///< date last checked, ISO; empty = never
    std::string creditCode;
    std::string remark;
    std::int32_t stage = 0; ///< 分期: the year in which a planned one is to stand; 0 = none
    std::int64_t cost = -1; ///< 匡算投资 in thousandths of 万元; −1 = unknown
    std::string lead; ///< 牵头单位
    std::string contact; ///< 联系人/电话: stays out of everything that is published
    PremisesId premises; ///< 用房来源: the premises it is planned in, 0 = none
    bool operator==(const Outlet &) const = default;
};

} // namespace yike::plan
