// SPDX-License-Identifier: GPL-3.0-or-later
// The layers in the order of the screen, by the one renderer; nothing of the tool in hand.
#include "ui/map/map_picture.h"

#include "ui/map/canvas_private.h"
#include "ui/render/place_pin.h"

namespace yike::map {
namespace {

/// Everything a painting needs, none of it the widget's.
struct Copied {
    std::shared_ptr<const render::MapScene> scene;
    std::shared_ptr<const render::TimeClasses> classes;
    std::shared_ptr<const render::StreetReach> reach;
    std::shared_ptr<const render::Underlays> underlays;
    std::shared_ptr<const render::TileLayer> tiles;
    std::vector<render::ChangedStreet> changes;
    std::vector<render::SiteMark> sites;
    render::OutletLayer outlets;
    std::optional<geo::LonLat> pin;
    render::MapView view;
    render::RenderOptions render;
    CanvasOptions options;
    QRectF legend, scale, north, notice;
};

void paint(QPainter &painter, const Copied &copied)
{
    render::RenderOptions render = copied.render;
    render.underlays = copied.underlays.get();
    render.tiles = copied.tiles.get();
    render::Overlays overlays;
    overlays.classes = copied.classes.get();
    overlays.outlets = &copied.outlets;
    overlays.reach = copied.reach.get();
    overlays.reserved = {copied.scale, copied.north, copied.notice};
    if (copied.options.legend)
        overlays.reserved.push_back(copied.legend);
    render::paintMap(painter, *copied.scene, copied.view, render, overlays);
    render::paintNetworkChanges(painter, copied.view, render, copied.changes);
    render::paintSiteMarks(painter, *copied.scene, copied.view, render, copied.sites);
    if (copied.pin)
        render::paintPin(painter, *copied.scene, copied.view, render, *copied.pin);
    if (copied.options.legend)
        render::paintLegend(painter, copied.legend.topLeft(), *copied.options.legend, render);
    render::paintScaleBar(painter, copied.scale.topLeft(), copied.view, copied.options.walker, render);
    render::paintNorthArrow(painter, copied.north, render);
    paintNotice(painter, copied.notice, copied.options.notice, render);
}

} // namespace

std::optional<MapPicture> MapCanvas::picture() const
{
    if (!d->scene)
        return std::nullopt;
    Copied copied{d->scene,
                  d->classes,
                  d->reach,
                  d->underlays,
                  d->tiles,
                  d->changes,
                  d->sites,
                  d->outlets,
                  d->pin,
                  d->view,
                  d->renderOptions(),
                  d->options,
                  d->furnitureNow().legend,
                  d->furnitureNow().scale,
                  d->northBox(),
                  d->noticeBox()};
    copied.render.theme = copied.options.theme = render::Theme::Light;
    if (copied.options.legend && d->classes) // its swatches were made for the screen
        for (render::LegendEntry &entry : copied.options.legend->entries)
            if (entry.shape == render::LegendEntry::Shape::Swatch)
                entry.colour =
                    render::classColour(entry.timeClass, render::Theme::Light, d->classes->theme, copied.render.paper);
    return MapPicture{d->view.size, [copied = std::move(copied)](QPainter &painter) { paint(painter, copied); }};
}

} // namespace yike::map
