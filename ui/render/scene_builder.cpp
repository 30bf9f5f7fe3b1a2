// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a MapScene of a plan, layer by layer.
#include "ui/render/scene_builder.h"

#include "core/geo/polygon.h"
#include "core/norms/bands.h"
#include "ui/render/spots.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace yike::render {

namespace {

constexpr double kShortestNamedStretch = 4000; ///< cm
constexpr double kStraight = 0.17;             ///< radians a named stretch may turn

bool isRoad(plan::LineKind kind) { return kind <= plan::LineKind::Steps; }

/// How a street of the network is drawn where the base map has no roads.
plan::LineKind lineKind(plan::StreetClass streetClass)
{
    using enum plan::StreetClass;
    switch (streetClass) {
    case Trunk:
    case Primary:
        return plan::LineKind::MainRoad;
    case Secondary:
    case Tertiary:
        return plan::LineKind::MainRoad;
    case Residential:
    case Living:
    case Pedestrian:
        return plan::LineKind::MinorRoad;
    case Service:
    case Alley:
    case Track:
        return plan::LineKind::Lane;
    case Steps:
        return plan::LineKind::Steps;
    case Footbridge:
        return plan::LineKind::Bridge;
    default:
        return plan::LineKind::Footpath;
    }
}

SceneLabelKind labelKind(plan::LabelKind kind)
{
    switch (kind) {
    case plan::LabelKind::Place:
        return SceneLabelKind::Place;
    case plan::LabelKind::Quarter:
        return SceneLabelKind::Quarter;
    case plan::LabelKind::Water:
        return SceneLabelKind::Water;
    case plan::LabelKind::Landmark:
        return SceneLabelKind::Landmark;
    }
    return SceneLabelKind::Place;
}

/// Which grounds are named on the map.
std::optional<SceneLabelKind> groundLabel(plan::GroundKind kind)
{
    switch (kind) {
    case plan::GroundKind::Water:
        return SceneLabelKind::Water;
    case plan::GroundKind::Green:
    case plan::GroundKind::Hill:
        return SceneLabelKind::Green;
    case plan::GroundKind::School:
    case plan::GroundKind::Square:
    case plan::GroundKind::Commercial:
    case plan::GroundKind::Industrial:
        return SceneLabelKind::Landmark;
    default:
        return std::nullopt;
    }
}

/// The longest piece of a line that hardly turns, as its two ends.
std::pair<geo::Point, geo::Point> straightest(std::span<const geo::Point> line)
{
    std::pair<geo::Point, geo::Point> best{line.front(), line.front()};
    double longest = 0;
    const auto angle = [&](std::size_t from, std::size_t to) {
        return std::atan2(static_cast<double>(line[to].y) - line[from].y,
                          static_cast<double>(line[to].x) - line[from].x);
    };
    const auto length = [&](std::size_t from, std::size_t to) {
        return std::hypot(static_cast<double>(line[to].x) - line[from].x,
                          static_cast<double>(line[to].y) - line[from].y);
    };
    for (std::size_t start = 0; start + 1 < line.size();) {
        std::size_t end = start + 1;
        while (end + 1 < line.size() &&
               std::abs(std::remainder(angle(end, end + 1) - angle(start, end), 2 * M_PI)) < kStraight)
            ++end;
        if (const double l = length(start, end); l > longest) {
            longest = l;
            best = {line[start], line[end]};
        }
        start = end;
    }
    return best;
}

} // namespace

SceneBuilder::SceneBuilder(const plan::Plan &plan, const geo::LocalFrame &frame, const base::Progress &progress)
    : m_plan(plan),
      m_progress(progress),
      m_scene(new MapScene(frame))
{}

std::shared_ptr<const MapScene> SceneBuilder::build()
{
    using Step = void (SceneBuilder::*)();
    constexpr Step kSteps[]{&SceneBuilder::addGrounds,    &SceneBuilder::addLines,     &SceneBuilder::addStreets,
                            &SceneBuilder::addResidences, &SceneBuilder::addBuildings, &SceneBuilder::addSpots,
                            &SceneBuilder::addAreas,      &SceneBuilder::addBorders,   &SceneBuilder::addLabels,
                            &SceneBuilder::finish};
    double done = 0;
    for (const auto step : kSteps) {
        if (m_progress.cancelled())
            return nullptr;
        (this->*step)();
        done += 1.0 / std::size(kSteps);
        m_progress.report("draw-map", done);
    }
    return m_scene;
}

Ring SceneBuilder::local(const geo::Line &line) const
{
    Ring ring;
    ring.reserve(line.size());
    for (const auto place : line)
        if (geo::isValid(place))
            ring.push_back(m_scene->m_frame.toLocal(place));
    return ring;
}

std::vector<Ring> SceneBuilder::local(const geo::MultiPolygon &polygons) const
{
    std::vector<Ring> rings;
    for (const auto &polygon : polygons) {
        for (std::size_t i = 0; i < polygon.size(); ++i) {
            auto ring = local(polygon[i]);
            if (ring.size() > 1 && ring.front() == ring.back())
                ring.pop_back();
            if (ring.size() < 3)
                continue;
            orient(ring, i == 0);
            rings.push_back(std::move(ring));
        }
    }
    return rings;
}

