// SPDX-License-Identifier: GPL-3.0-or-later
// The box round everything a plan knows the place of.
#include "core/plan/plan.h"

#include <algorithm>

namespace yike::plan {
namespace {

class Box {
public:
    void add(geo::LonLat place)
    {
        if (!geo::isValid(place))
            return;
        if (!m_bounds)
            m_bounds = geo::Bounds{place.lon, place.lat, place.lon, place.lat};
        m_bounds->west = std::min(m_bounds->west, place.lon);
        m_bounds->south = std::min(m_bounds->south, place.lat);
        m_bounds->east = std::max(m_bounds->east, place.lon);
        m_bounds->north = std::max(m_bounds->north, place.lat);
    }
    void add(const geo::Line &line)
    {
        for (const geo::LonLat &place : line)
            add(place);
    }
    [[nodiscard]] const std::optional<geo::Bounds> &bounds() const { return m_bounds; }

private:
    std::optional<geo::Bounds> m_bounds;
};

} // namespace

std::optional<geo::Bounds> Plan::bounds() const
{
    Box box;
    if (streets) {
        for (const Street &street : streets->streets)
            box.add(street.line);
    }
    for (const Residence &residence : residences)
        box.add(residence.place);
    for (const Outlet &each : outlets) {
        if (each.match != MatchLevel::NotPlaced)
            box.add(each.place);
    }
    for (const Area &each : areas) {
        for (const geo::Polygon &polygon : each.outline) {
            for (const geo::Line &ring : polygon)
                box.add(ring);
        }
    }
    return box.bounds();
}

} // namespace yike::plan
