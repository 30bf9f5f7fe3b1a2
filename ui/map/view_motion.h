// SPDX-License-Identifier: GPL-3.0-or-later
// Smooth changes of the view: wheel zoom, flights, keyboard steps.
#pragma once

#include "ui/render/view.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace yike::map {

class ViewMotion : public QObject {
    Q_OBJECT

public:
    explicit ViewMotion(QObject *parent = nullptr);

    /// Where the view is going, or is.
    [[nodiscard]] const render::MapView &target() const { return m_target; }
    [[nodiscard]] bool moving() const { return m_timer.isActive(); }
    /// The place under `anchor` stays there all the way.
    void zoomTo(const render::MapView &from, const render::MapView &target, QPointF anchor);
    /// Centre and scale change together.
    void glideTo(const render::MapView &from, const render::MapView &target, int milliseconds);
    void stop(const render::MapView &at);

signals:
    void moved(const yike::render::MapView &view);
    void arrived();

private:
    void start(int milliseconds);
    void step();
    [[nodiscard]] render::MapView at(double progress) const;

    QTimer m_timer;
    QElapsedTimer m_clock;
    int m_duration = 0;
    bool m_anchored = false;
    QPointF m_anchor;
    render::MapView m_from, m_target;
};

} // namespace yike::map
