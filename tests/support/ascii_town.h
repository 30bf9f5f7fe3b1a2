// SPDX-License-Identifier: GPL-3.0-or-later
// Towns drawn as text, for tests: each character is a cell, streets run between junctions, lengths are exact.
#pragma once

#include "core/geo/point.h"
#include "core/plan/residence.h"
#include "core/plan/street.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace yike::test {

/// What a drawn town holds. Street, estate and node ids count up from 1 in reading order.
struct AsciiTown {
    std::shared_ptr<const plan::StreetLayer> streets;
    std::vector<plan::Estate> estates;      ///< the digit is the id
    std::map<char, geo::LonLat> places;     ///< 'A' to 'Z' except those with a meaning below
    double cellMetres = 0;

    [[nodiscard]] geo::LonLat at(int column, int row) const; ///< centre of a cell
    [[nodiscard]] geo::LonLat place(char letter) const { return places.at(letter); }
    /// The street that covers a cell, 0 = none (or a junction).
    [[nodiscard]] plan::StreetId streetAt(int column, int row) const;
    /// The junction in a cell, 0 = none.
    [[nodiscard]] plan::NodeId nodeAt(int column, int row) const;

    std::map<std::pair<int, int>, plan::StreetId> streetCells; ///< by column, row
    std::map<std::pair<int, int>, plan::NodeId> nodeCells;
};

/// Draws the map; throws std::invalid_argument on a street that ends nowhere, an open estate or an unknown character.
///
///     +      junction                        %   junction in a wall: a street passes the gate there
///     - |    street                          = : path of the estate it lies in, closed to through traffic
///     > < ^ v  one-way on foot               s   steps, up to the right and downwards
///     c      crossing with signals           u   crossing without          /  slope of 100 ‰ up to the right and downwards
///     b      bridge over water               t   underpass below a railway
///     #      wall     ~  water     r  railway     m  motorway (barriers run between neighbouring cells)
///     G      open gate in a wall with no street    X  locked gate in a wall
///     1 … 9  an estate: everything inside the rectangle of # % G X round the digit
///     A … Z  a place       . or space  nothing
/// A street's characters between two junctions tell what it is; one special character marks the whole street.
/// The street has a place on its line in each cell; its length is cells × cellMetres to the millimetre.
[[nodiscard]] AsciiTown asciiTown(std::string_view map, double cellMetres = 50);

/// A random town as text for asciiTown: streets, dead ends, one-ways, steps, crossings, walled estates with and without
/// gates and paths, water, rail. The same seed gives the same town.
[[nodiscard]] std::string randomTown(std::uint64_t seed, int columns = 6, int rows = 5);

} // namespace yike::test
