// SPDX-License-Identifier: GPL-3.0-or-later
// What one run of the Monte Carlo draws: factors of speed, distance, people and capacity.
#pragma once

#include "core/analysis/basis.h"
#include "core/analysis/uncertainty.h"

#include <array>
#include <cstdint>
#include <vector>

namespace yike::analysis {

/// Broad age groups whose numbers are drawn apart: under 6, 6 to 59, 60 and over.
inline constexpr std::size_t kBroadGroups = 3;
[[nodiscard]] std::size_t broadGroupOf(norms::Band band);

/// One run. Run 0 is the assessment itself: every factor is 1.
class Draws {
public:
    Draws(const Basis &basis, const UncertaintyRequest &request);
    /// Draws run `run` (1 …); 0 sets every factor to 1.
    void draw(std::uint32_t run);

    /// The longest stored cost that lies within a limit under this run's speed and distances; the limit itself in run 0.
    [[nodiscard]] base::Cost within(base::Cost limit, norms::WalkerKind walker) const;
    /// People of a residence in a broad group, per person assessed.
    [[nodiscard]] double people(std::size_t residence, std::size_t group) const
    {
        return m_home[residence] * m_community[m_communityOf[residence]][group];
    }
    [[nodiscard]] double capacity(std::uint32_t outlet) const;
    [[nodiscard]] double distance() const { return m_distance; }

private:
    void drawHomes(std::uint32_t run);

    const Basis &m_basis;
    const UncertaintyRequest &m_request;
    std::vector<std::uint32_t> m_communityOf; ///< per residence: its slot
    std::vector<double> m_weight; ///< per residence: everybody, thousandths
    std::vector<double> m_home; ///< per residence, keeps the community's sum
    std::vector<std::array<double, kBroadGroups>> m_community; ///< per slot
    std::array<double, norms::kWalkerCount> m_speed{};
    double m_distance = 1;
    std::uint32_t m_run = 0;
};

} // namespace yike::analysis
