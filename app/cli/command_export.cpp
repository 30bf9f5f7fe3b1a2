// SPDX-License-Identifier: GPL-3.0-or-later
// yike-cli export: outlets, residences, areas, streets and results as tables and layers, in any coordinate system.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/projects.h"
#include "app/cli/system_words.h"
#include "core/analysis/assessment.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/public_tables.h"
#include "ui/text/system_text.h"

#include <algorithm>

namespace yike::cli {
namespace {

using text::DataKind;

struct ExportWords {
    std::vector<DataKind> kinds;
    exporting::DataFormat format = exporting::DataFormat::Xlsx;
    QString output;
    SystemWish system;
};

QString kindWords()
{
    QStringList words;
    for (const DataKind kind : text::kDataKinds)
        words << QLatin1StringView(text::code(kind));
    return words.join(QStringLiteral(", "));
}

std::expected<ExportWords, QString> exportWords(const QCommandLineParser &parser)
{
    ExportWords words;
    for (const QString &word : parser.value(QStringLiteral("what")).split(u',', Qt::SkipEmptyParts)) {
        const auto kind = text::dataKindOf(word.trimmed().toStdString());
        if (!kind)
            return std::unexpected(Say::tr("--what is one or several of %1.").arg(kindWords()));
        if (!std::ranges::contains(words.kinds, *kind))
            words.kinds.push_back(*kind);
    }
    if (words.kinds.empty())
        return std::unexpected(Say::tr("--what is one or several of %1.").arg(kindWords()));
    words.output = parser.value(QStringLiteral("output"));
    if (words.output.isEmpty())
        return std::unexpected(Say::tr("Name the file to write with -o."));
    const QString named = parser.value(QStringLiteral("format"));
    const auto format = exporting::dataFormatOf((named.isEmpty() ? words.output : named).toStdString());
    if (!format)
        return std::unexpected(Say::tr("--format is one of xlsx, csv, gpkg, shp, geojson, kml."));
    if (!text::isAllowed(*format))
        return std::unexpected(Say::tr("The public edition hands out tables without coordinates: choose XLSX or CSV."));
    words.format = *format;
    // GDAL goes by the name of the file.
    if (exporting::dataFormatOf(words.output.toStdString()) != *format || !words.output.contains(u'.'))
        words.output += QLatin1StringView(exporting::extensionOf(*format));
    if (words.kinds.size() > 1 && !exporting::holdsSeveral(*format))
        return std::unexpected(Say::tr("Only XLSX and GeoPackage hold several tables in one file."));
    auto system = systemWish(parser);
    if (!system)
        return std::unexpected(system.error());
    if (system->guess)
        return std::unexpected(Say::tr("--coordinates is one of %1.").arg(systemWords()));
    words.system = std::move(*system);
    if (parser.value(QStringLiteral("coordinates")).isEmpty() && !words.system.fit)
        words.system.system = geo::CoordinateSystem::Cgcs2000;
    return words;
}

int runExport(const QCommandLineParser &parser)
{
    const auto words = exportWords(parser);
    if (!words)
        return wrongUsage(words.error());
    const base::Progress progress = terminalProgress();
    const auto project = openProject(parser, store::OpenMode::ReadOnly, progress);
    if (!project)
        return failed(project.error());
    const auto rulebook = rulebookOf(project->plan);
    const plan::Plan seen = plan::seenThrough(project->plan, project->scenario);
    std::shared_ptr<const analysis::Assessment> figures;
    if (std::ranges::any_of(words->kinds, text::needsFigures)) {
        const auto situation = analysis::Situation::make(project->plan, project->scenario, rulebook, progress);
        const auto assessed = situation ? analysis::assess(*situation, progress) : std::unexpected(situation.error());
        if (!assessed)
            return failed(assessed.error());
        figures = *assessed;
    }
    std::vector<exporting::DataTable> tables;
    for (const DataKind kind : words->kinds) {
        if (!text::isAllowed(kind, seen.info.mapApproval))
            return wrongUsage(Say::tr("The public edition does not hand out: %1.").arg(text::name(kind)));
        text::censor(tables.emplace_back(text::dataTable(kind, seen, *rulebook, figures.get())));
    }
    const auto written = exporting::writeData(words->output.toStdString(), tables,
                                              text::dataOptions(words->format, words->system.system), progress);
    if (!written)
        return failed(written.error());
    std::vector<QStringList> rows{{Say::tr("Data"), Say::tr("Rows")}};
    for (const exporting::DataTable &made : tables)
        rows.push_back({text::fromCore(made.title), text::formatCount(static_cast<std::int64_t>(made.rows.size()))});
    print(table(rows));
    print(Say::tr("Coordinates: %1").arg(text::name(words->system.system)) + "\n");
    printSystem(words->system);
    print(Say::tr("Written: %1").arg(words->output) + "\n");
    return kDone;
}

void addOptions(QCommandLineParser &parser)
{
    addScenarioOption(parser);
    parser.addOption({QStringLiteral("what"), Say::tr("One or several of %1, separated by commas.").arg(kindWords()),
                      Say::tr("data")});
    parser.addOption({QStringLiteral("format"),
                      Say::tr("xlsx, csv, gpkg, shp, geojson or kml; without it the file's name tells."),
                      Say::tr("format")});
    addSystemOptions(parser,
                     Say::tr("System to write in; cgcs2000 by default. One of %1. /ne behind it: northing first.")
                         .arg(systemWords()));
    parser.addOption({{QStringLiteral("o"), QStringLiteral("output")}, Say::tr("The file to write."), Say::tr("file")});
}

} // namespace

Command exportCommand()
{
    return {"export", Say::tr("writes outlets, residences, areas, streets and results as tables and layers"),
            QStringLiteral("PROJECT.gpkg"), addOptions, runExport};
}

} // namespace yike::cli
