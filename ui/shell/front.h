// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the middle of the window: the map, or the start page; and what is opened at the start.
#pragma once

#include "ui/document/document.h"
#include "ui/map/map_canvas.h"
#include "ui/shell/banner_area.h"
#include "ui/shell/commands.h"
#include "ui/shell/dock_keeper.h"
#include "ui/shell/opening.h"
#include "ui/shell/start_page.h"

#include <QStackedWidget>

namespace yike::shell {

class Front : public QStackedWidget {
    Q_OBJECT

public:
    Front(document::Document &document, map::MapCanvas &canvas, Commands &commands, BannerArea &banners,
          DockKeeper &docks, QWidget *parent);
    [[nodiscard]] StartPage *startPage() const { return m_page; }
    [[nodiscard]] bool showsStartPage() const { return currentWidget() == m_page; }
    /// Until then the map stands there, with or without a project.
    void begin(const Opening &opening);
    /// Over the open project, until the user goes back or another is open.
    void showStartPage();
    void showMap();

private:
    void openLast(const Opening &opening);
    void openFirst(const Opening &opening);
    void update();
    void takeFailure(const base::Error &error);

    document::Document &m_document;
    map::MapCanvas &m_canvas;
    Commands &m_commands;
    BannerArea &m_banners;
    DockKeeper &m_docks;
    StartPage *m_page;
    bool m_begun = false, m_wanted = false, m_openingLast = false;
};

} // namespace yike::shell
