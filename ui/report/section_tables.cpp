// SPDX-License-Identifier: GPL-3.0-or-later
// The tables: coverage in three columns, and the old and the young by community.
#include "core/report/old_young.h"
#include "ui/report/sections.h"
#include "ui/report/table_words.h"
#include "ui/text/area_text.h"
#include "ui/text/language.h"
#include "ui/text/norm_text.h"
#include "ui/text/numbers.h"
#include "ui/text/small_counts.h"
#include "ui/text/terms.h"

#include <QCoreApplication>

#include <algorithm>

namespace yike::report {
namespace {

struct In {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

const plan::Plan &planOf(const Content &content) { return *content.assessment->situation->plan; }

QString share(const Share &value) { return words::share(value); } // of people: not in small counts

QString orDash(std::int64_t thousandths)
{
    return thousandths == 0 ? text::kNoFigure : text::formatThousandths(thousandths);
}

QString areaNames(const Content &content, const std::vector<plan::AreaId> &ids)
{
    QStringList names;
    for (const plan::AreaId id : ids)
        names << text::areaName(planOf(content), id);
    return names.isEmpty() ? text::kNoFigure : names.join(In::tr(", "));
}

/// people: its four counts, as the column tells them.
QStringList oldYoungCells(const QString &number, const QString &area, const QStringList &people, const OldYoungRow &row)
{
    const double perThousand =
        row.people > 0 ? 1000.0 * static_cast<double>(row.nurseryPlaces) / static_cast<double>(row.people) : -1;
    return {number,
            area,
            people.value(0),
            people.value(1),
            people.value(2),
            people.value(3),
            orDash(row.beds),
            share(row.nursing),
            share(row.bedsUsed),
            row.dayArea > 0 ? text::formatCount(row.dayArea) : text::kNoFigure,
            orDash(row.meals),
            orDash(row.nurseryPlaces),
            perThousand < 0 ? text::kNoFigure : text::formatNumber(perThousand, 1),
            orDash(row.schoolPlaces),
            row.enrolled.known() ? text::formatThousandths(row.enrolled.part) : text::kNoFigure,
            row.surplus ? (*row.surplus > 0 ? "+" : "") + text::formatThousandths(*row.surplus) : text::kNoFigure};
}

/// Row by row the counts of people, the whole last.
std::vector<QStringList> peopleOf(const plan::Plan &plan, const std::vector<OldYoungRow> &rows)
{
    std::vector<plan::AreaId> areas;
    for (const OldYoungRow &row : rows)
        areas.push_back(row.area);
    const std::vector<std::size_t> totals = text::totalRows(plan, areas);
    std::vector<QStringList> cells(rows.size());
    for (const auto member : {&OldYoungRow::old, &OldYoungRow::veryOld, &OldYoungRow::under3, &OldYoungRow::age3to5}) {
        std::vector<base::People> counts;
        for (const OldYoungRow &row : rows)
            counts.push_back(row.*member);
        const QStringList column = text::peopleColumn(counts, totals);
        for (std::size_t i = 0; i < rows.size(); ++i)
            cells[i] << column[static_cast<qsizetype>(i)];
    }
    return cells;
}

/// Whether people and places of the rows make up the whole: a subdistrict's row holds its communities.
bool addsUp(const Content &content, const OldYoungRow &whole)
{
    OldYoungRow sum;
    for (const OldYoungRow &row : content.oldYoung) {
        const plan::Area *area = planOf(content).area(row.area);
        const plan::Area *above = area != nullptr ? planOf(content).area(area->parent) : nullptr;
        if (above != nullptr && above->kind == plan::AreaKind::Subdistrict)
            continue;
        for (const auto member : {&OldYoungRow::old, &OldYoungRow::under3, &OldYoungRow::age3to5, &OldYoungRow::people})
            sum.*member += row.*member;
        for (const auto member : {&OldYoungRow::beds, &OldYoungRow::dayArea, &OldYoungRow::meals,
                                  &OldYoungRow::nurseryPlaces, &OldYoungRow::schoolPlaces})
            sum.*member += row.*member;
    }
    return sum.old == whole.old && sum.under3 == whole.under3 && sum.age3to5 == whole.age3to5 &&
           sum.people == whole.people && sum.beds == whole.beds && sum.dayArea == whole.dayArea &&
           sum.meals == whole.meals && sum.nurseryPlaces == whole.nurseryPlaces &&
           sum.schoolPlaces == whole.schoolPlaces;
}

void chartFigure(Manuscript &to, const PreparedChart &chart)
{
    if (chart.picture.isNull())
        return;
    constexpr double kText = 160; // mm
    to.newPage();
    to.heading(1, In::tr("Figure %1  Coverage in three measures").arg(to.nextFigure()));
    to.figure({.kind = Figure::Kind::Chart,
               .caption = {},
               .height = kText * chart.size.height() / chart.size.width(),
               .paint = pictureFigure(chart.picture, chart.size),
               .numbered = true});
}

/// Not where no target is set, nor where distance says nothing of the school a pupil goes to.
bool judged(const CoverageRow &row)
{
    return row.targetPerMille >= 0 && row.assignment != analysis::Assignment::DistanceOnly;
}

void coverageTable(Manuscript &to, const Content &content)
{
    to.newPage(Sheet::A4Landscape);
    to.heading(0, In::tr("Walking coverage"));
    to.paragraph(
        In::tr("Three measures stand side by side: the straight radius, the distance along the walking network (the "
               "standard measure) and each group's own pace. They differ because streets bend, water, railways and "
               "walls stand in the way, and the old walk more slowly."));
    const norms::Rulebook &book = *content.assessment->situation->rulebook;
    Table table;
    table.title = In::tr("Table %1  Walking coverage by service").arg(to.nextTable()) + afterScenario(content);
    table.unit = In::tr("share of the group; people");
    table.points = 8;
    table.columns = {{In::tr("No.", "in order"), 0.6, true},
                     {In::tr("Service"), 2.3},
                     {In::tr("Group"), 1.5},
                     {In::tr("People"), 1.1, true},
                     {In::tr("Standard"), 3.3},
                     {In::tr("Straight"), 1.3, true},
                     {In::tr("Network"), 1.25, true},
                     {In::tr("Own pace"), 1.1, true},
                     {In::tr("Target"), 1.1, true},
                     {In::tr("Target set by"), 2.2},
                     {In::tr("Verdict"), 1.3},
                     {In::tr("Not reached, network"), 1.35, true},
                     {In::tr("Not reached, own pace"), 1.35, true},
                     {In::tr("Mostly in"), 2.5}};
    for (const CoverageRow &row : content.coverage) {
        const norms::Norm *norm = book.norm(row.norm);
        if (!norm)
            continue;
        const norms::Target *target = row.targetPerMille < 0 ? nullptr : book.target(norm->id);
        table.rows.push_back({QString::number(table.rows.size() + 1),
                              text::withAssignment(text::serviceName(book, norm->service), row.assignment),
                              text::groupName(row.bands), text::formatPeople(row.people),
                              text::requirementWithNumber(book, *norm), share(row.straight), share(row.network),
                              share(row.ownPace),
                              row.targetPerMille < 0 ? text::kNoFigure : text::formatPerMille(row.targetPerMille),
                              target == nullptr ? text::kNoFigure : text::name(target->setBy),
                              judged(row) ? text::mark(row.verdict) + " " + text::name(row.verdict) : text::kNoFigure,
                              text::formatRest(row.network.part, row.network.whole),
                              text::formatRest(row.ownPace.part, row.ownPace.whole), areaNames(content, row.mostly)});
    }
    if (table.rows.empty()) {
        to.paragraph(In::tr("Not assessed this time: the ledger holds no outlet of a kind that a standard gives a "
                            "distance for."));
        return;
    }
    table.note =
        In::tr("Coverage: people of the group whose home lies within the limit of an open outlet, divided by all "
               "people of "
               "the group. Verdict: network share against the project's target; the standards give "
               "distances and sizes, not shares. ") +
        sourceLine(content);
    to.table(table);
    if (content.notInLedger.empty())
        return;
    QStringList names;
    for (const std::string &code : content.notInLedger)
        names << text::serviceName(book, code);
    to.paragraph(In::tr("The ledger holds no outlet of these kinds; they were not assessed this time: %1.")
                     .arg(names.join(In::tr(", "))),
                 {.points = 9, .sans = true, .lineHeight = 1.4});
}

} // namespace

QString afterScenario(const Content &content)
{
    const analysis::Situation &situation = *content.assessment->situation;
    return situation.scenario
               ? In::tr(" (after the scenario “%1”)").arg(text::scenarioName(*situation.plan, situation.scenario))
               : QString();
}

void coverageSection(Manuscript &to, const Materials &from)
{
    coverageTable(to, from.content);
    chartFigure(to, from.chart);
}

void oldYoungSection(Manuscript &to, const Materials &from)
{
    const Content &content = from.content;
    to.newPage(Sheet::A4Landscape);
    to.heading(0, In::tr("The old and the young"));
    if (content.oldYoung.empty()) {
        to.paragraph(In::tr("Not assessed this time: the project holds no communities."));
        return;
    }
    Table table;
    table.title = In::tr("Table %1  Supply and demand for the old and the young, by community").arg(to.nextTable()) +
                  afterScenario(content);
    table.unit = In::tr("people, places, m²");
    table.columns = {{In::tr("No.", "in order"), 0.7, true},
                     {In::tr("Area"), 2.4},
                     {In::tr("60+"), 1.3, true},
                     {In::tr("80+"), 1.2, true},
                     {In::tr("Under 3"), 1.2, true},
                     {In::tr("3–5"), 1.2, true},
                     {In::tr("Beds"), 1.1, true},
                     {In::tr("Nursing beds"), 1.3, true},
                     {In::tr("In use"), 1.3, true},
                     {In::tr("Day care m²"), 1.3, true},
                     {In::tr("Meals a day"), 1.3, true},
                     {In::tr("Nursery places"), 1.3, true},
                     {In::tr("per 1,000"), 1.1, true},
                     {In::tr("School places"), 1.3, true},
                     {In::tr("Children enrolled"), 1.2, true},
                     {In::tr("Spare by enrolment"), 1.2, true}};
    const OldYoungRow whole = oldYoungWhole(*content.assessment);
    std::vector<OldYoungRow> rows = content.oldYoung;
    rows.push_back(whole);
    const std::vector<QStringList> people = peopleOf(planOf(content), rows);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const plan::Area *area = planOf(content).area(rows[i].area);
        if (area == nullptr || area->kind == plan::AreaKind::Subdistrict)
            table.strong.push_back(i);
        table.rows.push_back(
            area == nullptr
                ? oldYoungCells({}, In::tr("Total"), people[i], rows[i])
                : oldYoungCells(QString::number(i + 1), text::areaName(planOf(content), area->id), people[i], rows[i]));
    }
    const bool hidden =
        std::ranges::any_of(people, [](const QStringList &cells) { return cells.contains(text::kNoFigure); });
    table.note =
        In::tr("Counted inside the area; beds, day care and beds at home are never added up. School places: "
               "kindergartens. Spare by enrolment: kindergarten places less children enrolled, another figure "
               "than the balance by the standard. The total counts subdistricts, not their communities again. ") +
        (addsUp(content, whole) ? QString() : In::tr("It holds homes and outlets that lie in no community, too. ")) +
        text::remarkOnHidden(hidden) + sourceLine(content);
    to.table(std::move(table));
    oldYoungThemes(to, content);
}

} // namespace yike::report
