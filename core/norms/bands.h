// SPDX-License-Identifier: GPL-3.0-or-later
// The age bands people are counted in, and who walks how.
#pragma once

#include "core/base/units.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace yike::norms {

/// Completed years of age (周岁). The order is stored in files.
enum class Band : std::uint8_t {
    Age0to2,
    Age3to5,
    Age6to11,
    Age12to14,
    Age15to59,
    Age60to64,
    Age65to69,
    Age70to79,
    Age80plus,
};
inline constexpr std::size_t kBandCount = 9;

/// People by band, each in thousandths.
using BandPeople = std::array<base::People, kBandCount>;

/// A set of bands: bit i stands for Band i.
using BandSet = std::uint16_t;
[[nodiscard]] constexpr BandSet bit(Band band) { return static_cast<BandSet>(1U << static_cast<unsigned>(band)); }
inline constexpr BandSet kEverybody = (1U << kBandCount) - 1;
inline constexpr BandSet kAged60plus =
    bit(Band::Age60to64) | bit(Band::Age65to69) | bit(Band::Age70to79) | bit(Band::Age80plus);
inline constexpr BandSet kAged80plus = bit(Band::Age80plus);
inline constexpr BandSet kUnder3 = bit(Band::Age0to2);

/// "0-2", "3-5" … "80+": the code of a band in files, columns and JSON.
[[nodiscard]] std::string_view code(Band band);
/// The sum over the bands of a set.
[[nodiscard]] base::People peopleOf(const BandPeople &people, BandSet bands);
[[nodiscard]] base::People total(const BandPeople &people);

} // namespace yike::norms
