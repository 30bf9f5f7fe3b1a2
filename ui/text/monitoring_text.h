// SPDX-License-Identifier: GPL-3.0-or-later
// The monitoring figures (监测指标) in words.
#pragma once

#include "core/report/monitoring.h"

#include <QString>

namespace yike::text {

[[nodiscard]] QString name(report::Indicator indicator);
/// Whether it is a part of the row above it (其中…), to be indented.
[[nodiscard]] bool isPartOfAbove(report::Indicator indicator);
/// "23.4 %", "62.0 %" (one decimal in the whole column), "31.2 m²", "1,204" (in Chinese with its measure word: "1,204处"); a dash where the figure cannot be told.
[[nodiscard]] QString formatIndicator(report::Indicator indicator, std::optional<double> value);
/// "≥ 30 % by 2030 (9部门通知（2025）, quoted by others)"; one after the other; empty without a target.
[[nodiscard]] QString targetsText(const report::MonitoringRow &row);
/// Of how many outlets the figure is known and how it was counted, or why it cannot be told; may be empty.
[[nodiscard]] QString remark(const report::MonitoringRow &row);
/// Against the last target of the row; NoData without one or without a figure.
[[nodiscard]] analysis::Verdict verdictOf(const report::MonitoringRow &row);

} // namespace yike::text
