// SPDX-License-Identifier: GPL-3.0-or-later
// Images are laid where their points say: exactly by two and three, by least squares from four on; what cannot be is refused.
#include "core/geo/image_fit.h"

#include <QTest>

#include <cmath>
#include <numbers>
#include <random>

using namespace yike;
using geo::ImagePoint;
using geo::LonLat;

namespace {

constexpr double kMetres = 111'195;

/// The sheet lies turned by `degrees`, `scale` metres a pixel, its upper left corner at 121° E 31° N.
LonLat onGround(double x, double y, double degrees, double scale)
{
    const double turn = degrees * std::numbers::pi / 180;
    const double east = scale * (x * std::cos(turn) + y * std::sin(turn));
    const double north = scale * (x * std::sin(turn) - y * std::cos(turn));
    return {121 + east / (kMetres * std::cos(31 * std::numbers::pi / 180)), 31 + north / kMetres};
}

double metres(LonLat one, LonLat other)
{
    return std::hypot((one.lon - other.lon) * kMetres * std::cos(31 * std::numbers::pi / 180),
                      (one.lat - other.lat) * kMetres);
}

std::string refusal(const std::vector<ImagePoint> &points)
{
    const auto fit = geo::fitImage(points);
    return fit ? std::string() : fit.error().args.at(1);
}

} // namespace

class ImageFitTest : public QObject {
    Q_OBJECT

private slots:
    void twoPointsGiveShiftTurnAndScale()
    {
        for (const double degrees : {0.0, 12.5, -90.0, 173.0}) {
            std::vector<ImagePoint> points;
            for (const auto &[x, y] : {std::pair(100.0, 200.0), std::pair(3900.0, 2500.0)})
                points.push_back({x, y, onGround(x, y, degrees, 0.8)});
            const auto fit = geo::fitImage(points);
            QVERIFY(fit);
            QVERIFY2(metres(fit->placing.at(2000, 1000), onGround(2000, 1000, degrees, 0.8)) < 0.5,
                     QByteArray::number(degrees).constData());
            QVERIFY(std::abs(fit->metresPerPixel - 0.8) < 0.001);
            QVERIFY(fit->rms < 0.01);
        }
    }

    void threePointsFitAStretchedScan()
    {
        // A fax: 3 % longer than wide.
        std::vector<ImagePoint> points;
        for (const auto &[x, y] : {std::pair(0.0, 0.0), std::pair(3000.0, 10.0), std::pair(50.0, 2000.0)})
            points.push_back({x, y, onGround(x, y * 1.03, 5, 1)});
        const auto fit = geo::fitImage(points);
        QVERIFY(fit);
        QVERIFY(metres(fit->placing.at(1500, 1500), onGround(1500, 1500 * 1.03, 5, 1)) < 0.5);
        QVERIFY(fit->rms < 1e-6);
    }

    void ofFourTheWorstIsSeen()
    {
        std::vector<ImagePoint> points;
        for (const auto &[x, y] :
             {std::pair(0.0, 0.0), std::pair(4000.0, 0.0), std::pair(4000.0, 3000.0), std::pair(0.0, 3000.0)})
            points.push_back({x, y, onGround(x, y, 0, 1)});
        points[2].place = onGround(4040, 3000, 0, 1); // 40 m too far east
        const auto fit = geo::fitImage(points);
        QVERIFY(fit);
        // Four corners of a rectangle share one error evenly: a quarter each.
        for (const double left : fit->residuals)
            QVERIFY2(std::abs(left - 10) < 0.1, QByteArray::number(left).constData());
    }

    void itIsTheLeastSumOfSquares()
    {
        std::mt19937 random(7);
        std::uniform_real_distribution<double> pixel(0, 5000), slip(-20, 20);
        for (int round = 0; round < 50; ++round) {
            std::vector<ImagePoint> points;
            for (int i = 0; i < 8; ++i) {
                const double x = pixel(random), y = pixel(random);
                points.push_back({x, y, onGround(x + slip(random), y + slip(random), 30, 0.5)});
            }
            const auto fit = geo::fitImage(points);
            QVERIFY(fit);
            const auto squares = [&](const geo::ImagePlacing &placing) {
                double sum = 0;
                for (const ImagePoint &point : points)
                    sum += std::pow(metres(placing.at(point.x, point.y), point.place), 2);
                return sum;
            };
            const double least = squares(fit->placing);
            for (double geo::ImagePlacing::*term : {&geo::ImagePlacing::east, &geo::ImagePlacing::north})
                for (const double step : {1e-6, -1e-6}) {
                    geo::ImagePlacing other = fit->placing;
                    other.*term += step;
                    QVERIFY(squares(other) > least);
                }
        }
    }

    void whatCannotBeIsRefused()
    {
        const LonLat a = onGround(0, 0, 0, 1), b = onGround(100, 0, 0, 1), c = onGround(0, 100, 0, 1);
        QCOMPARE(refusal({{0, 0, a}}), std::string("1"));
        QCOMPARE(refusal({{5, 5, a}, {5, 5, b}}), std::string("0 px"));
        QCOMPARE(refusal({{0, 0, a}, {9, 9, a}}), std::string("0 m"));
        QCOMPARE(refusal({{0, 0, a}, {50, 0, b}, {100, 0, c}}), std::string("a line"));
        QCOMPARE(refusal({{100, 0, a}, {0, 0, b}, {100, 100, c}}), std::string("mirrored"));
        QCOMPARE(refusal({{0, 0, {500, 0}}, {9, 9, a}}), std::string("a point off the globe"));
        QVERIFY(!refusal({{NAN, 0, a}, {9, 9, b}}).empty());
    }
};

QTEST_GUILESS_MAIN(ImageFitTest)
#include "image_fit_test.moc"
