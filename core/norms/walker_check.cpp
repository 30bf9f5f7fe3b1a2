// SPDX-License-Identifier: GPL-3.0-or-later
// Ranges and checks of the walkers' figures.
#include "core/norms/walker_check.h"

#include <algorithm>
#include <array>
#include <functional>

namespace yike::norms {
namespace {

constexpr std::array<std::string_view, kWalkerFieldCount> kCodes{
    "speed", "stairs-up", "stairs-down", "signal", "crossing", "slope", "grades", "steepest", "source"};

bool tableHolds(const Walker &walker)
{
    const auto &table = walker.gradeTable;
    if (table.size() > kMostTableLines || (table.empty() && walker.slope == SlopeModel::Table))
        return false;
    return std::ranges::is_sorted(table, std::ranges::less_equal{}, &GradeFactor::grade) &&
           std::ranges::all_of(table, [](const GradeFactor &line) {
               return kTableGrades.holds(line.grade) && range(WalkerField::GradeTable).holds(line.factor);
           });
}

/// The walker that counts metres has no speed, no slope and no wait.
std::vector<WalkerField> flawsOfMetres(const Walker &walker)
{
    const Walker &preset = presetWalkers()[static_cast<std::size_t>(WalkerKind::Metres)];
    std::vector<WalkerField> out;
    const auto check = [&](bool same, WalkerField field) {
        if (!same)
            out.push_back(field);
    };
    check(walker.speed == preset.speed, WalkerField::Speed);
    check(walker.stairsUp == preset.stairsUp, WalkerField::StairsUp);
    check(walker.stairsDown == preset.stairsDown, WalkerField::StairsDown);
    check(walker.signalDelay == preset.signalDelay, WalkerField::SignalDelay);
    check(walker.crossingDelay == preset.crossingDelay, WalkerField::CrossingDelay);
    check(walker.slope == preset.slope, WalkerField::Slope);
    check(walker.gradeTable == preset.gradeTable, WalkerField::GradeTable);
    check(walker.steepest == preset.steepest, WalkerField::Steepest);
    return out;
}

} // namespace

FieldRange range(WalkerField field)
{
    switch (field) {
    case WalkerField::Speed:
        return {200, 3000, false};
    case WalkerField::StairsUp:
    case WalkerField::StairsDown:
        return {1000, 20'000, true};
    case WalkerField::SignalDelay:
    case WalkerField::CrossingDelay:
        return {0, 600'000, false};
    case WalkerField::GradeTable:
        return {100, 20'000, false};
    case WalkerField::Steepest:
        return {10, 1000, true};
    case WalkerField::Slope:
    case WalkerField::Source:
        break;
    }
    return {};
}

std::string_view code(WalkerField field) { return kCodes[static_cast<std::size_t>(field)]; }

std::optional<WalkerField> walkerField(std::string_view code)
{
    const auto found = std::ranges::find(kCodes, code);
    return found == kCodes.end() ? std::nullopt : std::optional(static_cast<WalkerField>(found - kCodes.begin()));
}

std::vector<WalkerField> flaws(const Walker &walker)
{
    if (walker.countsMetres())
        return flawsOfMetres(walker);
    std::vector<WalkerField> out;
    const auto check = [&](WalkerField field, std::int64_t value) {
        if (!range(field).holds(value))
            out.push_back(field);
    };
    check(WalkerField::Speed, walker.speed);
    check(WalkerField::StairsUp, walker.stairsUp);
    check(WalkerField::StairsDown, walker.stairsDown);
    check(WalkerField::SignalDelay, walker.signalDelay);
    check(WalkerField::CrossingDelay, walker.crossingDelay);
    if (!tableHolds(walker))
        out.push_back(WalkerField::GradeTable);
    check(WalkerField::Steepest, walker.steepest);
    return out;
}

} // namespace yike::norms
