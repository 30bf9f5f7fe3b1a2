// SPDX-License-Identifier: GPL-3.0-or-later
// Chapter 6 短板清单与成因, with table 6.
#include "ui/report/table_terms.h"
#include "ui/report/table_words.h"
#include "ui/report/template_words.h"
#include "ui/text/area_text.h"
#include "ui/text/edition.h"
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

QString finding(const DeficitList &list)
{
    const auto most = *std::ranges::max_element(list.byCause);
    QStringList causes; // several may be as frequent
    for (std::size_t i = 0; i < kCauses; ++i)
        if (list.byCause[i] == most)
            causes << words::name(static_cast<Cause>(i));
    return (list.rows.size() == 1 ? In::tr("One deficit was found. Its cause is: %1.").arg(causes.constFirst())
            : causes.size() == 1
                ? In::tr("%1 deficits were found. The most frequent cause is: %2 (%3).")
                      .arg(text::formatCount(std::ssize(list.rows)), causes.constFirst(), text::formatCount(most))
                : In::tr("%1 deficits were found. The most frequent causes are: %2 (%3 each).")
                      .arg(text::formatCount(std::ssize(list.rows)), words::joined(causes), text::formatCount(most)));
}

Table causes(const Manuscript &out, const DeficitList &list)
{
    Table table;
    table.title = In::tr("Table %1  %2").arg(QString::number(out.nextTable()), In::tr("Deficits by cause"));
    table.columns = {{In::tr("Cause"), 2.0}, {In::tr("Deficits", "how many"), 1.0, true}, {In::tr("Meaning"), 7.0}};
    const QStringList meanings{In::tr("there is none, or none near enough"),
                               In::tr("there is one, below the minimum size or with too little capacity"),
                               In::tr("one is near in a straight line but far on foot: water, railway, walls"),
                               In::tr("one is there that is not open to everybody"),
                               In::tr("one was there and has closed")};
    for (std::size_t i = 0; i < kCauses; ++i)
        table.rows.push_back({words::name(static_cast<Cause>(i)), text::formatCount(list.byCause[i]),
                              meanings.value(static_cast<qsizetype>(i))});
    table.strong = {table.rows.size()};
    table.rows.push_back({In::tr("Total"), text::formatCount(std::ssize(list.rows)), QString()});
    return table;
}

/// What all rows are told from.
struct Ground {
    const analysis::Situation &situation;
    text::HiddenCounts counts;
};

/// A dash where the tables of people leave the group out.
QString concerned(const Ground &ground, const DeficitRow &row)
{
    const norms::Norm *norm = ground.situation.rulebook->norm(row.norm);
    if (norm != nullptr && text::hidesChildren(norm->users))
        return text::kNoFigure;
    return norm == nullptr ? words::people(row.people) : ground.counts.people(row.area, row.people, norm->users);
}

QString old(const Ground &ground, const DeficitRow &row)
{
    return ground.counts.people(row.area, row.old, norms::kAged60plus);
}

QString young(const DeficitRow &row)
{
    return text::hidesChildren(norms::kUnder3) ? text::kNoFigure : words::people(row.under3);
}

/// Of people as people are told, of other units with the unit beside.
QString missing(const Ground &ground, const DeficitRow &row)
{
    return row.unit == analysis::DeficitUnit::People ? concerned(ground, row) : text::formatThousandths(row.missing);
}

QString unit(const DeficitRow &row)
{
    return row.unit == analysis::DeficitUnit::People ? In::tr("people", "unit") : text::name(row.unit);
}

/// Of pupils: that they go to the schools of their own district.
QString serviceOf(const Ground &ground, const Content &content, const DeficitRow &row)
{
    const auto told = std::ranges::find(content.coverage, row.norm, &CoverageRow::norm);
    const QString name = text::serviceName(*ground.situation.rulebook, row.service);
    return told == content.coverage.end() ? name : text::withAssignment(name, told->assignment);
}

QString basisOf(const Ground &ground, const DeficitRow &row)
{
    const norms::Norm *norm = ground.situation.rulebook->norm(row.norm);
    return norm == nullptr ? text::kNoFigure : text::requirementWithNumber(*ground.situation.rulebook, *norm);
}

/// For the workbook: a column for each thing.
QStringList cells(const Ground &ground, const Content &content, const DeficitRow &row)
{
    return {QString::number(row.number),
            words::areas(*ground.situation.plan, row.circles),
            text::areaName(*ground.situation.plan, row.area),
            serviceOf(ground, content, row),
            words::name(row.shortfall),
            words::name(row.cause),
            concerned(ground, row),
            old(ground, row),
            young(row),
            missing(ground, row),
            unit(row),
            basisOf(ground, row),
            words::advice(*ground.situation.plan, row)};
}

std::vector<Table::Column> columns()
{
    return {{In::tr("No."), 0.7, true},
            {In::tr("Living circle"), 2.0},
            {In::tr("Community"), 1.7},
            {In::tr("Service"), 2.0},
            {In::tr("Deficit"), 1.9},
            {In::tr("Cause"), 1.2},
            {In::tr("People concerned"), 1.6, true},
            {In::tr("of them 60+"), 1.3, true},
            {In::tr("under 3"), 1.1, true},
            {In::tr("Shortfall"), 1.5, true},
            {In::tr("Unit"), 1.2},
            {In::tr("Basis"), 2.5},
            {In::tr("Advice"), 2.5}};
}

