// SPDX-License-Identifier: GPL-3.0-or-later
// yike-cli vectors: the vector set of a project as Shapefiles and a GeoPackage with a data dictionary.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/projects.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/public_tables.h"
#include "ui/text/system_text.h"
#include "ui/text/vector_tables.h"

#include <optional>

namespace yike::cli {
namespace {

std::optional<exporting::VectorChoice> choiceOf(const QString &word)
{
    if (word == u"shp")
        return exporting::VectorChoice::Shapefile;
    if (word == u"gpkg")
        return exporting::VectorChoice::GeoPackage;
    if (word == u"both" || word.isEmpty())
        return exporting::VectorChoice::Both;
    return std::nullopt;
}

int runVectors(const QCommandLineParser &parser)
{
    const QString folder = parser.value(QStringLiteral("output"));
    if (folder.isEmpty())
        return wrongUsage(Say::tr("Name the folder to write into with -o."));
    const auto choice = choiceOf(parser.value(QStringLiteral("format")));
    if (!choice)
        return wrongUsage(Say::tr("--format is one of shp, gpkg, both."));
    if (!text::isAllowed(exporting::DataFormat::GeoPackage))
        return wrongUsage(
            Say::tr("The public edition hands out no vector data: they are coordinates, which may not leave the "
                    "office without review. Leave --edition public out to write them for the office's own "
                    "use."));
    const base::Progress progress = terminalProgress();
    const auto project = openProject(parser, store::OpenMode::ReadOnly, progress);
    if (!project)
        return failed(project.error());
    const auto figures = assessed(*project, progress);
    if (!figures)
        return failed(figures.error());
    const auto rulebook = rulebookOf(project->plan);
    const plan::Plan seen = plan::seenThrough(project->plan, project->scenario);
    const auto layers = text::vectorLayers(seen, *rulebook, **figures);
    const auto options = text::vectorOptions(*choice, seen);
    const auto written = exporting::writeVectorSet(folder.toStdString(), layers, options, progress);
    if (!written)
        return failed(written.error());
    std::vector<QStringList> rows{{Say::tr("Layer"), Say::tr("Data"), Say::tr("Rows")}};
    for (const exporting::VectorLayer &layer : layers)
        rows.push_back({text::fromCore(layer.table.layer), text::fromCore(layer.table.title),
                        text::formatCount(static_cast<std::int64_t>(layer.table.rows.size()))});
    print(table(rows));
    print(Say::tr("Coordinates: %1").arg(text::name(options.system)) + "\n");
    print(Say::tr("Written: %1").arg(folder) + "\n");
    return kDone;
}

void addOptions(QCommandLineParser &parser)
{
    addScenarioOption(parser);
    parser.addOption({QStringLiteral("format"), Say::tr("shp, gpkg or both (by default)."), Say::tr("format")});
    parser.addOption({{QStringLiteral("o"), QStringLiteral("output")},
                      Say::tr("The folder to write into; it is made where it is missing."),
                      Say::tr("folder")});
}

} // namespace

Command vectorsCommand()
{
    return {"vectors", Say::tr("writes the vector set: Shapefiles, GeoPackage and data dictionary"),
            QStringLiteral("PROJECT.gpkg"), addOptions, runVectors};
}

} // namespace yike::cli
