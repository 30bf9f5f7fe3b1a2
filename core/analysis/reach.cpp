// SPDX-License-Identifier: GPL-3.0-or-later
// Limits applied to walking times and straight distances.
#include "core/analysis/reach.h"

#include "core/analysis/norm_terms.h"

namespace yike::analysis {

namespace {

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

/// A norm with a minimum size is asked again for the outlets that are large enough.
void markSized(NormReach &reach, const Basis &basis, std::size_t service, const norms::Norm &norm)
{
    const auto large = countingOutlets(*basis.ledger, service, norm.minimumSize);
    const std::int32_t metres = metresOf(norm);
    if (norm.straight) {
        const auto squares = straightSquares(*basis.situation, *basis.ledger, large, metres, Whom::Served);
        for (std::size_t i = 0; i < squares.size(); ++i)
            mark(reach, i, withinMetres(squares[i], metres) ? kSized : 0U);
        return;
    }
    if (!basis.situation->network)
        return;
    const auto limit = static_cast<base::Cost>(metres) * base::kMillimetresPerMetre;
    const auto times =
        nearestTimes(*basis.situation, *basis.ledger, large, norms::WalkerKind::Metres, limit, *basis.pool);
    for (std::size_t i = 0; i < times.cost.size(); ++i)
        mark(reach, i, times.cost[i] <= limit ? kSized : 0U);
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
    const std::int32_t metres = metresOf(norm);
    const auto limit = static_cast<base::Cost>(metres) * base::kMillimetresPerMetre;
    const auto &onFoot = nearest[static_cast<std::size_t>(norms::WalkerKind::Metres)];
    for (std::size_t i = 0; i < count; ++i) {
        const bool near = withinMetres(straight[i], metres);
        const bool walked = onFoot && onFoot->cost[i] <= limit;
        const bool judged = norm.straight ? near : walked;
        const bool sized = judged && norm.minimumSize == 0;
        mark(reach, i,
             (near ? kStraight : 0U) | (walked ? kOnFoot : 0U) | (judged ? kJudged : 0U) | (sized ? kSized : 0U));
    }
    if (norm.minimumSize > 0)
        markSized(reach, basis, service, norm);
    markMinutes(reach, nearest, static_cast<base::Cost>(minutesOf(norm)) * base::kMillisecondsPerMinute);
    return reach;
}

} // namespace yike::analysis
