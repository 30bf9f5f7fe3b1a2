// SPDX-License-Identifier: GPL-3.0-or-later
// yike-cli assess: coverage in three columns, adequacy and deficits, and the result layers of the file.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/projects.h"
#include "core/report/content.h"
#include "ui/text/area_text.h"
#include "ui/text/language.h"
#include "ui/text/norm_text.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

namespace yike::cli {
namespace {

QString coverageTable(const analysis::Assessment &a)
{
    std::vector<QStringList> rows{{Say::tr("Service"), Say::tr("Group"), Say::tr("People"), Say::tr("Standard"),
                                   Say::tr("Straight"), Say::tr("Network"), Say::tr("Own pace"),
                                   Say::tr("Not reached")}};
    const norms::Rulebook &book = *a.situation->rulebook;
    QStringList missing;
    for (const norms::Norm &norm : book.norms) {
        const analysis::Coverage *c = a.find(norm.id, norm.users, plan::AreaId{});
        if (norm.measure != norms::Measure::Coverage || !c)
            continue;
        if (!report::inLedger(*a.situation->plan, norm.service)) {
            missing << text::serviceName(book, norm.service);
            continue;
        }
        rows.push_back({text::withAssignment(text::serviceName(book, norm.service), c->assignment),
                        text::groupName(norm.users), text::formatPeople(c->people),
                        text::requirementWithNumber(book, norm), text::formatShare(c->straight, c->people),
                        text::formatShare(c->metres, c->people), text::formatShare(c->minutes, c->people),
                        text::formatPeople(c->people - c->metres)});
    }
    missing.removeDuplicates();
    const QString told =
        missing.isEmpty()
            ? QString()
            : "  " + Say::tr("Not in the ledger, not assessed: %1").arg(missing.join(Say::tr(", "))) + "\n";
    return table(rows) + told;
}

QString provisionTable(const analysis::Assessment &a)
{
    std::vector<QStringList> rows{
        {Say::tr("Service"), Say::tr("Standard"), Say::tr("There"), Say::tr("By the standard"), Say::tr("Verdict")}};
    const norms::Rulebook &book = *a.situation->rulebook;
    for (const analysis::Provision &p : a.provision) {
        const norms::Norm *norm = p.area ? nullptr : book.norm(p.norm);
        if (!norm || !report::inLedger(*a.situation->plan, norm->service))
            continue;
        rows.push_back({text::serviceName(book, norm->service), text::requirementWithNumber(book, *norm),
                        text::formatThousandths(p.have),
                        p.required < 0 ? text::kNoFigure : text::formatThousandths(p.required),
                        text::mark(p.verdict) + " " + text::name(p.verdict)});
    }
    return rows.size() > 1 ? table(rows) : QString();
}

QString deficitTable(const analysis::Assessment &a, const std::vector<analysis::Deficit> &deficits, std::size_t most)
{
    std::vector<QStringList> rows{
        {Say::tr("Community"), Say::tr("Service"), Say::tr("Missing"), Say::tr("Unit"), Say::tr("Cause")}};
    const norms::Rulebook &book = *a.situation->rulebook;
    for (const analysis::Deficit &d : deficits) {
        const norms::Norm *norm = book.norm(d.norm);
        if (!norm || rows.size() > most)
            continue;
        rows.push_back({text::areaName(*a.situation->plan, d.area), text::serviceName(book, norm->service),
                        text::formatThousandths(d.missing), text::name(d.unit), text::name(d.cause)});
    }
    return rows.size() > 1 ? table(rows) : QString();
}

void printAssessment(const report::Content &content)
{
    const analysis::Assessment &a = *content.assessment;
    const plan::Plan &plan = *a.situation->plan;
    const analysis::AreaTotals *all = a.totalsOf(plan::AreaId{});
    print(text::fromCore(plan.info.name) + " · " + text::scenarioName(plan, a.situation->scenario) + "\n");
    if (plan.info.madeUp)
        print(Say::tr("Made-up demonstration data.") + "\n");
    if (all)
        print(Say::tr("%1 residents, %2 of them aged 60 and over, %3 under 3; %4 outlets.")
                  .arg(text::formatPeople(norms::total(all->people)),
                       text::formatPeople(norms::peopleOf(all->people, norms::kAged60plus)),
                       text::formatPeople(norms::peopleOf(all->people, norms::kUnder3)),
                       text::formatCount(all->outlets)) +
              "\n");
    print("\n" + Say::tr("Walking coverage (share of the group)") + "\n" + coverageTable(a));
    if (const QString rows = provisionTable(a); !rows.isEmpty())
        print("\n" + Say::tr("Provision against the standards per head") + "\n" + rows);
    constexpr std::size_t kMost = 15;
    if (const QString rows = deficitTable(a, content.deficits, kMost); !rows.isEmpty())
        print("\n" +
              Say::tr("Deficits: %1, the first of them")
                  .arg(text::formatCount(static_cast<std::int64_t>(content.deficits.size()))) +
              "\n" + rows);
    if (!a.issues.empty())
        print("\n" +
              Say::tr("Oddities of the data: %1").arg(text::formatCount(static_cast<std::int64_t>(a.issues.size()))) +
              "\n" + listing(a.issues, 2));
}

int runAssess(const QCommandLineParser &parser)
{
    const base::Progress progress = terminalProgress();
    const bool save = !parser.isSet(QStringLiteral("no-save"));
    auto project = openProject(parser, save ? store::OpenMode::ReadWrite : store::OpenMode::ReadOnly, progress);
    if (!project)
        return failed(project.error());
    const auto assessment = assessed(*project, progress);
    if (!assessment)
        return failed(assessment.error());
    if (save && project->store.readOnly() == store::ReadOnlyReason::None)
        if (const auto written = project->store.writeResults(**assessment, progress); !written)
            return failed(written.error());
    if (parser.isSet(QStringLiteral("json")))
        printJson(assessmentJson(**assessment));
    else
        printAssessment(report::compose(*assessment));
    return kDone;
}

} // namespace

Command assessCommand()
{
    return {"assess", Say::tr("computes walking coverage, adequacy and deficits, and writes them into the project"),
            QStringLiteral("PROJECT.gpkg"),
            [](QCommandLineParser &parser) {
                addScenarioOption(parser);
                addJsonOption(parser);
                parser.addOption({QStringLiteral("no-save"), Say::tr("Leaves the file as it is: prints only.")});
            },
            runAssess};
}

} // namespace yike::cli
