// SPDX-License-Identifier: GPL-3.0-or-later
// Tiles stand where web maps have them, at the zoom that fits the view.
#include "ui/render/tiles.h"

#include "core/store/tile_source.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

#include <gdal_priv.h>
#include <ogr_spatialref.h>

#include <array>
#include <cmath>
#include <memory>
#include <numbers>
#include <set>

using namespace yike;

class TilesTest : public QObject {
    Q_OBJECT

private slots:
    void aPlaceHasTheColourOfItsTile();
    void theZoomFollowsTheScale();
    void nothingThereIsNothingPainted();
    void tilesOfAnotherProgramLieWhereItPutThem();

private:
    static constexpr geo::LonLat kCentre{116.2, 32.4};
    [[nodiscard]] render::MapView viewAt(double metresPerPixel) const
    {
        const geo::Point centre = m_frame.toLocal(kCentre);
        return {static_cast<double>(centre.x), static_cast<double>(centre.y), metresPerPixel, QSizeF(640, 480)};
    }
    static QByteArray squareOf(const QColor &colour)
    {
        QImage image(256, 256, QImage::Format_RGB32);
        image.fill(colour);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }

    geo::LocalFrame m_frame = *geo::LocalFrame::around(kCentre);
};

void TilesTest::aPlaceHasTheColourOfItsTile()
{
    // The tile a place lies in, by the formula of the web's maps.
    constexpr int kZoom = 16;
    const double side = std::exp2(kZoom), phi = kCentre.lat * std::numbers::pi / 180;
    const int x = static_cast<int>((kCentre.lon + 180) / 360 * side);
    const int y = static_cast<int>((1 - std::log(std::tan(phi) + 1 / std::cos(phi)) / std::numbers::pi) / 2 * side);
    std::set<std::pair<int, int>> asked;
    render::TileLayer layer;
    layer.lowestZoom = layer.highestZoom = kZoom;
    layer.read = [&](int zoom, int column, int row) {
        asked.emplace(column, row);
        return zoom == kZoom && column == x && row == y ? squareOf(Qt::red) : squareOf(Qt::blue);
    };
    const render::MapView view = viewAt(2);
    QImage image(640, 480, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    render::paintTiles(painter, m_frame, view, {}, layer);
    painter.end();
    QCOMPARE(image.pixelColor(320, 240), QColor(Qt::red));
    QVERIFY(asked.contains({x, y}));
    QVERIFY(asked.size() > 4 && asked.size() < 40); // what is seen and no more
    int white = 0;
    for (int row = 0; row < image.height(); ++row)
        for (int column = 0; column < image.width(); ++column)
            white += image.pixelColor(column, row) == QColor(Qt::white) ? 1 : 0;
    QVERIFY(white < 640 * 480 / 1000); // no gaps between the squares
}

void TilesTest::theZoomFollowsTheScale()
{
    render::TileLayer layer;
    layer.lowestZoom = 3;
    layer.highestZoom = 18;
    const auto zoomAt = [&](double metres) { return render::tileZoom(layer, m_frame, viewAt(metres), {}); };
    // 2.39 m a pixel at the equator is zoom 16; at 32.4° it is 2.02.
    QCOMPARE(zoomAt(2.02), 16);
    QCOMPARE(zoomAt(4.04), 15);
    QCOMPARE(zoomAt(0.01), 18);
    QCOMPARE(zoomAt(1e6), 3);
    QVERIFY(render::tileZoom(layer, m_frame, viewAt(2.02), {}, 4) < 16);
}

void TilesTest::nothingThereIsNothingPainted()
{
    render::TileLayer layer;
    layer.highestZoom = 16;
    layer.read = [](int, int, int) { return QByteArray("no picture"); };
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    render::paintTiles(painter, m_frame, viewAt(2).resized(QSizeF(64, 48)), {}, layer);
    painter.end();
    QCOMPARE(image.pixelColor(32, 24), QColor(Qt::white));
}

/// GDAL cuts a picture with one red spot into MBTiles; the spot is painted where it was.
void TilesTest::tilesOfAnotherProgramLieWhereItPutThem()
{
    GDALAllRegister();
    GDALDriver *const memory = GetGDALDriverManager()->GetDriverByName("MEM");
    GDALDriver *const cutter = GetGDALDriverManager()->GetDriverByName("MBTiles");
    QVERIFY(memory != nullptr && cutter != nullptr);
    constexpr int kSide = 1024;
    constexpr double kEarth = 6'378'137, kPixel = 2 * std::numbers::pi * kEarth / 256 / (1 << 17);
    const double phi = kCentre.lat * std::numbers::pi / 180;
    const double east = kEarth * kCentre.lon * std::numbers::pi / 180,
                 north = kEarth * std::log(std::tan(std::numbers::pi / 4 + phi / 2));
    const std::unique_ptr<GDALDataset> picture(memory->Create("", kSide, kSide, 3, GDT_Byte, nullptr));
    std::array<double, 6> corner{east - kSide / 2 * kPixel, kPixel, 0, north + kSide / 2 * kPixel, 0, -kPixel};
    picture->SetGeoTransform(corner.data());
    OGRSpatialReference mercator;
    mercator.importFromEPSG(3857);
    picture->SetSpatialRef(&mercator);
    for (int band = 1; band <= 3; ++band) {
        GDALRasterBand *const pixels = picture->GetRasterBand(band);
        pixels->Fill(band == 1 ? 0 : 255);
        std::vector<std::uint8_t> spot(12 * 12, band == 1 ? 255 : 0);
        QCOMPARE(pixels->RasterIO(GF_Write, kSide / 2 - 6, kSide / 2 - 6, 12, 12, spot.data(), 12, 12, GDT_Byte, 0, 0),
                 CE_None);
    }
    const QTemporaryDir folder;
    const std::string file = folder.filePath(QStringLiteral("cut.mbtiles")).toStdString();
    const std::unique_ptr<GDALDataset> cut(
        cutter->CreateCopy(file.c_str(), picture.get(), FALSE, nullptr, nullptr, nullptr));
    QVERIFY(cut != nullptr);
    cut->FlushCache();
    const auto source = store::TileSource::open(file);
    QVERIFY(source.has_value());
    render::TileLayer layer;
    layer.lowestZoom = (*source)->lowestZoom();
    layer.highestZoom = (*source)->highestZoom();
    layer.read = [&](int zoom, int x, int y) {
        const auto bytes = (*source)->tile({zoom, x, y});
        return bytes ? QByteArray::fromStdString(*bytes) : QByteArray();
    };
    QImage image(640, 480, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    render::paintTiles(painter, m_frame, viewAt(1), {}, layer);
    painter.end();
    double x = 0, y = 0;
    int red = 0;
    for (int row = 0; row < image.height(); ++row)
        for (int column = 0; column < image.width(); ++column)
            if (const QColor colour = image.pixelColor(column, row); colour.red() > 200 && colour.green() < 60) {
                x += column;
                y += row;
                ++red;
            }
    QVERIFY(red > 60 && red < 200); // 12 pixels of 1.01 m on the ground
    QVERIFY2(std::hypot(x / red + 0.5 - 320, y / red + 0.5 - 240) < 1.5,
             qPrintable(QStringLiteral("%1, %2").arg(x / red).arg(y / red)));
}

QTEST_MAIN(TilesTest)
#include "tiles_test.moc"
