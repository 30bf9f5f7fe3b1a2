// SPDX-License-Identifier: GPL-3.0-or-later
// Smooth changes of the view.
#include "ui/map/view_motion.h"

#include <algorithm>
#include <cmath>

namespace yike::map {

namespace {

constexpr int kFrame = 15;      ///< ms
constexpr int kZoom = 170;      ///< ms

/// Fast at first, then slowing down.
double eased(double t)
{
    const double left = 1 - t;
    return 1 - left * left * left;
}

} // namespace

ViewMotion::ViewMotion(QObject *parent) : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kFrame);
    connect(&m_timer, &QTimer::timeout, this, &ViewMotion::step);
}

void ViewMotion::zoomTo(const render::MapView &from, const render::MapView &target, QPointF anchor)
{
    m_from = from;
    m_target = target;
    m_anchor = anchor;
    m_anchored = true;
    start(kZoom);
}

void ViewMotion::glideTo(const render::MapView &from, const render::MapView &target, int milliseconds)
{
    m_from = from;
    m_target = target;
    m_anchored = false;
    start(milliseconds);
}

void ViewMotion::stop(const render::MapView &at)
{
    m_timer.stop();
    m_target = at;
}

void ViewMotion::start(int milliseconds)
{
    m_duration = milliseconds;
    m_clock.start();
    if (!m_timer.isActive())
        m_timer.start();
}

void ViewMotion::step()
{
    const double progress = std::min(1.0, static_cast<double>(m_clock.elapsed()) / m_duration);
    if (progress < 1) {
        emit moved(at(progress));
        return;
    }
    m_timer.stop();
    emit moved(m_target);
    emit arrived();
}

render::MapView ViewMotion::at(double progress) const
{
    const double part = eased(progress);
    // Scales are felt as ratios.
    const double scale = m_from.metresPerPixel * std::pow(m_target.metresPerPixel / m_from.metresPerPixel, part);
    if (m_anchored)
        return m_from.zoomedAt(m_anchor, m_from.metresPerPixel / scale);
    auto view = m_target;
    view.metresPerPixel = scale;
    view.centreX = m_from.centreX + (m_target.centreX - m_from.centreX) * part;
    view.centreY = m_from.centreY + (m_target.centreY - m_from.centreY) * part;
    return view;
}

} // namespace yike::map
