// SPDX-License-Identifier: GPL-3.0-or-later
// Lorenz curves on paper, as vectors: what share of all the share of people has who have least.
#pragma once

#include "core/measures/lorenz.h"
#include "ui/report/typesetting.h"

#include <QString>

#include <vector>

namespace yike::report {

inline constexpr std::size_t kMostCurves = 5; ///< that can be told apart, in grey too

struct LorenzFigure {
    struct Curve {
        QString name;
        std::vector<measures::LorenzPoint> points;
    };
    QString across, upward; ///< what the two axes tell
    std::vector<Curve> curves; ///< at most kMostCurves
};

inline constexpr double kLorenzHeight = 91; ///< mm, of the figure

/// A square with the line of equality and the curves, and beside it what is what. Any thread.
void paintLorenz(QPainter &painter, const QRectF &rect, const LorenzFigure &figure);

} // namespace yike::report
