// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of the analysis pages as values, and what stands beside them.
#pragma once

#include "core/analysis/access_measures.h"
#include "core/analysis/equity.h"
#include "core/analysis/hours_view.h"
#include "core/analysis/uncertainty.h"
#include "core/report/monitoring.h"
#include "ui/panels/table_data.h"

#include <vector>

namespace yike::panels {

/// Rows that are still being made, or that cannot be: no project, no figures.
[[nodiscard]] TableData waitingForFigures(const Workspace &workspace);

/// One measure of equity: its name, its value, and what it means in a sentence.
struct EquityLine {
    QString name, value, meaning;
};
[[nodiscard]] std::vector<EquityLine> equityLines(const analysis::EquityFigure &figure);
/// "Canteen for the old · aged 60 and over · minutes"
[[nodiscard]] QString equityName(const analysis::Assessment &assessment, const analysis::EquityFigure &figure);
/// The code of the service a figure is about; empty if the rulebook does not know it.
[[nodiscard]] std::string serviceOf(const analysis::Assessment &assessment, const analysis::EquityFigure &figure);
[[nodiscard]] TableData leftBehind(const analysis::Assessment &assessment, const analysis::Equity &equity);

/// withLast: a column for the project compared with.
[[nodiscard]] TableData monitoring(const std::vector<report::MonitoringRow> &rows, bool withLast);

enum class HoursColumns : std::uint8_t { Shares, People, Outlets };
[[nodiscard]] TableData hours(const analysis::Assessment &assessment,
                              const std::vector<analysis::HoursCoverage> &figures, HoursColumns columns);

/// Headline figures of the whole project with the interval of nine draws in ten.
[[nodiscard]] TableData intervals(const analysis::Assessment &assessment, const analysis::Uncertainty &unsure);
/// Where each community stands by the coverage of a service, and whether it stays there.
[[nodiscard]] TableData ranking(const analysis::Assessment &assessment, const analysis::Uncertainty &unsure,
                                std::string_view service);

/// The whole project first, then communities.
[[nodiscard]] TableData access(const analysis::Assessment &assessment, const analysis::AccessFigures &figures);

} // namespace yike::panels
