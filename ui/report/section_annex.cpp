// SPDX-License-Identifier: GPL-3.0-or-later
// Annex: data sources, oddities of the data, parameters, formulas, and each norm with how well it is verified.
#include "core/report/oddity_kinds.h"
#include "ui/report/sections.h"
#include "ui/report/summary_text.h"
#include "ui/text/edition.h"
#include "ui/text/issues.h"
#include "ui/text/language.h"
#include "ui/text/norm_text.h"
#include "ui/text/norm_words.h"
#include "ui/text/numbers.h"
#include "ui/text/population_text.h"
#include "ui/text/source_text.h"
#include "ui/text/terms.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

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
    table.columns = {{In::tr("Data"), 1.9},
                     {In::tr("Name"), 3.4},
                     {In::tr("Date"), 1.7},
                     {In::tr("Definition"), 3.2},
                     {In::tr("Rows used of all"), 2.3, true},
                     {In::tr("Licence"), 3.0}};
    const auto orNotGiven = [](const std::string &words) {
        return words.empty() ? In::tr("not given") : text::sourceText(words);
    };
    for (const plan::DataSource &s : plan.sources)
        table.rows.push_back(
            {text::dataRole(s.role), text::sourceText(s.name), orNotGiven(s.date), orNotGiven(s.definition),
             QStringLiteral("%1/%2").arg(text::formatCount(s.used), text::formatCount(s.rows)), orNotGiven(s.licence)});
    // What no source tells needs no column, one sentence does.
    const std::array told{&plan::DataSource::date, &plan::DataSource::definition, &plan::DataSource::licence};
    constexpr std::array<std::size_t, 3> kColumns{2, 3, 5};
    QStringList without;
    for (std::size_t i = told.size(); i-- > 0;) {
        if (std::ranges::any_of(plan.sources, [&](const plan::DataSource &s) { return !(s.*told[i]).empty(); }))
            continue;
        without.prepend(table.columns[kColumns[i]].head);
        table.columns.erase(table.columns.begin() + static_cast<std::ptrdiff_t>(kColumns[i]));
        for (QStringList &row : table.rows)
            row.removeAt(static_cast<qsizetype>(kColumns[i]));
    }
    if (!without.isEmpty())
        table.note = In::tr("Not given by any source: %1.").arg(without.join(In::tr(", ")));
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
            arg = text::toCore(text::documentNumber(*norm) + " (" + text::serviceName(book, norm->service) + ")");
    return issue;
}

void writeOddities(Manuscript &to, const analysis::Assessment &assessment)
{
    to.heading(1, In::tr("Oddities of the data"));
    if (assessment.issues.empty()) {
        to.paragraph(In::tr("None were found."));
        return;
    }
    Table table;
    table.title = In::tr("Table %1  Oddities of the data").arg(to.nextTable());
    table.columns = {{In::tr("Kind"), 2.4}, {In::tr("Number"), 1.0, true}};
    if (!text::isPublic()) // an example names shops and rows of the ledger
        table.columns.push_back({In::tr("For instance"), 6.0});
    for (const OddityKind &kind : oddityKinds(assessment.issues)) {
        table.rows.push_back({text::kind(kind.code), text::formatCount(kind.number)});
        if (!text::isPublic())
            table.rows.back() << text::sentence(named(*kind.example, *assessment.situation->rulebook));
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
                     {In::tr("Wait at signals, s"), 1.1, true},
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
            "E2SFCA (Luo & Qi 2009): the ratio of an outlet is its capacity ÷ the sum of (people × W) over the homes "
            "in its catchment; what a home can reach is the sum of (ratio × W) over the outlets in its reach; W in the "
            "three thirds of the catchment: %1, %2, %3. Homes farther than %4 m from any street are not joined and "
            "count as not reached; inside an estate without known paths the way to its gate is the straight line × %5 "
            "(estimated).")
            .arg(text::formatNumber(weights[0] / 1000.0, 2), text::formatNumber(weights[1] / 1000.0, 2),
                 text::formatNumber(weights[2] / 1000.0, 2), QString::number(plan.parameters.accessLimit),
                 text::formatNumber(plan.parameters.estatePathFactor / 1000.0, 1)),
        {.points = 9, .sans = true, .lineHeight = 1.45});
}

/// What a row tells of a standard, but for the services: services under the same one share a row.
QStringList standardCells(const norms::Rulebook &book, const norms::Norm &norm)
{
    const QString document = text::documentWithNumber(norm), clause = text::clauseText(norm);
    return {text::requirement(book, norm),
            clause.isEmpty() ? document : In::tr("%1, %2", "document, clause").arg(document, clause),
            text::name(norm.verification), text::remarkText(norm.remark)};
}

void writeStandards(Manuscript &to, const Content &content)
{
    to.heading(1, In::tr("Standards and how well they are verified"));
    const norms::Rulebook &book = *content.assessment->situation->rulebook;
    std::vector<std::pair<QStringList, QStringList>> standards; // cells, services
    for (const NormRow &row : content.norms) {
        const norms::Norm *norm = book.norm(row.norm);
        if (norm == nullptr)
            continue;
        const QStringList cells = standardCells(book, *norm);
        auto known = std::ranges::find(standards, cells, &std::pair<QStringList, QStringList>::first);
        if (known == standards.end())
            known = standards.insert(known, {cells, {}});
        if (const QString service = text::serviceName(book, norm->service); !known->second.contains(service))
            known->second << service;
    }
    Table table;
    table.title = In::tr("Table %1  Standards used").arg(to.nextTable());
    table.points = 8;
    table.columns = {{In::tr("Service"), 2.1},
                     {In::tr("Standard"), 2.2},
                     {In::tr("Document and clause"), 4.8},
                     {In::tr("Verified"), 1.2}};
    if (text::chinese()) // remarks are in Chinese only
        table.columns.push_back({In::tr("Remark"), 3.8});
    for (const auto &[cells, services] : standards) // a cell beyond the columns is not painted
        table.rows.push_back(QStringList{services.join(In::tr(", "))} + cells);
    to.table(table);
}

} // namespace

void annexSection(Manuscript &to, const Materials &from)
{
    const Content &content = from.content;
    to.newPage();
    to.heading(0, In::tr("Data, parameters and standards"));
    writeSources(to, *content.assessment->situation->plan);
    if (!from.made.chapters.empty() && !std::ranges::contains(from.made.chapters, Chapter::Data))
        writePopulation(to, *content.assessment->situation->plan); // the chapter on data has told it
    writeOddities(to, *content.assessment);
    writeParameters(to, *content.assessment->situation->plan);
    writeStandards(to, content);
}

} // namespace yike::report
