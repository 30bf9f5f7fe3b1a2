// SPDX-License-Identifier: GPL-3.0-or-later
// A route on the map: bold on streets, dashed beside them, its stops lettered and kept free of names.
#include "tests/support/map_plan.h"
#include "ui/render/paint_route.h"

#include <QDir>
#include <QSet>
#include <QTest>

using namespace yike;
using namespace yike::render;

class RouteTest : public QObject {
    Q_OBJECT

    test::TownMaker m_maker{{.blocks = 2}};

    MapView view(double metresPerPixel) const
    {
        const auto centre = m_maker.local(120, 120);
        return {.centreX = double(centre.x),
                .centreY = double(centre.y),
                .metresPerPixel = metresPerPixel,
                .size = {400, 400}};
    }
    RouteDrawing drawing() const
    {
        RouteDrawing made;
        made.stops = {m_maker.at(20, 100), m_maker.at(220, 140)};
        made.pieces = {{{m_maker.at(20, 100), m_maker.at(20, 120)}, true},
                       {{m_maker.at(20, 120), m_maker.at(220, 120)}, false},
                       {{m_maker.at(220, 120), m_maker.at(220, 140)}, true}};
        made.marks = {{places::RouteMarkKind::StepsUp, m_maker.at(120, 120)}};
        return made;
    }
    QImage painted(const RouteLayer &layer, const MapView &at, bool marks) const
    {
        QImage image(at.size.toSize(), QImage::Format_RGB32);
        image.fill(Qt::magenta);
        QPainter painter(&image);
        if (marks)
            layer.paintMarks(painter, at, {}, std::nullopt);
        else
            layer.paintLine(painter, at, {});
        return image;
    }
    QColor at(const QImage &image, const MapView &view, double east, double north) const
    {
        return image.pixelColor(view.toScreen(m_maker.local(east, north)).toPoint());
    }

private slots:
    void boldOnTheStreet()
    {
        const RouteLayer layer(drawing(), m_maker.frame());
        const MapView close = view(1);
        const QImage image = painted(layer, close, false);
        QCOMPARE(at(image, close, 60, 120).name(), palette().accent.name());
        QCOMPARE(at(image, close, 180, 120).name(), palette().accent.name());
        QCOMPARE(at(image, close, 60, 160).name(), QColor(Qt::magenta).name());
    }

    void stopsAlwaysMarksWhenClose()
    {
        const RouteLayer layer(drawing(), m_maker.frame());
        for (const double scale : {1.0, 8.0}) {
            const MapView view = this->view(scale);
            QCOMPARE(layer.boxes(view, {}).size(), scale < 3 ? 3UZ : 2UZ);
            const QImage image = painted(layer, view, true);
            const bool mark = at(image, view, 120, 120) != QColor(Qt::magenta);
            QCOMPARE(mark, scale < 3);
            QVERIFY(at(image, view, 20, 100) != QColor(Qt::magenta));
        }
    }

    /// To be looked at, where YIKE_TEST_PICTURES names a folder.
    void everyMarkHasItsPicture()
    {
        RouteDrawing made = drawing();
        made.marks.clear();
        const MapView close = view(0.6);
        QSet<QByteArray> pictures;
        for (int kind = 0; kind <= static_cast<int>(places::RouteMarkKind::Gate); ++kind) {
            RouteDrawing one;
            one.stops = {m_maker.at(20, 100)};
            one.marks = {{static_cast<places::RouteMarkKind>(kind), m_maker.at(120, 120)}};
            made.marks.push_back({one.marks[0].kind, m_maker.at(35 + kind * 23, 120)});
            const QImage image = painted(RouteLayer(one, m_maker.frame()), close, true);
            const QImage spot = image.copy(190, 190, 20, 20).convertToFormat(QImage::Format_RGB32);
            pictures << QByteArray(reinterpret_cast<const char *>(spot.constBits()), spot.sizeInBytes());
        }
        QCOMPARE(pictures.size(), 7); // steps that lead nowhere known look like those that lead up
        const QString folder = qEnvironmentVariable("YIKE_TEST_PICTURES");
        if (folder.isEmpty())
            return;
        const RouteLayer layer(made, m_maker.frame());
        QImage image(close.size.toSize() * 2, QImage::Format_RGB32);
        image.setDevicePixelRatio(2);
        image.fill(palette().land);
        QPainter painter(&image);
        layer.paintLine(painter, close, {});
        layer.paintMarks(painter, close, {}, std::nullopt);
        painter.end();
        image.save(QDir(folder).filePath(QStringLiteral("route-marks.png")));
    }

    void nothingOfNothing()
    {
        const RouteLayer layer;
        const MapView view = this->view(1);
        QVERIFY(layer.boxes(view, {}).empty());
        QCOMPARE(painted(layer, view, false).pixelColor(200, 200), QColor(Qt::magenta));
    }

    void noWayShowsItsStopsAlone()
    {
        places::Route route;
        route.why = places::NoRoute::NotConnected;
        route.stops = {{m_maker.at(0, 0)}, {m_maker.at(50, 0)}};
        const RouteDrawing made = drawingOf(route);
        QCOMPARE(made.stops.size(), 2UZ);
        QVERIFY(made.pieces.empty() && made.marks.empty() && !made.open);
    }
};

QTEST_MAIN(RouteTest)
#include "route_test.moc"
