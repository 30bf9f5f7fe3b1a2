// SPDX-License-Identifier: GPL-3.0-or-later
// What was chosen comes back at once, the place on the map when there is a map.
#include "ui/shell/view_memory.h"

#include "ui/shell/settings.h"

namespace yike::shell {
namespace {

constexpr int kDelay = 1000; ///< ms

} // namespace

ViewMemory::ViewMemory(panels::Workspace &workspace, map::MapCanvas &canvas, DockKeeper &docks,
                       panels::BottomPanel &tables)
    : QObject(&docks),
      m_workspace(workspace),
      m_document(workspace.document()),
      m_canvas(canvas),
      m_docks(docks),
      m_tables(tables)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kDelay);
    connect(&m_soon, &QTimer::timeout, this, &ViewMemory::keep);
    connect(&m_document, &document::Document::opened, this, &ViewMemory::restore);
    connect(&m_document, &document::Document::pathChanged, this, [this] {
        rememberLastProject(m_document.path());
        m_kept.reset();
        keepSoon();
    });
    connect(&m_document, &document::Document::scenarioChanged, this, &ViewMemory::keepSoon);
    connect(&m_workspace, &panels::Workspace::serviceChanged, this, &ViewMemory::keepSoon);
    connect(&m_workspace, &panels::Workspace::walkerChanged, this, &ViewMemory::keepSoon);
    connect(&m_canvas, &map::MapCanvas::viewChanged, this, &ViewMemory::keepSoon);
    connect(&m_docks, &DockKeeper::changed, this, &ViewMemory::keepSoon);
    connect(&m_tables, &panels::BottomPanel::panelShown, this, &ViewMemory::keepSoon);
}

void ViewMemory::restore()
{
    rememberLastProject(m_document.path());
    m_kept.reset();
    m_awaited = rememberedView(m_document.path());
    if (!m_awaited)
        return;
    const ProjectView view = *m_awaited;
    if (view.service.empty() || m_workspace.rulebook().service(view.service) != nullptr)
        m_workspace.chooseService(view.service);
    m_workspace.chooseWalker(view.walker);
    if (!view.table.isEmpty())
        m_tables.showPanel(view.table);
    m_docks.restore(view.docks);
    if (m_document.plan()->scenario(view.scenario) != nullptr)
        m_document.setScenario(view.scenario);
}

void ViewMemory::mapIsThere()
{
    if (!m_awaited || !m_canvas.scene())
        return;
    if (const auto centre = m_awaited->centre) {
        const geo::Point point = m_canvas.scene()->frame().toLocal(*centre);
        // A district that was made anew elsewhere is shown whole.
        if (m_canvas.scene()->bounds().overlaps({point.x, point.y, point.x, point.y})) {
            render::MapView view = m_canvas.view();
            view.centreX = point.x;
            view.centreY = point.y;
            view.metresPerPixel = m_awaited->metresPerPixel;
            m_canvas.setView(view);
        }
    }
    m_awaited.reset();
}

void ViewMemory::keepSoon()
{
    if (m_document.isOpen() && !m_awaited && !m_soon.isActive())
        m_soon.start();
}

ProjectView ViewMemory::current() const
{
    ProjectView view;
    view.service = m_workspace.service();
    view.walker = m_workspace.walker();
    view.scenario = m_document.scenario();
    if (const auto &scene = m_canvas.scene()) {
        const render::MapView &seen = m_canvas.view();
        const geo::Point centre{static_cast<std::int32_t>(seen.centreX), static_cast<std::int32_t>(seen.centreY)};
        view.centre = scene->frame().toLonLat(centre);
        view.metresPerPixel = seen.metresPerPixel;
    }
    view.docks = m_docks.state();
    view.table = m_tables.shownPanel();
    return view;
}

void ViewMemory::keep()
{
    if (!m_document.isOpen() || m_awaited)
        return;
    ProjectView view = current();
    if (view == m_kept)
        return;
    rememberView(m_document.path(), view);
    m_kept = std::move(view);
}

} // namespace yike::shell
