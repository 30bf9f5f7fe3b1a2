// SPDX-License-Identifier: GPL-3.0-or-later
// A map at a round scale with what stands beside it: the drawings of 一圈一策 and the map of the one-page paper.
#pragma once

#include "core/report/circle_sheet.h"
#include "ui/render/furniture.h"
#include "ui/render/outlet_layer.h"
#include "ui/render/paint_network.h"
#include "ui/render/scene.h"
#include "ui/report/bars_figure.h"

#include <QPainter>
#include <QString>

#include <memory>
#include <vector>

namespace yike::report {

/// A measure's number where it stands, as the table of measures numbers it.
struct MapNumber {
    geo::LonLat place;
    int number = 1;
};

/// Everything a painting needs; made once, painted in any thread.
struct SheetMap {
    std::shared_ptr<const render::MapScene> scene;
    plan::AreaId area; ///< drawn in full, what lies around it paler; 0: all alike
    render::Box box; ///< is seen as a whole
    int scale = 0; ///< 1 : scale; 0 = the largest round one that shows the box
    render::TimeClasses classes;
    std::shared_ptr<const render::OutletLayer> outlets; ///< null: none
    std::vector<render::ChangedStreet> ways; ///< new and closed ones
    std::vector<MapNumber> numbers;
    render::Legend legend; ///< with everything that may be there; what is not seen is left out
    std::vector<render::LegendEntry>
        badges; ///< of outlets, likewise; in two columns beside the map, else in the legend
    QString badgesTitle, badgesRemark;
    ShareBars bars; ///< a chart below the legend; may be empty
    norms::Walker walker;
    bool outlines = true; ///< lines of areas, as the edition allows (text::boundariesAllowed)
    bool coordinates = false; ///< of the grid, in kilometres
    bool grid = true;
    double column = 82; ///< mm at the right for the legend; 0 = the legend stands on the map
    QString notes; ///< below the legend or the map: source, base date, edition, system of the coordinates
};

/// 2,000, 2,500, 3,000, 4,000, 5,000, 7,500, 10,000 …: the first at which so many metres fit on so many millimetres.
[[nodiscard]] int roundScale(const render::Box &box, QSizeF millimetres);
/// Metres between the lines of the grid at a scale: 200 m, 500 m, 1 km …, 30 to 100 mm apart.
[[nodiscard]] int gridStep(int scale);
/// "1:5,000"
[[nodiscard]] QString scaleText(int scale);

/// Into a rectangle in units of kMillimetre: the scale is true where these are printed as they are.
void paintSheetMap(QPainter &painter, const QRectF &rect, const SheetMap &map);

} // namespace yike::report
