// SPDX-License-Identifier: GPL-3.0-or-later
// Chapter 8 项目清单、投资与分期, with table 7.
#include "ui/report/project_words.h"
#include "ui/report/table_terms.h"
#include "ui/report/table_words.h"
#include "ui/report/template_words.h"
#include "ui/text/edition.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/site_text.h"
#include "ui/text/terms.h"

#include <QCoreApplication>

#include <algorithm>

namespace yike::report {
namespace {

struct In {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString numbers(const std::vector<std::int64_t> &deficits)
{
    constexpr std::size_t kMost = 6;
    QStringList list;
    for (std::size_t i = 0; i < std::min(deficits.size(), kMost); ++i)
        list << QString::number(deficits[i]);
    if (list.isEmpty())
        return text::kNoFigure;
    const QString told = list.join(In::tr(", "));
    return deficits.size() <= kMost ? told : In::tr("%1 and %2 more").arg(told).arg(deficits.size() - kMost);
}

QStringList cells(const Content &content, const Project &row)
{
    const plan::Plan &plan = *content.assessment->situation->plan;
    const plan::Premises *premises = plan.premise(row.premises);
    const QString source = premises == nullptr
                               ? text::kNoFigure
                               : In::tr("%1 (%2)").arg(words::orDash(premises->name), text::name(premises->tenure));
    return {QString::number(row.number),
            words::title(content, row),
            words::areas(plan, row.circles),
            words::place(content, row),
            words::name(row.way),
            words::size(row),
            source,
            premises == nullptr ? text::kNoFigure : words::orDash(premises->owner),
            words::costOf(row),
            text::kNoFigure,
            words::orDash(row.lead),
            text::kNoFigure,
            words::year(row),
            words::reached(row),
            numbers(row.deficits)};
}

std::vector<Table::Column> columns()
{
    return {{In::tr("No."), 0.7, true},
            {In::tr("Project"), 4.0},
            {In::tr("Living circle"), 2.4},
            {In::tr("Place"), 3.2},
            {In::tr("Way of building"), 1.5},
            {In::tr("Size"), 2.2},
            {In::tr("Premises"), 2.4},
            {In::tr("Owner"), 2.0},
            {In::tr("Reckoned cost"), 1.6, true},
            {In::tr("Funds from"), 1.8},
            {In::tr("Lead"), 2.0},
            {In::tr("Responsible"), 2.0},
            {In::tr("Done by"), 1.2, true},
            {In::tr("Newly reached"), 1.6, true},
            {In::tr("Answers deficits no."), 2.2}};
}

/// Nothing where none of the projects may tell.
QString sumOf(const ProjectList &list, std::int64_t cost)
{
    return cost == 0 && list.costUnknown > 0 ? text::kNoFigure : words::cost(cost);
}

Table stages(const Manuscript &out, const ProjectList &list)
{
    Table table;
    table.title = In::tr("Table %1  %2").arg(QString::number(out.nextTable()), In::tr("Projects by year"));
    table.unit = In::tr("projects; 10,000 yuan");
    table.columns = {{In::tr("Year"), 2.0}, {In::tr("Projects"), 2.0, true}, {In::tr("Reckoned cost"), 2.0, true}};
    for (std::size_t i = 0; i < list.byYear.size(); ++i)
        table.rows.push_back({list.byYear[i].first == 0 ? In::tr("not given") : QString::number(list.byYear[i].first),
                              text::formatCount(list.byYear[i].second), sumOf(list, list.costByYear[i])});
    table.strong = {table.rows.size()};
    table.rows.push_back({In::tr("Total"), text::formatCount(std::ssize(list.rows)), sumOf(list, list.cost)});
    table.note = words::costNote(list);
    return table;
}

QStringList totals(const ProjectList &list)
{
    QStringList row(15);
    row[1] = In::tr("Total: %1").arg(text::formatCount(std::ssize(list.rows)));
    row[5] = words::totalSize(list);
    row[8] = words::totalCost(list);
    row[13] = words::totalReached(list);
    return row;
}

QString definition(const ProjectList &list)
{
    QString told = In::tr("Newly reached: people who come to reach a service by the project, each once. ");
    if (list.overlap)
        told +=
            In::tr("The total counts everybody once: some gain by several projects, or by several together, and it is "
                   "not the sum. ");
    return told + In::tr("Funds and who is responsible are not kept in the project. A dash: not known. ");
}

} // namespace

void writeProjects(Manuscript &out, const Content &content, const Tables &tables, Layout layout)
{
    out.newPage(Sheet::A4Landscape);
    out.heading(0, In::tr("Projects, investment and stages"));
    if (!tables.projects) {
        out.paragraph(In::tr("The present state is reported: it has no list of projects."), words::bodyStyle());
        return;
    }
    const ProjectList &list = *tables.projects;
    if (list.rows.empty()) {
        out.paragraph(In::tr("The scenario builds, changes and opens nothing: it has no list of projects."),
                      words::bodyStyle());
        return;
    }
    out.paragraph(words::finding(list), {.indent = text::chinese() ? 2.0 : 0.0});
    words::Wide wide{.number = QStringLiteral("7"), .title = In::tr("List of projects"), .table = {}, .parts = {}};
    wide.table.unit = In::tr("cost in 10,000 yuan; people");
    wide.table.columns = columns();
    for (const Project &row : list.rows)
        wide.table.rows.push_back(cells(content, row));
    wide.table.strong = {wide.table.rows.size()};
    wide.table.rows.push_back(totals(list));
    wide.table.note = words::note(content, definition(list), false);
    wide.parts = {{0, 1, 2, 3, 4, 5, 6, 7, 14}, {0, 1, 8, 9, 10, 11, 12, 13}};
    if (text::isPublic())
        words::removeColumns(wide, {7, 10, 11}); // whom to ask
    words::put(out, std::move(wide), layout);
    if (layout == Layout::Pages)
        out.table(stages(out, list));
}

} // namespace yike::report
