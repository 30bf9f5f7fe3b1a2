// SPDX-License-Identifier: GPL-3.0-or-later
// On paper the map is made of vectors, looks like the screen's, and hatches who is not reached.
#include "tests/support/map_plan.h"
#include "ui/render/furniture.h"
#include "ui/render/group_sign.h"
#include "ui/render/outlet_layer.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTest>

#include <set>

using namespace yike;
using namespace yike::render;

class PaperTest : public QObject {
    Q_OBJECT

    static constexpr double kUnit = 508.0 / 96;

    test::TownMaker m_maker{{.blocks = 8}};
    plan::Plan m_plan = m_maker.make();
    std::shared_ptr<const MapScene> m_scene = MapScene::make(m_plan, m_maker.frame());

    TimeClasses classes() const
    {
        TimeClasses made;
        for (std::size_t i = 0; i < m_plan.residences.size(); ++i)
            made.byResidence.push_back(static_cast<TimeClass>(i / 40 % kTimeClassCount));
        return made;
    }
    static RenderOptions paper()
    {
        RenderOptions options;
        options.paper = true;
        options.unit = kUnit;
        return options;
    }

private slots:
    void thePdfHoldsVectors()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&buffer);
            writer.setResolution(508);
            writer.setPageSize(QPageSize(QPageSize::A4));
            QPainter painter(&writer);
            const auto made = classes();
            const OutletLayer outlets(*m_scene, outletMarks(m_plan, norms::starterRulebook()));
            const Overlays overlays{.classes = &made, .outlets = &outlets};
            const auto view = MapView::fit(m_scene->bounds(), {3200, 3200}, 40);
            paintMap(painter, *m_scene, view, paper(), overlays);
            paintLegend(painter, {50, 3300}, timeLegend(QStringLiteral("步行时间"), made, paper()), paper());
            paintScaleBar(painter, {1800, 3300}, view, norms::presetWalkers()[1], paper());
            paintNorthArrow(painter, {3000, 3300, 160, 240}, paper());
        }
        const auto &pdf = buffer.data();
        QVERIFY(pdf.startsWith("%PDF"));
        QVERIFY2(!pdf.contains("/Subtype /Image"), "a picture in the PDF");
        QVERIFY2(pdf.size() < 600'000, qPrintable(QString::number(pdf.size())));
        QVERIFY(pdf.size() > 10'000);
    }

    void paperLooksLikeTheScreen()
    {
        // The same ground: once at one unit per pixel, once on a large "sheet" that is scaled down. Classes have colours of
        // their own on paper.
        const Overlays overlays{};
        auto view = MapView::fit(m_scene->bounds(), {400, 400}, 10);
        QImage screen(400, 400, QImage::Format_RGB32);
        {
            QPainter painter(&screen);
            RenderOptions options;
            options.labels = false;
            paintMap(painter, *m_scene, view, options, overlays);
        }
        QImage sheet(2000, 2000, QImage::Format_RGB32);
        {
            auto options = paper();
            options.labels = false;
            options.unit = 5;
            view.size = {2000, 2000};
            view.metresPerPixel /= 5;
            QPainter painter(&sheet);
            paintMap(painter, *m_scene, view, options, overlays);
        }
        const auto small = sheet.scaled(400, 400, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                               .convertToFormat(QImage::Format_RGB32);
        double sum = 0;
        for (int y = 0; y < 400; ++y)
            for (int x = 0; x < 400; ++x) {
                const QColor a = screen.pixelColor(x, y), b = small.pixelColor(x, y);
                sum += std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue());
            }
        const double average = sum / (400.0 * 400 * 3);
        qInfo("average difference %.2f of 255", average);
        QVERIFY(average < 4);
    }

    void greyAloneOrdersTheClasses()
    {
        for (const MapTheme theme : {MapTheme::WalkingTime, MapTheme::Covered, MapTheme::MissingServices}) {
            int before = 256;
            for (std::size_t i = 0; i < kTimeClassCount; ++i) {
                const auto timeClass = static_cast<TimeClass>(i);
                if (theme == MapTheme::Covered && timeClass < TimeClass::Within15)
                    continue; // it has three classes
                const int grey = qGray(classColour(timeClass, Theme::Light, theme, true).rgb());
                QVERIFY2(grey < before - 15, qPrintable(QStringLiteral("%1 after %2").arg(grey).arg(before)));
                before = grey;
            }
        }
    }

    void signsOfGroupsHaveOneSizeAndShapesOfTheirOwn()
    {
        auto options = paper();
        options.groupSigns = true;
        const OutletLayer outlets(*m_scene, outletMarks(m_plan, norms::starterRulebook()));
        const auto view = MapView::fit(m_scene->bounds(), {3200, 3200}, 40);
        const auto placed = outlets.layout(view, options);
        QCOMPARE(placed.size(), outlets.marks().size());
        for (const PlacedBadge &badge : placed) {
            QCOMPARE(badge.form, PlacedBadge::Form::Sign);
            QCOMPARE(badge.radius, placed.front().radius);
        }
        std::set<QByteArray> shapes;
        for (std::size_t group = 0; group < palette().groups.size(); ++group) {
            QImage image(80, 80, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintGroupSign(painter, {40, 40}, 16, static_cast<norms::ServiceGroup>(group), options);
            painter.end();
            QByteArray shape;
            for (int y = 0; y < 80; ++y)
                for (int x = 0; x < 80; ++x)
                    shape.append(image.pixelColor(x, y).lightness() < 220 ? '1' : '0');
            shapes.insert(shape);
        }
        QCOMPARE(shapes.size(), palette().groups.size());
    }

    void beyondAndNoneAreHatched()
    {
        const auto view = MapView::fit(m_scene->bounds(), {4000, 4000}, 10);
        const auto shades = [&](TimeClass timeClass, TimeClass served = TimeClass::Within15) {
            TimeClasses made;
            made.served = served;
            made.byResidence.assign(m_plan.residences.size(), timeClass);
            QImage sheet(4000, 4000, QImage::Format_RGB32);
            QPainter painter(&sheet);
            auto options = paper();
            paintDwellings(painter, *m_scene, view, options, &made);
            painter.end();
            const auto box = m_scene->dwellingBuildings().box(0);
            const QRect inside = QRectF(view.toScreen({box.minX, box.maxY}), view.toScreen({box.maxX, box.minY}))
                                     .toRect()
                                     .adjusted(6, 6, -6, -6);
            int dark = 0;
            const int plain = classColour(timeClass, Theme::Light, MapTheme::WalkingTime, true).lightness();
            for (int y = inside.top(); y < inside.bottom(); ++y)
                for (int x = inside.left(); x < inside.right(); ++x)
                    dark += sheet.pixelColor(x, y).lightness() < plain - 20;
            return 100.0 * dark / (inside.width() * inside.height());
        };
        QCOMPARE(shades(TimeClass::Within5), 0.0);
        QCOMPARE(shades(TimeClass::Within10), 0.0);
        QVERIFY(shades(TimeClass::Within10, TimeClass::Within5) > 2); // near, but past the norm's limit
        const double beyond = shades(TimeClass::Beyond), none = shades(TimeClass::None);
        qInfo("hatched: beyond %.1f %%, none %.1f %%", beyond, none);
        QVERIFY(beyond > 2 && beyond < 50);
        QVERIFY(none > beyond);
    }
};

QTEST_MAIN(PaperTest)
#include "paper_test.moc"
