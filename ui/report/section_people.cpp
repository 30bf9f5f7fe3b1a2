// SPDX-License-Identifier: GPL-3.0-or-later
// People by age and area, now and in the plan year; outlets by kind as they are; supply against the norms on amounts.
#include "core/report/ledger_table.h"
#include "core/report/people_table.h"
#include "ui/report/sections.h"
#include "ui/report/summary_text.h"
#include "ui/report/table_words.h"
#include "ui/text/area_text.h"
#include "ui/text/edition.h"
#include "ui/text/language.h"
#include "ui/text/norm_text.h"
#include "ui/text/numbers.h"
#include "ui/text/small_counts.h"
#include "ui/text/terms.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace yike::report {
namespace {

struct In {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr norms::BandSet kSchoolAge = norms::bit(norms::Band::Age6to11) | norms::bit(norms::Band::Age12to14);
constexpr std::array kGroups{norms::kUnder3, norms::bit(norms::Band::Age3to5), kSchoolAge, norms::kAged60plus,
                             norms::kAged80plus};
constexpr std::size_t kOld = 4; ///< the column of those aged 60 and over, after all residents and the groups before it

/// Of those counted: a dash where one of the two is hidden.
QString shareBeside(const QString &part, const QString &whole, const Share &share)
{
    const bool hidden = part == text::kNoFigure || whole == text::kNoFigure;
    return hidden ? text::kNoFigure : words::share(share);
}

/// Column by column, for what one cell tells is a matter of the others.
void fillPeople(Table &table, const plan::Plan &plan, const PeopleTable &people)
{
    std::vector<plan::AreaId> areas;
    for (const PeopleRow &row : people.rows)
        areas.push_back(row.area);
    const std::vector<std::size_t> totals = text::totalRows(plan, areas);
    const auto column = [&](norms::BandPeople PeopleRow::*when, norms::BandSet group) {
        std::vector<base::People> counts;
        for (const PeopleRow &row : people.rows)
            counts.push_back(group == 0 ? norms::total(row.*when) : norms::peopleOf(row.*when, group));
        return text::peopleColumn(counts, totals);
    };
    std::vector<QStringList> columns{column(&PeopleRow::now, 0)};
    for (const norms::BandSet group : kGroups)
        columns.push_back(column(&PeopleRow::now, group));
    QStringList shares;
    for (std::size_t i = 0; i < people.rows.size(); ++i) {
        const norms::BandPeople &now = people.rows[i].now;
        const auto row = static_cast<qsizetype>(i);
        shares << shareBeside(columns[kOld][row], columns[0][row],
                              {norms::peopleOf(now, norms::kAged60plus), norms::total(now)});
    }
    columns.push_back(shares);
    if (people.carried)
        for (const norms::BandSet group : {norms::BandSet{0}, norms::kAged60plus})
            columns.push_back(column(&PeopleRow::then, group));
    for (std::size_t i = 0; i < people.rows.size(); ++i) {
        const plan::Area *area = plan.area(areas[i]);
        if (area == nullptr || area->kind == plan::AreaKind::Subdistrict)
            table.strong.push_back(i);
        QStringList cells{areas[i] ? text::areaName(plan, areas[i]) : In::tr("Total")};
        for (const QStringList &each : columns)
            cells << each[static_cast<qsizetype>(i)];
        table.rows.push_back(cells);
    }
}

/// Whether the edition left something out of the table: nothing else is a dash in it but a share of nobody.
bool hides(const Table &table)
{
    return text::isPublic() &&
           std::ranges::any_of(table.rows, [](const QStringList &row) { return row.contains(text::kNoFigure); });
}

/// checked: whether anybody can know which are to be verified.
QStringList kindCells(const QString &name, const KindCount &row, bool checked)
{
    return {name,
            text::formatCount(row.all()),
            text::formatCount(row.open),
            checked ? text::formatCount(row.unchecked) : text::kNoFigure,
            text::formatCount(row.closed),
            text::formatCount(row.planned),
            text::formatShare(row.placed, row.all())};
}

/// Without areas the ages are the rows.
Table byAge(const PeopleTable &people)
{
    const PeopleRow &row = people.rows.front();
    const base::People all = norms::total(row.now);
    Table table;
    table.columns = {{In::tr("Ages"), 2.6}, {In::tr("Residents"), 1.4, true}, {In::tr("Share"), 1.2, true}};
    if (people.carried)
        table.columns.push_back({In::tr("Residents %1").arg(QString::number(people.planYear)), 1.5, true});
    const auto add = [&](const QString &name, norms::BandSet bands) {
        const base::People now = norms::peopleOf(row.now, bands);
        table.rows.push_back({name, text::formatPeople(now), text::formatShare(now, all)});
        if (people.carried)
            table.rows.back() << text::formatPeople(norms::peopleOf(row.then, bands));
    };
    add(In::tr("All ages"), norms::kEverybody);
    table.strong.push_back(0);
    for (const norms::BandSet group : {norms::kUnder3, norms::bit(norms::Band::Age3to5), kSchoolAge,
                                       norms::bit(norms::Band::Age15to59), norms::kAged60plus})
        add(text::groupName(group), group);
    const QString indent(2, QChar(text::chinese() ? 0x3000 : 0x2003));
    add(indent + In::tr("of them aged 80 and over"), norms::kAged80plus);
    return table;
}

/// An amount nobody tells is no zero (planner.md §3.4).
bool sizeUnknown(const analysis::Provision &row)
{
    return row.verdict == analysis::Verdict::NoData && row.outlets > 0 && row.have == 0;
}

QString verdictText(const analysis::Provision &row, norms::Measure measure)
{
    const QString told = text::mark(row.verdict) + " " + text::name(row.verdict);
    if (!sizeUnknown(row))
        return told;
    return measure == norms::Measure::Area ? In::tr("%1 (floor areas unknown)").arg(told)
                                           : In::tr("%1 (capacities unknown)").arg(told);
}

} // namespace

void peopleSection(Manuscript &to, const Materials &from)
{
    const plan::Plan &plan = *from.content.assessment->situation->plan;
    const PeopleTable people = peopleTable(plan);
    const bool areas = people.rows.size() > 1;
    to.newPage(areas && people.carried ? Sheet::A4Landscape : Sheet::A4);
    to.heading(0, In::tr("People by age"));
    if (people.rows.empty() || norms::total(people.rows.front().now) == 0) {
        to.paragraph(In::tr("Not assessed this time: the project holds no residents. Import a table of people."));
        return;
    }
    const QString note =
        In::tr("Population counted: %1. Rows are rounded each for itself. ").arg(populationText(plan)) +
        sourceLine(from.content);
    if (!areas) {
        Table table = byAge(people);
        table.title = In::tr("Table %1  People by age").arg(to.nextTable());
        table.unit = In::tr("people");
        table.note = note;
        to.table(table);
        return;
    }
    Table table;
    table.title = In::tr("Table %1  People by age and area").arg(to.nextTable());
    table.unit = In::tr("people");
    table.columns = {{In::tr("Area"), 2.6},      {In::tr("Residents"), 1.4, true}, {In::tr("Under 3"), 1.2, true},
                     {In::tr("3–5"), 1.2, true}, {In::tr("6–14"), 1.2, true},      {In::tr("60+"), 1.3, true},
                     {In::tr("80+"), 1.2, true}, {In::tr("Share 60+"), 1.2, true}};
    if (people.carried) {
        const QString year = QString::number(people.planYear);
        table.columns.push_back({In::tr("Residents %1").arg(year), 1.5, true});
        table.columns.push_back({In::tr("60+ %1").arg(year), 1.4, true});
    }
    fillPeople(table, plan, people);
    table.note = text::remarkOnHidden(hides(table)) + note;
    to.table(table);
}

void outletsSection(Manuscript &to, const Materials &from)
{
    const analysis::Assessment &now = from.content.present ? *from.content.present : *from.content.assessment;
    const plan::Plan &plan = *now.situation->plan;
    const norms::Rulebook &book = *now.situation->rulebook;
    to.newPage();
    to.heading(0, In::tr("Outlets as they are"));
    if (plan.outlets.empty()) {
        to.paragraph(In::tr("Not assessed this time: the ledger holds no outlets. Import a ledger."));
        return;
    }
    Table table;
    table.title = In::tr("Table %1  Outlets by kind").arg(to.nextTable());
    table.unit = In::tr("number of outlets");
    table.columns = {{In::tr("Kind"), 3.4},
                     {In::tr("All"), 1, true},
                     {In::tr("Open"), 1, true},
                     {In::tr("To be verified"), 1.3, true},
                     {In::tr("Closed"), 1, true},
                     {In::tr("Planned"), 1.1, true},
                     {In::tr("On the map"), 1.2, true}};
    const KindCounts kinds = outletsByKind(now);
    const bool checked = from.content.summary.checksKnown;
    for (std::size_t i = 0; i < book.services.size(); ++i)
        if (kinds.byService[i].all() > 0)
            table.rows.push_back(kindCells(text::name(book.services[i].name), kinds.byService[i], checked));
    if (kinds.unknown.all() > 0)
        table.rows.push_back(kindCells(In::tr("Kinds the rulebook does not know"), kinds.unknown, checked));
    table.strong.push_back(table.rows.size());
    table.rows.push_back(kindCells(In::tr("Total"), kinds.total, checked));
    table.note = In::tr("Each outlet counts once, by its first service. ") + verificationNote(from.content) +
                 sourceLine(from.content);
    to.table(table);
}

void adequacySection(Manuscript &to, const Materials &from)
{
    const analysis::Assessment &assessment = *from.content.assessment;
    const norms::Rulebook &book = *assessment.situation->rulebook;
    to.newPage(Sheet::A4Landscape);
    to.heading(0, In::tr("Supply and demand"));
    Table table;
    table.title = In::tr("Table %1  Supply against the standards, whole district").arg(to.nextTable()) +
                  afterScenario(from.content);
    table.unit = In::tr("unit of the standard");
    table.columns = {{In::tr("Service"), 2.6},        {In::tr("Standard"), 4.0},
                     {In::tr("Outlets"), 1, true},    {In::tr("There is"), 1.3, true},
                     {In::tr("Required"), 1.3, true}, {In::tr("By the standard: short (−), spare (+)"), 1.6, true},
                     {In::tr("Verdict"), 1.8},        {In::tr("Basis"), 3.4}};
    for (const analysis::Provision &row : assessment.provision) {
        const norms::Norm *norm = row.area ? nullptr : book.norm(row.norm);
        if (norm == nullptr || !inLedger(*assessment.situation->plan, norm->service))
            continue;
        const bool told = row.required >= 0, known = !sizeUnknown(row);
        const std::int64_t balance = row.have - row.required;
        table.rows.push_back(
            {text::serviceName(book, norm->service), text::requirement(book, *norm), text::formatCount(row.outlets),
             known ? text::formatThousandths(row.have) : text::kNoFigure,
             told ? text::formatThousandths(row.required) : text::kNoFigure,
             told && known ? (balance > 0 ? "+" : "") + text::formatThousandths(balance) : text::kNoFigure,
             verdictText(row, norm->measure), text::basis(*norm)});
    }
    if (table.rows.empty()) {
        to.paragraph(In::tr("Not assessed this time: no standard on amounts speaks of a kind the ledger holds."));
        return;
    }
    table.note = In::tr("Counted inside the district; what is reached across its border is told under walking "
                        "coverage. Beds, day care and beds at home are never added up. ") +
                 sourceLine(from.content);
    to.table(table);
}

} // namespace yike::report
