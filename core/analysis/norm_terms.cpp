// SPDX-License-Identifier: GPL-3.0-or-later
// Limits in metres and minutes, groups, catchments, required amounts and verdicts.
#include "core/analysis/norm_terms.h"

#include <algorithm>
#include <cmath>

namespace yike::analysis {

namespace {

struct Tier {
    std::int32_t metres, minutes;
};
/// GB 50180-2018: the distances that belong to 5, 10 and 15 minutes on foot.
constexpr std::array<Tier, 4> kTiers{{{300, 5}, {500, 10}, {1000, 15}, {800, 15}}};
constexpr std::int32_t kSecondsPerMinute = 60;
constexpr std::int32_t kFarthestCatchment = 1000;
constexpr std::int64_t kMillion = 1'000'000;

const norms::Norm *normOf(const norms::Rulebook &book, const norms::Service &service, norms::Measure measure)
{
    const auto found = std::ranges::find_if(
        book.norms, [&](const norms::Norm &norm) { return norm.service == service.code && norm.measure == measure; });
    return found == book.norms.end() ? nullptr : &*found;
}

} // namespace

bool assignedByDistrict(const norms::Service &service)
{
    constexpr norms::BandSet pupils = norms::bit(norms::Band::Age6to11) | norms::bit(norms::Band::Age12to14);
    return service.capacityUnit == "school-places" && service.users != 0 && (service.users & ~pupils) == 0;
}

std::int32_t minutesOf(const norms::Norm &norm)
{
    const std::int32_t limit = norm.limit.value_or(0);
    if (norm.unit == norms::LimitUnit::Minutes)
        return limit;
    for (const Tier &tier : kTiers) {
        if (tier.metres == limit)
            return tier.minutes;
    }
    return std::max(1, (limit + kSecondsPerMinute / 2) / kSecondsPerMinute);
}

std::int32_t metresOf(const norms::Norm &norm)
{
    const std::int32_t limit = norm.limit.value_or(0);
    if (norm.unit == norms::LimitUnit::Metres)
        return limit;
    for (const Tier &tier : kTiers) {
        if (tier.minutes == limit)
            return tier.metres;
    }
    return limit * kSecondsPerMinute;
}

Verdict judge(std::int64_t have, std::int64_t required)
{
    if (have < 0 || required < 0)
        return Verdict::NoData;
    if (have >= required)
        return Verdict::Met;
    return have * 10 >= required * 9 ? Verdict::Near : Verdict::Missed;
}

base::Cost farthest(norms::WalkerKind walker)
{
    return walker == norms::WalkerKind::Metres ? base::kFarthestMillimetres : base::kFarthestMilliseconds;
}

std::vector<norms::BandSet> groupsOf(const norms::Norm &norm)
{
    std::vector<norms::BandSet> groups{norm.users};
    for (const norms::BandSet group :
         {norms::kAged60plus, norms::kAged80plus, norms::kUnder3, norms::bit(norms::Band::Age3to5)}) {
        if (group != norm.users && (group & ~norm.users) == 0)
            groups.push_back(group);
    }
    return groups;
}

norms::BandSet usersOf(const norms::Rulebook &book, const norms::Service &service)
{
    if (const norms::Norm *norm = book.coverageNorm(service.code))
        return norm->users;
    if (const norms::Norm *norm = normOf(book, service, norms::Measure::Capacity))
        return norm->users;
    return service.users;
}

std::optional<std::int32_t> catchmentOf(const norms::Rulebook &book, const norms::Service &service)
{
    if (service.capacityUnit.empty() || assignedByDistrict(service))
        return std::nullopt;
    const norms::Norm *norm = book.coverageNorm(service.code);
    return norm != nullptr ? metresOf(*norm) : kFarthestCatchment;
}

std::int64_t requiredFor(double amount, std::int64_t count, std::int64_t unit)
{
    // At most 9,000 per unit: with it, no product below leaves 64 bits.
    const double kept = std::clamp(amount, 0.0, 9000.0);
    const auto millionths = static_cast<std::int64_t>(std::llround(kept * static_cast<double>(kMillion)));
    const std::int64_t divisor = unit * kMillion;
    const std::int64_t whole = count / divisor, rest = count % divisor;
    return whole * millionths + (rest * millionths + divisor / 2) / divisor;
}

DeficitUnit deficitUnit(const norms::Norm &norm, const norms::Service &service)
{
    switch (norm.measure) {
    case norms::Measure::Coverage:
        return DeficitUnit::People;
    case norms::Measure::Area:
        return DeficitUnit::SquareMetres;
    case norms::Measure::Count:
        return DeficitUnit::Outlets;
    case norms::Measure::Capacity:
        break;
    }
    if (service.capacityUnit == "beds")
        return DeficitUnit::Beds;
    return service.capacityUnit == "meals" ? DeficitUnit::Meals : DeficitUnit::Places;
}

} // namespace yike::analysis
