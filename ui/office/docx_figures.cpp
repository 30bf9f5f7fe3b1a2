// SPDX-License-Identifier: GPL-3.0-or-later
// Packing a PNG takes longer than painting it, so both go on at once.
#include "ui/office/docx_figures.h"

#include "ui/office/parts.h"
#include "ui/report/fonts.h"

#include <QImageWriter>
#include <QPainter>

#include <cerrno>
#include <cmath>
#include <future>

namespace yike::office {
namespace {

constexpr double kInch = 25.4; // mm

int dotsPerMetre(double dpi) { return static_cast<int>(std::lround(dpi * 1000 / kInch)); }

/// Across the figure, as high as a sixth of it at most.
void paintWatermark(QPainter &painter, QSizeF units, const QString &text)
{
    painter.resetTransform();
    painter.setClipping(false);
    const QSizeF pixels = QSizeF(painter.device()->width(), painter.device()->height());
    const double scale = pixels.width() / units.width();
    QFont font(report::typefaces().sans);
    font.setPixelSize(
        std::max(1, static_cast<int>(
                        std::min(units.height() / 6, units.width() * 0.6 / static_cast<double>(text.size())) * scale)));
    painter.setFont(font);
    painter.setPen(QColor(0x60, 0x60, 0x60, 70));
    painter.translate(pixels.width() / 2, pixels.height() / 2);
    painter.rotate(-30);
    painter.drawText(QRectF(-pixels.width(), -pixels.height(), 2 * pixels.width(), 2 * pixels.height()),
                     Qt::AlignCenter, text);
}

base::Result<void> save(QImage image, const QString &path)
{
    if (image.isNull())
        return base::fail(base::ErrorCode::WriteFailed, path.toStdString(), "PNG");
    errno = 0;
    QImageWriter writer(path, "png");
    writer.setCompression(50); // 5 of zlib's 9: maps are flat colours
    if (!writer.write(image))
        return writeFailure(path, writer.errorString());
    return {};
}

} // namespace

QImage paintFigure(const report::Figure &figure, QSizeF millimetres, const QString &watermark)
{
    constexpr double dpi = kPictureResolution;
    const QSize pixels(std::max(1, static_cast<int>(std::lround(millimetres.width() * dpi / kInch))),
                       std::max(1, static_cast<int>(std::lround(millimetres.height() * dpi / kInch))));
    QImage image(pixels, QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(Qt::white);
    // Points are taken at 508 dpi, then everything is drawn smaller.
    image.setDotsPerMeterX(dotsPerMetre(report::kResolution));
    image.setDotsPerMeterY(dotsPerMetre(report::kResolution));
    {
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
        const QSizeF units = millimetres * report::kMillimetre;
        painter.scale(pixels.width() / units.width(), pixels.height() / units.height());
        if (figure.paint)
            figure.paint(painter, QRectF(QPointF(0, 0), units));
        if (!watermark.isEmpty())
            paintWatermark(painter, units, watermark);
    }
    image.setDotsPerMeterX(dotsPerMetre(dpi));
    image.setDotsPerMeterY(dotsPerMetre(dpi));
    return image;
}

base::Result<void> writePictures(const std::vector<PictureFile> &files, const base::Progress &progress)
{
    std::future<base::Result<void>> before;
    const auto wait = [&]() -> base::Result<void> { return before.valid() ? before.get() : base::Result<void>(); };
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (progress.cancelled())
            return base::fail(base::ErrorCode::Cancelled); // the one before is waited for by its future
        progress.report("report-tables", 0.3 + 0.6 * static_cast<double>(i) / static_cast<double>(files.size()));
        const Picture &picture = *files[i].picture;
        QImage image = picture.figure == nullptr ? picture.image
                                                 : paintFigure(*picture.figure, picture.millimetres, picture.watermark);
        if (const auto done = wait(); !done)
            return done;
        before = std::async(std::launch::async, save, std::move(image), files[i].path);
    }
    return wait();
}

} // namespace yike::office
