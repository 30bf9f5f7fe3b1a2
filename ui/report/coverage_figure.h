// SPDX-License-Identifier: GPL-3.0-or-later
// Coverage on paper, as vectors: the three measures of each service with a target, with their figures and the standard.
#pragma once

#include "ui/report/typesetting.h"

#include <QString>

#include <array>
#include <vector>

namespace yike::report {

/// Shares from 0 to 1 and as they are written; a negative one has no bar.
struct CoverageFigure {
    struct Row {
        QString service, standard; ///< "≤ 300 m · aged 60 and over"
        std::array<double, 3> shares{-1, -1, -1}; ///< straight, network, own pace
        std::array<QString, 3> told;
        double target = -1; ///< of the network's
    };
    std::vector<Row> rows;
    std::array<QString, 3> names; ///< of the measures
    QString target, remark;
};

/// mm; never more than a page takes.
[[nodiscard]] double heightOf(const CoverageFigure &figure);
void paintCoverage(QPainter &painter, const QRectF &rect, const CoverageFigure &figure);

} // namespace yike::report
