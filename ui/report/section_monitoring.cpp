// SPDX-License-Identifier: GPL-3.0-or-later
// Opening hours through the four views of the day, and the monitoring figures of the ministries against their targets.
#include "core/report/studies.h"
#include "ui/report/sections.h"
#include "ui/report/table_words.h"
#include "ui/text/language.h"
#include "ui/text/monitoring_text.h"
#include "ui/text/norm_text.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <QCoreApplication>

#include <algorithm>

namespace yike::report {
namespace {

struct In {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

} // namespace

void hoursSection(Manuscript &to, const Materials &from)
{
    const Content &content = from.content;
    to.newPage(Sheet::A4Landscape);
    to.heading(0, In::tr("Opening hours"));
    if (!content.studies || content.studies->hours.empty()) {
        to.paragraph(In::tr("Not assessed this time."));
        return;
    }
    if (std::ranges::all_of(content.studies->hours, [](const auto &each) { return each.known == 0; })) {
        to.paragraph(In::tr("Not assessed this time: no outlet of the ledger tells its opening hours."));
        return;
    }
    const norms::Rulebook &book = *content.assessment->situation->rulebook;
    Table table;
    table.title = In::tr("Table %1  Coverage by the hour").arg(to.nextTable()) + afterScenario(content);
    table.unit = In::tr("share of the group, along the network");
    table.points = 8.5;
    table.columns = {{In::tr("Service"), 2.6},
                     {In::tr("Group"), 1.8},
                     {In::tr("Standard"), 4.6},
                     {In::tr("Any time"), 1.1, true},
                     {In::tr("Breakfast 6–9"), 1.4, true},
                     {In::tr("Noon 11–13"), 1.4, true},
                     {In::tr("Evening 20–22"), 1.4, true},
                     {In::tr("Night 22–6"), 1.4, true},
                     {In::tr("Hours known"), 1.4, true}};
    for (const analysis::HoursCoverage &figure : content.studies->hours) {
        const norms::Norm *norm = book.norm(figure.norm);
        if (norm == nullptr)
            continue;
        QStringList row{text::serviceName(book, norm->service), text::groupName(norm->users),
                        text::requirementWithNumber(book, *norm), words::share({figure.anyTime, figure.people})};
        for (const base::People open : figure.open)
            row << (figure.known > 0 ? words::share({open, figure.people}) : text::kNoFigure);
        table.rows.push_back(row << text::formatShare(figure.known, figure.outlets));
    }
    table.note = In::tr("Open: for at least half of the time of the view. Outlets whose hours nobody knows are in none "
                        "of the four views: unknown is neither open nor shut. Hours known: share of the outlets. ") +
                 In::tr("A dash: no outlet of the kind tells its hours. ") + sourceLine(content);
    to.table(table);
}

void monitoringSection(Manuscript &to, const Materials &from)
{
    const Content &content = from.content;
    to.newPage(Sheet::A4Landscape);
    to.heading(0, In::tr("Monitoring figures"));
    if (!content.studies) {
        to.paragraph(In::tr("Not assessed this time."));
        return;
    }
    const QString kIndent(2, QChar(text::chinese() ? 0x3000 : 0x2003));
    const bool last = content.studies->besideLastYear;
    Table table;
    table.title = In::tr("Table %1  Monitoring figures of the ministries").arg(to.nextTable()) + afterScenario(content);
    table.columns = {{In::tr("Figure"), 3.4}, {content.present ? In::tr("Afterwards") : In::tr("Present"), 1.6, true}};
    if (last)
        table.columns.push_back({In::tr("Last year"), 1.4, true});
    table.columns.insert(table.columns.end(),
                         {{In::tr("Verdict"), 1.5}, {In::tr("Target"), 4.2}, {In::tr("Remark"), 3.4}});
    for (const MonitoringRow &row : content.studies->monitoring) {
        QStringList cells{(text::isPartOfAbove(row.indicator) ? kIndent : QString()) + text::name(row.indicator),
                          text::formatIndicator(row.indicator, row.value)};
        if (last)
            cells << text::formatIndicator(row.indicator, row.last);
        const analysis::Verdict verdict = text::verdictOf(row);
        const bool judged = verdict != analysis::Verdict::NoData;
        const QString targets = text::targetsText(row), remark = text::remark(row);
        cells << (judged ? text::mark(verdict) + " " + text::name(verdict) : text::kNoFigure)
              << (targets.isEmpty() ? text::kNoFigure : targets) << remark;
        table.rows.push_back(cells);
    }
    table.note =
        In::tr("Verdict: against the last target of the row. Built circles: state built or accepted. A dash: not told, "
               "or nobody has set a target. ") +
        sourceLine(content);
    to.table(table);
}

} // namespace yike::report
