// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of the bottom dock as values.
#pragma once

#include "core/report/old_young.h"
#include "ui/panels/table_data.h"

#include <functional>

namespace yike::panels {

/// Coverage in three columns, one row per coverage norm of the rulebook.
[[nodiscard]] TableData coverageByService(const Workspace &workspace);
/// Coverage of the chosen service in three columns, one row per area.
[[nodiscard]] TableData coverageByArea(const Workspace &workspace, plan::AreaKind kind);
/// 亮灯: areas × the services that have a target, judged along the network.
[[nodiscard]] TableData lights(const Workspace &workspace, plan::AreaKind kind);
/// 一老一小供需 by subdistrict and community.
[[nodiscard]] TableData oldAndYoung(const Workspace &workspace);
/// 一老一小 theme by theme: areas × the themes wanted. figures may be null: being computed.
[[nodiscard]] TableData oldYoungByTheme(const report::OldYoung *figures,
                                        const std::function<bool(const report::ThemeKind &)> &wanted);
[[nodiscard]] TableData deficits(const Workspace &workspace);

/// 闲置用房: the same in all scenarios.
[[nodiscard]] TableData premises(const Workspace &workspace);
[[nodiscard]] TableData scenarios(const Workspace &workspace);
[[nodiscard]] TableData issues(const Workspace &workspace);
[[nodiscard]] TableData history(const Workspace &workspace);

} // namespace yike::panels
