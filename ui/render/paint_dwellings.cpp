// SPDX-License-Identifier: GPL-3.0-or-later
// Homes coloured by the minutes to the chosen service; on paper hatched as well.
#include "ui/render/dwelling_shapes.h"
#include "ui/render/hatch.h"
#include "ui/render/paint.h"

#include <algorithm>

namespace yike::render {

namespace {

constexpr double kNearStrength = 0.72; ///< of the colour of homes within 15 minutes; the rest is land
constexpr double kCoveredStrength = 0.5;
constexpr double kCoveredOnPaper = 0.34;
/// From light to dark, in the hues of the screen: grey 228, 183, 124, 98, 60.
constexpr std::array<QRgb, kTimeClassCount> kPaperMinutes{0xFFD3EAE8, 0xFF93C6C6, 0xFF4493A0, 0xFFA5500F, 0xFF7A2412};
constexpr std::array kPaintedOnPaper{TimeClass::Neutral,  TimeClass::Within5, TimeClass::Within10,
                                     TimeClass::Within15, TimeClass::Beyond,  TimeClass::None};

void paintOnScreen(QPainter &painter, const MapScene &scene, const MapView &view, const RenderOptions &options,
                   const TimeClasses *classes)
{
    ShapePainter shapes(painter, view, options);
    const auto mapTheme = classes ? classes->theme : MapTheme::WalkingTime;
    auto current = TimeClass::Neutral;
    painter.setBrush(classColour(current, options.theme, mapTheme));
    paintDwellingShapes(shapes, scene, view, options, [&](std::uint32_t dwelling) {
        const auto wanted = dwellingClass(scene.dwellings()[dwelling], classes);
        if (wanted != current) {
            painter.setBrush(classColour(wanted, options.theme, mapTheme));
            current = wanted;
        }
        return true;
    });
}

void paintOnPaper(QPainter &painter, const MapScene &scene, const MapView &view, const RenderOptions &options,
                  const TimeClasses *classes)
{
    const auto served = classes ? classes->served : TimeClass::Within15;
    for (const auto timeClass : kPaintedOnPaper) {
        const auto colour =
            classColour(timeClass, options.theme, classes ? classes->theme : MapTheme::WalkingTime, true);
        const auto paintClass = [&](const QBrush &brush) {
            painter.setBrush(brush);
            ShapePainter shapes(painter, view, options);
            paintDwellingShapes(shapes, scene, view, options, [&](std::uint32_t dwelling) {
                return dwellingClass(scene.dwellings()[dwelling], classes) == timeClass;
            });
        };
        paintClass(colour);
        if (const auto hatch = hatchBrush(timeClass, served, options))
            paintClass(*hatch);
    }
}

} // namespace

QColor classColour(TimeClass timeClass, Theme theme, MapTheme mapTheme, bool paper)
{
    const auto &colours = palette(theme);
    if (timeClass == TimeClass::Neutral)
        return mixed(colours.buildingEdge, colours.building, 0.55);
    const auto step = static_cast<std::size_t>(timeClass);
    if (mapTheme == MapTheme::MissingServices || mapTheme == MapTheme::People) {
        // More is what differs most from the ground.
        const double t = static_cast<double>(step) / (kTimeClassCount - 1);
        const QColor colour = cividis(theme == Theme::Dark ? 0.15 + 0.85 * t : 0.92 * (1 - t));
        // Homes that miss nothing recede.
        return mapTheme == MapTheme::MissingServices && step == 0 ? mixed(colour, colours.land, kCoveredStrength)
                                                                  : colour;
    }
    if (mapTheme == MapTheme::Change)
        return timeClass == TimeClass::None ? colours.missed : colours.met;
    if (mapTheme == MapTheme::Covered && timeClass >= TimeClass::Beyond)
        return timeClass == TimeClass::None ? colours.missed : colours.near;
    if (mapTheme == MapTheme::Covered)
        return mixed(colours.met, colours.land, paper ? kCoveredOnPaper : kCoveredStrength);
    if (paper)
        return QColor(kPaperMinutes[step]);
    const auto &colour = colours.minutes[step];
    return timeClass <= TimeClass::Within15 ? mixed(colour, colours.land, kNearStrength) : colour;
}

TimeClass dwellingClass(const Dwelling &dwelling, const TimeClasses *classes)
{
    if (!classes || classes->byResidence.empty())
        return TimeClass::Neutral;
    auto worst = TimeClass::Within5;
    bool known = false;
    for (const auto residence : dwelling.residences) {
        if (residence >= classes->byResidence.size() || classes->byResidence[residence] == TimeClass::Neutral)
            continue;
        worst = std::max(worst, classes->byResidence[residence]);
        known = true;
    }
    return known ? worst : TimeClass::Neutral;
}

void paintDwellings(QPainter &painter, const MapScene &scene, const MapView &view, const RenderOptions &options,
                    const TimeClasses *classes)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, options.antialias);
    painter.setPen(Qt::NoPen);
    if (options.paper)
        paintOnPaper(painter, scene, view, options, classes);
    else
        paintOnScreen(painter, scene, view, options, classes);
    painter.restore();
}

} // namespace yike::render
