// SPDX-License-Identifier: GPL-3.0-or-later
// 一老一小 theme by theme: each figure with its standard and its mark beside it.
#include "ui/panels/figures.h"
#include "ui/panels/tables.h"

#include "ui/text/area_text.h"
#include "ui/text/language.h"
#include "ui/text/norm_text.h"
#include "ui/text/numbers.h"
#include "ui/text/old_young_text.h"
#include "ui/text/terms.h"

namespace yike::panels {
namespace {

using report::ThemeFigure;
using report::Untold;

/// Translation context "ThemeTable".
class ThemeTable {
    Q_DECLARE_TR_FUNCTIONS(ThemeTable)

public:
    static QStringList headers()
    {
        return {tr("Area"),
                tr("Theme"),
                tr("For whom"),
                tr("People"),
                tr("Outlets"),
                tr("Supply"),
                tr("Short (−) or spare (+)"),
                tr("Standard of supply"),
                tr("In 5 min"),
                tr("In 10 min"),
                tr("In 15 min"),
                tr("Within the standard"),
                tr("Standard of distance"),
                tr("Not reached"),
                tr("Adequacy per 1,000")};
    }
    static QString computing() { return tr("The figures are being computed …"); }
    static QString ownPace(const QString &group) { return tr("%1, at their own pace").arg(group); }
    static QString occupied(const QString &share) { return tr("%1 in use").arg(share); }
};

/// A dash sorts below every figure.
constexpr double kBelowAll = -1e18;

Cell figure(const QString &text, Untold untold, double sort, const QString &tip = {})
{
    Cell made = number(text, untold == Untold::Told ? sort : kBelowAll);
    made.tip = untold == Untold::Told ? tip : text::reason(untold);
    return made;
}

Cell marked(Cell made, analysis::Verdict verdict)
{
    if (verdict == analysis::Verdict::NoData)
        return made;
    made.text = text::mark(verdict) + u' ' + made.text;
    made.colour = inkOf(verdict);
    return made;
}

double part(std::int64_t of, std::int64_t whole)
{
    return whole > 0 ? static_cast<double>(of) / static_cast<double>(whole) : 0;
}

QString basisOf(const norms::Rulebook &book, const std::string &id)
{
    const norms::Norm *norm = id.empty() ? nullptr : book.norm(id);
    return norm != nullptr ? text::basis(*norm) : QString();
}

std::vector<Cell> supplyCells(const norms::Rulebook &book, const ThemeFigure &from)
{
    QString told = text::supplyRemark(from);
    if (from.used.known())
        told = ThemeTable::occupied(text::formatShare(from.used.part, from.used.whole));
    const bool places = from.capacityUntold != Untold::NoCapacity;
    return {figure(from.supplyUntold == Untold::Told ? text::formatCount(from.outlets) : text::kNoFigure,
                   from.supplyUntold, static_cast<double>(from.outlets)),
            figure(text::formatSupply(from), places ? from.capacityUntold : from.supplyUntold,
                   static_cast<double>(places ? from.capacity : from.outlets * 1000), told),
            marked(figure(text::formatBalance(from), from.balanceUntold, static_cast<double>(from.balance())),
                   from.supplyVerdict),
            cell(text::supplyStandard(book, from), basisOf(book, from.supplyNorm))};
}

std::vector<Cell> reachCells(const norms::Rulebook &book, const ThemeFigure &from)
{
    std::vector<Cell> cells;
    const QString pace = ThemeTable::ownPace(text::groupName(report::kindOf(from.theme).group));
    for (std::size_t i = 0; i < from.reached.size(); ++i)
        cells.push_back(figure(text::formatReach(from, i), from.reachUntold, part(from.reached[i], from.demand), pace));
    cells.push_back(
        marked(figure(text::formatCovered(from), from.coveredUntold, part(from.covered.part, from.covered.whole)),
               from.coveredVerdict));
    cells.push_back(cell(text::reachStandard(book, from), basisOf(book, from.reachNorm)));
    cells.push_back(figure(text::formatNotCovered(from), from.coveredUntold, static_cast<double>(from.notCovered())));
    cells.push_back(figure(text::formatAdequacy(from), from.adequacyUntold, from.adequacy));
    return cells;
}

Row themeRow(const plan::Plan &plan, const norms::Rulebook &book, const ThemeFigure &from)
{
    const report::ThemeKind &kind = report::kindOf(from.theme);
    const plan::Area *area = from.area ? plan.area(from.area) : nullptr;
    const bool community = area != nullptr && area->kind == plan::AreaKind::Community;
    Row row;
    row.object.area = from.area;
    row.key = std::string(kind.services.front());
    row.cells = {cell((community ? QStringLiteral("    ") : QString()) + text::areaName(plan, from.area)),
                 cell(text::withAssignment(text::name(from.theme), from.assignment), text::kindsOf(book, from.theme)),
                 cell(text::groupName(kind.group)),
                 number(text::formatPeople(from.demand), static_cast<double>(from.demand))};
    for (std::vector<Cell> cells : {supplyCells(book, from), reachCells(book, from)})
        row.cells.insert(row.cells.end(), cells.begin(), cells.end());
    return row;
}

} // namespace

TableData oldYoungByTheme(const report::OldYoung *figures, const std::function<bool(const report::ThemeKind &)> &wanted)
{
    TableData table;
    table.headers = ThemeTable::headers();
    table.empty = ThemeTable::computing();
    if (figures == nullptr)
        return table;
    const analysis::Situation &situation = *figures->assessment->situation;
    for (const report::ThemeFigure &each : figures->figures) {
        if (wanted(report::kindOf(each.theme)))
            table.rows.push_back(themeRow(*situation.plan, *situation.rulebook, each));
    }
    return table;
}

} // namespace yike::panels
