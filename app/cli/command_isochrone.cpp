// SPDX-License-Identifier: GPL-3.0-or-later
// yike-cli isochrone: the land and the people within minutes or metres of an outlet, a service or a place, as a layer.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/isochrone_words.h"
#include "app/cli/projects.h"
#include "core/analysis/isochrone.h"
#include "core/export/isochrone_file.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <algorithm>

namespace yike::cli {
namespace {

using analysis::Situation;

/// Where the isochrone starts, and what to call it.
struct Start {
    std::vector<network::Source> sources;
    network::Direction direction = network::Direction::Reverse;
    QString name;
};

base::Result<Start> atOutlet(const Situation &situation, const QString &word)
{
    const std::string wanted = word.toStdString();
    const plan::Outlet *found = nullptr;
    std::string others;
    for (const plan::Outlet &outlet : situation.plan->outlets) {
        if (std::to_string(outlet.id.value) == wanted) {
            found = &outlet;
            others.clear();
            break;
        }
        if (outlet.name != wanted)
            continue;
        others += (others.empty() ? "" : ", ") + std::to_string(outlet.id.value);
        found = &outlet;
    }
    if (found == nullptr)
        return base::fail(base::ErrorCode::OutOfRange, "--outlet", wanted,
                          Say::tr("the number or the name of an outlet").toStdString());
    if (others.contains(','))
        return base::fail(base::ErrorCode::OutOfRange, "--outlet", wanted, others);
    const network::Joint joint = situation.join(*found);
    if (!joint.joined())
        return base::fail(base::ErrorCode::OutOfRange, "--outlet", wanted,
                          Say::tr("outlets that stand beside a street").toStdString());
    return Start{{{joint, 0}}, network::Direction::Reverse, text::fromCore(found->name)};
}

base::Result<Start> atPlace(const Situation &situation, geo::LonLat place, const QString &word)
{
    const auto limit = static_cast<std::uint32_t>(situation.plan->parameters.accessLimit) * base::kMillimetresPerMetre;
    const network::Joint joint = situation.network->join(place, {}, limit);
    if (!joint.joined())
        return base::fail(base::ErrorCode::OutOfRange, "--at", word.toStdString(),
                          Say::tr("places at most %1 from a street").arg(text::formatMetres(limit)).toStdString());
    return Start{{{joint, 0}}, network::Direction::Forward, text::formatPlace(place)};
}

base::Result<Start> atService(const Situation &situation, const QString &word)
{
    const std::string code = word.toStdString();
    if (situation.rulebook->serviceIndex(code) < 0)
        return base::fail(base::ErrorCode::ServiceUnknown, code);
    Start start{{}, network::Direction::Reverse, text::serviceName(*situation.rulebook, code)};
    for (std::size_t i = 0; i < situation.plan->outlets.size(); ++i) {
        const plan::Outlet &outlet = situation.plan->outlets[i];
        if (!situation.counts(outlet) || !std::ranges::contains(outlet.services, code, &plan::OutletService::service))
            continue;
        if (const network::Joint joint = situation.join(outlet); joint.joined())
            start.sources.push_back({joint, static_cast<std::uint32_t>(i)});
    }
    if (start.sources.empty())
        return base::fail(base::ErrorCode::NothingToAssess, "outlets");
    return start;
}

base::Result<Start> startOf(const Situation &situation, const IsochroneWords &words)
{
    if (!words.outlet.isEmpty())
        return atOutlet(situation, words.outlet);
    return words.place ? atPlace(situation, *words.place, words.at) : atService(situation, words.service);
}

void printIsochrone(const analysis::Isochrone &made, const QString &name)
{
    print((made.direction == network::Direction::Reverse ? Say::tr("Who reaches %1 on foot: %2")
                                                         : Say::tr("What is reached on foot from %1: %2"))
              .arg(name, text::name(made.walker)) +
          "\n");
    std::vector<QStringList> rows{{Say::tr("People within")}, {Say::tr("All")}};
    for (std::size_t i = 0; i < norms::kBandCount; ++i)
        rows.push_back({text::name(static_cast<norms::Band>(i))});
    rows.push_back({Say::tr("Homes")});
    rows.push_back({Say::tr("Land, ha")});
    rows.push_back({Say::tr("Streets, km")});
    constexpr double kHectare = 1e8, kKilometre = 1e6; // cm², mm
    for (const analysis::IsochroneBand &band : made.bands) {
        rows[0] << text::formatCost(made.walker, band.limit);
        rows[1] << text::formatPeople(norms::total(band.people));
        for (std::size_t i = 0; i < norms::kBandCount; ++i)
            rows[2 + i] << text::formatPeople(band.people[i]);
        const std::size_t after = 2 + norms::kBandCount;
        rows[after] << text::formatCount(band.residences);
        rows[after + 1] << text::formatNumber(static_cast<double>(geo::areaSquareCentimetres(band.area)) / kHectare, 1);
        rows[after + 2] << text::formatNumber(static_cast<double>(band.streets) / kKilometre, 1);
    }
    print(table(rows));
}

int runIsochrone(const QCommandLineParser &parser)
{
    const auto words = isochroneWords(parser);
    if (!words)
        return wrongUsage(words.error());
    const base::Progress progress = terminalProgress();
    const auto project = openProject(parser, store::OpenMode::ReadOnly, progress);
    if (!project)
        return failed(project.error());
    const auto situation = Situation::make(project->plan, project->scenario, rulebookOf(project->plan), progress);
    if (!situation)
        return failed(situation.error());
    if (!(*situation)->network)
        return failed({base::ErrorCode::NothingToAssess, {"streets"}, {}});
    const auto start = startOf(**situation, *words);
    if (!start)
        return failed(start.error());
    const network::Land land((*situation)->network, *(*situation)->plan);
    network::Search search((*situation)->network);
    const analysis::Isochrone made = analysis::isochrone(
        **situation, land, search, {start->sources, words->walker, start->direction, words->limits});
    const auto written = exporting::writeIsochrone(
        words->output.toStdString(), **situation, made, start->name.toStdString(),
        words->streets ? exporting::IsochroneLayer::Streets : exporting::IsochroneLayer::Polygons);
    if (!written)
        return failed(written.error());
    printIsochrone(made, start->name);
    print(Say::tr("Written: %1").arg(words->output) + "\n");
    return kDone;
}

void addOptions(QCommandLineParser &parser)
{
    addScenarioOption(parser);
    parser.addOption(
        {QStringLiteral("outlet"), Say::tr("Who reaches this outlet: its number or its name."), Say::tr("outlet")});
    parser.addOption(
        {QStringLiteral("at"), Say::tr("What is reached from this place, in degrees."), QStringLiteral("LON,LAT")});
    parser.addOption({QStringLiteral("service"),
                      Say::tr("Who reaches the nearest outlet of this service, for instance convenience-store."),
                      Say::tr("service")});
    parser.addOption(
        {QStringLiteral("walker"),
         Say::tr("Who walks: %1. Adult by default, metres where the limits are in metres.").arg(walkerCodes()),
         Say::tr("walker")});
    parser.addOption({QStringLiteral("limits"), Say::tr("For instance 5min,10min,15min (default) or 300m,500m,1000m."),
                      Say::tr("limits")});
    parser.addOption({QStringLiteral("edges"), Say::tr("Writes the reached streets instead of the land.")});
    parser.addOption({{QStringLiteral("o"), QStringLiteral("output")},
                      Say::tr("The file to write: .gpkg, .geojson, .shp or .kml."),
                      Say::tr("file")});
}

} // namespace

Command isochroneCommand()
{
    return {"isochrone", Say::tr("writes what lies within minutes or metres of an outlet, a service or a place"),
            QStringLiteral("PROJECT.gpkg"), addOptions, runIsochrone};
}

} // namespace yike::cli
