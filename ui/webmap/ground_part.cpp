// SPDX-License-Identifier: GPL-3.0-or-later
// The base map in layers: ground and lines by kind, buildings, names of places and roads, outlines where they may be shown.
#include "ui/webmap/packed.h"
#include "ui/webmap/parts.h"
#include "ui/webmap/public_rules.h"

#include <array>

namespace yike::webmap {
namespace {

constexpr std::array<const char *, render::kGroundKindCount> kGroundNames{
    "water",      "green",  "residential", "school",       "commercial",
    "industrial", "square", "hill",        "construction", "farmland"};
constexpr std::array<const char *, render::kLineKindCount> kLineNames{
    "motorway", "main-road", "minor-road", "lane", "footpath", "steps", "rail", "river", "wall", "bridge"};
constexpr std::array<const char *, 9> kLabelNames{"subdistrict", "circle", "community", "quarter", "place",
                                                  "water",       "green",  "landmark",  "estate"};

/// How many features, then each: how many rings, then the rings.
QJsonValue packed(const render::FeatureSet &features, geo::Point origin)
{
    Packer packer(origin);
    packer.count(features.size());
    for (std::size_t feature = 0; feature < features.size(); ++feature) {
        packer.count(features.ringCount(feature));
        for (std::size_t ring = 0; ring < features.ringCount(feature); ++ring)
            packer.ring(features.ring(feature, ring));
    }
    return packer.base64();
}

QJsonArray labels(const Sight &sight, bool boundaries)
{
    const Packer packer(sight.origin);
    QJsonArray out;
    for (const render::SceneLabel &label : sight.scene->labels()) {
        if (label.kind == render::SceneLabelKind::Circle && !boundaries)
            continue;
        const geo::Point at = packer.inUnits(label.place);
        out.append(QJsonArray{kLabelNames[static_cast<std::size_t>(label.kind)], at.x, at.y, label.text});
    }
    return out;
}

QJsonArray roadNames(const Sight &sight)
{
    const Packer packer(sight.origin);
    QJsonArray out;
    for (const render::RoadName &road : sight.scene->roadNames()) {
        const geo::Point from = packer.inUnits(road.from), to = packer.inUnits(road.to);
        out.append(QJsonArray{kLineNames[static_cast<std::size_t>(road.kind)], from.x, from.y, to.x, to.y, road.text});
    }
    return out;
}

QJsonObject borders(const Sight &sight)
{
    return {{QStringLiteral("subdistrict"), packed(sight.scene->borders(plan::AreaKind::Subdistrict), sight.origin)},
            {QStringLiteral("community"), packed(sight.scene->borders(plan::AreaKind::Community), sight.origin)},
            {QStringLiteral("circle"), packed(sight.scene->borders(plan::AreaKind::Circle), sight.origin)}};
}

} // namespace

QJsonObject groundPart(const Sight &sight)
{
    const render::MapScene &scene = *sight.scene;
    const Packer packer(sight.origin);
    const render::Box &box = scene.bounds();
    const geo::Point low = packer.inUnits({box.minX, box.minY}), high = packer.inUnits({box.maxX, box.maxY});
    QJsonObject grounds, lines;
    for (std::size_t kind = 0; kind < kGroundNames.size(); ++kind)
        if (const auto &features = scene.ground(static_cast<plan::GroundKind>(kind)); !features.empty())
            grounds[QLatin1StringView(kGroundNames[kind])] = packed(features, sight.origin);
    for (std::size_t kind = 0; kind < kLineNames.size(); ++kind)
        if (const auto &features = scene.lines(static_cast<plan::LineKind>(kind)); !features.empty())
            lines[QLatin1StringView(kLineNames[kind])] = packed(features, sight.origin);
    const bool boundaries = showsBoundaries(*sight.situation().plan);
    QJsonObject part{{QStringLiteral("box"), QJsonArray{low.x, low.y, high.x, high.y}},
                     {QStringLiteral("grounds"), grounds},
                     {QStringLiteral("lines"), lines},
                     {QStringLiteral("buildings"), packed(scene.otherBuildings(), sight.origin)},
                     {QStringLiteral("labels"), labels(sight, boundaries)},
                     {QStringLiteral("roads"), roadNames(sight)}};
    if (boundaries)
        part[QStringLiteral("borders")] = borders(sight);
    return part;
}

} // namespace yike::webmap
