// SPDX-License-Identifier: GPL-3.0-or-later
// Services that share one place (一店多能): each one's part of a pool, hour by hour, and rooms counted once.
#pragma once

#include "core/plan/outlet.h"

#include <cstddef>
#include <cstdint>

namespace yike::plan {

/// A fraction; whole > 0.
struct PoolPart {
    std::int64_t part = 1, whole = 1;
};

/// What a service has of its pool in its own hours. Only services that have the pool in the same hours divide it: shares
/// given are parts of the whole (scaled down where they are more than it), the others divide equally what those leave. Of
/// several hours the fullest counts, so that at no hour the pool holds more than its capacity. Outside a pool: the whole.
[[nodiscard]] PoolPart poolPart(const Outlet &outlet, std::size_t service);
/// The most that shares given ask of one pool at one hour, per mille; over 1000 is an issue (PoolOverfull).
[[nodiscard]] std::int32_t fullestPool(const Outlet &outlet);

/// m² in all: the building's where it is known, else the sum of what its services take, a shared room (共用) once, as large
/// as the largest figure given for it. 0 = unknown.
[[nodiscard]] std::int64_t floorArea(const Outlet &outlet);
/// m² of the rooms the services take, each once; other than floorArea() it knows nothing of the building.
[[nodiscard]] std::int64_t roomsArea(const Outlet &outlet);
/// Of it, m² of rooms that several services share (其中共用).
[[nodiscard]] std::int64_t sharedArea(const Outlet &outlet);

} // namespace yike::plan
