// SPDX-License-Identifier: GPL-3.0-or-later
// A quarter as a bent grid: its junctions, and the streets along them.
#include "core/demo/grid.h"

#include <cctype>

namespace yike::demo {

using plan::StreetClass;

namespace {

bool isMajor(StreetClass streetClass)
{
    return streetClass == StreetClass::Primary || streetClass == StreetClass::Secondary;
}

} // namespace

std::int64_t clearOf(StreetClass streetClass)
{
    switch (streetClass) {
    case StreetClass::Primary:
        return 20 * kMetre;
    case StreetClass::Secondary:
        return 13 * kMetre;
    case StreetClass::Tertiary:
        return 10 * kMetre;
    case StreetClass::Residential:
        return 8 * kMetre;
    case StreetClass::Living:
        return 6 * kMetre;
    default:
        return 3 * kMetre;
    }
}

Grid::Grid(const QuarterPlan &plan, const QuarterFrame &frame, Prng random)
    : m_plan(&plan),
      m_frame(frame),
      m_columns(static_cast<int>(plan.columns.size()) - 1),
      m_rows(static_cast<int>(plan.rows.size()) - 1)
{
    for (int row = 0; row <= m_rows; ++row) {
        const StreetLine &line = plan.rows[static_cast<std::size_t>(row)];
        const Vec left{frame.left->across(line.from * kMetre) + frame.leftGap, line.from * kMetre};
        const Vec right{frame.right->across(line.to * kMetre) - frame.rightGap, line.to * kMetre};
        for (int column = 0; column <= m_columns; ++column) {
            const StreetLine &cross = plan.columns[static_cast<std::size_t>(column)];
            const std::int64_t share = cross.from + divided((cross.to - cross.from) * row, m_rows);
            Vec p = between(left, right, share, 1000);
            const bool inner = row > 0 && row < m_rows && column > 0 && column < m_columns;
            const Vec move{random.between(-plan.jitter, plan.jitter) * kMetre,
                           random.between(-plan.jitter, plan.jitter) * kMetre};
            if (inner && !isMajor(cross.streetClass))
                p.x += move.x;
            if (inner && !isMajor(line.streetClass))
                p.y += move.y;
            m_points.push_back(p);
        }
    }
}

char Grid::letter(const std::vector<std::string_view> &map, int column, int row) const
{
    return map[static_cast<std::size_t>(m_rows - 1 - row)][static_cast<std::size_t>(column)];
}

bool Grid::joined(int column, int row, int otherColumn, int otherRow) const
{
    const char one = block(column, row);
    return std::isupper(static_cast<unsigned char>(one)) != 0 && one == block(otherColumn, otherRow);
}

namespace {

void drawLine(Sketch &sketch, const Path &line, const StreetLine &spec)
{
    if (line.size() < 2)
        return;
    if (spec.streetClass == StreetClass::Primary) {
        sketch.addMainRoad(line, spec.streetClass, std::string(spec.name), kPavement, clearOf(spec.streetClass));
        return;
    }
    Road road;
    road.line = line;
    road.streetClass = spec.streetClass;
    road.name = spec.name;
    sketch.lines.push_back(
        {spec.streetClass == StreetClass::Secondary ? plan::LineKind::MainRoad : plan::LineKind::MinorRoad, line,
         road.name});
    sketch.addRoad(std::move(road), clearOf(spec.streetClass));
}

/// Draws the stretches of one street line, broken where `hidden(i)` says so.
template <typename At, typename Hidden>
void drawStretches(Sketch &sketch, const StreetLine &spec, int count, At at, Hidden hidden)
{
    Path line{at(0)};
    for (int i = 0; i < count; ++i) {
        if (hidden(i)) {
            drawLine(sketch, line, spec);
            line.clear();
        }
        line.push_back(at(i + 1));
    }
    drawLine(sketch, line, spec);
}

} // namespace

void drawStreets(Sketch &sketch, const Grid &grid)
{
    // The main roads first: what is drawn later finds their pavements.
    for (const bool major : {true, false}) {
        for (int row = 0; row <= grid.rows(); ++row) {
            const StreetLine &spec = grid.plan().rows[static_cast<std::size_t>(row)];
            if (isMajor(spec.streetClass) != major || spec.elsewhere)
                continue;
            drawStretches(
                sketch, spec, grid.columns(), [&](int i) { return grid.at(i, row); },
                [&](int i) { return row > 0 && row < grid.rows() && grid.joined(i, row, i, row - 1); });
        }
        for (int column = 0; column <= grid.columns(); ++column) {
            const StreetLine &spec = grid.plan().columns[static_cast<std::size_t>(column)];
            if (isMajor(spec.streetClass) != major)
                continue;
            drawStretches(
                sketch, spec, grid.rows(), [&](int i) { return grid.at(column, i); },
                [&](int i) { return column > 0 && column < grid.columns() && grid.joined(column, i, column - 1, i); });
        }
    }
}

} // namespace yike::demo
