// SPDX-License-Identifier: GPL-3.0-or-later
// Chapter 8 项目清单、投资与分期, with table 7.
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

QString finding(const ProjectList &list)
{
    const auto count = [&](BuildWay way) { return text::formatCount(list.byWay[static_cast<std::size_t>(way)]); };
    QString told =
        In::tr("%1 projects: %2 new, %3 rebuilt, %4 with a service added, %5 rented, %6 ways on foot opened.")
            .arg(text::formatCount(std::ssize(list.rows)), count(BuildWay::New), count(BuildWay::Rebuild),
                 count(BuildWay::AddOn), count(BuildWay::Rent), count(BuildWay::Open));
    if (list.costUnknown < std::ssize(list.rows))
        told += In::tr(" Reckoned cost: %1 × 10,000 yuan.").arg(words::cost(list.cost));
    if (list.costUnknown > 0)
        told += In::tr(" Cost not yet reckoned: %1 projects.").arg(text::formatCount(list.costUnknown));
    told += In::tr(" %1 people newly reach at least one service, %2 of them aged 60 and over and %3 under 3.")
                .arg(words::people(list.people), words::people(list.old), words::people(list.under3));
    if (list.closedOutlets > 0 || list.closedWays > 0)
        told += In::tr(" The scenario also closes %1 outlets and %2 ways; they are no projects.")
                    .arg(text::formatCount(list.closedOutlets), text::formatCount(list.closedWays));
    return told;
}

QString nameOf(const analysis::Situation &situation, const Project &row)
{
    if (!row.outlet)
        return row.estate ? In::tr("Open a gate: %1").arg(words::orDash(row.name))
                          : In::tr("%1: %2").arg(words::name(row.streetClass), words::orDash(row.name));
    return In::tr("%1: %2").arg(words::orDash(row.name), words::services(*situation.rulebook, row.services));
}

QString placeOf(const plan::Plan &plan, const Project &row)
{
    const QString community = row.community ? text::areaName(plan, row.community) : QString();
    if (row.address.empty())
        return community.isEmpty() ? text::kNoFigure : community;
    return community.isEmpty() ? text::fromCore(row.address)
                               : In::tr("%1, %2", "community, address").arg(community, text::fromCore(row.address));
}

QString sizeOf(const Project &row)
{
    QStringList parts;
    if (row.squareMetres > 0)
        parts << In::tr("%1 m²").arg(text::formatCount(row.squareMetres));
    if (row.capacity > 0 && !row.unit.empty())
        parts << words::amount(row.capacity) + " " + text::capacityUnit(row.unit);
    if (row.length > 0)
        parts << In::tr("%1 m").arg(text::formatThousandths(row.length));
    return parts.isEmpty() ? text::kNoFigure : parts.join(In::tr("; "));
}

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

QStringList cells(const analysis::Situation &situation, const Project &row)
{
    const plan::Plan &plan = *situation.plan;
    const plan::Premises *premises = plan.premise(row.premises);
    const QString source = premises == nullptr
                               ? text::kNoFigure
                               : In::tr("%1 (%2)").arg(words::orDash(premises->name), text::name(premises->tenure));
    return {QString::number(row.number),
            nameOf(situation, row),
            words::areas(plan, row.circles),
            placeOf(plan, row),
            words::name(row.way),
            sizeOf(row),
            source,
            premises == nullptr ? text::kNoFigure : words::orDash(premises->owner),
            row.cost < 0 ? text::kNoFigure : words::cost(row.cost),
            text::kNoFigure,
            words::orDash(row.lead),
            text::kNoFigure,
            row.year == 0 ? text::kNoFigure : QString::number(row.year),
            words::people(row.people),
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
    if (list.costUnknown > 0)
        table.note = In::tr("The cost of %1 projects is not reckoned yet and not in these sums.")
                         .arg(text::formatCount(list.costUnknown));
    return table;
}

QStringList totals(const ProjectList &list)
{
    QStringList row(15);
    row[1] = In::tr("Total: %1").arg(text::formatCount(std::ssize(list.rows)));
    row[5] = list.squareMetres == 0 ? text::kNoFigure : In::tr("%1 m²").arg(text::formatCount(list.squareMetres));
    row[8] = list.costUnknown == std::ssize(list.rows) ? text::kNoFigure : words::cost(list.cost);
    row[13] = words::people(list.people);
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
    out.paragraph(finding(list), {.indent = text::chinese() ? 2.0 : 0.0});
    words::Wide wide{.number = QStringLiteral("7"), .title = In::tr("List of projects"), .table = {}, .parts = {}};
    wide.table.unit = In::tr("cost in 10,000 yuan; people");
    wide.table.columns = columns();
    for (const Project &row : list.rows)
        wide.table.rows.push_back(cells(*content.assessment->situation, row));
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
