// SPDX-License-Identifier: GPL-3.0-or-later
// What one may want of a bare place.
#include "ui/shell/place_menu.h"

#include "ui/text/numbers.h"
#include "ui/text/terms.h"

namespace yike::shell {

PlaceMenu::PlaceMenu(panels::Workspace &workspace, map::MapCanvas &canvas, QObject *parent)
    : QObject(parent),
      m_workspace(workspace),
      m_canvas(canvas)
{
    connect(&canvas, &map::MapCanvas::hovered, this, [this](const map::Hover &under) { m_under = under; });
}

void PlaceMenu::popup(geo::LonLat place, QPoint screen)
{
    delete m_menu;
    m_menu = new QMenu(&m_canvas);
    m_menu->setObjectName(QStringLiteral("placeMenu"));
    m_menu->setAttribute(Qt::WA_DeleteOnClose);
    m_menu->addSection(text::formatPlace(place));
    QAction *reach = m_menu->addAction(tr("What can be reached from here"));
    reach->setObjectName(QStringLiteral("reach-here"));
    connect(reach, &QAction::triggered, this, [this, place] { m_workspace.selectPlace(place); });
    map::Hover at;
    at.place = place;
    if (m_under.place == place)
        at = m_under;
    for (const bool from : {true, false}) {
        QAction *route = m_menu->addAction(from ? tr("Route from here") : tr("Route to here"));
        route->setObjectName(from ? QStringLiteral("route-from") : QStringLiteral("route-to"));
        connect(route, &QAction::triggered, this, [this, at, from] { emit routeWanted(at, from); });
    }
    QAction *add = m_menu->addAction(tr("Add an outlet here"));
    add->setObjectName(QStringLiteral("add-here"));
    add->setEnabled(m_workspace.document().isEditable());
    connect(add, &QAction::triggered, this, [this, place] { emit addOutletAt(place); });
    addChoosing();
    m_menu->popup(screen);
}

/// Of the area that is chosen: its outlets.
void PlaceMenu::addChoosing()
{
    const plan::AreaId area = m_workspace.selection().area;
    if (!area)
        return;
    m_menu->addSeparator();
    QAction *all = m_menu->addAction(tr("Select its outlets"));
    all->setObjectName(QStringLiteral("select-outlets"));
    connect(all, &QAction::triggered, this,
            [this, area] { m_workspace.chooseOutlets(m_workspace.outletsIn(area, {})); });
    if (m_workspace.service().empty())
        return;
    const std::string service = m_workspace.service();
    QAction *some =
        m_menu->addAction(tr("Select its outlets: %1").arg(text::serviceName(m_workspace.rulebook(), service)));
    some->setObjectName(QStringLiteral("select-service"));
    connect(some, &QAction::triggered, this,
            [this, area, service] { m_workspace.chooseOutlets(m_workspace.outletsIn(area, service)); });
}

} // namespace yike::shell
