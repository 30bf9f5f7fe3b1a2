// SPDX-License-Identifier: GPL-3.0-or-later
// Which of very many regions hold a place: geo::Region behind a box tree.
#pragma once

#include "core/geo/box_tree.h"
#include "core/geo/polygon.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace yike::importing {

class RegionIndex {
public:
    RegionIndex() = default;
    /// Made of all at once; asked afterwards.
    explicit RegionIndex(const std::vector<geo::MultiPolygon> &regions);

    [[nodiscard]] std::size_t size() const { return m_regions.size(); }
    /// The lowest index that holds the place.
    [[nodiscard]] std::optional<std::size_t> firstAt(geo::LonLat place) const;

private:
    std::vector<geo::Region> m_regions;
    geo::BoxTree m_tree; ///< boxes in units of 1e-7°, which fit where centimetres do
};

} // namespace yike::importing
