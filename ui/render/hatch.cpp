// SPDX-License-Identifier: GPL-3.0-or-later
// Hatching for paper.
#include "ui/render/hatch.h"

#include <QTransform>

namespace yike::render {

namespace {

constexpr double kPattern = 0.52; ///< Qt's pattern is 8 units; this makes its lines about 4 logical pixels apart

} // namespace

std::optional<QBrush> hatchBrush(TimeClass timeClass, TimeClass served, const RenderOptions &options)
{
    if (!options.paper || timeClass == TimeClass::Neutral || timeClass <= served)
        return std::nullopt;
    const bool none = timeClass == TimeClass::None;
    // Darker than any theme's colour of the class, so that hatching never blurs the order of the greys.
    const QColor ink = none ? QColor(0x33, 0x0D, 0x06)
                       : timeClass == TimeClass::Beyond
                           ? QColor(0x6A, 0x31, 0x06)
                           : mixed(classColour(timeClass, options.theme, MapTheme::WalkingTime, true),
                                   palette(options.theme).text, 0.6);
    QBrush brush(ink, none ? Qt::DiagCrossPattern : Qt::BDiagPattern);
    brush.setTransform(QTransform::fromScale(kPattern * options.unit, kPattern * options.unit));
    return brush;
}

} // namespace yike::render
