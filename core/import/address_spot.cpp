// SPDX-License-Identifier: GPL-3.0-or-later
// Middles, crossings and house numbers in whole centimetres; ties to the lower id.
#include "core/import/address_spot.h"

#include "core/geo/segment.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace yike::importing {
namespace {

using geo::LonLat;
using geo::Point;

constexpr std::int64_t kCrossingApart = 3'000;  // cm
constexpr std::int64_t kOffStreet = 3'000;      // cm
constexpr std::int64_t kKnownApart = 80'000;    // cm between the known numbers on both sides
constexpr std::int64_t kNumbersApart = 60;
constexpr std::int64_t kNearNumber = 20;
constexpr std::int64_t kFar = std::numeric_limits<std::int64_t>::max();

LonLat placeOf(const AddressIndex &index, Point point) { return geo::rounded(index.frame().toLonLat(point)); }

/// Of the vertex in the middle, or of the side in the middle.
LonLat middleOf(const geo::Line &line)
{
    const LonLat one = line[(line.size() - 1) / 2], other = line[line.size() / 2];
    return {(one.lon + other.lon) / 2, (one.lat + other.lat) / 2};
}

/// The named streets, those within if any are.
std::vector<const plan::Street *> streetsOf(const AddressIndex &index, const AddressName &name,
                                            const geo::Region *within)
{
    std::vector<const plan::Street *> all, inside;
    for (const std::size_t at : name.objects) {
        const plan::Street &street = index.plan().streets->streets[at];
        if (street.line.size() < 2)
            continue;
        all.push_back(&street);
        if (within != nullptr && within->contains(middleOf(street.line)))
            inside.push_back(&street);
    }
    return inside.empty() ? all : inside;
}

struct Nearest {
    std::int64_t squared = kFar;
    Point point;
};

Nearest nearestOn(const AddressIndex &index, const std::vector<const plan::Street *> &streets, Point from)
{
    Nearest best;
    for (const plan::Street *street : streets) {
        Point last = index.frame().toLocal(street->line.front());
        for (std::size_t i = 1; i < street->line.size(); ++i) {
            const Point next = index.frame().toLocal(street->line[i]);
            const Point point = geo::nearestOn({last, next}, from);
            if (const auto squared = geo::distanceSquared(point, from); squared < best.squared)
                best = {squared, point};
            last = next;
        }
    }
    return best;
}

/// The known place nearest to the centre of all.
std::optional<LonLat> amongKnown(const AddressIndex &index, const AddressName &name, const geo::Region *within)
{
    std::vector<LonLat> all, inside;
    for (const auto &[number, places] : name.numbers) {
        all.push_back(places.front());
        if (within != nullptr && within->contains(places.front()))
            inside.push_back(places.front());
    }
    const auto &places = inside.empty() ? all : inside;
    if (places.empty())
        return std::nullopt;
    std::int64_t x = 0, y = 0;
    for (const LonLat place : places) {
        x += index.frame().toLocal(place).x;
        y += index.frame().toLocal(place).y;
    }
    const auto count = std::ssize(places);
    const Point centre{static_cast<std::int32_t>(x / count), static_cast<std::int32_t>(y / count)};
    return *std::ranges::min_element(
        places, {}, [&](LonLat place) { return geo::distanceSquared(index.frame().toLocal(place), centre); });
}

using Numbers = std::map<std::int64_t, std::vector<LonLat>>;

/// The known numbers around one, of its side alone or of both; end() where there is none.
struct Around {
    Numbers::const_iterator below, above;
};

Around around(const Numbers &numbers, std::int64_t number, bool ownSide)
{
    const auto fits = [&](Numbers::const_iterator at) { return !ownSide || (at->first - number) % 2 == 0; };
    Around out{numbers.end(), numbers.lower_bound(number)};
    for (auto at = out.above; at != numbers.begin() && out.below == numbers.end();)
        if (fits(--at))
            out.below = at;
    while (out.above != numbers.end() && !fits(out.above))
        ++out.above;
    return out;
}

std::optional<Point> interpolated(const AddressIndex &index, const Numbers &numbers, std::int64_t number, bool ownSide)
{
    const auto [below, above] = around(numbers, number, ownSide);
    if (below == numbers.end() || above == numbers.end() || above->first - below->first > kNumbersApart)
        return std::nullopt;
    const Point from = index.frame().toLocal(below->second.front()), to = index.frame().toLocal(above->second.front());
    if (geo::distanceSquared(from, to) > kKnownApart * kKnownApart)
        return std::nullopt;
    return geo::between(from, to, number - below->first, above->first - below->first);
}

} // namespace

