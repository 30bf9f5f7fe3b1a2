// SPDX-License-Identifier: GPL-3.0-or-later
// Badges, dots and counts.
#include "ui/render/badge_painter.h"

#include "ui/render/group_sign.h"
#include "ui/render/symbols.h"

#include <QCoreApplication>
#include <QHash>
#include <QPaintEngine>
#include <QPixmap>
#include <QPixmapCache>
#include <QThread>

#include <algorithm>
#include <cmath>
#include <utility>

namespace yike::render {

namespace {

/// All that decides how a badge looks, in a square of its own.
struct Look {
    PlacedBadge::Form form;
    norms::ServiceGroup group;
    plan::OutletStatus status;
    Theme theme;
    double radius, unit, density;
    QString symbol; ///< of a whole badge
    bool operator==(const Look &) const = default;
};

std::size_t qHash(const Look &look, std::size_t seed = 0)
{
    return qHashMulti(seed, static_cast<int>(look.form), static_cast<int>(look.group), static_cast<int>(look.status),
                      static_cast<int>(look.theme), look.radius, look.unit, look.density, look.symbol);
}

/// Keys into QPixmapCache, which owns the pictures; a few hundred looks at most.
QHash<Look, QPixmapCache::Key> &knownLooks()
{
    static QHash<Look, QPixmapCache::Key> looks;
    return looks;
}

/// Paper wants vectors; so does a thread beside the GUI's, where pixmaps do not live.
bool wantsVectors(const QPainter &painter)
{
    return painter.paintEngine()->type() != QPaintEngine::Raster ||
           QThread::currentThread() != QCoreApplication::instance()->thread();
}

} // namespace

BadgePainter::BadgePainter(QPainter &painter, const RenderOptions &options)
    : m_painter(&painter),
      m_vectors(wantsVectors(painter)),
      m_options(options),
      m_colours(palette(options.theme))
{}

void BadgePainter::paint(const PlacedBadge &badge, const OutletMark &mark)
{
    switch (badge.form) {
    case PlacedBadge::Form::Badge:
        paintFull(badge, mark);
        break;
    case PlacedBadge::Form::Dot:
        paintKept(badge, mark, 1, [&](const PlacedBadge &at) { paintDot(at, mark); });
        break;
    case PlacedBadge::Form::Faint:
        paintKept(badge, mark, 1, [&](const PlacedBadge &at) { paintFaint(at, mark); });
        break;
    case PlacedBadge::Form::Count:
        paintCount(badge, mark);
        break;
    case PlacedBadge::Form::Sign:
        paintGroupSign(*m_painter, badge.centre, badge.radius, mark.group, m_options);
        break;
    }
}

template <typename Paint>
void BadgePainter::paintKept(const PlacedBadge &badge, const OutletMark &mark, double margin, Paint &&vectors)
{
    if (m_vectors) {
        vectors(badge);
        return;
    }
    const double density = m_painter->device()->devicePixelRatioF(), side = std::ceil(2 * (badge.radius + margin));
    const bool whole = badge.form == PlacedBadge::Form::Badge;
    QPixmapCache::Key &key = knownLooks()[{badge.form, mark.group, mark.status, m_options.theme, badge.radius,
                                           m_options.unit, density, whole ? mark.symbol : QString()}];
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap((QSizeF(side, side) * density).toSize());
        pixmap.setDevicePixelRatio(density);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        auto *const screen = std::exchange(m_painter, &painter);
        auto centred = badge;
        centred.centre = {side / 2, side / 2};
        vectors(centred);
        m_painter = screen;
        painter.end();
        key = QPixmapCache::insert(pixmap);
    }
    m_painter->drawPixmap(badge.centre - QPointF(side, side) / 2, pixmap);
}

QFont BadgePainter::font(double pixels, bool bold) const
{
    QFont font = m_options.font;
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels * m_options.unit))));
    font.setBold(bold);
    return font;
}

