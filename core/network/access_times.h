// SPDX-License-Identifier: GPL-3.0-or-later
// Access that depends on the hour: the simple conditions of OpenStreetMap, as they stand at 10:00 on a working day.
#pragma once

#include <optional>
#include <string_view>

namespace yike::network {

/// Whether a condition or opening hours hold at 10:00 on a working day that is no holiday; nothing where they are more than days
/// of the week, public holidays and times of the day ("Mo-Fr 06:00-22:00", "sunrise-sunset", "Sa,Su 08:00-20:00; PH off"), or
/// differ between working days.
[[nodiscard]] std::optional<bool> holdsAtTen(std::string_view condition);

/// A conditional restriction, "no @ (22:00-06:00); private @ (Mo-Fr)".
struct ConditionalValue {
    bool read = true; ///< false: some condition is none of the simple ones
    std::string_view value; ///< of the last clause that holds at 10:00; empty: none does, the plain tag counts
};
[[nodiscard]] ConditionalValue inForceAtTen(std::string_view conditional);

} // namespace yike::network
