// SPDX-License-Identifier: GPL-3.0-or-later
// Chapter 不确定性: what was drawn, between what the figures lie, and whether the order of communities holds.
#include "core/report/studies.h"
#include "ui/report/sections.h"
#include "ui/report/study_text.h"
#include "ui/report/table_words.h"
#include "ui/report/template_words.h"
#include "ui/text/norm_text.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <QCoreApplication>

#include <algorithm>

namespace yike::report {
namespace {

struct In {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

const norms::Rulebook &bookOf(const Content &content) { return *content.assessment->situation->rulebook; }

void writeRanges(Manuscript &to, const analysis::UncertaintyRequest &request)
{
    Table table;
    table.title = In::tr("Table %1  Sampled variables and their ranges").arg(to.nextTable());
    table.unit = In::tr("multiplier; triangular distribution");
    table.columns = {{In::tr("Variable"), 3.0},
                     {In::tr("Sampled"), 3.6},
                     {In::tr("Least"), 1.0, true},
                     {In::tr("Likeliest"), 1.0, true},
                     {In::tr("Most"), 1.0, true}};
    const auto add = [&](const QString &what, const QString &how, const analysis::FactorRange &range) {
        const auto factor = [](std::int32_t perMille) { return text::formatNumber(perMille / 1000.0, 2); };
        table.rows.push_back({what, how, factor(range.low), factor(range.mode), factor(range.high)});
    };
    add(In::tr("Walking speed"), In::tr("once for each kind of walker"), request.speed);
    add(In::tr("Length of the way"), In::tr("once for everybody"), request.distance);
    add(In::tr("People of a community"), In::tr("by under 6, 6 to 59, 60 and over"), request.communityPeople);
    add(In::tr("A home's share of its community"), In::tr("for each home"), request.homePeople);
    add(In::tr("The same, where people are estimated from floor area"), In::tr("for each home"),
        request.estimatedHomePeople);
    add(In::tr("Capacity or area"), In::tr("for each outlet"), request.capacity);
    to.table(table);
}

void writeCoverageRanges(Manuscript &to, const Content &content)
{
    const Studies &studies = *content.studies;
    Table table;
    table.title = In::tr("Table %1  Coverage and its range").arg(to.nextTable()) + afterScenario(content);
    table.unit = In::tr("share of the group; range of nine draws in ten");
    table.points = 8.5;
    table.columns = {{In::tr("Service"), 2.4},     {In::tr("Group"), 1.9},
                     {In::tr("Standard"), 4.2},    {In::tr("Network"), 1.1, true},
                     {In::tr("Range"), 1.7, true}, {In::tr("Own pace"), 1.1, true},
                     {In::tr("Range"), 1.7, true}, {In::tr("Rank stability"), 1.2, true}};
    for (const CoverageRow &row : content.coverage) {
        const norms::Norm *norm = bookOf(content).norm(row.norm);
        const auto *interval = studies.interval(row.norm, row.bands);
        if (norm == nullptr || interval == nullptr)
            continue;
        const auto ranking =
            std::ranges::find(studies.uncertainty->rankings, row.norm, &analysis::RankingStability::norm);
        table.rows.push_back({text::serviceName(bookOf(content), norm->service), text::groupName(row.bands),
                              text::requirementWithNumber(bookOf(content), *norm),
                              text::formatShare(row.network.part, row.network.whole), range(interval->metres),
                              text::formatShare(row.ownPace.part, row.ownPace.whole), range(interval->minutes),
                              ranking == studies.uncertainty->rankings.end()
                                  ? text::kNoFigure
                                  : text::formatNumber(ranking->correlation, 2)});
    }
    if (table.rows.empty())
        return;
    const std::size_t last = table.columns.size() - 1;
    if (words::emptyColumns(table, last).empty())
        table.note =
            In::tr("Rank stability: mean rank correlation (Spearman) of the draws with the order of communities "
                   "as assessed; 1 = the order never changes. ");
    else
        words::removeColumns(table, {last}); // no communities to put in an order
    table.note += sourceLine(content);
    to.table(table);
}

void writeSupplyRanges(Manuscript &to, const Content &content)
{
    const Studies &studies = *content.studies;
    const plan::Plan &plan = *content.assessment->situation->plan;
    Table table;
    table.title =
        In::tr("Table %1  Provision and adequacy and their ranges").arg(to.nextTable()) + afterScenario(content);
    table.unit = In::tr("range of nine draws in ten");
    table.columns = {{In::tr("Service"), 2.8},
                     {In::tr("Figure"), 5.0},
                     {In::tr("Assessed"), 1.6, true},
                     {In::tr("Range"), 2.2, true}};
    for (const analysis::ProvisionInterval &figure : studies.uncertainty->provision) {
        const norms::Norm *norm = bookOf(content).norm(figure.norm);
        if (figure.area || norm == nullptr || !inLedger(plan, norm->service))
            continue;
        const auto told = std::ranges::find_if(content.assessment->provision, [&](const analysis::Provision &each) {
            return !each.area && each.norm == figure.norm;
        });
        if (told == content.assessment->provision.end() || told->verdict == analysis::Verdict::NoData)
            continue; // nobody knows how much there is: no draw tells
        const QString share = text::formatShare(told->have, told->required);
        table.rows.push_back(
            {text::serviceName(bookOf(content), norm->service),
             In::tr("share of the standard: %1").arg(text::requirementWithNumber(bookOf(content), *norm)), share,
             range(figure.ratio)});
    }
    for (const analysis::AdequacyInterval &figure : studies.uncertainty->adequacy)
        if (!figure.area)
            table.rows.push_back({text::serviceName(bookOf(content), figure.service),
                                  In::tr("capacity per 1,000 users in reach (E2SFCA)"),
                                  text::formatNumber(figure.mean.nominal, 1), range(figure.mean, 1)});
    if (!table.rows.empty())
        to.table(table);
}

/// Names, but a count of those without any coverage where more of them tie at the end than the fifth holds.
QString communities(const Content &content, const norms::Norm &norm, const std::vector<plan::AreaId> &ids)
{
    const auto uncovered = [&](plan::AreaId id) {
        const analysis::Coverage *coverage = content.assessment->find(norm.id, norm.users, id);
        return coverage != nullptr && coverage->minutes == 0;
    };
    constexpr std::ptrdiff_t kFifth = 5;
    const std::ptrdiff_t ranked =
        std::ranges::count(content.studies->uncertainty->ranks, norm.id, &analysis::RankInterval::norm);
    const std::ptrdiff_t none = std::ranges::count_if(ids, uncovered);
    const bool counted = none > (ranked + kFifth - 1) / kFifth;
    QStringList names;
    for (const plan::AreaId id : ids)
        if (!counted || !uncovered(id))
            names << text::areaName(*content.assessment->situation->plan, id);
    if (counted)
        names << In::tr("%1 communities with no coverage").arg(none);
    return names.isEmpty() ? text::kNoFigure : names.join(In::tr(", "));
}

void writeRanks(Manuscript &to, const Content &content)
{
    Table table;
    table.title =
        In::tr("Table %1  The least covered fifth of communities").arg(to.nextTable()) + afterScenario(content);
    table.columns = {{In::tr("Service"), 2.4},
                     {In::tr("Rank stability"), 1.4, true},
                     {In::tr("Surely in it"), 4.0},
                     {In::tr("Perhaps in it"), 5.0}};
    for (const RankRow &row : content.studies->ranks)
        if (const norms::Norm *norm = bookOf(content).norm(row.norm))
            table.rows.push_back({text::serviceName(bookOf(content), norm->service),
                                  text::formatNumber(row.correlation, 2), communities(content, *norm, row.surely),
                                  communities(content, *norm, row.perhaps)});
    table.note =
        In::tr("At the own pace of the norm's users. Surely: in at least 95 % of the draws. Perhaps: in 5 to "
               "95 %; no order is told among communities whose ranges overlap. Equal coverage shares a rank: more than "
               "a fifth can stand there. ") +
        sourceLine(content);
    if (!table.rows.empty())
        to.table(table);
}

} // namespace

void uncertaintySection(Manuscript &to, const Materials &from)
{
    const Content &content = from.content;
    to.newPage(Sheet::A4Landscape);
    to.heading(0, In::tr("How sure the figures are"));
    if (!content.studies || !content.studies->uncertainty) {
        to.paragraph(In::tr("Not assessed this time."));
        return;
    }
    const analysis::UncertaintyRequest &request = content.studies->uncertainty->request;
    to.paragraph(
        In::tr(
            "The variables of Table %1 were sampled %2 times within their ranges (seed %3: the same seed gives the "
            "same "
            "figures). The ranges told below hold nine draws in ten. Paths are held fixed: a faster walker goes the "
            "same way to the same nearest outlet, and waits at crossings shrink and grow with the walking. Errors of "
            "the map, of the ledger and of the standards are not sampled.")
            .arg(QString::number(to.nextTable()), text::formatCount(request.runs), QString::number(request.seed)),
        words::bodyStyle());
    writeRanges(to, request);
    writeCoverageRanges(to, content);
    writeSupplyRanges(to, content);
    writeRanks(to, content);
}

} // namespace yike::report
