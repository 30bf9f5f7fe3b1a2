// SPDX-License-Identifier: GPL-3.0-or-later
// yike-cli check: everything wrong with a project.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/projects.h"
#include "core/analysis/data_check.h"
#include "core/analysis/data_cures.h"
#include "core/analysis/island_issues.h"
#include "core/analysis/situation.h"
#include "core/network/islands.h"
#include "core/network/network_check.h"
#include "core/store/store.h"
#include "ui/text/issues.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/site_text.h"

#include <algorithm>
#include <array>

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

struct CureOf {
    const char *word; ///< on the command line
    base::IssueCode kind;
};
constexpr std::array kCures{CureOf{"area-overlap", base::IssueCode::AreaOverlap},
                            CureOf{"area-gap", base::IssueCode::AreaGap},
                            CureOf{"duplicate-outlet", base::IssueCode::DuplicateOutlet},
                            CureOf{"outlet-outside-areas", base::IssueCode::OutletOutsideAreas},
                            CureOf{"place-off-the-map", base::IssueCode::PlaceOffTheMap},
                            CureOf{"outlet-without-service", base::IssueCode::OutletWithoutService},
                            CureOf{"category-unknown", base::IssueCode::CategoryUnknown},
                            CureOf{"size-absurd", base::IssueCode::SizeAbsurd},
                            CureOf{"reference-broken", base::IssueCode::ReferenceBroken},
                            CureOf{"dwelling-without-people", base::IssueCode::DwellingWithoutPeople}};

// What the plan itself tells, and what the file does: everything that may have a cure.
std::vector<base::Issue> dataIssues(const plan::Plan &plan, std::vector<base::Issue> ofFile)
{
    for (const auto &found : {analysis::outletOddities(plan), analysis::homeOddities(plan)})
        ofFile.insert(ofFile.end(), found.begin(), found.end());
    return ofFile;
}

int listCures(const plan::Plan &plan, const std::vector<base::Issue> &issues)
{
    const auto cures = analysis::dataCures(plan, {}, *rulebookOf(plan), issues);
    std::int64_t none = 0;
    for (const CureOf &each : kCures) {
        std::int64_t count = 0;
        for (std::size_t i = 0; i < issues.size(); ++i) {
            if (issues[i].code != each.kind || cures[i] == analysis::DataCure::None)
                continue;
            if (++count <= 20)
                print(text::sentence(issues[i]) + " → " + text::name(cures[i]) + "\n");
        }
        if (count > 0)
            print(QStringLiteral("  --cure %1: %2\n\n").arg(QLatin1StringView(each.word), text::formatCount(count)));
    }
    none = std::ranges::count(cures, analysis::DataCure::None);
    print(Say::tr("Without a safe cure: %1").arg(text::formatCount(none)) + "\n");
    return kDone;
}

int applyCure(const QCommandLineParser &parser, const std::vector<base::Issue> &ofFile)
{
    const QString word = parser.value(QStringLiteral("cure"));
    const auto known =
        std::ranges::find_if(kCures, [&](const CureOf &each) { return word == QLatin1StringView(each.word); });
    if (known == kCures.end())
        return wrongUsage(Say::tr("There is no cure for the kind '%1': --cures lists them.").arg(word));
    auto project = openProject(parser, store::OpenMode::ReadWrite, terminalProgress());
    if (!project)
        return failed(project.error());
    const auto edit = analysis::allCured(project->plan, {}, *rulebookOf(project->plan),
                                         dataIssues(project->plan, ofFile), known->kind);
    if (!edit) {
        print(Say::tr("There is nothing to put right.") + "\n");
        return kDone;
    }
    const auto after = plan::applied(project->plan, *edit);
    if (!after)
        return failed(after.error());
    if (const auto revision = project->store.commit(*edit, *after); !revision)
        return failed(revision.error());
    print(Say::tr("Put right as one step that can be undone; objects changed: %1")
              .arg(text::formatCount(static_cast<std::int64_t>(edit->changes.size()))) +
          "\n");
    return kDone;
}

int runCheck(const QCommandLineParser &parser)
{
    const std::string path = parser.positionalArguments().at(0).toStdString();
    auto issues = store::check(path);
    if (!issues)
        return failed(issues.error());
    if (parser.isSet(QStringLiteral("cure")))
        return applyCure(parser, *issues);
    if (parser.isSet(QStringLiteral("cures"))) {
        const auto project = openProject(parser, store::OpenMode::ReadOnly, terminalProgress());
        return project ? listCures(project->plan, dataIssues(project->plan, *issues)) : failed(project.error());
    }
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
            [](QCommandLineParser &parser) {
                addJsonOption(parser);
                parser.addOption({QStringLiteral("cures"), Say::tr("Lists what can be put right, and how.")});
                parser.addOption({QStringLiteral("cure"),
                                  Say::tr("Puts all oddities of one kind right as one step that can be undone."),
                                  Say::tr("kind")});
            },
            runCheck};
}

} // namespace yike::cli
