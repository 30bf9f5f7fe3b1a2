// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of resources/demography: default shares of the bands and a life table, each with source and standing.
#pragma once

#include "core/base/error.h"
#include "core/demography/cohort.h"
#include "core/demography/shares.h"
#include "core/norms/rulebook.h"

#include <array>
#include <string>
#include <string_view>

namespace yike::demography {

/// Where a figure comes from: as with norms, read in the document, quoted by others, or worked out by us and to be checked.
struct Standing {
    std::string source; ///< UTF-8
    norms::Verification verification = norms::Verification::Unverified;
};

struct Demography {
    std::string id; ///< "china-2025"
    norms::Name name;
    std::string date; ///< of the shares, ISO
    std::int64_t total = 0; ///< people of the country then
    BandShares shares{};
    std::array<Standing, norms::kBandCount> shareStandings;
    CensusAges census; ///< of the country at the census district figures are compared with
    Standing censusStanding;
    LifeTable lifeTable;
    norms::Name lifeTableName;
    Standing lifeTableStanding;
    std::string lifeTableLicence;
};

/// The figures that ship with the program, read once.
[[nodiscard]] const Demography &defaultDemography();
/// Typed reader; every field is checked (schema: resources/demography/demography.schema.json).
[[nodiscard]] base::Result<Demography> readDemography(std::string_view json, const std::string &name);

/// The default shares for a district: scaled by its own census where it is given (planner.md §3.3).
[[nodiscard]] BandShares sharesFor(const CensusAges &district);

} // namespace yike::demography
