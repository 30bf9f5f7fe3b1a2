// SPDX-License-Identifier: GPL-3.0-or-later
// The base map of the plan: lines, grounds and names.
#include "core/demo/assemble/assemble.h"

#include "core/demo/earth.h"
#include "core/demo/land.h"

namespace yike::demo {

using plan::LabelKind;

namespace {

void label(Draft &draft, LabelKind kind, Vec at, const std::string &name)
{
    if (!name.empty())
        draft.baseMap.labels.push_back({kind, toEarth(at), name});
}

void placeLabels(Draft &draft, const Sketch &sketch, const Tile &tile)
{
    static constexpr const char *kQuarters[] = {"老城", "铁西", "河东", "锦澄新城"};
    for (std::size_t i = 0; i < kQuarterCount; ++i) {
        Vec sum;
        std::int64_t count = 0;
        for (const Block &block : sketch.blocks) {
            if (static_cast<std::size_t>(block.quarter) == i && block.filled && block.kind != 'r') {
                sum = sum + centreOf(block.ring);
                ++count;
            }
        }
        if (count > 0)
            label(draft, LabelKind::Quarter, Vec{divided(sum.x, count), divided(sum.y, count)} + tile.shift,
                  tile.prefix + kQuarters[i]);
    }
    const Land land;
    for (const std::int64_t y : {-1400, -200, 1250})
        label(draft, LabelKind::Water, land.river.at(y * kMetre) + tile.shift, "澄川");
    for (const EstateDraft &estate : sketch.estates)
        label(draft, LabelKind::Place, centreOf(estate.ring) + tile.shift, estate.name);
    for (const Block &block : sketch.blocks) {
        const bool estate = block.kind == 's' || block.kind == 'w' || block.kind == 't' || block.kind == 'c';
        if (block.filled && !estate)
            label(draft, block.kind == 'v' || block.kind == 'a' ? LabelKind::Place : LabelKind::Landmark,
                  centreOf(block.ring) + tile.shift, block.name);
    }
}

} // namespace

void placeBaseMap(Draft &draft, const Sketch &sketch, const Tile &tile)
{
    const auto moved = [&](Path path) {
        for (Vec &p : path)
            p = p + tile.shift;
        return path;
    };
    for (const MapLineDraft &line : sketch.lines)
        draft.baseMap.lines.push_back({line.kind, toEarth(moved(line.line)), line.name});
    for (const GroundDraft &ground : sketch.grounds)
        if (ground.ring.size() >= 3)
            draft.baseMap.grounds.push_back({ground.kind, {polygonOf(moved(ground.ring))}, ground.name});
    placeLabels(draft, sketch, tile);
}

} // namespace yike::demo
