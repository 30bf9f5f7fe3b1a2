// SPDX-License-Identifier: GPL-3.0-or-later
// Pools by the hour, rooms once.
#include "core/plan/sharing.h"

#include <algorithm>
#include <map>

namespace yike::plan {

namespace {

constexpr std::int32_t kWholePool = 1000; // per mille
constexpr std::int32_t kMinutesPerDay = 24 * 60;

bool allDay(const OutletService &service)
{
    const auto isTime = [](std::int32_t minute) { return minute >= 0 && minute < kMinutesPerDay; };
    // "To 24:00" is a time, too; what is none at all is all day.
    const bool ends = isTime(service.toMinute) || service.toMinute == kMinutesPerDay;
    return !isTime(service.fromMinute) || !ends || service.fromMinute == service.toMinute;
}

bool hasPoolAt(const OutletService &service, std::int32_t minute)
{
    if (allDay(service))
        return true;
    const bool overMidnight = service.fromMinute > service.toMinute;
    const bool after = minute >= service.fromMinute, before = minute < service.toMinute;
    return overMidnight ? after || before : after && before;
}

std::int32_t startOf(const OutletService &service) { return allDay(service) ? 0 : service.fromMinute; }

/// A pool at one minute: what shares given ask of it, and how many have none.
struct Pool {
    std::int64_t given = 0, others = 0;
};

Pool poolAt(const Outlet &outlet, int pool, std::int32_t minute)
{
    Pool sum;
    for (const OutletService &each : outlet.services) {
        if (each.pool != pool || !hasPoolAt(each, minute))
            continue;
        sum.given += std::max(each.share, 0);
        sum.others += each.share > 0 ? 0 : 1;
    }
    return sum;
}

PoolPart partAt(const OutletService &service, const Pool &pool)
{
    if (service.share > 0)
        return {service.share, std::max<std::int64_t>(kWholePool, pool.given)};
    return {std::max<std::int64_t>(kWholePool - pool.given, 0), kWholePool * std::max<std::int64_t>(pool.others, 1)};
}

/// Rooms of an outlet → m² and services.
struct Room {
    std::int64_t area = 0;
    int services = 0;
};

std::map<int, Room> roomsOf(const Outlet &outlet)
{
    std::map<int, Room> rooms;
    for (const OutletService &each : outlet.services) {
        if (each.room <= 0)
            continue;
        Room &room = rooms[each.room];
        room.area = std::max<std::int64_t>(room.area, each.area);
        ++room.services;
    }
    return rooms;
}

} // namespace

PoolPart poolPart(const Outlet &outlet, std::size_t service)
{
    const OutletService &own = outlet.services[service];
    if (own.pool <= 0)
        return {};
    // Who has the pool changes only where somebody begins.
    PoolPart least = partAt(own, poolAt(outlet, own.pool, startOf(own)));
    for (const OutletService &each : outlet.services) {
        const std::int32_t minute = startOf(each);
        if (each.pool != own.pool || !hasPoolAt(own, minute))
            continue;
        const PoolPart part = partAt(own, poolAt(outlet, own.pool, minute));
        if (part.part * least.whole < least.part * part.whole)
            least = part;
    }
    return least;
}

std::int32_t fullestPool(const Outlet &outlet)
{
    std::int64_t most = 0;
    for (const OutletService &each : outlet.services)
        if (each.pool > 0)
            most = std::max(most, poolAt(outlet, each.pool, startOf(each)).given);
    return static_cast<std::int32_t>(std::min<std::int64_t>(most, INT32_MAX));
}

std::int64_t floorArea(const Outlet &outlet) { return outlet.area > 0 ? outlet.area : roomsArea(outlet); }

std::int64_t roomsArea(const Outlet &outlet)
{
    std::int64_t sum = 0;
    for (const OutletService &each : outlet.services)
        sum += each.room > 0 ? 0 : std::max(each.area, 0);
    for (const auto &[number, room] : roomsOf(outlet))
        sum += room.area;
    return sum;
}

std::int64_t sharedArea(const Outlet &outlet)
{
    std::int64_t sum = 0;
    for (const auto &[number, room] : roomsOf(outlet))
        sum += room.services > 1 ? room.area : 0;
    return sum;
}

} // namespace yike::plan
