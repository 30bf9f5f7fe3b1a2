// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window under the hand: start, opening, a drag with everything following, pan, zoom: workbench_bench [--residents N]
#include "tests/support/ui_home.h"
#include "ui/shell/session.h"
#include "ui/shell/theme.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <memory>
#include <vector>

using namespace yike;

namespace {

constexpr int kPatience = 300'000;

struct Times {
    std::vector<double> all;
    void print(const char *name, const char *goal)
    {
        std::ranges::sort(all);
        const auto at = [&](double share) {
            return all[static_cast<std::size_t>(share * static_cast<double>(all.size() - 1))];
        };
        QTextStream(stdout) << QStringLiteral("%1 median %2 ms, 99 % %3 ms (%4 frames; wanted %5)\n")
                                   .arg(QLatin1String(name), -46)
                                   .arg(at(0.5), 0, 'f', 2)
                                   .arg(at(0.99), 0, 'f', 2)
                                   .arg(all.size())
                                   .arg(QLatin1String(goal));
    }
};

double since(const QElapsedTimer &clock) { return static_cast<double>(clock.nsecsElapsed()) / 1e6; }

bool settled(shell::MainWindow &window)
{
    return QTest::qWaitFor(
        [&] {
            return window.document().isAssessed() && window.canvas()->scene() && window.canvas()->settled() &&
                   window.document().savedState() != document::SavedState::Saving;
        },
        kPatience);
}

QPoint screenOf(map::MapCanvas &canvas, geo::LonLat place)
{
    return canvas.view().toScreen(canvas.scene()->frame().toLocal(place)).toPoint();
}

/// From the mouse's move to the figures of that place on the painted screen.
void drag(shell::MainWindow &window, Times &frames)
{
    map::MapCanvas &canvas = *window.canvas();
    const auto &outlets = window.document().seen()->outlets;
    const std::string service = window.workspace().service();
    const auto chosen = std::ranges::find_if(outlets, [&](const plan::Outlet &outlet) {
        return outlet.match != plan::MatchLevel::NotPlaced && outlet.status == plan::OutletStatus::Open &&
               outlet.services.front().service == service;
    });
    canvas.flyTo(chosen->place, 2.0);
    QTest::qWait(1500);
    settled(window);
    const QPoint start = screenOf(canvas, chosen->place);
    int published = 0;
    QEventLoop answered;
    QObject::connect(&window.document(), &document::Document::assessmentChanged, &canvas, [&] {
        ++published;
        answered.quit();
    });
    QTest::mousePress(&canvas, Qt::LeftButton, {}, start);
    for (int i = 1; i <= 300; ++i) {
        const QPoint to = start + QPoint((i * 7) % 240 - 120, (i * 5) % 180 - 90);
        const int before = published;
        QElapsedTimer clock;
        clock.start();
        QTest::mouseMove(&canvas, to);
        QTimer::singleShot(1000, &answered, &QEventLoop::quit); // the first move is within the hand's tremble
        if (published == before)
            answered.exec(); // QTest's waiting looks only every 10 ms
        canvas.repaint();
        frames.all.push_back(since(clock));
    }
    QTest::keyClick(&canvas, Qt::Key_Escape);
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, start);
    QObject::disconnect(&window.document(), &document::Document::assessmentChanged, &canvas, nullptr);
    frames.all.erase(frames.all.begin(), frames.all.begin() + 3); // the hand has just taken it
}

void pan(shell::MainWindow &window, Times &frames, Times &sharp)
{
    map::MapCanvas &canvas = *window.canvas();
    canvas.setTool(map::ToolKind::Pan);
    for (int round = 0; round < 6; ++round) {
        canvas.fit();
        QTest::qWait(900);
        settled(window);
        const QPoint start(canvas.width() / 2, canvas.height() / 2);
        QTest::mousePress(&canvas, Qt::LeftButton, {}, start);
        for (int i = 1; i <= 50; ++i) {
            QElapsedTimer clock;
            clock.start();
            QTest::mouseMove(&canvas, start + QPoint(i * 4, i * 2));
            canvas.repaint();
            frames.all.push_back(since(clock));
        }
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, start + QPoint(200, 100));
        render::MapView closer = canvas.view();
        closer.metresPerPixel *= 0.8;
        QEventLoop settledNow;
        QObject::connect(&canvas, &map::MapCanvas::frameSettled, &settledNow, &QEventLoop::quit);
        QTimer::singleShot(5000, &settledNow, &QEventLoop::quit);
        QElapsedTimer clock;
        clock.start();
        canvas.setView(closer);
        settledNow.exec();
        sharp.all.push_back(since(clock));
    }
    canvas.setTool(map::ToolKind::Select);
}

void zoom(shell::MainWindow &window, Times &frames)
{
    map::MapCanvas &canvas = *window.canvas();
    canvas.fit();
    settled(window);
    const QPointF at(canvas.width() / 2.0, canvas.height() / 2.0);
    for (int i = 0; i < 100; ++i) {
        QWheelEvent wheel(at, canvas.mapToGlobal(at), {}, {0, i % 20 < 10 ? 120 : -120}, {}, {}, Qt::NoScrollPhase,
                          false);
        QElapsedTimer clock;
        clock.start();
        QCoreApplication::sendEvent(&canvas, &wheel);
        canvas.repaint();
        frames.all.push_back(since(clock));
        QTest::qWait(16);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer start;
    start.start();
    const test::UiHome home;
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("yike"));
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("residents"), QStringLiteral("Size of the district."), QStringLiteral("N"),
                      QStringLiteral("200000")});
    parser.process(app);
    shell::applyTheme(app);
    text::installLanguage(app, text::Language::Chinese);
    const std::int64_t residents = parser.value(QStringLiteral("residents")).toLongLong();
    QTextStream out(stdout);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("district.gpkg"));
    {
        shell::Session first;
        first.window.resize(1600, 1000);
        first.window.show();
        first.window.repaint();
        out << QStringLiteral("window painted %1 ms after the start of main()\n").arg(since(start), 0, 'f', 0);
        first.window.begin({.demoResidents = residents});
        if (!settled(first.window))
            return 1;
        first.document.saveAs(file);
        if (!QTest::qWaitFor([&] { return first.document.path() == file; }, kPatience))
            return 1;
    }
    QElapsedTimer clock;
    clock.start();
    shell::Session session;
    session.window.resize(1600, 1000);
    session.window.show();
    session.window.repaint();
    bool opened = false;
    QObject::connect(&session.document, &document::Document::opened, [&] { opened = true; });
    session.window.begin({.file = file});
    (void)QTest::qWaitFor([&] { return opened; }, kPatience);
    out << QStringLiteral("project open %1 ms (wanted 1000)\n").arg(since(clock), 0, 'f', 0);
    (void)QTest::qWaitFor([&] { return session.window.canvas()->scene() && session.window.canvas()->settled(); },
                          kPatience);
    out << QStringLiteral("first picture of the map %1 ms (wanted 1500)\n").arg(since(clock), 0, 'f', 0);
    if (!settled(session.window))
        return 1;
    out << QStringLiteral("figures there %1 ms\n").arg(since(clock), 0, 'f', 0);
    out.flush();
    Times drags, pans, sharp, zooms;
    drag(session.window, drags);
    pan(session.window, pans, sharp);
    zoom(session.window, zooms);
    drags.print("drag of an outlet, figures and paint following", "8 / 16");
    pans.print("pan", "4 / 12");
    zooms.print("zoom", "4 / 12");
    sharp.print("settled sharp frame", "150");
    return 0;
}
