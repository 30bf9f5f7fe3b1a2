// SPDX-License-Identifier: GPL-3.0-or-later
// What the map shows, copied, to be painted anywhere and at any time: legend, scale bar and north arrow included.
#pragma once

#include <QPainter>
#include <QSizeF>

#include <functional>

namespace yike::map {

struct MapPicture {
    QSizeF size;                           ///< logical pixels
    std::function<void(QPainter &)> paint; ///< into (0, 0, size); may run in any thread, more than once
};

} // namespace yike::map
