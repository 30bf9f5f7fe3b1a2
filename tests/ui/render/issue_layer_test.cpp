// SPDX-License-Identifier: GPL-3.0-or-later
// Issues on the map: each is counted once, kinds are told apart by shape alone, and the legend lists what is there.
#include "tests/support/map_plan.h"
#include "ui/render/furniture.h"
#include "ui/render/issue_layer.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <set>

using namespace yike;
using namespace yike::render;
using base::IssueCode;

class IssueLayerTest : public QObject {
    Q_OBJECT

    test::TownMaker m_maker{{.blocks = 6, .outletsPerBlock = 1}};
    plan::Plan m_plan = m_maker.make();
    std::shared_ptr<const MapScene> m_scene = MapScene::make(m_plan, m_maker.frame());

    [[nodiscard]] base::Issue issue(IssueCode code, double east, double north) const
    {
        const geo::LonLat place = m_maker.at(east, north);
        base::Issue made;
        made.code = code;
        made.lon = place.lon;
        made.lat = place.lat;
        return made;
    }
    /// 100 issues in rows 20 m apart, dead ends but for one island.
    [[nodiscard]] std::vector<base::Issue> field() const
    {
        std::vector<base::Issue> issues;
        for (int i = 0; i < 100; ++i)
            issues.push_back(issue(i == 57 ? IssueCode::StreetIsland : IssueCode::DeadEndsNearlyMeet, 100 + i % 10 * 20,
                                   100 + i / 10 * 20));
        return issues;
    }
    [[nodiscard]] IssueLayer layerOf(const std::vector<base::Issue> &issues) const
    {
        return {*m_scene, issueMarks(issues)};
    }
    [[nodiscard]] MapView view(double scale) const
    {
        auto fitted = MapView::fit(m_scene->bounds(), {900, 700}, 20);
        const geo::Point middle = m_maker.local(190, 190); // of the field
        fitted.centreX = middle.x;
        fitted.centreY = middle.y;
        fitted.metresPerPixel = scale;
        return fitted;
    }
    static QImage picture(IssueKind kind, QSize size = {24, 24})
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(palette(Theme::Light).land);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        paintIssueMark(painter, QRectF(QPointF(0, 0), size).center(), 6.5, kind, Theme::Light);
        return image;
    }

private slots:
    void onlyTheNetworkAndOnlyWithAPlace()
    {
        std::vector<base::Issue> issues{issue(IssueCode::CapacityMissing, 10, 10),
                                        issue(IssueCode::BridgeSuspected, 10, 10),
                                        issue(IssueCode::StreetDoubled, 20, 20)};
        issues[2].lat.reset();
        const auto marks = issueMarks(issues);
        QCOMPARE(marks.size(), 1U);
        QCOMPARE(marks[0].issue, 1U);
        QCOMPARE(marks[0].kind, IssueKind::Bridge);
    }

    void everyIssueIsCountedOnce()
    {
        const IssueLayer layer = layerOf(field());
        for (const double scale : {0.55, 1.0, 3.0, 8.0, 40.0}) {
            int count = 0;
            for (const PlacedIssue &placed : layer.layout(view(scale), {}))
                count += placed.issues;
            QVERIFY2(count == 100, qPrintable(QString::number(count)));
        }
        QCOMPARE(layer.layout(view(0.55), {}).size(), 100U); // each for itself close up
        const auto far = layer.layout(view(40), {});
        QVERIFY2(far.size() <= 4, qPrintable(QString::number(far.size())));
    }

    void theGravestStandsForTheOthers()
    {
        const IssueLayer layer = layerOf(field());
        const auto far = layer.layout(view(200), {});
        QCOMPARE(far.size(), 1U);
        QCOMPARE(layer.marks()[far[0].mark].kind, IssueKind::CutOff);
    }

    void panningKeepsGroups()
    {
        const IssueLayer layer = layerOf(field());
        const auto at = view(3);
        const auto before = layer.layout(at, {}), after = layer.layout(at.pannedBy({13, -21}), {});
        QCOMPARE(before.size(), after.size());
        for (std::size_t i = 0; i < before.size(); ++i) {
            QCOMPARE(before[i].issues, after[i].issues);
            QVERIFY(QLineF(before[i].centre + QPointF(13, -21), after[i].centre).length() < 0.05);
        }
    }

    void hitFindsWhatIsDrawn()
    {
        const IssueLayer layer = layerOf(field());
        for (const double scale : {1.0, 5.0}) {
            const auto placed = layer.layout(view(scale), {});
            for (const PlacedIssue &each : placed)
                QVERIFY(IssueLayer::hit(placed, each.centre) != nullptr);
            QVERIFY(IssueLayer::hit(placed, {-400, -400}) == nullptr);
        }
    }

    void kindsDifferInShapeAndNotOnlyInColour()
    {
        std::set<std::vector<bool>> shapes;
        for (std::size_t i = 0; i < kIssueKindCount; ++i) {
            const QImage image = picture(static_cast<IssueKind>(i));
            std::vector<bool> inked;
            int ink = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x) {
                    // Far from the land and from the pale edge, whatever the hue.
                    const QColor colour = image.pixelColor(x, y);
                    inked.push_back(std::min({colour.red(), colour.green(), colour.blue()}) < 150);
                    ink += inked.back() ? 1 : 0;
                }
            QVERIFY2(ink > 45, qPrintable(QString::number(ink))); // readable at arm's length
            for (const auto &other : shapes) {
                int differ = 0;
                for (std::size_t pixel = 0; pixel < inked.size(); ++pixel)
                    differ += inked[pixel] != other[pixel] ? 1 : 0;
                QVERIFY2(differ > 25, qPrintable(QStringLiteral("kind %1: %2").arg(i).arg(differ)));
            }
            shapes.insert(inked);
        }
    }

    void aCrowdSaysHowMany()
    {
        const IssueLayer layer = layerOf(field());
        QImage image(900, 700, QImage::Format_RGB32);
        image.fill(Qt::magenta);
        QPainter painter(&image);
        const auto placed = layer.layout(view(40), {});
        layer.paint(painter, placed, {});
        painter.end();
        for (const PlacedIssue &each : placed) {
            QVERIFY(each.issues > 1);
            QVERIFY(each.box.width() > each.box.height()); // room for the number beside the mark
            QVERIFY(image.pixelColor(each.box.center().toPoint()) != QColor(Qt::magenta));
        }
        QVERIFY(image.pixelColor(3, 3) == QColor(Qt::magenta));
    }

    void theLegendListsTheKindsThereAre()
    {
        Legend legend;
        addIssues(legend, QStringLiteral("Issues"), {IssueKind::Gate, IssueKind::CutOff, IssueKind::Gate},
                  QStringLiteral("none"));
        QCOMPARE(legend.entries.size(), 3U);
        QCOMPARE(legend.entries[0].shape, LegendEntry::Shape::Heading);
        QCOMPARE(legend.entries[1].issue, IssueKind::CutOff);
        QCOMPARE(legend.entries[2].issue, IssueKind::Gate);
        Legend empty;
        addIssues(empty, QStringLiteral("Issues"), {}, QStringLiteral("none"));
        QCOMPARE(empty.entries.size(), 2U);
        QCOMPARE(empty.entries[1].shape, LegendEntry::Shape::Words);
        QCOMPARE(empty.entries[1].text, QStringLiteral("none"));
    }
};

QTEST_MAIN(IssueLayerTest)
#include "issue_layer_test.moc"
