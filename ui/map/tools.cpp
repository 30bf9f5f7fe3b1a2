// SPDX-License-Identifier: GPL-3.0-or-later
// What the pointer does.
#include "ui/map/tools.h"

namespace yike::map {

namespace {

constexpr double kClickSlack = 4; ///< logical pixels a click may wander

} // namespace

bool Tool::movedFar(QPointF point) const { return m_pressed && (point - *m_pressed).manhattanLength() > kClickSlack; }

void Tool::press(QPointF point)
{
    m_pressed = m_last = point;
    m_panning = false;
}

void Tool::move(QPointF point)
{
    if (!m_pressed)
        return;
    if (!m_panning && !movedFar(point))
        return;
    m_panning = true;
    m_host.pan(point - m_last);
    m_last = point;
}

void Tool::release(QPointF point)
{
    const bool click = m_pressed && !m_panning;
    m_pressed.reset();
    m_panning = false;
    if (click)
        clicked(point);
}

bool Tool::cancel()
{
    const bool something = m_pressed.has_value();
    m_pressed.reset();
    m_panning = false;
    return something;
}

void Tool::hover(QPointF) {}

QCursor Tool::cursor(QPointF) { return Qt::ArrowCursor; }

void SelectTool::press(QPointF point)
{
    Tool::press(point);
    m_boxing = m_host.held() & Qt::ShiftModifier;
    m_corner = m_boxing ? std::nullopt : m_host.cornerAt(point);
    m_outlet = m_corner || m_boxing ? plan::OutletId{} : m_host.outletAt(point).value_or(plan::OutletId{});
    m_dragging = false;
}

void SelectTool::clicked(QPointF point)
{
    if (m_host.held() & (Qt::ControlModifier | Qt::ShiftModifier))
        m_host.toggleAt(point);
    else
        m_host.click(point);
}

void SelectTool::move(QPointF point)
{
    if (m_pressed && m_boxing) {
        if (m_dragging || movedFar(point)) {
            m_dragging = true;
            m_host.boxTo(*m_pressed, point);
        }
        return;
    }
    if (!m_pressed || (!m_outlet && !m_corner)) {
        Tool::move(point);
        return;
    }
    if (!m_dragging && !movedFar(point))
        return;
    if (m_corner) {
        m_dragging = true;
        m_host.moveCorner(*m_corner, point);
        return;
    }
    if (!m_dragging) {
        m_dragging = true;
        m_host.beginDrag(m_outlet);
    }
    m_host.dragTo(point);
}

void SelectTool::release(QPointF point)
{
    if (!m_dragging) {
        Tool::release(point);
        return;
    }
    m_dragging = false;
    m_pressed.reset();
    if (m_boxing)
        m_host.chooseBox();
    else if (m_corner)
        m_host.dropCorner();
    else
        m_host.dropAt(point);
}

bool SelectTool::cancel()
{
    if (!m_dragging)
        return Tool::cancel();
    m_dragging = false;
    m_pressed.reset();
    if (m_boxing)
        m_host.cancelBox();
    else if (m_corner)
        m_host.cancelCorner();
    else
        m_host.cancelDrag();
    return true;
}

QCursor SelectTool::cursor(QPointF point)
{
    if (m_host.cornerAt(point))
        return Qt::SizeAllCursor;
    return m_host.outletAt(point) || m_host.overIssue(point) ? Qt::PointingHandCursor : Qt::ArrowCursor;
}

} // namespace yike::map
