// SPDX-License-Identifier: GPL-3.0-or-later
// The window: puts toolbar, docks, map, banners and status line together; knows no feature by name.
#pragma once

#include "ui/document/document.h"
#include "ui/map/map_canvas.h"
#include "ui/panels/empty_state.h"
#include "ui/panels/workspace.h"
#include "ui/shell/action_table.h"
#include "ui/shell/banner_area.h"
#include "ui/shell/commands.h"
#include "ui/shell/map_controller.h"
#include "ui/shell/notices.h"
#include "ui/shell/tool_row.h"

#include <QMainWindow>

#include <array>
#include <memory>

namespace yike::shell {

/// How the window begins.
struct Opening {
    QString file = {};                      ///< empty: the demonstration district
    std::int64_t demoResidents = 200'000;
    bool nothing = false;              ///< no project at all
};

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(panels::Workspace &workspace, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Call after show(): the window is painted first, the project is opened in the background.
    void begin(const Opening &opening);

    [[nodiscard]] document::Document &document() { return m_document; }
    [[nodiscard]] panels::Workspace &workspace() { return m_workspace; }
    [[nodiscard]] map::MapCanvas *canvas() const { return m_canvas; }
    [[nodiscard]] BannerArea *banners() const { return m_banners; }
    [[nodiscard]] Actions *actionTable() const { return m_actions; }
    [[nodiscard]] Commands *commands() const { return m_commands; }
    [[nodiscard]] QWidget *dock(const QString &id) const; ///< the panel inside

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addCentre();
    void addDocks();
    void addMenus();
    void unfold(const QString &id, bool shown);
    void retranslate();
    void showTitle();
    void showPlaceholder();

    panels::Workspace &m_workspace;
    document::Document &m_document;
    map::MapCanvas *m_canvas;
    BannerArea *m_banners;
    panels::EmptyState *m_placeholder;
    Commands *m_commands;
    Actions *m_actions;
    ToolRow *m_tools;
    Notices *m_notices;
    MapController *m_controller;
    std::array<QMenu *, kMenuCount> m_menus{};
    bool m_placed = false;
};

} // namespace yike::shell
