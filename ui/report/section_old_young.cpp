// SPDX-License-Identifier: GPL-3.0-or-later
// 一老一小 theme by theme: the district and its subdistricts in one table, communities in tables of their own.
#include "ui/report/sections.h"

#include "core/report/old_young.h"
#include "ui/text/area_text.h"
#include "ui/text/language.h"
#include "ui/text/norm_text.h"
#include "ui/text/numbers.h"
#include "ui/text/old_young_text.h"
#include "ui/text/small_counts.h"
#include "ui/text/terms.h"

#include <QCoreApplication>

#include <algorithm>

namespace yike::report {
namespace {

struct In {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// Themes the ledger knows an outlet of, in their order.
std::vector<Theme> assessedThemes(const OldYoung &told, bool old)
{
    std::vector<Theme> out;
    for (const ThemeKind &kind : themes()) {
        const ThemeFigure *whole = told.find({}, kind.theme);
        if (kind.old == old && whole != nullptr && whole->supplyUntold == Untold::Told)
            out.push_back(kind.theme);
    }
    return out;
}

QString themeName(const ThemeFigure &figure)
{
    return text::withAssignment(text::name(figure.theme), figure.assignment);
}

/// On supply, then on distance; those there are.
QStringList standardsOf(const norms::Rulebook &book, const ThemeFigure &figure)
{
    QStringList of;
    if (!figure.supplyNorm.empty())
        of << text::supplyStandard(book, figure);
    if (!figure.reachNorm.empty())
        of << text::reachStandard(book, figure);
    return of;
}

QString standardLines(const norms::Rulebook &book, const ThemeFigure &figure)
{
    const QStringList of = standardsOf(book, figure);
    return of.isEmpty() ? text::reason(Untold::NoNorm) : of.join(u'\n');
}

/// An area's line; the theme and its standards stand in the line of the whole alone.
QStringList themeLine(const plan::Plan &plan, const norms::Rulebook &book, const ThemeFigure &figure)
{
    const bool whole = !figure.area;
    QString covered = text::formatCovered(figure);
    if (figure.coveredVerdict != analysis::Verdict::NoData)
        covered = text::mark(figure.coveredVerdict) + u' ' + covered;
    QString balance = text::formatBalance(figure);
    if (figure.supplyVerdict != analysis::Verdict::NoData && figure.balanceUntold == Untold::Told)
        balance = text::mark(figure.supplyVerdict) + u' ' + balance;
    return {whole ? themeName(figure) : QString(),
            whole ? standardLines(book, figure) : QString(),
            text::areaName(plan, figure.area),
            text::formatPeople(figure.demand),
            text::formatSupply(figure),
            balance,
            text::formatReach(figure, 0),
            text::formatReach(figure, 1),
            text::formatReach(figure, 2),
            covered,
            text::formatAdequacy(figure)};
}

Table districtTable(const OldYoung &told, bool old, const QString &title)
{
    const plan::Plan &plan = *told.assessment->situation->plan;
    Table table;
    table.title = title;
    table.unit = old ? In::tr("people aged 60 and over") : In::tr("children of the age each theme is for");
    table.columns = {{In::tr("Theme"), 1.8},
                     {In::tr("Standards"), 3.6},
                     {In::tr("Area"), 1.9},
                     {In::tr("People"), 1.2, true},
                     {In::tr("Supply"), 2.7, true},
                     {In::tr("By the standard: short (−), spare (+)"), 1.9, true},
                     {In::tr("In 5 min"), 1.2, true},
                     {In::tr("In 10 min"), 1.2, true},
                     {In::tr("In 15 min"), 1.2, true},
                     {In::tr("Within the standard"), 1.6, true},
                     {In::tr("Adequacy per 1,000"), 1.6, true}};
    for (const Theme theme : assessedThemes(told, old)) {
        for (const plan::AreaId id : told.areas) {
            const plan::Area *area = id ? plan.area(id) : nullptr;
            if (area != nullptr && area->kind == plan::AreaKind::Community)
                continue;
            if (!id)
                table.strong.push_back(table.rows.size());
            table.rows.push_back(themeLine(plan, *told.assessment->situation->rulebook, *told.find(id, theme)));
        }
    }
    return table;
}

/// One column of the communities' table of deficits.
struct Column {
    Theme theme;
    QString (*cell)(const ThemeFigure &figure); ///< null: people, each told as the others allow
    Untold ThemeFigure::*untold;
    QString head;
};

/// By OldYoung::areas, the whole among them: its count is printed elsewhere.
QStringList notReached(const OldYoung &told, Theme theme)
{
    std::vector<base::People> counts;
    for (const plan::AreaId id : told.areas) {
        const ThemeFigure &figure = *told.find(id, theme);
        const bool hidden = text::formatNotCovered(figure) == text::kNoFigure ||
                            (figure.notCovered() == figure.demand &&
                             text::hidesCount(*told.assessment->situation->plan, id, kindOf(theme).group));
        counts.push_back(hidden ? -1 : figure.notCovered());
    }
    return text::peopleColumn(counts, text::totalRows(*told.assessment->situation->plan, told.areas));
}

/// Columns that hold a figure of some community.
std::vector<Column> deficitColumns(const OldYoung &told, bool old)
{
    const plan::Plan &plan = *told.assessment->situation->plan;
    std::vector<Column> columns;
    const auto add = [&](Column column) {
        for (const plan::AreaId id : told.areas)
            if (id && plan.area(id)->kind == plan::AreaKind::Community &&
                told.find(id, column.theme)->*column.untold == Untold::Told) {
                columns.push_back(std::move(column));
                return;
            }
    };
    for (const Theme theme : assessedThemes(told, old)) {
        const QString name = text::name(theme);
        add({theme, &text::formatBalance, &ThemeFigure::balanceUntold,
             In::tr("%1: by the standard short (−), spare (+)").arg(name)});
        add({theme, &text::formatAdequacy, &ThemeFigure::adequacyUntold, In::tr("%1: per 1,000").arg(name)});
        add({theme, nullptr, &ThemeFigure::coveredUntold, In::tr("%1: not reached").arg(name)});
    }
    return columns;
}

/// A line for each subdistrict (strong) and community.
template <typename Cells>
void addAreas(Table &table, const OldYoung &told, Cells cells)
{
    const plan::Plan &plan = *told.assessment->situation->plan;
    for (const plan::AreaId id : told.areas) {
        const plan::Area *area = id ? plan.area(id) : nullptr;
        if (area == nullptr)
            continue;
        if (area->kind == plan::AreaKind::Subdistrict)
            table.strong.push_back(table.rows.size());
        table.rows.push_back(QStringList{text::areaName(plan, id)} + cells(id));
    }
}

Table reachTable(const OldYoung &told, bool old, const QString &title)
{
    Table table;
    table.title = title;
    table.unit = In::tr("share of the group within 5 · 10 · 15 minutes at their own pace");
    table.columns = {{In::tr("Area"), 1.8}};
    const std::vector<Theme> listed = assessedThemes(told, old);
    for (const Theme theme : listed)
        table.columns.push_back({themeName(*told.find({}, theme)), 2, true});
    addAreas(table, told, [&](plan::AreaId id) {
        QStringList cells;
        for (const Theme theme : listed)
            cells << text::formatReaches(*told.find(id, theme));
        return cells;
    });
    return table;
}

Table deficitTable(const OldYoung &told, bool old, const QString &title)
{
    Table table;
    table.title = title;
    table.columns = {{In::tr("Area"), 1.5}};
    const std::vector<Column> columns = deficitColumns(told, old);
    std::vector<QStringList> people(columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        table.columns.push_back({columns[i].head, 1.25, true});
        if (columns[i].cell == nullptr)
            people[i] = notReached(told, columns[i].theme);
    }
    addAreas(table, told, [&](plan::AreaId id) {
        const auto row = std::ranges::find(told.areas, id) - told.areas.begin();
        QStringList cells;
        for (std::size_t i = 0; i < columns.size(); ++i)
            cells << (columns[i].cell == nullptr ? people[i][row] : columns[i].cell(*told.find(id, columns[i].theme)));
        return cells;
    });
    return table;
}

/// "Beds: ≥ 40 …; Day care: ≤ 300 m …" for the tables that have no room for them.
QString standards(const OldYoung &told, bool old)
{
    const norms::Rulebook &book = *told.assessment->situation->rulebook;
    QStringList lines;
    for (const Theme theme : assessedThemes(told, old)) {
        const ThemeFigure &figure = *told.find({}, theme);
        const QStringList of = standardsOf(book, figure);
        if (!of.isEmpty())
            lines << In::tr("%1 – %2", "theme and its standards").arg(text::name(theme), of.join(In::tr(", ")));
    }
    return lines.isEmpty() ? QString() : In::tr("Standards: %1. ").arg(lines.join(In::tr("; ")));
}

/// Where beds stand empty a shortfall says little (planner.md §3.4); empty elsewhere.
QString aboutBeds(const OldYoung &told)
{
    const ThemeFigure *beds = told.find({}, Theme::Beds);
    if (beds == nullptr || !bedsStandEmpty(beds->used))
        return {};
    return In::tr(
               "Beds in use: %1. Not too few in number: their structure and their places do not fit; the shortfall is "
               "reckoned by the standard alone. ")
        .arg(text::formatShare(beds->used.part, beds->used.whole));
}

void tellMissing(Manuscript &to, const OldYoung &told)
{
    QStringList missing;
    for (const ThemeKind &kind : themes())
        if (const ThemeFigure *whole = told.find({}, kind.theme);
            whole != nullptr && whole->supplyUntold != Untold::Told)
            missing << text::name(kind.theme);
    if (!missing.isEmpty())
        to.paragraph(
            In::tr("Not assessed this time, for the ledger holds no such outlet: %1.").arg(missing.join(In::tr(", "))),
            {.points = 9, .sans = true, .lineHeight = 1.4});
}

} // namespace

void oldYoungThemes(Manuscript &to, const Content &content)
{
    if (!content.themes)
        return;
    const OldYoung &told = *content.themes;
    const bool communities = told.areas.size() > 1;
    const QString after = afterScenario(content);
    const QString note =
        In::tr("In 5, 10, 15 min: share of the group that walks to one so fast, each age at its own pace. "
               "Within the standard: share in its distance on foot. Adequacy: E2SFCA, capacity per "
               "1,000 of the group in reach. Shortfalls are reckoned by the standard; a dash: no figure "
               "can be told. ");
    const auto numbered = [&to](const QString &title) {
        return In::tr("Table %1  %2").arg(QString::number(to.nextTable()), title);
    };
    for (const bool old : {true, false}) {
        if (assessedThemes(told, old).empty())
            continue;
        to.newPage(Sheet::A4Landscape);
        Table whole = districtTable(told, old,
                                    numbered(old ? In::tr("The old: supply, reach and adequacy")
                                                 : In::tr("The young: supply, reach and adequacy")) +
                                        after);
        whole.note = note + (old ? aboutBeds(told) : QString()) + sourceLine(content);
        to.table(whole);
    }
    for (const bool old : {true, false}) {
        if (!communities || assessedThemes(told, old).empty())
            continue;
        to.newPage(Sheet::A4Landscape);
        Table reach = reachTable(
            told, old,
            numbered(old ? In::tr("The old: reach by community") : In::tr("The young: reach by community")) + after);
        reach.note = sourceLine(content);
        to.table(reach);
        to.newPage(Sheet::A4Landscape);
        Table deficit = deficitTable(told, old,
                                     numbered(old ? In::tr("The old: adequacy and deficits by community")
                                                  : In::tr("The young: adequacy and deficits by community")) +
                                         after);
        deficit.note = In::tr("Not reached: people of the group beyond the standard's distance. ") +
                       standards(told, old) + sourceLine(content);
        to.table(deficit);
    }
    tellMissing(to, told);
}

} // namespace yike::report
