// SPDX-License-Identifier: GPL-3.0-or-later
// People of any age columns to the bands of Yike: even by single year, totals exact in thousandths (model.md).
#pragma once

#include "core/demography/demography.h"
#include "core/import/columns.h"
#include "core/norms/bands.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace yike::importing {

/// 户规模 of the 2020 census, hundredths of a person (domain.md §11).
inline constexpr std::int64_t kHouseholdHundredths = 262;

/// Households where none are given.
[[nodiscard]] std::int64_t householdsOf(base::People people);

/// The way from a table's age columns to our bands, worked out once per table.
class AgeBands {
public:
    /// Columns of equal ages (men, women) are added. Overlapping ones (60+, 65+, 80+) are taken apart.
    /// shares: of the ages nobody tells (core/demography: the country's, scaled by the district's census).
    AgeBands(const std::vector<AgeColumn> &columns, bool withTotal,
             const demography::BandShares &shares = demography::defaultDemography().shares);

    struct People {
        norms::BandPeople bands{};
        bool estimated = false; ///< some ages come from the default shares
        bool differs = false; ///< parts and total contradict each other; the parts were kept
    };
    /// values: thousandths, one for each column as given to the constructor.
    [[nodiscard]] People read(std::span<const base::People> values, std::optional<base::People> total) const;

    /// Headers whose people had to be split, "a1_4, a5_9"; empty if every column is a band.
    [[nodiscard]] const std::string &split() const { return m_split; }
    /// Bands that come from the default shares, wholly or in part (估算).
    [[nodiscard]] norms::BandSet estimated() const { return m_estimated; }

private:
    static constexpr int kAges = 101; ///< 0 … 99, and 100 for all above
    using AgeSet = std::array<bool, kAges>;
    struct Part {
        std::vector<std::size_t> plus; ///< columns
        std::vector<std::size_t> minus; ///< parts inside it
        AgeSet ages{}; ///< of the whole part
        std::array<std::int64_t, norms::kBandCount> weights{};
        bool top = true;
        bool rest = false; ///< total less the parts
        bool estimated = false;
        bool redundant = false; ///< its inner parts say it all
    };
    void place(Part part);
    void weigh(Part &part, const std::string &header);

    std::vector<Part> m_parts; ///< inner parts before those that hold them
    demography::BandShares m_shares;
    bool m_withTotal;
    std::string m_split;
    norms::BandSet m_estimated = 0;
};

} // namespace yike::importing
