// SPDX-License-Identifier: GPL-3.0-or-later
// Overlaps pair by pair, gaps from the union of all.
#include "core/analysis/area_gaps.h"

#include "core/analysis/plane_shapes.h"
#include "core/geo/polygon.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace yike::analysis {

namespace {

using plan::AreaKind;

constexpr double kStrip = 50; ///< m
constexpr double kHair = 1; ///< m: narrower gaps come from rounding
constexpr double kTouching = 0.5; ///< m
constexpr double kLargestFilled = 10'000; ///< m²: larger ground that is no strip is nobody's to give away

struct Outlined {
    const plan::Area *area;
    PlaneShape shape;
    std::optional<geo::Bounds> bounds;
};

std::vector<Outlined> outlinedOf(std::span<const plan::Area> areas, AreaKind kind, const geo::LocalFrame &frame)
{
    std::vector<Outlined> out;
    for (const plan::Area &area : areas) {
        if (area.kind != kind || area.outline.empty())
            continue;
        PlaneShape shape(area.outline, frame);
        if (!shape.empty())
            out.push_back({&area, std::move(shape), geo::boundsOf(area.outline)});
    }
    return out;
}

bool boxesMeet(const std::optional<geo::Bounds> &one, const std::optional<geo::Bounds> &other)
{
    return one && other && one->west <= other->east && other->west <= one->east && one->south <= other->north &&
           other->south <= one->north;
}

base::Issue told(base::IssueCode code, std::vector<std::string> args, const PlaneShape &shape,
                 const geo::LocalFrame &frame)
{
    base::Issue issue;
    issue.code = code;
    issue.args = std::move(args);
    const geo::LonLat place = frame.toLonLat(shape.inside());
    issue.lon = place.lon;
    issue.lat = place.lat;
    return issue;
}

std::string metresOf(const PlaneShape &shape) { return std::to_string(std::llround(shape.squareMetres())); }

/// The largest of its parts: the place to look at.
PlaneShape largestPart(const PlaneShape &shape)
{
    PlaneShape best;
    for (const PlaneShape &part : shape.parts()) {
        if (part.squareMetres() > best.squareMetres())
            best = part;
    }
    return best;
}

void listOverlaps(const std::vector<Outlined> &areas, const geo::LocalFrame &frame, std::vector<base::Issue> &issues)
{
    for (std::size_t i = 0; i < areas.size(); ++i) {
        for (std::size_t j = i + 1; j < areas.size(); ++j) {
            if (!boxesMeet(areas[i].bounds, areas[j].bounds))
                continue;
            const PlaneShape both = areas[i].shape.common(areas[j].shape);
            if (both.squareMetres() < kLeastOddArea)
                continue;
            issues.push_back(told(base::IssueCode::AreaOverlap,
                                  {areas[i].area->name, areas[j].area->name, metresOf(both)}, largestPart(both),
                                  frame));
            issues.back().object = areas[i].area->id.value;
        }
    }
}

std::string codeOf(AreaKind kind)
{
    switch (kind) {
    case AreaKind::Tier15:
        return "tier-15";
    case AreaKind::Tier10:
        return "tier-10";
    case AreaKind::Tier5:
        return "tier-5";
    default:
        return "community";
    }
}

/// What the communities ought to fill; empty where the project does not say.
PlaneShape groundOf(std::span<const plan::Area> areas, const geo::LocalFrame &frame)
{
    for (const AreaKind kind : {AreaKind::District, AreaKind::Subdistrict}) {
        std::vector<PlaneShape> shapes;
        for (const Outlined &each : outlinedOf(areas, kind, frame))
            shapes.push_back(each.shape);
        if (!shapes.empty())
            return PlaneShape::united(shapes);
    }
    return {};
}

struct Gap {
    PlaneShape shape;
    std::vector<const plan::Area *> beside;
};

std::vector<Gap> gapsOf(const std::vector<Outlined> &areas, const PlaneShape &ground)
{
    std::vector<Gap> gaps;
    std::vector<PlaneShape> shapes;
    for (const Outlined &each : areas)
        shapes.push_back(each.shape);
    const PlaneShape all = PlaneShape::united(shapes);
    const PlaneShape closed = all.closed(kStrip).filled();
    const std::array filled{closed, ground};
    for (const PlaneShape &gap : PlaneShape::united(filled).without(all).opened(kHair).parts()) {
        if (gap.squareMetres() < kLeastOddArea)
            continue;
        std::vector<const plan::Area *> beside;
        for (const Outlined &each : areas) {
            if (each.shape.isNear(gap, kTouching))
                beside.push_back(each.area);
        }
        // A notch of one outline is no gap between two, but ground of the district is missing wherever it lies.
        const bool ofGround = gap.common(ground).squareMetres() >= kLeastOddArea;
        if (!beside.empty() && (beside.size() > 1 || ofGround))
            gaps.push_back({gap, std::move(beside)});
    }
    return gaps;
}

void listGaps(const std::vector<Outlined> &areas, AreaKind kind, const PlaneShape &ground, const geo::LocalFrame &frame,
              std::vector<base::Issue> &issues)
{
    for (const auto &[gap, beside] : gapsOf(areas, ground)) {
        issues.push_back(told(
            base::IssueCode::AreaGap,
            {codeOf(kind), metresOf(gap), beside.front()->name, beside.size() > 1 ? beside[1]->name : std::string()},
            gap, frame));
        issues.back().object = beside.front()->id.value;
    }
}

/// The one with the lower id keeps the ground, as it has the people who live there already.
std::optional<plan::Area> overlapCut(const std::vector<Outlined> &areas, const plan::Area &first, geo::Point place,
                                     const geo::LocalFrame &frame)
{
    const auto one = std::ranges::find(areas, &first, &Outlined::area);
    for (const Outlined &other : areas) {
        if (one == areas.end() || other.area == &first || !one->shape.holds(place) || !other.shape.holds(place))
            continue;
        const bool firstKeeps = first.id < other.area->id;
        const PlaneShape left = firstKeeps ? other.shape.without(one->shape) : one->shape.without(other.shape);
        if (left.empty())
            return std::nullopt; // one lies wholly in the other: somebody has to decide
        plan::Area after = firstKeeps ? *other.area : first;
        after.outline = left.outline(frame);
        return after;
    }
    return std::nullopt;
}

/// The neighbour that has most of its border gets it.
std::optional<plan::Area> gapFilled(const std::vector<Outlined> &areas, const PlaneShape &ground, geo::Point place,
                                    const geo::LocalFrame &frame)
{
    for (const auto &[gap, beside] : gapsOf(areas, ground)) {
        if (!gap.holds(place))
            continue;
        if (gap.squareMetres() > kLargestFilled && !gap.opened(kStrip).empty())
            return std::nullopt;
        const PlaneShape rim = gap.grown(1);
        const Outlined *best = nullptr;
        double most = 0;
        for (const Outlined &each : areas)
            if (const double shared = each.shape.common(rim).squareMetres(); shared > most) {
                most = shared;
                best = &each;
            }
        if (best == nullptr)
            return std::nullopt;
        const std::array both{best->shape, gap};
        plan::Area after = *best->area;
        after.outline = PlaneShape::united(both).closed(kHair).outline(frame);
        return after;
    }
    return std::nullopt;
}

} // namespace

