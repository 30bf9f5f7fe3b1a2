// SPDX-License-Identifier: GPL-3.0-or-later
// Filling and binning of a layer's geometry.
#include "ui/render/feature_set.h"

#include <algorithm>

namespace yike::render {

namespace {

constexpr std::int32_t kSmallestBin = 10'000; ///< cm
constexpr std::int64_t kBinsAcross = 96;

} // namespace

void FeatureSet::beginFeature(std::uint32_t id)
{
    m_ids.push_back(id);
    m_boxes.emplace_back();
    m_firstRing.push_back(m_firstRing.back());
}

void FeatureSet::addRing(std::span<const geo::Point> points)
{
    m_points.insert(m_points.end(), points.begin(), points.end());
    m_firstPoint.push_back(static_cast<std::uint32_t>(m_points.size()));
    ++m_firstRing.back();
    for (const auto point : points)
        m_boxes.back().add(point);
}

std::span<const geo::Point> FeatureSet::ring(std::size_t feature, std::size_t ring) const
{
    const auto at = m_firstRing[feature] + ring;
    return std::span(m_points).subspan(m_firstPoint[at], m_firstPoint[at + 1] - m_firstPoint[at]);
}

std::size_t FeatureSet::binOf(const Box &box) const
{
    const auto width = std::int64_t{box.maxX} - box.minX;
    const auto height = std::int64_t{box.maxY} - box.minY;
    if (box.empty() || width > m_binSize || height > m_binSize)
        return m_columns * m_rows;
    const auto column = (std::int64_t{box.minX} + width / 2 - m_bounds.minX) / m_binSize;
    const auto row = (std::int64_t{box.minY} + height / 2 - m_bounds.minY) / m_binSize;
    return static_cast<std::size_t>(row) * m_columns + static_cast<std::size_t>(column);
}

std::pair<std::size_t, std::size_t> FeatureSet::binRange(std::int32_t from, std::int32_t to, std::int32_t origin,
                                                         std::size_t count) const
{
    // A feature lies in the bin of its centre and is no larger than a bin, so it reaches half a bin further at most.
    const auto bin = [&](std::int64_t place) {
        return static_cast<std::size_t>(
            std::clamp<std::int64_t>((place - origin) / m_binSize, 0, static_cast<std::int64_t>(count) - 1));
    };
    return {bin(std::int64_t{from} - m_binSize / 2 - 1), bin(std::int64_t{to} + m_binSize / 2 + 1)};
}

void FeatureSet::finish()
{
    for (const auto &box : m_boxes)
        m_bounds.add(box);
    if (m_ids.empty() || m_bounds.empty())
        return;
    const auto width = std::int64_t{m_bounds.maxX} - m_bounds.minX;
    const auto height = std::int64_t{m_bounds.maxY} - m_bounds.minY;
    m_binSize =
        static_cast<std::int32_t>(std::max<std::int64_t>(kSmallestBin, std::max(width, height) / kBinsAcross + 1));
    m_columns = static_cast<std::size_t>(width / m_binSize) + 1;
    m_rows = static_cast<std::size_t>(height / m_binSize) + 1;

    m_binStart.assign(m_columns * m_rows + 2, 0);
    for (const auto &box : m_boxes)
        ++m_binStart[binOf(box) + 1];
    for (std::size_t bin = 1; bin < m_binStart.size(); ++bin)
        m_binStart[bin] += m_binStart[bin - 1];
    m_binned.resize(m_ids.size());
    auto next = m_binStart;
    for (std::uint32_t feature = 0; feature < m_ids.size(); ++feature)
        m_binned[next[binOf(m_boxes[feature])]++] = feature;
}

} // namespace yike::render