void SceneBuilder::addPolygons(FeatureSet &features, std::uint32_t id, const geo::MultiPolygon &polygons) const
{
    const auto rings = local(polygons);
    if (rings.empty())
        return;
    features.beginFeature(id);
    for (const auto &ring : rings)
        features.addRing(ring);
}

void SceneBuilder::addGrounds()
{
    const auto &grounds = m_plan.baseMap->grounds;
    for (std::size_t i = 0; i < grounds.size(); ++i)
        addPolygons(m_scene->m_grounds[static_cast<std::size_t>(grounds[i].kind)], static_cast<std::uint32_t>(i),
                    grounds[i].outline);
}

void SceneBuilder::addRoadName(const std::string &name, plan::LineKind kind, std::span<const geo::Point> line)
{
    if (name.empty() || (!isRoad(kind) && kind != plan::LineKind::Bridge))
        return;
    const auto [from, to] = straightest(line);
    if (std::hypot(static_cast<double>(to.x) - from.x, static_cast<double>(to.y) - from.y) >= kShortestNamedStretch)
        m_scene->m_roadNames.push_back({QString::fromStdString(name), kind, from, to});
}

void SceneBuilder::addLines()
{
    const auto &lines = m_plan.baseMap->lines;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto line = local(lines[i].line);
        if (line.size() < 2)
            continue;
        auto &features = m_scene->m_lines[static_cast<std::size_t>(lines[i].kind)];
        features.beginFeature(static_cast<std::uint32_t>(i));
        features.addRing(line);
        addRoadName(lines[i].name, lines[i].kind, line);
    }
}

void SceneBuilder::addStreets()
{
    const auto &streets = m_plan.streets->streets;
    const bool drawn = std::ranges::any_of(m_plan.baseMap->lines, [](const auto &line) { return isRoad(line.kind); });
    for (std::size_t i = 0; i < streets.size(); ++i) {
        const auto line = local(streets[i].line);
        m_scene->m_streetLengths.push_back(streets[i].length);
        m_scene->m_streets.beginFeature(static_cast<std::uint32_t>(i));
        m_scene->m_streets.addRing(line);
        if (drawn || line.size() < 2)
            continue;
        const auto kind = lineKind(streets[i].streetClass);
        m_scene->m_lines[static_cast<std::size_t>(kind)].beginFeature(static_cast<std::uint32_t>(i));
        m_scene->m_lines[static_cast<std::size_t>(kind)].addRing(line);
        addRoadName(streets[i].name, kind, line);
    }
}

void SceneBuilder::addResidences()
{
    const auto &buildings = m_plan.baseMap->buildings;
    std::unordered_set<std::int64_t> drawn;
    for (const auto &building : buildings)
        if (!building.outline.empty() && building.outline.front().size() >= 3)
            drawn.insert(building.id);
    m_scene->m_dwellingOf.resize(m_plan.residences.size());
    for (std::uint32_t i = 0; i < m_plan.residences.size(); ++i) {
        const auto &residence = m_plan.residences[i];
        m_scene->m_residenceIds.push_back(residence.id);
        m_scene->m_residencePoints.push_back(m_scene->m_frame.toLocal(residence.place));
        if (residence.building != 0 && drawn.contains(residence.building))
            m_residencesOf[residence.building].push_back(i);
        else
            m_homeless.push_back(i);
    }
}

void SceneBuilder::addBuildings()
{
    const auto &buildings = m_plan.baseMap->buildings;
    for (std::size_t i = 0; i < buildings.size(); ++i) {
        const auto lived = m_residencesOf.find(buildings[i].id);
        if (lived == m_residencesOf.end()) {
            addPolygons(m_scene->m_otherBuildings, static_cast<std::uint32_t>(i), {buildings[i].outline});
            continue;
        }
        const auto number = static_cast<std::uint32_t>(m_scene->m_dwellings.size());
        Dwelling dwelling{lived->second, 0};
        for (const auto residence : dwelling.residences) {
            dwelling.people += norms::total(m_plan.residences[residence].people);
            m_scene->m_dwellingOf[residence] = number;
        }
        addPolygons(m_scene->m_dwellingBuildings, number, {buildings[i].outline});
        m_scene->m_dwellings.push_back(std::move(dwelling));
    }
}

void SceneBuilder::addSpots()
{
    std::vector<geo::Point> points;
    std::vector<base::People> people;
    for (const auto residence : m_homeless) {
        points.push_back(m_scene->m_residencePoints[residence]);
        people.push_back(norms::total(m_plan.residences[residence].people));
    }
    const auto spacing = gridSpacing(points);
    const auto halves = spacing ? squareHalves(people, *spacing) : circleRadii(people);
    m_scene->m_spotsAreSquares = spacing.has_value();
    m_scene->m_firstSpot = static_cast<std::uint32_t>(m_scene->m_dwellings.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        const auto number = static_cast<std::uint32_t>(m_scene->m_dwellings.size());
        const auto [x, y] = points[i];
        const auto half = halves[i];
        m_scene->m_dwellingOf[m_homeless[i]] = number;
        m_scene->m_dwellings.push_back({{m_homeless[i]}, people[i]});
        m_scene->m_spots.push_back({points[i], half});
        m_scene->m_dwellingSpots.beginFeature(number);
        m_scene->m_dwellingSpots.addRing(
            Ring{{x - half, y - half}, {x + half, y - half}, {x + half, y + half}, {x - half, y + half}});
    }
}

