// SPDX-License-Identifier: GPL-3.0-or-later
// Which parts of the screen are taken, in cells of a few pixels.
#pragma once

#include <QRectF>

#include <vector>

namespace yike::render {

class Occupancy {
public:
    Occupancy(const QRectF &area, double cell);
    /// Whether nothing overlaps the box. What lies outside the area is free.
    [[nodiscard]] bool free(const QRectF &box) const;
    void take(const QRectF &box);

private:
    struct Range {
        int left, top, right, bottom; ///< cells, inclusive
    };
    [[nodiscard]] Range range(const QRectF &box) const;

    QRectF m_area;
    double m_cell;
    int m_columns, m_rows;
    std::vector<bool> m_taken;
};

} // namespace yike::render
