// SPDX-License-Identifier: GPL-3.0-or-later
// Questions to a finished scene.
#include "ui/render/scene.h"

#include "ui/render/rings.h"
#include "ui/render/scene_builder.h"

#include <algorithm>

namespace yike::render {

namespace {

/// Communities are asked first, circles last.
int rank(plan::AreaKind kind)
{
    switch (kind) {
    case plan::AreaKind::Community:
        return 0;
    case plan::AreaKind::Subdistrict:
        return 1;
    case plan::AreaKind::District:
        return 2;
    case plan::AreaKind::Circle:
        return 3;
    case plan::AreaKind::Tier15:
    case plan::AreaKind::Tier10:
    case plan::AreaKind::Tier5:
    case plan::AreaKind::SchoolDistrict:
        return 4;
    }
    return 5;
}

} // namespace

std::shared_ptr<const MapScene> MapScene::make(const plan::Plan &plan, const geo::LocalFrame &frame,
                                               const base::Progress &progress)
{
    return SceneBuilder(plan, frame, progress).build();
}

const SceneArea *MapScene::area(plan::AreaId id) const
{
    const auto at = std::ranges::find(m_areas, id, &SceneArea::id);
    return at == m_areas.end() ? nullptr : &*at;
}

const SceneArea *MapScene::areaAt(geo::Point point) const
{
    const SceneArea *best = nullptr;
    for (const auto &area : m_areas) {
        if (best && rank(area.kind) >= rank(best->kind))
            continue;
        if (area.box.overlaps({point.x, point.y, point.x, point.y}) && inside(area.rings, point))
            best = &area;
    }
    return best;
}

} // namespace yike::render
