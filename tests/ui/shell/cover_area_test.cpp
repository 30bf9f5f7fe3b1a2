// SPDX-License-Identifier: GPL-3.0-or-later
// The ground a project covers: the hull of its areas, else of its streets.
#include "ui/shell/cover_area.h"

#include <QTest>

#include <cmath>

using namespace yike;

namespace {

/// A box of so many kilometres at 31° north.
geo::Line box(double kilometres)
{
    const double lat = kilometres / 110.86, lon = kilometres / 95.51;
    return {{121, 31}, {121 + lon, 31}, {121 + lon, 31 + lat}, {121, 31 + lat}};
}

} // namespace

class CoverAreaTest : public QObject {
    Q_OBJECT

private slots:
    void anEmptyProjectCoversNothing()
    {
        QCOMPARE(shell::coverSquareKm({}), 0.0);
        QVERIFY(!shell::isDetailed({}));
    }

    void areasCount()
    {
        plan::Plan plan;
        plan::Area area;
        area.id = plan::AreaId{1};
        area.outline = {{box(6)}};
        plan.areas.push_back(area);
        QVERIFY2(std::abs(shell::coverSquareKm(plan) - 36) < 0.4,
                 qPrintable(QString::number(shell::coverSquareKm(plan))));
        area.outline = {{box(2)}}; // inside: the hull stays
        plan.areas.push_back(area);
        QVERIFY(std::abs(shell::coverSquareKm(plan) - 36) < 0.4);
    }

    void streetsCountWhereThereAreNoAreas()
    {
        plan::Plan plan;
        auto streets = std::make_shared<plan::StreetLayer>();
        const geo::Line corners = box(4);
        for (std::size_t i = 0; i < corners.size(); ++i) {
            plan::Street street;
            street.line = {corners[i], corners[(i + 1) % corners.size()]};
            streets->streets.push_back(street);
        }
        plan.streets = streets;
        QVERIFY(shell::isDetailed(plan));
        QVERIFY(std::abs(shell::coverSquareKm(plan) - 16) < 0.3);
    }
};

QTEST_APPLESS_MAIN(CoverAreaTest)
#include "cover_area_test.moc"
