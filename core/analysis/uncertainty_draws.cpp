// SPDX-License-Identifier: GPL-3.0-or-later
// Draws by counter: variable says what is drawn, index for whom.
#include "core/analysis/uncertainty_draws.h"

#include "core/analysis/philox.h"

#include <algorithm>
#include <cmath>

namespace yike::analysis {

namespace {

enum Variable : std::uint32_t { kSpeed, kDistance, kCommunity, kHome, kCapacity };

} // namespace

double triangular(const FactorRange &range, double u)
{
    constexpr double kPerMille = 1000;
    const double low = range.low, mode = range.mode, high = range.high;
    if (range.low == range.high)
        return low / kPerMille;
    const double rising = (mode - low) / (high - low);
    const double value = u < rising ? low + std::sqrt(u * (high - low) * (mode - low))
                                    : high - std::sqrt((1 - u) * (high - low) * (high - mode));
    return value / kPerMille;
}

std::size_t broadGroupOf(norms::Band band)
{
    if (band <= norms::Band::Age3to5)
        return 0;
    return band <= norms::Band::Age15to59 ? 1 : 2;
}

Draws::Draws(const Basis &basis, const UncertaintyRequest &request) : m_basis(basis), m_request(request)
{
    const auto &residences = basis.plan().residences;
    m_communityOf.reserve(residences.size());
    m_weight.reserve(residences.size());
    for (std::size_t i = 0; i < residences.size(); ++i) {
        m_communityOf.push_back(basis.areas().communityOf(i));
        m_weight.push_back(static_cast<double>(norms::total(residences[i].people)));
    }
    draw(0);
}

void Draws::draw(std::uint32_t run)
{
    m_run = run;
    const auto factor = [&](const FactorRange &range, Variable variable, std::uint32_t index) {
        return run == 0 ? 1.0 : triangular(range, uniform(m_request.seed, run, variable, index));
    };
    for (std::uint32_t walker = 0; walker < m_speed.size(); ++walker)
        m_speed[walker] = factor(m_request.speed, kSpeed, walker);
    m_distance = factor(m_request.distance, kDistance, 0);
    m_community.assign(m_basis.areas().slotCount(), {});
    for (std::uint32_t slot = 0; slot < m_community.size(); ++slot) {
        for (std::uint32_t group = 0; group < kBroadGroups; ++group)
            m_community[slot][group] =
                factor(m_request.communityPeople, kCommunity, slot * static_cast<std::uint32_t>(kBroadGroups) + group);
    }
    drawHomes(run);
}

/// Homes share their community's people: what one has more the others have less.
void Draws::drawHomes(std::uint32_t run)
{
    const auto &residences = m_basis.plan().residences;
    m_home.assign(residences.size(), 1.0);
    if (run == 0)
        return;
    std::vector<double> before(m_community.size()), after(m_community.size());
    for (std::uint32_t i = 0; i < residences.size(); ++i) {
        const FactorRange &range = residences[i].estimated ? m_request.estimatedHomePeople : m_request.homePeople;
        m_home[i] = triangular(range, uniform(m_request.seed, run, kHome, i));
        before[m_communityOf[i]] += m_weight[i];
        after[m_communityOf[i]] += m_weight[i] * m_home[i];
    }
    for (std::uint32_t i = 0; i < residences.size(); ++i) {
        const std::uint32_t slot = m_communityOf[i];
        if (after[slot] > 0)
            m_home[i] *= before[slot] / after[slot];
    }
}

base::Cost Draws::within(base::Cost limit, norms::WalkerKind walker) const
{
    const double reach = static_cast<double>(limit) / m_distance *
                         (walker == norms::WalkerKind::Metres ? 1.0 : m_speed[static_cast<std::size_t>(walker)]);
    return static_cast<base::Cost>(std::min(std::floor(reach), static_cast<double>(base::kUnreached - 1)));
}

double Draws::capacity(std::uint32_t outlet) const
{
    return m_run == 0 ? 1.0 : triangular(m_request.capacity, uniform(m_request.seed, m_run, kCapacity, outlet));
}

} // namespace yike::analysis
