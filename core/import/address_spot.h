// SPDX-License-Identifier: GPL-3.0-or-later
// Where on the ground a street, a number along it, a crossing or an estate is.
#pragma once

#include "core/import/address_index.h"

#include <cstdint>
#include <optional>

namespace yike::importing {

/// within: only what lies there counts, if anything of the name does; nullptr = anywhere.
/// The point of the named streets nearest to the centre of their length; of streets that only addresses name, the known number
/// nearest to the centre of all. Nothing where nothing is known.
[[nodiscard]] std::optional<geo::LonLat> middleOfStreet(const AddressIndex &index, const AddressName &name,
                                                        const geo::Region *within);
/// A place inside the estate: inside its outline, else the known building nearest to the centre of all.
[[nodiscard]] std::optional<geo::LonLat> middleOfEstate(const AddressIndex &index, const AddressName &name,
                                                        const geo::Region *within);
/// Where two named streets come nearest, at most 30 m apart: the end of a stretch of the first.
[[nodiscard]] std::optional<geo::LonLat> crossing(const AddressIndex &index, const AddressName &one,
                                                  const AddressName &other);

struct NumberSpot {
    geo::LonLat place;
    bool sure = false; ///< known, or between two known ones; else the nearest known one
};
/// A house of a street: where it is known; else between the known numbers below and above it, of its own side of the street
/// (odd, even) if there are such, straight and in proportion, brought to the street where the street bends away by 30 m; else
/// the known number nearest to it, at most 20 away. Numbers that lie over 60 apart or more than 800 m from each other tell nothing.
[[nodiscard]] std::optional<NumberSpot> placeOfNumber(const AddressIndex &index, const AddressName &name,
                                                      std::int64_t number);

} // namespace yike::importing
