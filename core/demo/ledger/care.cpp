// SPDX-License-Identifier: GPL-3.0-or-later
// 一老一小: day care, canteens, homes and stations for the old; nurseries for the small.
#include "core/demo/ledger/ledger.h"

#include "core/demo/share.h"

#include <algorithm>

namespace yike::demo {

namespace {

struct CareNote {
    std::string_view community;
    std::string_view name;
    std::int64_t capacity = 0, area = 0;
};

OutletDraft *enter(Ledger &ledger, const CareNote &note, const std::string &service, std::string_view hours,
                   std::int64_t perStaff, std::int64_t fewest = 900)
{
    const int community = ledger.communityNamed(note.community);
    if (!ledger.knows(service) || ledger.people[static_cast<std::size_t>(community)].all < fewest)
        return nullptr;
    const int unit = ledger.takeUnit(community, false);
    if (unit < 0)
        return nullptr;
    OutletDraft &draft = ledger.addAtUnit(unit, service, std::string(note.name), note.area);
    draft.outlet.services.front().capacity = note.capacity * 1000;
    draft.outlet.hours = hours;
    draft.outlet.staff = static_cast<std::int32_t>(2 + note.capacity / perStaff);
    draft.outlet.openTo = plan::OpenTo::Everybody;
    return &draft;
}

void setUsed(OutletDraft *draft, std::int64_t perMille)
{
    if (draft != nullptr) {
        plan::OutletService &service = draft->outlet.services.front();
        service.used = static_cast<std::int32_t>(service.capacity * perMille / 1'000'000);
    }
}

void enterDayCare(Ledger &ledger)
{
    // 盐仓's has 180 m²: a point on the map, but below the least size of 350 m².
    const CareNote notes[] = {
        {"盐仓社区", "盐仓社区老年人日间照料中心", 18, 180}, {"北门社区", "北门社区老年人日间照料中心", 36, 380},
        {"铁路新村社区", "铁路新村日间照料中心", 34, 360},   {"工人新村社区", "工人新村老年人日间照料中心", 60, 760},
        {"渡口社区", "渡口社区日间照料中心", 30, 350},       {"澄和社区", "澄和家园日间照料中心", 40, 420},
        {"学府社区", "学府社区老年人日间照料中心", 50, 650}};
    for (const CareNote &note : notes)
        setUsed(enter(ledger, note, "day-care-for-the-old", "08:00-17:00", 8), ledger.random.between(420, 780));
}

/// 一址多牌: one house, four plates, one pool of rooms.
void enterElderCentres(Ledger &ledger)
{
    const CareNote notes[] = {{"鼓楼社区", "老城街道区域养老服务中心", 50, 980},
                              {"纺织社区", "铁西街道区域养老服务中心", 45, 900},
                              {"东桥社区", "河东街道区域养老服务中心", 40, 820},
                              {"锦澄社区", "锦澄新城街道区域养老服务中心", 60, 1400}};
    const std::int64_t meals[] = {220, 160, 150, 240};
    for (std::size_t i = 0; i < std::size(notes); ++i) {
        OutletDraft *draft = enter(ledger, notes[i], "day-care-for-the-old", "08:00-18:00", 6);
        if (draft == nullptr)
            continue;
        draft->outlet.services.front().area = static_cast<std::int32_t>(notes[i].area / 2);
        setUsed(draft, ledger.random.between(450, 700));
        ledger.addService(*draft, "canteen-for-the-old", meals[i], notes[i].area / 4);
        ledger.addService(*draft, "elder-service-station", 0, notes[i].area / 4);
        ledger.addService(*draft, "elder-activity-room", 0, notes[i].area / 4);
        draft->outlet.remark = "一址多牌";
    }
}

void enterCanteens(Ledger &ledger)
{
    const CareNote notes[] = {{"河沿社区", "河沿社区食堂", 130, 220},
                              {"渡口社区", "渡口老年助餐点", 80, 110},
                              {"菜园里社区", "菜园里社区食堂", 100, 160},
                              {"云栖社区", "云栖社区食堂", 90, 260},
                              {"北关社区", "北关老年助餐点", 60, 90}};
    for (const CareNote &note : notes)
        enter(ledger, note, "canteen-for-the-old", "10:30-12:30,16:30-18:00", 25);
    // The one beyond the railway from 机床厂.
    const int unit = ledger.story.canteen;
    if (unit < 0 || !ledger.knows("canteen-for-the-old"))
        return;
    OutletDraft &draft = ledger.addAtUnit(unit, "canteen-for-the-old", "站东社区食堂(老年助餐点)", 240);
    draft.outlet.services.front().capacity = 180 * 1000;
    draft.outlet.hours = "06:30-08:30,10:30-12:30,16:30-18:00";
    draft.outlet.staff = 9;
    draft.outlet.openTo = plan::OpenTo::Everybody;
    draft.outlet.match = plan::MatchLevel::Exact;
    draft.tag = "story-a-canteen";
}

void enterHomes(Ledger &ledger)
{
    std::vector<std::size_t> homes;
    const auto add = [&](OutletDraft *draft) {
        if (draft != nullptr)
            homes.push_back(static_cast<std::size_t>(draft - ledger.outlets.data()));
    };
    if (!ledger.knows("old-people-home"))
        return;
    constexpr std::int64_t kBeds[] = {180, 220, 160, 260};
    static constexpr const char *kNames[] = {"老城福寿养老院", "铁西康宁养老院", "河东颐和养老院", "锦澄颐养中心"};
    for (const Site &site : ledger.sketch.sites) {
        const auto quarter =
            static_cast<std::size_t>(ledger.sketch.blocks[static_cast<std::size_t>(site.block)].quarter);
        const bool resort = site.name == "茶山疗养院" && site.kind == "government";
        if (site.kind != "old-people-home" && !resort)
            continue;
        OutletDraft &draft = ledger.addAtSite(site, "old-people-home", resort ? "茶山颐养院" : kNames[quarter]);
        draft.outlet.services.front().capacity = (resort ? 240 : kBeds[quarter]) * 1000;
        draft.outlet.hours = "00:00-24:00";
        draft.outlet.staff = static_cast<std::int32_t>((resort ? 240 : kBeds[quarter]) / 6);
        add(&draft);
    }
    const CareNote small[] = {{"河沿社区", "河沿社区嵌入式养老机构", 30, 900},
                              {"工人新村社区", "工人新村长者照护之家", 42, 1300},
                              {"菜园里社区", "东风敬老院", 24, 700},
                              {"学府社区", "学府长者照护之家", 48, 1700},
                              {"南厂社区", "南厂托老所", 36, 1000}};
    for (const CareNote &note : small)
        add(enter(ledger, note, "old-people-home", "00:00-24:00", 5));
    // 48 % of the beds are taken, by exactly so many people.
    std::vector<std::int64_t> weights;
    std::int64_t beds = 0;
    for (const std::size_t home : homes) {
        const std::int64_t capacity = ledger.outlets[home].outlet.services.front().capacity / 1000;
        beds += capacity;
        weights.push_back(capacity * ledger.random.between(75, 125));
    }
    const std::vector<std::int64_t> used = sharedOut(divided(beds * 48, 100), weights);
    for (std::size_t i = 0; i < homes.size(); ++i)
        ledger.outlets[homes[i]].outlet.services.front().used = static_cast<std::int32_t>(used[i]);
}

void enterNurseries(Ledger &ledger)
{
    const CareNote notes[] = {
        {"锦澄社区", "锦澄小树苗托育中心", 80, 1050},    {"澄湖社区", "澄湖宝贝托育园", 60, 780},
        {"学府社区", "学府幼优托育", 60, 760},           {"锦绣江南社区", "江南启蒙托育中心", 60, 800},
        {"云栖社区", "云栖童乐托育", 45, 600},           {"鼓楼社区", "鼓楼社区托育点", 40, 460},
        {"东桥社区", "东桥阳光托育园", 50, 640},         {"果园社区", "果园小蜜蜂托育点", 36, 430},
        {"工人新村社区", "工人新村向阳托育园", 40, 520}, {"站西社区", "站西家庭托育点", 5, 90},
        {"渡口社区", "渡口贝贝托育点", 30, 380}};
    for (const CareNote &note : notes)
        setUsed(enter(ledger, note, "nursery", "07:40-18:00", 5), ledger.random.between(560, 880));
}

void enterElderStations(Ledger &ledger)
{
    const CareNote notes[] = {{"文庙社区", "文庙社区老年服务站", 0, 210},
                              {"站西社区", "站西社区老年服务站", 0, 230},
                              {"茶山社区", "茶山社区老年服务站", 0, 200},
                              {"云栖社区", "云栖社区老年服务站", 0, 320},
                              {"河沿社区", "河沿社区老年服务站", 0, 240}};
    for (const CareNote &note : notes)
        enter(ledger, note, "elder-service-station", "08:30-17:00", 10);
}

/// A hamlet too small for the places above still has one of each in its largest community.
void enterAtLeastOne(Ledger &ledger)
{
    const auto largest = std::ranges::max_element(ledger.people, {}, &CommunityPeople::all) - ledger.people.begin();
    const std::string &community = ledger.sketch.communities[static_cast<std::size_t>(largest)].name;
    const std::string stem = ledger.stem(static_cast<int>(largest));
    const auto add = [&](const std::string &service, const std::string &kind, std::int64_t capacity,
                         std::string_view hours) {
        const bool there = std::ranges::any_of(ledger.outlets, [&](const OutletDraft &draft) {
            return std::ranges::any_of(draft.outlet.services,
                                       [&](const plan::OutletService &s) { return s.service == service; });
        });
        const std::string name = stem + kind;
        if (!there && ledger.people[static_cast<std::size_t>(largest)].all > 0)
            setUsed(enter(ledger, {community, name, capacity, 10 * capacity}, service, hours, 5, 1), 480);
    };
    add("day-care-for-the-old", "老年人日间照料中心", 20, "08:00-17:00");
    add("canteen-for-the-old", "老年助餐点", 40, "10:30-12:30");
    add("old-people-home", "敬老院", 24, "00:00-24:00");
    add("nursery", "托育点", 15, "07:40-18:00");
}

} // namespace

void enterCare(Ledger &ledger)
{
    enterElderCentres(ledger);
    enterCanteens(ledger);
    enterDayCare(ledger);
    enterHomes(ledger);
    enterElderStations(ledger);
    enterNurseries(ledger);
    enterAtLeastOne(ledger);
}

} // namespace yike::demo
