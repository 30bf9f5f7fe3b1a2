// SPDX-License-Identifier: GPL-3.0-or-later
// Dragging moves the picture, a click that does not move chooses a point.
#include "ui/shell/underlay_view.h"

#include <QGraphicsPixmapItem>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace yike::shell {
namespace {

constexpr double kLargestZoom = 16, kNotch = 1.25;
constexpr int kStill = 4; // logical pixels between press and release of a click

} // namespace

UnderlayView::UnderlayView(QWidget *parent) : QGraphicsView(parent)
{
    setScene(&m_scene);
    setObjectName(QStringLiteral("underlayView"));
    setDragMode(QGraphicsView::ScrollHandDrag);
    setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    setRenderHint(QPainter::SmoothPixmapTransform);
    setFrameShape(QFrame::NoFrame);
    setMinimumSize(240, 200);
    viewport()->setCursor(Qt::CrossCursor);
}

void UnderlayView::setPicture(const QImage &image, double shrunk)
{
    m_scene.clear();
    m_shrunk = shrunk;
    m_touched = false;
    m_points.clear();
    auto *item = m_scene.addPixmap(QPixmap::fromImage(image));
    item->setTransformationMode(Qt::SmoothTransformation);
    m_scene.setSceneRect(item->boundingRect());
    fitIfUntouched();
}

void UnderlayView::setPoints(const std::vector<QPointF> &points, bool lastWaits)
{
    m_points = points;
    m_lastWaits = lastWaits;
    viewport()->update();
}

void UnderlayView::fitIfUntouched()
{
    if (!m_touched && !m_scene.sceneRect().isEmpty())
        fitInView(m_scene.sceneRect(), Qt::KeepAspectRatio);
}

void UnderlayView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    fitIfUntouched();
}

void UnderlayView::wheelEvent(QWheelEvent *event)
{
    const double factor = std::pow(kNotch, event->angleDelta().y() / 120.0);
    const double now = transform().m11();
    if (now * factor > kLargestZoom || (factor < 1 && now * factor < 0.02))
        return;
    m_touched = true;
    scale(factor, factor);
}

void UnderlayView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    QGraphicsView::mousePressEvent(event);
}

void UnderlayView::mouseReleaseEvent(QMouseEvent *event)
{
    QGraphicsView::mouseReleaseEvent(event);
    viewport()->setCursor(Qt::CrossCursor);
    if (event->button() != Qt::LeftButton)
        return;
    if ((event->pos() - m_pressed).manhattanLength() > kStill) {
        m_touched = true;
        return;
    }
    const QPointF at = mapToScene(event->pos());
    if (m_scene.sceneRect().contains(at))
        emit clicked(at * m_shrunk);
}

void UnderlayView::drawForeground(QPainter *painter, const QRectF &)
{
    painter->save();
    painter->resetTransform();
    painter->setRenderHint(QPainter::Antialiasing);
    QFont font = this->font();
    font.setBold(true);
    painter->setFont(font);
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const QPointF at = mapFromScene(m_points[i] / m_shrunk);
        const bool waits = m_lastWaits && i + 1 == m_points.size();
        const QColor ink = waits ? QColor(0xC2, 0x5A, 0x1C) : QColor(0x7A, 0x3E, 0x9D);
        for (const auto &[colour, width] : {std::pair(QColor(Qt::white), 4.0), std::pair(ink, 1.8)}) {
            painter->setPen(QPen(colour, width));
            painter->drawEllipse(at, 6, 6);
            painter->drawLine(at - QPointF(10, 0), at + QPointF(10, 0));
            painter->drawLine(at - QPointF(0, 10), at + QPointF(0, 10));
        }
        painter->drawText(at + QPointF(12, -6), QString::number(i + 1));
    }
    painter->restore();
}

} // namespace yike::shell
