// SPDX-License-Identifier: GPL-3.0-or-later
// Reading limits, walkers and places.
#include "app/cli/isochrone_words.h"

#include "app/cli/console.h"
#include "core/analysis/isochrone.h"
#include "core/export/isochrone_file.h"
#include "core/geo/point.h"

#include <cmath>

namespace yike::cli {
namespace {

using norms::WalkerKind;

std::optional<geo::LonLat> placeOf(const QString &word)
{
    const QStringList parts = word.split(u',');
    bool lonGood = false, latGood = false;
    if (parts.size() != 2)
        return std::nullopt;
    const geo::LonLat place{parts[0].toDouble(&lonGood), parts[1].toDouble(&latGood)};
    return lonGood && latGood && geo::isValid(place) ? std::optional(place) : std::nullopt;
}

std::optional<WalkerKind> walkerOf(const QString &word)
{
    for (std::size_t i = 0; i < norms::kWalkerCount; ++i) {
        const auto kind = static_cast<WalkerKind>(i);
        const std::string_view code = norms::code(kind);
        if (word == QLatin1StringView(code.data(), static_cast<qsizetype>(code.size())))
            return kind;
    }
    return std::nullopt;
}

/// Milliseconds or millimetres.
struct Limit {
    base::Cost cost = 0;
    bool metres = false;
};

std::optional<Limit> limitOf(QString word)
{
    word = word.trimmed();
    Limit limit;
    limit.metres = word.endsWith(u'm');
    if (!limit.metres && !word.endsWith(u"min"))
        return std::nullopt;
    word.chop(limit.metres ? 1 : 3);
    bool good = false;
    const double number = word.toDouble(&good);
    const double most = limit.metres ? base::kFarthestMillimetres / base::kMillimetresPerMetre
                                     : base::kFarthestMilliseconds / base::kMillisecondsPerMinute;
    if (!good || !(number > 0) || number > most)
        return std::nullopt;
    const base::Cost unit = limit.metres ? base::kMillimetresPerMetre : base::kMillisecondsPerMinute;
    limit.cost = static_cast<base::Cost>(std::llround(number * unit));
    return limit;
}

std::optional<QString> readLimits(const QString &text, bool walkerGiven, IsochroneWords &words)
{
    for (const QString &word : text.split(u',')) {
        const auto limit = limitOf(word);
        if (!limit)
            return Say::tr("--limits is written like 5min,10min,15min or 300m,500m,1000m, up to 60 min or 5,000 m.");
        if (!walkerGiven && words.limits.empty() && limit->metres)
            words.walker = WalkerKind::Metres;
        if (limit->metres != (words.walker == WalkerKind::Metres))
            return Say::tr("Metres go with the walker 'metres', minutes with all others.");
        words.limits.push_back(limit->cost);
    }
    return std::nullopt;
}

} // namespace

QString walkerCodes()
{
    QStringList codes;
    for (std::size_t i = 0; i < norms::kWalkerCount; ++i)
        codes << QString::fromStdString(std::string(norms::code(static_cast<WalkerKind>(i))));
    return codes.join(QStringLiteral(", "));
}

std::expected<IsochroneWords, QString> isochroneWords(const QCommandLineParser &parser)
{
    IsochroneWords words;
    words.outlet = parser.value(QStringLiteral("outlet"));
    words.service = parser.value(QStringLiteral("service"));
    words.at = parser.value(QStringLiteral("at"));
    words.output = parser.value(QStringLiteral("output"));
    words.streets = parser.isSet(QStringLiteral("edges"));
    if (int{!words.outlet.isEmpty()} + int{!words.service.isEmpty()} + int{!words.at.isEmpty()} != 1)
        return std::unexpected(Say::tr("Name one start: --outlet, --at or --service."));
    if (!words.at.isEmpty() && !(words.place = placeOf(words.at)))
        return std::unexpected(Say::tr("--at is written LON,LAT in degrees, for instance --at 121.48,31.22."));
    if (words.output.isEmpty())
        return std::unexpected(Say::tr("Name the file to write: -o isochrone.gpkg."));
    if (!exporting::knowsFormat(words.output.toStdString()))
        return std::unexpected(Say::tr("The file to write ends in .gpkg, .geojson, .shp or .kml."));
    const QString who = parser.value(QStringLiteral("walker"));
    if (!who.isEmpty()) {
        const auto walker = walkerOf(who);
        if (!walker)
            return std::unexpected(Say::tr("--walker is one of %1.").arg(walkerCodes()));
        words.walker = *walker;
    }
    const QString limits = parser.value(QStringLiteral("limits"));
    if (limits.isEmpty())
        words.limits = analysis::usualLimits(words.walker);
    else if (const auto wrong = readLimits(limits, !who.isEmpty(), words))
        return std::unexpected(*wrong);
    return words;
}

} // namespace yike::cli
