// SPDX-License-Identifier: GPL-3.0-or-later
// Two bounded searches a community: from all of its homes, and from the one in its middle.
#include "core/analysis/community_walks.h"

#include "core/geo/segment.h"
#include "core/network/search.h"

#include <algorithm>
#include <optional>
#include <span>

namespace yike::analysis {

namespace {

constexpr std::int64_t kCentimetresPerMetre = 100;

/// One community as the walks see it.
struct Place {
    Slot slot = 0;
    std::span<const std::uint32_t> homes;
    std::optional<std::uint32_t> middle; ///< a home that is joined to a street
    geo::SegmentIndex outline;
    geo::PointIndex points; ///< of the homes
};

std::vector<geo::Segment> sidesOf(const geo::MultiPolygon &outline, const geo::LocalFrame &frame)
{
    std::vector<geo::Segment> sides;
    for (const geo::Polygon &polygon : outline) {
        for (const geo::Line &ring : polygon) {
            for (std::size_t i = 1; i < ring.size(); ++i) {
                if (geo::isValid(ring[i - 1]) && geo::isValid(ring[i]))
                    sides.push_back({frame.toLocal(ring[i - 1]), frame.toLocal(ring[i])});
            }
        }
    }
    return sides;
}

/// The home nearest to where its people live on average; on equal distance the lower index.
std::optional<std::uint32_t> middleOf(const Situation &situation, std::span<const std::uint32_t> homes)
{
    std::int64_t x = 0, y = 0, all = 0;
    for (const std::uint32_t home : homes) {
        // Whole people are enough here: with them no sum leaves 64 bits.
        const std::int64_t people = norms::total(situation.plan->residences[home].people) / 1000 + 1;
        x += situation.residencePoints[home].x * people;
        y += situation.residencePoints[home].y * people;
        all += people;
    }
    std::optional<std::uint32_t> best;
    std::int64_t least = 0;
    for (const std::uint32_t home : homes) {
        if (!situation.residenceJoints[home].joined())
            continue;
        const geo::Point mean{static_cast<std::int32_t>(x / all), static_cast<std::int32_t>(y / all)};
        const std::int64_t square = geo::distanceSquared(mean, situation.residencePoints[home]);
        if (!best || square < least) {
            best = home;
            least = square;
        }
    }
    return best;
}

Place placeOf(const Situation &situation, Slot slot)
{
    Place place;
    place.slot = slot;
    place.homes = situation.areas->residencesIn(slot);
    place.middle = middleOf(situation, place.homes);
    place.outline = geo::SegmentIndex(sidesOf(situation.areas->areaAt(slot)->outline, *situation.frame));
    std::vector<geo::Point> points;
    for (const std::uint32_t home : place.homes)
        points.push_back(situation.residencePoints[home]);
    place.points = geo::PointIndex(std::move(points));
    return place;
}

/// Whether some corner of one outline lies that near to the other. Areas without an outline are told by their homes alone.
bool haveBorder(const Place &one, const Place &other, std::int32_t metres)
{
    if (one.outline.size() == 0 || other.outline.size() == 0)
        return true;
    const auto nearOne = [&](const Place &from, const Place &to) {
        for (std::uint32_t i = 0; i < from.outline.size(); ++i) {
            if (to.outline.nearest(from.outline.at(i).a, metres * kCentimetresPerMetre))
                return true;
        }
        return false;
    };
    return nearOne(one, other) || nearOne(other, one);
}

/// People of `from` who live near `to`, and of them those who walk there in time.
struct Crossing {
    base::People near = 0, walk = 0;
};

Crossing crossing(const Situation &situation, const Place &from, const Place &to, std::span<const base::Cost> toHomes,
                  const BorderTerms &terms)
{
    Crossing sum;
    for (const std::uint32_t home : from.homes) {
        if (!to.points.nearest(situation.residencePoints[home], terms.nearBorder * kCentimetresPerMetre))
            continue;
        const base::People people = norms::total(situation.plan->residences[home].people);
        sum.near += people;
        sum.walk += toHomes[home] <= terms.across ? people : 0;
    }
    return sum;
}

class Walks {
public:
    Walks(const Situation &situation, const BorderTerms &terms)
        : m_situation(situation),
          m_terms(terms),
          m_search(situation.network)
    {}

