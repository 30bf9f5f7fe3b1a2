// SPDX-License-Identifier: GPL-3.0-or-later
// admin_level to the kinds of areas, as China uses the levels.
#include "core/import/osm_areas.h"

namespace yike::importing {

void OsmAreas::addArea(const OsmFeature &feature, const geo::MultiPolygon &outline)
{
    if (!feature.is("boundary", "administrative") || !feature.has("name") || outline.empty())
        return;
    plan::Area area;
    const std::string_view level = feature.value("admin_level");
    if (level == "6" || level == "7")
        area.kind = plan::AreaKind::District;
    else if (level == "8")
        area.kind = plan::AreaKind::Subdistrict;
    else if (level == "9" || level == "10")
        area.kind = plan::AreaKind::Community;
    else
        return;
    area.name = feature.name();
    area.code = feature.text("ref");
    area.outline = outline;
    areas.push_back(std::move(area));
}

} // namespace yike::importing
