// SPDX-License-Identifier: GPL-3.0-or-later
// Names overlap neither each other, nor outlets, nor the edge; and stand still while the map is panned.
#include "tests/support/map_plan.h"
#include "ui/render/labels.h"
#include "ui/render/outlet_layer.h"

#include <QTest>

#include <set>

using namespace yike;
using namespace yike::render;

class LabelsTest : public QObject {
    Q_OBJECT

    test::TownMaker m_maker{{.blocks = 9, .outletsPerBlock = 3}};
    plan::Plan m_plan = m_maker.make();
    std::shared_ptr<const MapScene> m_scene = MapScene::make(m_plan, m_maker.frame());
    OutletLayer m_outlets{*m_scene, outletMarks(m_plan, norms::starterRulebook())};

    MapView view(double scale) const
    {
        auto fitted = MapView::fit(m_scene->bounds(), {900, 600});
        fitted.metresPerPixel = scale;
        return fitted;
    }

private slots:
    void namesAreFree_data()
    {
        QTest::addColumn<double>("scale");
        for (const double scale : {0.4, 0.8, 1.5, 2.4, 3.5, 6.0, 9.0, 15.0})
            QTest::addRow("%g m", scale) << scale;
    }
    void namesAreFree()
    {
        QFETCH(double, scale);
        const auto at = view(scale);
        const auto badges = m_outlets.layout(at, {});
        const auto boxes = outletBoxes(badges);
        LabelLayer layer;
        const auto labels = layer.layout(*m_scene, at, {}, boxes);
        const QRectF whole({0, 0}, at.size);
        for (const auto &label : labels) {
            QVERIFY2(whole.contains(label.box(2)), qPrintable(label.text));
            if (label.angle != 0)
                continue; // a slanted name's box is larger than the name
            for (const auto &box : boxes)
                QVERIFY2(!box.intersects(label.box(1)), qPrintable(label.text));
            for (const auto &other : labels)
                if (&other != &label && other.angle == 0)
                    QVERIFY2(!other.box(1).intersects(label.box(1)), qPrintable(label.text + other.text));
        }
    }

    void theImportantNamesAreThere()
    {
        LabelLayer layer;
        std::set<QString> names;
        for (const auto &label : layer.layout(*m_scene, view(2.5), {}, {}))
            names.insert(label.text);
        for (const auto *name : {"老城街道", "盐仓社区", "河沿社区", "文庙社区", "北门社区"})
            QVERIFY2(names.contains(QString::fromUtf8(name)), name);
    }

    void reservedPlacesStayFree()
    {
        LabelLayer layer;
        const QRectF legend(0, 300, 500, 300);
        for (const auto &label : layer.layout(*m_scene, view(2), {}, {legend}))
            if (label.angle == 0)
                QVERIFY(!legend.intersects(label.box(1)));
    }

    void panningMovesNamesAsOne()
    {
        LabelLayer layer;
        const auto first = view(1.2);
        const QPointF shift(12, 9); // whole cells of the occupancy grid
        const auto second = first.pannedBy(shift);
        const auto before = layer.layout(*m_scene, first, {}, {}), after = layer.layout(*m_scene, second, {}, {});
        const QRectF inner = QRectF({0, 0}, first.size).adjusted(100, 100, -100, -100);
        int same = 0, all = 0;
        for (const auto &label : before) {
            if (!inner.contains(label.centre))
                continue;
            ++all;
            same += std::ranges::any_of(after, [&](const PlacedLabel &other) {
                return other.text == label.text && QLineF(other.centre, label.centre + shift).length() < 1;
            });
        }
        QVERIFY(all > 3);
        QCOMPARE(same, all);
    }

    void roadNamesRunAlongTheirRoads()
    {
        LabelLayer layer;
        int upright = 0, along = 0;
        for (const auto &label : layer.layout(*m_scene, view(1.0), {}, {})) {
            if (label.style != LabelStyle::MainRoad)
                continue;
            (std::abs(std::abs(label.angle) - 90) < 3 ? upright : along) += 1;
            QVERIFY(std::abs(label.angle) <= 91);
        }
        QVERIFY(upright > 0 && along > 0);
    }

    void paintedNamesAreVisible()
    {
        LabelLayer layer;
        const auto at = view(2.5);
        const auto labels = layer.layout(*m_scene, at, {}, {});
        QImage image(at.size.toSize(), QImage::Format_RGB32);
        image.fill(QColor(120, 160, 120));
        QPainter painter(&image);
        layer.paint(painter, labels, {});
        painter.end();
        for (const auto &label : labels) {
            int dark = 0, halo = 0;
            const auto box = label.box(0).toRect() & image.rect();
            for (int y = box.top(); y <= box.bottom(); ++y)
                for (int x = box.left(); x <= box.right(); ++x) {
                    dark += image.pixelColor(x, y).lightness() < 150;
                    halo += image.pixelColor(x, y).lightness() > 230;
                }
            QVERIFY2(dark > 5 && halo > 5, qPrintable(label.text));
        }
    }
};

QTEST_MAIN(LabelsTest)
#include "labels_test.moc"
