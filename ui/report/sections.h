// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the report in their order, each painted into the flow.
#pragma once

#include "core/report/content.h"
#include "ui/render/scene.h"
#include "ui/report/page_flow.h"
#include "ui/report/report_pdf.h"

namespace yike::report {

void paintCover(PageFlow &flow, const Content &content);
void paintSummary(PageFlow &flow, const Content &content);
/// Three maps, one a page: outlets; minutes for the old to day care; minutes to a nursery. False when cancelled.
bool paintMaps(PageFlow &flow, const Content &content, const base::Progress &progress);
void paintCoverageTable(PageFlow &flow, const Content &content);
void paintChartFigure(PageFlow &flow, const PreparedChart &chart);
void paintOldYoungTable(PageFlow &flow, const Content &content);
/// The same theme by theme: reach in 5, 10 and 15 minutes, adequacy and deficit, each with its standard.
void paintOldYoungThemes(PageFlow &flow, const Content &content);
void paintCircleTable(PageFlow &flow, const Content &content);
void paintDeficits(PageFlow &flow, const Content &content);
void paintAnnex(PageFlow &flow, const Content &content);
/// What the user has put into the report; nothing where there is none.
void paintExtraFigures(PageFlow &flow, const std::vector<ExtraFigure> &figures);
/// From content.studies (core/report/studies.h); without them each says that it was not assessed.
void paintHours(PageFlow &flow, const Content &content);
void paintEquity(PageFlow &flow, const Content &content);
void paintMonitoring(PageFlow &flow, const Content &content);
void paintUncertainty(PageFlow &flow, const Content &content);
/// False when cancelled: asking every figure takes a while.
bool paintWhy(PageFlow &flow, const Content &content, const base::Progress &progress);

/// "Source: …; base date …", for the foot of maps and tables.
[[nodiscard]] QString sourceLine(const Content &content);
/// 虚构示范数据, or empty.
[[nodiscard]] QString madeUpNote(const Content &content);

} // namespace yike::report
