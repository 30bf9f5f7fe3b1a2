// SPDX-License-Identifier: GPL-3.0-or-later
// Finding the same outlet again, and what a source may change of it.
#include "core/import/outlet_merge.h"

#include "core/geo/local_frame.h"

#include <algorithm>
#include <limits>

namespace yike::importing {
namespace {

using plan::MatchLevel;
using plan::Outlet;

constexpr std::size_t kNowhere = std::numeric_limits<std::size_t>::max();
constexpr std::int64_t kSameSpot = 30'000;      // mm: one name, one place
constexpr std::int64_t kSameCompany = 100'000;  // mm: one credit code, one place

bool placed(const Outlet &outlet) { return outlet.match != MatchLevel::NotPlaced; }

bool near(const Outlet &one, const Outlet &other, std::int64_t millimetres)
{
    return placed(one) && placed(other) && geo::geodesicMillimetres(one.place, other.place) <= millimetres;
}

/// Without two places only the address tells.
bool sameAddress(const Outlet &one, const Outlet &other)
{
    return (!placed(one) || !placed(other)) && one.address == other.address && !(placed(one) && one.address.empty()) &&
           !(placed(other) && other.address.empty());
}

/// A short number is a running one: another ledger, or the next sheet, counts from 1 again. It tells only together with the
/// name or the place.
bool sameKey(const Outlet &one, const Outlet &other)
{
    return tellingKey(one.key) || one.name == other.name || near(one, other, kSameSpot) ||
           (!one.creditCode.empty() && one.creditCode == other.creditCode);
}

void take(std::string &into, const std::string &from)
{
    if (!from.empty())
        into = from;
}

/// Blank cells keep what was known; figures of a service are kept where the source has none.
void takeServices(Outlet &into, const Outlet &from)
{
    if (from.services.empty())
        return;
    auto services = from.services;
    for (plan::OutletService &service : services) {
        const auto old = std::ranges::find(into.services, service.service, &plan::OutletService::service);
        if (old == into.services.end())
            continue;
        const plan::OutletService given = service;
        service = *old;
        if (given.capacity > 0)
            service.capacity = given.capacity;
        if (given.used >= 0)
            service.used = given.used;
    }
    into.services = std::move(services);
}

void update(Outlet &into, const OutletRow &row)
{
    const Outlet &from = row.outlet;
    take(into.key, from.key);
    take(into.name, from.name);
    take(into.address, from.address);
    take(into.chain, from.chain);
    take(into.hours, from.hours);
    take(into.checked, from.checked);
    take(into.creditCode, from.creditCode);
    take(into.remark, from.remark);
    takeServices(into, from);
    // A place found by hand is not lost to a ledger that has none.
    if (placed(from)) {
        into.place = from.place;
        into.match = from.match;
    }
    if (row.statusGiven)
        into.status = from.status;
    if (row.openToGiven)
        into.openTo = from.openTo;
    if (from.area > 0)
        into.area = from.area;
    if (from.staff >= 0)
        into.staff = from.staff;
}

} // namespace

bool tellingKey(const std::string &key)
{
    constexpr std::size_t kLong = 8;
    return key.size() >= kLong || key.starts_with("osm:");
}

OutletMerge::OutletMerge(std::vector<Outlet> outlets, std::int64_t &nextId)
    : m_outlets(std::move(outlets)),
      m_touched(m_outlets.size(), false),
      m_nextId(nextId)
{
    for (std::size_t i = 0; i < m_outlets.size(); ++i)
        index(i);
}

void OutletMerge::index(std::size_t at)
{
    const Outlet &outlet = m_outlets[at];
    if (!outlet.key.empty())
        m_byKey.emplace(outlet.key, at);
    if (!outlet.creditCode.empty())
        m_byCredit.emplace(outlet.creditCode, at);
    if (!outlet.name.empty())
        m_byName.emplace(outlet.name, at);
}

std::size_t OutletMerge::find(const Outlet &incoming) const
{
    const auto search = [&](const auto &map, const std::string &text, const auto &fits) {
        std::size_t best = kNowhere;
        const auto [from, to] = text.empty() ? std::pair(map.end(), map.end()) : map.equal_range(text);
        for (auto at = from; at != to; ++at)
            if (fits(m_outlets[at->second]))
                best = std::min(best, at->second); // ties to the older
        return best;
    };
    const auto byKey = search(m_byKey, incoming.key, [&](const Outlet &known) { return sameKey(known, incoming); });
    if (byKey != kNowhere)
        return byKey;
    // Two rows of one file with a number each are two outlets; in the next edition of it the numbers may have moved on.
    const auto apart = [&](const Outlet &known) {
        const bool differ = !known.key.empty() && !incoming.key.empty() && known.key != incoming.key;
        const bool sameFile = m_touched[static_cast<std::size_t>(&known - m_outlets.data())];
        return differ && (sameFile || (tellingKey(known.key) && tellingKey(incoming.key)));
    };
    const auto byCredit = search(m_byCredit, incoming.creditCode, [&](const Outlet &known) {
        const bool unplaced = !placed(known) || !placed(incoming);
        const bool together = known.name == incoming.name ? unplaced || near(known, incoming, kSameCompany)
                                                          : near(known, incoming, kSameSpot);
        return together && !apart(known);
    });
    if (byCredit != kNowhere)
        return byCredit;
    return search(m_byName, incoming.name, [&](const Outlet &known) {
        const bool codesDiffer =
            !known.creditCode.empty() && !incoming.creditCode.empty() && known.creditCode != incoming.creditCode;
        return !codesDiffer && !apart(known) && (near(known, incoming, kSameSpot) || sameAddress(known, incoming));
    });
}

OutletMerge::Taken OutletMerge::meetAgain(std::size_t at, const Outlet &incoming)
{
    Outlet &known = m_outlets[at];
    bool more = false;
    for (const plan::OutletService &service : incoming.services) {
        if (std::ranges::find(known.services, service.service, &plan::OutletService::service) != known.services.end())
            continue;
        known.services.push_back(service);
        more = true;
    }
    return {more ? Done::Changed : Done::Doubled, known.id};
}

OutletMerge::Taken OutletMerge::take(const OutletRow &row)
{
    const std::size_t at = find(row.outlet);
    if (at == kNowhere) {
        Outlet added = row.outlet;
        added.id = plan::OutletId{m_nextId++};
        m_outlets.push_back(std::move(added));
        m_touched.push_back(true);
        index(m_outlets.size() - 1);
        return {Done::Added, m_outlets.back().id};
    }
    if (m_touched[at])
        return meetAgain(at, row.outlet);
    m_touched[at] = true;
    const Outlet before = m_outlets[at];
    update(m_outlets[at], row);
    return {m_outlets[at] == before ? Done::Same : Done::Changed, before.id};
}

std::vector<Outlet> OutletMerge::result() &&
{
    std::ranges::sort(m_outlets, {}, &Outlet::id);
    return std::move(m_outlets);
}

} // namespace yike::importing
