// SPDX-License-Identifier: GPL-3.0-or-later
// yike-cli uncertainty: between what the figures lie, and whether the order of communities holds.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/csv.h"
#include "app/cli/json.h"
#include "app/cli/projects.h"
#include "core/analysis/uncertainty.h"
#include "core/report/content.h"
#include "ui/text/language.h"
#include "ui/text/norm_text.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <algorithm>
#include <charconv>
#include <format>

namespace yike::cli {
namespace {

using analysis::Interval;

QString shares(const Interval &interval)
{
    constexpr double kPercent = 100;
    return text::formatNumber(interval.low * kPercent, 1) + u'–' + text::formatNumber(interval.high * kPercent, 1) +
           QStringLiteral(" %");
}

QString share(double value) { return text::formatNumber(value * 100, 1) + QStringLiteral(" %"); }

QString coverageTable(const analysis::Assessment &a, const analysis::Uncertainty &unsure)
{
    std::vector<QStringList> rows{{Say::tr("Service"), Say::tr("Group"), Say::tr("Standard"), Say::tr("Network"),
                                   Say::tr("between"), Say::tr("Own pace"), Say::tr("between"),
                                   Say::tr("Order of communities")}};
    const norms::Rulebook &book = *a.situation->rulebook;
    for (const norms::Norm &norm : book.norms) {
        const auto *figure = unsure.find(norm.id, norm.users, plan::AreaId{});
        if (figure == nullptr || !report::inLedger(*a.situation->plan, norm.service))
            continue;
        const auto ranking = std::ranges::find(unsure.rankings, norm.id, &analysis::RankingStability::norm);
        rows.push_back(
            {text::serviceName(book, norm.service), text::groupName(norm.users),
             text::requirementWithNumber(book, norm), share(figure->metres.nominal), shares(figure->metres),
             share(figure->minutes.nominal), shares(figure->minutes),
             ranking == unsure.rankings.end() ? text::kNoFigure : text::formatNumber(ranking->correlation, 2)});
    }
    return rows.size() > 1 ? table(rows) : QString();
}

QString provisionTable(const analysis::Assessment &a, const analysis::Uncertainty &unsure)
{
    std::vector<QStringList> rows{
        {Say::tr("Service"), Say::tr("Standard"), Say::tr("There, of the standard"), Say::tr("between")}};
    const norms::Rulebook &book = *a.situation->rulebook;
    for (const auto &figure : unsure.provision) {
        const norms::Norm *norm = book.norm(figure.norm);
        if (figure.area || norm == nullptr || !report::inLedger(*a.situation->plan, norm->service))
            continue;
        rows.push_back({text::serviceName(book, norm->service), text::requirementWithNumber(book, *norm),
                        share(figure.ratio.nominal), shares(figure.ratio)});
    }
    return rows.size() > 1 ? table(rows) : QString();
}

QString adequacyTable(const analysis::Assessment &a, const analysis::Uncertainty &unsure)
{
    std::vector<QStringList> rows{
        {Say::tr("Service"), Say::tr("Capacity per 1,000 users in reach (E2SFCA)"), Say::tr("between")}};
    for (const auto &figure : unsure.adequacy) {
        if (!figure.area)
            rows.push_back({text::serviceName(*a.situation->rulebook, figure.service),
                            text::formatNumber(figure.mean.nominal, 1),
                            text::formatNumber(figure.mean.low, 1) + u'–' + text::formatNumber(figure.mean.high, 1)});
    }
    return rows.size() > 1 ? table(rows) : QString();
}

/// "60-64|65-69|70-79|80+"
std::string codesOf(norms::BandSet bands)
{
    std::string codes;
    for (std::size_t i = 0; i < norms::kBandCount; ++i) {
        const auto band = static_cast<norms::Band>(i);
        if ((bands & norms::bit(band)) != 0)
            codes += (codes.empty() ? "" : "|") + std::string(norms::code(band));
    }
    return codes;
}

std::string number(double value) { return std::format("{:.6g}", value); }

void add(CsvRow &row, const Interval &interval)
{
    for (const double value : {interval.nominal, interval.low, interval.median, interval.high})
        row.figure(number(value));
}

/// Every figure of every area; stable codes, no translation.
std::string csvOf(const analysis::Assessment &a, const analysis::Uncertainty &unsure)
{
    std::string csv = "figure,norm_or_service,group,area,area_name,nominal,p5,p50,p95\r\n";
    const auto head = [&](std::string_view kind, const std::string &of, std::string_view group, plan::AreaId area) {
        CsvRow row;
        row.text(kind).text(of).text(group).figure(std::to_string(area.value));
        const plan::Area *found = a.situation->plan->area(area);
        row.text(found != nullptr ? found->name : "");
        return row;
    };
    for (const auto &figure : unsure.coverage) {
        const std::string group = codesOf(figure.bands);
        CsvRow metres = head("coverage-network", figure.norm, group, figure.area);
        add(metres, figure.metres);
        CsvRow minutes = head("coverage-own-pace", figure.norm, group, figure.area);
        add(minutes, figure.minutes);
        csv += metres.take() + minutes.take();
    }
    for (const auto &figure : unsure.provision) {
        CsvRow row = head("provision-ratio", figure.norm, "", figure.area);
        add(row, figure.ratio);
        csv += row.take();
    }
    for (const auto &figure : unsure.adequacy) {
        CsvRow row = head("adequacy-per-thousand", figure.service, "", figure.area);
        add(row, figure.mean);
        csv += row.take();
    }
    for (const auto &rank : unsure.ranks) {
        CsvRow row = head("rank-own-pace", rank.norm, "", rank.area);
        row.figure(std::to_string(rank.nominal)).figure(std::to_string(rank.low)).figure("");
        csv += row.figure(std::to_string(rank.high)).take();
    }
    return csv;
}

void printAll(const analysis::Assessment &a, const analysis::Uncertainty &unsure)
{
    const plan::Plan &plan = *a.situation->plan;
    print(text::fromCore(plan.info.name) + " · " + text::scenarioName(plan, a.situation->scenario) + "\n");
    if (plan.info.madeUp)
        print(Say::tr("Made-up demonstration data.") + "\n");
    print(
        Say::tr("%1 runs, seed %2. Nine runs of ten lie between the two figures.")
            .arg(text::formatCount(unsure.request.runs))
            .arg(unsure.request.seed) +
        "\n" +
        Say::tr("Drawn: walking speeds, length of the ways, people by community and home, capacities. Ways and nearest "
                "outlets are held fixed.") +
        "\n");
    print("\n" + coverageTable(a, unsure));
    if (const QString rows = provisionTable(a, unsure); !rows.isEmpty())
        print("\n" + rows);
    if (const QString rows = adequacyTable(a, unsure); !rows.isEmpty())
        print("\n" + rows);
}

template <typename T>
bool takeNumber(const QCommandLineParser &parser, const char *option, T &value)
{
    if (!parser.isSet(QString::fromLatin1(option)))
        return true;
    const std::string text = parser.value(QString::fromLatin1(option)).toStdString();
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size();
}

int runUncertainty(const QCommandLineParser &parser)
{
    analysis::UncertaintyRequest request;
    if (!takeNumber(parser, "runs", request.runs))
        return wrongUsage(Say::tr("--runs is followed by a number of runs, say 1000."));
    if (!takeNumber(parser, "seed", request.seed))
        return wrongUsage(Say::tr("--seed is followed by a whole number."));
    const base::Progress progress = terminalProgress();
    const auto assessment = openAssessed(parser, progress);
    if (!assessment)
        return failed(assessment.error());
    const auto unsure = analysis::uncertaintyOf(**assessment, request, progress);
    if (!unsure)
        return failed(unsure.error());
    if (parser.isSet(QStringLiteral("csv")))
        print(text::fromCore(csvOf(**assessment, *unsure)));
    else
        printAll(**assessment, *unsure);
    return kDone;
}

} // namespace

Command uncertaintyCommand()
{
    return {"uncertainty", Say::tr("tells between what the figures lie, and whether the order of communities holds"),
            QStringLiteral("PROJECT.gpkg"),
            [](QCommandLineParser &parser) {
                addScenarioOption(parser);
                parser.addOption(
                    {QStringLiteral("runs"), Say::tr("How often everything is drawn (1000)."), QStringLiteral("N")});
                parser.addOption({QStringLiteral("seed"),
                                  Say::tr("Where the random numbers start (1): the same seed gives the same figures."),
                                  QStringLiteral("N")});
                parser.addOption({QStringLiteral("csv"), Say::tr("Every figure of every area, as CSV.")});
            },
            runUncertainty};
}

} // namespace yike::cli
