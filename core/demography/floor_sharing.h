// SPDX-License-Identifier: GPL-3.0-or-later
// People of an area to its dwellings by floor area, bands and total exact, counted dwellings as they are.
#pragma once

#include "core/norms/bands.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace yike::demography {

/// A building, or a place that stands for several.
struct Dwelling {
    std::int64_t floorArea = 0; ///< m² of dwellings: storeys × footprint; 0 or less takes nobody in
    std::int32_t vacancy = 0; ///< per mille of the floor area that stands empty
    std::optional<norms::BandPeople> counted{}; ///< its people are known: they stand
};

/// What came of it. people + left = the total given, in all; and band by band unless the counted ones exceed a band.
struct FloorShares {
    std::vector<norms::BandPeople> people; ///< as the dwellings were given; counted ones theirs
    norms::BandPeople left{}; ///< nobody could take them in: no dwelling has floor area
    base::People over = 0; ///< the counted people are so many more than the total; then nobody else gets any
};

/// Dasymetric by floor area (Wu, Qiu & Wang 2005): the people that are not counted already go to the other dwellings by floor area
/// less what is empty, by largest remainder (ties to the first): never negative, and a larger dwelling never gets fewer. Then
/// each dwelling's people are told by age as those left over are, so that every band comes out exactly. A band in which
/// more are counted than its total is taken off the others. wholePeople: nobody is divided, bands of the total are rounded
/// to whole people first (largest remainder); less than one person that the total may hold besides goes to the largest.
[[nodiscard]] FloorShares sharedByFloor(const norms::BandPeople &total, std::span<const Dwelling> dwellings,
                                        bool wholePeople = false);

} // namespace yike::demography
