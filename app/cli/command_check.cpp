// SPDX-License-Identifier: GPL-3.0-or-later
// yike-cli check: everything wrong with a project.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/projects.h"
#include "core/analysis/island_issues.h"
#include "core/analysis/situation.h"
#include "core/network/islands.h"
#include "core/network/network_check.h"
#include "core/store/store.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"

namespace yike::cli {
namespace {

base::Result<std::vector<base::Issue>> networkIssues(const plan::Plan &plan, const base::Progress &progress)
{
    const auto box = plan.bounds();
    if (!box || plan.streets->streets.empty())
        return {};
    const auto frame = geo::LocalFrame::around({(box->west + box->east) / 2, (box->south + box->north) / 2});
    if (!frame)
        return std::unexpected(frame.error());
    const auto network = network::Network::build(plan.streets, plan.estates, plan.parameters.walkers, *frame, progress);
    if (!network)
        return std::unexpected(network.error());
    auto issues = network::checkNetwork(**network, plan.estates, progress);
    if (!issues)
        return issues;
    std::vector<network::Joint> outlets;
    for (const plan::Outlet &outlet : plan.outlets) {
        if (outlet.match != plan::MatchLevel::NotPlaced && geo::isValid(outlet.place))
            outlets.push_back(
                (*network)->join(outlet.place, outlet.estate,
                                 static_cast<std::uint32_t>(plan.parameters.accessLimit) * base::kMillimetresPerMetre));
    }
    const auto islands =
        network::islandIssues(network::findIslands(**network), network::partsUnder(**network, outlets));
    issues->insert(issues->end(), islands.begin(), islands.end());
    return issues;
}

// What looks wrong with the streets, and with how people are joined to them where there are any.
base::Result<std::vector<base::Issue>> streetIssues(const std::string &path)
{
    const base::Progress progress = terminalProgress();
    auto opened = store::Store::open(path, store::OpenMode::ReadOnly);
    if (!opened)
        return std::unexpected(opened.error());
    const auto plan = opened->load(progress);
    if (!plan)
        return std::unexpected(plan.error());
    if (plan->residences.empty())
        return networkIssues(*plan, progress);
    const auto situation = analysis::Situation::make(*plan, {}, rulebookOf(*plan), progress);
    if (!situation)
        return std::unexpected(situation.error());
    auto issues = (*situation)->issues;
    const auto islands = analysis::islandIssues(**situation);
    issues.insert(issues.end(), islands.begin(), islands.end());
    return issues;
}

int runCheck(const QCommandLineParser &parser)
{
    const std::string path = parser.positionalArguments().at(0).toStdString();
    auto issues = store::check(path);
    if (!issues)
        return failed(issues.error());
    // Of a file that cannot be read as a plan everything known is in the list already.
    if (const auto streets = streetIssues(path))
        issues->insert(issues->end(), streets->begin(), streets->end());
    if (parser.isSet(QStringLiteral("json"))) {
        auto out = jsonHead("check");
        out["issues"] = issuesJson(*issues);
        printJson(out);
        return kDone;
    }
    if (issues->empty())
        print(Say::tr("Nothing is wrong with this project.") + "\n");
    else
        print(Say::tr("Found: %1").arg(text::formatCount(static_cast<std::int64_t>(issues->size()))) + "\n" +
              listing(*issues, 20));
    return kDone;
}

} // namespace

Command checkCommand()
{
    return {"check", Say::tr("names everything wrong with a project"), QStringLiteral("PROJECT.gpkg"),
            [](QCommandLineParser &parser) { addJsonOption(parser); }, runCheck};
}

} // namespace yike::cli
