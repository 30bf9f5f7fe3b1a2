// SPDX-License-Identifier: GPL-3.0-or-later
// Bars of coverage painted by hand, as vectors and in any thread: the circle, the whole district beside it, the target.
#pragma once

#include <QPainter>
#include <QRectF>
#include <QString>

#include <vector>

namespace yike::report {

/// Shares from 0 to 1; negative = no figure.
struct ShareBar {
    QString label;
    double here = -1, everywhere = -1, before = -1, target = -1;
    QString figure; ///< written at the end: "62.3 %"
    bool missed = false; ///< hatched: below its target
    bool near = false; ///< pale: below it, too, but not by much
};

struct ShareBars {
    std::vector<ShareBar> bars;
    QString here, missed, everywhere, before, target, near; ///< the legend's words
};

/// mm that they take at a width of so many mm: the legend goes on in a second line where it has to. Needs a QGuiApplication.
[[nodiscard]] double heightOf(const ShareBars &bars, double width);
/// In one line, smaller where it would not fit; what does not fit at two thirds of the size ends in an ellipsis.
void paintFitted(QPainter &painter, const QRectF &box, Qt::Alignment align, const QString &words, double points);
void paintBars(QPainter &painter, const QRectF &rect, const ShareBars &bars);

} // namespace yike::report
