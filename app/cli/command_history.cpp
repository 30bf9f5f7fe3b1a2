// SPDX-License-Identifier: GPL-3.0-or-later
// yike-cli history and restore: who changed what and when, and the way back to an earlier state as a new step.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/projects.h"
#include "core/plan/difference.h"
#include "ui/text/edits.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <optional>

namespace yike::cli {
namespace {

using Json = nlohmann::ordered_json;

std::optional<std::int64_t> whole(const QCommandLineParser &parser, const QString &name, std::int64_t usual)
{
    if (!parser.isSet(name))
        return usual;
    bool good = false;
    const qlonglong value = parser.value(name).toLongLong(&good);
    return good && value >= 0 ? std::optional<std::int64_t>(value) : std::nullopt;
}

Json actionJson(const store::ActionRecord &action)
{
    return {{"step", action.id},
            {"time", action.time},
            {"user", action.user},
            {"code", action.code},
            {"scenario", action.scenario.value},
            {"undoOf", action.undoOf},
            {"changes", action.changes},
            {"object", action.objectName}};
}

QStringList actionRow(const plan::Plan &plan, const store::ActionRecord &action)
{
    const QString what = text::editName(action.code, text::fromCore(action.objectName));
    return {QString::number(action.id),
            text::formatTime(action.time),
            text::fromCore(action.user),
            action.undoOf != 0 ? Say::tr("Undone: %1").arg(what) : what,
            text::scenarioName(plan, action.scenario),
            text::formatCount(action.changes)};
}

int objectHistory(const OpenProject &project, std::int64_t object, std::int64_t newest, bool json)
{
    const auto actions = project.store.historyOf(object, static_cast<std::size_t>(newest));
    if (!actions)
        return failed(actions.error());
    Json list = Json::array();
    std::vector<QStringList> rows{{Say::tr("Step"), Say::tr("Time"), Say::tr("Who"), Say::tr("What"),
                                   Say::tr("Scenario"), Say::tr("Before"), Say::tr("After")}};
    for (const store::ObjectAction &each : *actions) {
        QStringList row = actionRow(project.plan, each.action);
        row.removeLast();
        rows.push_back(row << text::fromCore(each.before) << text::fromCore(each.after));
        Json entry = actionJson(each.action);
        entry["kind"] = each.kind;
        entry["before"] = each.before.empty() ? Json(nullptr) : Json::parse(each.before, nullptr, false);
        entry["after"] = each.after.empty() ? Json(nullptr) : Json::parse(each.after, nullptr, false);
        list.push_back(std::move(entry));
    }
    if (json) {
        Json out = jsonHead("object-history");
        out["object"] = object;
        out["actions"] = std::move(list);
        printJson(out);
    } else {
        print(rows.size() > 1 ? table(rows) : Say::tr("The history tells nothing of object %1.").arg(object) + "\n");
    }
    return kDone;
}

int runHistory(const QCommandLineParser &parser)
{
    const auto newest = whole(parser, QStringLiteral("newest"), 100),
               object = whole(parser, QStringLiteral("object"), 0);
    if (!newest || !object)
        return wrongUsage(Say::tr("--newest and --object are followed by a whole number."));
    const auto project = openProject(parser, store::OpenMode::ReadOnly, terminalProgress());
    if (!project)
        return failed(project.error());
    const bool json = parser.isSet(QStringLiteral("json"));
    if (*object != 0)
        return objectHistory(*project, *object, *newest, json);
    const auto actions = project->store.history(static_cast<std::size_t>(*newest));
    if (!actions)
        return failed(actions.error());
    Json list = Json::array();
    std::vector<QStringList> rows{
        {Say::tr("Step"), Say::tr("Time"), Say::tr("Who"), Say::tr("What"), Say::tr("Scenario"), Say::tr("Objects")}};
    for (const store::ActionRecord &action : *actions) {
        rows.push_back(actionRow(project->plan, action));
        list.push_back(actionJson(action));
    }
    if (json) {
        Json out = jsonHead("history");
        out["project"] = projectJson(project->plan);
        out["actions"] = std::move(list);
        printJson(out);
    } else {
        print(rows.size() > 1 ? table(rows) : Say::tr("Nothing was changed yet.") + "\n");
    }
    return kDone;
}

int runRestore(const QCommandLineParser &parser)
{
    const auto step = whole(parser, QStringLiteral("to"), -1);
    if (!step || *step < 0)
        return wrongUsage(Say::tr("--to is followed by the number of a step of the history; 0 is before the first."));
    auto project = openProject(parser, store::OpenMode::ReadWrite, terminalProgress());
    if (!project)
        return failed(project.error());
    const auto past = project->store.planAt(project->plan, *step, terminalProgress());
    if (!past)
        return failed(past.error());
    const plan::Edit edit = plan::difference(project->plan, past->plan, "restore");
    if (past->streetsKept)
        tell(Say::tr(
                 "The streets were read anew since then and stay as they are: the history keeps no former streets.") +
             "\n");
    if (past->baseMapKept)
        tell(Say::tr("The base map was read anew since then and stays as it is.") + "\n");
    if (edit.changes.empty()) {
        print(Say::tr("The project is in that state already.") + "\n");
        return kDone;
    }
    const auto after = plan::applied(project->plan, edit);
    if (!after)
        return failed(after.error());
    const auto revision = project->store.commit(edit, *after, 0, std::to_string(*step));
    if (!revision)
        return failed(revision.error());
    print(Say::tr("Back at step %1, as step %2 of the history; %3 objects were changed.")
              .arg(QString::number(*step), QString::number(*revision),
                   text::formatCount(static_cast<std::int64_t>(edit.changes.size()))) +
          "\n");
    return kDone;
}

} // namespace

Command historyCommand()
{
    return {"history", Say::tr("tells who changed what and when, of the project or of one object"),
            QStringLiteral("PROJECT.gpkg"),
            [](QCommandLineParser &parser) {
                parser.addOption(
                    {QStringLiteral("newest"), Say::tr("how many steps, the newest first (100)"), QStringLiteral("N")});
                parser.addOption({QStringLiteral("object"),
                                  Say::tr("the steps of one object, by its number: who moved this?"),
                                  QStringLiteral("ID")});
                addJsonOption(parser);
            },
            runHistory};
}

Command restoreCommand()
{
    return {"restore", Say::tr("returns to an earlier state, as a new step that can be taken back"),
            QStringLiteral("PROJECT.gpkg"),
            [](QCommandLineParser &parser) {
                parser.addOption({QStringLiteral("to"),
                                  Say::tr("the step of the history to return to; 0: before the first"),
                                  QStringLiteral("N")});
            },
            runRestore};
}

} // namespace yike::cli
