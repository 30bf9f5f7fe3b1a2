// SPDX-License-Identifier: GPL-3.0-or-later
// Opening projects and choosing scenarios for the commands.
#include "app/cli/projects.h"

#include "app/cli/console.h"
#include "core/norms/compose.h"

#include <algorithm>

namespace yike::cli {

base::Result<plan::ScenarioId> scenarioNamed(const plan::Plan &plan, const QString &word, const std::string &option)
{
    if (word.isEmpty() || word == u"0")
        return plan::ScenarioId{};
    const std::string text = word.toStdString();
    const auto it = std::ranges::find_if(plan.scenarios, [&](const plan::Scenario &s) {
        return std::to_string(s.id.value) == text || s.nameZh == text || s.nameEn == text;
    });
    if (it != plan.scenarios.end())
        return it->id;
    std::string allowed = "0";
    for (const plan::Scenario &s : plan.scenarios)
        allowed += ", " + std::to_string(s.id.value) + " (" + s.nameZh + ")";
    return base::fail(base::ErrorCode::OutOfRange, option, text, allowed);
}

std::shared_ptr<const norms::Rulebook> rulebookOf(const plan::Plan &plan)
{
    auto book = norms::compose(plan.parameters.rulebook);
    return book ? *std::move(book) : norms::compose(norms::starterChoice()).value();
}

base::Result<OpenProject> openProject(const QString &path, const QString &scenarioWord, store::OpenMode mode,
                                      const base::Progress &progress)
{
    auto opened = store::Store::open(path.toStdString(), mode);
    if (!opened)
        return std::unexpected(opened.error());
    auto plan = opened->load(progress);
    if (!plan)
        return std::unexpected(plan.error());
    if (const auto book = norms::compose(plan->parameters.rulebook); !book)
        return std::unexpected(book.error());
    auto scenario = scenarioNamed(*plan, scenarioWord, "--scenario");
    if (!scenario)
        return std::unexpected(scenario.error());
    return OpenProject{*std::move(opened), *std::move(plan), *scenario};
}

base::Result<OpenProject> openProject(const QCommandLineParser &parser, store::OpenMode mode,
                                      const base::Progress &progress)
{
    // Not every command knows the option, and a parser grumbles when asked for one it does not.
    const QString option = QStringLiteral("scenario");
    const QString word = parser.optionNames().contains(option) ? parser.value(option) : QString();
    return openProject(parser.positionalArguments().at(0), word, mode, progress);
}

base::Result<std::shared_ptr<const analysis::Assessment>> assessed(const OpenProject &project,
                                                                   const base::Progress &progress)
{
    auto situation = analysis::Situation::make(project.plan, project.scenario, rulebookOf(project.plan), progress);
    if (!situation)
        return std::unexpected(situation.error());
    return analysis::assess(*situation, progress);
}

base::Result<std::shared_ptr<const analysis::Assessment>> openAssessed(const QCommandLineParser &parser,
                                                                       const base::Progress &progress)
{
    return openProject(parser, store::OpenMode::ReadOnly, progress).and_then([&](const OpenProject &project) {
        return assessed(project, progress);
    });
}

void addScenarioOption(QCommandLineParser &parser)
{
    parser.addOption(
        {QStringLiteral("scenario"), Say::tr("Scenario by number or name; 0 is the present state."), Say::tr("name")});
}

void addJsonOption(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("json"), Say::tr("Prints JSON (docs/json.md) instead of text.")});
}

} // namespace yike::cli
