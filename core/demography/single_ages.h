// SPDX-License-Identifier: GPL-3.0-or-later
// People by single completed years of age, from the bands and back.
#pragma once

#include "core/norms/bands.h"

#include <array>
#include <cstdint>

namespace yike::demography {

inline constexpr std::size_t kAges = 101; ///< 0 … 99, and 100 for all above
/// People of each age, thousandths.
using SingleAges = std::array<base::People, kAges>;

/// 周岁 → its band.
[[nodiscard]] norms::Band bandOf(std::size_t age);
/// First age of a band.
[[nodiscard]] std::size_t firstAge(norms::Band band);

/// Bands to single years: evenly (model.md); the open band 80+ by `openWeights` of its ages 80 … 100, for people are not
/// spread evenly up to a hundred. Sums are kept exactly.
[[nodiscard]] SingleAges byYear(const norms::BandPeople &people, const std::array<std::int64_t, kAges> &openWeights);
[[nodiscard]] norms::BandPeople byBand(const SingleAges &ages);

} // namespace yike::demography
