// SPDX-License-Identifier: GPL-3.0-or-later
// Matching by sorting both sides alike, from the surest sign to the weakest.
#include "core/import/street_ids.h"

#include <algorithm>
#include <compare>
#include <tuple>

namespace yike::importing {
namespace {

using plan::Street;

std::strong_ordering compareLines(const geo::Line &one, const geo::Line &other)
{
    return std::lexicographical_compare_three_way(
        one.begin(), one.end(), other.begin(), other.end(), [](geo::LonLat a, geo::LonLat b) {
            return a.lon != b.lon ? std::strong_order(a.lon, b.lon) : std::strong_order(a.lat, b.lat);
        });
}

std::strong_ordering byLine(const Street &one, const Street &other)
{
    const auto level = one.level <=> other.level;
    return level != 0 ? level : compareLines(one.line, other.line);
}

std::strong_ordering byWayAndLine(const Street &one, const Street &other)
{
    const auto way = one.way <=> other.way;
    return way != 0 ? way : byLine(one, other);
}

std::strong_ordering byEnds(const Street &one, const Street &other)
{
    const auto key = [](const Street &street) {
        return std::tuple(street.way, std::min(street.from.value, street.to.value),
                          std::max(street.from.value, street.to.value));
    };
    return key(one) <=> key(other);
}

std::strong_ordering byStart(const Street &one, const Street &other)
{
    return std::tuple(one.way, one.from.value) <=> std::tuple(other.way, other.from.value);
}

std::strong_ordering byEnd(const Street &one, const Street &other)
{
    return std::tuple(one.way, one.to.value) <=> std::tuple(other.way, other.to.value);
}

class Matching {
public:
    Matching(std::vector<Street> &streets, std::span<const Street> known)
    {
        for (Street &street : streets)
            m_fresh.push_back(&street);
        for (const Street &street : known)
            m_known.push_back(&street);
    }

    /// Those that no way was told of are passed over where `wayNeeded`.
    void match(std::strong_ordering (*order)(const Street &, const Street &), bool wayNeeded = false)
    {
        if (m_fresh.empty() || m_known.empty())
            return;
        const auto before = [&](const Street *one, const Street *other) { return order(*one, *other) < 0; };
        std::ranges::stable_sort(m_fresh, before);
        std::ranges::stable_sort(m_known, before);
        std::vector<Street *> fresh;
        std::vector<const Street *> known;
        auto old = m_known.begin();
        for (Street *street : m_fresh) {
            for (; old != m_known.end() && order(**old, *street) < 0; ++old)
                known.push_back(*old);
            if (old != m_known.end() && order(**old, *street) == 0 && (street->way != 0 || !wayNeeded))
                street->id = (*old++)->id;
            else
                fresh.push_back(street);
        }
        known.insert(known.end(), old, m_known.end());
        m_fresh = std::move(fresh);
        m_known = std::move(known);
    }

private:
    std::vector<Street *> m_fresh; ///< without an id of before yet
    std::vector<const Street *> m_known; ///< whose ids nobody has yet
};

} // namespace

void keepIds(std::vector<Street> &streets, std::span<const Street> known, std::int64_t &nextId)
{
    for (Street &street : streets)
        street.id = {};
    Matching matching(streets, known);
    matching.match(byWayAndLine);
    matching.match(byLine);
    matching.match(byEnds);
    matching.match(byStart, true);
    matching.match(byEnd, true);
    for (Street &street : streets)
        if (!street.id)
            street.id = plan::StreetId{nextId++};
}

} // namespace yike::importing
