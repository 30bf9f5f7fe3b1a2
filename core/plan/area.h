// SPDX-License-Identifier: GPL-3.0-or-later
// The areas results are told for: district, subdistricts, communities; beside them circles, planning tiers, school districts.
#pragma once

#include "core/geo/point.h"
#include "core/plan/ids.h"

#include <cstdint>
#include <string>
#include <vector>

namespace yike::plan {

/// District ⊃ Subdistrict ⊃ Community. Layers of their own beside them: Circle is the commerce layer (便民生活圈, many-to-many
/// with communities); Tier15, Tier10 and Tier5 are the planning tiers of the 社区生活圈 (GB 50180-2018, TD/T 1062-2021): three
/// layers, none of which holds another; SchoolDistrict is a 学区.
enum class AreaKind : std::uint8_t { District, Subdistrict, Community, Circle, Tier15, Tier10, Tier5, SchoolDistrict };
/// 拟建/在建/已建成/已验收
enum class CircleStatus : std::uint8_t { Planned, UnderConstruction, Built, Accepted };
/// 未定/基础型/提升型/品质型: given by the office after its own form, never computed here.
enum class CircleType : std::uint8_t { Unknown, Basic, Improved, Quality };
/// Who made an outline or a set of communities: it came with the data, was drawn in Yike, or was proposed by it.
enum class OutlineOrigin : std::uint8_t { Given, Drawn, Proposed };

/// Layers beside the administrative areas: an outline or a set of communities, many over one place.
[[nodiscard]] constexpr bool isLayer(AreaKind kind) { return kind >= AreaKind::Circle; }
/// The planning tiers of the 社区生活圈.
[[nodiscard]] constexpr bool isTier(AreaKind kind) { return kind >= AreaKind::Tier15 && kind <= AreaKind::Tier5; }

struct Area {
    AreaId id;
    AreaKind kind = AreaKind::Community;
    std::string name; ///< as officials write it: 盐仓社区
    std::string code; ///< 区划代码, may be empty
    AreaId parent; ///< community → subdistrict → district
    geo::MultiPolygon outline; ///< may be empty: a circle that is a set of communities
    std::vector<AreaId> members; ///< circles and other layers: their communities; they go before the outline
    std::string batch; ///< circles: 批次
    CircleStatus status = CircleStatus::Planned;
    std::string operatorName; ///< circles: 运营主体
    CircleType type = CircleType::Unknown; ///< circles: 类型
    OutlineOrigin origin = OutlineOrigin::Given;
    std::vector<OutletId> schools{}; ///< school districts: the schools that those who live there go to, ascending
    bool operator==(const Area &) const = default;
};

} // namespace yike::plan
