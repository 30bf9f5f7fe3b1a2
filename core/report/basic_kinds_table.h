// SPDX-License-Identifier: GPL-3.0-or-later
// Table 3 业态"有没有": kind by kind in each circle, how many of those there should be, what is missing, and the type.
#pragma once

#include "core/report/content.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace yike::report {

/// Where the type of a circle (分型) comes from. Thresholds are rulebook data, never ours (planner.md §1.1): the form's cells
/// (401号 附件2) are unread, so that nothing is computed and the office's own entry is all there is.
enum class TypeSource : std::uint8_t {
    Unread, ///< 待核
    Office, ///< Area::type as the office has entered it
};

struct BasicKindsRow {
    plan::AreaId circle;
    std::vector<analysis::Presence> presence; ///< by BasicKindsTable::kinds
    std::int64_t basic = 0; ///< kinds inside: 有 of 基本保障
    std::int64_t quality = 0; ///< kinds of 品质提升 inside
    std::vector<std::string> missing; ///< 缺项: basic kinds not inside, in the order of `kinds`
    TypeSource typeSource = TypeSource::Unread;
    plan::CircleType type = plan::CircleType::Unknown; ///< of Office
    bool operator==(const BasicKindsRow &) const = default;
};

struct BasicKindsTable {
    std::vector<std::string> kinds; ///< 基本保障, those 业态配齐 is judged by; 应有 = kinds.size()
    std::vector<std::string> qualityKinds; ///< 品质提升类 of the rulebook; 应有 = qualityKinds.size()
    std::vector<BasicKindsRow> rows;
    // They add up to rows.size().
    std::int64_t complete = 0, lackOneOrTwo = 0, lackMore = 0;
    /// By kind: circles that have it inside; the 合计 row.
    std::vector<std::int64_t> circlesWith;
    /// Circles by type: unknown (待核), 基础型, 提升型, 品质型.
    std::array<std::int64_t, 4> byType{};
    bool operator==(const BasicKindsTable &) const = default;
};

/// content.circles and content.basicKinds are of `present`.
[[nodiscard]] BasicKindsTable basicKindsTableOf(const Content &content, const analysis::Assessment &present);

} // namespace yike::report
