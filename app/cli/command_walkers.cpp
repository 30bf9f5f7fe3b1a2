// SPDX-License-Identifier: GPL-3.0-or-later
// yike-cli walkers: who walks how fast, and changing it as one step of the history.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/projects.h"
#include "core/norms/grade_tables.h"
#include "core/norms/walker_check.h"
#include "ui/text/language.h"
#include "ui/text/terms.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace yike::cli {
namespace {

using norms::SlopeModel;
using norms::Walker;
using norms::WalkerField;
using norms::Walkers;

QString decimal(std::int64_t thousandths) { return QString::number(static_cast<double>(thousandths) / 1000, 'g', 6); }

std::string_view code(SlopeModel model)
{
    return model == SlopeModel::Level ? "level" : model == SlopeModel::Tobler ? "tobler" : "table";
}

/// "-10:1.33 0:1 10:1.83": per cent and factor.
QString tableText(const std::vector<norms::GradeFactor> &table)
{
    QStringList out;
    for (const norms::GradeFactor &line : table)
        out << QString::number(line.grade / 10.0) + u':' + decimal(line.factor);
    return out.join(u' ');
}

std::optional<std::int32_t> thousandths(const QString &text)
{
    bool good = false;
    const double value = text.toDouble(&good);
    return good && std::abs(value) < 1e6 ? std::optional(static_cast<std::int32_t>(std::lround(value * 1000)))
                                         : std::nullopt;
}

std::optional<std::vector<norms::GradeFactor>> tableOf(const QString &text)
{
    std::vector<norms::GradeFactor> out;
    if (const norms::GradeTable *known = norms::gradeTable(text.toStdString())) {
        out.assign(known->lines.begin(), known->lines.end());
        return out;
    }
    for (const QString &line : QString(text).replace(u',', u' ').split(u' ', Qt::SkipEmptyParts)) {
        const auto grade = thousandths(line.section(u':', 0, 0)), factor = thousandths(line.section(u':', 1));
        if (!grade || !factor || std::abs(*grade) > 1'000'000)
            return std::nullopt;
        out.push_back({static_cast<std::int16_t>(std::lround(*grade / 100.0)), *factor});
    }
    return out;
}

/// Puts one value into a walker; false if the text is none.
bool put(Walker &walker, WalkerField field, const QString &text)
{
    const bool none = text == u"no" || text == u"none";
    const auto number = none ? std::optional(0) : thousandths(text);
    const auto to = [&](std::int32_t &figure, std::int32_t divisor = 1) {
        if (number)
            figure = static_cast<std::int32_t>(std::lround(*number / static_cast<double>(divisor)));
        return number.has_value();
    };
    switch (field) {
    case WalkerField::Speed:
        return to(walker.speed);
    case WalkerField::StairsUp:
        return to(walker.stairsUp);
    case WalkerField::StairsDown:
        return to(walker.stairsDown);
    case WalkerField::SignalDelay:
        return to(walker.signalDelay);
    case WalkerField::CrossingDelay:
        return to(walker.crossingDelay);
    case WalkerField::Steepest:
        return to(walker.steepest, 100); // per cent to per mille
    case WalkerField::Slope:
        for (const SlopeModel model : {SlopeModel::Level, SlopeModel::Tobler, SlopeModel::Table})
            if (text == QLatin1StringView(code(model))) {
                walker.slope = model;
                return true;
            }
        return false;
    case WalkerField::GradeTable: {
        const auto table = tableOf(text);
        if (!table)
            return false;
        walker.gradeTable = *table;
        walker.slope = SlopeModel::Table;
        return true;
    }
    case WalkerField::Source:
        walker.source = text.toStdString();
        return true;
    }
    return false;
}

Walker *walkerNamed(Walkers &walkers, const QString &word)
{
    const auto found = std::ranges::find_if(
        walkers, [&](const Walker &each) { return word == QLatin1StringView(norms::code(each.kind)); });
    return found == walkers.end() ? nullptr : &*found;
}

QString allowed(WalkerField field)
{
    const norms::FieldRange range = norms::range(field);
    switch (field) {
    case WalkerField::Slope:
        return QStringLiteral("level, tobler, table");
    case WalkerField::GradeTable:
        return Say::tr("valhalla, or ascending grades in per cent with factors 0.1 – 20: -10:1.33 0:1 10:1.83");
    case WalkerField::Steepest:
        return Say::tr("%1 – %2 %, or no").arg(range.least / 10.0).arg(range.most / 10.0);
    case WalkerField::Source:
        return {};
    default:
        return range.orZero ? Say::tr("%1 – %2, or no").arg(range.least / 1000.0).arg(range.most / 1000.0)
                            : QStringLiteral("%1 – %2").arg(range.least / 1000.0).arg(range.most / 1000.0);
    }
}

/// Takes one "age70.speed=0.9"; the sentence that says what is wrong with it.
QString change(Walkers &walkers, const QString &text)
{
    const QString name = text.section(u'=', 0, 0), value = text.section(u'=', 1).trimmed();
    Walker *walker = walkerNamed(walkers, name.section(u'.', 0, 0));
    const auto field = norms::walkerField(name.section(u'.', 1).toStdString());
    if (walker == nullptr || !field || !text.contains(u'='))
        return Say::tr(
            "--set is written WALKER.FIGURE=VALUE, for instance age70.speed=0.9. Walkers: adult, age60, age70, "
            "age80, child, pram, wheelchair. Figures: speed, stairs-up, stairs-down, signal, crossing, slope, "
            "grades, steepest, source.");
    if (walker->countsMetres() && *field != WalkerField::Source)
        return Say::tr("The walker that counts metres has no figures to change.");
    if (!put(*walker, *field, value) || std::ranges::contains(norms::flaws(*walker), *field))
        return Say::tr("%1 cannot be %2. Allowed: %3.").arg(name, value, allowed(*field));
    return {};
}

nlohmann::ordered_json walkersJson(const Walkers &walkers)
{
    auto out = jsonHead("walkers");
    out["walkers"] = nlohmann::ordered_json::array();
    for (const Walker &walker : walkers) {
        auto table = nlohmann::ordered_json::array();
        for (const norms::GradeFactor &line : walker.gradeTable)
            table.push_back({line.grade, line.factor});
        out["walkers"].push_back({{"walker", norms::code(walker.kind)},
                                  {"speed", walker.speed},
                                  {"stairsUp", walker.stairsUp},
                                  {"stairsDown", walker.stairsDown},
                                  {"signal", walker.signalDelay},
                                  {"crossing", walker.crossingDelay},
                                  {"slope", code(walker.slope)},
                                  {"grades", table},
                                  {"steepest", walker.steepest},
                                  {"source", walker.source}});
    }
    return out;
}

QString walkersText(const Walkers &walkers)
{
    const auto figure = [](std::int32_t value) { return value > 0 ? decimal(value) : Say::tr("cannot"); };
    std::vector<QStringList> rows{{Say::tr("Walker"), QStringLiteral("m/s"), Say::tr("Stairs up ×"),
                                   Say::tr("Stairs down ×"), Say::tr("Signals s"), Say::tr("Crossings s"),
                                   Say::tr("Slope"), Say::tr("Steepest %"), Say::tr("Source")}};
    QString tables;
    for (const Walker &walker : walkers) {
        const QString name = QString::fromLatin1(norms::code(walker.kind));
        if (walker.countsMetres()) {
            rows.push_back({name, "–", "–", "–", "–", "–", "–", "–", text::fromCore(walker.source)});
            continue;
        }
        rows.push_back({name, decimal(walker.speed), figure(walker.stairsUp), figure(walker.stairsDown),
                        decimal(walker.signalDelay), decimal(walker.crossingDelay),
                        QString::fromLatin1(code(walker.slope)),
                        walker.steepest > 0 ? QString::number(walker.steepest / 10.0) : QStringLiteral("–"),
                        text::fromCore(walker.source)});
        if (walker.slope == SlopeModel::Table)
            tables += "  " + name + ": " + tableText(walker.gradeTable) + "\n";
    }
    return table(rows) + (tables.isEmpty() ? QString() : Say::tr("Time by grade (per cent: factor)") + "\n" + tables);
}

/// What --restore and --set make of the walkers; the sentence that says what is wrong.
std::expected<Walkers, QString> wished(const QCommandLineParser &parser, Walkers walkers)
{
    for (const QString &name : parser.values(QStringLiteral("restore"))) {
        Walkers presets = norms::presetWalkers();
        Walker *walker = walkerNamed(walkers, name);
        if (name == u"all")
            walkers = presets;
        else if (walker != nullptr)
            *walker = presets[static_cast<std::size_t>(walker->kind)];
        else
            return std::unexpected(Say::tr("--restore names a walker, or all."));
    }
    for (const QString &text : parser.values(QStringLiteral("set")))
        if (const QString wrong = change(walkers, text); !wrong.isEmpty())
            return std::unexpected(wrong);
    // A model without its table was asked for alone, in whatever order.
    for (const Walker &walker : walkers)
        if (!norms::flaws(walker).empty())
            return std::unexpected(Say::tr("%1 cannot be %2. Allowed: %3.")
                                       .arg(QLatin1StringView(norms::code(walker.kind)),
                                            QLatin1StringView(norms::code(norms::flaws(walker).front())),
                                            allowed(norms::flaws(walker).front())));
    return walkers;
}

int runWalkers(const QCommandLineParser &parser)
{
    const bool changes = parser.isSet(QStringLiteral("set")) || parser.isSet(QStringLiteral("restore"));
    auto project =
        openProject(parser, changes ? store::OpenMode::ReadWrite : store::OpenMode::ReadOnly, terminalProgress());
    if (!project)
        return failed(project.error());
    plan::Parameters parameters = project->plan.parameters;
    if (changes) {
        auto walkers = wished(parser, parameters.walkers);
        if (!walkers)
            return wrongUsage(walkers.error());
        parameters.walkers = *walkers;
    }
    if (parameters != project->plan.parameters) {
        const plan::Edit edit{"edit-parameters", {}, {{project->plan.parameters, parameters}}};
        const auto after = plan::applied(project->plan, edit);
        if (!after)
            return failed(after.error());
        if (const auto revision = project->store.commit(edit, *after); !revision)
            return failed(revision.error());
    }
    if (parser.isSet(QStringLiteral("json")))
        printJson(walkersJson(parameters.walkers));
    else
        print(walkersText(parameters.walkers));
    return kDone;
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("set"),
                      Say::tr("Changes a figure, for instance age70.speed=0.9 (m/s), wheelchair.steepest=8 (%), "
                              "pram.stairs-up=no, adult.grades=valhalla. Can be repeated; one step of the history."),
                      Say::tr("walker.figure=value")});
    parser.addOption(
        {QStringLiteral("restore"), Say::tr("Puts back the preset of a walker, or of all."), Say::tr("walker")});
    addJsonOption(parser);
}

} // namespace

Command walkersCommand()
{
    return {"walkers", Say::tr("lists who walks how fast, and changes it"), QStringLiteral("PROJECT.gpkg"), addOptions,
            runWalkers};
}

} // namespace yike::cli
