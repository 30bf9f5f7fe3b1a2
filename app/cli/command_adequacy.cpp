// SPDX-License-Identifier: GPL-3.0-or-later
// yike-cli adequacy: every measure of access on a table of costs made elsewhere, and how it is spread over people.
#include "app/cli/adequacy_request.h"
#include "app/cli/adequacy_tables.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/csv.h"
#include "core/measures/balanced.h"
#include "core/measures/concentration.h"
#include "core/measures/coverage.h"
#include "core/measures/cumulative_opportunities.h"
#include "core/measures/gini.h"
#include "core/measures/gravity_access.h"
#include "core/measures/modified_two_step.h"
#include "core/measures/nearest_cost.h"
#include "core/measures/palma.h"
#include "core/measures/spatial_availability.h"
#include "core/measures/theil.h"
#include "core/measures/three_step.h"
#include "core/measures/two_step.h"

#include <QSaveFile>

#include <array>
#include <charconv>

namespace yike::cli {
namespace {

using measures::CostTable;
using Figures = std::vector<std::optional<double>>;

/// Twelve digits: the same on every machine, whatever the last bit of its exponential function.
std::string digits(double value)
{
    constexpr int kDigits = 12;
    std::array<char, 32> text{};
    const auto end =
        std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::general, kDigits).ptr;
    return {text.data(), end};
}

Figures figures(const std::vector<double> &values) { return {values.begin(), values.end()}; }

/// Those that weigh every pair by the decay.
base::Result<Figures> weighted(const CostTable &table, const AdequacyRequest &request)
{
    const auto weights = measures::weigh(table, request.decay, request.catchment);
    if (!weights)
        return std::unexpected(weights.error());
    switch (request.method) {
    case Method::Gravity:
        return figures(measures::gravityAccess(table, *weights));
    case Method::Modified:
        return figures(measures::modifiedTwoStep(table, *weights).access);
    case Method::Balanced:
        return figures(measures::balanced(table, *weights).figures.access);
    case Method::Availability:
        return figures(measures::spatialAvailability(table, *weights).perHead);
    case Method::ThreeStep: {
        if (!request.pysal)
            return figures(measures::threeStep(table, *weights).access);
        const auto choice = measures::weigh(table, request.decay);
        if (!choice)
            return std::unexpected(choice.error());
        return figures(measures::threeStep(table, *weights, *choice).access);
    }
    default:
        return figures(measures::twoStep(table, *weights).access);
    }
}

base::Result<Figures> measure(const CostTable &table, const AdequacyRequest &request)
{
    switch (request.method) {
    case Method::Nearest: {
        Figures costs;
        for (const auto &nearest : measures::nearestCost(table))
            costs.push_back(nearest.transform([](const measures::Nearest &each) { return each.cost; }));
        return costs;
    }
    case Method::Coverage:
        return measures::coverage(table, request.catchment).transform([](const measures::Coverage &result) {
            return Figures(result.covered.begin(), result.covered.end());
        });
    case Method::Cumulative:
        return measures::cumulativeOpportunities(table, request.catchment).transform(figures);
    case Method::Raam:
        return measures::raam(table, request.raam).transform([](measures::RaamResult result) {
            return std::move(result.cost);
        });
    default:
        return weighted(table, request);
    }
}

std::string tableText(const AdequacyTables &tables, const AdequacyRequest &request, const Figures &values)
{
    const bool nearest = request.method == Method::Nearest;
    const auto to = nearest ? measures::nearestCost(tables.table) : std::vector<std::optional<measures::Nearest>>{};
    CsvRow row;
    row.text("id").text("value");
    if (nearest)
        row.text("to");
    std::string out = row.take();
    for (std::size_t i = 0; i < values.size(); ++i) {
        row.text(tables.demand[i]).figure(values[i] ? digits(*values[i]) : "");
        if (nearest)
            row.text(to[i] ? std::string_view(tables.supply[to[i]->supply]) : "");
        out += row.take();
    }
    return out;
}

/// Of all who have a figure; the people without one are a line of their own.
base::Result<std::string> equityText(const AdequacyTables &tables, const Figures &values)
{
    std::vector<double> held, people, ranks;
    double without = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double weight = tables.table.weights()[i];
        if (!values[i]) {
            without += weight;
            continue;
        }
        held.push_back(*values[i]);
        people.push_back(weight);
        if (!tables.rank.empty())
            ranks.push_back(tables.rank[i]);
    }
    const auto spread = measures::Distribution::make(held, people);
    if (!spread)
        return std::unexpected(spread.error());
    const auto shares = spread->shares();
    std::optional<double> least, most;
    if (!shares.empty()) {
        least = shares.front().value;
        most = shares.back().value;
    }
    std::vector<std::pair<const char *, std::optional<double>>> lines{{"people", spread->people()},
                                                                      {"people_without_figure", without},
                                                                      {"mean", spread->mean()},
                                                                      {"least", least},
                                                                      {"most", most},
                                                                      {"gini", measures::gini(*spread)},
                                                                      {"palma", measures::palma(*spread)},
                                                                      {"theil", measures::theil(*spread)}};
    if (!tables.rank.empty()) {
        const auto index = measures::concentrationIndex(held, ranks, people);
        if (!index)
            return std::unexpected(index.error());
        lines.emplace_back("concentration", *index);
    }
    CsvRow row;
    std::string out = row.text("measure").text("value").take();
    for (const auto &[name, value] : lines)
        out += row.text(name).figure(value ? digits(*value) : "").take();
    return out;
}

bool putOut(const std::string &text)
{
    return std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
}

int writeFile(const std::string &path, const std::string &text)
{
    QSaveFile file(QString::fromStdString(path));
    file.setDirectWriteFallback(false);
    const auto size = static_cast<qint64>(text.size());
    if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), size) != size || !file.commit())
        return failed({base::ErrorCode::WriteFailed, {path, file.errorString().toStdString()}, {}});
    return kDone;
}

int runAdequacy(const QCommandLineParser &parser)
{
    if (!parser.positionalArguments().isEmpty())
        return wrongUsage(Say::tr("Name the three tables: --demand, --supply and --costs."));
    const auto request = adequacyRequest(parser);
    if (!request)
        return wrongUsage(request.error());
    const auto tables = readAdequacyTables(*request);
    if (!tables) {
        tell(tables.error() + "\n");
        return kFailed;
    }
    const auto values = measure(tables->table, *request);
    if (!values)
        return failed(values.error());
    const auto equity = request->equity ? equityText(*tables, *values) : base::Result<std::string>();
    if (!equity)
        return failed(equity.error());
    if (!request->out.empty())
        if (const int code = writeFile(request->out, tableText(*tables, *request, *values)); code != kDone)
            return code;
    if (request->equity)
        return putOut(*equity) ? kDone : kFailed;
    if (request->out.empty())
        return putOut(tableText(*tables, *request, *values)) ? kDone : kFailed;
    print(Say::tr("Written: %1").arg(QString::fromStdString(request->out)) + "\n");
    return kDone;
}

} // namespace

Command adequacyCommand()
{
    return {"adequacy",  Say::tr("computes measures of access and equity on tables of people, capacities and costs"),
            QString(),   addAdequacyOptions,
            runAdequacy, true};
}

} // namespace yike::cli
