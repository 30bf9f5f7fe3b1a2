// SPDX-License-Identifier: GPL-3.0-or-later
// Legend, scale bar and north arrow: round lengths, everything inside its box.
#include "ui/render/furniture.h"

#include <QTest>

using namespace yike;
using namespace yike::render;

namespace {

MapView viewOf(double metresPerPixel)
{
    return {.centreX = 0, .centreY = 0, .metresPerPixel = metresPerPixel, .size = {800, 600}};
}

/// The box of what differs from the background.
QRect inked(const QImage &image)
{
    QRect box;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) != 0xFFFF00FF)
                box |= QRect(x, y, 1, 1);
    return box;
}

template <typename Paint>
QImage on(Paint &&paint)
{
    QImage image(500, 400, QImage::Format_RGB32);
    image.fill(0xFFFF00FF);
    QPainter painter(&image);
    paint(painter);
    return image;
}

} // namespace

class FurnitureTest : public QObject {
    Q_OBJECT

private slots:
    void theBarIsRound()
    {
        for (double scale = 0.03; scale < 900; scale *= 1.37) {
            const double metres = scaleBarMetres(viewOf(scale), {});
            const double digit = metres / std::pow(10, std::floor(std::log10(metres) + 1e-9));
            QVERIFY2(std::abs(digit - 1) < 1e-6 || std::abs(digit - 2) < 1e-6 || std::abs(digit - 5) < 1e-6,
                     qPrintable(QString::number(metres)));
            QVERIFY(metres / scale <= 140 && metres / scale > 50);
        }
    }

    void theBarIsAsLongAsItSays()
    {
        const auto view = viewOf(2); // 200 m are 100 px
        const auto image = on([&](QPainter &p) { paintScaleBar(p, {10, 10}, view, norms::presetWalkers()[0], {}); });
        QCOMPARE(scaleBarMetres(view, {}), 200.0);
        // Its first quarter is dark, the second pale, along 100 px from 8 px inside the plate.
        QVERIFY(image.pixelColor(18 + 12, 22).lightness() < 90);
        QVERIFY(image.pixelColor(18 + 37, 22).lightness() > 200);
        QVERIFY(image.pixelColor(18 + 62, 22).lightness() < 90);
        QVERIFY(image.pixelColor(18 + 104, 22).lightness() > 200);
    }

    void minutesStandOnlyForWalkersWithASpeed()
    {
        const auto &walkers = norms::presetWalkers();
        const auto height = [&](norms::WalkerKind kind) {
            return scaleBarSize(viewOf(2), walkers[static_cast<std::size_t>(kind)], {}).height();
        };
        QVERIFY(height(norms::WalkerKind::Age80) > height(norms::WalkerKind::Metres));
    }

    void everythingStaysInItsBox()
    {
        TimeClasses classes;
        const auto legend = timeLegend(QStringLiteral("步行时间 · 老年人日间照料中心"), classes, {});
        QCOMPARE(legend.entries.size(), kTimeClassCount);
        const auto size = legendSize(legend, {});
        auto box = inked(on([&](QPainter &p) { paintLegend(p, {20, 30}, legend, {}); }));
        QVERIFY(QRectF(19, 29, size.width() + 2, size.height() + 2).contains(QRectF(box)));
        QVERIFY(box.width() > size.width() - 3);

        box = inked(on([](QPainter &p) { paintNorthArrow(p, {50, 50, 26, 40}, {}); }));
        QVERIFY(QRectF(48, 48, 30, 44).contains(QRectF(box)));
        QVERIFY(box.height() > 30);

        const auto &walker = norms::presetWalkers()[1];
        const auto bar = scaleBarSize(viewOf(3), walker, {});
        box = inked(on([&](QPainter &p) { paintScaleBar(p, {20, 30}, viewOf(3), walker, {}); }));
        QVERIFY(QRectF(19, 29, bar.width() + 2, bar.height() + 2).contains(QRectF(box)));
    }

    void theLegendHasTheColoursOfTheMap()
    {
        TimeClasses classes;
        classes.metres = true;
        classes.served = TimeClass::Within5;
        const auto legend = timeLegend({}, classes, {});
        for (std::size_t i = 0; i < kTimeClassCount; ++i)
            QCOMPARE(legend.entries[i].colour.name(), classColour(static_cast<TimeClass>(i), Theme::Light).name());
        QVERIFY(legend.entries[0].text.contains(QStringLiteral("300 m")));
    }

    void unitsScaleEverything()
    {
        RenderOptions paper;
        paper.unit = 508.0 / 96;
        const auto legend = timeLegend(QStringLiteral("步行时间"), {}, {});
        const auto screen = legendSize(legend, {}), print = legendSize(legend, paper);
        QVERIFY(std::abs(print.height() / screen.height() - paper.unit) < 0.05);
        QVERIFY(std::abs(print.width() / screen.width() - paper.unit) < 0.4);
    }
};

QTEST_MAIN(FurnitureTest)
#include "furniture_test.moc"
