// SPDX-License-Identifier: GPL-3.0-or-later
// Results as JSON for other programs; every field is described in docs/json.md.
#pragma once

#include "core/analysis/assessment.h"
#include "core/store/store.h"

#include <nlohmann/json.hpp>

#include <string>

namespace yike::cli {

/// Grows when a field changes its meaning or goes; new fields do not count.
inline constexpr int kJsonFormat = 1;

/// {"program", "format", "what"}: the head every document begins with.
[[nodiscard]] nlohmann::ordered_json jsonHead(const std::string &what);
[[nodiscard]] nlohmann::ordered_json projectJson(const plan::Plan &plan);
[[nodiscard]] nlohmann::ordered_json issuesJson(const std::vector<base::Issue> &issues);
[[nodiscard]] nlohmann::ordered_json assessmentJson(const analysis::Assessment &assessment);
/// Prints it with two spaces of indentation; broken UTF-8 from a foreign file becomes U+FFFD.
void printJson(const nlohmann::ordered_json &json);

} // namespace yike::cli
