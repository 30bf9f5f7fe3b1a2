// SPDX-License-Identifier: GPL-3.0-or-later
// A printed map's legend tells the lines in view and no others; names are those of one layer.
#include "ui/report/map_legend.h"

#include "tests/support/map_plan.h"

#include <QTest>

#include <bit>
#include <set>

using namespace yike;

class MapLegendTest : public QObject {
    Q_OBJECT

    test::TownMaker m_maker{{.blocks = 6}};
    plan::Plan m_plan = m_maker.make();
    std::shared_ptr<const render::MapScene> m_scene = render::MapScene::make(m_plan, m_maker.frame());

    static render::RenderOptions paper()
    {
        render::RenderOptions options;
        options.paper = true;
        return options;
    }
    render::MapView whole() const { return render::MapView::fit(m_scene->bounds(), {800, 800}, 10); }

private slots:
    void onlyLinesInViewAreTold()
    {
        const auto all = report::borderEntries(*m_scene, whole(), paper());
        QVERIFY(!all.empty());
        std::set<QString> names;
        for (const render::LegendEntry &entry : all) {
            QCOMPARE(entry.shape, render::LegendEntry::Shape::Line);
            QVERIFY(!entry.pens.empty() && names.insert(entry.text).second);
        }
        // Inside an area no outline is seen, though the boxes of the outlines hold the view.
        render::MapView inside = whole();
        const geo::Point middle = m_maker.local(60, 60);
        inside.centreX = middle.x;
        inside.centreY = middle.y;
        inside.size = {100, 100};
        inside.metresPerPixel = 0.2;
        QVERIFY(report::borderEntries(*m_scene, inside, paper()).empty());
        auto bare = paper();
        bare.areas = false;
        QVERIFY(report::borderEntries(*m_scene, whole(), bare).empty());
    }

    void theGroundIsTold()
    {
        render::MapView wide = whole(); // river and railway lie beside the town
        wide.metresPerPixel *= 1.6;
        QStringList told;
        for (const render::LegendEntry &entry : report::groundEntries(*m_scene, wide, paper()))
            told << entry.text;
        const auto shown = [&](const char *text) { return told.contains(QLatin1String(text)); };
        QVERIFY2(shown("water") && shown("railway") && shown("building without homes"), qPrintable(told.join(u'|')));
        QVERIFY(!shown("gate, closed"));
        render::MapView away = whole();
        away.centreX += 1e7;
        QVERIFY(report::groundEntries(*m_scene, away, paper()).empty());
    }

    void namesOfOneLayerAtMost()
    {
        using render::SceneLabelKind;
        const std::uint32_t water = 1U << static_cast<unsigned>(SceneLabelKind::Water);
        for (const double factor : {1.0, 2.0, 6.0, 20.0}) {
            render::MapView view = whole();
            view.metresPerPixel *= factor;
            const std::uint32_t names = report::namesOfOneLayer(*m_scene, view, paper(), {});
            QVERIFY((names & water) != 0 && std::popcount(names) <= 2);
        }
        // Where nothing finds room, no area is named rather than some.
        const std::vector<QRectF> taken{QRectF(-1000, -1000, 4000, 4000)};
        QCOMPARE(report::namesOfOneLayer(*m_scene, whole(), paper(), taken), water);
    }
};

QTEST_MAIN(MapLegendTest)
#include "map_legend_test.moc"
