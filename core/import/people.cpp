// SPDX-License-Identifier: GPL-3.0-or-later
// Taking age columns apart and sharing them out.
#include "core/import/people.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace yike::importing {
namespace {

using norms::BandPeople;
using norms::kBandCount;

constexpr std::array<int, kBandCount> kFirstAge{0, 3, 6, 12, 15, 60, 65, 70, 80};
/// Wider or open groups hold ages of too different numbers to be split by years.
constexpr int kWidestEven = 20;

int bandOf(int age) { return static_cast<int>(std::ranges::upper_bound(kFirstAge, age) - kFirstAge.begin()) - 1; }

int yearsIn(std::size_t band)
{
    return band + 1 < kBandCount ? kFirstAge[band + 1] - kFirstAge[band] : 101 - kFirstAge[band];
}

} // namespace

std::int64_t householdsOf(base::People people)
{
    return people / kHouseholdHundredths * 100 + people % kHouseholdHundredths * 100 / kHouseholdHundredths;
}

AgeBands::AgeBands(const std::vector<AgeColumn> &columns, bool withTotal, const demography::BandShares &shares)
    : m_shares(shares),
      m_withTotal(withTotal)
{
    std::map<Ages, std::vector<std::size_t>> byAges;
    for (std::size_t i = 0; i < columns.size(); ++i)
        byAges[columns[i].ages].push_back(i);
    std::vector<std::pair<Ages, std::vector<std::size_t>>> sorted(byAges.begin(), byAges.end());
    const auto width = [](const auto &each) {
        return (each.first.to < 0 ? kAges : each.first.to + 1) - each.first.from;
    };
    std::ranges::stable_sort(sorted, {}, width);
    for (const auto &[ages, indexes] : sorted) {
        Part part;
        part.plus = indexes;
        for (int age = ages.from; age < kAges && (ages.to < 0 || age <= ages.to); ++age)
            part.ages[static_cast<std::size_t>(age)] = true;
        place(std::move(part));
        if (!m_parts.empty() && m_parts.back().plus == indexes)
            weigh(m_parts.back(), columns[indexes.front()].header);
    }
    if (m_withTotal) {
        Part part;
        part.rest = true;
        part.ages.fill(true);
        place(std::move(part));
        weigh(m_parts.back(), "");
    }
}

/// Puts the part over those that lie inside it. One that overlaps another half-way is left out: nobody can tell what it adds.
void AgeBands::place(Part part)
{
    std::vector<std::size_t> inside;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        if (!m_parts[i].top)
            continue;
        bool common = false;
        bool within = true;
        for (std::size_t age = 0; age < kAges; ++age) {
            common = common || (part.ages[age] && m_parts[i].ages[age]);
            within = within && (!m_parts[i].ages[age] || part.ages[age]);
        }
        if (common && !within)
            return;
        if (common)
            inside.push_back(i);
    }
    for (const std::size_t i : inside)
        m_parts[i].top = false;
    part.minus = std::move(inside);
    m_parts.push_back(std::move(part));
}

/// Weights of the ages that no inner part holds.
void AgeBands::weigh(Part &part, const std::string &header)
{
    AgeSet own = part.ages;
    for (const std::size_t i : part.minus)
        for (std::size_t age = 0; age < kAges; ++age)
            own[age] = own[age] && !m_parts[i].ages[age];
    std::array<int, kBandCount> years{};
    for (std::size_t age = 0; age < kAges; ++age)
        years[static_cast<std::size_t>(bandOf(static_cast<int>(age)))] += own[age] ? 1 : 0;
    const auto bands = std::ranges::count_if(years, [](int count) { return count > 0; });
    const int width = std::accumulate(years.begin(), years.end(), 0);
    part.redundant = bands == 0;
    part.estimated = bands > 1 && (width > kWidestEven || own[kAges - 1]);
    for (std::size_t i = 0; i < kBandCount; ++i) {
        part.weights[i] = !part.estimated ? years[i] : std::int64_t{m_shares[i]} * 10 * years[i] / yearsIn(i);
        if (part.estimated && part.weights[i] > 0)
            m_estimated |= norms::bit(static_cast<norms::Band>(i));
    }
    if (bands > 1 && !header.empty())
        m_split += (m_split.empty() ? "" : ", ") + header;
}

AgeBands::People AgeBands::read(std::span<const base::People> values, std::optional<base::People> total) const
{
    People people;
    std::vector<base::People> whole(m_parts.size(), 0);
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const Part &part = m_parts[i];
        base::People inner = 0;
        for (const std::size_t inside : part.minus)
            inner += whole[inside];
        base::People all = part.rest ? total.value_or(inner) : 0;
        for (const std::size_t column : part.plus)
            all += values[column];
        // A part smaller than what it holds, or a sum that is not the total: the parts stand.
        constexpr base::People kRounding = base::kOnePerson;
        if (all < inner || (part.redundant && all != inner)) {
            people.differs = people.differs || std::abs(all - inner) > kRounding;
            all = inner;
        }
        whole[i] = all;
        if (all > inner) {
            const BandPeople own = demography::sharedOut(all - inner, part.weights);
            for (std::size_t band = 0; band < kBandCount; ++band)
                people.bands[band] += own[band];
            people.estimated = people.estimated || part.estimated;
        }
    }
    return people;
}

} // namespace yike::importing
