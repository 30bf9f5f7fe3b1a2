// SPDX-License-Identifier: GPL-3.0-or-later
// yike-cli explain: why a figure is what it is.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/projects.h"
#include "ui/text/language.h"
#include "ui/text/norm_text.h"
#include "ui/text/terms.h"
#include "ui/text/why.h"

#include <algorithm>

namespace yike::cli {
namespace {

/// Every norm that a figure was made of, with its id: what --norm takes.
int listNorms(const norms::Rulebook &book)
{
    std::vector<QStringList> rows{{Say::tr("Norm"), Say::tr("Service"), Say::tr("Standard")}};
    for (const norms::Norm &norm : book.norms)
        rows.push_back(
            {text::fromCore(norm.id), text::serviceName(book, norm.service), text::requirementWithNumber(book, norm)});
    print(Say::tr("Name a norm with --norm:") + "\n" + table(rows));
    return kDone;
}

/// By number or by name; 0 for an empty word; nothing if there is none.
std::optional<plan::AreaId> areaOf(const plan::Plan &plan, const QString &word)
{
    if (word.isEmpty())
        return plan::AreaId{};
    bool number = false;
    const plan::AreaId id{word.toLongLong(&number)};
    if (number && plan.area(id) != nullptr)
        return id;
    const auto found = std::ranges::find(plan.areas, text::toCore(word), &plan::Area::name);
    return found == plan.areas.end() ? std::nullopt : std::optional(found->id);
}

/// "60-64|65-69" or the norm's own users where nothing is said.
std::optional<norms::BandSet> bandsOf(const QString &word, norms::BandSet users)
{
    if (word.isEmpty())
        return users;
    norms::BandSet bands = 0;
    for (const QString &part : word.split(u'|')) {
        std::size_t band = 0;
        while (band < norms::kBandCount && norms::code(static_cast<norms::Band>(band)) != text::toCore(part.trimmed()))
            ++band;
        if (band == norms::kBandCount)
            return std::nullopt;
        bands = static_cast<norms::BandSet>(bands | norms::bit(static_cast<norms::Band>(band)));
    }
    return bands;
}

void printWhy(const text::Why &why)
{
    print(why.title + "\n" + why.figure + "\n");
    for (const text::Why::Part &part : why.parts) {
        if (part.lines.isEmpty() && part.table.empty())
            continue;
        print("\n" + part.heading + "\n");
        for (const QString &line : part.lines)
            print("  " + line + "\n");
        if (!part.table.empty())
            print(table(part.table));
    }
}

/// Empty with the reason in `reason` where the options name no figure.
std::optional<text::WhyKey> keyOf(const QCommandLineParser &parser, const analysis::Assessment &a, QString &reason)
{
    const norms::Rulebook &book = *a.situation->rulebook;
    text::WhyKey key;
    if (parser.isSet(QStringLiteral("service"))) {
        key.kind = text::WhyKey::Kind::Adequacy;
        key.of = text::toCore(parser.value(QStringLiteral("service")));
        key.residence = {parser.value(QStringLiteral("residence")).toLongLong()};
        return key;
    }
    const norms::Norm *norm = book.norm(text::toCore(parser.value(QStringLiteral("norm"))));
    if (norm == nullptr) {
        reason = Say::tr("There is no norm “%1”. Without --norm all of them are listed.")
                     .arg(parser.value(QStringLiteral("norm")));
        return std::nullopt;
    }
    key.of = norm->id;
    key.kind = norm->measure == norms::Measure::Coverage ? text::WhyKey::Kind::Coverage : text::WhyKey::Kind::Provision;
    const auto area = areaOf(*a.situation->plan, parser.value(QStringLiteral("area")));
    if (!area) {
        reason = Say::tr("There is no area “%1” in this project.").arg(parser.value(QStringLiteral("area")));
        return std::nullopt;
    }
    key.area = *area;
    const auto bands = bandsOf(parser.value(QStringLiteral("group")), norm->users);
    if (!bands) {
        reason = Say::tr("--group is followed by age bands, say 70-79|80+.");
        return std::nullopt;
    }
    key.bands = *bands;
    return key;
}

int runExplain(const QCommandLineParser &parser)
{
    const base::Progress progress = terminalProgress();
    const auto project = openProject(parser, store::OpenMode::ReadOnly, progress);
    if (!project)
        return failed(project.error());
    if (!parser.isSet(QStringLiteral("norm")) && !parser.isSet(QStringLiteral("service")))
        return listNorms(*rulebookOf(project->plan));
    const auto assessment = assessed(*project, progress);
    if (!assessment)
        return failed(assessment.error());
    QString reason;
    const auto key = keyOf(parser, **assessment, reason);
    if (!key)
        return wrongUsage(reason);
    const auto answer = text::why(**assessment, *key);
    if (!answer)
        return wrongUsage(
            Say::tr("There is no such figure: the norm is not told for this group or area, or the service "
                    "has no capacity here."));
    printWhy(*answer);
    return kDone;
}

} // namespace

Command explainCommand()
{
    return {
        "explain", Say::tr("tells why a figure is what it is: norm, formula, people, outlets, what would change it"),
        QStringLiteral("PROJECT.gpkg"),
        [](QCommandLineParser &parser) {
            addScenarioOption(parser);
            parser.addOption({QStringLiteral("norm"), Say::tr("The norm of the figure; without it they are listed."),
                              QStringLiteral("ID")});
            parser.addOption({QStringLiteral("area"),
                              Say::tr("Name or number of a community, circle or subdistrict (the whole project)."),
                              QStringLiteral("AREA")});
            parser.addOption({QStringLiteral("group"), Say::tr("Age bands, say 70-79|80+ (the norm's own users)."),
                              QStringLiteral("BANDS")});
            parser.addOption({QStringLiteral("service"), Say::tr("Capacity in reach of one home, for this service."),
                              QStringLiteral("CODE")});
            parser.addOption({QStringLiteral("residence"), Say::tr("The home, by number."), QStringLiteral("ID")});
        },
        runExplain};
}

} // namespace yike::cli
