// SPDX-License-Identifier: GPL-3.0-or-later
// Random towns with uneven streets and joints anywhere on them, by seed: what searches are compared with brute force on.
#pragma once

#include "core/network/network.h"
#include "tests/support/ascii_town.h"

#include <array>
#include <random>
#include <vector>

namespace yike::test {

/// A town with uneven lengths, so that ties are rare but do occur.
inline AsciiTown unevenTown(std::uint64_t seed)
{
    AsciiTown town = asciiTown(randomTown(seed, 5, 4));
    plan::StreetLayer layer = *town.streets;
    std::mt19937_64 random(seed);
    for (plan::Street &street : layer.streets) {
        if (random() % 2 == 0)
            street.length += static_cast<std::int64_t>(random() % 50'000);
        if (random() % 10 == 0)
            street.delay = static_cast<std::int32_t>(random() % 30'000);
    }
    town.streets = std::make_shared<plan::StreetLayer>(std::move(layer));
    return town;
}

inline std::vector<network::Joint> randomJoints(const plan::StreetLayer &streets, std::size_t count,
                                                std::mt19937_64 &random)
{
    std::vector<network::Joint> joints;
    for (std::size_t i = 0; i < count; ++i) {
        network::Joint joint;
        joint.edge = static_cast<network::EdgeIndex>(random() % streets.streets.size());
        const auto length = static_cast<std::uint64_t>(streets.streets[joint.edge].length);
        const std::array places{std::uint64_t{0}, length, length / 2, random() % (length + 1), random() % (length + 1)};
        joint.offset = static_cast<std::uint32_t>(places[random() % places.size()]);
        joint.access = static_cast<std::uint32_t>(random() % 3 == 0 ? 0 : random() % 40'000);
        joints.push_back(joint);
    }
    return joints;
}

} // namespace yike::test
