// SPDX-License-Identifier: GPL-3.0-or-later
// Round scales that hold what they have to, grids neither crowded nor bare, charts as high as their bars.
#include "ui/report/sheet_map.h"

#include "ui/report/bars_figure.h"
#include "ui/report/manuscript.h"

#include <QApplication>
#include <QTest>

#include <random>

using namespace yike;

class SheetMapTest : public QObject {
    Q_OBJECT

private slots:
    void theFirstRoundScaleThatFits();
    void anyBoxFitsAndTheNextLargerScaleDoesNot();
    void gridsAreNeitherCrowdedNorBare();
    void barsTakeTheirHeight();
    void barsAreToldApartInGrey();
};

void SheetMapTest::theFirstRoundScaleThatFits()
{
    const auto box = [](int metresAcross, int metresAlong) {
        return render::Box{0, 0, metresAcross * 100, metresAlong * 100};
    };
    const QSizeF paper(208, 108); // 200 × 100 mm inside the margins
    QCOMPARE(report::roundScale(box(300, 100), paper), 2'000);
    QCOMPARE(report::roundScale(box(400, 100), paper), 2'000);
    QCOMPARE(report::roundScale(box(401, 100), paper), 2'500);
    QCOMPARE(report::roundScale(box(100, 400), paper), 4'000);
    QCOMPARE(report::roundScale(box(1'500, 100), paper), 7'500);
    QCOMPARE(report::roundScale(box(4'100, 100), paper), 25'000); // 20,500 and more
    QCOMPARE(report::roundScale(render::Box(), paper), 2'000);
    QCOMPARE(report::scaleText(12'500), QStringLiteral("1:12,500"));
}

void SheetMapTest::anyBoxFitsAndTheNextLargerScaleDoesNot()
{
    std::mt19937 random(7);
    for (int i = 0; i < 2'000; ++i) {
        const auto side = [&] { return static_cast<std::int32_t>(random() % 20'000'000) + 1; };
        const render::Box box{0, 0, side(), side()};
        const QSizeF paper(100 + static_cast<int>(random() % 300), 60 + static_cast<int>(random() % 200));
        const int scale = report::roundScale(box, paper);
        const auto millimetres = [scale](std::int32_t centimetres) { return centimetres * 10.0 / scale; };
        QVERIFY(millimetres(box.maxX) <= paper.width() && millimetres(box.maxY) <= paper.height());
        const double fills =
            std::max(millimetres(box.maxX) / (paper.width() - 8), millimetres(box.maxY) / (paper.height() - 8));
        QVERIFY2(scale == 2'000 || fills > 0.6, qPrintable(QString::number(fills)));
    }
}

void SheetMapTest::gridsAreNeitherCrowdedNorBare()
{
    QCOMPARE(report::gridStep(2'000), 100);
    QCOMPARE(report::gridStep(5'000), 200);
    QCOMPARE(report::gridStep(10'000), 500);
    QCOMPARE(report::gridStep(25'000), 1'000);
    for (int scale = 1'000; scale < 2'000'000; scale += 700) {
        const double apart = report::gridStep(scale) * 1000.0 / scale;
        QVERIFY(apart >= 30 && apart <= 100);
    }
}

void SheetMapTest::barsTakeTheirHeight()
{
    report::ShareBars bars;
    QCOMPARE(report::heightOf(bars, 100), 0.0);
    bars.bars.push_back({QStringLiteral("day care"), 0.5, 0.6, 0.4, 0.85, QStringLiteral("50.0 %"), true});
    bars.here = QStringLiteral("here");
    const double one = report::heightOf(bars, 100);
    bars.bars.push_back(bars.bars.front());
    QVERIFY(report::heightOf(bars, 100) > one);
    const double short_ = report::heightOf(bars, 100);
    bars.missed = bars.everywhere = bars.before = bars.target = QStringLiteral("a legend of many words");
    QVERIFY(report::heightOf(bars, 60) > short_); // it wraps
}

void SheetMapTest::barsAreToldApartInGrey()
{
    report::ShareBars bars;
    bars.bars.push_back({QStringLiteral("met"), 0.9, -1, -1, -1, QStringLiteral("90.0 %"), false});
    bars.bars.push_back({QStringLiteral("near"), 0.9, -1, -1, -1, QStringLiteral("90.0 %"), false, true});
    bars.bars.push_back({QStringLiteral("missed"), 0.9, -1, -1, -1, QStringLiteral("90.0 %"), true});
    QImage paper(100 * 20, static_cast<int>(report::heightOf(bars, 100) * 20), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    report::paintBars(painter, paper.rect(), bars);
    painter.end();
    const QImage grey = paper.convertToFormat(QImage::Format_Grayscale8);
    const auto mean = [&](int top, int bottom) {
        std::int64_t sum = 0, count = 0;
        for (int y = top; y < bottom; ++y)
            for (int x = 800; x < 1400; ++x, ++count)
                sum += grey.constScanLine(y)[x];
        return static_cast<double>(sum) / static_cast<double>(count);
    };
    const int row = (grey.height() - 80) / 3;
    QVERIFY(mean(row, row * 2) - mean(0, row) > 25); // each that misses more is paler
    QVERIFY(mean(row * 2, row * 3) - mean(row, row * 2) > 8);
}

QTEST_MAIN(SheetMapTest)
#include "sheet_map_test.moc"
