// SPDX-License-Identifier: GPL-3.0-or-later
// The monitoring figures of the ministries (监测指标): what a district reports upward, against the targets of 2025 and 2030.
#pragma once

#include "core/analysis/assessment.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace yike::report {

enum class Indicator : std::uint8_t {
    Circles, ///< 便民生活圈数
    CirclesBuilt, ///< 已建成、已验收
    CommunitiesCovered, ///< communities in a built circle ÷ all communities (建成生活圈覆盖社区比例)
    ResidentsServed, ///< people who live in any circle, each once
    CommercialOutlets, ///< 商业网点, those that stand
    BasicOutlets, ///< of them 基本保障类
    QualityOutlets, ///< and 品质提升类
    ChainShare, ///< 商业网点连锁化率
    ServiceAreaPerHundredHouseholds, ///< 每百户社区综合服务设施面积
    CirclesWithElderCare, ///< circles with a service for the old inside (养老 = 必备业态)
    Jobs, ///< staff of commercial outlets, where known
    Satisfaction, ///< 居民满意度: needs a survey
};

/// Who wants how much by when, and how well that was read.
struct IndicatorTarget {
    double value = 0; ///< in the indicator's unit: shares 0 to 1, m²
    int year = 0; ///< 0 = the document names none
    norms::Name document; ///< "9部门通知（2025）"
    norms::Verification verification = norms::Verification::SecondHand;
    bool operator==(const IndicatorTarget &) const = default;
};

/// 本次未评价：why a figure cannot be told.
enum class Untellable : std::uint8_t {
    No, ///< it is told
    NoCircles, ///< 未划定生活圈
    NoCommunities,
    NoOutlets, ///< the ledger is empty
    NoCommercial, ///< it holds no commercial outlet
    NoneInLedger, ///< it holds no outlet of the kind
    NoHouseholds,
    SizesUnknown, ///< outlets there are, but none tells its area
    NoBrands, ///< no outlet tells its brand
    NoStaff, ///< no outlet tells its staff
    NoSurvey,
};

struct MonitoringRow {
    Indicator indicator = Indicator::Circles;
    std::optional<double> value{}; ///< empty: cannot be told, for this reason:
    Untellable why = Untellable::No;
    /// Of a share: counts, or people in thousandths. Of CommercialOutlets: those that are basic or quality kinds, and all.
    std::int64_t part = 0, whole = 0;
    std::int64_t known = -1, of = -1; ///< of how many outlets the value is known; −1 = does not apply
    std::vector<IndicatorTarget> targets{}; ///< ascending year
    std::optional<double> last{}; ///< of the project of last year
    bool operator==(const MonitoringRow &) const = default;
};

/// In the order of Indicator. last: the assessment of an earlier project; may be null.
[[nodiscard]] std::vector<MonitoringRow> monitoringOf(const analysis::Assessment &assessment,
                                                      const analysis::Assessment *last = nullptr);
/// A share of a whole, told in per cent.
[[nodiscard]] bool isShare(Indicator indicator);

} // namespace yike::report
