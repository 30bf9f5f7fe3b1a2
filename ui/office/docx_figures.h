// SPDX-License-Identifier: GPL-3.0-or-later
// Figures as pictures: the manuscript's painters at 300 dpi.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "ui/office/docx_body.h"

#include <QImage>
#include <QSizeF>

#include <vector>

namespace yike::office {

inline constexpr double kPictureResolution = 300; ///< dpi

/// The painter's units are those of Figure (20 per mm, fonts at 508 dpi), whatever the picture's. watermark: over it, see-through.
/// Null where memory is short.
[[nodiscard]] QImage paintFigure(const report::Figure &figure, QSizeF millimetres, const QString &watermark = {});

struct PictureFile {
    const Picture *picture = nullptr;
    QString path;
};
/// Up to four at once, in TBB's threads. Errors: Cancelled, DiskFull, WriteFailed.
[[nodiscard]] base::Result<void> writePictures(const std::vector<PictureFile> &files, const base::Progress &progress);

} // namespace yike::office
