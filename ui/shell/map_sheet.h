// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet of paper with the map as it is seen: title, frame, legend, scale bar, north arrow, source; all vectors.
#pragma once

#include "ui/render/furniture.h"
#include "ui/render/outlet_layer.h"
#include "ui/render/paint.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace yike::shell {

/// What is printed, taken when it is asked for; painted in any thread.
struct MapSheet {
    std::shared_ptr<const render::MapScene> scene;
    render::Box seen;                     ///< of the ground
    std::shared_ptr<const render::TimeClasses> classes; ///< in the theme that is seen; null: neutral
    std::optional<render::Legend> legend;
    bool areas = true; ///< outlines, as the edition allows
    std::vector<render::OutletMark> outlets;
    std::shared_ptr<const render::StreetReach> reach;
    norms::Walker walker;
    QString title, subtitle, source;
};

/// Into `page`, in painter units of which `dpi` are an inch.
void paintSheet(QPainter &painter, const QRectF &page, double dpi, const MapSheet &sheet);

} // namespace yike::shell
