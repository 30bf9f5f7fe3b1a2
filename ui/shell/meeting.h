// SPDX-License-Identifier: GPL-3.0-or-later
// Full screen for meetings: the map and the one important figure; menus and docks away until they are called.
#pragma once

#include "ui/map/map_canvas.h"
#include "ui/panels/workspace.h"
#include "ui/shell/dock_keeper.h"

#include <QFrame>
#include <QLabel>
#include <QMainWindow>
#include <QToolButton>

namespace yike::shell {

/// The plate with the figure stands on the map.
class Meeting : public QFrame {
    Q_OBJECT

public:
    Meeting(panels::Workspace &workspace, QMainWindow &window, DockKeeper &docks, map::MapCanvas &canvas);
    void toggle();
    void begin();
    void end();
    [[nodiscard]] bool isOn() const { return m_on; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void retranslate();
    void showBars(bool shown);
    void place();

    panels::Workspace &m_workspace;
    QMainWindow &m_window;
    DockKeeper &m_docks;
    map::MapCanvas &m_canvas;
    QLabel *m_service, *m_share, *m_line;
    QToolButton *m_bars, *m_leave;
    bool m_on = false, m_barsShown = false;
    Qt::WindowStates m_before = Qt::WindowNoState;
};

} // namespace yike::shell
