// SPDX-License-Identifier: GPL-3.0-or-later
// Words to coordinate systems.
#include "app/cli/system_words.h"

#include "app/cli/console.h"
#include "core/import/system_file.h"
#include "ui/text/errors.h"
#include "ui/text/numbers.h"
#include "ui/text/system_text.h"

namespace yike::cli {

namespace {

std::optional<QString> takeShift(const std::string &path, SystemWish &wish)
{
    if (!geo::lacksShift(wish.system))
        return Say::tr("--shift is for Beijing 1954 and Xian 1980: name the system with --coordinates.");
    const auto shift = importing::readShift(path);
    if (!shift)
        return text::sentence(shift.error());
    wish.system.shift = *shift;
    return std::nullopt;
}

/// The points' own goals are in the system named; the file is in the local grid.
std::optional<QString> takeControlPoints(const std::string &path, SystemWish &wish)
{
    auto points = importing::readControlPoints(path, wish.system);
    if (!points)
        return text::sentence(points.error());
    auto fit = geo::fitLocalGrid(*points, geo::AxisOrder::Found);
    if (!fit)
        return text::sentence(fit.error());
    wish.points = std::move(*points);
    wish.system = fit->system;
    wish.fit = std::move(*fit);
    return std::nullopt;
}

} // namespace

QString systemWords()
{
    return QStringLiteral(
        "wgs84, cgcs2000, gcj02, bd09, gk:EPSG, gk3:25 … gk3:45, gk3:75E … gk3:135E, gk6:13 … gk6:23, "
        "beijing54, beijing54-gk3:40, xian80, xian80-gk6:21 …");
}

void addSystemOptions(QCommandLineParser &parser, const QString &ofWhat)
{
    parser.addOption({QStringLiteral("coordinates"), ofWhat, Say::tr("system")});
    parser.addOption({QStringLiteral("shift"),
                      Say::tr("Four or seven parameters of Beijing 1954 or Xian 1980; used now and kept nowhere."),
                      Say::tr("file")});
    parser.addOption(
        {QStringLiteral("control-points"),
         Say::tr("Table of points known in a local grid and in degrees (or in --coordinates): the file is in "
                 "the local grid. Used now and kept nowhere."),
         Say::tr("file")});
}

std::expected<SystemWish, QString> systemWish(const QCommandLineParser &parser)
{
    SystemWish wish;
    const std::string word = parser.value(QStringLiteral("coordinates")).toStdString();
    wish.guess = word == "guess";
    if (!word.empty() && !wish.guess) {
        const auto system = geo::systemOf(word);
        if (!system || system->grid == geo::Grid::Local)
            return std::unexpected(Say::tr("--coordinates is one of %1.").arg(systemWords()));
        wish.system = *system;
    }
    const std::string shift = parser.value(QStringLiteral("shift")).toStdString();
    const std::string points = parser.value(QStringLiteral("control-points")).toStdString();
    if (wish.guess && !(shift.empty() && points.empty()))
        return std::unexpected(Say::tr("--shift and --control-points tell the system: they do not go with guess."));
    if (!shift.empty())
        if (const auto wrong = takeShift(shift, wish))
            return std::unexpected(*wrong);
    if (!points.empty())
        if (const auto wrong = takeControlPoints(points, wish))
            return std::unexpected(*wrong);
    return wish;
}

void printSystem(const SystemWish &wish)
{
    if (const QString accuracy = text::accuracy(wish.system); !accuracy.isEmpty())
        print(accuracy + "\n");
    if (!wish.fit)
        return;
    print(table(text::residuals(*wish.fit, wish.points)));
    print(Say::tr(
              "Local grid by %1 control points: RMS %2 mm. With two points nothing can be checked; take three or more.")
              .arg(text::formatCount(static_cast<std::int64_t>(wish.points.size())),
                   text::formatNumber(wish.fit->rms, 0)) +
          "\n");
}

} // namespace yike::cli
