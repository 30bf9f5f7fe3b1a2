// SPDX-License-Identifier: GPL-3.0-or-later
// The ten 便民生活圈: their communities, how far they are, and which basic kinds they lack.
#pragma once

#include "core/plan/area.h"

#include <string_view>
#include <vector>

namespace yike::demo {

struct CircleNote {
    std::string_view name;
    std::vector<std::string_view> communities;
    std::string_view batch;
    plan::CircleStatus status = plan::CircleStatus::Built;
    std::string_view operatorName;
    std::vector<std::string_view> lacking; ///< codes of services that no outlet in it offers
};

[[nodiscard]] const std::vector<CircleNote> &circleNotes();
/// Whether a circle the community belongs to lacks the service.
[[nodiscard]] bool lacks(std::string_view community, std::string_view service);

} // namespace yike::demo
