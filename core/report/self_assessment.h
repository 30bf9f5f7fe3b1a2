// SPDX-License-Identifier: GPL-3.0-or-later
// 自评: what the forms of 商办流通函〔2023〕401号 ask, as far as it is known. Cells that nobody has read stay 待核 (planner.md §1.1).
#pragma once

#include "core/report/monitoring.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace yike::report {

/// One line of 附件2 业态"有没有"分型表.
struct FormItem {
    std::string norm, service;
    std::int64_t inside = 0, reachable = 0, none = 0; ///< circles; they add up to all circles
    std::int64_t outlets = 0; ///< that stand inside any circle, each once
    std::optional<double> required; ///< per circle; nothing = the cell is unread (待核)
    norms::Verification verification = norms::Verification::Unverified;
    bool operator==(const FormItem &) const = default;
};

/// Forms and tables of the notice.
enum class FormPart : std::uint8_t {
    Types, ///< 附件2, with the thresholds of the three types
    HowGood, ///< 附件3 服务"好不好"评价表
    Satisfaction, ///< 附件4 满意度调查表
    Score, ///< 评估指标计分表
    TypeCounts, ///< 分型评价统计表
};
inline constexpr std::size_t kFormParts = 5;
[[nodiscard]] std::string_view code(FormPart part); ///< "types", "how-good", "satisfaction", "score", "type-counts"

enum class PartState : std::uint8_t {
    Filled, ///< from the project
    Unread, ///< 待核: nobody has read its items
    NoSurvey, ///< unread, and no survey was made either
};

/// Marks of 评估指标计分表 and what they are called; quoted by others.
struct ScoreGrade {
    int from = 0, below = 0; ///< points: from ≤ score < below; the highest includes 100
    norms::Verification verification = norms::Verification::SecondHand;
    bool operator==(const ScoreGrade &) const = default;
};

struct SelfAssessment {
    std::int64_t circles = 0;
    std::vector<FormItem> items;
    std::array<std::int64_t, 4>
        byType{}; ///< circles by plan::CircleType as the office has entered it; the first = 待核
    std::array<std::int64_t, 4> byStatus{}; ///< by plan::CircleStatus
    std::array<PartState, kFormParts> parts{}; ///< by FormPart
    std::array<ScoreGrade, 3> grades{}; ///< 优秀, 良好, 合格
    std::vector<MonitoringRow> monitoring; ///< in the order of Indicator
    bool operator==(const SelfAssessment &) const = default;
};

/// present: of the present state.
[[nodiscard]] SelfAssessment selfAssessmentOf(const analysis::Assessment &present);

} // namespace yike::report
