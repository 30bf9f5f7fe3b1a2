// SPDX-License-Identifier: GPL-3.0-or-later
// The integer units every stored figure is kept in, so that each machine computes the same figures.
#pragma once

#include <cstdint>
#include <limits>

namespace yike::base {

/// People in thousandths of a person: modelled data are fractional and shown rounded.
using People = std::int64_t;
inline constexpr People kOnePerson = 1000;

/// A walking cost: milliseconds, or millimetres for the walker that counts metres.
using Cost = std::uint32_t;
/// "Not connected, or farther than the search looked."
inline constexpr Cost kUnreached = std::numeric_limits<Cost>::max();

inline constexpr Cost kMillisecondsPerMinute = 60'000;
inline constexpr Cost kMillimetresPerMetre = 1'000;

/// Nearest times are looked for up to this far (design §5): 60 minutes, or 5 km for the walker in metres.
inline constexpr Cost kFarthestMilliseconds = 60 * kMillisecondsPerMinute;
inline constexpr Cost kFarthestMillimetres = 5'000 * kMillimetresPerMetre;

} // namespace yike::base
