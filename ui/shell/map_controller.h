// SPDX-License-Identifier: GPL-3.0-or-later
// Between the document and the map: makes the scene in a worker, keeps colours and outlets up to date, turns gestures to edits.
#pragma once

#include "ui/map/map_canvas.h"
#include "ui/panels/workspace.h"
#include "ui/shell/area_editing.h"
#include "ui/shell/balance_card.h"
#include "ui/shell/home_colours.h"
#include "ui/shell/map_choice.h"
#include "ui/shell/place_menu.h"
#include "ui/shell/reach_maker.h"
#include "ui/shell/route_editing.h"
#include "ui/shell/site_editing.h"
#include "ui/shell/street_editing.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <stop_token>

namespace yike::shell {

class MapController : public QObject {
    Q_OBJECT

public:
    MapController(panels::Workspace &workspace, map::MapCanvas &canvas, QObject *parent = nullptr);
    ~MapController() override;

    [[nodiscard]] StreetEditing &streets() { return *m_streets; }
    [[nodiscard]] AreaEditing &areas() { return *m_areas; }
    [[nodiscard]] SiteEditing &sites() { return *m_sites; }
    /// Texts on the map are of the former language.
    void retranslate();

signals:
    /// A new outlet was put on the map: its name comes next.
    void outletAdded(yike::plan::OutletId id);
    void sceneShown(); ///< a new one, also none

private:
    void connectGestures();
    void connectPanels();
    void remakeScene();
    void takeScene(std::shared_ptr<const render::MapScene> scene, const document::PlanPtr &plan, quint64 number);
    void refreshColours();
    void refreshOutlets();
    void refreshReach();
    void refreshOptions();
    void startReach();
    void takeReach(const MadeReach &reach);
    void refreshIssues();
    void addIssues(render::Legend &legend) const;
    [[nodiscard]] std::optional<ReachWish> reachWish() const;
    [[nodiscard]] QString reachHeading() const;
    void addOutlet(geo::LonLat place);
    void connectChoosing();
    void nudge(double east, double north);
    void takeNudge();
    template <typename Work>
    void inWorker(Work work)
    {
        m_pool.start(std::move(work));
    }

    panels::Workspace &m_workspace;
    document::Document &m_document;
    map::MapCanvas &m_canvas;
    StreetEditing *m_streets;
    AreaEditing *m_areas;
    PlaceMenu *m_placeMenu;
    SiteEditing *m_sites;
    RouteEditing *m_routes;
    document::PlanPtr m_scenePlan;
    HomeColours m_colours;
    MapChoice *m_choice;
    BalanceCard *m_balance;
    quint64 m_sceneNumber = 0;
    bool m_reachBusy = false, m_reachStale = false;
    ReachMaker m_reachMaker; ///< used in the worker alone
    bool m_fit = true;
    /// Arrow keys pressed one after the other are one step.
    std::vector<plan::OutletId> m_nudged;
    quint64 m_nudgedState = 0; ///< of the plan when the first key was pressed
    plan::ScenarioId m_nudgedScenario;
    double m_nudgeLon = 0, m_nudgeLat = 0; ///< degrees
    QTimer m_nudgeEnds;
    std::stop_source m_stopScene;
    QThreadPool m_pool;
};

} // namespace yike::shell
