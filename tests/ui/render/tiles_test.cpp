// SPDX-License-Identifier: GPL-3.0-or-later
// Tiles stand where web maps have them, at the zoom that fits the view.
#include "ui/render/tiles.h"

#include <QBuffer>
#include <QTest>

#include <cmath>
#include <numbers>
#include <set>

using namespace yike;

class TilesTest : public QObject {
    Q_OBJECT

private slots:
    void aPlaceHasTheColourOfItsTile();
    void theZoomFollowsTheScale();
    void nothingThereIsNothingPainted();

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

QTEST_MAIN(TilesTest)
#include "tiles_test.moc"
