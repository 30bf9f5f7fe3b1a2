// SPDX-License-Identifier: GPL-3.0-or-later
// The figures a run computes again: coverage of one norm, provision under one norm, adequacy of one service.
#pragma once

#include "core/analysis/uncertainty_draws.h"

#include <memory>
#include <span>
#include <vector>

namespace yike::analysis {

/// Coverage of one norm, as coverageOf() but of drawn people and limits.
class CoverageRun {
public:
    CoverageRun(const Basis &basis, std::size_t service, const norms::Norm &norm, const NearestSet &nearest);

    [[nodiscard]] const std::vector<norms::BandSet> &groups() const { return m_groups; }
    [[nodiscard]] std::size_t figures() const; ///< groups × slots
    /// Shares by group within slot; NaN never: −1 where nobody of the group lives. Both as long as figures().
    void compute(const Draws &draws, std::span<float> metres, std::span<float> minutes) const;

private:
    struct Sums;
    const Basis &m_basis;
    const norms::Norm &m_norm;
    NearestSet m_nearest; ///< to outlets that are large enough
    std::vector<norms::BandSet> m_groups;
};

/// Provision under one norm by people or households; ratio −1 where it cannot be told.
class ProvisionRun {
public:
    ProvisionRun(const Basis &basis, std::size_t service, const norms::Norm &norm);
    [[nodiscard]] static bool applies(const norms::Norm &norm);
    void compute(const Draws &draws, std::span<float> ratio) const; ///< by slot

private:
    struct Supply {
        std::uint32_t outlet;
        double value; ///< in the norm's unit
    };
    const Basis &m_basis;
    const norms::Norm &m_norm;
    std::vector<Supply> m_supply;
};

/// Adequacy of one service told for areas, as areaAdequacyOf(); −1 where nobody uses it.
class AdequacyRun {
public:
    AdequacyRun(const Basis &basis, std::size_t service);
    [[nodiscard]] bool applies() const { return m_applies; }
    void compute(const Draws &draws, std::span<float> mean) const; ///< by slot

private:
    struct Supply {
        std::uint32_t outlet;
        double capacity;
        std::vector<Pair> pairs; ///< to kPairsKept × the catchment
    };
    const Basis &m_basis;
    bool m_applies = false;
    base::Cost m_catchment = 0;
    norms::BandSet m_users = 0;
    std::vector<Supply> m_supply;
};

/// Per residence: people of a group of bands as drawn, in thousandths.
[[nodiscard]] std::vector<double> drawnPeople(const Basis &basis, const Draws &draws, norms::BandSet bands);

} // namespace yike::analysis
