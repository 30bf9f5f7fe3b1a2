// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger of outlets while it is being written: premises are taken one by one.
#include "core/demo/ledger/ledger.h"

#include "core/demo/layout.h"

#include <algorithm>

namespace yike::demo {

namespace {

constexpr const char *kSubdistricts[] = {"老城街道", "铁西街道", "河东街道", "锦澄新城街道"};

} // namespace

Ledger::Ledger(const Sketch &onSketch, const std::vector<Household> &homes, const norms::Rulebook &rulebook,
               std::int64_t theResidents, std::uint64_t seed)
    : sketch(onSketch),
      book(rulebook),
      residents(theResidents),
      random(seed, "ledger"),
      people(onSketch.communities.size()),
      m_units(onSketch.communities.size())
{
    for (const Household &home : homes) {
        const int community = communityOf(sketch.houses[home.house].block);
        CommunityPeople &sum = people[static_cast<std::size_t>(community)];
        sum.all += home.people;
        sum.under3 += home.bands[0];
        for (std::size_t band = 5; band < norms::kBandCount; ++band)
            sum.aged60 += home.bands[band];
    }
    // A whole row is lively or not: units of one building stay together.
    std::vector<std::int64_t> pull(sketch.houses.size());
    for (std::int64_t &p : pull)
        p = random.below(1500);
    for (std::size_t i = 0; i < sketch.shopUnits.size(); ++i)
        m_units[static_cast<std::size_t>(communityOf(sketch.shopUnits[i].block))].push_back(static_cast<int>(i));
    for (std::vector<int> &units : m_units)
        std::ranges::stable_sort(units, {}, [&](int unit) {
            const ShopUnit &shop = sketch.shopUnits[static_cast<std::size_t>(unit)];
            return shop.liveliness * 1000 + pull[static_cast<std::size_t>(shop.house)];
        });
}

std::int64_t Ledger::scaled(std::int64_t full) const { return divided(full * residents, 200'000); }

int Ledger::communityNamed(std::string_view name) const
{
    for (std::size_t i = 0; i < sketch.communities.size(); ++i)
        if (sketch.communities[i].name == name)
            return static_cast<int>(i);
    return 0;
}

std::string Ledger::stem(int community) const
{
    const std::string &name = sketch.communities[static_cast<std::size_t>(community)].name;
    return name.substr(0, name.size() - std::string_view("社区").size());
}

int Ledger::takeUnit(int community, bool lively)
{
    std::vector<int> &units = m_units[static_cast<std::size_t>(community)];
    if (units.empty())
        return -1;
    const int unit = lively ? units.back() : units.front();
    units.erase(lively ? units.end() - 1 : units.begin());
    return unit;
}

void Ledger::take(int unit)
{
    for (std::vector<int> &units : m_units)
        std::erase(units, unit);
}

std::string Ledger::streetOf(int road) const
{
    return road >= 0 ? sketch.roads[static_cast<std::size_t>(road)].name : std::string();
}

std::string Ledger::address(Vec place, int road, int block)
{
    const Block &land = sketch.blocks[static_cast<std::size_t>(block)];
    std::string out = std::string("澄川区") + kSubdistricts[static_cast<std::size_t>(land.quarter)];
    const std::string street = streetOf(road);
    if (street.empty())
        return out + stem(land.community) + std::to_string(1 + random.below(120)) + "号";
    // House numbers run along the street: odd on one side, even on the other.
    const Path &line = sketch.roads[static_cast<std::size_t>(road)].line;
    std::int64_t before = 0;
    std::int64_t least = -1;
    std::int64_t number = 1;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const Vec on = nearestOn(line[i - 1], line[i], place);
        if (const std::int64_t off = length(on - place); least < 0 || off < least) {
            least = off;
            const std::int64_t at = (before + length(on - line[i - 1])) / (8 * kMetre);
            number = 2 * at + (turn(line[i - 1], line[i], place) > 0 ? 1 : 2);
        }
        before += length(line[i] - line[i - 1]);
    }
    return out + street + std::to_string(number) + "号";
}

std::string Ledger::unusedName(const std::string &name, const std::string &street, const std::string &place)
{
    static constexpr const char *kNumbers[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};
    std::vector<std::string> tries{name};
    if (!street.empty())
        tries.push_back(name + "(" + street + "店)");
    tries.push_back(name + "(" + place + "店)");
    for (const char *number : kNumbers)
        tries.push_back(name + "(" + place + number + "店)");
    for (const std::string &text : tries)
        if (m_names.insert(text).second)
            return text;
    for (int number = 11;; ++number)
        if (std::string text = name + "(" + place + std::to_string(number) + "店)"; m_names.insert(text).second)
            return text;
}

std::string Ledger::creditCode(bool company)
{
    // 92 and 91 are used; no district has the number 998800, so no code of ours is anybody's.
    static constexpr std::string_view kSigns = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    std::string code = company ? "91998800MA" : "92998800MA";
    for (int i = 0; i < 7; ++i)
        code += kSigns[static_cast<std::size_t>(random.below(31))];
    std::size_t sum = 0;
    std::size_t weight = 1;
    for (const char sign : code) {
        sum += kSigns.find(sign) * weight;
        weight = weight * 3 % 31;
    }
    return code + kSigns[(31 - sum % 31) % 31];
}

OutletDraft &Ledger::add(Vec place, int road, int block, const std::string &service, const std::string &name,
                         std::int64_t area)
{
    OutletDraft draft;
    draft.place = place;
    draft.community = communityOf(block);
    plan::Outlet &outlet = draft.outlet;
    const std::string number = std::to_string(++m_number);
    outlet.key = "CC-" + std::string(5 - std::min<std::size_t>(5, number.size()), '0') + number;
    outlet.name = unusedName(name, streetOf(road), stem(draft.community));
    outlet.address = address(place, road, block);
    const std::int64_t match = random.below(100);
    outlet.match = match < 62   ? plan::MatchLevel::Exact
                   : match < 90 ? plan::MatchLevel::DoorNumber
                                : plan::MatchLevel::ByHand;
    outlet.area = static_cast<std::int32_t>(area);
    outlet.services.push_back({service, 0, outlet.area, -1, 0});
    outlet.openTo = random.chance(930) ? plan::OpenTo::Everybody : plan::OpenTo::Unknown;
    const std::int64_t day = random.below(300);
    const std::int64_t month = 3 + day / 30;
    outlet.checked = std::string("2025-") + (month < 10 ? "0" : "") + std::to_string(month) +
                     (day % 28 < 9 ? "-0" : "-") + std::to_string(1 + day % 28);
    outlets.push_back(std::move(draft));
    return outlets.back();
}

OutletDraft &Ledger::addAtUnit(int unit, const std::string &service, const std::string &name, std::int64_t area)
{
    const ShopUnit &shop = sketch.shopUnits[static_cast<std::size_t>(unit)];
    OutletDraft &draft = add(shop.door, shop.road, shop.block, service, name, area);
    draft.unit = unit;
    return draft;
}

OutletDraft &Ledger::addAtSite(const Site &site, const std::string &service, const std::string &name)
{
    return add(site.door, site.road, site.block, service, name, site.area);
}

OutletDraft &Ledger::addAt(Vec place, int block, const std::string &service, const std::string &name, std::int64_t area)
{
    return add(place, -1, block, service, name, area);
}

void Ledger::addService(OutletDraft &draft, const std::string &service, std::int64_t capacity, std::int64_t area,
                        int pool)
{
    if (knows(service) && !lacks(sketch.communities[static_cast<std::size_t>(draft.community)].name, service))
        draft.outlet.services.push_back({service, capacity * 1000, static_cast<std::int32_t>(area), -1, pool});
}

OutletDraft *Ledger::tagged(std::string_view tag)
{
    const auto found = std::ranges::find(outlets, tag, &OutletDraft::tag);
    return found == outlets.end() ? nullptr : &*found;
}

} // namespace yike::demo
