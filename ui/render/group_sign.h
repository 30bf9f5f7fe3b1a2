// SPDX-License-Identifier: GPL-3.0-or-later
// The sign of a group of services where outlets are too many for badges: a colour and a shape, told apart in grey.
#pragma once

#include "ui/render/paint.h"

namespace yike::render {

/// All eight take about the same room; `radius` is that of the disc.
void paintGroupSign(QPainter &painter, QPointF centre, double radius, norms::ServiceGroup group,
                    const RenderOptions &options);

} // namespace yike::render
