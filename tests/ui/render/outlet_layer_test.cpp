// SPDX-License-Identifier: GPL-3.0-or-later
// Badges, dots and counts: each outlet appears exactly once, and panning never regroups them.
#include "tests/support/map_plan.h"
#include "ui/render/outlet_layer.h"

#include <QTest>

#include <map>

using namespace yike;
using namespace yike::render;

class OutletLayerTest : public QObject {
    Q_OBJECT

    test::TownMaker m_maker{{.blocks = 6, .outletsPerBlock = 3}};
    plan::Plan m_plan = m_maker.make();
    std::shared_ptr<const MapScene> m_scene = MapScene::make(m_plan, m_maker.frame());

    OutletLayer layer(std::string_view service = {}, plan::OutletId selected = {}) const
    {
        return {*m_scene, outletMarks(m_plan, norms::starterRulebook(), service, selected)};
    }
    MapView view(double scale) const
    {
        auto fitted = MapView::fit(m_scene->bounds(), {900, 700}, 20);
        fitted.metresPerPixel = scale;
        return fitted;
    }

private slots:
    void everyOutletIsCountedOnce()
    {
        const auto outlets = layer();
        for (const double scale : {2.0, 5.0, 12.0, 40.0}) {
            int count = 0;
            for (const auto &badge : outlets.layout(view(scale), {}))
                count += badge.outlets;
            QCOMPARE(count, static_cast<int>(m_plan.outlets.size()));
        }
    }

    void crowdsBecomeDotsThenCounts()
    {
        const auto outlets = layer();
        const auto forms = [&](double scale) {
            std::map<PlacedBadge::Form, int> count;
            for (const auto &badge : outlets.layout(view(scale), {}))
                ++count[badge.form];
            return count;
        };
        QVERIFY(forms(0.5)[PlacedBadge::Form::Badge] > 0 && forms(0.5)[PlacedBadge::Form::Count] == 0);
        QVERIFY(forms(3)[PlacedBadge::Form::Dot] > 0);
        QVERIFY(forms(40)[PlacedBadge::Form::Count] > 0);
    }

    void panningKeepsGroups()
    {
        const auto outlets = layer();
        const auto at = view(14);
        const auto before = outlets.layout(at, {}), after = outlets.layout(at.pannedBy({37, -21}), {});
        QCOMPARE(before.size(), after.size());
        for (std::size_t i = 0; i < before.size(); ++i) {
            QCOMPARE(before[i].outlets, after[i].outlets);
            QVERIFY(QLineF(before[i].centre + QPointF(37, -21), after[i].centre).length() < 0.01);
        }
    }

    void theChosenServiceStandsOut()
    {
        const auto outlets = layer("pharmacy");
        int strong = 0, faint = 0;
        for (const auto &badge : outlets.layout(view(1), {})) {
            const bool pharmacy = outlets.marks()[badge.mark].emphasised;
            QCOMPARE(badge.form == PlacedBadge::Form::Faint, !pharmacy);
            (pharmacy ? strong : faint) += 1;
        }
        QVERIFY(strong > 0 && faint > 0);
    }

    void theSelectedOneIsABadgeOnTop()
    {
        const auto id = m_plan.outlets[7].id;
        const auto outlets = layer({}, id);
        const auto badges = outlets.layout(view(40), {});
        QCOMPARE(outlets.marks()[badges.back().mark].id, id);
        QCOMPARE(badges.back().form, PlacedBadge::Form::Badge);
    }

    void hitFindsTheTopmost()
    {
        const auto outlets = layer();
        const auto at = view(0.5);
        const auto badges = outlets.layout(at, {});
        for (const auto &badge : badges) {
            const auto *hit = OutletLayer::hit(badges, badge.centre);
            QVERIFY(hit);
            QVERIFY(QLineF(hit->centre, badge.centre).length() <= hit->radius + 3);
        }
        QVERIFY(!OutletLayer::hit(badges, {-500, -500}));
    }

    void movingOneMovesItsBadge()
    {
        auto outlets = layer();
        const auto id = m_plan.outlets[3].id;
        outlets.move(id, m_maker.local(355, 333));
        QCOMPARE(*outlets.point(id), m_maker.local(355, 333));
        outlets.move(plan::OutletId{999'999}, {0, 0}); // unknown: nothing happens
    }

    void unplacedOutletsAreNotDrawn()
    {
        auto plan = m_plan;
        plan.outlets[0].match = plan::MatchLevel::NotPlaced;
        QCOMPARE(outletMarks(plan, norms::starterRulebook()).size(), plan.outlets.size() - 1);
    }

    void closedAndPlannedLookDifferent()
    {
        const auto badge = [&](plan::OutletStatus status) {
            auto marks = outletMarks(m_plan, norms::starterRulebook());
            marks.resize(1);
            marks[0].status = status;
            const OutletLayer outlets(*m_scene, marks);
            QImage image(60, 60, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            outlets.paint(painter, {{PlacedBadge::Form::Badge, 0, 1, {30, 30}, 9}}, {});
            return image;
        };
        using enum plan::OutletStatus;
        QVERIFY(badge(Open) != badge(Closed));
        QVERIFY(badge(Open) != badge(Planned));
        QVERIFY(badge(Closed) != badge(Planned));
    }
};

QTEST_MAIN(OutletLayerTest)
#include "outlet_layer_test.moc"
