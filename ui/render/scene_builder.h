// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a MapScene of a plan, layer by layer.
#pragma once

#include "ui/render/rings.h"
#include "ui/render/scene.h"

#include <span>
#include <unordered_map>

namespace yike::render {

class SceneBuilder {
public:
    SceneBuilder(const plan::Plan &plan, const geo::LocalFrame &frame, const base::Progress &progress);
    /// Null when cancelled.
    [[nodiscard]] std::shared_ptr<const MapScene> build();

private:
    void addGrounds();
    void addLines();
    void addStreets();
    void addResidences();
    void addBuildings();
    void addSpots();
    void addAreas();
    void addBorders();
    void addLabels();
    void finish();

    [[nodiscard]] Ring local(const geo::Line &line) const;
    /// Outer rings anticlockwise, holes clockwise.
    [[nodiscard]] std::vector<Ring> local(const geo::MultiPolygon &polygons) const;
    void addPolygons(FeatureSet &features, std::uint32_t id, const geo::MultiPolygon &polygons) const;
    void addRoadName(const std::string &name, plan::LineKind kind, std::span<const geo::Point> line);
    [[nodiscard]] SceneArea sceneArea(const plan::Area &area) const;

    const plan::Plan &m_plan;
    const base::Progress &m_progress;
    std::shared_ptr<MapScene> m_scene;
    std::unordered_map<std::int64_t, std::vector<std::uint32_t>> m_residencesOf; ///< by building id
    std::vector<std::uint32_t> m_homeless; ///< residences without a building polygon
};

} // namespace yike::render
