// SPDX-License-Identifier: GPL-3.0-or-later
// The ways of an estate: lanes, spines, ring path and gates.
#include "core/demo/fill/estate_draft.h"

#include <algorithm>
#include <array>

namespace yike::demo {

using plan::StreetClass;

namespace {

/// A place where a way could leave the estate.
struct WayOut {
    Vec at, direction;            ///< in the plane
    std::size_t side;             ///< 0 south, 1 east, 2 north, 3 west
};

void draw(EstateWork &work, Path line, StreetClass open)
{
    Road road;
    road.line = std::move(line);
    road.streetClass = work.style.walled ? StreetClass::EstatePath : open;
    road.estate = work.style.walled ? work.estate : -1;
    work.sketch.lines.push_back({plan::LineKind::Lane, road.line, ""});
    work.sketch.addRoad(std::move(road), 250);
}

Path turned(const EstateWork &work, Vec a, Vec b) { return {work.frame.out(a), work.frame.out(b)}; }

void chooseSpines(EstateWork &work)
{
    const auto reach = EstateWork::across(work.ringPath, (work.south + work.north) / 2);
    if (!reach)
        return;
    const std::int64_t wide = reach->east - reach->west;
    if (wide < 58 * kMetre && !work.style.walled)
        return; // the lanes alone, out into the streets on both sides
    if (wide < 105 * kMetre) {
        // A narrow estate keeps its way at the edge, so that a whole slab fits beside it.
        work.spines.push_back(reach->west + 3 * kMetre);
        return;
    }
    const std::int64_t count = wide > 210 * kMetre ? 2 : 1;
    for (std::int64_t i = 1; i <= count; ++i)
        work.spines.push_back(reach->west + wide * i / (count + 1) + work.random.between(-8, 8) * kMetre);
}

/// South and north end of a spine on the ring path.
std::pair<Vec, Vec> spineEnds(const EstateWork &work, std::int64_t u)
{
    Vec low{u, work.north};
    Vec high{u, work.south};
    for (std::size_t i = 0; i < work.ringPath.size(); ++i) {
        const Vec a = work.ringPath[i];
        const Vec b = work.ringPath[(i + 1) % work.ringPath.size()];
        const auto at = meeting({u, work.south - 50 * kMetre}, {u, work.north + 50 * kMetre}, a, b);
        if (at && at->y < low.y)
            low = {u, at->y};
        if (at && at->y > high.y)
            high = {u, at->y};
    }
    return {low, high};
}

/// Through the wall to the street; a locked gate is known but not walked.
bool addGate(EstateWork &work, const WayOut &out, bool open)
{
    static constexpr std::array<const char *, 4> kNames{"南门", "东门", "北门", "西门"};
    const auto hit = work.sketch.reach(out.at + withLength(out.direction, 60), out.direction, 60 * kMetre);
    if (!hit)
        return false;
    GateDraft gate;
    gate.place = hit->at;
    for (std::size_t i = 0; i < work.yard.size(); ++i)
        if (const auto at = meeting(out.at, hit->at, work.yard[i], work.yard[(i + 1) % work.yard.size()]))
            gate.place = *at;
    gate.way = {out.at, hit->at};
    gate.name = kNames[out.side];
    gate.open = open;
    if (open)
        draw(work, gate.way, StreetClass::EstatePath);
    else
        work.sketch.ground.takeLine(gate.way, 400);
    work.sketch.estates[static_cast<std::size_t>(work.estate)].gates.push_back(std::move(gate));
    return true;
}

void openGates(EstateWork &work, std::vector<WayOut> outs)
{
    const auto wide = [&](const WayOut &out) { return work.plot.sides[out.side].wide; };
    work.random.shuffle(outs);
    std::ranges::stable_sort(outs, {}, wide);
    const bool named = work.sketch.blocks[static_cast<std::size_t>(work.plot.block)].year > 0;
    std::ranges::stable_sort(outs, {}, [&](const WayOut &out) { return !(named && out.side == 2); });
    const auto wanted = work.random.between(2, 4);
    int opened = 0;
    bool locked = false;
    std::array<bool, 4> used{};
    for (const WayOut &out : outs) {
        if (used[out.side] || opened >= wanted)
            continue;
        // Many north gates have been locked for years: "for safety".
        const bool shut = out.side == 2 && named && !locked;
        if (!addGate(work, out, !shut))
            continue;
        used[out.side] = true;
        locked = locked || shut;
        opened += shut ? 0 : 1;
    }
}

/// An open estate's lanes run out into the streets where no main road is in the way.
void leadOut(EstateWork &work, const WayOut &out)
{
    if (work.plot.sides[out.side].wide && out.side % 2 == 1)
        return;
    if (const auto hit = work.sketch.reach(out.at + withLength(out.direction, 60), out.direction, 45 * kMetre))
        draw(work, {out.at, hit->at}, StreetClass::Service);
}

} // namespace

void drawEstateWays(EstateWork &work, std::int64_t first, std::int64_t pitch, int rows)
{
    chooseSpines(work);
    const Vec east = work.frame.out(Vec{100 * kMetre, 0}) - work.frame.out(Vec{});
    const Vec north = work.frame.out(Vec{0, 100 * kMetre}) - work.frame.out(Vec{});
    std::vector<WayOut> outs;
    if (work.style.walled) {
        Path ring = work.frame.out(work.ringPath);
        ring.push_back(ring.front());
        draw(work, ring, StreetClass::EstatePath);
    }
    for (const std::int64_t spine : work.spines) {
        const auto [low, high] = spineEnds(work, spine);
        draw(work, turned(work, low, high), StreetClass::Living);
        outs.push_back({work.frame.out(low), north * -1, 0});
        outs.push_back({work.frame.out(high), north, 2});
    }
    for (int row = 0; row < rows; ++row) {
        const std::int64_t v = first + pitch * row + (work.style.depth + 5) * kMetre;
        const auto reach = EstateWork::across(work.ringPath, v);
        if (!reach)
            continue;
        const Vec west{reach->west, v};
        const Vec right{reach->east, v};
        draw(work, turned(work, west, right), StreetClass::Service);
        const bool middling = work.style.walled ? row == rows / 2 : work.spines.empty() || row % 2 == 0 || rows < 4;
        if (middling) {
            outs.push_back({work.frame.out(west), east * -1, 3});
            outs.push_back({work.frame.out(right), east, 1});
        }
    }
    if (work.style.walled)
        openGates(work, outs);
    else
        for (const WayOut &out : outs)
            leadOut(work, out);
}

} // namespace yike::demo
