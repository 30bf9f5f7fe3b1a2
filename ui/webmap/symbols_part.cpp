// SPDX-License-Identifier: GPL-3.0-or-later
// The symbols of the map as masks of one byte a pixel: the page paints them in any colour, without a picture format.
#include "ui/render/palette.h"
#include "ui/render/symbols.h"
#include "ui/text/language.h"
#include "ui/webmap/packed.h"
#include "ui/webmap/parts.h"

#include <QImage>
#include <QPainter>

namespace yike::webmap {
namespace {

constexpr int kSide = 40; ///< pixels: sharp on screens of twice the density

QByteArray maskOf(const norms::Service &service)
{
    QImage image(kSide, kSide, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    render::paintSymbol(painter, QRectF(0, 0, kSide, kSide), text::fromCore(service.symbol), service.group, Qt::white);
    painter.end();
    QByteArray mask;
    mask.reserve(kSide * kSide);
    for (int y = 0; y < kSide; ++y)
        for (int x = 0; x < kSide; ++x)
            mask.append(static_cast<char>(qAlpha(image.pixel(x, y))));
    return mask;
}

QJsonObject coloursOf(render::Theme theme)
{
    const render::Palette &colours = render::palette(theme);
    QJsonArray minutes, groups;
    for (const QColor &colour : colours.minutes)
        minutes.append(colour.name());
    for (const QColor &colour : colours.groups)
        groups.append(colour.name());
    return {{QStringLiteral("land"), colours.land.name()},
            {QStringLiteral("building"), colours.building.name()},
            {QStringLiteral("buildingEdge"), colours.buildingEdge.name()},
            {QStringLiteral("water"), colours.water.name()},
            {QStringLiteral("green"), colours.green.name()},
            {QStringLiteral("road"), colours.road.name()},
            {QStringLiteral("roadCasing"), colours.roadCasing.name()},
            {QStringLiteral("rail"), colours.rail.name()},
            {QStringLiteral("minutes"), minutes},
            {QStringLiteral("groups"), groups},
            {QStringLiteral("gain"), colours.met.name()},
            {QStringLiteral("loss"), colours.missed.name()},
            {QStringLiteral("noData"), colours.noData.name()},
            {QStringLiteral("accent"), colours.accent.name()},
            {QStringLiteral("text"), colours.text.name()},
            {QStringLiteral("quiet"), colours.quietText.name()},
            {QStringLiteral("halo"), colours.halo.name()},
            {QStringLiteral("wall"), colours.wall.name()},
            {QStringLiteral("border"), colours.border.name()}};
}

} // namespace

QJsonObject symbolsPart(const Sight &sight)
{
    QJsonObject masks;
    for (const std::size_t index : sight.services) {
        const norms::Service &service = sight.book().services[index];
        const QString name = text::fromCore(service.code);
        masks[name] = base64Of(maskOf(service));
    }
    return {{QStringLiteral("side"), kSide}, {QStringLiteral("masks"), masks}};
}

QJsonObject coloursPart()
{
    return {{QStringLiteral("light"), coloursOf(render::Theme::Light)},
            {QStringLiteral("dark"), coloursOf(render::Theme::Dark)}};
}

} // namespace yike::webmap
