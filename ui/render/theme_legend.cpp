// SPDX-License-Identifier: GPL-3.0-or-later
// What the colours of a theme mean, class by class.
#include "ui/render/home_theme.h"

#include <QCoreApplication>
#include <QLocale>

namespace yike::render {
namespace {

/// Translation context "Map".
class Map {
    Q_DECLARE_TR_FUNCTIONS(Map)

public:
    static QStringList covered(const ThemedClasses &themed)
    {
        const QString within = themed.straight ? tr("within %1 m, as the crow flies") : tr("within %1 m on foot");
        return {{},
                {},
                within.arg(QLocale().toString(themed.limit)),
                themed.minimumSize > 0 ? tr("only one under %1 m²").arg(QLocale().toString(themed.minimumSize))
                                       : QString(),
                tr("not covered")};
    }
    static QStringList adequacy()
    {
        return {tr("a quarter above the mean or more"), tr("about the mean"), tr("25–75 % of the mean"),
                tr("less than 25 % of the mean"), tr("none in reach")};
    }
    static QStringList missing()
    {
        return {tr("all kinds in reach"), tr("1 kind missing"), tr("2 kinds missing"), tr("3–4 kinds missing"),
                tr("5 kinds or more missing")};
    }
    static QStringList change() { return {tr("covered now, not before"), {}, {}, {}, tr("covered before, not now")}; }
    static QString waiting() { return tr("The state it is compared with is being computed …"); }
    static QString mean(double value)
    {
        return tr("Mean: %1 per thousand users").arg(QLocale().toString(value, 'f', 1));
    }
    static QString noLimit() { return tr("The rulebook tells no distance for this service"); }
    static QString noCapacity() { return tr("No capacity is known for this service"); }
    static QString upTo(std::int64_t most) { return tr("up to %1 in a building").arg(QLocale().toString(most)); }
    static QString between(std::int64_t least, std::int64_t most)
    {
        return QStringLiteral("%1–%2").arg(QLocale().toString(least), QLocale().toString(most));
    }
    static QString above(std::int64_t most) { return tr("over %1").arg(QLocale().toString(most)); }
};

QStringList texts(const ThemedClasses &themed)
{
    const auto &breaks = themed.breaks;
    switch (themed.classes.theme) {
    case MapTheme::Adequacy:
        return Map::adequacy();
    case MapTheme::MissingServices:
        return Map::missing();
    case MapTheme::People:
        return {Map::upTo(breaks[0]), Map::between(breaks[0] + 1, breaks[1]), Map::between(breaks[1] + 1, breaks[2]),
                Map::between(breaks[2] + 1, breaks[3]), Map::above(breaks[3])};
    case MapTheme::Covered:
        return Map::covered(themed);
    case MapTheme::Change:
        return Map::change();
    case MapTheme::WalkingTime:
        break;
    }
    return {};
}

LegendEntry words(const QString &text)
{
    LegendEntry entry;
    entry.shape = LegendEntry::Shape::Words;
    entry.text = text;
    return entry;
}

} // namespace

Legend themeLegend(const QString &title, const ThemedClasses &themed, const RenderOptions &options)
{
    Legend legend{title, {}};
    if (themed.classes.byResidence.empty()) {
        if (themed.classes.theme == MapTheme::Adequacy)
            legend.entries.push_back(words(Map::noCapacity()));
        else if (themed.waiting)
            legend.entries.push_back(words(Map::waiting()));
        else if (themed.classes.theme == MapTheme::Covered || themed.classes.theme == MapTheme::Change)
            legend.entries.push_back(words(Map::noLimit()));
        return legend;
    }
    const QStringList names = texts(themed);
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (names[i].isEmpty())
            continue;
        LegendEntry entry;
        entry.timeClass = static_cast<TimeClass>(i);
        entry.served = themed.classes.served;
        entry.text = names[i];
        entry.colour = classColour(entry.timeClass, options.theme, themed.classes.theme, options.paper);
        legend.entries.push_back(entry);
    }
    if (themed.classes.theme == MapTheme::Adequacy)
        legend.entries.push_back(words(Map::mean(themed.mean)));
    return legend;
}

} // namespace yike::render
