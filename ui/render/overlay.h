// SPDX-License-Identifier: GPL-3.0-or-later
// What lies over the base map and changes with every edit: colours of homes, outlets, reached streets, highlights.
#pragma once

#include "core/analysis/assessment.h"
#include "core/geo/contour.h"
#include "core/network/search.h"
#include "core/norms/rulebook.h"
#include "core/plan/plan.h"
#include "ui/render/palette.h"
#include "ui/render/scene.h"

#include <QRectF>
#include <QString>

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace yike::render {

/// What the homes are coloured by. The five classes are named after walking times; other themes (home_theme.h) use as many
/// of them as they need, the best one or the least first.
enum class MapTheme : std::uint8_t { WalkingTime, Covered, Adequacy, MissingServices, People, Change };

/// The class of each residence in the theme.
struct TimeClasses {
    std::vector<TimeClass> byResidence; ///< index = index in plan.residences; empty = nothing chosen
    bool metres = false; ///< classes are ≤ 300, ≤ 500, ≤ 1000 m instead of 5, 10, 15 min
    TimeClass served = TimeClass::Within15; ///< the farthest class that still meets the norm; those recede
    MapTheme theme = MapTheme::WalkingTime;
    bool operator==(const TimeClasses &) const = default;
};

/// Upper ends of the first three classes, in ms or mm.
[[nodiscard]] std::array<base::Cost, 3> classLimits(bool metres);
[[nodiscard]] TimeClass classOf(base::Cost cost, bool metres);
/// From an assessment's nearest times. norm: whose limit counts as served; null = 15 minutes.
[[nodiscard]] TimeClasses timeClasses(const analysis::NearestTimes &times, norms::WalkerKind walker,
                                      const norms::Norm *norm = nullptr);

/// One outlet on the map.
struct OutletMark {
    plan::OutletId id;
    geo::LonLat place;
    norms::ServiceGroup group = norms::ServiceGroup::Everyday;
    QString symbol; ///< Service::symbol
    plan::OutletStatus status = plan::OutletStatus::Open;
    int count = 1; ///< services it offers; more than one is written at its edge
    bool selected = false;
    bool emphasised = false; ///< offers the chosen service; where some do, the others recede to small dots
    QString name;
    bool operator==(const OutletMark &) const = default;
};

/// Marks of every placed outlet. chosen: others that are selected, ascending. service: code of the chosen one, empty = none is emphasised. An emphasised outlet shows
/// the symbol of the chosen service, the others that of their first.
[[nodiscard]] std::vector<OutletMark> outletMarks(const plan::Plan &plan, const norms::Rulebook &book,
                                                  std::string_view service = {}, plan::OutletId selected = {},
                                                  std::span<const plan::OutletId> chosen = {});

/// Streets reached from the chosen outlet or place.
struct StreetReach {
    std::vector<network::Search::Stretch> stretches; ///< edges are indices into the scene's streets
    bool metres = false;
    base::Cost limit = 0; ///< bolder up to here; 0 = 15 min or 1000 m
    /// The land within each of classLimits(), in the scene's local plane; empty while it is not known.
    std::array<std::vector<geo::LocalPolygon>, 3> land;
};

class OutletLayer;

/// Everything above the base map for one painting; pointers may be null.
struct Overlays {
    const TimeClasses *classes = nullptr;
    const OutletLayer *outlets = nullptr;
    const StreetReach *reach = nullptr;
    plan::AreaId highlightedArea = {};
    std::optional<geo::LonLat> highlightedPlace = {};
    std::vector<QRectF> reserved = {}; ///< painter units: names keep out of these (legend, scale bar)
    std::vector<SceneLabel> names = {}; ///< beside the scene's, placed first
};

} // namespace yike::render
