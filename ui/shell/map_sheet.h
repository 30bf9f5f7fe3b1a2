// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet of paper with the map as it is seen: title, frame, legend, scale bar, north arrow, source; all vectors.
#pragma once

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
    std::optional<render::TimeClasses> classes;
    std::vector<render::OutletMark> outlets;
    std::shared_ptr<const render::StreetReach> reach;
    norms::Walker walker;
    QString title, subtitle, source;
    QString legendTitle;
};

/// Into `page`, in painter units of which `dpi` are an inch.
void paintSheet(QPainter &painter, const QRectF &page, double dpi, const MapSheet &sheet);

} // namespace yike::shell
