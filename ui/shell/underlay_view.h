// SPDX-License-Identifier: GPL-3.0-or-later
// The picture beside the map: turned closer by the wheel, moved by dragging, and clicked where a point is known.
#pragma once

#include <QGraphicsView>

#include <vector>

namespace yike::shell {

class UnderlayView : public QGraphicsView {
    Q_OBJECT

public:
    explicit UnderlayView(QWidget *parent = nullptr);
    /// shrunk: pixels of the picture per pixel of the image.
    void setPicture(const QImage &image, double shrunk);
    /// In pixels of the picture; the last one may wait for its place.
    void setPoints(const std::vector<QPointF> &points, bool lastWaits);

signals:
    void clicked(QPointF pixel);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void fitIfUntouched();

    QGraphicsScene m_scene;
    double m_shrunk = 1;
    std::vector<QPointF> m_points;
    bool m_lastWaits = false, m_touched = false;
    QPoint m_pressed;
};

} // namespace yike::shell
