// SPDX-License-Identifier: GPL-3.0-or-later
// Ten rounds of multiplying and swapping.
#include "core/analysis/philox.h"

namespace yike::analysis {

std::array<std::uint32_t, 4> philox(std::array<std::uint32_t, 4> counter, std::array<std::uint32_t, 2> key)
{
    constexpr std::uint64_t kMultiplier0 = 0xD2511F53, kMultiplier1 = 0xCD9E8D57;
    constexpr std::uint32_t kWeyl0 = 0x9E3779B9, kWeyl1 = 0xBB67AE85;
    constexpr int kRounds = 10;
    for (int round = 0; round < kRounds; ++round) {
        const std::uint64_t one = kMultiplier0 * counter[0], other = kMultiplier1 * counter[2];
        counter = {static_cast<std::uint32_t>(other >> 32) ^ counter[1] ^ key[0], static_cast<std::uint32_t>(other),
                   static_cast<std::uint32_t>(one >> 32) ^ counter[3] ^ key[1], static_cast<std::uint32_t>(one)};
        key[0] += kWeyl0;
        key[1] += kWeyl1;
    }
    return counter;
}

double uniform(std::uint64_t seed, std::uint32_t run, std::uint32_t variable, std::uint32_t index)
{
    const auto words =
        philox({run, variable, index, 0}, {static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32)});
    const std::uint64_t bits = (std::uint64_t{words[0]} << 32 | words[1]) >> 11;
    return (static_cast<double>(bits) + 0.5) * 0x1p-53;
}

} // namespace yike::analysis
