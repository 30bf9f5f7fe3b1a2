// SPDX-License-Identifier: GPL-3.0-or-later
// Public rooms in the communities: service stations, culture rooms, health stations, rooms for the old.
#include "core/demo/ledger/ledger.h"

namespace yike::demo {

namespace {

void setRoom(OutletDraft &draft, std::string_view hours, std::int64_t staff)
{
    draft.outlet.hours = hours;
    draft.outlet.staff = static_cast<std::int32_t>(staff);
    draft.outlet.openTo = plan::OpenTo::Everybody;
    draft.outlet.match = plan::MatchLevel::Exact;
}

void enterStation(Ledger &ledger, int community)
{
    const bool story = ledger.sketch.communities[static_cast<std::size_t>(community)].name == "机床厂社区";
    const int unit = story && ledger.story.station >= 0 ? ledger.story.station : ledger.takeUnit(community, false);
    if (unit < 0)
        return;
    const bool newTown = ledger.sketch.communities[static_cast<std::size_t>(community)].quarter == Quarter::NewTown;
    const std::int64_t area = newTown ? ledger.random.between(900, 1500) : ledger.random.between(260, 620);
    const std::string stem = ledger.stem(community);
    OutletDraft &draft = ledger.addAtUnit(unit, "community-service-station", stem + "社区服务站(党群服务中心)", area);
    setRoom(draft, "08:30-17:30", 9 + area / 160);
    draft.outlet.services.front().area = static_cast<std::int32_t>(area * 3 / 5);
    if (story)
        draft.tag = "story-a-station";
    // 一址多牌: the same rooms carry several plates; the outlet's area counts them once.
    if (!story && !ledger.random.chance(200))
        ledger.addService(draft, "culture-room", 0, area * 2 / 5);
    if (ledger.random.chance(640))
        ledger.addService(draft, "elder-activity-room", 0, area / 4);
}

void enterRoom(Ledger &ledger, int community, const std::string &service, const std::string &name,
               std::int64_t smallest, std::int64_t largest, std::string_view hours)
{
    if (!ledger.knows(service))
        return;
    const int unit = ledger.takeUnit(community, false);
    if (unit < 0)
        return;
    const std::int64_t area = ledger.random.between(smallest, largest);
    setRoom(ledger.addAtUnit(unit, service, ledger.stem(community) + name, area), hours, 2 + area / 45);
}

} // namespace

void enterPublicRooms(Ledger &ledger)
{
    for (std::size_t i = 0; i < ledger.people.size(); ++i) {
        const int community = static_cast<int>(i);
        // In a hamlet only the stories' communities have rooms of their own.
        const std::int64_t fewest = ledger.sketch.communities[i].name == "机床厂社区" ? 1 : 600;
        if (ledger.people[i].all < fewest || ledger.freeUnits(community) == 0)
            continue;
        enterStation(ledger, community);
        const std::string stem = ledger.stem(community);
        // Health stations are missing in some communities, culture rooms of their own in most.
        if (stem != "翡翠湾" && stem != "茶山" && stem != "南厂" && stem != "站西" && stem != "果园")
            enterRoom(ledger, community, "community-health-station", "社区卫生服务站", 120, 320, "08:00-17:30");
        if (ledger.random.chance(320))
            enterRoom(ledger, community, "culture-room", "社区文化活动室", 120, 420, "09:00-20:00");
        if (ledger.random.chance(300))
            enterRoom(ledger, community, "elder-activity-room", "老年活动室", 60, 180, "08:30-17:00");
        if (ledger.random.chance(260))
            enterRoom(ledger, community, "children-playground", "社区儿童之家", 60, 160, "09:00-18:00");
    }
}

} // namespace yike::demo
