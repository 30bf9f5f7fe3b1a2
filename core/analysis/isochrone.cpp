// SPDX-License-Identifier: GPL-3.0-or-later
// One search answers for streets, land and people.
#include "core/analysis/isochrone.h"

#include "core/analysis/reach_raster.h"

#include <algorithm>

namespace yike::analysis {

namespace {

/// mm; the search goes a little farther than the limit, so that the border can be drawn between two cells.
constexpr std::uint32_t kBeyond = 15'000;

void addPeople(const Situation &situation, std::span<const network::Reached> reached, IsochroneBand &band)
{
    for (const network::Reached &home : reached) {
        if (home.cost > band.limit)
            continue;
        ++band.residences;
        for (std::size_t i = 0; i < norms::kBandCount; ++i)
            band.people[i] += situation.plan->residences[home.target].people[i];
    }
}

} // namespace

std::vector<base::Cost> usualLimits(norms::WalkerKind walker)
{
    if (walker == norms::WalkerKind::Metres)
        return {300 * base::kMillimetresPerMetre, 500 * base::kMillimetresPerMetre, 1000 * base::kMillimetresPerMetre};
    return {5 * base::kMillisecondsPerMinute, 10 * base::kMillisecondsPerMinute, 15 * base::kMillisecondsPerMinute};
}

Isochrone isochrone(const Situation &situation, const network::Land &land, network::Search &search,
                    const IsochroneRequest &request)
{
    Isochrone made{request.walker, request.direction, {}, {}};
    std::vector<base::Cost> limits = request.limits;
    std::ranges::sort(limits);
    const auto twice = std::ranges::unique(limits);
    limits.erase(twice.begin(), twice.end());
    if (limits.empty())
        return made;
    const base::Cost beyond = situation.network->accessCost(request.walker, kBeyond);
    std::vector<network::Reached> reached;
    search.run(request.sources, *situation.targets, request.walker, request.direction, limits.back() + beyond, reached);
    const ReachCosts costs(*situation.network, search.stretchesAndEnds(), request.walker, request.direction);
    made.parts = costs.parts(limits);
    for (const base::Cost limit : limits) {
        IsochroneBand band;
        band.limit = limit;
        addPeople(situation, reached, band);
        for (const ReachedPart &part : made.parts)
            band.streets += limits[part.band] <= limit ? part.to - part.from : 0;
        made.bands.push_back(std::move(band));
    }
    if (!request.areas)
        return made;
    const ReachRaster raster(land, costs, request.walker);
    for (IsochroneBand &band : made.bands)
        band.area = raster.within(band.limit);
    return made;
}

geo::MultiPolygon toLonLat(std::span<const geo::LocalPolygon> area, const geo::LocalFrame &frame)
{
    geo::MultiPolygon out;
    for (const geo::LocalPolygon &polygon : area) {
        geo::Polygon rings;
        for (const geo::LocalRing &ring : polygon) {
            geo::Line line;
            line.reserve(ring.size());
            for (const geo::Point point : ring)
                line.push_back(geo::rounded(frame.toLonLat(point)));
            rings.push_back(std::move(line));
        }
        out.push_back(std::move(rings));
    }
    return out;
}

} // namespace yike::analysis
