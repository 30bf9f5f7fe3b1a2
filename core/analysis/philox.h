// SPDX-License-Identifier: GPL-3.0-or-later
// Random numbers by counter: the same key and counter give the same number, whichever thread asks and in whatever order.
#pragma once

#include <array>
#include <cstdint>

namespace yike::analysis {

/// Philox4x32-10: Salmon, J. K., Moraes, M. A., Dror, R. O. & Shaw, D. E. (2011) Parallel random numbers: as easy as 1, 2, 3.
/// Proceedings of SC11, article 16.
[[nodiscard]] std::array<std::uint32_t, 4> philox(std::array<std::uint32_t, 4> counter,
                                                  std::array<std::uint32_t, 2> key);

/// Evenly between 0 and 1, both excluded; 53 bits.
[[nodiscard]] double uniform(std::uint64_t seed, std::uint32_t run, std::uint32_t variable, std::uint32_t index);

} // namespace yike::analysis
