// SPDX-License-Identifier: GPL-3.0-or-later
// What the report tells beyond the assessment's own figures: equity, opening hours, monitoring, how sure it all is.
#pragma once

#include "core/analysis/equity.h"
#include "core/analysis/hours_view.h"
#include "core/analysis/uncertainty.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/report/content.h"
#include "core/report/monitoring.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace yike::report {

/// How often everything is drawn for a report: two seconds on the demonstration district with two cores. `yike-cli report
/// --draws 1000` takes its time.
inline constexpr int kReportDraws = 200;

struct StudyRequest {
    int draws = kReportDraws; ///< 0: how sure the figures are is not assessed
    std::uint64_t seed = 1;
    /// Of an earlier project, for the monitoring figures; may be null.
    std::shared_ptr<const analysis::Assessment> lastYear{};
};

/// Table 公平: one group and one service that matters for it.
struct EquityRow {
    analysis::EquityFigure figure;
    std::string service;
    /// Of minutes: the share of all minutes that the tenth walks who walk longest (0.1 = all alike). Of capacity in reach: the
    /// share that the half with the least has (0.5 = all alike). Nothing where the curve is not defined.
    std::optional<double> worst;
};

/// Whether the order of communities holds under one norm, and which of them are surely or perhaps among the least covered fifth.
struct RankRow {
    std::string norm;
    double correlation = 1; ///< mean Spearman of the runs with the order as assessed
    std::vector<plan::AreaId> surely; ///< among the least covered fifth in at least kSurely of the runs
    std::vector<plan::AreaId> perhaps; ///< in fewer, but at least kPerhaps: no order among these is told
};
inline constexpr double kSurely = 0.95, kPerhaps = 0.05;

struct Studies {
    std::vector<EquityRow> equity; ///< the old first, then the young; minutes and capacity of one service side by side
    std::vector<analysis::LeftBehind> leftBehind;
    std::vector<analysis::HoursCoverage> hours; ///< of the whole project, services the ledger knows
    std::vector<MonitoringRow> monitoring;
    bool besideLastYear = false;
    std::optional<analysis::Uncertainty> uncertainty; ///< nothing where no draws were asked for
    std::vector<RankRow> ranks; ///< of the services of `equity`

    /// Of a coverage norm's users in the whole project; nullptr where it was not drawn.
    [[nodiscard]] const analysis::CoverageInterval *interval(std::string_view norm, norms::BandSet bands) const;
};

/// Computes them and puts them into content.studies. Searches and draws: off the GUI thread. Cancelled and OutOfRange (draws)
/// are the only failures; content is as it was then.
[[nodiscard]] base::Result<void> addStudies(Content &content, const StudyRequest &request,
                                            const base::Progress &progress = {});

} // namespace yike::report
