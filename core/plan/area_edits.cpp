// SPDX-License-Identifier: GPL-3.0-or-later
// Outlines are checked as they are stored, in whole units of 1e-7°, so that screen and scale have no say.
#include "core/plan/area_edits.h"

#include "core/geo/polygon.h"
#include "core/geo/segment.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <utility>

namespace yike::plan {
namespace {

constexpr double kUnitsPerDegree = 1e7;

/// Units of 1e-7° in place of centimetres: a plane like any other.
geo::Point unitsOf(geo::LonLat place)
{
    return {static_cast<std::int32_t>(std::llround(place.lon * kUnitsPerDegree)),
            static_cast<std::int32_t>(std::llround(place.lat * kUnitsPerDegree))};
}

std::vector<geo::Point> unitsOf(std::span<const geo::LonLat> places)
{
    std::vector<geo::Point> units;
    for (const geo::LonLat &place : places) {
        const geo::Point unit = unitsOf(place);
        if (units.empty() || units.back() != unit)
            units.push_back(unit);
    }
    return units;
}

/// From a corner on straight back where one came from.
bool foldsBack(geo::Point before, geo::Point corner, geo::Point after)
{
    if (geo::side(before, corner, after) != 0)
        return false;
    // On one line: the way out has the opposite sign in x, or in y where x does not tell.
    const auto sign = [](std::int64_t one, std::int64_t other) { return (one > other) - (one < other); };
    const int alongX = sign(corner.x, before.x) * sign(after.x, corner.x);
    const int alongY = sign(corner.y, before.y) * sign(after.y, corner.y);
    return alongX < 0 || alongY < 0;
}

/// Sides i and j of a ring, i < j, have more in common than the corner between neighbours.
bool sidesCross(const std::vector<geo::Point> &ring, std::size_t i, std::size_t j)
{
    const std::size_t count = ring.size();
    const auto at = [&](std::size_t k) { return ring[k % count]; };
    if (j == i + 1)
        return foldsBack(at(i), at(j), at(j + 1));
    if (i == 0 && j == count - 1)
        return foldsBack(at(j), at(0), at(1));
    return geo::meet({at(i), at(i + 1)}, {at(j), at(j + 1)});
}

struct Share {
    base::People inside = 0, all = 0;
};

std::string codeOf(std::string_view verb, AreaKind kind)
{
    const std::string_view noun = kind == AreaKind::Circle           ? "circle"
                                  : isTier(kind)                     ? "tier"
                                  : kind == AreaKind::SchoolDistrict ? "school-district"
                                                                     : "area";
    return std::string(verb) + '-' + std::string(noun);
}

geo::Line roundedLine(std::vector<geo::LonLat> corners)
{
    for (geo::LonLat &corner : corners)
        corner = geo::rounded(corner);
    return corners;
}

} // namespace

OutlineFlaw flawOf(std::span<const geo::LonLat> corners)
{
    std::vector<geo::Point> ring = unitsOf(corners);
    while (ring.size() > 1 && ring.front() == ring.back())
        ring.pop_back();
    if (ring.size() < 3)
        return OutlineFlaw::TooFewCorners;
    const auto onLine = [&](geo::Point point) { return geo::side(ring[0], ring[1], point) == 0; };
    if (std::ranges::all_of(ring, onLine))
        return OutlineFlaw::NoArea;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        for (std::size_t j = i + 1; j < ring.size(); ++j) {
            if (sidesCross(ring, i, j))
                return OutlineFlaw::CrossesItself;
        }
    }
    return OutlineFlaw::None;
}

bool wouldCross(std::span<const geo::LonLat> corners, geo::LonLat next)
{
    const std::vector<geo::Point> line = unitsOf(corners);
    const geo::Point to = unitsOf(next);
    if (line.size() < 2 || to == line.back())
        return false;
    const std::size_t last = line.size() - 1;
    if (foldsBack(line[last - 1], line[last], to))
        return true;
    for (std::size_t i = 0; i + 1 < last; ++i) {
        // Back at the first corner the closing side touches the first side there, and only there.
        const bool closing = i == 0 && to == line[0];
        if (closing ? foldsBack(line[last], to, line[1]) : geo::meet({line[i], line[i + 1]}, {line[last], to}))
            return true;
    }
    return false;
}

