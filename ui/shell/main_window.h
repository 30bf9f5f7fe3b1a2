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
#include "ui/shell/front.h"
#include "ui/shell/map_controller.h"
#include "ui/shell/notices.h"
#include "ui/shell/tool_row.h"

#include <QMainWindow>

#include <array>
#include <memory>

namespace yike::shell {

class Guide;
class HelpWindow;
class Meeting;
class MapPrint;
class ViewMemory;

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
    [[nodiscard]] Front *front() const { return m_front; }
    [[nodiscard]] DockKeeper &docks() { return *m_docks; }
    [[nodiscard]] ToolRow *toolRow() const { return m_tools; }
    [[nodiscard]] Guide *guide() const { return m_guide; }
    [[nodiscard]] Meeting *meeting() const { return m_meeting; }
    [[nodiscard]] MapPrint *mapPrint() const { return m_print; }
    [[nodiscard]] HelpWindow *helpWindow() const; ///< null until it was wanted
    /// The page of the manual that belongs to what has the focus.
    void openHelp();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void growDocks(double times);
    void addCentre();
    void addDocks();
    void addShell();
    void addMenus();
    void unfold(const QString &id, bool shown);
    void retranslate();
    void showTitle();
    void showPlaceholder();
    void showPart(WindowPart part);

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
    DockKeeper *m_docks;
    Front *m_front = nullptr;
    ViewMemory *m_memory = nullptr;
    Guide *m_guide = nullptr;
    Meeting *m_meeting = nullptr;
    MapPrint *m_print = nullptr;
    QPointer<HelpWindow> m_help;
    std::array<QMenu *, kMenuCount> m_menus{};
    bool m_placed = false;
    double m_letters = 1; ///< render::screenLetters() the docks were sized for
};

} // namespace yike::shell
