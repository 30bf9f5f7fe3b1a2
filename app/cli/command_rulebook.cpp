// SPDX-License-Identifier: GPL-3.0-or-later
// yike-cli rulebook: the packs there are, what they say, what changes from one to another, and which a project uses.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/rulebook_source.h"
#include "app/cli/rulebook_use.h"
#include "ui/text/language.h"
#include "ui/text/norm_text.h"
#include "ui/text/rulebook_text.h"
#include "ui/text/terms.h"

#include <QSaveFile>

#include <algorithm>

namespace yike::cli {
namespace {

using norms::Norm;
using norms::NormDifference;
using Json = nlohmann::ordered_json;

bool wantsJson(const QCommandLineParser &parser) { return parser.isSet(QStringLiteral("json")); }

std::int64_t withFigure(const std::vector<Norm> &norms) { return std::ranges::count_if(norms, &Norm::hasFigure); }

int list(const QCommandLineParser &parser)
{
    std::vector<QStringList> rows{{Say::tr("Pack"), Say::tr("Name"), Say::tr("Scope"), Say::tr("Norms"),
                                   Say::tr("With a figure"), Say::tr("Clauses")}};
    Json packs = Json::array();
    for (const norms::Pack &pack : norms::shippedPacks()) {
        const auto figures = withFigure(pack.norms);
        rows.push_back({text::fromCore(pack.id), text::name(pack.name), text::name(pack.scope),
                        QString::number(pack.norms.size()), QString::number(figures),
                        QString::number(pack.clauses.size())});
        packs.push_back({{"id", pack.id},
                         {"version", pack.version},
                         {"zh", pack.name.zh},
                         {"en", pack.name.en},
                         {"local", pack.scope == norms::PackScope::Local},
                         {"norms", pack.norms.size()},
                         {"figures", figures},
                         {"clauses", pack.clauses.size()}});
    }
    if (!wantsJson(parser)) {
        print(table(rows));
        return kDone;
    }
    Json out = jsonHead("rulebooks");
    out["packs"] = packs;
    printJson(out);
    return kDone;
}

template <typename T>
Json orNull(const std::optional<T> &value)
{
    return value ? Json(*value) : Json(nullptr);
}

Json normJson(const Norm &norm)
{
    Json out{{"id", norm.id},
             {"pack", norm.pack},
             {"service", norm.service},
             {"tier", norms::code(norm.tier)},
             {"requirement", norms::code(norm.requirement)},
             {"measure", norms::code(norm.measure)}};
    if (norm.measure == norms::Measure::Coverage) {
        out["unit"] = norms::code(norm.unit);
        out["limit"] = orNull(norm.limit);
    } else {
        out["per"] = norms::code(norm.per);
        out["amount"] = orNull(norm.amount);
    }
    out["share"] = orNull(norm.share);
    out["minimumSize"] = norm.minimumSize;
    out["number"] = norm.number;
    out["clause"] = norm.clause;
    out["verification"] = norms::code(norm.verification);
    out["overridden"] = nullptr;
    if (norm.overridden)
        out["overridden"] = {{"limit", orNull(norm.overridden->limit)}, {"amount", orNull(norm.overridden->amount)},
                             {"share", orNull(norm.overridden->share)}, {"minimumSize", norm.overridden->minimumSize},
                             {"reason", norm.overridden->reason},       {"by", norm.overridden->by}};
    return out;
}

void showText(const RuleSource &source)
{
    const norms::Rulebook &book = norms::starterRulebook(); // names of the services
    std::vector<QStringList> rows{{Say::tr("Norm"), Say::tr("Service"), Say::tr("Level"), Say::tr("Standard"),
                                   Say::tr("Clause"), Say::tr("Standing")}};
    for (const Norm &norm : source.norms) {
        QString figure = text::requirement(book, norm);
        if (norm.minimumSize > 0)
            figure += Say::tr(", at least %1 m²").arg(norm.minimumSize);
        rows.push_back({text::fromCore(norm.id), text::serviceName(book, norm.service), text::name(norm.tier), figure,
                        text::fromCore(norm.number + " " + norm.clause), text::standing(norm.verification)});
    }
    QString out = source.name + "\n";
    if (rows.size() > 1)
        out += table(rows);
    for (const Norm &norm : source.norms)
        if (norm.overridden)
            out += Say::tr("%1: the project's own figure; the document: %2; reason: %3")
                       .arg(text::fromCore(norm.id), text::documentFigure(book, norm),
                            text::fromCore(norm.overridden->reason)) +
                   "\n";
    for (const norms::Clause &clause : source.clauses)
        out += QStringLiteral("%1 %2: %3 [%4]\n")
                   .arg(text::fromCore(clause.number), text::fromCore(clause.clause), text::name(clause.text),
                        text::standing(clause.verification));
    print(out);
}

int show(const QCommandLineParser &parser)
{
    const auto source = ruleSource(parser.positionalArguments().at(1));
    if (!source)
        return failed(source.error());
    if (!wantsJson(parser)) {
        showText(*source);
        return kDone;
    }
    Json out = jsonHead("rulebook");
    out["norms"] = Json::array();
    for (const Norm &norm : source->norms)
        out["norms"].push_back(normJson(norm));
    out["clauses"] = Json::array();
    for (const norms::Clause &clause : source->clauses)
        out["clauses"].push_back({{"id", clause.id},
                                  {"number", clause.number},
                                  {"clause", clause.clause},
                                  {"zh", clause.text.zh},
                                  {"en", clause.text.en},
                                  {"verification", norms::code(clause.verification)}});
    printJson(out);
    return kDone;
}

QString line(const NormDifference &difference)
{
    const norms::Rulebook &book = norms::starterRulebook();
    const Norm &norm = difference.after ? *difference.after : *difference.before;
    const QString what = QStringLiteral("%1 (%2)").arg(text::serviceName(book, norm.service), text::fromCore(norm.id));
    if (difference.kind == NormDifference::Kind::Added)
        return Say::tr("+ %1: %2").arg(what, text::requirementWithNumber(book, norm));
    if (difference.kind == NormDifference::Kind::Gone)
        return Say::tr("− %1: %2").arg(what, text::requirementWithNumber(book, norm));
    QStringList parts;
    for (const norms::NormField field : difference.fields)
        parts << Say::tr("%1: %2 → %3")
                     .arg(text::name(field), text::fieldValue(book, *difference.before, field),
                          text::fieldValue(book, *difference.after, field));
    return Say::tr("~ %1: %2").arg(what, parts.join(Say::tr("; ")));
}

int compareTwo(const QCommandLineParser &parser)
{
    const auto before = ruleSource(parser.positionalArguments().at(1));
    const auto after = ruleSource(parser.positionalArguments().at(2));
    if (!before || !after)
        return failed(before ? after.error() : before.error());
    const auto differences = norms::compare(before->norms, after->norms);
    if (!wantsJson(parser)) {
        QString out = Say::tr("From %1 to %2:").arg(before->name, after->name) + "\n";
        for (const NormDifference &each : differences)
            out += line(each) + "\n";
        print(differences.empty() ? out + Say::tr("No norm differs.") + "\n" : out);
        return kDone;
    }
    Json out = jsonHead("rulebook-comparison");
    out["differences"] = Json::array();
    for (const NormDifference &each : differences)
        out["differences"].push_back({{"kind", each.kind == NormDifference::Kind::Added  ? "added"
                                               : each.kind == NormDifference::Kind::Gone ? "gone"
                                                                                         : "changed"},
                                      {"before", each.before ? normJson(*each.before) : Json(nullptr)},
                                      {"after", each.after ? normJson(*each.after) : Json(nullptr)}});
    printJson(out);
    return kDone;
}

int check(const QCommandLineParser &parser)
{
    const auto pack = packFromFile(parser.positionalArguments().at(1));
    if (!pack)
        return failed(pack.error());
    const auto wrong = norms::flaws(*pack);
    for (const norms::Flaw &flaw : wrong)
        tell(text::sentence(flaw));
    const auto figures = withFigure(pack->norms);
    print(Say::tr("%1: %2 norms, %3 of them without a figure; %4 services of its own; %5 contradictions.")
              .arg(text::name(pack->name))
              .arg(pack->norms.size())
              .arg(static_cast<std::int64_t>(pack->norms.size()) - figures)
              .arg(pack->services.size())
              .arg(wrong.size()) +
          "\n");
    return wrong.empty() ? kDone : kFailed;
}

int exportPack(const QCommandLineParser &parser)
{
    const QString id = parser.positionalArguments().at(1), path = parser.value(QStringLiteral("o"));
    const norms::Pack *pack = norms::shippedPack(id.toStdString());
    if (pack == nullptr)
        return wrongUsage(Say::tr("There is no pack “%1”. yike-cli rulebook list tells which there are.").arg(id));
    if (path.isEmpty())
        return wrongUsage(Say::tr("Say with -o which file to write."));
    QSaveFile file(path);
    const QByteArray bytes = QByteArray::fromStdString(norms::writePack(*pack));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failed({base::ErrorCode::WriteFailed, {path.toStdString(), file.errorString().toStdString()}, {}});
    return kDone;
}

struct Part {
    const char *name;
    qsizetype arguments; ///< beside its name
    int (*run)(const QCommandLineParser &);
};
constexpr Part kParts[]{{"list", 0, list},        {"show", 1, show},         {"compare", 2, compareTwo},
                        {"check", 1, check},      {"export", 1, exportPack}, {"use", 1, useRulebook},
                        {"import", 2, importPack}};

int runRulebook(const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments();
    for (const Part &part : kParts)
        if (words.value(0) == QLatin1StringView(part.name) && words.size() == part.arguments + 1)
            return part.run(parser);
    return wrongUsage(
        Say::tr("rulebook is followed by: list, show PACK, compare A B, check FILE.json, export PACK -o FILE, "
                "use PROJECT.gpkg, import PROJECT.gpkg FILE.json. A, B and PACK are the id of a pack, "
                "starter, a pack's file or a project."));
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {{QStringLiteral("o"), QStringLiteral("output")}, Say::tr("export: the file to write."), Say::tr("file")});
    parser.addOption({QStringLiteral("packs"),
                      Say::tr("use: the packs, in order, with commas between; starter is what a new project has."),
                      Say::tr("ids")});
    parser.addOption({QStringLiteral("override"),
                      Say::tr("use: a figure of the project's own, for instance gb50437-beds=35, with --reason. "
                              "NORM.size= sets the smallest size in m², NORM.share= the share in per mille. "
                              "Can be repeated."),
                      Say::tr("norm=value")});
    parser.addOption({QStringLiteral("restore"), Say::tr("use: takes the document's figure again. Can be repeated."),
                      Say::tr("norm")});
    parser.addOption(
        {QStringLiteral("reason"), Say::tr("use: why the figures are the project's own."), Say::tr("text")});
    parser.addOption({QStringLiteral("by"), Say::tr("use: who set them."), Say::tr("name")});
    parser.addOption({QStringLiteral("json"), Say::tr("Prints JSON (docs/json.md) instead of text.")});
}

} // namespace

Command rulebookCommand()
{
    return {"rulebook",
            Say::tr("lists, compares, checks and chooses rulebooks"),
            QStringLiteral("WHAT …"),
            addOptions,
            runRulebook,
            false,
            true};
}

} // namespace yike::cli
