// SPDX-License-Identifier: GPL-3.0-or-later
// How a project was looked at last: kept per project, so that the next start shows the same.
#pragma once

#include "core/geo/point.h"
#include "core/norms/walker.h"
#include "core/plan/ids.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace yike::shell {

/// One dock as the user left it.
struct DockState {
    QString id;
    bool unfolded = true;
    int size = 0; ///< px, width or height; 0 = not known
    bool operator==(const DockState &) const = default;
};

struct ProjectView {
    std::string service; ///< empty = none
    norms::WalkerKind walker = norms::WalkerKind::Metres;
    plan::ScenarioId scenario;
    std::optional<geo::LonLat> centre; ///< of the map; none: the whole district
    double metresPerPixel = 0;
    std::vector<DockState> docks;
    QString table; ///< the tab of the bottom dock, or the page of the analysis
    bool operator==(const ProjectView &) const = default;
};

/// Projects that are remembered; the one not seen for longest gives way.
inline constexpr int kMostViews = 50;

/// Nothing for a project that was never seen. Known by its path.
[[nodiscard]] std::optional<ProjectView> rememberedView(const QString &path);
void rememberView(const QString &path, const ProjectView &view);
[[nodiscard]] int rememberedViewCount();
void forgetViews();

} // namespace yike::shell
