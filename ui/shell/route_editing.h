// SPDX-License-Identifier: GPL-3.0-or-later
// The route on foot in view: its stops are clicked, it is found in a worker, and it follows network, walker and outlets.
#pragma once

#include "core/places/route.h"
#include "ui/map/map_canvas.h"
#include "ui/panels/workspace.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <vector>

namespace yike::shell {

class RouteEditing : public QObject {
    Q_OBJECT

public:
    RouteEditing(panels::Workspace &workspace, map::MapCanvas &canvas, QObject *parent = nullptr);
    ~RouteEditing() override;

    /// Further stops are clicked with the route tool.
    void routeFrom(const places::RouteStop &start);
    /// From the start being drawn, else from what is chosen; where there is neither, the start is clicked next.
    void routeTo(const places::RouteStop &end);
    /// What stands under the pointer, else the bare place.
    [[nodiscard]] static places::RouteStop stopOf(const map::Hover &under);

private:
    void addStop(const places::RouteStop &stop);
    void stepBack();
    void end();
    void drop();
    void selectionChanged();
    void figuresChanged();
    [[nodiscard]] std::optional<places::RouteStop> chosenStop() const;
    void changed();
    void start();
    void take(std::shared_ptr<const places::Route> route);
    void draw();

    panels::Workspace &m_workspace;
    map::MapCanvas &m_canvas;
    std::vector<places::RouteStop> m_stops;
    std::optional<places::RouteStop> m_end; ///< waits for its start
    bool m_open = false; ///< further stops may follow
    bool m_busy = false, m_stale = false;
    std::shared_ptr<const network::Network> m_network; ///< the last route was found in
    places::Router m_router; ///< used in the worker alone
    QThreadPool m_pool;
};

} // namespace yike::shell
