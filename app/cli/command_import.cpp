// SPDX-License-Identifier: GPL-3.0-or-later
// yike-cli import: map files and tables into a project, new or existing, as one undoable step.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/projects.h"
#include "core/import/import.h"
#include "core/store/store.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <optional>

namespace yike::cli {
namespace {

using importing::CoordinateSystem;
using importing::ImportRequest;

std::string value(const QCommandLineParser &parser, const char *name)
{
    return parser.value(QLatin1StringView(name)).toStdString();
}

std::optional<CoordinateSystem> coordinates(const QString &word)
{
    if (word.isEmpty() || word == u"wgs84")
        return CoordinateSystem::Wgs84;
    if (word == u"cgcs2000")
        return CoordinateSystem::Cgcs2000;
    if (word == u"gcj02")
        return CoordinateSystem::Gcj02;
    if (word == u"bd09")
        return CoordinateSystem::Bd09;
    return std::nullopt;
}

// What the words ask for, or the sentence that says what is wrong with them.
std::expected<ImportRequest, QString> requestOf(const QCommandLineParser &parser)
{
    ImportRequest request{.osm = value(parser, "osm"),
                          .residences = value(parser, "residences"),
                          .outlets = value(parser, "outlets"),
                          .areas = value(parser, "areas"),
                          .streets = value(parser, "streets"),
                          .heights = value(parser, "heights"),
                          .estates = value(parser, "estates"),
                          .gates = value(parser, "gates"),
                          .osmOutlets = parser.isSet(QStringLiteral("osm-outlets")),
                          .columns = {},
                          .coordinates = CoordinateSystem::Wgs84,
                          .district = value(parser, "district"),
                          .baseDate = value(parser, "base-date"),
                          .definition = value(parser, "definition"),
                          .census = {},
                          .totals = value(parser, "totals"),
                          .populationRaster = value(parser, "population-raster"),
                          .wholePeople = parser.isSet(QStringLiteral("whole-people"))};
    if (request.osm.empty() && request.residences.empty() && request.outlets.empty() && request.areas.empty() &&
        request.streets.empty() && request.heights.empty() && request.estates.empty() && request.gates.empty() &&
        request.totals.empty() && request.populationRaster.empty())
        return std::unexpected(Say::tr("Name at least one file: --osm, --streets, --heights, --estates, --gates, "
                                       "--residences, --outlets, --areas, --totals or --population-raster."));
    if (!request.totals.empty() && !request.populationRaster.empty())
        return std::unexpected(Say::tr("Name either --totals or --population-raster, not both."));
    if (parser.isSet(QStringLiteral("vacancy"))) {
        bool good = false;
        const double percent = parser.value(QStringLiteral("vacancy")).toDouble(&good);
        if (!good || !(percent >= 0 && percent < 100))
            return std::unexpected(Say::tr("--vacancy is a share of 0 to 99.9 percent."));
        request.vacancy = std::min<std::int32_t>(static_cast<std::int32_t>(std::lround(percent * 10)), 999);
    }
    if (parser.isSet(QStringLiteral("join-ends"))) {
        bool good = false;
        const double metres = parser.value(QStringLiteral("join-ends")).toDouble(&good);
        if (!good || !(metres >= 0 && metres <= 20))
            return std::unexpected(Say::tr("--join-ends is a length of 0 to 20 metres."));
        request.joinEnds = static_cast<std::int32_t>(std::lround(metres * 1000));
    }
    if (request.osmOutlets && request.osm.empty())
        return std::unexpected(Say::tr("--osm-outlets takes outlets from the map file: name it with --osm."));
    for (const QString &pair : parser.values(QStringLiteral("column"))) {
        const qsizetype cut = pair.indexOf(u'=');
        if (cut < 1 || cut + 1 == pair.size())
            return std::unexpected(Say::tr("--column is written role=column, for instance --column residents=pop."));
        request.columns[pair.left(cut).toStdString()] = pair.mid(cut + 1).toStdString();
    }
    const auto system = coordinates(parser.value(QStringLiteral("coordinates")));
    if (!system)
        return std::unexpected(Say::tr("--coordinates is one of wgs84, cgcs2000, gcj02, bd09."));
    request.coordinates = *system;
    return request;
}

void printOutcome(const importing::ImportOutcome &outcome)
{
    std::vector<QStringList> rows{{Say::tr("Data"), Say::tr("File"), Say::tr("Rows"), Say::tr("Used"),
                                   Say::tr("Changed"), Say::tr("Without place"), Say::tr("Skipped")}};
    for (const importing::ImportCount &count : outcome.counts)
        rows.push_back({text::dataRole(count.role), text::fromCore(count.file), text::formatCount(count.rows),
                        text::formatCount(count.used), text::formatCount(count.changed),
                        text::formatCount(count.unplaced), text::formatCount(count.skipped)});
    print(table(rows));
    if (!outcome.issues.empty())
        print(Say::tr("Oddities of the data: %1")
                  .arg(text::formatCount(static_cast<std::int64_t>(outcome.issues.size()))) +
              "\n" + listing(outcome.issues));
}

// Into a new file: the plan that came out, written whole.
int intoNew(const std::string &path, const ImportRequest &request, const base::Progress &progress)
{
    plan::Plan empty;
    empty.info.name = QFileInfo(QString::fromStdString(path)).completeBaseName().toStdString();
    const auto outcome = importing::importFiles(empty, norms::starterRulebook(), request, progress);
    if (!outcome)
        return failed(outcome.error());
    if (const auto written = store::Store::create(path, outcome->after, false, progress); !written)
        return failed(written.error());
    printOutcome(*outcome);
    print(Say::tr("Written: %1").arg(QString::fromStdString(path)) + "\n");
    return kDone;
}

// Into an existing file: one action of its journal.
int intoExisting(const QCommandLineParser &parser, const ImportRequest &request, const base::Progress &progress)
{
    auto project = openProject(parser, store::OpenMode::ReadWrite, progress);
    if (!project)
        return failed(project.error());
    const auto outcome = importing::importFiles(project->plan, *rulebookOf(project->plan), request, progress);
    if (!outcome)
        return failed(outcome.error());
    if (const auto revision = project->store.commit(outcome->edit, outcome->after); !revision)
        return failed(revision.error());
    printOutcome(*outcome);
    print(Say::tr("Added to %1 as one step that can be undone.").arg(parser.positionalArguments().at(0)) + "\n");
    return kDone;
}

int runImport(const QCommandLineParser &parser)
{
    const auto request = requestOf(parser);
    if (!request)
        return wrongUsage(request.error());
    const base::Progress progress = terminalProgress();
    const QString path = parser.positionalArguments().at(0);
    return QFileInfo::exists(path) ? intoExisting(parser, *request, progress)
                                   : intoNew(path.toStdString(), *request, progress);
}

void addOptions(QCommandLineParser &parser)
{
    const QString file = Say::tr("file");
    parser.addOption(
        {QStringLiteral("osm"), Say::tr("OpenStreetMap extract, PBF or XML: streets and base map."), file});
    parser.addOption({QStringLiteral("streets"),
                      Say::tr("Line layer of streets (Shapefile, GeoPackage, DXF …); takes the place of the map's."),
                      file});
    parser.addOption({QStringLiteral("join-ends"),
                      Say::tr("Ends of such lines nearer than this to another line are joined to it; 0.5 by default."),
                      Say::tr("metres")});
    parser.addOption(
        {QStringLiteral("heights"), Say::tr("Raster of heights (GeoTIFF …): the slopes of the streets."), file});
    parser.addOption({QStringLiteral("estates"),
                      Say::tr("Polygons of residential estates, with a name and whether they are walled."), file});
    parser.addOption({QStringLiteral("gates"),
                      Say::tr("Points of their gates: who passes, on foot or by car, at which hours."), file});
    parser.addOption(
        {QStringLiteral("residences"), Say::tr("Table of people by building, estate or grid cell."), file});
    parser.addOption({QStringLiteral("totals"),
                      Say::tr("Table of people by community, subdistrict or grid cell: shared out to the dwellings of "
                              "each by floor area."),
                      file});
    parser.addOption({QStringLiteral("population-raster"),
                      Say::tr("Raster of people a cell (GeoTIFF …), shared out the same way."), file});
    parser.addOption(
        {QStringLiteral("whole-people"), Say::tr("Shares out whole people: no fraction of one in a building.")});
    parser.addOption({QStringLiteral("vacancy"),
                      Say::tr("Dwellings that stand empty, where people are reckoned from floor area alone."),
                      Say::tr("percent")});
    parser.addOption({QStringLiteral("outlets"), Say::tr("Ledger of outlets."), file});
    parser.addOption({QStringLiteral("areas"), Say::tr("Polygons of communities and subdistricts."), file});
    parser.addOption({QStringLiteral("osm-outlets"), Say::tr("Takes outlets from the map's own shops and amenities.")});
    parser.addOption({QStringLiteral("column"),
                      Say::tr("Says which column holds what, for instance residents=pop. Can be repeated."),
                      Say::tr("role=column")});
    parser.addOption({QStringLiteral("coordinates"),
                      Say::tr("Of the tables: wgs84 (default), cgcs2000, gcj02 or bd09."), Say::tr("system")});
    parser.addOption({QStringLiteral("district"), Say::tr("Name of the district."), Say::tr("name")});
    parser.addOption(
        {QStringLiteral("base-date"), Say::tr("Base date of the figures, for instance 2025-12-31."), Say::tr("date")});
    parser.addOption(
        {QStringLiteral("definition"), Say::tr("Which residents are counted, and by whom."), Say::tr("text")});
}

} // namespace

Command importCommand()
{
    return {"import", Say::tr("reads map files and tables into a project, new or existing"),
            QStringLiteral("PROJECT.gpkg"), addOptions, runImport};
}

} // namespace yike::cli
