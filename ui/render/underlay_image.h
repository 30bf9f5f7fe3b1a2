// SPDX-License-Identifier: GPL-3.0-or-later
// A picture laid under the roads and homes of the map where its points put it.
#pragma once

#include "core/geo/image_fit.h"
#include "core/geo/local_frame.h"
#include "ui/render/view.h"

#include <QImage>
#include <QPainter>

#include <vector>

namespace yike::render {

struct UnderlayImage {
    QImage image; ///< may be smaller than the picture its points speak of
    double shrunk = 1; ///< pixels of the picture per pixel of the image
    geo::ImagePlacing placing; ///< of the picture
    double opacity = 1;
};
using Underlays = std::vector<UnderlayImage>; ///< lowest first

void paintUnderlays(QPainter &painter, const geo::LocalFrame &frame, const MapView &view, const Underlays &underlays);

} // namespace yike::render
