// SPDX-License-Identifier: GPL-3.0-or-later
// Slope, stairs, ferries and waits: all in integers.
#include "core/network/walk_speed.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>

namespace yike::network {

namespace {

using norms::Walker;
using plan::Street;
using plan::StreetClass;

constexpr std::int32_t kSteepest = 400; ///< per mille
constexpr std::int32_t kTableStep = 10;

/// exp(3.5·|S + 0.05|) ÷ exp(3.5·0.05) × 1000 for S = −40 %, −39 % … +40 % (Tobler 1993).
constexpr std::int32_t kGradeFactors[] = {
    2858, 2759, 2664, 2573, 2484, 2399, 2316, 2237, 2160, 2085, 2014, 1944, 1878, 1813, 1751, 1690, 1632,
    1576, 1522, 1470, 1419, 1370, 1323, 1278, 1234, 1191, 1150, 1111, 1073, 1036, 1000, 966,  932,  900,
    869,  839,  869,  900,  932,  966,  1000, 1036, 1073, 1111, 1150, 1191, 1234, 1278, 1323, 1370, 1419,
    1470, 1522, 1576, 1632, 1690, 1751, 1813, 1878, 1944, 2014, 2085, 2160, 2237, 2316, 2399, 2484, 2573,
    2664, 2759, 2858, 2959, 3065, 3174, 3287, 3404, 3525, 3651, 3781, 3916, 4055,
};
static_assert(std::size(kGradeFactors) == 2 * kSteepest / kTableStep + 1);

constexpr std::int64_t kNoGradeIsMore = 10'000; ///< per mille

/// Ramps beside steps, per mille: 1 : 12, the steepest for wheelchairs by GB 55019-2021, whose text nobody here has read (待核);
/// a flight is taken as 15 cm by 30 cm.
constexpr std::int64_t kRampGrade = 83, kFlightGrade = 500;

/// A ferry carries everybody alike: mm/s.
constexpr std::int64_t kFerrySpeed = 2500;
/// One street never costs more than this (eleven days): sums of two fit a Cost.
constexpr std::int64_t kMostPerEdge = 1'000'000'000;

/// A way whose slope means nothing to who uses it.
bool carried(const Street &street)
{
    return street.streetClass == StreetClass::Elevator || street.streetClass == StreetClass::Ferry;
}

/// Climbed and descended in a direction; nothing measured: both 0.
struct Rise {
    std::int64_t climb, descent;
    [[nodiscard]] std::int64_t total() const { return climb + descent; }
};

Rise riseOf(const Street &street, bool along)
{
    const std::int64_t climb = std::max(street.climb, 0), descent = std::max(street.descent, 0);
    return along ? Rise{climb, descent} : Rise{descent, climb};
}

/// The mean of what the rising and the falling share of the way cost; 0 where one of them cannot be walked.
std::int64_t shared(const Rise &rise, std::int64_t up, std::int64_t down)
{
    if ((rise.climb > 0 && up <= 0) || (rise.descent > 0 && down <= 0))
        return 0;
    return (rise.climb * up + rise.descent * down + rise.total() / 2) / rise.total();
}

std::int64_t stairsFactor(const Walker &walker, const Street &street, bool along)
{
    if (const Rise rise = riseOf(street, along); rise.total() > 0)
        return shared(rise, walker.stairsUp, walker.stairsDown);
    const std::int32_t grade = along ? street.grade : -street.grade;
    if (grade == 0) // nobody said which way is up
        return walker.stairsUp > 0 && walker.stairsDown > 0 ? (std::int64_t{walker.stairsUp} + walker.stairsDown) / 2
                                                            : 0;
    return grade > 0 ? walker.stairsUp : walker.stairsDown;
}

/// The ramp beside steps, by what is known of how high they lead: time per mille of the flat time over the line as drawn.
/// Other models than the walker's own slope factors there are none: see kRampGrade.
std::int64_t rampFactor(const Walker &walker, const Street &street, std::int64_t length, bool along)
{
    Rise rise = riseOf(street, along);
    if (rise.total() == 0) {
        // Nothing measured: flights as steep as flights are; which way is up only the sign tells, 0: half of either.
        const std::int64_t high = length * kFlightGrade / 1000;
        const std::int32_t grade = along ? street.grade : -street.grade;
        rise = grade > 0 ? Rise{high, 0} : grade < 0 ? Rise{0, high} : Rise{high / 2, high - high / 2};
    }
    if (rise.total() == 0 || length <= 0)
        return 1000;
    // Along the flight a pram is pushed up two strips; a wheelchair needs a way as long as its slope asks for.
    const bool strips = street.streetClass == StreetClass::PramSteps;
    const std::int64_t way = strips ? length : std::max(length, rise.total() * 1000 / kRampGrade);
    const auto grade = static_cast<std::int32_t>(std::min((rise.total() * 1000 + way / 2) / way, kNoGradeIsMore));
    if (walker.steepest > 0 && grade > walker.steepest)
        return 0;
    const std::int64_t perMille = shared(rise, slopeFactor(walker, grade), slopeFactor(walker, -grade));
    return perMille * way / length;
}

/// Who takes the stairs takes them, ramp or not.
std::int64_t stepsFactor(const Walker &walker, const Street &street, std::int64_t length, bool along)
{
    if (const std::int64_t stairs = stairsFactor(walker, street, along); stairs > 0)
        return stairs;
    const bool ramp = street.streetClass == StreetClass::RampedSteps ||
                      (street.streetClass == StreetClass::PramSteps && walker.kind == norms::WalkerKind::Pram);
    return ramp ? rampFactor(walker, street, length, along) : 0;
}

/// Time per mille of the flat time in a direction; 0: cannot.
std::int64_t factor(const Walker &walker, const Street &street, std::int64_t length, bool along)
{
    if (plan::isSteps(street.streetClass))
        return stepsFactor(walker, street, length, along);
    if (carried(street))
        return 1000;
    const Rise rise = riseOf(street, along);
    const std::int64_t steepness =
        rise.total() > 0 ? rise.total() * 1000 : std::abs(std::int64_t{street.grade}) * length;
    if (walker.steepest > 0 && steepness > walker.steepest * length)
        return 0;
    if (rise.total() == 0)
        return slopeFactor(walker, along ? street.grade : -street.grade);
    const std::int64_t whole = std::max<std::int64_t>(length, 1);
    const auto grade =
        static_cast<std::int32_t>(std::min<std::int64_t>((steepness + whole / 2) / whole, kNoGradeIsMore));
    return shared(rise, slopeFactor(walker, grade), slopeFactor(walker, -grade));
}

base::Cost movingCost(const Walker &walker, const Street &street, std::int64_t length, bool along)
{
    if (street.access == plan::Access::Nobody || (street.oneway && !along))
        return base::kUnreached;
    if (walker.countsMetres())
        return static_cast<base::Cost>(std::min(length, kMostPerEdge));
    if (street.streetClass == StreetClass::Ferry)
        return static_cast<base::Cost>(std::min(length * 1000 / kFerrySpeed, kMostPerEdge));
    const std::int64_t perMille = factor(walker, street, length, along);
    if (perMille <= 0 || walker.speed <= 0)
        return base::kUnreached;
    // mm × per mille ÷ mm/s = ms, rounded to the nearest.
    return static_cast<base::Cost>(std::min((length * perMille + walker.speed / 2) / walker.speed, kMostPerEdge));
}

} // namespace

std::int32_t gradeFactor(std::int32_t grade)
{
    const std::int32_t above = std::clamp(grade, -kSteepest, kSteepest) + kSteepest;
    const auto index = static_cast<std::size_t>(above / kTableStep);
    const std::int32_t rest = above % kTableStep;
    const std::int32_t low = kGradeFactors[index];
    if (rest == 0)
        return low;
    return (low * (kTableStep - rest) + kGradeFactors[index + 1] * rest + kTableStep / 2) / kTableStep;
}

std::int32_t slopeFactor(const Walker &walker, std::int32_t grade)
{
    switch (walker.slope) {
    case norms::SlopeModel::Level:
        return 1000;
    case norms::SlopeModel::Tobler:
        return gradeFactor(grade);
    case norms::SlopeModel::Table:
        break;
    }
    const auto &table = walker.gradeTable;
    if (table.empty())
        return 1000;
    const auto above =
        std::ranges::upper_bound(table, grade, {}, [](const auto &line) { return std::int32_t{line.grade}; });
    if (above == table.begin() || above == table.end())
        return above == table.end() ? table.back().factor : table.front().factor;
    const auto below = above - 1;
    const std::int64_t span = above->grade - below->grade, part = grade - below->grade;
    if (span <= 0 || part < 0) // a table out of order tells nothing between its lines
        return below->factor;
    return static_cast<std::int32_t>((below->factor * (span - part) + above->factor * part + span / 2) / span);
}

EdgeCost edgeCost(const Walker &walker, const Street &street, std::uint32_t length)
{
    EdgeCost cost;
    cost.along = movingCost(walker, street, length, true);
    cost.against = movingCost(walker, street, length, false);
    if (walker.countsMetres())
        return cost;
    std::int64_t wait = std::max(street.delay, 0);
    if (street.crossing == plan::CrossingKind::Signalled)
        wait += std::max(walker.signalDelay, 0);
    else if (street.crossing == plan::CrossingKind::Unsignalled)
        wait += std::max(walker.crossingDelay, 0);
    cost.wait = static_cast<base::Cost>(std::min(wait, kMostPerEdge));
    return cost;
}

base::Cost flatCost(const Walker &walker, std::uint32_t millimetres)
{
    if (walker.countsMetres())
        return static_cast<base::Cost>(std::min<std::int64_t>(millimetres, kMostPerEdge));
    if (walker.speed <= 0)
        return millimetres == 0 ? 0 : base::kUnreached;
    const std::int64_t time = (std::int64_t{millimetres} * 1000 + walker.speed / 2) / walker.speed;
    return static_cast<base::Cost>(std::min(time, kMostPerEdge));
}

} // namespace yike::network
