// SPDX-License-Identifier: GPL-3.0-or-later
// Straight distances through the index of residences, from the outlets' side.
#include "core/analysis/straight.h"

#include "core/geo/segment.h"

namespace yike::analysis {

namespace {

bool isFor(const OutletFacts &outlet, const plan::Residence &residence, Whom whom)
{
    if (whom == Whom::Everybody)
        return true;
    return (outlet.counts && serves(outlet, residence)) == (whom == Whom::Served);
}

} // namespace

void takeStraight(StraightSquares &squares, const Situation &situation, const OutletFacts &outlet, std::int32_t metres,
                  Whom whom)
{
    constexpr std::int64_t kCentimetresPerMetre = 100;
    const std::int64_t radius = metres * kCentimetresPerMetre;
    situation.residenceIndex->inBox(geo::around(outlet.point, radius), [&](std::uint32_t home) {
        const std::int64_t square = geo::distanceSquared(outlet.point, situation.residencePoints[home]);
        if (square < squares[home] && square <= radius * radius &&
            isFor(outlet, situation.plan->residences[home], whom))
            squares[home] = square;
        return true;
    });
}

StraightSquares straightSquares(const Situation &situation, const Ledger &ledger,
                                std::span<const std::uint32_t> outlets, std::int32_t metres, Whom whom)
{
    StraightSquares squares(situation.plan->residences.size(), kFarAway);
    for (const std::uint32_t index : outlets)
        takeStraight(squares, situation, ledger.fact(index), metres, whom);
    return squares;
}

} // namespace yike::analysis
