// SPDX-License-Identifier: GPL-3.0-or-later
// Checks, sorts and merges the groups, so that their order in the table does not matter.
#include "core/measures/distribution.h"

#include "core/measures/cost_table.h"
#include "core/measures/range_error.h"

#include <algorithm>
#include <tuple>

namespace yike::measures {
namespace {

constexpr double kGreatestValue = 1e270; // times the people of a group, added up, it is still a number
constexpr double kLeastValue = 1e-250;   // less than this is nothing

base::Result<void> check(double value, double people, std::size_t group)
{
    const std::string where = "group " + std::to_string(group);
    if (!(value >= 0 && value <= kGreatestValue))
        return outOfRange("value", value, "0 – 1e270", where);
    if (!isAmount(people))
        return outOfRange("people", people, kAmountRange, where);
    return {};
}

} // namespace

base::Result<Distribution> Distribution::make(std::span<const double> values, std::span<const double> people)
{
    if (values.size() != people.size())
        return outOfRange("number of values", static_cast<double>(values.size()), std::to_string(people.size()));
    Distribution result;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (auto good = check(values[i], people[i], i); !good)
            return std::unexpected(good.error());
        if (people[i] > 0)
            result.m_shares.push_back({values[i] < kLeastValue ? 0 : values[i], people[i]});
    }
    std::vector<Share> &shares = result.m_shares;
    std::ranges::sort(shares, {}, [](const Share &share) { return std::tuple(share.value, share.people); });
    std::size_t kept = 0;
    for (std::size_t i = 1; i < shares.size(); ++i) {
        if (shares[i].value == shares[kept].value)
            shares[kept].people += shares[i].people;
        else
            shares[++kept] = shares[i];
    }
    shares.resize(shares.empty() ? 0 : kept + 1);
    double sum = 0;
    for (const Share &share : shares) {
        result.m_people += share.people;
        sum += share.people * share.value;
    }
    result.m_mean = result.m_people > 0 ? sum / result.m_people : 0;
    return result;
}

std::optional<double> Distribution::mean() const { return m_people > 0 ? std::optional(m_mean) : std::nullopt; }

} // namespace yike::measures
