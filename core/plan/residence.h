// SPDX-License-Identifier: GPL-3.0-or-later
// Where people live: residences (住宅楼栋), and the estates (小区) with walls and gates they stand in.
#pragma once

#include "core/geo/point.h"
#include "core/norms/bands.h"
#include "core/plan/ids.h"

#include <cstdint>
#include <string>
#include <vector>

namespace yike::plan {

/// One building, or a point or grid cell where buildings are unknown.
struct Residence {
    ResidenceId id;
    std::string key;               ///< the source's own key, for adding again
    std::string name;              ///< address or building number
    geo::LonLat place;             ///< entrance, else centre
    norms::BandPeople people{};    ///< thousandths
    std::int64_t households = 0;   ///< thousandths; 0 = unknown
    bool estimated = false;        ///< people come from storeys × footprint ÷ 35 m² (估算)
    EstateId estate;               ///< 0 = none
    AreaId community;              ///< 0 = in none
    std::int64_t building = 0;     ///< id of its polygon in the base map, 0 = none
    bool operator==(const Residence &) const = default;
};

/// 人行/车行
enum class GateUse : std::uint8_t { Unknown, OnFoot, Vehicles, Both };
/// 对外/刷脸
enum class GateAccess : std::uint8_t { Unknown, Everybody, Residents };

/// A way through an estate's wall.
struct Gate {
    geo::LonLat place;
    std::string name;              ///< 北门
    bool open = true;              ///< false: locked; a scenario may open it
    GateUse use = GateUse::Unknown; ///< nobody walks through a gate for vehicles alone
    GateAccess access = GateAccess::Unknown; ///< Residents: others do not pass
    std::string hours{};           ///< "06:00-23:00"; empty = unknown
    bool operator==(const Gate &) const = default;
};

/// 小区: polygon, wall and gates. The wall is a barrier in the network; gates are where streets pass it.
struct Estate {
    EstateId id;
    std::string name;
    geo::Polygon outline;
    bool walled = false;
    std::vector<Gate> gates;
    bool operator==(const Estate &) const = default;
};

} // namespace yike::plan
