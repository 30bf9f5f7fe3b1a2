// SPDX-License-Identifier: GPL-3.0-or-later
// 一老一小 theme by theme: the district and its subdistricts in one table, communities in tables of their own.
#include "ui/report/sections.h"

#include "core/report/old_young.h"
#include "ui/report/table_words.h"
#include "ui/text/area_text.h"
#include "ui/text/edition.h"
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

/// What the standard counts, too, where that is not the capacity.
QString supplyLines(const ThemeFigure &figure)
{
    const QString capacity = text::formatSupply(figure);
    if (figure.unit != analysis::DeficitUnit::SquareMetres || figure.balanceUntold != Untold::Told)
        return capacity;
    return In::tr("%1 m²").arg(text::formatThousandths(figure.have)) +
           (capacity == text::kNoFigure ? QString() : u'\n' + capacity);
}

/// An area's line; the standards stand in the line of the whole alone, the theme in each: a table may go on overleaf.
QStringList themeLine(const plan::Plan &plan, const norms::Rulebook &book, const ThemeFigure &figure)
{
    const bool whole = !figure.area;
    QString covered = text::formatCovered(figure);
    const bool judged = figure.coveredVerdict != analysis::Verdict::NoData && covered != text::kNoFigure &&
                        figure.assignment != analysis::Assignment::DistanceOnly;
    if (judged)
        covered = text::mark(figure.coveredVerdict) + u' ' + covered;
    QString balance = text::formatBalance(figure);
    if (figure.supplyVerdict != analysis::Verdict::NoData && figure.balanceUntold == Untold::Told)
        balance = text::mark(figure.supplyVerdict) + u' ' + balance;
    return {whole ? themeName(figure) : text::name(figure.theme),
            whole ? standardLines(book, figure) : QString(),
            text::areaName(plan, figure.area),
            text::formatPeople(figure.demand),
            supplyLines(figure),
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
    table.points = 8.5;
    table.columns = {{In::tr("Theme"), 2.5},
                     {In::tr("Standards"), 3.5},
                     {In::tr("Area"), 2.1},
                     {In::tr("People"), 1.2, true},
                     {In::tr("Supply"), 2.8, true},
                     {In::tr("By the standard: short (−), spare (+)"), 2.6, true},
                     {In::tr("In 5 min"), 1.35, true},
                     {In::tr("In 10 min"), 1.35, true},
                     {In::tr("In 15 min"), 1.35, true},
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
    QString head; ///< below the theme
};

/// By OldYoung::areas, the whole among them: its count is printed elsewhere.
QStringList notReached(const OldYoung &told, Theme theme)
{
    const text::HiddenCounts asked(*told.assessment->situation->plan);
    std::vector<base::People> counts;
    for (const plan::AreaId id : told.areas) {
        const ThemeFigure &figure = *told.find(id, theme);
        const bool hidden = text::formatNotCovered(figure) == text::kNoFigure ||
                            (figure.notCovered() == figure.demand && asked.hides(id, kindOf(theme).group));
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
        add({theme, &text::balanceNumber, &ThemeFigure::balanceUntold,
             In::tr("balance (%1)").arg(text::balanceUnit(*told.find({}, theme)))});
        add({theme, &text::formatAdequacy, &ThemeFigure::adequacyUntold, In::tr("in reach per 1,000")});
        add({theme, nullptr, &ThemeFigure::coveredUntold, In::tr("not reached")});
    }
    return columns;
}

QString under(Theme theme, const QString &head) { return text::name(theme) + u'\n' + head; }

/// A line for the whole and each subdistrict (strong), and for each community.
template <typename Cells>
void addAreas(Table &table, const OldYoung &told, Cells cells)
{
    const plan::Plan &plan = *told.assessment->situation->plan;
    for (const plan::AreaId id : told.areas) {
        const plan::Area *area = id ? plan.area(id) : nullptr;
        if (area == nullptr || area->kind == plan::AreaKind::Subdistrict)
            table.strong.push_back(table.rows.size());
        table.rows.push_back(QStringList{text::areaName(plan, id)} + cells(id));
    }
}

QString reachNumber(const ThemeFigure &figure, std::size_t index)
{
    return figure.reachUntold == Untold::Told ? text::formatReach(figure, index).remove(QStringLiteral(" %"))
                                              : text::kNoFigure;
}

Table reachTable(const OldYoung &told, bool old, const QString &title)
{
    Table table;
    table.title = title;
    table.unit = In::tr("% of the group, each age at its own pace");
    table.points = 8;
    table.columns = {{In::tr("Area"), 3}};
    const std::vector<Theme> listed = assessedThemes(told, old);
    for (const Theme theme : listed)
        for (const std::int32_t minutes : kReachMinutes)
            table.columns.push_back(
                {under(theme, In::tr("%1 min").arg(minutes).replace(u' ', QChar(QChar::Nbsp))), 1, true});
    addAreas(table, told, [&](plan::AreaId id) {
        QStringList cells;
        for (const Theme theme : listed)
            for (std::size_t i = 0; i < kReachMinutes.size(); ++i)
                cells << reachNumber(*told.find(id, theme), i);
        return cells;
    });
    return table;
}

Table deficitTable(const OldYoung &told, bool old, const QString &title)
{
    Table table;
    table.title = title;
    table.unit = In::tr("people; balances in the unit of their head");
    table.points = 8;
    table.columns = {{In::tr("Area"), 1.5}};
    const std::vector<Column> columns = deficitColumns(told, old);
    std::vector<QStringList> people(columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        table.columns.push_back({under(columns[i].theme, columns[i].head), 1.25, true});
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
            lines << text::name(theme) + u' ' + of.join(In::tr(", "));
    }
    return lines.isEmpty() ? QString() : In::tr("Standards: %1. ").arg(lines.join(In::tr("; ")));
}

/// Where beds stand empty a shortfall says little (planner.md §3.4); empty elsewhere.
QString aboutBeds(const OldYoung &told)
{
    const ThemeFigure *beds = told.find({}, Theme::Beds);
    if (beds == nullptr || !bedsStandEmpty(beds->used))
        return {};
    return In::
        tr("Beds in use: %1. Some stand empty: their kind and their places come first; the shortfall is reckoned by "
           "the standard alone. ")
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
        whole.note =
            note + words::withoutEmptyColumns(whole, 4) + (old ? aboutBeds(told) : QString()) + sourceLine(content);
        to.table(whole);
    }
    for (const bool old : {true, false}) {
        if (!communities || assessedThemes(told, old).empty())
            continue;
        to.newPage(Sheet::A4Landscape);
        Table reach = reachTable(
            told, old,
            numbered(old ? In::tr("The old: reach by community") : In::tr("The young: reach by community")) + after);
        reach.note = text::remarkOnHidden(text::isPublic()) + sourceLine(content);
        to.table(reach);
        to.newPage(Sheet::A4Landscape);
        Table deficit = deficitTable(told, old,
                                     numbered(old ? In::tr("The old: adequacy and deficits by community")
                                                  : In::tr("The young: adequacy and deficits by community")) +
                                         after);
        deficit.note =
            In::tr("Balance: what is there less what the standard asks for, short (−) or spare (+). In reach: "
                   "capacity per 1,000 of the group (E2SFCA). Not reached: people of the group beyond the "
                   "standard's distance. ") +
            standards(told, old) + sourceLine(content);
        to.table(deficit);
    }
    tellMissing(to, told);
}

} // namespace yike::report