std::vector<AreaId> membersInside(const Plan &plan, const geo::MultiPolygon &outline)
{
    const geo::Region region(outline);
    geo::RegionSet outlines;
    std::vector<AreaId> communities;
    std::map<AreaId, Share> shares;
    for (const Area &area : plan.areas) {
        if (area.kind != AreaKind::Community)
            continue;
        communities.push_back(area.id);
        outlines.add(area.outline);
        shares[area.id] = {};
    }
    for (const Residence &home : plan.residences) {
        auto share = shares.find(home.community);
        if (share == shares.end()) {
            const auto at = outlines.firstAt(home.place);
            if (!at)
                continue;
            share = shares.find(communities[*at]);
        }
        const base::People people = norms::total(home.people);
        share->second.all += people;
        share->second.inside += region.contains(home.place) ? people : 0;
    }
    std::vector<AreaId> members;
    for (const AreaId id : communities) {
        const Share &share = shares[id];
        const geo::MultiPolygon &own = plan.area(id)->outline;
        const bool inside = share.all > 0 ? share.inside > share.all - share.inside
                                          : !own.empty() && region.contains(geo::labelPoint(own));
        if (inside)
            members.push_back(id);
    }
    return members;
}

Area drawnArea(const Plan &plan, AreaKind kind, std::vector<geo::LonLat> corners)
{
    Area area;
    area.kind = kind;
    const auto district = std::ranges::find(plan.areas, AreaKind::District, &Area::kind);
    area.parent = district == plan.areas.end() ? AreaId{} : district->id;
    return redrawn(plan, std::move(area), std::move(corners));
}

Area redrawn(const Plan &plan, Area area, std::vector<geo::LonLat> corners)
{
    area.outline = {{roundedLine(std::move(corners))}};
    area.origin = OutlineOrigin::Drawn;
    // Members go before an outline: those of other layers would hide what was drawn.
    area.members = area.kind == AreaKind::Circle ? membersInside(plan, area.outline) : std::vector<AreaId>();
    return area;
}

Area withCorner(const Plan &plan, const Area &area, std::size_t corner, geo::LonLat place)
{
    Area after = area;
    if (after.outline.empty() || after.outline.front().empty() || corner >= after.outline.front().front().size())
        return after;
    after.outline.front().front()[corner] = geo::rounded(place);
    if (after.kind == AreaKind::Circle && area.members == membersInside(plan, area.outline))
        after.members = membersInside(plan, after.outline);
    return after;
}

Area asKind(const Plan &plan, Area area, AreaKind kind)
{
    if (kind == area.kind)
        return area;
    area.kind = kind;
    if (kind != AreaKind::SchoolDistrict)
        area.schools.clear();
    if (kind == AreaKind::Circle) {
        if (area.members.empty())
            area.members = membersInside(plan, area.outline);
        return area;
    }
    area.batch.clear();
    area.operatorName.clear();
    area.type = CircleType::Unknown;
    area.status = CircleStatus::Planned;
    if (!area.outline.empty())
        area.members.clear();
    return area;
}

bool hasMovableCorners(const Area &area)
{
    return area.origin == OutlineOrigin::Drawn && isLayer(area.kind) && area.outline.size() == 1 &&
           area.outline.front().size() == 1;
}

Edit addArea(const Plan &plan, Area area)
{
    area.id = AreaId{plan.nextId};
    return {codeOf("add", area.kind), {}, {{std::nullopt, std::move(area)}}};
}

Edit changeArea(const Plan &plan, const Area &after)
{
    Edit edit{codeOf("edit", after.kind), {}, {}};
    const Area *before = plan.area(after.id);
    if (before != nullptr && *before != after)
        edit.changes.push_back({*before, after});
    return edit;
}

Edit deleteArea(const Plan &plan, AreaId id)
{
    const Area *before = plan.area(id);
    Edit edit{codeOf("delete", before != nullptr ? before->kind : AreaKind::Community), {}, {}};
    if (before != nullptr)
        edit.changes.push_back({*before, std::nullopt});
    return edit;
}

} // namespace yike::plan
