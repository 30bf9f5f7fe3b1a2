// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of any place on the map: what can be reached from there, and what can be put there.
#pragma once

#include "ui/map/map_canvas.h"
#include "ui/panels/workspace.h"

#include <QMenu>
#include <QObject>
#include <QPointer>

namespace yike::shell {

class PlaceMenu : public QObject {
    Q_OBJECT

public:
    PlaceMenu(panels::Workspace &workspace, map::MapCanvas &canvas, QObject *parent = nullptr);
    /// Beside the pointer; closes the one before and is not waited for.
    void popup(geo::LonLat place, QPoint screen);

signals:
    void addOutletAt(yike::geo::LonLat place);
    /// What stands under the pointer, else the bare place.
    void routeWanted(const yike::map::Hover &at, bool from);

private:
    void addChoosing();

    panels::Workspace &m_workspace;
    map::MapCanvas &m_canvas;
    QPointer<QMenu> m_menu;
    map::Hover m_under;
};

} // namespace yike::shell
