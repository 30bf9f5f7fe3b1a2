// SPDX-License-Identifier: GPL-3.0-or-later
// City grids found again from their control points, residuals as they are, and sets that cannot be fitted.
#include "core/geo/control_points.h"
#include "core/geo/local_frame.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace yike;
using geo::AxisOrder;
using geo::ControlPoint;
using geo::FilePlace;
using geo::LonLat;

namespace {

/// A grid turned by `degrees`, with its own origin.
geo::CoordinateSystem cityGrid(double degrees, double scale = 1)
{
    geo::CoordinateSystem system{.grid = geo::Grid::Local, .datum = geo::Datum::Cgcs2000, .meridian = 120};
    const double angle = degrees * std::numbers::pi / 180;
    system.local = {scale * std::cos(angle), scale * std::sin(angle), 640'000, 3'450'000};
    return system;
}

std::vector<ControlPoint> pointsIn(const geo::CoordinateSystem &system, std::size_t count, bool northFirst = false)
{
    const auto transform = geo::CoordinateTransform::make(system).value();
    constexpr LonLat places[]{{121.47, 31.22}, {121.49, 31.23}, {121.46, 31.25}, {121.5, 31.2}, {121.48, 31.19}};
    std::vector<ControlPoint> points;
    for (std::size_t i = 0; i < count; ++i) {
        FilePlace local = transform.fromDegrees(places[i]).value();
        if (northFirst)
            std::swap(local.east, local.north);
        points.push_back({"K" + std::to_string(i + 1), local, places[i]});
    }
    return points;
}

double millimetresOff(const geo::ControlFit &fit, const geo::CoordinateSystem &truth)
{
    const LonLat place{121.478, 31.224};
    FilePlace local = geo::CoordinateTransform::make(truth).value().fromDegrees(place).value();
    return static_cast<double>(
        geo::geodesicMillimetres(geo::CoordinateTransform::make(fit.system).value().toDegrees(local).value(), place));
}

} // namespace

class ControlPointsTest : public QObject {
    Q_OBJECT

private slots:
    void foundAgain();
    void residuals();
    void axes();
    void degenerate();
};

void ControlPointsTest::foundAgain()
{
    for (const double turn : {0.0, 0.4, -12.5, 33.0})
        for (const std::size_t count : {2U, 3U, 5U}) {
            const auto truth = cityGrid(turn, 1.00004);
            const auto fit = geo::fitLocalGrid(pointsIn(truth, count), AxisOrder::Found);
            QVERIFY(fit.has_value());
            QVERIFY2(fit->rms < 0.1 && millimetresOff(*fit, truth) <= 1, qPrintable(QString::number(fit->rms)));
            QVERIFY(std::abs(fit->rotation - turn) < 1e-6 && std::abs(fit->scale - 1.00004) < 1e-9);
        }
}

void ControlPointsTest::residuals()
{
    auto points = pointsIn(cityGrid(0.4), 5);
    points[2].local.east += 0.30; // a slip of the pen
    const auto fit = geo::fitLocalGrid(points, AxisOrder::Found).value();
    std::size_t worst = 0;
    double sum = 0;
    for (std::size_t i = 0; i < fit.residuals.size(); ++i) {
        sum += fit.residuals[i].distance * fit.residuals[i].distance;
        worst = fit.residuals[i].distance > fit.residuals[worst].distance ? i : worst;
    }
    QCOMPARE(worst, 2U);
    QVERIFY(fit.rms > 30 && fit.rms < 300);
    QVERIFY(std::abs(fit.rms - std::sqrt(sum / 5)) < 1e-6);
}

void ControlPointsTest::axes()
{
    const auto truth = cityGrid(5);
    for (const std::size_t count : {2U, 4U}) {
        const auto fit = geo::fitLocalGrid(pointsIn(truth, count, true), AxisOrder::Found).value();
        QVERIFY(fit.system.axes == AxisOrder::NorthFirst && millimetresOff(fit, truth) <= 1);
        QVERIFY(geo::fitLocalGrid(pointsIn(truth, count), AxisOrder::Found).value().system.axes ==
                AxisOrder::EastFirst);
    }
    // Told wrongly, the residuals say so.
    const auto told = geo::fitLocalGrid(pointsIn(truth, 4, true), AxisOrder::EastFirst);
    QVERIFY(!told || told->rms > 10'000);
}

void ControlPointsTest::degenerate()
{
    const auto truth = cityGrid(0);
    QVERIFY(!geo::fitLocalGrid({}, AxisOrder::Found));
    QVERIFY(!geo::fitLocalGrid(pointsIn(truth, 1), AxisOrder::Found));
    auto same = pointsIn(truth, 3);
    same[1] = same[2] = same[0];
    QVERIFY(!geo::fitLocalGrid(same, AxisOrder::Found));
    auto oneGoal = pointsIn(truth, 3);
    oneGoal[1].place = oneGoal[2].place = oneGoal[0].place;
    QVERIFY(!geo::fitLocalGrid(oneGoal, AxisOrder::Found));
    auto feet = pointsIn(truth, 3);
    for (ControlPoint &point : feet)
        point.local = {point.local.east / 0.3048, point.local.north / 0.3048};
    const auto refused = geo::fitLocalGrid(feet, AxisOrder::Found);
    QVERIFY(!refused && refused.error().code == base::ErrorCode::OutOfRange);
    auto nowhere = pointsIn(truth, 3);
    nowhere[1].local.east = std::nan("");
    QVERIFY(!geo::fitLocalGrid(nowhere, AxisOrder::Found));
    nowhere = pointsIn(truth, 3);
    nowhere[1].place = {400, 31};
    QVERIFY(!geo::fitLocalGrid(nowhere, AxisOrder::Found));
}

QTEST_GUILESS_MAIN(ControlPointsTest)
#include "control_points_test.moc"
