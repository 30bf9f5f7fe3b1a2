// SPDX-License-Identifier: GPL-3.0-or-later
// yike-cli circles: the circles, tiers and school districts of a project with their bounds; proposing circles from communities.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/projects.h"
#include "core/analysis/propose_circles.h"
#include "ui/text/area_text.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <algorithm>
#include <array>
#include <optional>

namespace yike::cli {
namespace {

using Json = nlohmann::ordered_json;
using analysis::CircleProposal;
using analysis::CircleTerms;
using analysis::Situation;

constexpr std::array kKinds{"district", "subdistrict", "community", "circle",
                            "tier-15",  "tier-10",     "tier-5",    "school-district"};
constexpr std::array kTypes{"unknown", "basic", "improved", "quality"};
constexpr std::array kOrigins{"given", "drawn", "proposed"};
constexpr std::array kReasons{"nobody", "too-many", "cut-off", "too-few", "too-wide"};

template <typename Enum, std::size_t N>
const char *word(Enum value, const std::array<const char *, N> &words)
{
    return words[std::min(static_cast<std::size_t>(value), N - 1)];
}

QString memberNames(const plan::Plan &plan, const std::vector<plan::AreaId> &members)
{
    QStringList names;
    for (const plan::AreaId member : members)
        names << text::areaName(plan, member);
    return names.isEmpty() ? text::kNoFigure : names.join(Say::tr(", "));
}

base::Result<std::shared_ptr<const Situation>> situationOf(const OpenProject &project)
{
    return Situation::make(project.plan, project.scenario, rulebookOf(project.plan), terminalProgress());
}

int listCircles(const OpenProject &project, bool json)
{
    const auto situation = situationOf(project);
    if (!situation)
        return failed(situation.error());
    const plan::Plan &plan = *(*situation)->plan;
    const analysis::BoundsFinder finder(plan, *(*situation)->frame);
    std::vector<QStringList> rows{{Say::tr("Name"), Say::tr("Kind"), Say::tr("Communities"), Say::tr("People"),
                                   Say::tr("Type"), Say::tr("Batch"), Say::tr("Status"), Say::tr("Made by"),
                                   Say::tr("Bounds")}};
    Json list = Json::array();
    for (const plan::Area &area : plan.areas) {
        if (!plan::isLayer(area.kind))
            continue;
        const auto slot = (*situation)->areas->slotOf(area.id);
        const base::People people = norms::total((*situation)->areas->people(slot));
        const QString bounds = text::sentence(finder.of(plan, area));
        const bool circle = area.kind == plan::AreaKind::Circle;
        rows.push_back({text::areaName(plan, area.id), text::name(area.kind), memberNames(plan, area.members),
                        text::formatPeople(people), circle ? text::name(area.type) : text::kNoFigure,
                        area.batch.empty() ? text::kNoFigure : text::fromCore(area.batch),
                        circle ? text::name(area.status) : text::kNoFigure, text::name(area.origin), bounds});
        list.push_back({{"id", area.id.value},
                        {"name", area.name},
                        {"kind", word(area.kind, kKinds)},
                        {"people", static_cast<double>(people) / base::kOnePerson},
                        {"type", word(area.type, kTypes)},
                        {"origin", word(area.origin, kOrigins)},
                        {"bounds", bounds.toStdString()}});
    }
    if (json) {
        Json out = jsonHead("circles");
        out["circles"] = std::move(list);
        printJson(out);
        return kDone;
    }
    print(rows.size() > 1 ? table(rows) : Say::tr("The project has no circles, tiers or school districts.") + "\n");
    return kDone;
}

QString minutes(base::Cost cost)
{
    return cost == base::kUnreached ? text::kNoFigure
                                    : QString::number(static_cast<double>(cost) / base::kMillisecondsPerMinute, 'f', 1);
}

void tellProposal(const plan::Plan &plan, const CircleProposal &proposal)
{
    std::vector<QStringList> rows{
        {Say::tr("Name"), Say::tr("Communities"), Say::tr("People"), Say::tr("Width, minutes"), Say::tr("Remark")}};
    const plan::Edit edit = analysis::addCircles(plan, proposal);
    for (std::size_t i = 0; i < proposal.circles.size(); ++i) {
        const analysis::ProposedCircle &circle = proposal.circles[i];
        const auto *area = std::get_if<plan::Area>(&*edit.changes[i].after);
        rows.push_back({text::fromCore(area->name), memberNames(plan, circle.members),
                        text::formatPeople(circle.people), minutes(circle.width),
                        circle.wide ? Say::tr("wider than asked for") : QString()});
    }
    print(proposal.circles.empty() ? Say::tr("No circle could be made.") + "\n" : table(rows));
    if (proposal.left.empty())
        return;
    print("\n" + Say::tr("In no circle:") + "\n");
    for (const analysis::LeftCommunity &left : proposal.left)
        print("  " + text::areaName(plan, left.community) + ": " + text::name(left.reason) + "\n");
}

void printProposal(const plan::Plan &plan, const CircleProposal &proposal)
{
    Json out = jsonHead("proposed-circles");
    out["circles"] = Json::array();
    out["left"] = Json::array();
    const auto areaName = [&](plan::AreaId id) { return text::areaName(plan, id).toStdString(); };
    for (const analysis::ProposedCircle &circle : proposal.circles) {
        Json members = Json::array();
        for (const plan::AreaId member : circle.members)
            members.push_back(areaName(member));
        const bool known = circle.width != base::kUnreached;
        out["circles"].push_back({{"communities", members},
                                  {"people", static_cast<double>(circle.people) / base::kOnePerson},
                                  {"widthSeconds", known ? Json(circle.width / 1000) : Json(nullptr)},
                                  {"wide", circle.wide}});
    }
    for (const analysis::LeftCommunity &left : proposal.left)
        out["left"].push_back({{"community", areaName(left.community)}, {"reason", word(left.reason, kReasons)}});
    printJson(out);
}

/// Whole people or minutes; nothing for what is no number.
std::optional<std::int64_t> whole(const QCommandLineParser &parser, const QString &name, std::int64_t usual)
{
    if (!parser.isSet(name))
        return usual;
    bool good = false;
    const qlonglong value = parser.value(name).toLongLong(&good);
    return good && value >= 0 && value <= 1'000'000'000 ? std::optional<std::int64_t>(value) : std::nullopt;
}

std::optional<CircleTerms> termsOf(const QCommandLineParser &parser)
{
    CircleTerms terms;
    const auto least = whole(parser, QStringLiteral("least"), terms.least / base::kOnePerson);
    const auto most = whole(parser, QStringLiteral("most"), terms.most / base::kOnePerson);
    const auto width = whole(parser, QStringLiteral("width"), terms.widest / base::kMillisecondsPerMinute);
    const auto across = whole(parser, QStringLiteral("across"), terms.border.across / base::kMillisecondsPerMinute);
    constexpr std::int64_t kHour = 60;
    if (!least || !most || !width || !across || *width > kHour || *across > kHour)
        return std::nullopt;
    terms.least = *least * base::kOnePerson;
    terms.most = *most * base::kOnePerson;
    terms.widest = static_cast<base::Cost>(*width) * base::kMillisecondsPerMinute;
    terms.border.across = static_cast<base::Cost>(*across) * base::kMillisecondsPerMinute;
    terms.uncoveredOnly = parser.isSet(QStringLiteral("uncovered"));
    return terms;
}

int propose(OpenProject &project, const QCommandLineParser &parser)
{
    const auto terms = termsOf(parser);
    if (!terms)
        return wrongUsage(
            Say::tr("--least and --most are followed by people, --width and --across by minutes up to 60."));
    const auto situation = situationOf(project);
    if (!situation)
        return failed(situation.error());
    const auto proposal = analysis::proposeCircles(**situation, *terms, terminalProgress());
    if (!proposal)
        return failed(proposal.error());
    if (parser.isSet(QStringLiteral("json")))
        printProposal(project.plan, *proposal);
    else
        tellProposal(project.plan, *proposal);
    if (!parser.isSet(QStringLiteral("write")) || proposal->circles.empty())
        return kDone;
    const plan::Edit edit = analysis::addCircles(project.plan, *proposal);
    const auto after = plan::applied(project.plan, edit);
    if (!after)
        return failed(after.error());
    if (const auto revision = project.store.commit(edit, *after); !revision)
        return failed(revision.error());
    tell(Say::tr("%1 circles were added to the project.").arg(proposal->circles.size()) + "\n");
    return kDone;
}

int runCircles(const QCommandLineParser &parser)
{
    const QString verb = parser.positionalArguments().value(1, QStringLiteral("list"));
    const bool proposes = verb == u"propose";
    if (!proposes && verb != u"list")
        return wrongUsage(Say::tr("The file is followed by list or propose."));
    const bool writes = proposes && parser.isSet(QStringLiteral("write"));
    auto project =
        openProject(parser, writes ? store::OpenMode::ReadWrite : store::OpenMode::ReadOnly, terminalProgress());
    if (!project)
        return failed(project.error());
    return proposes ? propose(*project, parser) : listCircles(*project, parser.isSet(QStringLiteral("json")));
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("least"), Say::tr("people a circle has at least (15000)"), QStringLiteral("N")});
    parser.addOption({QStringLiteral("most"), Say::tr("people a circle has at most (50000)"), QStringLiteral("N")});
    parser.addOption({QStringLiteral("width"),
                      Say::tr("minutes between the middles of its communities, where possible (15)"),
                      QStringLiteral("MINUTES")});
    parser.addOption({QStringLiteral("across"), Say::tr("minutes within which people walk across a border (10)"),
                      QStringLiteral("MINUTES")});
    parser.addOption({QStringLiteral("uncovered"), Say::tr("only communities that are in no circle yet")});
    parser.addOption(
        {QStringLiteral("write"), Say::tr("adds the proposed circles to the project, as one step of its history")});
    addScenarioOption(parser);
    addJsonOption(parser);
}

} // namespace

Command circlesCommand()
{
    Command command{"circles",
                    Say::tr("lists circles, tiers and school districts with their bounds, or proposes circles"),
                    QStringLiteral("PROJECT.gpkg"), addOptions, runCircles};
    command.takesVerb = true;
    return command;
}

} // namespace yike::cli
