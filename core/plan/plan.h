// SPDX-License-Identifier: GPL-3.0-or-later
// The document as plain values: everything a project holds but its history.
#pragma once

#include "core/base/error.h"
#include "core/base/issue.h"
#include "core/norms/rulebook_choice.h"
#include "core/norms/walker.h"
#include "core/plan/area.h"
#include "core/plan/base_map.h"
#include "core/plan/outlet.h"
#include "core/plan/photo.h"
#include "core/plan/population.h"
#include "core/plan/premises.h"
#include "core/plan/residence.h"
#include "core/plan/scenario.h"
#include "core/plan/street.h"
#include "core/plan/underlay.h"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace yike::plan {

/// Where a data set came from: printed in every report.
struct DataSource {
    std::string role;                ///< "streets", "residences", "outlets", "areas", "demo"
    std::string name;                ///< file name without folders
    std::string date;                ///< base date of the data, ISO or year; empty = unknown
    std::string definition;          ///< 口径: 常住/户籍/实有, or how it was modelled
    std::string licence;             ///< "© OpenStreetMap contributors, ODbL 1.0"
    std::string sha256;
    std::int64_t rows = 0, used = 0; ///< rows read, rows used
    bool operator==(const DataSource &) const = default;
};

/// What a project says of itself.
struct ProjectInfo {
    std::string name;                ///< 澄川区一刻钟便民生活圈
    std::string district;            ///< 澄川区
    std::string baseDate;            ///< 基准日, ISO
    std::string populationDefinition; ///< 人口口径 and source, in words
    bool madeUp = false;             ///< demonstration data: said on screen and in print
    std::uint64_t seed = 0;          ///< of the demonstration district
    PopulationBases population{}; ///< 口径, source and base date by band
    std::string mapApproval{}; ///< 审图号 of maps made public; empty = none, and no outlines are shown in public
    bool operator==(const ProjectInfo &) const = default;
};

/// Parameters that change figures; all listed in the report's annex.
struct Parameters {
    norms::Walkers walkers = norms::presetWalkers();
    std::int32_t accessLimit = 200;  ///< m: farther than this from any street is an Issue
    std::int32_t estatePathFactor = 1300; ///< per mille of the straight line inside an estate without paths
    /// E2SFCA (Luo & Qi 2009): weights per mille of the three thirds of the catchment.
    std::array<std::int32_t, 3> e2sfcaWeights{1000, 680, 220};
    std::int32_t uncheckedAfterMonths = 12;
    norms::RulebookChoice rulebook = norms::starterChoice(); ///< which norms figures are judged by
    Projection projection{}; ///< to the plan year
    bool operator==(const Parameters &) const = default;
};

/// Cheap to copy but for outlets and residences; base map and streets are shared and immutable.
struct Plan {
    ProjectInfo info;
    Parameters parameters;
    std::vector<Area> areas;         ///< ascending id, all kinds
    std::vector<Estate> estates;     ///< ascending id
    std::vector<Residence> residences; ///< ascending id
    std::vector<Outlet> outlets;     ///< ascending id
    std::shared_ptr<const StreetLayer> streets = std::make_shared<StreetLayer>();
    std::shared_ptr<const BaseMap> baseMap = std::make_shared<BaseMap>();
    std::vector<Scenario> scenarios; ///< ascending id
    std::vector<Premises> premises; ///< ascending id
    std::vector<Underlay> underlays; ///< ascending id, the first lowest
    std::vector<Photo> photos; ///< ascending id
    std::vector<DataSource> sources;
    std::vector<base::Issue> issues; ///< found at import
    std::int64_t nextId = 1;         ///< the one counter
    std::int64_t revision = 0;       ///< number of the last action

    [[nodiscard]] const Outlet *outlet(OutletId id) const;     ///< nullptr if absent
    [[nodiscard]] const Residence *residence(ResidenceId id) const;
    [[nodiscard]] const Area *area(AreaId id) const;
    [[nodiscard]] const Scenario *scenario(ScenarioId id) const;
    [[nodiscard]] const Premises *premise(PremisesId id) const;
    [[nodiscard]] const Underlay *underlay(UnderlayId id) const;
    [[nodiscard]] const Photo *photo(PhotoId id) const;
    /// The outlet as a scenario sees it, without making the whole seenThrough(); nullptr if the scenario has none.
    [[nodiscard]] const Outlet *outlet(OutletId id, ScenarioId through) const;
    /// The box round streets, residences, outlets and areas; nothing for an empty project.
    [[nodiscard]] std::optional<geo::Bounds> bounds() const;
};

/// The plan as a scenario sees it: overrides applied, streets added and closed, `scenarios` kept. Id 0: the plan itself.
[[nodiscard]] Plan seenThrough(const Plan &plan, ScenarioId scenario);

} // namespace yike::plan
