// SPDX-License-Identifier: GPL-3.0-or-later
// The status bar: what the tool expects, people chosen, place and scale, whether all is saved, work with its cancel.
#pragma once

#include "ui/map/map_canvas.h"
#include "ui/panels/workspace.h"

#include <QLabel>
#include <QProgressBar>
#include <QStatusBar>
#include <QToolButton>

namespace yike::shell {

class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    StatusLine(panels::Workspace &workspace, map::MapCanvas &canvas, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showHint();
    void showPeople();
    void showPlace();
    void showSaved();
    void showWork();

    panels::Workspace &m_workspace;
    map::MapCanvas &m_canvas;
    QLabel *m_hint, *m_people, *m_place, *m_saved, *m_madeUp, *m_work;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    std::optional<geo::LonLat> m_under;
    int m_task = 0;
};

} // namespace yike::shell
