// SPDX-License-Identifier: GPL-3.0-or-later
// What a printed map's legend tells of its lines and its ground, and which layer of areas it names.
#pragma once

#include "ui/render/furniture.h"

#include <vector>

namespace yike::report {

/// Outlines that are drawn and lie in view, as the map draws them.
[[nodiscard]] std::vector<render::LegendEntry> borderEntries(const render::MapScene &scene, const render::MapView &view,
                                                             const render::RenderOptions &options);
/// Water, railways, gates and buildings without homes, where they lie in view.
[[nodiscard]] std::vector<render::LegendEntry> groundEntries(const render::MapScene &scene, const render::MapView &view,
                                                             const render::RenderOptions &options);

/// For RenderOptions::names: water, and of circles, communities and subdistricts the first kind of which every name in view finds
/// its place; none where none does, so that no area is named without its neighbours.
[[nodiscard]] std::uint32_t namesOfOneLayer(const render::MapScene &scene, const render::MapView &view,
                                            const render::RenderOptions &options, const std::vector<QRectF> &taken);
/// Boxes that cover the districts' outlines, for names to keep off them.
[[nodiscard]] std::vector<QRectF> alongDistrict(const render::MapScene &scene, const render::MapView &view);
/// Districts have no names of their own on the map: theirs, in the middle of what is seen of each.
[[nodiscard]] std::vector<render::SceneLabel> districtNames(const render::MapScene &scene, const render::MapView &view);

} // namespace yike::report
