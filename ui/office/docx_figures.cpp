// SPDX-License-Identifier: GPL-3.0-or-later
// Several figures are painted and packed at once.
#include "ui/office/docx_figures.h"

#include "ui/office/palette.h"
#include "ui/office/parts.h"
#include "ui/report/fonts.h"

#include <QImageWriter>
#include <QPainter>

#pragma push_macro("emit") // Qt's keyword is a function's name in TBB
#undef emit
#include <tbb/parallel_for.h>
#include <tbb/partitioner.h>
#include <tbb/task_arena.h>
#pragma pop_macro("emit")

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cmath>
#include <future>

namespace yike::office {
namespace {

constexpr double kInch = 25.4; // mm
constexpr int kMostAtOnce = 4; // an A3 drawing takes 70 MB until it is packed

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

base::Result<void> save(const QImage &image, const QString &path)
{
    if (image.isNull())
        return base::fail(base::ErrorCode::WriteFailed, path.toStdString(), "PNG");
    errno = 0;
    QImageWriter writer(path, "png");
    writer.setCompression(50); // 5 of zlib's 9
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
    std::vector<base::Result<void>> results(files.size());
    std::atomic<std::size_t> done = 0;
    const auto make = [&](std::size_t i) {
        if (progress.cancelled())
            return;
        const Picture &picture = *files[i].picture;
        results[i] = save(picture.figure == nullptr
                              ? picture.image
                              : withPalette(paintFigure(*picture.figure, picture.millimetres, picture.watermark)),
                          files[i].path);
        progress.report("report-tables", 0.2 + 0.7 * static_cast<double>(++done) / static_cast<double>(files.size()));
    };
    // Never in the calling thread: the GUI's paints symbols as pixmaps, the others as vectors, and the bytes are to be the same.
    std::async(std::launch::async, [&] {
        tbb::task_arena arena(std::min(kMostAtOnce, tbb::this_task_arena::max_concurrency()));
        arena.execute(
            [&] { tbb::parallel_for(std::size_t{0}, files.size(), std::size_t{1}, make, tbb::simple_partitioner()); });
    }).get();
    if (progress.cancelled())
        return base::fail(base::ErrorCode::Cancelled);
    for (const auto &result : results)
        if (!result)
            return result;
    return {};
}

} // namespace yike::office
