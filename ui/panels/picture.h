// SPDX-License-Identifier: GPL-3.0-or-later
// A map, chart or table as a picture that stands by itself: title above, source below; for WPS at 300 dpi, as PNG or SVG.
#pragma once

#include "core/base/error.h"

#include <QImage>
#include <QPainter>
#include <QPicture>
#include <QSizeF>
#include <QString>

#include <functional>

namespace yike::panels {

struct Picture {
    QString title, source;
    QSizeF body; ///< logical pixels (1/96 inch)
    std::function<void(QPainter &)> paint; ///< into (0, 0, body) in logical pixels; may run in any thread
};

/// Body, title, source and margins; logical pixels.
[[nodiscard]] QSizeF sizeOf(const Picture &picture);
/// From (0, 0), in logical pixels, on white.
void paintPicture(QPainter &painter, const Picture &picture);
/// As large as it would be on paper.
[[nodiscard]] QImage imageOf(const Picture &picture, int dotsPerInch = 300);
/// To be painted again later, on paper as vectors.
[[nodiscard]] QPicture recordOf(const Picture &picture);
/// SVG where the name ends so, else PNG at 300 dpi. Whole or not at all; WriteFailed with the path.
[[nodiscard]] base::Result<void> savePicture(const Picture &picture, const QString &path);
/// A chart or another thing that only the GUI thread may paint, painted now to be painted again anywhere.
[[nodiscard]] std::function<void(QPainter &)> recorded(QSizeF body, const std::function<void(QPainter &)> &paint);

} // namespace yike::panels
