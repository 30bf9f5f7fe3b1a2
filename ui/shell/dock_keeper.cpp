// SPDX-License-Identifier: GPL-3.0-or-later
// A panel with a property "unfolded" folds by itself and leaves a row to see; the others fold with their dock.
#include "ui/shell/dock_keeper.h"

#include <QEvent>

#include <algorithm>

namespace yike::shell {
namespace {

constexpr auto kUnfolded = "unfolded";

bool foldsByItself(const QDockWidget &dock)
{
    return dock.widget() != nullptr && dock.widget()->metaObject()->indexOfProperty(kUnfolded) >= 0;
}

} // namespace

DockKeeper::DockKeeper(QMainWindow &window) : QObject(&window), m_window(window) {}

void DockKeeper::add(QDockWidget *dock)
{
    m_docks.push_back(dock);
    dock->installEventFilter(this);
}

/// Above or below the map: its height is what counts.
bool DockKeeper::lies(const QDockWidget &dock) const
{
    const Qt::DockWidgetArea area = m_window.dockWidgetArea(const_cast<QDockWidget *>(&dock));
    return area == Qt::BottomDockWidgetArea || area == Qt::TopDockWidgetArea;
}

DockState DockKeeper::stateOf(const QDockWidget &dock) const
{
    const bool unfolded =
        foldsByItself(dock) ? dock.widget()->property(kUnfolded).toBool() : dock.isVisibleTo(&m_window);
    return {dock.objectName(), unfolded, unfolded ? (lies(dock) ? dock.height() : dock.width()) : 0};
}

std::vector<DockState> DockKeeper::state() const
{
    if (areAway())
        return m_kept;
    std::vector<DockState> state;
    for (const QDockWidget *dock : m_docks)
        state.push_back(stateOf(*dock));
    return state;
}

void DockKeeper::restore(const std::vector<DockState> &state)
{
    if (areAway()) {
        m_kept = state;
        return;
    }
    for (QDockWidget *dock : m_docks) {
        const auto found = std::ranges::find(state, dock->objectName(), &DockState::id);
        if (found == state.end())
            continue;
        if (foldsByItself(*dock)) {
            dock->show();
            dock->widget()->setProperty(kUnfolded, found->unfolded);
        } else {
            dock->setVisible(found->unfolded);
        }
        if (found->unfolded && found->size > 0)
            m_window.resizeDocks({dock}, {found->size}, lies(*dock) ? Qt::Vertical : Qt::Horizontal);
    }
}

void DockKeeper::putAway(AwayFor whom, bool away)
{
    const bool were = areAway();
    if (!were)
        m_kept = state();
    m_away = away ? m_away | static_cast<unsigned>(whom) : m_away & ~static_cast<unsigned>(whom);
    if (areAway() == were)
        return;
    if (!areAway()) {
        restore(m_kept);
        return;
    }
    for (QDockWidget *dock : m_docks)
        dock->hide();
}

bool DockKeeper::eventFilter(QObject *watched, QEvent *event)
{
    const bool counts =
        event->type() == QEvent::Resize || event->type() == QEvent::Show || event->type() == QEvent::Hide;
    if (counts && !areAway())
        emit changed();
    return QObject::eventFilter(watched, event);
}

} // namespace yike::shell
