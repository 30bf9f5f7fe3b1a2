// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of the tables.
#include "core/norms/grade_tables.h"

#include <algorithm>
#include <array>

namespace yike::norms {
namespace {

constexpr std::array<GradeFactor, 16> kValhalla{{
    {-100, 1330},
    {-80, 1220},
    {-65, 1080},
    {-50, 970},
    {-30, 880},
    {-15, 920},
    {0, 1000},
    {15, 1100},
    {30, 1200},
    {50, 1330},
    {65, 1430},
    {80, 1570},
    {100, 1830},
    {115, 2030},
    {130, 2230},
    {150, 2500},
}};

constexpr std::array kTables{
    GradeTable{"valhalla", "Valhalla, pedestrian costing (DIN 33466; Tobler 1993, modified)", kValhalla}};

} // namespace

std::span<const GradeTable> gradeTables() { return kTables; }

const GradeTable *gradeTable(std::string_view code)
{
    const auto found = std::ranges::find(kTables, code, &GradeTable::code);
    return found == kTables.end() ? nullptr : &*found;
}

} // namespace yike::norms
