// SPDX-License-Identifier: GPL-3.0-or-later
// The tables: coverage in three columns, and the old and the young by community.
#include "core/report/old_young.h"
#include "ui/report/sections.h"
#include "ui/report/summary_text.h"
#include "ui/report/table_words.h"
#include "ui/report/template_words.h"
#include "ui/text/area_text.h"
#include "ui/text/language.h"
#include "ui/text/norm_text.h"
#include "ui/text/numbers.h"
#include "ui/text/small_counts.h"
#include "ui/text/terms.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <optional>

namespace yike::report {
namespace {

struct In {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

const plan::Plan &planOf(const Content &content) { return *content.assessment->situation->plan; }

QString share(const Share &value) { return words::share(value); } // of people: not in small counts

QString areaNames(const Content &content, const std::vector<plan::AreaId> &ids)
{
    QStringList names;
    for (const plan::AreaId id : ids)
        names << text::areaName(planOf(content), id);
    return names.isEmpty() ? text::kNoFigure : names.join(In::tr(", "));
}

/// What stands in the area: 0 where the ledger has none there, a dash where it does not tell how much, or knows none anywhere.
QString supply(const Content &content, Theme theme, plan::AreaId area, std::int64_t thousandths)
{
    if (thousandths > 0)
        return text::formatThousandths(thousandths);
    const ThemeFigure *figure = content.themes ? content.themes->find(area, theme) : nullptr;
    const bool none = figure != nullptr && figure->supplyUntold == Untold::Told && figure->outlets == 0;
    return none ? text::formatCount(0) : text::kNoFigure;
}

QString surplusText(std::optional<std::int64_t> thousandths)
{
    if (!thousandths)
        return text::kNoFigure;
    QString count = text::formatThousandths(*thousandths);
    if (count == text::formatCount(0))
        return count;
    return *thousandths > 0 ? u'+' + count : count.replace(u'-', u'−');
}

/// people: its four counts, as the column tells them.
QStringList oldYoungCells(const Content &content, const QString &number, const QString &area, const QStringList &people,
                          const OldYoungRow &row)
{
    const auto there = [&](Theme theme, std::int64_t thousandths) {
        return supply(content, theme, row.area, thousandths);
    };
    const QString places = there(Theme::Nursery, row.nurseryPlaces);
    const QString perThousand =
        row.people > 0 && places != text::kNoFigure
            ? text::formatNumber(1000.0 * static_cast<double>(row.nurseryPlaces) / static_cast<double>(row.people), 1)
            : text::kNoFigure;
    return {number,
            area,
            people.value(0),
            people.value(1),
            people.value(2),
            people.value(3),
            there(Theme::Beds, row.beds),
            share(row.nursing),
            share(row.bedsUsed),
            there(Theme::DayCare, row.dayArea * 1000),
            there(Theme::Canteen, row.meals),
            places,
            perThousand,
            there(Theme::Kindergarten, row.schoolPlaces),
            row.enrolled.known() ? text::formatThousandths(row.enrolled.part) : text::kNoFigure,
            surplusText(row.surplus)};
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

void chartFigure(Manuscript &to, const Content &content, const PreparedChart &chart)
{
    if (chart.picture.isNull())
        return;
    constexpr double kText = 160; // mm
    to.newPage();
    to.heading(1, In::tr("Figure %1  Coverage in three measures").arg(to.nextFigure()));
    to.figure({.kind = Figure::Kind::Chart,
               .caption = sourceLine(content),
               .height = kText * chart.size.height() / chart.size.width(),
               .paint = pictureFigure(chart.picture, chart.size),
               .numbered = true});
}

/// Not where no target is set, nor where distance says nothing of the school a pupil goes to.
bool judged(const CoverageRow &row)
{
    return row.targetPerMille >= 0 && row.assignment != analysis::Assignment::DistanceOnly;
}

/// Of a walker in so many minutes, waits at crossings not counted.
QString metresIn(const plan::Plan &plan, norms::WalkerKind kind, int minutes)
{
    constexpr int kSeconds = 60, kMillimetres = 1000;
    const norms::Walker &walker = plan.parameters.walkers[static_cast<std::size_t>(kind)];
    return text::formatCount(std::int64_t{walker.speed} * minutes * kSeconds / kMillimetres);
}

/// Why the three columns differ, as far as the table shows it.
QString whyTheyDiffer(const Content &content)
{
    const norms::Rulebook &book = *content.assessment->situation->rulebook;
    std::map<int, int> minutes; // of metres
    int faster = 0, slower = 0;
    bool straighter = false;
    for (const CoverageRow &row : content.coverage) {
        const norms::Norm *norm = book.norm(row.norm);
        if (norm == nullptr)
            continue;
        minutes.emplace(analysis::metresOf(*norm), analysis::minutesOf(*norm));
        faster += row.ownPace.part > row.network.part ? 1 : 0;
        slower += row.ownPace.part < row.network.part ? 1 : 0;
        straighter = straighter || row.straight.part > row.network.part;
    }
    const plan::Plan &plan = planOf(content);
    QString told;
    if (straighter)
        told += In::tr(" The network reaches fewer people than the straight radius, %1.").arg(whyFarther(plan));
    if (faster + slower == 0)
        return told;
    QStringList pairs;
    for (const auto &[metres, time] : minutes)
        pairs << In::tr("%1 m – %2 min").arg(text::formatCount(metres)).arg(time);
    told += In::tr(" Distances go with times: %1; the network measure takes the distance, the own pace the time.")
                .arg(pairs.join(In::tr(", ")));
    constexpr int kMinutes = 10;
    told +=
        In::tr(" In %1 minutes an adult walks about %2 m and a person of 80 or over about %3 m, not counting waits at "
               "crossings; so more people are reached at their own pace than by the network measure under %4 of the "
               "standards below, and fewer under %5.")
            .arg(kMinutes)
            .arg(metresIn(plan, norms::WalkerKind::Adult, kMinutes), metresIn(plan, norms::WalkerKind::Age80, kMinutes))
            .arg(faster)
            .arg(slower);
    return told;
}

/// The standard with what it is measured by: the distance of a time, the least size of an outlet.
QString standardOf(const norms::Rulebook &book, const norms::Norm &norm)
{
    QStringList more;
    if (norm.unit == norms::LimitUnit::Minutes)
        more << In::tr("as %1 m").arg(text::formatCount(analysis::metresOf(norm)));
    if (norm.minimumSize > 0)
        more << In::tr("size ≥ %1 m²").arg(text::formatCount(norm.minimumSize));
    const QString standard = text::requirementWithNumber(book, norm);
    if (more.isEmpty())
        return standard;
    return standard + In::tr("; ") +
           more.replaceInStrings(QStringLiteral(" "), QStringLiteral("\u00A0")).join(In::tr("; "));
}

enum CoverageColumn : std::uint8_t { kTarget = 8, kSetBy, kVerdict };

Table coverageRows(const Content &content)
{
    const norms::Rulebook &book = *content.assessment->situation->rulebook;
    Table table;
    table.unit = In::tr("share of the group; people");
    table.points = 8;
    table.columns = {{In::tr("No.", "in order"), 0.8, true},
                     {In::tr("Service"), 2.5},
                     {In::tr("Group"), 1.7},
                     {In::tr("People"), 1.1, true},
                     {In::tr("Standard"), 4.5},
                     {In::tr("Straight"), 1.3, true},
                     {In::tr("Network"), 1.3, true},
                     {In::tr("Own pace"), 1.3, true},
                     {In::tr("Target"), 1.1, true},
                     {In::tr("Target set by"), 2.2},
                     {In::tr("Verdict"), 1.9},
                     {In::tr("Not reached, network"), 1.7, true},
                     {In::tr("Not reached, own pace"), 1.7, true},
                     {In::tr("Mostly in"), 2.6}};
    for (const CoverageRow &row : content.coverage) {
        const norms::Norm *norm = book.norm(row.norm);
        if (!norm)
            continue;
        const norms::Target *target = row.targetPerMille < 0 ? nullptr : book.target(norm->id);
        table.rows.push_back({QString::number(table.rows.size() + 1),
                              text::withAssignment(text::serviceName(book, norm->service), row.assignment),
                              text::groupName(row.bands), text::formatPeople(row.people), standardOf(book, *norm),
                              share(row.straight), share(row.network), share(row.ownPace),
                              words::targetOf(content, row.targetPerMille),
                              target == nullptr ? text::kNoFigure : text::name(target->setBy),
                              judged(row) ? text::mark(row.verdict) + " " + text::name(row.verdict) : text::kNoFigure,
                              text::formatRest(row.network.part, row.network.whole),
                              text::formatRest(row.ownPace.part, row.ownPace.whole), areaNames(content, row.mostly)});
    }
    return table;
}

/// One office has set all targets: said once, below. Nobody has set any: no column waits for them.
QString tellTargets(Table &table)
{
    QStringList setBy;
    for (const QStringList &row : table.rows)
        if (row[kSetBy] != text::kNoFigure)
            setBy << row[kSetBy];
    setBy.removeDuplicates();
    if (setBy.size() > 1)
        return {};
    if (setBy.isEmpty()) {
        words::removeColumns(table, {kTarget, kSetBy, kVerdict});
        return In::tr("No target is set for these kinds, and so there is no verdict. ");
    }
    words::removeColumns(table, {kSetBy});
    return In::tr("Verdict: network share against the target; set by: %1. ").arg(setBy.front());
}

void coverageTable(Manuscript &to, const Content &content)
{
    to.newPage(Sheet::A4Landscape);
    to.heading(0, In::tr("Walking coverage"));
    Table table = coverageRows(content);
    if (table.rows.empty()) {
        to.paragraph(In::tr("Not assessed this time: the ledger holds no outlet of a kind that a standard gives a "
                            "distance for."));
        return;
    }
    to.paragraph(
        In::tr("Three measures stand side by side: the straight radius, the distance along the walking network "
               "(the standard measure) and each group's own pace.") +
            whyTheyDiffer(content),
        words::bodyStyle());
    table.title = In::tr("Table %1  Walking coverage by service").arg(to.nextTable()) + afterScenario(content);
    const QString targets = tellTargets(table);
    if (const auto last = table.columns.size() - 1; words::emptyColumns(table, last).size() == 1)
        words::removeColumns(table, {last}); // no communities
    table.note = In::tr("Coverage: people of the group whose home lies within the limit of an open outlet, divided by "
                        "all people of the group. The standards give distances and sizes, not shares. ") +
                 targets + sourceLine(content);
    to.table(table);
    if (content.notInLedger.empty())
        return;
    const norms::Rulebook &book = *content.assessment->situation->rulebook;
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
    chartFigure(to, from.content, from.chart);
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
    const OldYoungRow whole = oldYoungWhole(*content.assessment);
    to.paragraph(In::tr("%1 people are aged 60 and over, %2 of them 80 and over; %3 children are under 3 and %4 aged 3 "
                        "to 5. The tables set what is there beside them, by community and by theme.")
                     .arg(text::formatPeople(whole.old), text::formatPeople(whole.veryOld),
                          text::formatPeople(whole.under3), text::formatPeople(whole.age3to5)),
                 words::bodyStyle());
    Table table;
    table.title = In::tr("Table %1  Supply and demand for the old and the young, by community").arg(to.nextTable()) +
                  afterScenario(content);
    table.unit = In::tr("people, places, m²");
    table.columns = {{In::tr("No.", "in order"), 0.8, true},
                     {In::tr("Area"), 2.4},
                     {In::tr("60+"), 1.4, true},
                     {In::tr("80+"), 1.4, true},
                     {In::tr("Under 3"), 1.2, true},
                     {In::tr("3–5"), 1.2, true},
                     {In::tr("Beds"), 1.4, true},
                     {In::tr("Nursing beds"), 1.3, true},
                     {In::tr("In use"), 1.3, true},
                     {In::tr("Day care m²"), 1.3, true},
                     {In::tr("Meals a day"), 1.3, true},
                     {In::tr("Nursery places"), 1.3, true},
                     {In::tr("per 1,000"), 1.1, true},
                     {In::tr("School places"), 1.3, true},
                     {In::tr("Children enrolled"), 1.2, true},
                     {In::tr("Spare by enrolment"), 1.2, true}};
    std::vector<OldYoungRow> rows = content.oldYoung;
    rows.push_back(whole);
    const std::vector<QStringList> people = peopleOf(planOf(content), rows);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const plan::Area *area = planOf(content).area(rows[i].area);
        if (area == nullptr || area->kind == plan::AreaKind::Subdistrict)
            table.strong.push_back(i);
        table.rows.push_back(area == nullptr
                                 ? oldYoungCells(content, {}, In::tr("Total"), people[i], rows[i])
                                 : oldYoungCells(content, QString::number(i + 1),
                                                 text::areaName(planOf(content), area->id), people[i], rows[i]));
    }
    const bool hidden =
        std::ranges::any_of(people, [](const QStringList &cells) { return cells.contains(text::kNoFigure); });
    const QString unknown = words::withoutEmptyColumns(table, 6);
    table.note =
        In::tr("Counted inside the area; beds, day care and beds at home are never added up. School places: "
               "kindergartens. Spare by enrolment: kindergarten places less children enrolled, another figure "
               "than the balance by the standard. The total counts subdistricts, not their communities again. ") +
        (addsUp(content, whole) ? QString() : In::tr("It holds homes and outlets that lie in no community, too. ")) +
        In::tr("0: none there; a dash: the ledger does not tell. ") + unknown + text::remarkOnHidden(hidden) +
        sourceLine(content);
    to.table(std::move(table));
    oldYoungThemes(to, content);
}

} // namespace yike::report
