// SPDX-License-Identifier: GPL-3.0-or-later
// One route is looked for at a time; what changes meanwhile is looked for next, and only the newest of it.
#include "ui/shell/route_editing.h"

#include <algorithm>
#include <utility>

namespace yike::shell {

RouteEditing::RouteEditing(panels::Workspace &workspace, map::MapCanvas &canvas, QObject *parent)
    : QObject(parent),
      m_workspace(workspace),
      m_canvas(canvas)
{
    m_pool.setMaxThreadCount(1);
    using map::MapCanvas;
    connect(&canvas, &MapCanvas::routeStopWanted, this, [this](const map::Hover &under) { addStop(stopOf(under)); });
    connect(&canvas, &MapCanvas::routeStepBack, this, &RouteEditing::stepBack);
    connect(&canvas, &MapCanvas::routeEnded, this, &RouteEditing::end);
    connect(&canvas, &MapCanvas::routeDropped, this, &RouteEditing::drop);
    connect(&workspace, &panels::Workspace::selectionChanged, this, &RouteEditing::selectionChanged);
    connect(&workspace, &panels::Workspace::walkerChanged, this, &RouteEditing::changed);
    connect(&workspace.document(), &document::Document::assessmentChanged, this, &RouteEditing::figuresChanged);
}

RouteEditing::~RouteEditing() { m_pool.waitForDone(); }

places::RouteStop RouteEditing::stopOf(const map::Hover &under)
{
    return {under.place, under.outlet, under.outlet ? plan::ResidenceId{} : under.residence};
}

std::optional<places::RouteStop> RouteEditing::chosenStop() const
{
    const panels::Selection &chosen = m_workspace.selection();
    const auto &plan = m_workspace.document().seen();
    if (const plan::Outlet *outlet = plan && chosen.outlet ? plan->outlet(chosen.outlet) : nullptr)
        return places::RouteStop{outlet->place, outlet->id, {}};
    if (const plan::Residence *home = plan && chosen.residence ? plan->residence(chosen.residence) : nullptr)
        return places::RouteStop{home->place, {}, home->id};
    return chosen.place ? std::optional(places::RouteStop{*chosen.place, {}, {}}) : std::nullopt;
}

void RouteEditing::routeFrom(const places::RouteStop &start)
{
    m_stops.clear();
    m_end.reset();
    m_open = false;
    addStop(start);
    m_canvas.setTool(map::ToolKind::Route);
}

void RouteEditing::routeTo(const places::RouteStop &end)
{
    const bool begun = m_workspace.selection().route && m_open && !m_stops.empty();
    const auto start = begun ? std::nullopt : chosenStop();
    if (!begun) {
        m_stops.clear();
        m_end.reset();
        m_open = false;
    }
    if (begun || start) {
        if (start)
            addStop(*start);
        addStop(end);
        this->end();
        return;
    }
    m_workspace.select({{}, {}, {}, {}, true});
    m_end = end;
    m_open = true;
    changed();
    m_canvas.setTool(map::ToolKind::Route);
}

void RouteEditing::addStop(const places::RouteStop &stop)
{
    if (!m_open) // the one before is done: another begins
        m_stops.clear();
    m_open = true;
    m_stops.push_back(stop);
    m_workspace.select({{}, {}, {}, {}, true});
    if (m_end) {
        m_stops.push_back(*std::exchange(m_end, std::nullopt));
        m_open = false;
    }
    changed();
}

void RouteEditing::stepBack()
{
    if (m_end)
        m_end.reset();
    else if (!m_stops.empty())
        m_stops.pop_back();
    if (m_stops.empty())
        drop();
    else
        changed();
}

void RouteEditing::end()
{
    m_open = false;
    draw();
}

void RouteEditing::drop() { m_workspace.select({}); }

void RouteEditing::selectionChanged()
{
    if (m_workspace.selection().route || (m_stops.empty() && !m_end))
        return;
    m_stops.clear();
    m_end.reset();
    m_open = false;
    changed();
}

/// Of a drag only what moves a stop is followed.
void RouteEditing::figuresChanged()
{
    if (m_stops.size() < 2)
        return;
    const auto &assessment = m_workspace.document().assessment();
    const bool moves = std::ranges::any_of(m_stops, [](const auto &stop) { return stop.outlet || stop.residence; });
    if (moves || !assessment || assessment->situation->network != m_network)
        changed();
}

void RouteEditing::changed()
{
    m_stale = true;
    if (m_stops.size() < 2) {
        m_workspace.setRoute(nullptr);
        draw();
    }
    start();
}

void RouteEditing::start()
{
    if (m_busy || !std::exchange(m_stale, false))
        return;
    const auto &assessment = m_workspace.document().assessment();
    if (m_stops.size() < 2 || !assessment) {
        m_workspace.setRoute(nullptr);
        draw();
        return;
    }
    m_busy = true;
    draw();
    m_pool.start([this, situation = assessment->situation, stops = m_stops, walker = m_workspace.walker()] {
        auto route = std::make_shared<const places::Route>(m_router.find(situation, stops, walker));
        QMetaObject::invokeMethod(this, [this, route] { take(route); });
    });
}

void RouteEditing::take(std::shared_ptr<const places::Route> route)
{
    m_busy = false;
    if (m_stops.size() >= 2 && m_workspace.selection().route) {
        m_network = route->situation->network;
        m_workspace.setRoute(std::move(route));
        draw();
    }
    start();
}

/// The line of the last answer stays until the next one is there.
void RouteEditing::draw()
{
    if (m_stops.empty() && !m_end) {
        if (m_canvas.route())
            m_canvas.setRoute(nullptr);
        return;
    }
    render::RouteDrawing drawing;
    const auto &route = m_workspace.route();
    if (route)
        drawing = render::drawingOf(*route);
    if (!route || route->stops.size() != m_stops.size()) {
        drawing.stops.clear();
        for (const places::RouteStop &stop : m_stops)
            drawing.stops.push_back(stop.place);
    }
    if (m_end) {
        drawing.stops.push_back(m_end->place);
        drawing.wantsStart = true;
    }
    drawing.open = m_open;
    m_canvas.setRoute(std::make_shared<const render::RouteDrawing>(std::move(drawing)));
}

} // namespace yike::shell
