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
    const auto &colours = palette(options.theme);
    const QColor ink = mixed(colours.minutes[static_cast<std::size_t>(timeClass)], colours.text, none ? 0.45 : 0.68);
    QBrush brush(ink, none ? Qt::DiagCrossPattern : Qt::BDiagPattern);
    brush.setTransform(QTransform::fromScale(kPattern * options.unit, kPattern * options.unit));
    return brush;
}

} // namespace yike::render
