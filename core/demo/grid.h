// SPDX-License-Identifier: GPL-3.0-or-later
// A quarter as a bent grid: street lines, a letter for each block, a letter for each community.
#pragma once

#include "core/demo/land.h"
#include "core/demo/prng.h"
#include "core/demo/sketch.h"

#include <string_view>
#include <vector>

namespace yike::demo {

/// A street line of the grid. Columns: `from` and `to` are per mille of the way from the left border to the right one,
/// at the bottom and at the top. Rows: metres north at the left and at the right.
struct StreetLine {
    std::int64_t from = 0, to = 0;
    plan::StreetClass streetClass = plan::StreetClass::Residential;
    std::string_view name;
    int liveliness = 0;
    bool elsewhere = false;        ///< drawn by the neighbouring quarter
};
/// A block or several cells (capital letter): what it is and is called.
struct BlockNote {
    int row = 0, column = 0;       ///< row 0 is the southernmost
    std::string_view name;
    int year = 0;
    char kind = 0;                 ///< for capital letters
    bool first = false;            ///< built even in the smallest village: the stories happen here
};
struct CommunityNote {
    char letter = 'A';
    std::string_view name;
    std::vector<std::string_view> estates;
};
struct QuarterPlan {
    Quarter quarter = Quarter::OldTown;
    std::vector<StreetLine> columns, rows;
    std::vector<std::string_view> blocks, communities; ///< north first
    std::vector<BlockNote> notes;
    std::vector<CommunityNote> communityNotes;
    std::int64_t jitter = 0;       ///< metres the minor junctions are moved by
    int heartColumn = 0, heartRow = 0;
};

/// The border curves of a quarter; its street lines keep a distance from them.
struct QuarterFrame {
    Curve *left, *right, *bottom, *top;
    std::int64_t leftGap, rightGap; ///< cm from border to the outermost street line
};

/// The junctions of a quarter's street lines.
class Grid {
public:
    Grid(const QuarterPlan &plan, const QuarterFrame &frame, Prng random);

    [[nodiscard]] Vec at(int column, int row) const
    {
        return m_points[static_cast<std::size_t>(row * (m_columns + 1) + column)];
    }
    [[nodiscard]] int columns() const { return m_columns; } ///< cells across
    [[nodiscard]] int rows() const { return m_rows; }
    [[nodiscard]] char block(int column, int row) const { return letter(m_plan->blocks, column, row); }
    [[nodiscard]] char community(int column, int row) const { return letter(m_plan->communities, column, row); }
    /// Whether two cells are one block.
    [[nodiscard]] bool joined(int column, int row, int otherColumn, int otherRow) const;
    [[nodiscard]] const QuarterPlan &plan() const { return *m_plan; }
    [[nodiscard]] const QuarterFrame &frame() const { return m_frame; }

private:
    [[nodiscard]] char letter(const std::vector<std::string_view> &map, int column, int row) const;

    const QuarterPlan *m_plan;
    QuarterFrame m_frame;
    int m_columns, m_rows;
    std::vector<Vec> m_points;
};

/// How far houses keep from the middle of a street, and pavements of main roads from theirs.
[[nodiscard]] std::int64_t clearOf(plan::StreetClass streetClass);
inline constexpr std::int64_t kPavement = 15 * kMetre;

/// The street lines as roads, without the pieces inside joined blocks.
void drawStreets(Sketch &sketch, const Grid &grid);
/// The blocks between them, in the order they are built: the stories first, then from the heart outwards.
void layOutBlocks(Sketch &sketch, const Grid &grid, int firstCommunity);
/// Marks the shared borders; call for all grids before any tracing.
void markBorders(const Grid &grid);
/// The communities as rings that share their border points.
[[nodiscard]] std::vector<CommunityDraft> traceCommunities(const Grid &grid);

/// The outlines of the four quarters and, last, of the district.
[[nodiscard]] std::vector<Path> outlines(const Land &land, const std::vector<Grid> &grids);

[[nodiscard]] QuarterPlan oldTown();
[[nodiscard]] QuarterPlan works();
[[nodiscard]] QuarterPlan eastBank();
[[nodiscard]] QuarterPlan newTown();

} // namespace yike::demo
