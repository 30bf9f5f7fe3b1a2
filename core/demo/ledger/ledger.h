// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger of outlets while it is being written: premises are taken one by one.
#pragma once

#include "core/demo/ledger/circles.h"
#include "core/demo/people.h"
#include "core/demo/prng.h"
#include "core/demo/sketch.h"
#include "core/norms/rulebook.h"
#include "core/plan/outlet.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace yike::demo {

/// An outlet on the drawing board; ids and degrees come later.
struct OutletDraft {
    plan::Outlet outlet;
    Vec place;
    int community = -1, estate = -1;
    int unit = -1;                ///< the shop unit it stands in
    std::string tag;              ///< how the stories find it: "story-a-canteen"
};

struct CommunityPeople {
    std::int64_t all = 0, aged60 = 0, under3 = 0;
};

/// Shop units kept for the stories. A: two on either side of the railway, some 420 m apart and 1,150 m by the underpass.
struct StoryUnits {
    int station = -1, canteen = -1;
    int nursery = -1; ///< B: at 翡翠湾
    int north = -1, east = -1; ///< C: two stores round the market
};

class Ledger {
public:
    Ledger(const Sketch &onSketch, const std::vector<Household> &homes, const norms::Rulebook &rulebook,
           std::int64_t residents, std::uint64_t seed);

    const Sketch &sketch;
    const norms::Rulebook &book;
    std::int64_t residents;
    StoryUnits story;
    Prng random;
    std::vector<OutletDraft> outlets;
    std::vector<CommunityPeople> people; ///< by community

    [[nodiscard]] bool knows(std::string_view service) const { return book.serviceIndex(service) >= 0; }
    /// `full` of the whole district, scaled to this one's residents, rounded to the nearest.
    [[nodiscard]] std::int64_t scaled(std::int64_t full) const;
    [[nodiscard]] int communityOf(int block) const { return sketch.blocks[static_cast<std::size_t>(block)].community; }
    [[nodiscard]] int communityNamed(std::string_view name) const;
    /// 盐仓社区 → 盐仓
    [[nodiscard]] std::string stem(int community) const;
    /// A free shop unit of the community, −1 if there is none: on its liveliest streets, or on its quiet ones.
    [[nodiscard]] int takeUnit(int community, bool lively);
    /// The free unit nearest to a place for which `fits` holds.
    template <typename Fits>
    [[nodiscard]] int takeUnitNear(Vec place, Fits fits);
    /// All free units of a community.
    [[nodiscard]] const std::vector<int> &unitsOf(int community) const
    {
        return m_units[static_cast<std::size_t>(community)];
    }
    void take(int unit);
    [[nodiscard]] std::size_t freeUnits(int community) const
    {
        return m_units[static_cast<std::size_t>(community)].size();
    }

    /// Adds an outlet at a unit or a site, with address, dates, staff, hours still to be set where they differ.
    OutletDraft &addAtUnit(int unit, const std::string &service, const std::string &name, std::int64_t area);
    OutletDraft &addAtSite(const Site &site, const std::string &service, const std::string &name);
    OutletDraft &addAt(Vec place, int block, const std::string &service, const std::string &name, std::int64_t area);
    void addService(OutletDraft &draft, const std::string &service, std::int64_t capacity, std::int64_t area,
                    int pool = 0);
    /// The name, told apart by street or place if it is there already: 老黄美发店(新村路店).
    [[nodiscard]] std::string unusedName(const std::string &name, const std::string &street, const std::string &place);
    [[nodiscard]] bool named(const std::string &name) const { return m_names.contains(name); }
    [[nodiscard]] std::string streetOf(int road) const;
    [[nodiscard]] std::string creditCode(bool company);
    [[nodiscard]] OutletDraft *tagged(std::string_view tag);

private:
    [[nodiscard]] std::string address(Vec place, int road, int block);
    OutletDraft &add(Vec place, int road, int block, const std::string &service, const std::string &name,
                     std::int64_t area);

    std::vector<std::vector<int>> m_units; ///< by community: free units, the liveliest last
    std::set<std::string> m_names;
    std::int64_t m_number = 0;
};

template <typename Fits>
int Ledger::takeUnitNear(Vec place, Fits fits)
{
    int best = -1;
    std::int64_t least = 0;
    for (const std::vector<int> &units : m_units) {
        for (const int unit : units) {
            const ShopUnit &shop = sketch.shopUnits[static_cast<std::size_t>(unit)];
            const Vec off = shop.door - place;
            if (fits(shop) && (best < 0 || dot(off, off) < least || (dot(off, off) == least && unit < best))) {
                best = unit;
                least = dot(off, off);
            }
        }
    }
    take(best);
    return best;
}

/// Where the passage of story A would be.
inline constexpr std::int64_t kStoryNorth = 785 * kMetre;

/// Kindergartens, schools, health, parks, halls: whatever has premises of its own.
void enterSites(Ledger &ledger);
/// Service stations, culture rooms, health stations and other public rooms in the communities.
void enterPublicRooms(Ledger &ledger);
/// Bus stops and public toilets.
void enterStreetFurniture(Ledger &ledger);
/// Day care, canteens, homes and stations for the old; nurseries for the small.
void enterCare(Ledger &ledger);
/// Shops until the ledger has `wanted` rows.
void enterShops(Ledger &ledger, std::int64_t wanted);
/// Chains to exactly 24 %, closed and unchecked rows, doubles, rows without a place.
void addFlaws(Ledger &ledger);

} // namespace yike::demo
