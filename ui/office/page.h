// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets and margins of the DOCX, and the units of Word's XML.
#pragma once

#include "ui/report/manuscript.h"

#include <QMarginsF>
#include <QSizeF>

#include <cmath>

namespace yike::office {

/// Twentieths of a point.
[[nodiscard]] inline int twips(double millimetres) { return static_cast<int>(std::lround(millimetres * 1440 / 25.4)); }
[[nodiscard]] inline int twipsOfPoints(double points) { return static_cast<int>(std::lround(points * 20)); }
/// English metric units of DrawingML.
[[nodiscard]] inline qint64 emu(double millimetres) { return std::llround(millimetres * 36'000); }

/// mm
struct Page {
    QSizeF paper;
    QMarginsF margins;
    double foot = 0; ///< from the edge to the footer
    [[nodiscard]] double width() const { return paper.width() - margins.left() - margins.right(); }
    [[nodiscard]] double height() const { return paper.height() - margins.top() - margins.bottom(); }
};

/// official: 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm (GB/T 9704), on A4 upright.
[[nodiscard]] Page pageOf(report::Sheet sheet, bool official);

} // namespace yike::office
