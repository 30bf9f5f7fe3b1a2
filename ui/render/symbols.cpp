// SPDX-License-Identifier: GPL-3.0-or-later
// SVG symbols and icons in the colour asked for; badges.
#include "ui/render/symbols.h"

#include <QFile>
#include <QPixmap>
#include <QRegularExpression>
#include <QSvgRenderer>

#include <map>
#include <memory>

namespace yike::render {

namespace {

/// What every kind without a symbol of its own shows.
QString groupSymbol(norms::ServiceGroup group)
{
    using enum norms::ServiceGroup;
    switch (group) {
    case ElderCare:
        return QStringLiteral("elder-service-station");
    case ChildCare:
        return QStringLiteral("nursery");
    case Food:
        return QStringLiteral("restaurant");
    case Shopping:
        return QStringLiteral("convenience-store");
    case Health:
        return QStringLiteral("community-health-centre");
    case Sport:
        return QStringLiteral("sports-ground");
    case Culture:
        return QStringLiteral("culture-room");
    case Everyday:
        return QStringLiteral("community-service-station");
    }
    return QStringLiteral("convenience-store");
}

QString symbolFile(const QString &name)
{
    // The symbols of OpenStreetMap's standard style where the build had them, else ours.
    const auto standard = QStringLiteral(":/osm-symbols/symbol-%1.svg").arg(name);
    return QFile::exists(standard) ? standard : QStringLiteral(":/icons/symbol-%1.svg").arg(name);
}

/// The file with its ink replaced. Ours say #000 or currentColor; the standard style's have none, which is black.
QByteArray inked(const QString &file, const QColor &colour)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    auto text = QString::fromUtf8(source.readAll());
    static const QRegularExpression ink(QStringLiteral("currentColor|#000000\\b|#000\\b"));
    text.replace(ink, colour.name());
    text.replace(QStringLiteral("<svg "), QStringLiteral("<svg fill=\"%1\" ").arg(colour.name()));
    return text.toUtf8();
}

/// Kept per thread: a renderer is not to be shared, and reading a file for each of 2,400 badges would be slow.
QSvgRenderer *renderer(const QString &file, const QColor &colour)
{
    thread_local std::map<std::pair<QString, QRgb>, std::unique_ptr<QSvgRenderer>> kept;
    auto &entry = kept[{file, colour.rgb()}];
    if (!entry)
        entry = std::make_unique<QSvgRenderer>(inked(file, colour));
    return entry->isValid() ? entry.get() : nullptr;
}

QPixmap toolPixmap(const QString &file, const QColor &colour, int side)
{
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    if (auto *svg = renderer(file, colour))
        svg->render(&painter, QRectF(0, 0, side, side));
    return pixmap;
}

} // namespace

bool hasSymbol(const QString &name) { return !name.isEmpty() && QFile::exists(symbolFile(name)); }

void paintSymbol(QPainter &painter, const QRectF &rect, const QString &name, norms::ServiceGroup group,
                 const QColor &colour)
{
    if (auto *svg = renderer(symbolFile(hasSymbol(name) ? name : groupSymbol(group)), colour))
        svg->render(&painter, rect);
}

void paintBadge(QPainter &painter, QPointF centre, double radius, const QString &symbol, norms::ServiceGroup group,
                plan::OutletStatus status, Theme theme)
{
    using enum plan::OutletStatus;
    const auto &colours = palette(theme);
    const double line = radius / 7;
    const bool planned = status == Planned || status == UnderConstruction;
    const QColor hue = status == Closed ? colours.noData : colours.of(group);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.halo, line));
    painter.setBrush(planned ? mixed(hue, colours.halo, 0.14) : hue);
    painter.drawEllipse(centre, radius, radius);
    if (planned) {
        QPen ring(hue, line * 1.5);
        ring.setDashPattern({2.0, 1.35});
        ring.setCapStyle(Qt::FlatCap);
        painter.setPen(ring);
        painter.drawEllipse(centre, radius - line * 0.75, radius - line * 0.75);
    }
    const double half = radius * 7 / 9; // 14 px symbol in an 18 px badge
    const double inset = half * 0.92;
    paintSymbol(painter, QRectF(centre.x() - inset, centre.y() - inset, 2 * inset, 2 * inset), symbol, group,
                planned ? hue : QColor(Qt::white));
    if (status == Closed) {
        const QPointF arm(radius * 0.72, -radius * 0.72);
        painter.setPen(QPen(colours.halo, line * 2.6, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(centre - arm, centre + arm);
        painter.setPen(QPen(colours.missed, line * 1.4, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(centre - arm, centre + arm);
    }
    painter.restore();
}

QIcon toolIcon(const QString &name, const QColor &colour, const QColor &disabled)
{
    const auto file = QStringLiteral(":/icons/tool-%1.svg").arg(name);
    QIcon icon;
    for (const int side : {16, 24, 32, 48}) {
        icon.addPixmap(toolPixmap(file, colour, side), QIcon::Normal);
        icon.addPixmap(toolPixmap(file, disabled, side), QIcon::Disabled);
    }
    return icon;
}

QIcon serviceIcon(const norms::Service &service, Theme theme)
{
    QIcon icon;
    for (const int side : {18, 24, 36, 48}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintBadge(painter, QPointF(side / 2.0, side / 2.0), side / 2.0 - 1, QString::fromStdString(service.symbol),
                   service.group, plan::OutletStatus::Open, theme);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace yike::render