std::vector<base::Issue> areaOddities(std::span<const plan::Area> areas, const geo::LocalFrame &frame)
{
    std::vector<base::Issue> issues;
    for (const AreaKind kind : {AreaKind::Community, AreaKind::Tier15, AreaKind::Tier10, AreaKind::Tier5}) {
        const std::vector<Outlined> outlined = outlinedOf(areas, kind, frame);
        if (outlined.empty())
            continue;
        listOverlaps(outlined, frame, issues);
        listGaps(outlined, kind, kind == AreaKind::Community ? groundOf(areas, frame) : PlaneShape(), frame, issues);
    }
    return issues;
}

std::optional<plan::Area> borderCured(std::span<const plan::Area> areas, const geo::LocalFrame &frame,
                                      const base::Issue &issue)
{
    const auto first = std::ranges::find(areas, plan::AreaId{issue.object}, &plan::Area::id);
    if (first == areas.end() || !issue.lon || !issue.lat)
        return std::nullopt;
    const std::vector<Outlined> outlined = outlinedOf(areas, first->kind, frame);
    const geo::Point place = frame.toLocal({*issue.lon, *issue.lat});
    if (issue.code == base::IssueCode::AreaOverlap)
        return overlapCut(outlined, *first, place, frame);
    if (issue.code != base::IssueCode::AreaGap)
        return std::nullopt;
    return gapFilled(outlined, first->kind == AreaKind::Community ? groundOf(areas, frame) : PlaneShape(), place,
                     frame);
}

} // namespace yike::analysis
