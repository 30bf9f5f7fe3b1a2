// SPDX-License-Identifier: GPL-3.0-or-later
// Ready-made tiles beneath the map: chosen by hand, remembered, opened in a worker.
#pragma once

#include "ui/map/map_canvas.h"
#include "ui/panels/workspace.h"

#include <QObject>
#include <QThreadPool>

namespace yike::shell {

class TileChoice : public QObject {
    Q_OBJECT

public:
    TileChoice(panels::Workspace &workspace, map::MapCanvas &canvas, QWidget *window);
    ~TileChoice() override;

    void chooseFile();
    void chooseFolder();
    /// An MBTiles file or a folder z/x/y.png; empty takes the tiles away.
    void use(const QString &path);

signals:
    void used(bool shown);

private:
    panels::Workspace &m_workspace;
    map::MapCanvas &m_canvas;
    QWidget *m_window;
    quint64 m_asked = 0;
    QThreadPool m_pool;
};

} // namespace yike::shell
