// SPDX-License-Identifier: GPL-3.0-or-later
// yike-cli import: map files and tables into a project, new or existing, as one undoable step.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/projects.h"
#include "app/cli/system_words.h"
#include "core/import/import.h"
#include "core/import/import_template.h"
#include "core/store/store.h"
#include "ui/text/errors.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/system_text.h"
#include "ui/text/terms.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <functional>

namespace yike::cli {
namespace {

using importing::ImportRequest;

std::string value(const QCommandLineParser &parser, const char *name)
{
    return parser.value(QLatin1StringView(name)).toStdString();
}

// What templates say of the files of their kind. A system named on the command line goes before theirs.
std::optional<QString> takeTemplates(const QCommandLineParser &parser, ImportRequest &request)
{
    for (const QString &path : parser.values(QStringLiteral("template"))) {
        const auto made = importing::readTemplate(path.toStdString());
        if (!made)
            return text::sentence(made.error());
        importing::take(*made, request);
    }
    if (parser.isSet(QStringLiteral("coordinates")) || parser.isSet(QStringLiteral("control-points")))
        request.systems.clear();
    return std::nullopt;
}

// Words for kinds that no service has, the frequent ones first: what a table for --synonyms should hold.
void printUnknownWords(const std::map<std::string, std::int64_t> &words)
{
    if (words.empty())
        return;
    std::vector<std::pair<std::string, std::int64_t>> sorted(words.begin(), words.end());
    std::ranges::stable_sort(sorted, std::greater(), &std::pair<std::string, std::int64_t>::second);
    std::vector<QStringList> rows{{Say::tr("Word that no service has"), Say::tr("Rows")}};
    for (const auto &[word, count] : sorted)
        rows.push_back({text::fromCore(word), text::formatCount(count)});
    print("\n" + table(rows));
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
                          .buildings = value(parser, "buildings"),
                          .premises = value(parser, "premises"),
                          .addresses = value(parser, "addresses"),
                          .osmOutlets = parser.isSet(QStringLiteral("osm-outlets")),
                          .columns = {},
                          .coordinates = {},
                          .district = value(parser, "district"),
                          .baseDate = value(parser, "base-date"),
                          .definition = value(parser, "definition"),
                          .synonyms = value(parser, "synonyms"),
                          .totals = value(parser, "totals"),
                          .populationRaster = value(parser, "population-raster"),
                          .wholePeople = parser.isSet(QStringLiteral("whole-people"))};
    if (request.osm.empty() && request.residences.empty() && request.outlets.empty() && request.areas.empty() &&
        request.streets.empty() && request.heights.empty() && request.estates.empty() && request.gates.empty() &&
        request.totals.empty() && request.populationRaster.empty() && request.premises.empty() &&
        request.addresses.empty() && request.buildings.empty())
        return std::unexpected(Say::tr("Name at least one file: --osm, --streets, --heights, --estates, --gates, "
                                       "--residences, --outlets, --areas, --buildings, --premises, --addresses, "
                                       "--totals or --population-raster."));
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
    if (const auto wrong = takeTemplates(parser, request))
        return std::unexpected(*wrong);
    return request;
}

// How each sheet was understood: its columns with what they mean, and the first rows.
void printSheets(const importing::ImportCount &count)
{
    for (const importing::SheetSeen &sheet : count.sheets) {
        const QString name = sheet.name.empty() ? text::fromCore(count.file)
                                                : text::fromCore(count.file) + " / " + text::fromCore(sheet.name);
        print("\n" +
              (sheet.headerRow > 0 ? Say::tr("%1, header in row %2:").arg(name).arg(sheet.headerRow) : name + ":") +
              "\n");
        std::vector<QStringList> rows{{Say::tr("Meaning"), Say::tr("Column")}};
        for (std::size_t row = 0; row < sheet.rows.size(); ++row)
            rows.front().push_back(Say::tr("Row %1").arg(row + 1));
        for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
            QStringList cells{text::fromCore(sheet.columns[i].role), text::fromCore(sheet.columns[i].header)};
            for (const auto &row : sheet.rows)
                cells.push_back(text::fromCore(row[i]));
            rows.push_back(cells);
        }
        print(table(rows));
    }
}

