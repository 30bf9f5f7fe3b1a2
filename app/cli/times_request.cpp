// SPDX-License-Identifier: GPL-3.0-or-later
// Options of `yike-cli times`, and how a limit is written.
#include "app/cli/times_request.h"

#include "app/cli/console.h"
#include "app/cli/projects.h"
#include "app/cli/system_words.h"

#include <optional>

namespace yike::cli {
namespace {

using norms::WalkerKind;

std::string value(const QCommandLineParser &parser, const char *name)
{
    return parser.value(QLatin1StringView(name)).toStdString();
}

std::optional<WalkerKind> walkerOf(const std::string &word)
{
    for (std::size_t i = 0; i < norms::kWalkerCount; ++i)
        if (norms::code(static_cast<WalkerKind>(i)) == word)
            return static_cast<WalkerKind>(i);
    return std::nullopt;
}

std::optional<importing::CoordinateSystem> coordinatesOf(const std::string &word)
{
    return word.empty() ? importing::CoordinateSystem::Wgs84 : geo::systemOf(word);
}

/// "15min" or "1000m".
struct Limit {
    bool metres = false;
    base::Cost cost = 0;
};

std::optional<Limit> limitOf(const QString &word)
{
    const bool minutes = word.endsWith(u"min"), metres = !minutes && word.endsWith(u'm');
    if (!minutes && !metres)
        return std::nullopt;
    bool good = false;
    const double number = word.chopped(minutes ? 3 : 1).toDouble(&good);
    constexpr double kMostMinutes = 600, kMostMetres = 100'000;
    if (!good || !(number >= 0) || number > (minutes ? kMostMinutes : kMostMetres))
        return std::nullopt;
    const double unit = minutes ? base::kMillisecondsPerMinute : base::kMillimetresPerMetre;
    return Limit{metres, static_cast<base::Cost>(number * unit + 0.5)};
}

/// Walker and limit; each may be told by the other.
std::optional<QString> readWalk(const QCommandLineParser &parser, TimesRequest &request)
{
    std::optional<Limit> limit;
    if (const QString word = parser.value(QStringLiteral("limit")); !word.isEmpty()) {
        limit = limitOf(word);
        if (!limit)
            return Say::tr("--limit is written 15min (at most 600min) or 1000m (at most 100000m).");
        request.walker = limit->metres ? WalkerKind::Metres : WalkerKind::Adult;
    }
    if (const std::string word = value(parser, "walker"); !word.empty()) {
        const auto walker = walkerOf(word);
        if (!walker)
            return Say::tr("--walker is one of metres, adult, age60, age70, age80, child, pram, wheelchair.");
        request.walker = *walker;
    }
    const bool metres = request.walker == WalkerKind::Metres;
    if (limit && limit->metres != metres)
        return Say::tr("The limit does not fit the walker: metres has a limit in m, all others in min.");
    request.limit = limit ? limit->cost : metres ? base::kFarthestMillimetres : base::kFarthestMilliseconds;
    return std::nullopt;
}

std::optional<QString> readColumns(const QCommandLineParser &parser, TimesRequest &request)
{
    for (const QString &pair : parser.values(QStringLiteral("column"))) {
        const qsizetype cut = pair.indexOf(u'=');
        if (cut < 1 || cut + 1 == pair.size())
            return Say::tr("--column is written role=column, for instance --column key=number.");
        request.columns[pair.left(cut).toStdString()] = pair.mid(cut + 1).toStdString();
    }
    const auto coordinates = coordinatesOf(value(parser, "coordinates"));
    if (!coordinates)
        return Say::tr("--coordinates is one of %1.").arg(systemWords());
    request.coordinates = *coordinates;
    return std::nullopt;
}

std::optional<QString> readPlaces(const QCommandLineParser &parser, TimesRequest &request)
{
    request.osm = value(parser, "osm");
    request.from = value(parser, "from");
    request.to = value(parser, "to");
    request.nearest = value(parser, "nearest");
    request.toNearest = request.to.empty();
    const bool hasProject = !parser.positionalArguments().isEmpty();
    if (hasProject == !request.osm.empty())
        return Say::tr("Name a project, or a map file with --osm: one of the two.");
    if (!request.to.empty() && !request.nearest.empty())
        return Say::tr("--to asks for every pair, --nearest for the nearest of each category: one of the two.");
    if (!hasProject && (request.from.empty() || (request.to.empty() && request.nearest.empty())))
        return Say::tr("A map file holds no residences and no ledger: name --from, and --to or --nearest.");
    return std::nullopt;
}

} // namespace

std::expected<TimesRequest, QString> timesRequest(const QCommandLineParser &parser)
{
    TimesRequest request;
    for (const auto read : {readPlaces, readWalk, readColumns})
        if (const auto wrong = read(parser, request))
            return std::unexpected(*wrong);
    const QString snap = parser.value(QStringLiteral("snap"));
    if (!snap.isEmpty() && snap != u"node" && snap != u"edge")
        return std::unexpected(Say::tr("--snap is edge (default) or node."));
    request.snapToNodes = snap == u"node";
    request.paths = parser.isSet(QStringLiteral("paths"));
    request.reachedOnly = parser.isSet(QStringLiteral("reached"));
    request.out = value(parser, "output");
    return request;
}

void addTimesOptions(QCommandLineParser &parser)
{
    const QString file = Say::tr("file");
    parser.addOption(
        {QStringLiteral("osm"), Say::tr("OpenStreetMap extract instead of a project: its streets alone."), file});
    parser.addOption({QStringLiteral("from"),
                      Say::tr("Table of starting points: id, lon, lat. Without it: the project's residences."), file});
    parser.addOption({QStringLiteral("to"), Say::tr("Table of goals: id, lon, lat. One row for every pair."), file});
    parser.addOption({QStringLiteral("nearest"),
                      Say::tr("Table of goals with a category: one row for the nearest of each category. "
                              "Without --to and --nearest: the project's outlets by service."),
                      file});
    parser.addOption({QStringLiteral("walker"),
                      Say::tr("Who walks: metres (default), adult, age60, age70, age80, child, pram or wheelchair."),
                      Say::tr("name")});
    parser.addOption({QStringLiteral("limit"),
                      Say::tr("How far, the limit included: 15min or 1000m. Without it: 60min, or 5000m."),
                      Say::tr("limit")});
    parser.addOption({QStringLiteral("snap"),
                      Say::tr("edge (default): places join the street at the nearest position in sight, with their way "
                              "there. node: both ends jump to the nearest junction, as other tools do."),
                      QStringLiteral("edge|node")});
    parser.addOption({QStringLiteral("paths"), Say::tr("Adds the way walked as a line (WKT, longitude latitude).")});
    parser.addOption({QStringLiteral("reached"), Say::tr("Leaves out pairs beyond the limit.")});
    parser.addOption({QStringLiteral("column"),
                      Say::tr("Says which column holds what, for instance key=number. Can be repeated."),
                      Say::tr("role=column")});
    parser.addOption({QStringLiteral("coordinates"),
                      Say::tr("Of the tables: wgs84 (default), cgcs2000, gcj02, bd09, gk3:40 …"), Say::tr("system")});
    parser.addOption({{QStringLiteral("o"), QStringLiteral("output")},
                      Say::tr("The CSV to write; without it, it is printed."),
                      file});
    addScenarioOption(parser);
}

} // namespace yike::cli
