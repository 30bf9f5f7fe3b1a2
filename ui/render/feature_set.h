// SPDX-License-Identifier: GPL-3.0-or-later
// One layer's geometry in flat arrays, and the bins that tell which of it is in view.
#pragma once

#include "core/geo/point.h"
#include "ui/render/view.h"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace yike::render {

/// Lines, or polygons of one or more rings. Filled feature by feature, then closed by finish().
class FeatureSet {
public:
    void beginFeature(std::uint32_t id);
    /// To the feature begun last. Rings of polygons: outer ones anticlockwise, holes clockwise, the last point not repeated.
    void addRing(std::span<const geo::Point> points);
    /// Sorts the features into bins. No feature may be added afterwards.
    void finish();

    [[nodiscard]] std::size_t size() const { return m_ids.size(); }
    [[nodiscard]] bool empty() const { return m_ids.empty(); }
    [[nodiscard]] std::uint32_t id(std::size_t feature) const { return m_ids[feature]; }
    [[nodiscard]] const Box &box(std::size_t feature) const { return m_boxes[feature]; }
    [[nodiscard]] const Box &bounds() const { return m_bounds; }
    [[nodiscard]] std::size_t ringCount(std::size_t feature) const
    {
        return m_firstRing[feature + 1] - m_firstRing[feature];
    }
    [[nodiscard]] std::span<const geo::Point> ring(std::size_t feature, std::size_t ring) const;

    /// The features whose box overlaps `view`, always in the same order, whatever the view: large ones first.
    /// visit(feature) returns false to stop.
    template <typename Visit>
    void visit(const Box &view, Visit &&visit) const
    {
        if (m_ids.empty() || !view.overlaps(m_bounds))
            return;
        if (!visitBin(m_columns * m_rows, view, visit))
            return;
        const auto [left, right] = binRange(view.minX, view.maxX, m_bounds.minX, m_columns);
        const auto [bottom, top] = binRange(view.minY, view.maxY, m_bounds.minY, m_rows);
        for (std::size_t row = bottom; row <= top; ++row)
            for (std::size_t column = left; column <= right; ++column)
                if (!visitBin(row * m_columns + column, view, visit))
                    return;
    }

private:
    template <typename Visit>
    bool visitBin(std::size_t bin, const Box &view, Visit &&visit) const
    {
        for (auto at = m_binStart[bin]; at < m_binStart[bin + 1]; ++at) {
            const auto feature = m_binned[at];
            if (view.overlaps(m_boxes[feature]) && !visit(std::size_t{feature}))
                return false;
        }
        return true;
    }
    [[nodiscard]] std::size_t binOf(const Box &box) const;
    [[nodiscard]] std::pair<std::size_t, std::size_t> binRange(std::int32_t from, std::int32_t to, std::int32_t origin,
                                                               std::size_t count) const;

    std::vector<std::uint32_t> m_ids;
    std::vector<std::uint32_t> m_firstRing{0}; ///< one more than features, into m_firstPoint
    std::vector<std::uint32_t> m_firstPoint{0}; ///< one more than rings, into m_points
    std::vector<geo::Point> m_points;
    std::vector<Box> m_boxes;
    Box m_bounds;
    std::int32_t m_binSize = 1;
    std::size_t m_columns = 0, m_rows = 0;
    std::vector<std::uint32_t> m_binStart; ///< into m_binned; the last bin holds what is larger than a bin
    std::vector<std::uint32_t> m_binned;
};

} // namespace yike::render
