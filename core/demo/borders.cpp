// SPDX-License-Identifier: GPL-3.0-or-later
// Communities traced along the grid: neighbours share every border point, so that they tile without gap or overlap.
#include "core/demo/grid.h"

#include <map>

namespace yike::demo {

namespace {

/// Where the border grid lies: inside on the junctions, outside on the border curves.
Vec cornerAt(const Grid &grid, int column, int row)
{
    const QuarterFrame &frame = grid.frame();
    const Vec p = grid.at(column, row);
    const bool left = column == 0;
    const bool right = column == grid.columns();
    const bool bottom = row == 0;
    const bool top = row == grid.rows();
    const Curve &side = left ? *frame.left : *frame.right;
    const Curve &end = bottom ? *frame.bottom : *frame.top;
    if ((left || right) && (bottom || top)) {
        // The quarters' corners: a border of heights 2000, 250 or −2000 m, where the curves were made to meet.
        const std::int64_t y = (p.y > 1500 * kMetre)    ? kDistrictHeight / 2
                               : (p.y < -1500 * kMetre) ? -kDistrictHeight / 2
                                                        : kMiddleY;
        return side.at(y);
    }
    if (left || right)
        return side.at(p.y);
    return bottom || top ? end.at(p.x) : p;
}

/// The border from one corner of a cell to the next.
Path edge(const Grid &grid, int column, int row, int toColumn, int toRow)
{
    const QuarterFrame &frame = grid.frame();
    const Vec from = cornerAt(grid, column, row);
    const Vec to = cornerAt(grid, toColumn, toRow);
    if (column == toColumn && (column == 0 || column == grid.columns()))
        return (column == 0 ? frame.left : frame.right)->between(from.y, to.y);
    if (row == toRow && (row == 0 || row == grid.rows()))
        return (row == 0 ? frame.bottom : frame.top)->between(from.x, to.x);
    // From the outermost junction on, the border leaves the street straight for the district's edge.
    Path path{from};
    for (const Vec junction : {grid.at(column, row), grid.at(toColumn, toRow), to})
        if (junction != path.back())
            path.push_back(junction);
    return path;
}

bool inside(const Grid &grid, char letter, int column, int row)
{
    return column >= 0 && row >= 0 && column < grid.columns() && row < grid.rows() &&
           grid.community(column, row) == letter;
}

/// The borders of one community, each leading from its key.
std::map<Vec, Path> borders(const Grid &grid, char letter)
{
    std::map<Vec, Path> out;
    const auto add = [&](Path path) { out[path.front()] = std::move(path); };
    for (int row = 0; row < grid.rows(); ++row) {
        for (int column = 0; column < grid.columns(); ++column) {
            if (!inside(grid, letter, column, row))
                continue;
            if (!inside(grid, letter, column, row - 1))
                add(edge(grid, column, row, column + 1, row));
            if (!inside(grid, letter, column + 1, row))
                add(edge(grid, column + 1, row, column + 1, row + 1));
            if (!inside(grid, letter, column, row + 1))
                add(edge(grid, column + 1, row + 1, column, row + 1));
            if (!inside(grid, letter, column - 1, row))
                add(edge(grid, column, row + 1, column, row));
        }
    }
    return out;
}

std::vector<Path> rings(std::map<Vec, Path> pieces)
{
    std::vector<Path> out;
    while (!pieces.empty()) {
        Path ring;
        auto piece = pieces.begin();
        while (piece != pieces.end()) {
            const Path path = std::move(piece->second);
            pieces.erase(piece);
            ring.insert(ring.end(), path.begin(), path.end() - 1);
            piece = pieces.find(path.back());
        }
        out.push_back(std::move(ring));
    }
    return out;
}

} // namespace

namespace {

Path closed(const Path &bottom, const Path &right, const Path &top, const Path &left)
{
    Path ring;
    for (const Path *side : {&bottom, &right, &top, &left})
        ring.insert(ring.end(), side->begin(), side->end() - 1);
    return ring;
}

Path outline(const QuarterFrame &frame, std::int64_t south, std::int64_t north)
{
    const Vec southWest = frame.left->at(south);
    const Vec southEast = frame.right->at(south);
    const Vec northEast = frame.right->at(north);
    const Vec northWest = frame.left->at(north);
    return closed(frame.bottom->between(southWest.x, southEast.x), frame.right->between(south, north),
                  frame.top->between(northEast.x, northWest.x), frame.left->between(north, south));
}

} // namespace

std::vector<Path> outlines(const Land &land, const std::vector<Grid> &grids)
{
    constexpr std::int64_t kHalf = kDistrictHeight / 2;
    std::vector<Path> out;
    for (const Grid &grid : grids) {
        const Quarter quarter = grid.plan().quarter;
        out.push_back(outline(grid.frame(), quarter == Quarter::OldTown ? kMiddleY : -kHalf,
                              quarter == Quarter::NewTown ? kMiddleY : kHalf));
    }
    constexpr std::int64_t kWide = kDistrictWidth / 2;
    out.push_back(closed(land.south.between(-kWide, kWide), land.east.between(-kHalf, kHalf),
                         land.north.between(kWide, -kWide), land.west.between(kHalf, -kHalf)));
    return out;
}

void markBorders(const Grid &grid)
{
    const QuarterFrame &frame = grid.frame();
    for (int row = 0; row <= grid.rows(); ++row) {
        frame.left->mark(cornerAt(grid, 0, row).y);
        frame.right->mark(cornerAt(grid, grid.columns(), row).y);
    }
    for (int column = 0; column <= grid.columns(); ++column) {
        frame.bottom->mark(cornerAt(grid, column, 0).x);
        frame.top->mark(cornerAt(grid, column, grid.rows()).x);
    }
}

std::vector<CommunityDraft> traceCommunities(const Grid &grid)
{
    std::vector<CommunityDraft> out;
    for (const CommunityNote &note : grid.plan().communityNotes) {
        CommunityDraft draft;
        draft.quarter = grid.plan().quarter;
        draft.name = note.name;
        draft.estateNames.assign(note.estates.begin(), note.estates.end());
        draft.rings = rings(borders(grid, note.letter));
        out.push_back(std::move(draft));
    }
    return out;
}

} // namespace yike::demo