std::optional<LonLat> middleOfStreet(const AddressIndex &index, const AddressName &name, const geo::Region *within)
{
    const auto streets = streetsOf(index, name, within);
    if (streets.empty())
        return amongKnown(index, name, within);
    std::int64_t x = 0, y = 0, weight = 0;
    for (const plan::Street *street : streets) {
        const Point from = index.frame().toLocal(street->line.front()), to = index.frame().toLocal(street->line.back());
        // Metres: the sum of a whole district's streets fits easily.
        const std::int64_t metres = std::max<std::int64_t>(street->length / 1000, 1);
        x += (std::int64_t{from.x} + to.x) / 2 * metres;
        y += (std::int64_t{from.y} + to.y) / 2 * metres;
        weight += metres;
    }
    const Point centre{static_cast<std::int32_t>(x / weight), static_cast<std::int32_t>(y / weight)};
    return placeOf(index, nearestOn(index, streets, centre).point);
}

std::optional<LonLat> middleOfEstate(const AddressIndex &index, const AddressName &name, const geo::Region *within)
{
    std::optional<LonLat> first;
    for (const std::size_t at : name.objects) {
        const plan::Estate &estate = index.plan().estates[at];
        if (estate.outline.empty() || estate.outline.front().size() < 3)
            continue;
        const LonLat place = geo::rounded(geo::labelPoint(estate.outline));
        if (within != nullptr && within->contains(place))
            return place;
        if (!first)
            first = place;
    }
    return first ? first : amongKnown(index, name, within);
}

std::optional<LonLat> crossing(const AddressIndex &index, const AddressName &one, const AddressName &other)
{
    const auto others = streetsOf(index, other, nullptr);
    Nearest best;
    for (const plan::Street *street : streetsOf(index, one, nullptr))
        for (const LonLat end : {street->line.front(), street->line.back()}) {
            const Point from = index.frame().toLocal(end);
            if (const Nearest found = nearestOn(index, others, from); found.squared < best.squared)
                best = {found.squared, from};
        }
    if (best.squared > kCrossingApart * kCrossingApart)
        return std::nullopt;
    return placeOf(index, best.point);
}

std::optional<NumberSpot> placeOfNumber(const AddressIndex &index, const AddressName &name, std::int64_t number)
{
    if (const auto known = name.numbers.find(number); known != name.numbers.end())
        return NumberSpot{known->second.front(), true};
    auto point = interpolated(index, name.numbers, number, true);
    if (!point)
        point = interpolated(index, name.numbers, number, false);
    if (point) {
        const Nearest street = nearestOn(index, streetsOf(index, name, nullptr), *point);
        const bool bentAway = street.squared != kFar && street.squared > kOffStreet * kOffStreet;
        return NumberSpot{placeOf(index, bentAway ? street.point : *point), true};
    }
    const auto [below, above] = around(name.numbers, number, false);
    const std::int64_t down = below == name.numbers.end() ? kFar : number - below->first;
    const std::int64_t up = above == name.numbers.end() ? kFar : above->first - number;
    if (std::min(down, up) > kNearNumber)
        return std::nullopt;
    return NumberSpot{(down <= up ? below : above)->second.front(), false};
}

} // namespace yike::importing
