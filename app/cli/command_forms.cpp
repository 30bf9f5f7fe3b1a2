// SPDX-License-Identifier: GPL-3.0-or-later
// yike-cli forms: workbooks for communities handed out, and what comes back merged in one step.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/projects.h"
#include "core/export/form_file.h"
#include "core/import/collect.h"
#include "ui/text/form_text.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"

#include <algorithm>

namespace yike::cli {
namespace {

using importing::Collected;
using importing::FormKind;
using importing::FormNews;

struct Project {
    store::Store store;
    plan::Plan plan;
    std::shared_ptr<const norms::Rulebook> rulebook;
};

base::Result<Project> opened(const QString &path, store::OpenMode mode)
{
    auto store = store::Store::open(path.toStdString(), mode);
    if (!store)
        return std::unexpected(store.error());
    auto plan = store->load(terminalProgress());
    if (!plan)
        return std::unexpected(plan.error());
    auto rulebook = rulebookOf(*plan);
    return Project{*std::move(store), *std::move(plan), std::move(rulebook)};
}

/// The communities of those names; the first name that is none.
std::expected<std::vector<plan::AreaId>, QString> named(const plan::Plan &plan, const QStringList &names)
{
    std::vector<plan::AreaId> ids;
    for (const QString &name : names) {
        const auto area = std::ranges::find_if(plan.areas, [&](const plan::Area &each) {
            return each.kind == plan::AreaKind::Community && text::fromCore(each.name) == name;
        });
        if (area == plan.areas.end())
            return std::unexpected(name);
        ids.push_back(area->id);
    }
    return ids;
}

int make(const QCommandLineParser &parser, const QString &file)
{
    const QString word = parser.value(QStringLiteral("kind"));
    const auto kind = text::formKindOf(word.isEmpty() ? "ledger" : word.toStdString());
    const QString per = parser.value(QStringLiteral("per"));
    exporting::FormRequest request;
    request.folder = parser.value(QStringLiteral("folder")).toStdString();
    if (!kind)
        return wrongUsage(Say::tr("--kind is ledger or survey."));
    if (!per.isEmpty() && per != u"community" && per != u"subdistrict")
        return wrongUsage(Say::tr("--per is community or subdistrict."));
    if (request.folder.empty())
        return wrongUsage(Say::tr("Name the folder to write to with --folder."));
    auto project = opened(file, store::OpenMode::ReadOnly);
    if (!project)
        return failed(project.error());
    const auto communities = named(project->plan, parser.values(QStringLiteral("community")));
    if (!communities)
        return wrongUsage(Say::tr("The project has no community %1.").arg(communities.error()));
    request.kind = *kind;
    request.communities = *communities;
    request.bySubdistrict = per == u"subdistrict";
    request.large = parser.isSet(QStringLiteral("a3"));
    const auto made = exporting::makeForms(project->plan, *project->rulebook,
                                           text::formTexts(*kind, *project->rulebook), request, terminalProgress());
    if (!made)
        return failed(made.error());
    std::vector<QStringList> rows{{Say::tr("Form"), Say::tr("Outlets"), Say::tr("File")}};
    for (const exporting::MadeForm &form : *made)
        rows.push_back({text::fromCore(form.area), text::formatCount(form.outlets), text::fromCore(form.path)});
    print(table(rows));
    return kDone;
}

void tellForms(const Collected &collected)
{
    std::vector<QStringList> rows{{Say::tr("File"), Say::tr("Reported by"), Say::tr("What it says")}};
    for (const importing::ReturnedForm &form : collected.forms)
        rows.push_back({text::fromCore(form.file),
                        form.reporter.empty() ? text::kNoFigure : text::fromCore(form.reporter), text::sentence(form)});
    print(table(rows) + "\n");
}

QString orNone(const std::string &text) { return text.empty() ? text::kNoFigure : text::fromCore(text); }

void tellConflicts(const Collected &collected)
{
    std::vector<QStringList> rows{{Say::tr("Outlet"), Say::tr("Field"), Say::tr("Handed out"), Say::tr("Project"),
                                   Say::tr("Form"), Say::tr("Reported by")}};
    for (const importing::FormItem &item : collected.items) {
        if (item.deleted)
            rows.push_back({text::fromCore(item.name), text::kNoFigure, text::kNoFigure, Say::tr("deleted"),
                            Say::tr("changed"), text::origin(collected, item.told.back())});
        for (const importing::FormChange &change : item.changes)
            for (const importing::FormSay &say : change.says)
                if (change.conflict)
                    rows.push_back({text::fromCore(item.name), text::name(change.field), orNone(change.before),
                                    orNone(change.now), orNone(say.text), text::origin(collected, say)});
    }
    if (rows.size() > 1)
        print(Say::tr("Conflicts:") + "\n" + table(rows) + "\n");
}

void tellCounts(const Collected &collected)
{
    std::vector<QStringList> rows{{Say::tr("Outlets"), Say::tr("Count")}};
    for (const FormNews news : {FormNews::New, FormNews::Changed, FormNews::Gone, FormNews::Conflict})
        rows.push_back({text::name(news), text::formatCount(collected.count(news))});
    rows.push_back({Say::tr("unchanged"), text::formatCount(collected.unchanged)});
    print(table(rows) + "\n");
}

int collect(const QCommandLineParser &parser, const QString &file, const QStringList &files)
{
    const QString prefer = parser.value(QStringLiteral("prefer"));
    if (!prefer.isEmpty() && prefer != u"project" && prefer != u"form")
        return wrongUsage(Say::tr("--prefer is project or form."));
    if (files.isEmpty())
        return wrongUsage(Say::tr("Name the returned workbooks behind the project."));
    const bool dry = parser.isSet(QStringLiteral("dry-run"));
    auto project = opened(file, dry ? store::OpenMode::ReadOnly : store::OpenMode::ReadWrite);
    if (!project)
        return failed(project.error());
    std::vector<std::string> paths;
    for (const QString &path : files)
        paths.push_back(path.toStdString());
    auto collected = importing::collectForms(project->plan, *project->rulebook, paths, terminalProgress());
    if (!collected)
        return failed(collected.error());
    importing::prefer(prefer == u"form" ? importing::Prefer::Form : importing::Prefer::Project, *collected);
    tellForms(*collected);
    tellCounts(*collected);
    tellConflicts(*collected);
    print(listing(collected->issues));
    const plan::Edit edit = importing::collectEdit(project->plan, *project->rulebook, *collected);
    if (dry || edit.changes.empty()) {
        print((dry ? Say::tr("Nothing was written (dry run); outlets that would change: %1")
                         .arg(text::formatCount(std::ssize(edit.changes)))
                   : Say::tr("There is nothing to change.")) +
              "\n");
        return kDone;
    }
    const auto after = plan::applied(project->plan, edit);
    if (!after)
        return failed(after.error());
    if (const auto revision = project->store.commit(edit, *after, 0, std::string()); !revision)
        return failed(revision.error());
    print(Say::tr("Outlets changed, as one step of the history: %1").arg(text::formatCount(std::ssize(edit.changes))) +
          "\n");
    return kDone;
}

int runForms(const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments();
    if (words.size() == 2 && words[0] == u"make")
        return make(parser, words[1]);
    if (words.size() >= 2 && words[0] == u"collect")
        return collect(parser, words[1], words.mid(2));
    return wrongUsage(Say::tr("yike-cli forms make PROJECT.gpkg --folder FOLDER, or\n"
                              "yike-cli forms collect PROJECT.gpkg FILES …"));
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("folder"), Say::tr("Where the forms are written."), Say::tr("folder")});
    parser.addOption({QStringLiteral("kind"),
                      Say::tr("ledger: to be put right by the community; survey: to be printed and entered back by "
                              "number."),
                      QStringLiteral("ledger|survey")});
    parser.addOption({QStringLiteral("per"), Say::tr("A workbook for each of these; community by default."),
                      QStringLiteral("community|subdistrict")});
    parser.addOption(
        {QStringLiteral("community"), Say::tr("Only this community; may be given several times."), Say::tr("name")});
    parser.addOption({QStringLiteral("a3"), Say::tr("Set up for A3 instead of A4.")});
    parser.addOption({QStringLiteral("dry-run"), Say::tr("Tells what would change and writes nothing.")});
    parser.addOption(
        {QStringLiteral("prefer"),
         Say::tr("Whose word counts in a conflict; project by default. form: of several the last one named."),
         QStringLiteral("project|form")});
}

} // namespace

Command formsCommand()
{
    Command command{"forms", Say::tr("hands out workbooks for communities and collects what comes back"),
                    QStringLiteral("make|collect PROJECT.gpkg"), addOptions, runForms};
    command.manyWords = true;
    return command;
}

} // namespace yike::cli
