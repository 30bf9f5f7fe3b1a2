// SPDX-License-Identifier: GPL-3.0-or-later
// yike-cli old-young: supply, demand, reach, adequacy and deficit for the old and the young, by theme and area.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/csv.h"
#include "app/cli/projects.h"
#include "core/report/old_young.h"
#include "ui/text/area_text.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/old_young_text.h"
#include "ui/text/terms.h"

#include <cmath>

namespace yike::cli {
namespace {

using report::OldYoung;
using report::ThemeFigure;
using report::Untold;

QString wholeTable(const OldYoung &told)
{
    std::vector<QStringList> rows{{Say::tr("Theme"), Say::tr("People"), Say::tr("Supply"),
                                   Say::tr("Short (−) or spare (+)"), Say::tr("In 5 min"), Say::tr("In 10 min"),
                                   Say::tr("In 15 min"), Say::tr("Within the standard"), Say::tr("Adequacy per 1,000"),
                                   Say::tr("Standards")}};
    const norms::Rulebook &book = *told.assessment->situation->rulebook;
    for (const report::ThemeKind &kind : report::themes()) {
        const ThemeFigure &figure = *told.find({}, kind.theme);
        QStringList standards;
        for (const QString &each : {text::supplyStandard(book, figure), text::reachStandard(book, figure)})
            if (each != text::kNoFigure)
                standards << each;
        rows.push_back({text::withAssignment(text::name(kind.theme), figure.assignment),
                        text::formatPeople(figure.demand), text::formatSupply(figure), text::formatBalance(figure),
                        text::formatReach(figure, 0), text::formatReach(figure, 1), text::formatReach(figure, 2),
                        text::formatCovered(figure), text::formatAdequacy(figure), standards.join(Say::tr("; "))});
    }
    return table(rows);
}

std::string figureOr(Untold untold, std::int64_t value)
{
    if (untold != Untold::Told)
        return {};
    return value < 0 ? "-" + thousandths(-value) : thousandths(value);
}

std::string countOr(Untold untold, std::int64_t value)
{
    return untold == Untold::Told ? std::to_string(value) : std::string();
}

/// Codes and digits: empty where there is no figure, with the reason in a column of its own.
std::string csvLine(const plan::Plan &plan, const ThemeFigure &f)
{
    const report::ThemeKind &kind = report::kindOf(f.theme);
    CsvRow row;
    row.figure(std::to_string(f.area.value))
        .text(text::areaName(plan, f.area).toStdString())
        .text(kind.code)
        .figure(thousandths(f.demand))
        .figure(countOr(f.supplyUntold, f.outlets))
        .figure(figureOr(f.capacityUntold, f.capacity))
        .text(f.capacityUnit)
        .text(f.capacityUntold == Untold::Told ? "" : report::code(f.capacityUntold));
    for (const base::People reached : f.reached)
        row.figure(figureOr(f.reachUntold, reached));
    row.text(f.reachUntold == Untold::Told ? "" : report::code(f.reachUntold))
        .figure(figureOr(f.coveredUntold, f.covered.part))
        .figure(figureOr(f.coveredUntold, f.notCovered()))
        .text(f.reachNorm)
        .text(f.coveredUntold == Untold::Told ? "" : report::code(f.coveredUntold))
        .figure(figureOr(f.adequacyUntold, std::llround(f.adequacy * 1000)))
        .text(f.adequacyUntold == Untold::Told ? "" : report::code(f.adequacyUntold))
        .figure(figureOr(f.balanceUntold, f.have))
        .figure(figureOr(f.balanceUntold, f.required))
        .figure(figureOr(f.balanceUntold, f.balance()))
        .text(f.supplyNorm)
        .text(f.balanceUntold == Untold::Told ? "" : report::code(f.balanceUntold));
    return row.take();
}

void printCsv(const OldYoung &told)
{
    std::string out = "area,name,theme,people,outlets,capacity,unit,capacity_missing,in_5_min,in_10_min,in_15_min,"
                      "reach_missing,covered,not_covered,distance_norm,covered_missing,adequacy_per_1000,"
                      "adequacy_missing,have,required,spare,supply_norm,spare_missing\r\n";
    const analysis::Situation &situation = *told.assessment->situation;
    for (const ThemeFigure &figure : told.figures)
        out += csvLine(*situation.plan, figure);
    print(QString::fromStdString(out));
}

int runOldYoung(const QCommandLineParser &parser)
{
    const base::Progress progress = terminalProgress();
    const auto project = openProject(parser, store::OpenMode::ReadOnly, progress);
    if (!project)
        return failed(project.error());
    const auto assessment = assessed(*project, progress);
    if (!assessment)
        return failed(assessment.error());
    const OldYoung told = report::oldYoungOf(*assessment);
    if (parser.isSet(QStringLiteral("csv")))
        printCsv(told);
    else
        print(wholeTable(told));
    return kDone;
}

} // namespace

Command oldYoungCommand()
{
    return {"old-young", Say::tr("tells supply, reach, adequacy and deficit for the old and the young"),
            QStringLiteral("PROJECT.gpkg"),
            [](QCommandLineParser &parser) {
                addScenarioOption(parser);
                parser.addOption({QStringLiteral("csv"), Say::tr("Prints CSV: one line for each area and theme.")});
            },
            runOldYoung};
}

} // namespace yike::cli