// New, changed and gone outlets, and how many are on the map (上图率) by how well their place is known.
void printOutlets(const importing::ImportCount &count)
{
    print(Say::tr("Outlets: %1 new, %2 changed, %3 no longer in the file.")
              .arg(text::formatCount(count.added), text::formatCount(count.changed), text::formatCount(count.gone)) +
          "\n");
    const std::int64_t all = count.used + count.unplaced;
    if (all > 0)
        print(Say::tr("On the map: %1 of %2 (%3 %); by address: door number %4, estate %5, road %6.")
                  .arg(text::formatCount(count.used), text::formatCount(all))
                  .arg(static_cast<double>(count.used * 1000 / all) / 10, 0, 'f', 1)
                  .arg(text::formatCount(count.byDoorNumber), text::formatCount(count.byEstate),
                       text::formatCount(count.byRoad)) +
              "\n");
}

void printOutcome(const importing::ImportOutcome &outcome)
{
    for (const importing::FileGuess &each : outcome.guesses) {
        print(text::fromCore(each.file) + ": " + text::proposal(each.guess) + "\n");
        print(table(text::evidence(each.guess)));
    }
    std::vector<QStringList> rows{{Say::tr("Data"), Say::tr("File"), Say::tr("Rows"), Say::tr("Used"),
                                   Say::tr("Changed"), Say::tr("Without place"), Say::tr("Skipped")}};
    for (const importing::ImportCount &count : outcome.counts)
        rows.push_back({text::dataRole(count.role), text::fromCore(count.file), text::formatCount(count.rows),
                        text::formatCount(count.used), text::formatCount(count.changed),
                        text::formatCount(count.unplaced), text::formatCount(count.skipped)});
    print(table(rows));
    for (const importing::ImportCount &count : outcome.counts)
        if (count.role == "outlets")
            printOutlets(count);
    if (!outcome.issues.empty())
        print(Say::tr("Oddities of the data: %1")
                  .arg(text::formatCount(static_cast<std::int64_t>(outcome.issues.size()))) +
              "\n" + listing(outcome.issues));
}

// Reads and decides everything, tells it, writes nothing.
int dryRun(const QCommandLineParser &parser, const ImportRequest &request, const base::Progress &progress)
{
    plan::Plan plan;
    if (QFileInfo::exists(parser.positionalArguments().at(0))) {
        auto project = openProject(parser, store::OpenMode::ReadOnly, progress);
        if (!project)
            return failed(project.error());
        plan = std::move(project->plan);
    }
    const auto outcome = importing::importFiles(plan, *rulebookOf(plan), request, progress);
    if (!outcome)
        return failed(outcome.error());
    printOutcome(*outcome);
    for (const importing::ImportCount &count : outcome->counts)
        printSheets(count);
    printUnknownWords(outcome->unknownWords);
    print(Say::tr("Dry run: nothing was written.") + "\n");
    return kDone;
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
    auto request = requestOf(parser);
    if (!request)
        return wrongUsage(request.error());
    const auto system = systemWish(parser);
    if (!system)
        return wrongUsage(system.error());
    request->coordinates = system->system;
    request->guessCoordinates = system->guess;
    printSystem(*system);
    const base::Progress progress = terminalProgress();
    const QString path = parser.positionalArguments().at(0);
    if (parser.isSet(QStringLiteral("dry-run")))
        return dryRun(parser, *request, progress);
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
    parser.addOption({QStringLiteral("buildings"),
                      Say::tr("Polygons of buildings with storeys and use; they take the place of the map's."), file});
    parser.addOption({QStringLiteral("premises"), Say::tr("Ledger of premises that stand empty or can be had."), file});
    parser.addOption({QStringLiteral("addresses"),
                      Say::tr("List of standard addresses with places: ledgers without coordinates are placed by it."),
                      file});
    parser.addOption({QStringLiteral("areas"), Say::tr("Polygons of communities and subdistricts."), file});
    parser.addOption({QStringLiteral("osm-outlets"), Say::tr("Takes outlets from the map's own shops and amenities.")});
    parser.addOption({QStringLiteral("column"),
                      Say::tr("Says which column holds what, for instance residents=pop. Can be repeated."),
                      Say::tr("role=column")});
    parser.addOption({QStringLiteral("template"),
                      Say::tr("Template of the window: what the columns of a file mean. Can be repeated."), file});
    addSystemOptions(parser, Say::tr("Of the tables and of layers that name no system: guess, or one of %1; wgs84 by "
                                     "default. /ne behind it: northing first.")
                                 .arg(systemWords()));
    parser.addOption({QStringLiteral("district"), Say::tr("Name of the district."), Say::tr("name")});
    parser.addOption(
        {QStringLiteral("base-date"), Say::tr("Base date of the figures, for instance 2025-12-31."), Say::tr("date")});
    parser.addOption(
        {QStringLiteral("synonyms"), Say::tr("Table of word and service: the words of your ledgers."), file});
    parser.addOption({QStringLiteral("dry-run"), Say::tr("Reads and tells everything, writes nothing.")});
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
