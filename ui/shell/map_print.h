// SPDX-License-Identifier: GPL-3.0-or-later
// Prints the map as it is seen: the printer is asked for without blocking, the pages are painted in a thread.
#pragma once

#include "ui/map/map_canvas.h"
#include "ui/panels/workspace.h"
#include "ui/shell/banner_area.h"
#include "ui/shell/map_sheet.h"

#include <QObject>
#include <QThread>

#include <memory>

QT_FORWARD_DECLARE_CLASS(QPrinter)

namespace yike::shell {

class MapPrint : public QObject {
    Q_OBJECT

public:
    MapPrint(panels::Workspace &workspace, map::MapCanvas &canvas, BannerArea &banners, QWidget *window);
    ~MapPrint() override;
    /// Asks which printer, or a PDF file.
    void ask();
    /// As PDF, A4 across.
    void printTo(const QString &path);
    [[nodiscard]] MapSheet sheet() const;

signals:
    void finished(bool written);

private:
    void start(const std::shared_ptr<QPrinter> &printer);

    panels::Workspace &m_workspace;
    map::MapCanvas &m_canvas;
    BannerArea &m_banners;
    QWidget *m_window;
    int m_task = 0;
    std::unique_ptr<QThread> m_thread;
};

} // namespace yike::shell
