// SPDX-License-Identifier: GPL-3.0-or-later
// From the parts of an address to a place: number, estate, crossing, street; then names that are nearly right.
#include "core/import/address_match.h"

#include "core/import/address_spot.h"
#include "core/import/address_text.h"

#include <algorithm>

namespace yike::importing {
namespace {

using plan::MatchLevel;

constexpr std::size_t kNone = AddressIndex::kNone;
constexpr std::size_t kMostCandidates = 5;

} // namespace

std::vector<std::size_t> AddressMatcher::areasOf(const AddressParts &parts, std::string_view community,
                                                 std::string_view subdistrict) const
{
    std::vector<std::size_t> areas;
    const auto take = [&](std::size_t name) {
        if (name != kNone)
            areas.insert(areas.end(), m_index.names()[name].objects.begin(), m_index.names()[name].objects.end());
    };
    for (const std::size_t name : parts.areas)
        take(name);
    for (const std::string_view column : {community, subdistrict})
        if (!column.empty())
            take(m_index.find(AddressKind::Area, addressText(column)));
    return areas;
}

/// The named area of the lowest kind that has an outline; a district tells nothing, everything lies in it.
const geo::Region *AddressMatcher::narrowest(const std::vector<std::size_t> &areas)
{
    const auto &all = m_index.plan().areas;
    std::size_t best = kNone;
    for (const std::size_t at : areas)
        if (!all[at].outline.empty() && all[at].kind != plan::AreaKind::District &&
            (best == kNone || all[at].kind > all[best].kind))
            best = at;
    if (best == kNone)
        return nullptr;
    const auto known = m_regions.find(best);
    return &(known != m_regions.end() ? known : m_regions.emplace(best, geo::Region(all[best].outline)).first)->second;
}

const std::vector<AddressIndex::Near> &AddressMatcher::like(AddressKind kind, const std::u32string &key)
{
    const std::u32string asked = (kind == AddressKind::Street ? U"s" : U"e") + key;
    const auto known = m_alike.find(asked);
    return known != m_alike.end() ? known->second : m_alike.emplace(asked, m_index.like(kind, key)).first->second;
}

std::optional<AddressMatcher::Spot> AddressMatcher::onStreet(std::size_t name, std::int64_t house,
                                                             const geo::Region *within) const
{
    const AddressName &street = m_index.names()[name];
    if (house > 0)
        if (const auto number = placeOfNumber(m_index, street, house))
            return Spot{number->sure ? MatchLevel::DoorNumber : MatchLevel::Road, number->place};
    const auto middle = middleOfStreet(m_index, street, within);
    return middle ? std::optional(Spot{MatchLevel::Road, *middle}) : std::nullopt;
}

std::optional<AddressMatcher::Spot> AddressMatcher::inEstate(std::size_t name, std::int64_t building,
                                                             const geo::Region *within) const
{
    const AddressName &estate = m_index.names()[name];
    // Buildings stand in no row: only one that is known tells more than the estate.
    if (const auto known = estate.numbers.find(building); known != estate.numbers.end())
        return Spot{MatchLevel::DoorNumber, known->second.front()};
    const auto middle = middleOfEstate(m_index, estate, within);
    return middle ? std::optional(Spot{MatchLevel::Estate, *middle}) : std::nullopt;
}

/// Names that are nearly those written: taken where one is nearer than all others.
void AddressMatcher::guess(const AddressParts &parts, const geo::Region *within, AddressMatch &out)
{
    std::vector<std::size_t> edits;
    const auto offer = [&](AddressKind kind, const std::u32string &written) {
        if (written.empty())
            return;
        for (const AddressIndex::Near &near : like(kind, written)) {
            const auto spot = kind == AddressKind::Street ? onStreet(near.name, parts.house, within)
                                                          : inEstate(near.name, parts.building, within);
            if (spot)
                out.candidates.push_back({spot->level, spot->place, m_index.names()[near.name].name, near.edits});
        }
    };
    offer(AddressKind::Estate, parts.unknownEstate);
    offer(AddressKind::Street, parts.unknownStreet);
    std::ranges::stable_sort(out.candidates, {}, &AddressCandidate::edits);
    if (out.candidates.size() > kMostCandidates)
        out.candidates.resize(kMostCandidates);
    if (out.candidates.empty())
        return;
    out.ambiguous = out.candidates.size() > 1 && out.candidates[0].edits == out.candidates[1].edits;
    if (out.ambiguous)
        return;
    out.level = out.candidates.front().level;
    out.place = out.candidates.front().place;
    out.understood = out.candidates.front().name;
}

AddressMatch AddressMatcher::match(std::string_view address, std::string_view community, std::string_view subdistrict)
{
    AddressMatch out;
    const AddressParts parts = addressParts(m_index, addressText(address));
    const auto areas = areasOf(parts, community, subdistrict);
    const geo::Region *within = narrowest(areas);
    for (const std::size_t at : areas)
        if (m_index.plan().areas[at].kind == plan::AreaKind::Community && out.community.value == 0)
            out.community = m_index.plan().areas[at].id;
    const auto offer = [&](std::optional<Spot> spot, std::size_t name) {
        if (spot)
            out.candidates.push_back({spot->level, spot->place, m_index.names()[name].name, 0});
    };
    if (parts.estate != kNone)
        offer(inEstate(parts.estate, parts.building, within), parts.estate);
    if (parts.streets.size() > 1 && parts.house < 0) {
        const std::size_t last = parts.streets.back(), before = parts.streets[parts.streets.size() - 2];
        if (const auto corner = crossing(m_index, m_index.names()[before], m_index.names()[last]))
            offer(Spot{MatchLevel::Road, *corner}, before);
    }
    if (!parts.streets.empty())
        offer(onStreet(parts.streets.back(), parts.house, within), parts.streets.back());
    // Exact < DoorNumber < Estate < Road: the better level first, of equal ones the estate or the crossing.
    std::ranges::stable_sort(out.candidates, {}, &AddressCandidate::level);
    if (!out.candidates.empty()) {
        out.level = out.candidates.front().level;
        out.place = out.candidates.front().place;
    } else {
        guess(parts, within, out);
    }
    return out;
}

} // namespace yike::importing
