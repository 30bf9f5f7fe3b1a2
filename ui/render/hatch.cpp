// SPDX-License-Identifier: GPL-3.0-or-later
// Hatching for paper.
#include "ui/render/hatch.h"

#include <QTransform>

namespace yike::render {

namespace {

constexpr double kPattern = 0.42; ///< Qt's pattern is 8 units; this makes its lines about 3.4 logical pixels apart

} // namespace

std::optional<QBrush> hatchBrush(TimeClass timeClass, const RenderOptions &options)
{
    if (!options.paper || (timeClass != TimeClass::Beyond && timeClass != TimeClass::None))
        return std::nullopt;
    const bool none = timeClass == TimeClass::None;
    QBrush brush(none ? QColor(0x6B, 0x1F, 0x10) : QColor(0x8A, 0x5A, 0x1C),
                 none ? Qt::DiagCrossPattern : Qt::BDiagPattern);
    brush.setTransform(QTransform::fromScale(kPattern * options.unit, kPattern * options.unit));
    return brush;
}

} // namespace yike::render
