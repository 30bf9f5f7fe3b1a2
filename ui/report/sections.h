// SPDX-License-Identifier: GPL-3.0-or-later
// Chapters of the report, each written into the manuscript; report_writer.cpp puts them in order.
#pragma once

#include "ui/report/manuscript.h"
#include "ui/report/report_writer.h"

namespace yike::report {

void coverSection(Manuscript &to, const Materials &from);
void summarySection(Manuscript &to, const Materials &from);
/// Three maps, one a page: outlets; minutes for the old to day care; minutes to a nursery.
void mapsSection(Manuscript &to, const Materials &from);
/// By area, now and in the plan year.
void peopleSection(Manuscript &to, const Materials &from);
/// By kind and status.
void outletsSection(Manuscript &to, const Materials &from);
/// Norms on amounts, for the whole project.
void adequacySection(Manuscript &to, const Materials &from);
void coverageSection(Manuscript &to, const Materials &from);
/// By community, then theme by theme: reach in 5, 10 and 15 minutes, adequacy and deficit, each with its standard.
void oldYoungSection(Manuscript &to, const Materials &from);
void oldYoungThemes(Manuscript &to, const Content &content); ///< its second part
void annexSection(Manuscript &to, const Materials &from);
/// What the user has put into the report; nothing where there is none.
void extraFiguresSection(Manuscript &to, const Materials &from);
/// From content.studies (core/report/studies.h); without them each says that it was not assessed.
void hoursSection(Manuscript &to, const Materials &from);
void equitySection(Manuscript &to, const Materials &from);
void monitoringSection(Manuscript &to, const Materials &from);
void uncertaintySection(Manuscript &to, const Materials &from);
/// Asks every figure, which takes a while; stops when cancelled.
void whySection(Manuscript &to, const Materials &from);

/// Of the document, under the district's name.
[[nodiscard]] QString coverTitle(TemplateKind kind);
/// "Source: …; base date …", for the foot of maps and tables.
[[nodiscard]] QString sourceLine(const Content &content);
/// " (after the scenario “NAME”)" for titles of tables that tell a scenario's figures; empty for the present state.
[[nodiscard]] QString afterScenario(const Content &content);
/// 虚构示范数据, or empty.
[[nodiscard]] QString madeUpNote(const Content &content);
/// A picture of the GUI thread, as a figure; it may be painted in any thread.
[[nodiscard]] std::function<void(QPainter &, const QRectF &)> pictureFigure(const QPicture &picture, QSizeF size);

} // namespace yike::report
