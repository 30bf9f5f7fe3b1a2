// SPDX-License-Identifier: GPL-3.0-or-later
// What the map shows of a plan, made once in a worker: geometry in local centimetres by layer, in bins for culling.
#pragma once

#include "core/base/progress.h"
#include "core/geo/local_frame.h"
#include "core/plan/plan.h"
#include "ui/render/feature_set.h"
#include "ui/render/view.h"

#include <QString>

#include <array>
#include <memory>
#include <vector>

namespace yike::render {

inline constexpr std::size_t kLineKindCount = 10;
inline constexpr std::size_t kGroundKindCount = 10;

/// A home as it is drawn and coloured: a building, or a residence without one. Index = dwelling number.
struct Dwelling {
    std::vector<std::uint32_t> residences; ///< indices into plan.residences; the farthest of them gives the colour
    base::People people = 0;
};

/// A residence without a building polygon.
struct Spot {
    geo::Point centre;
    std::int32_t half = 0;            ///< cm: radius, or half a side
};

struct SceneArea {
    plan::AreaId id;
    plan::AreaKind kind = plan::AreaKind::Community;
    QString name;
    Box box;
    geo::Point anchor;                ///< where its name stands: well inside
    std::vector<std::vector<geo::Point>> rings; ///< outer ones and holes, filled odd-even
};

enum class SceneLabelKind : std::uint8_t {
    Subdistrict,
    Circle,
    Community,
    Quarter,
    Place,
    Water,
    Green,
    Landmark,
    Estate
};
struct SceneLabel {
    SceneLabelKind kind = SceneLabelKind::Place;
    QString text;
    geo::Point place;
};

/// Name of a road, written along it where it is straight for long enough.
struct RoadName {
    QString text;
    plan::LineKind kind = plan::LineKind::MinorRoad;
    geo::Point from, to;              ///< a straight stretch
};

/// A way through an estate's wall.
struct SceneGate {
    geo::Point place;
    bool open = true;
};

/// Immutable; shared between threads.
class MapScene {
public:
    /// Null only when cancelled. `plan` as the scenario sees it; outlets are no part of a scene.
    [[nodiscard]] static std::shared_ptr<const MapScene> make(const plan::Plan &plan, const geo::LocalFrame &frame,
                                                              const base::Progress &progress = {});

    [[nodiscard]] const geo::LocalFrame &frame() const { return m_frame; }
    [[nodiscard]] const Box &bounds() const { return m_bounds; }
    [[nodiscard]] bool empty() const { return m_bounds.empty(); }

    [[nodiscard]] const FeatureSet &ground(plan::GroundKind kind) const
    {
        return m_grounds[static_cast<std::size_t>(kind)];
    }
    [[nodiscard]] const FeatureSet &lines(plan::LineKind kind) const { return m_lines[static_cast<std::size_t>(kind)]; }
    /// Buildings that are nobody's home. Feature ids: index into baseMap->buildings.
    [[nodiscard]] const FeatureSet &otherBuildings() const { return m_otherBuildings; }
    /// Buildings people live in. Feature ids: dwelling number.
    [[nodiscard]] const FeatureSet &dwellingBuildings() const { return m_dwellingBuildings; }
    /// Residences without a building, as circles or squares (a regular grid). Feature ids: dwelling number.
    [[nodiscard]] const FeatureSet &dwellingSpots() const { return m_dwellingSpots; }
    [[nodiscard]] const std::vector<Dwelling> &dwellings() const { return m_dwellings; }
    [[nodiscard]] const Spot &spot(std::uint32_t dwelling) const { return m_spots[dwelling - m_firstSpot]; }
    [[nodiscard]] bool spotsAreSquares() const { return m_spotsAreSquares; }
    /// Dwelling of a residence.
    [[nodiscard]] std::uint32_t dwellingOf(std::size_t residence) const { return m_dwellingOf[residence]; }
    [[nodiscard]] plan::ResidenceId residenceId(std::size_t residence) const { return m_residenceIds[residence]; }
    [[nodiscard]] geo::Point residencePoint(std::size_t residence) const { return m_residencePoints[residence]; }

    [[nodiscard]] const std::vector<SceneArea> &areas() const { return m_areas; }
    /// Outlines of a kind, each side once, none that a larger kind has already.
    [[nodiscard]] const FeatureSet &borders(plan::AreaKind kind) const
    {
        return m_borders[static_cast<std::size_t>(kind)];
    }
    [[nodiscard]] const SceneArea *area(plan::AreaId id) const;
    /// The smallest area (community, else subdistrict …) at a place; null outside all.
    [[nodiscard]] const SceneArea *areaAt(geo::Point point) const;
    [[nodiscard]] const std::vector<SceneLabel> &labels() const { return m_labels; }
    [[nodiscard]] const std::vector<RoadName> &roadNames() const { return m_roadNames; }
    [[nodiscard]] const std::vector<SceneGate> &gates() const { return m_gates; }
    /// Lines of the walking network in the order of plan.streets->streets, for reached stretches.
    [[nodiscard]] const FeatureSet &streets() const { return m_streets; }
    /// Length in mm of each street, as stored.
    [[nodiscard]] std::int64_t streetLength(std::uint32_t street) const { return m_streetLengths[street]; }

private:
    explicit MapScene(geo::LocalFrame frame) : m_frame(std::move(frame)) {}
    friend class SceneBuilder;

    geo::LocalFrame m_frame;
    Box m_bounds;
    std::array<FeatureSet, kGroundKindCount> m_grounds;
    std::array<FeatureSet, kLineKindCount> m_lines;
    FeatureSet m_otherBuildings, m_dwellingBuildings, m_dwellingSpots, m_streets;
    std::vector<std::int64_t> m_streetLengths;
    std::vector<Dwelling> m_dwellings;
    std::vector<Spot> m_spots;
    std::uint32_t m_firstSpot = 0;
    bool m_spotsAreSquares = false;
    std::vector<std::uint32_t> m_dwellingOf;
    std::vector<plan::ResidenceId> m_residenceIds;
    std::vector<geo::Point> m_residencePoints;
    std::vector<SceneArea> m_areas;
    std::array<FeatureSet, 8> m_borders;
    std::vector<SceneLabel> m_labels;
    std::vector<RoadName> m_roadNames;
    std::vector<SceneGate> m_gates;
};

} // namespace yike::render
