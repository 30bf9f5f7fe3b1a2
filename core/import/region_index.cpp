// SPDX-License-Identifier: GPL-3.0-or-later
// The box tree in units of 1e-7°.
#include "core/import/region_index.h"

#include <cmath>

namespace yike::importing {
namespace {

std::int32_t unitsDown(double degrees) { return static_cast<std::int32_t>(std::floor(degrees * 1e7)); }

std::int32_t unitsUp(double degrees) { return static_cast<std::int32_t>(std::ceil(degrees * 1e7)); }

} // namespace

RegionIndex::RegionIndex(const std::vector<geo::MultiPolygon> &regions)
{
    std::vector<geo::Box> boxes;
    m_regions.reserve(regions.size());
    boxes.reserve(regions.size());
    for (const geo::MultiPolygon &outline : regions) {
        const geo::Region &region = m_regions.emplace_back(outline);
        const auto &bounds = region.bounds();
        // An empty region keeps its number and holds nothing.
        boxes.push_back(bounds ? geo::Box{unitsDown(bounds->west), unitsDown(bounds->south), unitsUp(bounds->east),
                                          unitsUp(bounds->north)}
                               : geo::Box{});
    }
    m_tree = geo::BoxTree(boxes);
}

std::optional<std::size_t> RegionIndex::firstAt(geo::LonLat place) const
{
    if (!geo::isValid(place))
        return std::nullopt;
    const geo::Box box{unitsDown(place.lon), unitsDown(place.lat), unitsUp(place.lon), unitsUp(place.lat)};
    std::optional<std::size_t> first;
    m_tree.inBox(box, [&](std::uint32_t item) {
        if ((!first || item < *first) && m_regions[item].contains(place))
            first = item;
        return true;
    });
    return first;
}

} // namespace yike::importing
