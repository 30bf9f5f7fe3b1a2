// SPDX-License-Identifier: GPL-3.0-or-later
// Annex: data sources, oddities of the data, parameters, formulas, and each norm with how well it is verified.
#include "ui/report/sections.h"
#include "ui/text/edition.h"
#include "ui/text/issues.h"
#include "ui/text/language.h"
#include "ui/text/norm_text.h"
#include "ui/text/numbers.h"
#include "ui/text/population_text.h"
#include "ui/text/terms.h"

#include <QCoreApplication>

#include <map>

namespace yike::report {
namespace {

struct In {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

void writeSources(Manuscript &to, const plan::Plan &plan)
{
    to.heading(1, In::tr("Data sources"));
    if (plan.sources.empty()) {
        to.paragraph(In::tr("No source is recorded."));
        return;
    }
    Table table;
    table.title = In::tr("Table %1  Data sources").arg(to.nextTable());
    table.points = 8.5;
    table.columns = {{In::tr("Data"), 1.7},
                     {In::tr("Name"), 3.0},
                     {In::tr("Date"), 1.7},
                     {In::tr("Definition"), 3.2},
                     {In::tr("Rows used"), 1.6, true},
                     {In::tr("Licence"), 2.0}};
    for (const plan::DataSource &s : plan.sources)
        table.rows.push_back({text::dataRole(s.role), text::fromCore(s.name), text::fromCore(s.date),
                              text::fromCore(s.definition),
                              QStringLiteral("%1/%2").arg(text::formatCount(s.used), text::formatCount(s.rows)),
                              text::fromCore(s.licence)});
    to.table(table);
}

/// Each band's 口径, source and base date (planner.md §1.6).
void writePopulation(Manuscript &to, const plan::Plan &plan)
{
    to.heading(1, In::tr("Population"));
    for (const text::PopulationLine &line : text::populationLines(plan))
        to.paragraph(In::tr("%1: %2.").arg(text::bandNames(line.bands), text::basis(line.basis)));
}

/// A norm is told by its document and service, not by the id that the rulebook knows it by.
base::Issue named(base::Issue issue, const norms::Rulebook &book)
{
    if (issue.code != base::IssueCode::NormUnverified)
        return issue;
    for (std::string &arg : issue.args)
        if (const norms::Norm *norm = book.norm(arg))
            arg = norm->number + " (" + text::toCore(text::serviceName(book, norm->service)) + ")";
    return issue;
}

void writeOddities(Manuscript &to, const analysis::Assessment &assessment)
{
    to.heading(1, In::tr("Oddities of the data"));
    if (assessment.issues.empty()) {
        to.paragraph(In::tr("None were found."));
        return;
    }
    std::map<base::IssueCode, std::vector<const base::Issue *>> kinds;
    for (const base::Issue &issue : assessment.issues)
        kinds[issue.code].push_back(&issue);
    Table table;
    table.title = In::tr("Table %1  Oddities of the data").arg(to.nextTable());
    table.columns = {{In::tr("Kind"), 2.4}, {In::tr("Number"), 1.0, true}};
    if (!text::isPublic()) // an example names shops and rows of the ledger
        table.columns.push_back({In::tr("For instance"), 6.0});
    for (const auto &[code, issues] : kinds) {
        table.rows.push_back({text::kind(code), text::formatCount(static_cast<std::int64_t>(issues.size()))});
        if (!text::isPublic())
            table.rows.back() << text::sentence(named(*issues.front(), *assessment.situation->rulebook));
    }
    to.table(table);
}

/// Literature is named as it is; what we have set ourselves is told in the user's language.
QString sourceOf(const norms::Walker &walker)
{
    if (walker.source != norms::presetWalkers()[static_cast<std::size_t>(walker.kind)].source)
        return text::fromCore(walker.source);
    switch (walker.kind) {
    case norms::WalkerKind::Child:
        return In::tr("our own setting: 0.8–1.0 m/s with a child of 3 to 6");
    case norms::WalkerKind::Pram:
        return In::tr("our own setting: 1.0–1.1 m/s");
    default:
        return text::fromCore(walker.source);
    }
}

void writeParameters(Manuscript &to, const plan::Plan &plan)
{
    to.heading(1, In::tr("Parameters"));
    Table table;
    table.title = In::tr("Table %1  Walkers").arg(to.nextTable());
    table.columns = {{In::tr("Walker"), 2.0},
                     {In::tr("m/s"), 1.0, true},
                     {In::tr("Stairs up ×"), 1.2, true},
                     {In::tr("Stairs down ×"), 1.2, true},
                     {In::tr("Signals s"), 1.1, true},
                     {In::tr("Source"), 4.0}};
    auto times = [](std::int32_t perMille) {
        return perMille == 0 ? In::tr("not passable") : text::formatNumber(perMille / 1000.0, 1);
    };
    for (const norms::Walker &w : plan.parameters.walkers)
        table.rows.push_back(
            {text::name(w.kind), w.countsMetres() ? text::kNoFigure : text::formatNumber(w.speed / 1000.0, 2),
             times(w.stairsUp), times(w.stairsDown), text::formatNumber(w.signalDelay / 1000.0, 0), sourceOf(w)});
    to.table(table);
    const auto &weights = plan.parameters.e2sfcaWeights;
    to.paragraph(
        In::tr(
            "E2SFCA (Luo & Qi 2009): R_j = S_j ÷ Σ P_k·W over the homes in the catchment of outlet j, A_i = Σ R_j·W "
            "over "
            "the outlets in reach of home i; W in the three thirds of the catchment: %1, %2, %3. Homes farther than %4 "
            "m "
            "from any street are not joined and count as not reached; inside an estate without known paths the way to "
            "its gate is the straight line × %5 (estimated).")
            .arg(text::formatNumber(weights[0] / 1000.0, 2), text::formatNumber(weights[1] / 1000.0, 2),
                 text::formatNumber(weights[2] / 1000.0, 2), QString::number(plan.parameters.accessLimit),
                 text::formatNumber(plan.parameters.estatePathFactor / 1000.0, 1)),
        {.points = 9, .sans = true, .lineHeight = 1.45});
}

void writeStandards(Manuscript &to, const Content &content)
{
    to.heading(1, In::tr("Standards and how well they are verified"));
    const norms::Rulebook &book = *content.assessment->situation->rulebook;
    Table table;
    table.title = In::tr("Table %1  Standards used").arg(to.nextTable());
    table.points = 8;
    table.columns = {{In::tr("Service"), 2.1},
                     {In::tr("Standard"), 2.2},
                     {In::tr("Document and clause"), 4.8},
                     {In::tr("Verified"), 1.2}};
    if (text::chinese()) // remarks are in Chinese only
        table.columns.push_back({In::tr("Remark"), 3.8});
    for (const NormRow &row : content.norms)
        if (const norms::Norm *norm = book.norm(row.norm))
            table.rows.push_back(
                {text::serviceName(book, norm->service), text::requirement(book, *norm),
                 text::fromCore(norm->number + " " + norm->document.in(text::chinese()) + ", " + norm->clause),
                 text::name(norm->verification),
                 text::fromCore(norm->remark)}); // a cell beyond the columns is not painted
    to.table(table);
}

} // namespace

void annexSection(Manuscript &to, const Materials &from)
{
    const Content &content = from.content;
    to.newPage();
    to.heading(0, In::tr("Data, parameters and standards"));
    writeSources(to, *content.assessment->situation->plan);
    writePopulation(to, *content.assessment->situation->plan);
    writeOddities(to, *content.assessment);
    writeParameters(to, *content.assessment->situation->plan);
    writeStandards(to, content);
}

} // namespace yike::report
