// SPDX-License-Identifier: GPL-3.0-or-later
// One layer's geometry in flat arrays, and the bins that tell which of it is in view.
#pragma once

#include "core/geo/point.h"
#include "ui/render/view.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace yike::render {

/// Lines, or polygons of one or more rings. Filled feature by feature, then closed by finish().
class FeatureSet {
public:
    void beginFeature(std::uint32_t id);
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

    /// The features whose box overlaps `view`, always in the same order, whatever the view. Stops when `visit` says false.
    void visit(const Box &view, const std::function<bool(std::size_t feature)> &visit) const;

private:
    [[nodiscard]] std::size_t binOf(const Box &box) const;

    std::vector<std::uint32_t> m_ids;
    std::vector<std::uint32_t> m_firstRing; ///< one more than features, into m_firstPoint
    std::vector<std::uint32_t> m_firstPoint; ///< one more than rings, into m_points
    std::vector<geo::Point> m_points;
    std::vector<Box> m_boxes;
    Box m_bounds;
    std::int32_t m_binSize = 1;
    std::size_t m_columns = 0, m_rows = 0;
    std::vector<std::uint32_t> m_binStart; ///< into m_binned; the last bin holds what is larger than a bin
    std::vector<std::uint32_t> m_binned;
};

} // namespace yike::render
