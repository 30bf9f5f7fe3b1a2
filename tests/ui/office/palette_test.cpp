// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures with a palette: few colours exactly, smoothed edges nearly, photographs not at all.
#include "ui/office/palette.h"

#include <QPainter>
#include <QTest>

#include <random>

using namespace yike;

namespace {

int shiftOf(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

QImage blank()
{
    QImage image(400, 300, QImage::Format_RGB32);
    image.setDotsPerMeterX(11'811);
    image.fill(Qt::white);
    return image;
}

} // namespace

class PaletteTest : public QObject {
    Q_OBJECT

private slots:
    void fewColoursAreExact();
    void edgesMoveALittle();
    void photographsStay();
};

void PaletteTest::fewColoursAreExact()
{
    QImage image = blank();
    for (int i = 0; i < 255; ++i)
        image.setPixel(i, 7, qRgb(i, 255 - i, 40));
    const QImage made = office::withPalette(image);
    QCOMPARE(made.format(), QImage::Format_Indexed8);
    QCOMPARE(made.colorTable().size(), 256);
    QCOMPARE(made.dotsPerMeterX(), 11'811);
    QCOMPARE(made.convertToFormat(QImage::Format_RGB32), image);
}

void PaletteTest::edgesMoveALittle()
{
    QImage image = blank();
    std::mt19937 random(7);
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        for (int i = 0; i < 60; ++i) {
            painter.setBrush(QColor::fromRgb(static_cast<QRgb>(random() & 0xFFFFFFU)));
            painter.drawEllipse(QPointF(static_cast<int>(random() % 400), static_cast<int>(random() % 300)), 25.3,
                                18.7);
        }
    }
    const QImage made = office::withPalette(image);
    QCOMPARE(made.format(), QImage::Format_Indexed8);
    int moved = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const int shift = shiftOf(made.pixel(x, y), image.pixel(x, y));
            QVERIFY(shift <= office::kMostShift);
            moved += shift > 0 ? 1 : 0;
        }
    QVERIFY2(moved > 0 && moved < 400 * 300 / 10, qPrintable(QString::number(moved)));
    QVERIFY(made == office::withPalette(image));
}

void PaletteTest::photographsStay()
{
    QImage image = blank();
    std::mt19937 random(7);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, static_cast<uint>(0xFF000000U | (random() & 0xFFFFFFU)));
    QVERIFY(office::withPalette(image) == image);
    image.setPixel(0, 0, qRgb(1, 2, 3));
    QCOMPARE(office::withPalette(image).format(), QImage::Format_RGB32);
}

QTEST_GUILESS_MAIN(PaletteTest)
#include "palette_test.moc"
