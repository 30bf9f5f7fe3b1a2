// SPDX-License-Identifier: GPL-3.0-or-later
// What is reached from a place: the land within each limit (等时圈), and streets coloured by the minutes it takes.
#pragma once

#include "ui/render/paint.h"

namespace yike::render {

void paintReach(QPainter &painter, const MapScene &scene, const MapView &view, const RenderOptions &options,
                const StreetReach &reach);
/// The outline of the land within the first, second or third of classLimits().
[[nodiscard]] QColor reachOutline(std::size_t limit, Theme theme);

} // namespace yike::render
