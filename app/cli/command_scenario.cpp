// SPDX-License-Identifier: GPL-3.0-or-later
// yike-cli scenario: scenarios listed, copied, merged, locked and compared.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/projects.h"
#include "core/plan/scenario_edits.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

namespace yike::cli {
namespace {

using Json = nlohmann::ordered_json;
using plan::PartKind;

QString kindName(PartKind kind)
{
    switch (kind) {
    case PartKind::Outlet:
        return Say::tr("Outlet");
    case PartKind::Street:
        return Say::tr("Street");
    case PartKind::Estate:
        return Say::tr("Estate");
    }
    return {};
}

const char *kindCode(PartKind kind)
{
    return kind == PartKind::Outlet ? "outlet" : kind == PartKind::Street ? "street" : "estate";
}

QString fieldName(const std::string &field)
{
    if (field == "place")
        return Say::tr("place");
    if (field == "status")
        return Say::tr("status");
    if (field == "services")
        return Say::tr("services");
    if (field == "name")
        return Say::tr("name");
    if (field == "gates")
        return Say::tr("gates");
    if (field == "length")
        return Say::tr("length");
    if (field == "access")
        return Say::tr("who may pass");
    if (field == "class")
        return Say::tr("kind of street");
    return Say::tr("other particulars");
}

QString whatDiffers(const plan::ScenarioDifference &each)
{
    if (!each.inFirst)
        return Say::tr("only in the second");
    if (!each.inSecond)
        return Say::tr("only in the first");
    QStringList fields;
    for (const std::string &field : each.fields)
        fields << fieldName(field);
    return fields.join(Say::tr(", "));
}

void tellConflicts(const std::vector<plan::ScenarioConflict> &conflicts)
{
    for (const plan::ScenarioConflict &each : conflicts) {
        const bool both = each.why == plan::ScenarioConflict::Why::BothChanged;
        const QString text = both ? Say::tr("%1 %2 “%3”: both scenarios change it, in two ways.")
                                  : Say::tr("%1 %2 “%3”: what it stood on has changed since.");
        print(text.arg(kindName(each.kind), QString::number(each.id), text::fromCore(each.name)) + "\n");
    }
}

Json conflictsJson(const std::vector<plan::ScenarioConflict> &conflicts)
{
    Json list = Json::array();
    for (const plan::ScenarioConflict &each : conflicts)
        list.push_back(
            {{"kind", kindCode(each.kind)},
             {"id", each.id},
             {"name", each.name},
             {"why", each.why == plan::ScenarioConflict::Why::BothChanged ? "both-changed" : "base-changed"}});
    return list;
}

int list(const OpenProject &project, bool json)
{
    std::vector<QStringList> rows{{Say::tr("Number"), Say::tr("Name"), Say::tr("Stands on"), Say::tr("Outlets changed"),
                                   Say::tr("Ways added"), Say::tr("Ways closed"), Say::tr("Conflicts"),
                                   Say::tr("Locked")}};
    Json out = jsonHead("scenarios");
    out["scenarios"] = Json::array();
    for (const plan::Scenario &each : project.plan.scenarios) {
        const auto conflicts = plan::scenarioConflicts(project.plan, each.id);
        const auto count = [](std::size_t size) { return text::formatCount(static_cast<std::int64_t>(size)); };
        rows.push_back({QString::number(each.id.value), text::scenarioName(project.plan, each.id),
                        text::scenarioName(project.plan, each.base), count(each.outlets.size()),
                        count(each.addedStreets.size()), count(each.closedStreets.size()), count(conflicts.size()),
                        each.locked ? Say::tr("locked") : QString()});
        out["scenarios"].push_back({{"id", each.id.value},
                                    {"name", each.nameZh},
                                    {"base", each.base.value},
                                    {"outlets", each.outlets.size()},
                                    {"addedStreets", each.addedStreets.size()},
                                    {"closedStreets", each.closedStreets.size()},
                                    {"locked", each.locked},
                                    {"conflicts", conflictsJson(conflicts)}});
    }
    if (json)
        printJson(out);
    else
        print(rows.size() > 1 ? table(rows) : Say::tr("The project has no scenarios.") + "\n");
    return kDone;
}

int compare(const OpenProject &project, plan::ScenarioId with, bool json)
{
    const auto differences = plan::compareScenarios(project.plan, with, project.scenario);
    std::vector<QStringList> rows{{Say::tr("Kind"), Say::tr("Number"), Say::tr("Name"), Say::tr("What differs")}};
    Json out = jsonHead("scenario-differences");
    out["first"] = with.value;
    out["second"] = project.scenario.value;
    out["differences"] = Json::array();
    for (const plan::ScenarioDifference &each : differences) {
        rows.push_back({kindName(each.kind), QString::number(each.id), text::fromCore(each.name), whatDiffers(each)});
        out["differences"].push_back({{"kind", kindCode(each.kind)},
                                      {"id", each.id},
                                      {"name", each.name},
                                      {"inFirst", each.inFirst},
                                      {"inSecond", each.inSecond},
                                      {"fields", each.fields}});
    }
    if (json)
        printJson(out);
    else
        print(rows.size() > 1 ? table(rows) : Say::tr("Both are the same.") + "\n");
    return kDone;
}

int write(OpenProject &project, const plan::Edit &edit, const QString &done)
{
    if (edit.changes.empty()) {
        print(Say::tr("There was nothing to change.") + "\n");
        return kDone;
    }
    const auto after = plan::applied(project.plan, edit);
    if (!after)
        return failed(after.error());
    if (const auto revision = project.store.commit(edit, *after); !revision)
        return failed(revision.error());
    print(done + "\n");
    return kDone;
}

int merge(OpenProject &project, plan::ScenarioId into, const QCommandLineParser &parser)
{
    const plan::Scenario *target = project.plan.scenario(into);
    if (into && (target == nullptr || target->locked))
        return wrongUsage(Say::tr("That scenario is locked. Unlock it first."));
    const bool takes = parser.isSet(QStringLiteral("take"));
    const auto merged = plan::mergeScenario(project.plan, project.scenario, into,
                                            takes ? plan::MergeRule::Take : plan::MergeRule::Keep);
    tellConflicts(merged.conflicts);
    if (!merged.conflicts.empty())
        print((takes ? Say::tr("In each case the value of the merged scenario was taken.")
                     : Say::tr("In each case the value there was kept; --take takes that of the merged scenario.")) +
              "\n");
    return write(project, merged.edit,
                 Say::tr("“%1” was merged into “%2”.")
                     .arg(text::scenarioName(project.plan, project.scenario), text::scenarioName(project.plan, into)));
}

/// The scenario named by an option; 0 where the option is not set.
base::Result<plan::ScenarioId> named(const OpenProject &project, const QCommandLineParser &parser,
                                     const QString &option)
{
    return scenarioNamed(project.plan, parser.value(option), "--" + option.toStdString());
}

int change(OpenProject &project, const QString &verb, const QCommandLineParser &parser)
{
    const plan::Scenario *scenario = project.plan.scenario(project.scenario);
    if (scenario == nullptr)
        return wrongUsage(Say::tr("--scenario names the scenario to %1.").arg(verb));
    if (verb == u"copy") {
        const QString name = parser.isSet(QStringLiteral("name"))
                                 ? parser.value(QStringLiteral("name"))
                                 : Say::tr("Copy of %1").arg(text::scenarioName(project.plan, scenario->id));
        return write(project, plan::copyScenario(project.plan, scenario->id, text::toCore(name), text::toCore(name)),
                     Say::tr("Copied as “%1”.").arg(name));
    }
    if (verb == u"merge") {
        const auto into = named(project, parser, QStringLiteral("into"));
        return into ? merge(project, *into, parser) : failed(into.error());
    }
    const bool locks = verb == u"lock";
    return write(project, plan::lockScenario(project.plan, scenario->id, locks),
                 locks ? Say::tr("Locked: it takes no changes until it is unlocked.") : Say::tr("Unlocked."));
}

int runScenario(const QCommandLineParser &parser)
{
    const QString verb = parser.positionalArguments().value(1, QStringLiteral("list"));
    const bool writes = verb == u"copy" || verb == u"merge" || verb == u"lock" || verb == u"unlock";
    if (!writes && verb != u"list" && verb != u"compare")
        return wrongUsage(Say::tr("The file is followed by list, copy, merge, lock, unlock or compare."));
    auto project =
        openProject(parser, writes ? store::OpenMode::ReadWrite : store::OpenMode::ReadOnly, terminalProgress());
    if (!project)
        return failed(project.error());
    if (writes)
        return change(*project, verb, parser);
    const bool json = parser.isSet(QStringLiteral("json"));
    if (verb == u"list")
        return list(*project, json);
    const auto with = named(*project, parser, QStringLiteral("with"));
    return with ? compare(*project, *with, json) : failed(with.error());
}

} // namespace

Command scenarioCommand()
{
    Command command{
        "scenario", Say::tr("lists, copies, merges, locks and compares scenarios"), QStringLiteral("PROJECT.gpkg"),
        [](QCommandLineParser &parser) {
            addScenarioOption(parser);
            parser.addOption({QStringLiteral("with"), Say::tr("compare: the other one; the present state by default"),
                              Say::tr("name")});
            parser.addOption({QStringLiteral("into"),
                              Say::tr("merge: the one it goes into; the present state by default"), Say::tr("name")});
            parser.addOption(
                {QStringLiteral("take"), Say::tr("merge: where both differ, the value of the merged scenario counts")});
            parser.addOption({QStringLiteral("name"), Say::tr("copy: the name of the copy"), Say::tr("name")});
            addJsonOption(parser);
        },
        runScenario};
    command.takesVerb = true;
    return command;
}

} // namespace yike::cli
