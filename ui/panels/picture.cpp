// SPDX-License-Identifier: GPL-3.0-or-later
// One layout for the screen's clipboard, for files and for the report.
#include "ui/panels/picture.h"

#include <QBuffer>
#include <QFont>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace yike::panels {
namespace {

constexpr double kMargin = 12, kTitle = 26, kGap = 6; ///< logical pixels
constexpr int kLogicalDpi = 96;
constexpr double kLongestSide = 32'000; ///< pixels: the painter knows no more

QFont fontOf(int pixels, bool bold)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(pixels);
    font.setBold(bold);
    return font;
}

QFont titleFont() { return fontOf(16, true); }
QFont sourceFont() { return fontOf(11, false); }

double sourceHeight(const Picture &picture)
{
    if (picture.source.isEmpty())
        return 0;
    return QFontMetricsF(sourceFont())
               .boundingRect(QRectF(0, 0, picture.body.width(), 400), Qt::TextWordWrap, picture.source)
               .height() +
           kGap;
}

base::Result<void> writeAll(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return base::fail(base::ErrorCode::WriteFailed, path.toStdString(), file.errorString().toStdString());
    return {};
}

QByteArray svgOf(const Picture &picture)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(kLogicalDpi);
    const QSizeF size = sizeOf(picture);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), size));
    generator.setTitle(picture.title);
    generator.setDescription(picture.source);
    QPainter painter(&generator);
    paintPicture(painter, picture);
    painter.end();
    return buffer.data();
}

QByteArray pngOf(const Picture &picture)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    imageOf(picture).save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

QSizeF sizeOf(const Picture &picture)
{
    const double title = picture.title.isEmpty() ? 0 : kTitle;
    return {std::ceil(picture.body.width() + 2 * kMargin),
            std::ceil(picture.body.height() + title + sourceHeight(picture) + 2 * kMargin)};
}

void paintPicture(QPainter &painter, const Picture &picture)
{
    const QSizeF size = sizeOf(picture);
    painter.fillRect(QRectF(QPointF(0, 0), size), Qt::white);
    double y = kMargin;
    if (!picture.title.isEmpty()) {
        painter.setFont(titleFont());
        painter.setPen(QColor(0x1F, 0x23, 0x28));
        painter.drawText(QRectF(kMargin, y, picture.body.width(), kTitle), Qt::AlignLeft | Qt::AlignTop, picture.title);
        y += kTitle;
    }
    painter.save();
    painter.translate(kMargin, y);
    painter.setClipRect(QRectF(QPointF(0, 0), picture.body));
    picture.paint(painter);
    painter.restore();
    if (picture.source.isEmpty())
        return;
    painter.setFont(sourceFont());
    painter.setPen(QColor(0x6B, 0x66, 0x5D));
    painter.drawText(QRectF(kMargin, y + picture.body.height() + kGap, picture.body.width(), sourceHeight(picture)),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, picture.source);
}

QImage imageOf(const Picture &picture, int dotsPerInch)
{
    const double longest = std::max(sizeOf(picture).width(), sizeOf(picture).height());
    const double scale = std::min(static_cast<double>(dotsPerInch) / kLogicalDpi, kLongestSide / longest);
    QImage image((sizeOf(picture) * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    paintPicture(painter, picture);
    painter.end();
    constexpr double kInch = 0.0254;
    image.setDotsPerMeterX(static_cast<int>(std::lround(dotsPerInch / kInch)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    return image;
}

QPicture recordOf(const Picture &picture)
{
    QPicture record;
    QPainter painter(&record);
    paintPicture(painter, picture);
    return record;
}

base::Result<void> savePicture(const Picture &picture, const QString &path)
{
    const bool vectors = path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive);
    const QByteArray bytes = vectors ? svgOf(picture) : pngOf(picture);
    if (bytes.isEmpty()) // too large for the memory
        return base::fail(base::ErrorCode::WriteFailed, path.toStdString(), "picture");
    return writeAll(path, bytes);
}

std::function<void(QPainter &)> recorded(QSizeF body, const std::function<void(QPainter &)> &paint)
{
    QPicture record;
    {
        QPainter painter(&record);
        painter.setClipRect(QRectF(QPointF(0, 0), body));
        paint(painter);
    }
    return [record](QPainter &painter) {
        QPicture copy = record; // playing moves the picture's place in its data
        copy.play(&painter);
    };
}

} // namespace yike::panels