/// People missed are those concerned: the pages tell them once.
QString shortfallOnPage(const DeficitRow &row)
{
    return row.unit == analysis::DeficitUnit::People
               ? QString()
               : QStringLiteral("%1 %2").arg(text::formatThousandths(row.missing), unit(row));
}

/// Nobody of either age is concerned by what serves neither.
QString oldAndYoung(const Ground &ground, const DeficitRow &row)
{
    const norms::Norm *norm = ground.situation.rulebook->norm(row.norm);
    const norms::BandSet users = norm == nullptr ? norms::kEverybody : norm->users;
    const QString aged = (users & norms::kAged60plus) != 0 ? old(ground, row) : text::kNoFigure,
                  small = (users & norms::kUnder3) != 0 ? young(row) : text::kNoFigure;
    return aged == text::kNoFigure && small == text::kNoFigure ? text::kNoFigure
                                                               : QStringLiteral("%1/%2").arg(aged, small);
}

/// For the pages: an area's name stands once above its rows, and a row takes one line.
QStringList pageCells(const Ground &ground, const Content &content, const DeficitRow &row)
{
    return {QString::number(row.number),
            serviceOf(ground, content, row),
            In::tr("%1 (%2)").arg(words::name(row.shortfall), words::name(row.cause)),
            concerned(ground, row),
            oldAndYoung(ground, row),
            shortfallOnPage(row),
            basisOf(ground, row),
            words::advice(*ground.situation.plan, row)};
}

std::vector<Table::Column> pageColumns()
{
    return {{In::tr("No."), 0.8, true},
            {In::tr("Service"), 3.8},
            {In::tr("Deficit (cause)"), 3.3},
            {In::tr("People concerned"), 1.5, true},
            {In::tr("60+/under 3"), 1.8, true},
            {In::tr("Shortfall"), 1.7, true},
            {In::tr("Basis"), 6.3},
            {In::tr("Advice"), 3.6}};
}

void fillPages(Table &table, const Ground &ground, const Content &content, const DeficitList &list)
{
    table.columns = pageColumns();
    table.points = 8;
    plan::AreaId area;
    for (const DeficitRow &row : list.rows) {
        if (table.rows.empty() || row.area != area) {
            QString head = text::areaName(*ground.situation.plan, row.area);
            if (!row.circles.empty())
                head += " · " + words::areas(*ground.situation.plan, row.circles);
            table.strong.push_back(table.rows.size());
            table.rows.push_back({head});
        }
        area = row.area;
        table.rows.push_back(pageCells(ground, content, row));
    }
}

void fillWorkbook(Table &table, const Ground &ground, const Content &content, const DeficitList &list)
{
    table.columns = columns();
    for (const DeficitRow &row : list.rows)
        table.rows.push_back(cells(ground, content, row));
}

} // namespace

void writeDeficits(Manuscript &out, const Content &content, const Tables &tables, Layout layout)
{
    out.newPage(Sheet::A4Landscape);
    out.heading(0, In::tr("Deficits and their causes"));
    if (!tables.deficits) {
        out.paragraph(words::noPresentState());
        return;
    }
    const analysis::Situation &situation = *tables.present->situation;
    if (tables.deficits->rows.empty()) {
        out.paragraph(
            situation.plan->areas.empty()
                ? words::notAssessed(In::tr("deficits are told by community, and none were given."))
                : In::tr("No deficit was found: no target is missed. Kinds without a target are not judged."));
        return;
    }
    out.paragraph(finding(*tables.deficits), {.indent = text::chinese() ? 2.0 : 0.0});
    if (layout == Layout::Pages)
        out.table(causes(out, *tables.deficits));
    words::Wide wide{.number = QStringLiteral("6"), .title = In::tr("List of deficits"), .table = {}, .parts = {}};
    wide.table.unit = In::tr("people; shortfall in the unit beside it");
    const bool pages = layout == Layout::Pages;
    const Ground ground{situation, text::HiddenCounts(*situation.plan)};
    if (pages)
        wide.table.unit = In::tr("people; shortfall with its unit");
    pages ? fillPages(wide.table, ground, content, *tables.deficits)
          : fillWorkbook(wide.table, ground, content, *tables.deficits);
    QStringList total(pages ? 1 : std::ssize(wide.table.columns));
    total[pages ? 0 : 1] = In::tr("Total: %1", "deficits").arg(text::formatCount(std::ssize(tables.deficits->rows)));
    wide.table.strong.push_back(wide.table.rows.size());
    wide.table.rows.push_back(total);
    wide.table.note = words::note(
        content,
        text::remarkOnHidden(text::isPublic()) +
            (pages ? In::tr("Where no shortfall stands, it is the people concerned. ") : QString()) +
            In::tr("Coverage is listed only where a target is set and missed. Amounts (beds, places, meals, floor "
                   "area, outlets) are listed as reckoned by the standard itself. Kindergarten places are not listed "
                   "where every child enrolled has one, nor schools told by distance alone. People are not added up: "
                   "one resident may lack several services. "));
    words::put(out, std::move(wide), layout);
}

} // namespace yike::report
