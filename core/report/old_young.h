// SPDX-License-Identifier: GPL-3.0-or-later
// 一老一小: for the old and the young, theme by theme and area by area, supply, demand, reach, adequacy and deficit.
#pragma once

#include "core/report/content.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace yike::report {

/// What the old and the young need near their homes.
enum class Theme : std::uint8_t {
    Beds,
    DayCare,
    Canteen,
    OldHealth,
    OldActivity,
    Nursery,
    Kindergarten,
    PrimarySchool,
    Play,
    YoungHealth,
};
inline constexpr std::size_t kThemeCount = 10;

struct ThemeKind {
    Theme theme;
    std::string_view code; ///< "beds" … for files
    bool old; ///< 一老, else 一小
    norms::BandSet group; ///< whose need it is: the demand, and who walks
    std::array<std::string_view, 3> services; ///< any of them meets the need; "" = no more
};
/// In the order of Theme: the old first.
[[nodiscard]] std::span<const ThemeKind> themes();
[[nodiscard]] const ThemeKind &kindOf(Theme theme);

/// Why there is no figure; never 0 instead.
enum class Untold : std::uint8_t {
    Told,
    NotInLedger,     ///< the ledger holds no such outlet: not assessed
    NoStreets,       ///< no walking network
    Nobody,          ///< nobody of the group lives there
    NoCapacity,      ///< the kind has no capacity
    CapacityUnknown, ///< outlets are there, and none tells its capacity
    NoNorm,          ///< no norm of the rulebook speaks of it
    OtherAreas,      ///< the norm counts per another kind of area
    ByDistrict,      ///< pupils go to the school of their district
};

/// 5, 10 and 15 minutes.
inline constexpr std::array<std::int32_t, 3> kReachMinutes{5, 10, 15};

/// Of one theme in one area. Supply counts where it stands (属地), reach crosses borders. Planned and closed outlets count in
/// neither (planned ones do in their scenario); an outlet below the minimum size of the norm is in the supply, not in the reach.
struct ThemeFigure {
    Theme theme = Theme::Beds;
    plan::AreaId area; ///< 0 = the whole project
    // Supply
    std::int64_t outlets = 0; ///< each once
    std::int64_t telling = 0; ///< of them that tell a capacity
    std::string capacityUnit; ///< code: "beds", "nursery-places" …; empty = the kind has none
    std::int64_t capacity = 0; ///< thousandths of the unit; 0 may be none: see capacityUntold
    Untold supplyUntold = Untold::Told, capacityUntold = Untold::Told;
    Share used; ///< beds occupied, children enrolled; over the outlets that tell it
    // Demand
    base::People demand = 0; ///< of the group
    // Reach: of the group at their own pace
    std::array<base::People, kReachMinutes.size()> reached{};
    Untold reachUntold = Untold::Told;
    analysis::Assignment assignment = analysis::Assignment::Nearest;
    std::string reachNorm; ///< norm id; empty = none gives a distance
    Share covered; ///< of the group under that norm (network, or straight where the norm says so)
    Untold coveredUntold = Untold::Told;
    analysis::Verdict coveredVerdict = analysis::Verdict::NoData; ///< against the target, where somebody set one
    // Adequacy and deficit
    double adequacy = 0; ///< 可达供需比 (E2SFCA): capacity per thousand of the group
    Untold adequacyUntold = Untold::Told;
    std::string supplyNorm; ///< norm id; empty = none gives an amount
    std::int64_t have = 0, required = 0; ///< thousandths of the norm's unit
    analysis::DeficitUnit unit = analysis::DeficitUnit::Places; ///< of have and required
    Untold balanceUntold = Untold::Told; ///< of have and required
    analysis::Verdict supplyVerdict = analysis::Verdict::NoData;

    /// Spare (+) or short (−), thousandths.
    [[nodiscard]] std::int64_t balance() const { return have - required; }
    /// People of the group the norm on distance leaves out.
    [[nodiscard]] base::People notCovered() const { return covered.whole - covered.part; }
    bool operator==(const ThemeFigure &) const = default;
};

struct OldYoung {
    std::shared_ptr<const analysis::Assessment> assessment; ///< it was made of
    std::vector<plan::AreaId> areas; ///< 0, each subdistrict followed by its communities, then other communities
    std::vector<ThemeFigure> figures; ///< areas × themes

    [[nodiscard]] const ThemeFigure *find(plan::AreaId area, Theme theme) const; ///< nullptr if not told
};

/// Some bounded searches where the nearest times of the assessment do not tell (a minimum size, school districts): off the GUI
/// thread. The same assessment gives the same figures.
[[nodiscard]] OldYoung oldYoungOf(std::shared_ptr<const analysis::Assessment> assessment);

/// Table 5 一老一小供需, one row an area but the whole; cheap.
[[nodiscard]] std::vector<OldYoungRow> oldYoungRows(const analysis::Assessment &assessment);

/// Of the whole project, whether it lies in a community or not; its area is 0.
[[nodiscard]] OldYoungRow oldYoungWhole(const analysis::Assessment &assessment);

/// Each subdistrict followed by its communities, then communities under no subdistrict.
[[nodiscard]] std::vector<plan::AreaId> oldYoungAreas(const plan::Plan &plan);

[[nodiscard]] std::string_view code(Untold untold); ///< "told", "not-in-ledger" …

} // namespace yike::report
