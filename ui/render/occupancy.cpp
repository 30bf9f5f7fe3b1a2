// SPDX-License-Identifier: GPL-3.0-or-later
// A grid of taken cells.
#include "ui/render/occupancy.h"

#include <algorithm>
#include <cmath>

namespace yike::render {

Occupancy::Occupancy(const QRectF &area, double cell)
    : m_area(area),
      m_cell(cell),
      m_columns(static_cast<int>(area.width() / cell) + 1),
      m_rows(static_cast<int>(area.height() / cell) + 1),
      m_taken(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows))
{}

Occupancy::Range Occupancy::range(const QRectF &box) const
{
    const auto cell = [this](double length) { return std::clamp(std::floor(length / m_cell), -1.0, 1e6); };
    return {std::max(0, static_cast<int>(cell(box.left() - m_area.left()))),
            std::max(0, static_cast<int>(cell(box.top() - m_area.top()))),
            std::min(m_columns - 1, static_cast<int>(cell(box.right() - m_area.left()))),
            std::min(m_rows - 1, static_cast<int>(cell(box.bottom() - m_area.top())))};
}

bool Occupancy::free(const QRectF &box) const
{
    const auto cells = range(box);
    for (int row = cells.top; row <= cells.bottom; ++row)
        for (int column = cells.left; column <= cells.right; ++column)
            if (m_taken[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) +
                        static_cast<std::size_t>(column)])
                return false;
    return true;
}

void Occupancy::take(const QRectF &box)
{
    const auto cells = range(box);
    for (int row = cells.top; row <= cells.bottom; ++row)
        for (int column = cells.left; column <= cells.right; ++column)
            m_taken[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) +
                    static_cast<std::size_t>(column)] = true;
}

} // namespace yike::render
