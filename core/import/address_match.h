// SPDX-License-Identifier: GPL-3.0-or-later
// Places an address by the project's own address layer, and says how well (匹配等级) and what else it might have meant.
#pragma once

#include "core/import/address_index.h"
#include "core/import/address_parts.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace yike::importing {

struct AddressCandidate {
    plan::MatchLevel level = plan::MatchLevel::NotPlaced;
    geo::LonLat place;
    std::string name; ///< of the street, estate or area
    std::size_t edits = 0; ///< characters that differ from what was written
};

/// DoorNumber (门牌): the house or building number is known, or lies between two known ones of its street. Estate (小区): the
/// middle of the estate. Road (道路): the crossing of two streets, the nearest known number, or the middle of the street.
/// A community alone is no place: NotPlaced, with the community told.
struct AddressMatch {
    plan::MatchLevel level = plan::MatchLevel::NotPlaced;
    geo::LonLat place;
    std::string understood; ///< the name it was placed by, where that is not as it was written
    plan::AreaId community; ///< named in the address; 0 = none
    bool ambiguous = false; ///< several names are as near: the tray asks
    std::vector<AddressCandidate> candidates; ///< best first, five at most
};

class AddressMatcher {
public:
    /// plan: has to outlive the matcher and stay as it is.
    explicit AddressMatcher(const plan::Plan &plan) : m_index(plan) {}

    [[nodiscard]] const AddressIndex &index() const { return m_index; }
    /// community and subdistrict: columns of their own, may be empty; they narrow where a street is looked for.
    [[nodiscard]] AddressMatch match(std::string_view address, std::string_view community = {},
                                     std::string_view subdistrict = {});

private:
    struct Spot {
        plan::MatchLevel level;
        geo::LonLat place;
    };
    [[nodiscard]] std::vector<std::size_t> areasOf(const AddressParts &parts, std::string_view community,
                                                   std::string_view subdistrict) const;
    [[nodiscard]] const geo::Region *narrowest(const std::vector<std::size_t> &areas);
    [[nodiscard]] const std::vector<AddressIndex::Near> &like(AddressKind kind, const std::u32string &key);
    [[nodiscard]] std::optional<Spot> onStreet(std::size_t name, std::int64_t house, const geo::Region *within) const;
    [[nodiscard]] std::optional<Spot> inEstate(std::size_t name, std::int64_t building,
                                               const geo::Region *within) const;
    void guess(const AddressParts &parts, const geo::Region *within, AddressMatch &out);

    AddressIndex m_index;
    std::unordered_map<std::u32string, std::vector<AddressIndex::Near>> m_alike; ///< a ledger repeats its slips
    std::unordered_map<std::size_t, geo::Region> m_regions; ///< by area
};

} // namespace yike::importing
