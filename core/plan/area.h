// SPDX-License-Identifier: GPL-3.0-or-later
// The areas results are told for: district, subdistricts, communities, and the commerce circles over them.
#pragma once

#include "core/geo/point.h"
#include "core/plan/ids.h"

#include <cstdint>
#include <string>
#include <vector>

namespace yike::plan {

/// District ⊃ Subdistrict ⊃ Community; Circle is the 便民生活圈 layer beside them (many-to-many with communities).
enum class AreaKind : std::uint8_t { District, Subdistrict, Community, Circle };
/// 拟建/在建/已建成/已验收
enum class CircleStatus : std::uint8_t { Planned, UnderConstruction, Built, Accepted };

struct Area {
    AreaId id;
    AreaKind kind = AreaKind::Community;
    std::string name;               ///< as officials write it: 盐仓社区
    std::string code;               ///< 区划代码, may be empty
    AreaId parent;                  ///< community → subdistrict → district
    geo::MultiPolygon outline;      ///< may be empty: a circle that is a set of communities
    std::vector<AreaId> members;    ///< circles: their communities
    std::string batch;              ///< circles: 批次
    CircleStatus status = CircleStatus::Planned;
    std::string operatorName;       ///< circles: 运营主体
    bool operator==(const Area &) const = default;
};

} // namespace yike::plan
