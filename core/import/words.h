// SPDX-License-Identifier: GPL-3.0-or-later
// Words of a ledger: status, whom a place is open to, kinds of areas, lists of services.
#pragma once

#include "core/plan/area.h"
#include "core/plan/base_map.h"
#include "core/plan/outlet.h"
#include "core/plan/premises.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace yike::importing {

/// Nothing where the words are not known.
[[nodiscard]] std::optional<plan::OutletStatus> statusOf(std::string_view cell);
[[nodiscard]] std::optional<plan::OpenTo> openToOf(std::string_view cell);
[[nodiscard]] std::optional<plan::CircleStatus> circleStatusOf(std::string_view cell);
/// 基础型/提升型/品质型
[[nodiscard]] std::optional<plan::CircleType> circleTypeOf(std::string_view cell);
/// 国有, 学校, 厂房, 配套移交房 …; 已验收, 需改造 …
[[nodiscard]] std::optional<plan::PremisesTenure> tenureOf(std::string_view cell);
[[nodiscard]] std::optional<plan::FireSafety> fireSafetyOf(std::string_view cell);
/// 住宅, 商业, 办公 …
[[nodiscard]] std::optional<plan::BuildingUse> buildingUseOf(std::string_view cell);
/// By the word of a kind or level column (街道, community, 8 …).
[[nodiscard]] std::optional<plan::AreaKind> areaKindOf(std::string_view cell);
/// By how the name ends: 盐仓社区, 老城街道; a community where it tells nothing.
[[nodiscard]] plan::AreaKind areaKindOfName(std::string_view name);
/// "便利店、快递；洗衣" → three parts, blanks and empty ones off.
[[nodiscard]] std::vector<std::string> listed(std::string_view cell, bool atSemicolons);
/// 否, 无, 非连锁, no: the cell says that there is none.
[[nodiscard]] bool saysNo(std::string_view cell);
/// 合计, 小计, 总计, total: the row adds up others.
[[nodiscard]] bool saysTotal(std::string_view cell);

} // namespace yike::importing
