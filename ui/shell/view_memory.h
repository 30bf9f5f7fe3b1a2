// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps how the open project is looked at, a second after each change, and shows it so again when it is opened.
#pragma once

#include "ui/map/map_canvas.h"
#include "ui/panels/bottom_panel.h"
#include "ui/panels/workspace.h"
#include "ui/shell/dock_keeper.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace yike::shell {

class ViewMemory : public QObject {
    Q_OBJECT

public:
    ViewMemory(panels::Workspace &workspace, map::MapCanvas &canvas, DockKeeper &docks, panels::BottomPanel &tables);
    /// The map of the project just opened is there: it is looked at as the last time.
    void mapIsThere();

private:
    void restore();
    void keepSoon();
    void keep();
    [[nodiscard]] ProjectView current() const;

    panels::Workspace &m_workspace;
    document::Document &m_document;
    map::MapCanvas &m_canvas;
    DockKeeper &m_docks;
    panels::BottomPanel &m_tables;
    QTimer m_soon;
    std::optional<ProjectView> m_awaited; ///< its map is still being made
    std::optional<ProjectView> m_kept;
};

} // namespace yike::shell
