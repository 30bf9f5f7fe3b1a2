// SPDX-License-Identifier: GPL-3.0-or-later
// yike-cli info: what a project holds and where it came from.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/projects.h"
#include "ui/text/edits.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

namespace yike::cli {
namespace {

constexpr std::size_t kActions = 10;

base::People peopleOf(const plan::Plan &plan)
{
    base::People sum = 0;
    for (const plan::Residence &residence : plan.residences)
        sum += norms::total(residence.people);
    return sum;
}

nlohmann::ordered_json infoJson(const plan::Plan &plan, const std::vector<store::ActionRecord> &history)
{
    auto out = jsonHead("info");
    out["project"] = projectJson(plan);
    out["people"] = static_cast<double>(peopleOf(plan)) / 1000.0;
    out["counts"] = {{"areas", plan.areas.size()},
                     {"estates", plan.estates.size()},
                     {"residences", plan.residences.size()},
                     {"outlets", plan.outlets.size()},
                     {"premises", plan.premises.size()},
                     {"addresses", plan.baseMap->addresses.size()},
                     {"underlays", plan.underlays.size()},
                     {"streets", plan.streets->streets.size()},
                     {"buildings", plan.baseMap->buildings.size()},
                     {"issues", plan.issues.size()}};
    out["scenarios"] = nlohmann::ordered_json::array();
    for (const plan::Scenario &s : plan.scenarios)
        out["scenarios"].push_back({{"id", s.id.value}, {"zh", s.nameZh}, {"en", s.nameEn}});
    out["sources"] = nlohmann::ordered_json::array();
    for (const plan::DataSource &s : plan.sources)
        out["sources"].push_back({{"role", s.role},
                                  {"name", s.name},
                                  {"date", s.date},
                                  {"definition", s.definition},
                                  {"licence", s.licence},
                                  {"sha256", s.sha256},
                                  {"rows", s.rows},
                                  {"used", s.used}});
    out["history"] = nlohmann::ordered_json::array();
    for (const store::ActionRecord &a : history)
        out["history"].push_back(
            {{"id", a.id}, {"time", a.time}, {"user", a.user}, {"code", a.code}, {"changes", a.changes}});
    return out;
}

QString infoText(const plan::Plan &plan, const std::vector<store::ActionRecord> &history)
{
    auto count = [](std::size_t n) { return text::formatCount(static_cast<std::int64_t>(n)); };
    QString out = text::fromCore(plan.info.name) + "\n";
    if (plan.info.madeUp)
        out += Say::tr("Made-up demonstration data.") + "\n";
    out += table({{Say::tr("Holds"), Say::tr("Number")},
                  {Say::tr("Residents"), text::formatPeople(peopleOf(plan))},
                  {Say::tr("Residences"), count(plan.residences.size())},
                  {Say::tr("Outlets"), count(plan.outlets.size())},
                  {Say::tr("Areas"), count(plan.areas.size())},
                  {Say::tr("Streets"), count(plan.streets->streets.size())},
                  {Say::tr("Buildings"), count(plan.baseMap->buildings.size())},
                  {Say::tr("Issues"), count(plan.issues.size())}});
    if (!plan.scenarios.empty()) {
        out += "\n" + Say::tr("Scenarios") + "\n";
        for (const plan::Scenario &s : plan.scenarios)
            out += "  " + QString::number(s.id.value) + "  " + text::scenarioName(plan, s.id) + "\n";
    }
    if (!plan.sources.empty()) {
        std::vector<QStringList> rows{{Say::tr("Data"), Say::tr("Name"), Say::tr("Date"), Say::tr("Licence")}};
        for (const plan::DataSource &s : plan.sources)
            rows.push_back(
                {text::dataRole(s.role), text::fromCore(s.name), text::fromCore(s.date), text::fromCore(s.licence)});
        out += "\n" + table(rows);
    }
    if (!history.empty()) {
        std::vector<QStringList> rows{{Say::tr("When"), Say::tr("Who"), Say::tr("What")}};
        for (const store::ActionRecord &a : history)
            rows.push_back({text::formatTime(a.time), text::fromCore(a.user),
                            text::editName(a.code, text::fromCore(a.objectName))});
        out += "\n" + table(rows);
    }
    return out;
}

int runInfo(const QCommandLineParser &parser)
{
    const auto project = openProject(parser, store::OpenMode::ReadOnly, terminalProgress());
    if (!project)
        return failed(project.error());
    const auto history = project->store.history(kActions);
    if (!history)
        return failed(history.error());
    if (parser.isSet(QStringLiteral("json")))
        printJson(infoJson(project->plan, *history));
    else
        print(infoText(project->plan, *history));
    return kDone;
}

} // namespace

Command infoCommand()
{
    return {"info", Say::tr("tells what a project holds and where it came from"), QStringLiteral("PROJECT.gpkg"),
            [](QCommandLineParser &parser) { addJsonOption(parser); }, runInfo};
}

} // namespace yike::cli
