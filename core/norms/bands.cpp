// SPDX-License-Identifier: GPL-3.0-or-later
// Names and sums of the age bands.
#include "core/norms/bands.h"

#include <numeric>

namespace yike::norms {

std::string_view code(Band band)
{
    static constexpr std::array<std::string_view, kBandCount> kCodes{"0-2",   "3-5",   "6-11",  "12-14", "15-59",
                                                                     "60-64", "65-69", "70-79", "80+"};
    return kCodes[static_cast<std::size_t>(band)];
}

base::People peopleOf(const BandPeople &people, BandSet bands)
{
    base::People sum = 0;
    for (std::size_t i = 0; i < kBandCount; ++i)
        if ((bands & (1U << i)) != 0)
            sum += people[i];
    return sum;
}

base::People total(const BandPeople &people) { return std::accumulate(people.begin(), people.end(), base::People{0}); }

} // namespace yike::norms
