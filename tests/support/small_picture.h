// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the window for the manual: few colours, few bytes, the same file from the same picture.
#pragma once

#include <QImage>
#include <QString>

#include <vector>

namespace yike::test {

/// The most bytes a picture of the manual may have.
inline constexpr qint64 kMostPictureBytes = 60'000;

/// At most `count` colours that stand for all of the picture: median cut over the colours there are.
[[nodiscard]] std::vector<QRgb> fewColours(const QImage &image, int count);
/// Each pixel the nearest of these.
[[nodiscard]] QImage inColours(const QImage &image, const std::vector<QRgb> &colours);
/// As PNG with as many colours as fit into kMostPictureBytes, smaller if none do. Bytes written, 0: not written.
qint64 saveSmall(const QImage &image, const QString &file);

} // namespace yike::test
