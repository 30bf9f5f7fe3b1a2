// SPDX-License-Identifier: GPL-3.0-or-later
// The Lorenz chart holds the curve it was given, and the line of equality.
#include "tests/support/ui_home.h"
#include "ui/charts/lorenz_chart.h"

#include <QApplication>
#include <QLineSeries>
#include <QTest>

using namespace yike;

class LorenzChartTest : public QObject {
    Q_OBJECT

private slots:
    void theCurveIsThereInPerCent()
    {
        const auto chart = charts::lorenzChart({{0, 0}, {0.5, 0.2}, {1, 1}}, QStringLiteral("Minutes, %"), {});
        QCOMPARE(chart->series().size(), 3);
        const auto *equal = qobject_cast<QLineSeries *>(chart->series().first());
        QCOMPARE(equal->points(), (QList<QPointF>{{0, 0}, {100, 100}}));
        const auto *curve = qobject_cast<QLineSeries *>(chart->series().last());
        QCOMPARE(curve->points(), (QList<QPointF>{{0, 0}, {50, 20}, {100, 100}}));
    }

    void withoutPointsOnlyEqualityIsDrawn()
    {
        QCOMPARE(charts::lorenzChart({}, QStringLiteral("Minutes, %"), {})->series().size(), 1);
    }

    void itPaints()
    {
        QImage image(220, 220, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        charts::paintChart(charts::lorenzChart({{0, 0}, {0.5, 0.1}, {1, 1}}, QStringLiteral("Minutes, %"), {}), painter,
                           image.rect(), image.size());
        painter.end();
        int accents = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                accents += image.pixelColor(x, y).lightness() < 120 && image.pixelColor(x, y).saturation() > 120;
        }
        QVERIFY(accents > 50);
    }
};

int main(int argc, char *argv[])
{
    test::UiHome home;
    QApplication app(argc, argv);
    LorenzChartTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "lorenz_chart_test.moc"
