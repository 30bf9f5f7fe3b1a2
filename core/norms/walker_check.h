// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the figures of a walker make sense: one place for the dialog, the command line and whoever else changes them.
#pragma once

#include "core/norms/walker.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace yike::norms {

/// The figures of a walker that can be changed.
enum class WalkerField : std::uint8_t {
    Speed,
    StairsUp,
    StairsDown,
    SignalDelay,
    CrossingDelay,
    Slope,
    GradeTable,
    Steepest,
    Source
};
inline constexpr std::size_t kWalkerFieldCount = 9;

/// What a figure may be, in the unit of its field; `orZero`: also 0, which means "cannot" or "no limit".
struct FieldRange {
    std::int32_t least = 0, most = 0;
    bool orZero = false;
    [[nodiscard]] bool holds(std::int64_t value) const
    {
        return (value >= least && value <= most) || (orZero && value == 0);
    }
};

/// Speed 0.2 to 3 m/s; stairs 1 to 20 times the flat time, or 0 = cannot; waits up to 10 minutes; steepest 1 to 100 %, or 0 = no
/// limit. Of a grade table: its factors. Nothing to check: Slope and Source.
[[nodiscard]] FieldRange range(WalkerField field);
/// The grade of a line of a table, per mille.
inline constexpr FieldRange kTableGrades{-600, 600, false};
inline constexpr std::size_t kMostTableLines = 60;

/// "speed", "stairs-up", "stairs-down", "signal", "crossing", "slope", "grades", "steepest", "source".
[[nodiscard]] std::string_view code(WalkerField field);
[[nodiscard]] std::optional<WalkerField> walkerField(std::string_view code);

/// The fields that do not hold what they may, ascending. The walker that counts metres has nothing but its source: fields that
/// differ from its preset are wrong. A table is wrong if it is empty while in use, too long, not strictly ascending, or if a
/// line is out of range.
[[nodiscard]] std::vector<WalkerField> flaws(const Walker &walker);

} // namespace yike::norms
