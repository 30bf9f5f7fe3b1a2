// SPDX-License-Identifier: GPL-3.0-or-later
// The objects of a plan as JSON: in the journal, in the overrides of scenarios and in yike_meta.
#pragma once

#include "core/plan/edit.h"

#include <nlohmann/json.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace yike::store {

using Json = nlohmann::json;

[[nodiscard]] Json toJson(const plan::Outlet &outlet);
[[nodiscard]] Json toJson(const plan::Residence &residence);
[[nodiscard]] Json toJson(const plan::Area &area);
[[nodiscard]] Json toJson(const plan::Estate &estate);
[[nodiscard]] Json toJson(const plan::Street &street);
[[nodiscard]] Json toJson(const plan::Scenario &scenario);
[[nodiscard]] Json toJson(const std::map<plan::EstateId, plan::EstateOverride> &estates);
[[nodiscard]] Json toJson(const plan::Premises &premises);
[[nodiscard]] Json toJson(const plan::Underlay &underlay);
[[nodiscard]] Json toJson(const plan::Photo &photo);
[[nodiscard]] Json toJson(const std::vector<plan::UnderlayPoint> &points);
[[nodiscard]] Json toJson(const plan::ProjectInfo &info);
[[nodiscard]] Json toJson(const plan::Parameters &parameters);
[[nodiscard]] Json toJson(const std::vector<plan::DataSource> &sources);
[[nodiscard]] Json toJson(const std::vector<base::Issue> &issues);

/// One line; text that is no UTF-8 gets replacement characters instead of failing.
[[nodiscard]] std::string dump(const Json &json);

/// Nothing where the text is no JSON or a field is of another kind. Missing fields keep their defaults.
[[nodiscard]] std::optional<plan::Outlet> outletFrom(std::string_view text);
[[nodiscard]] std::optional<plan::Residence> residenceFrom(std::string_view text);
[[nodiscard]] std::optional<plan::Area> areaFrom(std::string_view text);
[[nodiscard]] std::optional<plan::Scenario> scenarioFrom(std::string_view text);
[[nodiscard]] std::optional<std::vector<plan::DataSource>> sourcesFrom(std::string_view text);
[[nodiscard]] std::optional<std::vector<base::Issue>> issuesFrom(std::string_view text);
[[nodiscard]] std::optional<plan::Street> streetFrom(std::string_view text);
[[nodiscard]] std::optional<plan::Estate> estateFrom(std::string_view text);
/// What a scenario changes of estates, as toJson(scenario)["estates"] has it.
[[nodiscard]] std::optional<std::map<plan::EstateId, plan::EstateOverride>> estateOverridesFrom(std::string_view text);
[[nodiscard]] std::optional<plan::Premises> premisesFrom(std::string_view text);
[[nodiscard]] std::optional<plan::Underlay> underlayFrom(std::string_view text);
[[nodiscard]] std::optional<plan::Photo> photoFrom(std::string_view text);
[[nodiscard]] std::optional<std::vector<plan::UnderlayPoint>> underlayPointsFrom(std::string_view text);
[[nodiscard]] std::optional<plan::ProjectInfo> infoFrom(std::string_view text);
[[nodiscard]] std::optional<plan::Parameters> parametersFrom(std::string_view text);
[[nodiscard]] std::optional<std::vector<std::int64_t>> idsFrom(std::string_view text);
[[nodiscard]] std::optional<std::vector<std::string>> textsFrom(std::string_view text);

} // namespace yike::store
