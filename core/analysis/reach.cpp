// SPDX-License-Identifier: GPL-3.0-or-later
// Limits applied to walking times and straight distances.
#include "core/analysis/reach.h"

#include "core/analysis/norm_terms.h"

namespace yike::analysis {

namespace {

base::Cost metresLimit(const norms::Norm &norm)
{
    return static_cast<base::Cost>(metresOf(norm)) * base::kMillimetresPerMetre;
}

base::Cost minutesLimit(const norms::Norm &norm)
{
    return static_cast<base::Cost>(minutesOf(norm)) * base::kMillisecondsPerMinute;
}

void markMinutes(NormReach &reach, const NearestSet &nearest, base::Cost limit)
{
    for (const norms::WalkerKind walker : kWalkers) {
        const norms::BandSet bands = bandsOf(walker);
        const auto &times = nearest[static_cast<std::size_t>(walker)];
        if (bands == 0 || !times)
            continue;
        for (std::size_t i = 0; i < times->cost.size(); ++i) {
            if (times->cost[i] <= limit)
                reach.inMinutes[i] = static_cast<norms::BandSet>(reach.inMinutes[i] | bands);
        }
    }
}

void mark(NormReach &reach, std::size_t residence, unsigned bits)
{
    reach.how[residence] = static_cast<std::uint8_t>(reach.how[residence] | bits);
}

/// Walking times to the outlets that are large enough, as far as the norm's limits ask.
NearestSet nearestLarge(const Basis &basis, const norms::Norm &norm, const NearestSet &nearest,
                        std::span<const std::uint32_t> large)
{
    NearestSet out;
    for (const norms::WalkerKind walker : kWalkers) {
        const auto w = static_cast<std::size_t>(walker);
        const base::Cost limit = walker == norms::WalkerKind::Metres ? metresLimit(norm) : minutesLimit(norm);
        if (nearest[w] && basis.situation->network)
            out[w] = std::make_shared<const NearestTimes>(
                nearestTimes(*basis.situation, *basis.ledger, large, walker, limit, *basis.pool));
    }
    return out;
}

} // namespace

NormReach reachWithin(const norms::Norm &norm, const NearestSet &nearest, const StraightSquares &straight)
{
    NormReach reach{std::vector<std::uint8_t>(straight.size()), std::vector<norms::BandSet>(straight.size())};
    const auto &onFoot = nearest[static_cast<std::size_t>(norms::WalkerKind::Metres)];
    const std::int32_t metres = metresOf(norm);
    for (std::size_t i = 0; i < straight.size(); ++i) {
        const bool walked = onFoot && onFoot->cost[i] <= metresLimit(norm);
        mark(reach, i, (withinMetres(straight[i], metres) ? kStraight : 0U) | (walked ? kOnFoot : 0U));
    }
    markMinutes(reach, nearest, minutesLimit(norm));
    return reach;
}

void markBelowSize(NormReach &reach, const norms::Norm &norm, const NearestSet &any)
{
    const auto &onFoot = any[static_cast<std::size_t>(norms::WalkerKind::Metres)];
    for (std::size_t i = 0; onFoot && i < reach.how.size(); ++i) {
        if (onFoot->cost[i] <= metresLimit(norm) && (reach.how[i] & kOnFoot) == 0)
            mark(reach, i, kBelowSize);
    }
}

norms::BandSet bandsOf(norms::WalkerKind walker)
{
    norms::BandSet bands = 0;
    for (std::size_t i = 0; i < norms::kBandCount; ++i) {
        const auto band = static_cast<norms::Band>(i);
        if (norms::walkerOf(band) == walker)
            bands = static_cast<norms::BandSet>(bands | norms::bit(band));
    }
    return bands;
}

NormReach reachOf(const Basis &basis, std::size_t service, const norms::Norm &norm, const NearestSet &nearest,
                  const StraightSquares &straight)
{
    const auto all = countingOutlets(*basis.ledger, service);
    const auto large = countingOutlets(*basis.ledger, service, norm.minimumSize);
    if (large.size() == all.size())
        return reachWithin(norm, nearest, straight);
    const auto squares = straightSquares(*basis.situation, *basis.ledger, large, metresOf(norm), Whom::Served);
    NormReach reach = reachWithin(norm, nearestLarge(basis, norm, nearest, large), squares);
    markBelowSize(reach, norm, nearest);
    return reach;
}

} // namespace yike::analysis
