// SPDX-License-Identifier: GPL-3.0-or-later
// Homes: their outlines and their minutes. How many people live in one is nowhere in the file, not even as a size.
#include "core/base/units.h"
#include "ui/webmap/packed.h"
#include "ui/webmap/parts.h"

#include <algorithm>
#include <map>

namespace yike::webmap {
namespace {

constexpr std::int32_t kSpotHalf = 800; ///< cm: the screen draws larger circles for more people, which would tell them

unsigned char wholeMinutes(base::Cost cost)
{
    if (cost == base::kUnreached)
        return kNoMinutes;
    const std::uint64_t whole = (std::uint64_t{cost} + base::kMillisecondsPerMinute - 1) / base::kMillisecondsPerMinute;
    return static_cast<unsigned char>(std::min<std::uint64_t>(whole, kNoMinutes - 1));
}

/// Index of each residence of the present state in another, which may lack some; −1 = not there.
std::vector<std::int64_t> sameHomes(const analysis::Situation &present, const analysis::Situation &other)
{
    const auto &from = present.plan->residences, &to = other.plan->residences;
    std::vector<std::int64_t> same(from.size(), -1);
    for (std::size_t i = 0; i < from.size(); ++i) {
        const auto at = std::ranges::lower_bound(to, from[i].id, {}, &plan::Residence::id);
        if (at != to.end() && at->id == from[i].id)
            same[i] = at - to.begin();
    }
    return same;
}

} // namespace

QJsonObject homesPart(const Sight &sight)
{
    const render::MapScene &scene = *sight.scene;
    const render::FeatureSet &buildings = scene.dwellingBuildings(), &spots = scene.dwellingSpots();
    std::map<std::uint32_t, std::vector<std::size_t>> features; // a dwelling may be of several buildings
    for (std::size_t feature = 0; feature < buildings.size(); ++feature)
        features[buildings.id(feature)].push_back(feature);
    Packer packer(sight.origin);
    packer.count(features.size());
    for (const auto &[dwelling, parts] : features) {
        std::size_t rings = 0;
        for (const std::size_t feature : parts)
            rings += buildings.ringCount(feature);
        packer.count(rings);
        for (const std::size_t feature : parts)
            for (std::size_t ring = 0; ring < buildings.ringCount(feature); ++ring)
                packer.ring(buildings.ring(feature, ring));
    }
    Packer places(sight.origin);
    std::int32_t half = kSpotHalf;
    places.count(spots.size());
    for (std::size_t feature = 0; feature < spots.size(); ++feature) {
        const render::Spot &spot = scene.spot(spots.id(feature));
        if (scene.spotsAreSquares())
            half = std::max(half, spot.half);
        places.place(spot.centre);
    }
    return {{QStringLiteral("buildings"), packer.base64()},
            {QStringLiteral("spots"), places.base64()},
            {QStringLiteral("spotHalf"), half / kCentimetresPerUnit},
            {QStringLiteral("spotsAreSquares"), scene.spotsAreSquares()},
            {QStringLiteral("count"), static_cast<qint64>(scene.dwellings().size())}};
}

QByteArray minutesOf(const Sight &sight, std::size_t state, std::size_t service, norms::WalkerKind walker)
{
    const analysis::Assessment &assessment = *sight.states[state];
    const analysis::NearestTimes *times = assessment.times(static_cast<int>(service), walker);
    if (times == nullptr)
        return {};
    const auto same = state == 0 ? std::vector<std::int64_t>() : sameHomes(sight.situation(), *assessment.situation);
    QByteArray minutes;
    minutes.reserve(static_cast<qsizetype>(sight.scene->dwellings().size()));
    for (const render::Dwelling &dwelling : sight.scene->dwellings()) {
        unsigned char farthest = 0;
        for (const std::uint32_t residence : dwelling.residences) {
            const std::int64_t at = state == 0 ? residence : same[residence];
            const auto known = at >= 0 && at < static_cast<std::int64_t>(times->cost.size());
            farthest = std::max(farthest, known ? wholeMinutes(times->cost[static_cast<std::size_t>(at)]) : kNoMinutes);
        }
        minutes.append(static_cast<char>(farthest));
    }
    return minutes;
}

} // namespace yike::webmap
