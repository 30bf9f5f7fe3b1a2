// SPDX-License-Identifier: GPL-3.0-or-later
// The blocks between the streets of a quarter, and the order in which they are built.
#include "core/demo/grid.h"

#include <algorithm>
#include <cctype>
#include <tuple>

namespace yike::demo {

namespace {

Side sideOf(const StreetLine &line, Vec from, Vec to)
{
    return {from, to, clearOf(line.streetClass), line.liveliness, line.streetClass == plan::StreetClass::Primary};
}

struct Ranked {
    int rank;
    std::int64_t away;
    Block block;
};

/// The block whose first (south-western) cell this is; nothing if another cell is its first.
std::optional<Block> blockAt(const Grid &grid, int column, int row)
{
    if ((column > 0 && grid.joined(column, row, column - 1, row)) ||
        (row > 0 && grid.joined(column, row, column, row - 1)))
        return std::nullopt;
    int right = column + 1;
    while (right < grid.columns() && grid.joined(column, row, right, row))
        ++right;
    int top = row + 1;
    while (top < grid.rows() && grid.joined(column, row, column, top))
        ++top;
    const QuarterPlan &plan = grid.plan();
    Block block;
    block.kind = grid.block(column, row);
    block.quarter = plan.quarter;
    block.column = column;
    block.row = row;
    block.ring = {grid.at(column, row), grid.at(right, row), grid.at(right, top), grid.at(column, top)};
    const auto column0 = static_cast<std::size_t>(column);
    const auto row0 = static_cast<std::size_t>(row);
    block.sides = {sideOf(plan.rows[row0], block.ring[0], block.ring[1]),
                   sideOf(plan.columns[static_cast<std::size_t>(right)], block.ring[1], block.ring[2]),
                   sideOf(plan.rows[static_cast<std::size_t>(top)], block.ring[2], block.ring[3]),
                   sideOf(plan.columns[column0], block.ring[3], block.ring[0])};
    return block;
}

} // namespace

void layOutBlocks(Sketch &sketch, const Grid &grid, int firstCommunity)
{
    const QuarterPlan &plan = grid.plan();
    const Vec heart = grid.at(plan.heartColumn, plan.heartRow);
    std::vector<Ranked> found;
    for (int row = 0; row < grid.rows(); ++row) {
        for (int column = 0; column < grid.columns(); ++column) {
            std::optional<Block> block = blockAt(grid, column, row);
            if (!block)
                continue;
            int rank = 1;
            for (const BlockNote &note : plan.notes) {
                if (note.row != row || note.column != column)
                    continue;
                block->name = note.name;
                block->year = note.year;
                block->kind = note.kind != 0 ? note.kind : block->kind;
                rank = note.first ? 0 : rank;
            }
            const char letter = grid.community(column, row);
            for (std::size_t i = 0; i < plan.communityNotes.size(); ++i)
                if (plan.communityNotes[i].letter == letter)
                    block->community = firstCommunity + static_cast<int>(i);
            const Vec off = centreOf(block->ring) - heart;
            found.push_back({rank, length(off), std::move(*block)});
        }
    }
    std::ranges::stable_sort(found, {}, [](const Ranked &r) { return std::tuple(r.rank, r.away); });
    for (Ranked &ranked : found)
        sketch.blocks.push_back(std::move(ranked.block));
}

} // namespace yike::demo
