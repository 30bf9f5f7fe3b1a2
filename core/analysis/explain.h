// SPDX-License-Identifier: GPL-3.0-or-later
// Why a figure is what it is (依据): its norm, its formula, what went into it, and the outlets behind it.
#pragma once

#include "core/analysis/assessment.h"

#include <optional>
#include <string_view>
#include <vector>

namespace yike::analysis {

/// Which formula; ui/text writes it out with its source.
enum class Formula : std::uint8_t {
    PopulationCoverage, ///< Σ P_i·1(t_i ≤ T) ÷ Σ P_i
    PerThousand,        ///< amount × people ÷ 1,000
    PerHundredHouseholds, ///< amount × households ÷ 100
    PerArea,            ///< amount × number of communities, circles or subdistricts
    E2sfca,             ///< A_i = Σ_j S_j W(d_ij) ÷ Σ_k P_k W(d_kj)
};

/// Why a coverage is what it is.
struct CoverageWhy {
    const norms::Norm *norm = nullptr;   ///< of the assessment's rulebook
    Formula formula = Formula::PopulationCoverage;
    Coverage figure;
    std::int32_t metres = 0, minutes = 0; ///< the limits applied
    struct Band {
        norms::Band band;
        norms::WalkerKind walker;
        base::People people, straight, metres, minutes;
    };
    std::vector<Band> bands;             ///< of the group
    struct Outlet {
        plan::OutletId id;
        base::People people; ///< of the group, in the area, who have it as their nearest within the metres
        bool belowSize;
    };
    std::vector<Outlet> outlets; ///< ascending id; only those somebody reaches first
    /// Outlets of the service in the whole project: counting, of these under the minimum size, closed, not open to the public.
    std::int64_t counting = 0, belowSize = 0, closed = 0, notOpen = 0;
    /// What would change it: people of the group whose nearest large enough outlet lies up to a tenth beyond the metres, and
    /// those for whom it lies in the last tenth within them.
    base::People justBeyond = 0, justWithin = 0;
    /// Of those counting: offering it beside their first service, and of unknown size, which is taken as large enough.
    std::int64_t further = 0, sizeUnknown = 0;
};

/// Nothing if there is no such figure.
[[nodiscard]] std::optional<CoverageWhy> explain(const Assessment &assessment, std::string_view norm,
                                                 norms::BandSet bands, plan::AreaId area);

/// Why a provision is what it is.
struct ProvisionWhy {
    const norms::Norm *norm = nullptr;
    Formula formula = Formula::PerThousand;
    Provision figure;
    std::int64_t count = 0; ///< people or households in thousandths, or areas × 1,000: what the amount is multiplied by
    struct Outlet {
        plan::OutletId id;
        std::int64_t value; ///< thousandths: what it adds; 0 = its capacity or area is unknown
    };
    std::vector<Outlet> outlets; ///< ascending id
};
[[nodiscard]] std::optional<ProvisionWhy> explain(const Assessment &assessment, std::string_view norm,
                                                  plan::AreaId area);

/// Why the adequacy of a residence is what it is: one term of the sum for each outlet in its catchment.
struct AdequacyWhy {
    Formula formula = Formula::E2sfca;
    double ratio = 0; ///< capacity units per person: the sum of the shares
    std::int32_t catchment = 0; ///< m
    struct Outlet {
        plan::OutletId id;
        std::int64_t capacity; ///< S_j, thousandths
        base::Cost cost; ///< d_ij, mm
        std::int32_t weight; ///< W(d_ij), per mille
        double demand; ///< Σ_k P_k W(d_kj), people
        double share; ///< what it adds to the ratio
    };
    std::vector<Outlet> outlets; ///< ascending id
};
[[nodiscard]] std::optional<AdequacyWhy> explainAdequacy(const Assessment &assessment, std::string_view service,
                                                         plan::ResidenceId residence);

/// What somebody living in a residence reaches: the nearest outlet of one service for one walker.
struct ResidenceReach {
    std::size_t service = 0; ///< index into the rulebook's services
    norms::WalkerKind walker = norms::WalkerKind::Metres;
    base::Cost cost = base::kUnreached;
    plan::OutletId outlet; ///< 0 = none within 60 min / 5 km
    bool operator==(const ResidenceReach &) const = default;
};
/// Every service and walker that was computed, services in rulebook order; empty for an unknown residence.
[[nodiscard]] std::vector<ResidenceReach> reachOf(const Assessment &assessment, plan::ResidenceId residence);

} // namespace yike::analysis
