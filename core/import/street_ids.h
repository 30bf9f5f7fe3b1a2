// SPDX-License-Identifier: GPL-3.0-or-later
// Streets read again keep the ids they had: scenarios close and change streets by id.
#pragma once

#include "core/plan/street.h"

#include <cstdint>
#include <span>
#include <vector>

namespace yike::importing {

/// Gives each street the id of the one of `known` it was. The same street is, in this order: the
/// same line of the same way on the same level; the same line; the same way between the same two junctions, whichever way round;
/// what begins, then what ends, at a junction where a street of the same way did: the part of a street that was cut. Each id goes
/// to one street; the others get theirs from nextId on. The order stays, whatever the ids.
void keepIds(std::vector<plan::Street> &streets, std::span<const plan::Street> known, std::int64_t &nextId);

} // namespace yike::importing
