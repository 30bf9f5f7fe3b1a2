// SPDX-License-Identifier: GPL-3.0-or-later
// The one map renderer: screen, paper and image tests are painted by it alone.
#pragma once

#include "ui/render/overlay.h"
#include "ui/render/palette.h"
#include "ui/render/scene.h"
#include "ui/render/underlay_image.h"
#include "ui/render/view.h"

#include <QFont>
#include <QPainter>

#include <atomic>

namespace yike::render {

struct TileLayer;

struct RenderOptions {
    Theme theme = Theme::Light;
    bool antialias = true;
    /// Print: one path per class, rounded coordinates, homes beyond the limit hatched as well as coloured.
    bool paper = false;
    /// Painter units per logical pixel (1/96 inch): 1 on screen (whatever its density), 508/96 on paper at 508 dpi.
    double unit = 1;
    QFont font{QStringLiteral("Noto Sans CJK SC")}; ///< its family; sizes are the renderer's
    /// Circles (便民生活圈) beside the communities and subdistricts.
    bool circles = true;
    bool areas = true, labels = true, outlets = true, roadNames = true;
    const Underlays *underlays = nullptr; ///< above the ground and below roads and homes; none on paper
    const TileLayer *tiles = nullptr; ///< in the place of water, green and other buildings; none on paper
    const std::atomic<bool> *cancelled = nullptr; ///< looked at now and then; the painting then ends early
    std::uint32_t names = ~0U; ///< kinds of names that are written: bit i stands for SceneLabelKind i
    bool groupSigns =
        false; ///< each outlet a sign of one size, its group's colour and shape (group_sign.h), below the names
    QString walker = {}; ///< named beside the minutes of the scale bar; empty: not

    [[nodiscard]] bool writes(SceneLabelKind kind) const { return (names >> static_cast<unsigned>(kind) & 1U) != 0; }

    [[nodiscard]] bool stop() const { return cancelled && cancelled->load(std::memory_order_relaxed); }
    /// Metres per logical pixel: what decides how much is shown.
    [[nodiscard]] double scaleOf(const MapView &view) const { return view.metresPerPixel * unit; }
};

/// The whole map into (0, 0, view.size) of the painter, clipped to it: base map, homes, areas, streets reached, labels, outlets.
/// Legend, scale bar, north arrow and title are in furniture.h. Paints the same pixels every time.
void paintMap(QPainter &painter, const MapScene &scene, const MapView &view, const RenderOptions &options,
              const Overlays &overlays = {});

// Its parts in their order, for the canvas, which keeps the first three apart.
/// Ground, water, green, buildings that are nobody's home.
void paintUnder(QPainter &painter, const MapScene &scene, const MapView &view, const RenderOptions &options);
/// On paper: the pale bands of the circles, which on screen shine through. Archives know no transparency, so here they lie below the homes.
void paintBands(QPainter &painter, const MapScene &scene, const MapView &view, const RenderOptions &options);
/// Homes, coloured.
void paintDwellings(QPainter &painter, const MapScene &scene, const MapView &view, const RenderOptions &options,
                    const TimeClasses *classes);
/// Edges of homes, roads, rails, walls, bridges, area outlines.
void paintOver(QPainter &painter, const MapScene &scene, const MapView &view, const RenderOptions &options);
/// Streets reached, highlights, outlets, names.
void paintOverlays(QPainter &painter, const MapScene &scene, const MapView &view, const RenderOptions &options,
                   const Overlays &overlays);

/// A lit area and a ringed place.
void paintHighlights(QPainter &painter, const MapScene &scene, const MapView &view, const RenderOptions &options,
                     plan::AreaId area, const std::optional<geo::LonLat> &place);

/// The colour of a class: homes that are served recede (look.md), the others stay strong. On paper each class is darker than
/// the one before, so that a print in grey keeps their order.
[[nodiscard]] QColor classColour(TimeClass timeClass, Theme theme, MapTheme mapTheme = MapTheme::WalkingTime,
                                 bool paper = false);
/// The class of a dwelling: that of the farthest of its residences.
[[nodiscard]] TimeClass dwellingClass(const Dwelling &dwelling, const TimeClasses *classes);

} // namespace yike::render