SceneArea SceneBuilder::sceneArea(const plan::Area &area) const
{
    SceneArea result{.id = area.id,
                     .kind = area.kind,
                     .name = QString::fromStdString(area.name),
                     .box = {},
                     .anchor = {},
                     .rings = {}};
    auto outline = area.outline;
    if (outline.empty()) {
        for (const auto member : area.members)
            if (const auto *community = m_plan.area(member))
                outline.insert(outline.end(), community->outline.begin(), community->outline.end());
        result.rings = melted(local(outline));
    } else {
        result.rings = local(outline);
    }
    for (const auto &ring : result.rings)
        for (const auto point : ring)
            result.box.add(point);
    if (!result.rings.empty())
        result.anchor = m_scene->m_frame.toLocal(geo::labelPoint(outline));
    return result;
}

void SceneBuilder::addAreas()
{
    for (const auto &area : m_plan.areas) {
        auto made = sceneArea(area);
        if (made.rings.empty())
            continue;
        if (!made.name.isEmpty() && made.kind != plan::AreaKind::District) {
            const auto kind = made.kind == plan::AreaKind::Community ? SceneLabelKind::Community
                              : plan::isLayer(made.kind)             ? SceneLabelKind::Circle
                                                                     : SceneLabelKind::Subdistrict;
            m_scene->m_labels.push_back({kind, made.name, made.anchor});
        }
        m_scene->m_areas.push_back(std::move(made));
    }
}

void SceneBuilder::addBorders()
{
    using enum plan::AreaKind;
    SideSet boundaries;
    for (const auto kind : {District, Subdistrict, Community, Circle, Tier15, Tier10, Tier5, SchoolDistrict}) {
        SideSet own; // circles, tiers and school districts are layers of their own: they may run along a boundary
        SideSet &sides = plan::isLayer(kind) ? own : boundaries;
        auto &borders = m_scene->m_borders[static_cast<std::size_t>(kind)];
        for (const auto &area : m_scene->m_areas) {
            if (area.kind != kind)
                continue;
            for (const auto &ring : area.rings) {
                for (const auto &line : sides.takeNew(ring)) {
                    borders.beginFeature(static_cast<std::uint32_t>(&area - m_scene->m_areas.data()));
                    borders.addRing(line);
                }
            }
        }
        borders.finish();
    }
}

void SceneBuilder::addLabels()
{
    for (const auto &label : m_plan.baseMap->labels)
        if (!label.name.empty() && geo::isValid(label.place))
            m_scene->m_labels.push_back(
                {labelKind(label.kind), QString::fromStdString(label.name), m_scene->m_frame.toLocal(label.place)});
    for (const auto &ground : m_plan.baseMap->grounds) {
        const auto kind = groundLabel(ground.kind);
        if (kind && !ground.name.empty() && !ground.outline.empty())
            m_scene->m_labels.push_back({*kind, QString::fromStdString(ground.name),
                                         m_scene->m_frame.toLocal(geo::labelPoint(ground.outline))});
    }
    for (const auto &estate : m_plan.estates) {
        for (const auto &gate : estate.gates)
            m_scene->m_gates.push_back({m_scene->m_frame.toLocal(gate.place), gate.open});
        if (!estate.name.empty() && !estate.outline.empty())
            m_scene->m_labels.push_back({SceneLabelKind::Estate, QString::fromStdString(estate.name),
                                         m_scene->m_frame.toLocal(geo::labelPoint(estate.outline))});
    }
    std::ranges::stable_sort(m_scene->m_labels, {}, &SceneLabel::kind);
    std::ranges::stable_sort(m_scene->m_roadNames, {}, &RoadName::kind);
}

void SceneBuilder::finish()
{
    auto &scene = *m_scene;
    for (auto *features :
         {&scene.m_otherBuildings, &scene.m_dwellingBuildings, &scene.m_dwellingSpots, &scene.m_streets})
        features->finish();
    for (auto &features : scene.m_grounds)
        features.finish();
    for (auto &features : scene.m_lines)
        features.finish();

    for (const auto &area : scene.m_areas)
        scene.m_bounds.add(area.box);
    scene.m_bounds.add(scene.m_dwellingBuildings.bounds());
    scene.m_bounds.add(scene.m_dwellingSpots.bounds());
    if (!scene.m_bounds.empty())
        return;
    scene.m_bounds.add(scene.m_streets.bounds());
    for (const auto &features : scene.m_lines)
        scene.m_bounds.add(features.bounds());
    for (const auto &features : scene.m_grounds)
        scene.m_bounds.add(features.bounds());
    scene.m_bounds.add(scene.m_otherBuildings.bounds());
}

} // namespace yike::render
