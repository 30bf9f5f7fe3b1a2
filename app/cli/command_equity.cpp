// SPDX-License-Identifier: GPL-3.0-or-later
// yike-cli equity: how evenly access is spread, and which communities are left behind.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/projects.h"
#include "core/analysis/equity.h"
#include "core/report/content.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <algorithm>

namespace yike::cli {
namespace {

QString measure(const std::optional<double> &value, int decimals = 3)
{
    return value ? text::formatNumber(*value, decimals) : text::kNoFigure;
}

QString tableOf(const analysis::Assessment &a, const analysis::Equity &equity)
{
    std::vector<QStringList> rows{{Say::tr("Service"), Say::tr("Group"), Say::tr("Of"), Say::tr("Mean"),
                                   Say::tr("Gini"), Say::tr("Palma"), Say::tr("Theil"),
                                   Say::tr("Concentration by share of the old"), Say::tr("Nothing within 60 min")}};
    const norms::Rulebook &book = *a.situation->rulebook;
    for (const analysis::EquityFigure &figure : equity.figures) {
        const norms::Norm *norm = book.norm(figure.of);
        const std::string &service = norm != nullptr ? norm->service : figure.of;
        if (!report::inLedger(*a.situation->plan, service))
            continue;
        const bool minutes = figure.access == analysis::Access::Minutes;
        rows.push_back({text::serviceName(book, service), text::groupName(figure.bands),
                        minutes ? Say::tr("minutes at their own pace") : Say::tr("capacity per person in reach"),
                        measure(figure.mean, minutes ? 1 : 4), measure(figure.gini), measure(figure.palma, 2),
                        measure(figure.theil), measure(figure.concentrationByOld),
                        minutes ? text::formatPeople(figure.left) : QString()});
    }
    return table(rows);
}

QString leftBehind(const analysis::Assessment &a, const analysis::Equity &equity)
{
    std::vector<QStringList> rows{{Say::tr("Community"), Say::tr("Behind in"), Say::tr("of"), Say::tr("Services")}};
    const norms::Rulebook &book = *a.situation->rulebook;
    for (const analysis::LeftBehind &one : equity.leftBehind) {
        QStringList services;
        for (const std::string &id : one.norms)
            services << text::serviceName(book, book.norm(id)->service);
        rows.push_back({text::areaName(*a.situation->plan, one.area),
                        text::formatCount(static_cast<std::int64_t>(one.norms.size())), text::formatCount(one.compared),
                        services.join(Say::tr(", "))});
    }
    return rows.size() > 1 ? table(rows) : QString();
}

int runEquity(const QCommandLineParser &parser)
{
    const base::Progress progress = terminalProgress();
    const auto assessment = openAssessed(parser, progress);
    if (!assessment)
        return failed(assessment.error());
    const analysis::Equity equity = analysis::equityOf(**assessment);
    print(tableOf(**assessment, equity));
    if (const QString rows = leftBehind(**assessment, equity); !rows.isEmpty())
        print("\n" +
              Say::tr(
                  "Communities left behind: among the least covered fifth, and ten points under the whole, in at least "
                  "three services") +
              "\n" + rows);
    return kDone;
}

} // namespace

Command equityCommand()
{
    return {"equity", Say::tr("tells how evenly access is spread, and which communities are left behind"),
            QStringLiteral("PROJECT.gpkg"), addScenarioOption, runEquity};
}

} // namespace yike::cli