void BadgePainter::paintFull(const PlacedBadge &badge, const OutletMark &mark)
{
    if (mark.selected)
        paintRing(badge.centre, badge.radius);
    paintKept(badge, mark, 2, [&](const PlacedBadge &at) {
        paintBadge(*m_painter, at.centre, at.radius, mark.symbol, mark.group, mark.status, m_options.theme);
    });
    if (mark.count > 1)
        paintNumber(badge.centre + QPointF(badge.radius, -badge.radius) * 0.8, mark.count);
}

void BadgePainter::paintRing(QPointF centre, double radius)
{
    const double unit = m_options.unit;
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
    m_painter->setBrush(Qt::NoBrush);
    m_painter->setPen(QPen(m_colours.halo, 6 * unit));
    m_painter->drawEllipse(centre, radius + 3.5 * unit, radius + 3.5 * unit);
    m_painter->setPen(QPen(m_colours.accent, 3 * unit));
    m_painter->drawEllipse(centre, radius + 3.5 * unit, radius + 3.5 * unit);
    m_painter->restore();
}

void BadgePainter::paintNumber(QPointF centre, int number)
{
    const double radius = 5.5 * m_options.unit;
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
    m_painter->setPen(QPen(m_colours.halo, m_options.unit));
    m_painter->setBrush(m_colours.text);
    m_painter->drawEllipse(centre, radius, radius);
    m_painter->setPen(m_colours.halo);
    m_painter->setFont(font(8, true));
    m_painter->drawText(QRectF(centre.x() - 2 * radius, centre.y() - radius, 4 * radius, 2 * radius), Qt::AlignCenter,
                        QString::number(number));
    m_painter->restore();
}

void BadgePainter::paintDot(const PlacedBadge &badge, const OutletMark &mark)
{
    using enum plan::OutletStatus;
    const double unit = m_options.unit;
    const bool planned = mark.status == Planned || mark.status == UnderConstruction;
    const QColor hue = mark.status == Closed ? m_colours.noData : m_colours.of(mark.group);
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
    m_painter->setPen(QPen(m_colours.halo, 1.2 * unit));
    m_painter->setBrush(planned ? m_colours.halo : hue);
    m_painter->drawEllipse(badge.centre, badge.radius - 0.6 * unit, badge.radius - 0.6 * unit);
    if (planned) {
        QPen ring(hue, 1.6 * unit);
        ring.setDashPattern({1.6, 1.1});
        ring.setCapStyle(Qt::FlatCap);
        m_painter->setPen(ring);
        m_painter->drawEllipse(badge.centre, badge.radius - 1.6 * unit, badge.radius - 1.6 * unit);
    } else if (mark.status == Closed) {
        const QPointF arm = QPointF(badge.radius, -badge.radius) * 0.6;
        m_painter->setPen(QPen(m_colours.missed, 1.5 * unit));
        m_painter->drawLine(badge.centre - arm, badge.centre + arm);
    }
    m_painter->restore();
}

void BadgePainter::paintFaint(const PlacedBadge &badge, const OutletMark &mark)
{
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(mixed(m_colours.of(mark.group), m_colours.land, 0.55));
    m_painter->drawEllipse(badge.centre, badge.radius, badge.radius);
    m_painter->restore();
}

void BadgePainter::paintCount(const PlacedBadge &badge, const OutletMark &mark)
{
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
    m_painter->setPen(QPen(mark.emphasised ? m_colours.of(mark.group) : m_colours.quietText, 1.5 * m_options.unit));
    m_painter->setBrush(m_colours.halo);
    m_painter->drawEllipse(badge.centre, badge.radius, badge.radius);
    m_painter->setPen(m_colours.text);
    m_painter->setFont(font(10.5, true));
    const double side = 2 * badge.radius;
    m_painter->drawText(QRectF(badge.centre.x() - side, badge.centre.y() - side / 2, 2 * side, side), Qt::AlignCenter,
                        QString::number(badge.outlets));
    m_painter->restore();
}

} // namespace yike::render
