// SPDX-License-Identifier: GPL-3.0-or-later
// The themes homes are coloured by besides walking times: covered or not, adequacy, services missing, people, what changes.
#pragma once

#include "ui/render/furniture.h"
#include "ui/render/overlay.h"

#include <array>
#include <string_view>

namespace yike::render {

/// Classes of a theme, with the figures its legend tells.
struct ThemedClasses {
    TimeClasses classes;
    /// People: the most people of each class but the last. Adequacy: none.
    std::array<std::int64_t, kTimeClassCount - 1> breaks{};
    double mean = 0; ///< Adequacy: of the whole project, capacity units per thousand of the users
    std::int32_t limit = 0; ///< Covered: metres; 0 = no norm tells one, and nobody is coloured
    std::int32_t minimumSize = 0; ///< Covered: m²; 0 = none
    bool straight = false; ///< Covered: judged as the crow flies
    int kinds = 0; ///< MissingServices: how many kinds were looked for
    bool waiting = false; ///< Change: what it is compared with is not known yet
};

/// Of the service's first coverage norm, by the homes its coverage is summed from. Within15: within the limit; Beyond: within it only of
/// outlets under the minimum size; None: not. Judged along the network, or straight where the norm says so.
[[nodiscard]] ThemedClasses coveredClasses(const analysis::Assessment &assessment, std::string_view service);
/// The ratio at each home (E2SFCA) beside the mean of the whole project: from 125 %, 75 %, 25 %, below, none in reach. Where
/// there is no capacity at all nobody is coloured.
[[nodiscard]] ThemedClasses adequacyClasses(const analysis::Assessment &assessment, std::string_view service);
/// How many of the basic kinds (业态) lie beyond their norm's limit, along the network: none, 1, 2, 3 or 4, 5 and more.
[[nodiscard]] ThemedClasses missingClasses(const analysis::Assessment &assessment);
/// How many of the group live in each building, in five classes with round breaks. Buildings without any are neutral.
[[nodiscard]] ThemedClasses peopleClasses(const plan::Plan &plan, const MapScene &scene, norms::BandSet group);

/// Homes that the service reaches now and did not before (Within5), that it reaches no more (None), and all others (neutral).
/// `before` may be null.
[[nodiscard]] ThemedClasses changeClasses(const analysis::Assessment *before, const analysis::Assessment &after,
                                          std::string_view service);

/// Title and the classes that are there.
[[nodiscard]] Legend themeLegend(const QString &title, const ThemedClasses &themed, const RenderOptions &options);

} // namespace yike::render
