// SPDX-License-Identifier: GPL-3.0-or-later
// Between the map and the areas that people draw: an outline becomes a circle, a tier or a school district; corners are moved.
#pragma once

#include "core/plan/area_edits.h"
#include "ui/map/map_canvas.h"
#include "ui/panels/workspace.h"

#include <QMenu>
#include <QObject>
#include <QPointer>

#include <vector>

namespace yike::shell {

class AreaEditing : public QObject {
    Q_OBJECT

public:
    AreaEditing(panels::Workspace &workspace, map::MapCanvas &canvas, QObject *parent = nullptr);

signals:
    /// What the tool is for now; empty: nothing special any more.
    void told(const QString &sentence);
    /// A new area was drawn and chosen: its name comes next.
    void added(yike::plan::AreaId id);

private:
    void take(const std::vector<geo::LonLat> &corners, QPoint screen);
    void askWhatArea(const std::vector<geo::LonLat> &corners, QPoint screen);
    void add(const std::vector<geo::LonLat> &corners, plan::AreaKind kind);
    void drawAnew(plan::AreaId id);
    void redraw(const std::vector<geo::LonLat> &corners);
    void moveCorner(plan::AreaId id, std::size_t corner, geo::LonLat place);
    [[nodiscard]] static QString sentence(plan::OutlineFlaw flaw);
    /// Beside the pointer: a banner would move the map under the hand.
    void refuse(plan::OutlineFlaw flaw);
    void toolChanged(map::ToolKind tool);
    void showChosen();

    panels::Workspace &m_workspace;
    document::Document &m_document;
    map::MapCanvas &m_canvas;
    QPointer<QMenu> m_menu;
    plan::AreaId m_redrawn; ///< whose outline the tool draws anew; 0 = a new area
};

} // namespace yike::shell
