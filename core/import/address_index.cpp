// SPDX-License-Identifier: GPL-3.0-or-later
// Gathers the names, then the numbers along them; looks names up whole or nearly.
#include "core/import/address_index.h"

#include "core/import/address_parts.h"
#include "core/import/address_text.h"

#include <algorithm>

namespace yike::importing {
namespace {

using plan::AreaKind;
using plan::MatchLevel;

/// Streets before estates before areas: where all are named alike the more special one is meant.
int rankOf(AddressKind kind) { return kind == AddressKind::Street ? 0 : kind == AddressKind::Estate ? 1 : 2; }

std::size_t editsAllowed(std::size_t characters) { return characters < 3 ? 0 : characters < 6 ? 1 : 2; }

} // namespace

AddressIndex::AddressIndex(const plan::Plan &plan) : m_plan(plan)
{
    if (const auto bounds = plan.bounds()) {
        const double lon = (bounds->west + bounds->east) / 2, lat = (bounds->south + bounds->north) / 2;
        if (auto frame = geo::LocalFrame::around({lon, lat}))
            m_frame = std::move(*frame);
    }
    addNamed();
    addKnown(true);  // what only addresses name …
    addKnown(false); // … may be named by others too: their numbers come when all names are there
}

void AddressIndex::alias(std::u32string key, std::size_t name)
{
    if (key.size() < 2)
        return;
    auto &longest = m_longest[key.front()];
    longest = std::max(longest, key.size());
    auto &named = m_byKey[std::move(key)];
    if (std::ranges::find(named, name) == named.end())
        named.push_back(name);
}

std::size_t AddressIndex::add(AddressKind kind, std::string_view name, std::size_t object)
{
    std::u32string key = addressText(name);
    if (key.size() < 2)
        return kNone;
    std::size_t at = find(kind, key);
    if (at == kNone) {
        at = m_names.size();
        m_names.push_back({kind, key, std::string(name), {}, {}});
        alias(std::move(key), at);
    }
    if (object != kNone)
        m_names[at].objects.push_back(object);
    return at;
}

void AddressIndex::addNamed()
{
    for (std::size_t i = 0; i < m_plan.areas.size(); ++i) {
        const plan::Area &area = m_plan.areas[i];
        if (plan::isLayer(area.kind))
            continue;
        const std::size_t at = add(AddressKind::Area, area.name, i);
        if (at == kNone)
            continue;
        const std::u32string key = m_names[at].key;
        if (area.kind == AreaKind::Community) {
            const auto bare = key.ends_with(U"社区") ? key.substr(0, key.size() - 2) : key;
            alias(bare + U"社区居委会", at);
            alias(bare + U"居委会", at);
            alias(bare + U"社区", at);
        } else if (area.kind == AreaKind::Subdistrict) {
            alias(key + U"办事处", at);
        }
    }
    for (std::size_t i = 0; i < m_plan.estates.size(); ++i) {
        const std::size_t at = add(AddressKind::Estate, m_plan.estates[i].name, i);
        if (at == kNone)
            continue;
        const std::u32string key = m_names[at].key;
        if (key.ends_with(U"小区") && key.size() >= 4)
            alias(key.substr(0, key.size() - 2), at);
        else
            alias(key + U"小区", at);
    }
    for (std::size_t i = 0; i < m_plan.streets->streets.size(); ++i)
        add(AddressKind::Street, m_plan.streets->streets[i].name, i);
}

void AddressIndex::addKnown(bool onlyNames)
{
    for (const plan::AddressPoint &point : m_plan.baseMap->addresses)
        addKnown(point.address, point.place, onlyNames);
    for (const plan::Residence &residence : m_plan.residences)
        addKnown(residence.name, residence.place, onlyNames);
    for (const plan::Outlet &outlet : m_plan.outlets)
        if (outlet.match == MatchLevel::Exact || outlet.match == MatchLevel::ByHand)
            addKnown(outlet.address, outlet.place, onlyNames);
}

void AddressIndex::addKnown(std::string_view address, geo::LonLat place, bool onlyNames)
{
    if (address.empty() || !geo::isValid(place))
        return;
    const AddressParts parts = addressParts(*this, addressText(address));
    if (onlyNames) {
        // Only a name with its number is an address; a residence may be called anything.
        if (parts.streets.empty() && !parts.unknownStreet.empty() && parts.house > 0)
            add(AddressKind::Street, utf8Of(parts.unknownStreet), kNone);
        else if (parts.streets.empty() && parts.estate == kNone && !parts.unknownEstate.empty() &&
                 parts.unknownStreet.empty() && parts.building > 0)
            add(AddressKind::Estate, utf8Of(parts.unknownEstate), kNone);
        return;
    }
    if (!parts.streets.empty() && parts.house > 0)
        m_names[parts.streets.back()].numbers[parts.house].push_back(place);
    if (parts.estate != kNone && parts.building > 0)
        m_names[parts.estate].numbers[parts.building].push_back(place);
}

std::size_t AddressIndex::find(AddressKind kind, std::u32string_view key) const
{
    const auto at = m_byKey.find(std::u32string(key));
    if (at != m_byKey.end())
        for (const std::size_t name : at->second)
            if (m_names[name].kind == kind)
                return name;
    return kNone;
}

AddressIndex::Hit AddressIndex::longestAt(std::u32string_view text, std::size_t at) const
{
    if (at >= text.size())
        return {};
    const auto longest = m_longest.find(text[at]);
    if (longest == m_longest.end())
        return {};
    for (std::size_t length = std::min(longest->second, text.size() - at); length >= 2; --length) {
        const auto found = m_byKey.find(std::u32string(text.substr(at, length)));
        if (found == m_byKey.end())
            continue;
        // 路号: 12 of 112 is not its beginning; a name that ends in a figure does not end inside a number.
        if (isFigure(text[at + length - 1]) && at + length < text.size() && isFigure(text[at + length]))
            continue;
        const auto best = std::ranges::min_element(
            found->second, {}, [&](std::size_t name) { return std::pair(rankOf(m_names[name].kind), name); });
        return {*best, length};
    }
    return {};
}

std::vector<AddressIndex::Near> AddressIndex::like(AddressKind kind, std::u32string_view key) const
{
    const bool street = kind == AddressKind::Street;
    const StreetName wanted = street ? streetName(key) : StreetName{estateCore(key), {}};
    std::vector<Near> out;
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        if (m_names[i].kind != kind)
            continue;
        const StreetName known = street ? streetName(m_names[i].key) : StreetName{estateCore(m_names[i].key), {}};
        const std::size_t most = editsAllowed(std::min(wanted.core.size(), known.core.size()));
        if (known.suffix != wanted.suffix)
            continue;
        const std::size_t edits = editDistance(wanted.core, known.core, most);
        if (edits <= most)
            out.push_back({i, edits});
    }
    std::ranges::stable_sort(out, {}, &Near::edits);
    return out;
}

} // namespace yike::importing
