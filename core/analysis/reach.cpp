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

void markWithin(NormReach &reach, const norms::Norm &norm, const NearestSet &nearest, const StraightSquares &straight)
{
    const auto &onFoot = nearest[static_cast<std::size_t>(norms::WalkerKind::Metres)];
    const std::int32_t metres = metresOf(norm);
    for (std::size_t i = 0; i < straight.size(); ++i) {
        const bool walked = onFoot && onFoot->cost[i] <= metresLimit(norm);
        mark(reach, i, (withinMetres(straight[i], metres) ? kStraight : 0U) | (walked ? kOnFoot : 0U));
    }
    markMinutes(reach, nearest, minutesLimit(norm));
}

} // namespace

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
    const std::size_t count = straight.size();
    NormReach reach{std::vector<std::uint8_t>(count), std::vector<norms::BandSet>(count)};
    const auto all = countingOutlets(*basis.ledger, service);
    const auto large = countingOutlets(*basis.ledger, service, norm.minimumSize);
    if (large.size() == all.size()) {
        markWithin(reach, norm, nearest, straight);
        return reach;
    }
    const auto squares = straightSquares(*basis.situation, *basis.ledger, large, metresOf(norm), Whom::Served);
    markWithin(reach, norm, nearestLarge(basis, norm, nearest, large), squares);
    const auto &any = nearest[static_cast<std::size_t>(norms::WalkerKind::Metres)];
    for (std::size_t i = 0; any && i < count; ++i) {
        if (any->cost[i] <= metresLimit(norm) && (reach.how[i] & kOnFoot) == 0)
            mark(reach, i, kBelowSize);
    }
    return reach;
}

} // namespace yike::analysis