    CommunityWalks between(const std::vector<Slot> &slots, const base::Progress &progress);

private:
    [[nodiscard]] std::vector<base::Cost> costsTo(std::span<const std::uint32_t> homes, base::Cost limit);
    void measureMiddles(CommunityWalks &walks);
    void findNeighbours(CommunityWalks &walks, const base::Progress &progress);

    const Situation &m_situation;
    const BorderTerms &m_terms;
    network::Search m_search;
    std::vector<Place> m_places;
};

std::vector<base::Cost> Walks::costsTo(std::span<const std::uint32_t> homes, base::Cost limit)
{
    std::vector<network::Source> sources;
    for (const std::uint32_t home : homes) {
        if (m_situation.residenceJoints[home].joined())
            sources.push_back({m_situation.residenceJoints[home], 0});
    }
    std::vector<base::Cost> costs(m_situation.residenceJoints.size(), base::kUnreached);
    std::vector<network::Reached> reached;
    if (!sources.empty())
        m_search.run(sources, *m_situation.targets, norms::WalkerKind::Adult, network::Direction::Reverse, limit,
                     reached);
    for (const network::Reached &hit : reached)
        costs[hit.target] = hit.cost;
    return costs;
}

void Walks::measureMiddles(CommunityWalks &walks)
{
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        if (!m_places[i].middle)
            continue;
        const auto costs = costsTo({&*m_places[i].middle, 1}, base::kFarthestMilliseconds);
        for (std::size_t j = 0; j < m_places.size(); ++j) {
            if (j == i || !m_places[j].middle)
                continue;
            const base::Cost cost = costs[*m_places[j].middle];
            walks.between[i][j] = std::max(walks.between[i][j], cost);
            walks.between[j][i] = walks.between[i][j];
        }
    }
}

void Walks::findNeighbours(CommunityWalks &walks, const base::Progress &progress)
{
    const std::size_t count = m_places.size();
    std::vector<std::vector<Crossing>> crossings(count, std::vector<Crossing>(count));
    for (std::size_t to = 0; to < count && !progress.cancelled(); ++to) {
        const auto costs = costsTo(m_places[to].homes, m_terms.across);
        for (std::size_t from = 0; from < count; ++from) {
            if (from != to && haveBorder(m_places[from], m_places[to], m_terms.apart))
                crossings[from][to] = crossing(m_situation, m_places[from], m_places[to], costs, m_terms);
        }
        progress.report("circles", static_cast<double>(to + 1) / static_cast<double>(count));
    }
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t j = i + 1; j < count; ++j) {
            const base::People near = crossings[i][j].near + crossings[j][i].near;
            const bool walked = near > 0 && 2 * (crossings[i][j].walk + crossings[j][i].walk) >= near;
            walks.neighbours[i][j] = walks.neighbours[j][i] = walked;
        }
    }
}

CommunityWalks Walks::between(const std::vector<Slot> &slots, const base::Progress &progress)
{
    CommunityWalks walks;
    for (const Slot slot : slots) {
        m_places.push_back(placeOf(m_situation, slot));
        walks.communities.push_back(m_situation.areas->area(slot));
        walks.people.push_back(norms::total(m_situation.areas->people(slot)));
    }
    const std::size_t count = slots.size();
    walks.neighbours.assign(count, std::vector<bool>(count));
    walks.between.assign(count, std::vector<base::Cost>(count));
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t j = 0; j < count; ++j) {
            if (i != j && !(m_places[i].middle && m_places[j].middle))
                walks.between[i][j] = base::kUnreached;
        }
    }
    measureMiddles(walks);
    findNeighbours(walks, progress);
    return walks;
}

} // namespace

base::Result<CommunityWalks> communityWalks(const Situation &situation, const BorderTerms &terms,
                                            const base::Progress &progress)
{
    const std::vector<Slot> slots = situation.areas->slotsOf(plan::AreaKind::Community);
    if (slots.empty())
        return base::fail(base::ErrorCode::NothingToAssess, "communities");
    if (!situation.network)
        return base::fail(base::ErrorCode::NothingToAssess, "streets");
    CommunityWalks walks = Walks(situation, terms).between(slots, progress);
    if (progress.cancelled())
        return base::fail(base::ErrorCode::Cancelled);
    return walks;
}

} // namespace yike::analysis
