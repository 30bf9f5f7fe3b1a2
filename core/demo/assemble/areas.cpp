// SPDX-License-Identifier: GPL-3.0-or-later
// Areas and estates of the plan.
#include "core/demo/assemble/assemble.h"

#include "core/demo/earth.h"

namespace yike::demo {

using plan::Area;
using plan::AreaId;
using plan::AreaKind;

namespace {

Path moved(Path path, Vec shift)
{
    for (Vec &p : path)
        p = p + shift;
    return path;
}

std::string twoDigits(std::size_t number) { return (number < 10 ? "0" : "") + std::to_string(number); }

void placeSubdistricts(Draft &draft, const Sketch &sketch, const Tile &tile, std::vector<AreaId> &ids)
{
    static constexpr const char *kNames[] = {"老城街道", "铁西街道", "河东街道", "锦澄新城街道"};
    for (std::size_t i = 0; i < kQuarterCount; ++i) {
        Area area;
        area.id = {draft.newId()};
        area.kind = AreaKind::Subdistrict;
        area.name = tile.prefix + kNames[i];
        area.code = "9988010" + twoDigits(i + 1);
        area.parent = draft.district;
        area.outline = {polygonOf(moved(sketch.outlines[i], tile.shift))};
        ids.push_back(area.id);
        draft.plan.areas.push_back(std::move(area));
    }
}

void placeCircles(Draft &draft, const Sketch &sketch, const Tile &tile, const Placed &placed)
{
    for (const CircleNote &note : circleNotes()) {
        Area circle;
        circle.id = {draft.newId()};
        circle.kind = AreaKind::Circle;
        circle.name = tile.prefix + std::string(note.name);
        circle.parent = draft.district;
        for (std::size_t i = 0; i < sketch.communities.size(); ++i)
            for (const std::string_view name : note.communities)
                if (sketch.communities[i].name == name)
                    circle.members.push_back(placed.communities[i]);
        circle.batch = note.batch;
        circle.status = note.status;
        circle.operatorName = note.operatorName;
        draft.plan.areas.push_back(std::move(circle));
    }
}

} // namespace

void placeAreas(Draft &draft, const Sketch &sketch, const Tile &tile, Placed &placed)
{
    draft.districtOutline.push_back(polygonOf(moved(sketch.outlines.back(), tile.shift)));
    std::vector<AreaId> subdistricts;
    placeSubdistricts(draft, sketch, tile, subdistricts);
    std::array<std::size_t, kQuarterCount> counts{};
    for (const CommunityDraft &community : sketch.communities) {
        const auto quarter = static_cast<std::size_t>(community.quarter);
        Area area;
        area.id = {draft.newId()};
        area.kind = AreaKind::Community;
        area.name = tile.prefix + community.name;
        area.code = "9988010" + twoDigits(quarter + 1) + "0" + twoDigits(++counts[quarter]);
        area.parent = subdistricts[quarter];
        for (const Path &ring : community.rings)
            area.outline.push_back(polygonOf(moved(ring, tile.shift)));
        placed.communities.push_back(area.id);
        draft.plan.areas.push_back(std::move(area));
    }
    placeCircles(draft, sketch, tile, placed);
}

void placeEstates(Draft &draft, const Sketch &sketch, const Tile &tile, Placed &placed)
{
    for (const EstateDraft &from : sketch.estates) {
        plan::Estate estate;
        estate.id = {draft.newId()};
        estate.name = tile.prefix + from.name;
        estate.outline = polygonOf(moved(from.ring, tile.shift));
        estate.walled = from.walled;
        for (const GateDraft &gate : from.gates)
            estate.gates.push_back({toEarth(gate.place + tile.shift), gate.name, gate.open, {}, {}, {}});
        placed.estates.push_back(estate.id);
        draft.plan.estates.push_back(std::move(estate));
    }
}

} // namespace yike::demo
