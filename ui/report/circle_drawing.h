// SPDX-License-Identifier: GPL-3.0-or-later
// The maps of the templates: the drawing of one circle, and who is covered in the whole district.
#pragma once

#include "core/report/circle_sheet.h"
#include "ui/render/home_theme.h"
#include "ui/report/manuscript.h"
#include "ui/report/sheet_map.h"

#include <map>
#include <memory>
#include <string>

namespace yike::report {

/// Keeps what is the same on all drawings: the classes of each service, the outlets.
class CircleDrawings {
public:
    CircleDrawings(const Content &content, std::shared_ptr<const render::MapScene> scene);

    /// Whose coverage the homes are coloured by: the service most people of the circle are without; empty: nothing is known.
    [[nodiscard]] std::string serviceOf(const CircleSheet &sheet) const;
    /// Fills what is left of its page; the chart stands below the legend. Numbers are those of the sheet's measures from 1 on.
    [[nodiscard]] Figure drawing(const CircleSheet &sheet, ShareBars bars);
    /// Of the whole district, with the legend on the map; `service` covered or not.
    [[nodiscard]] Figure overview(const std::string &service);

private:
    [[nodiscard]] const render::ThemedClasses &classesOf(const std::string &service);
    [[nodiscard]] SheetMap base() const;
    [[nodiscard]] render::Box boxOf(const CircleSheet &sheet) const;
    void addClasses(SheetMap &map, const std::string &service, const CircleSheet *sheet);
    void addOutlets(SheetMap &map, const CircleSheet &sheet, const std::string &service) const;
    void addMeasures(SheetMap &map, const CircleSheet &sheet) const;
    void addLines(SheetMap &map, const CircleSheet &sheet) const;

    const Content &m_content;
    std::shared_ptr<const render::MapScene> m_scene;
    bool m_outlines;
    std::map<std::string, render::ThemedClasses> m_classes;
};

} // namespace yike::report
