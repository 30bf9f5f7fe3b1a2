// SPDX-License-Identifier: GPL-3.0-or-later
// The inspector's page 一老一小 of the district or an area.
#pragma once

#include "core/report/old_young.h"
#include "ui/panels/figures.h"

namespace yike::panels {

/// One block a theme: supply, balance, reach, coverage, adequacy, each with its standard. figures may be null: being computed.
[[nodiscard]] Page oldYoungPage(const Workspace &workspace, const report::OldYoung *figures, plan::AreaId area);
/// Whether there are figures for it: the whole district, a subdistrict or a community.
[[nodiscard]] bool hasOldYoungPage(const Workspace &workspace, const Selection &chosen);

} // namespace yike::panels
