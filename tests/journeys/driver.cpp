// SPDX-License-Identifier: GPL-3.0-or-later
// Everything goes through events, as from a hand; waiting is done on what users can see.
#include "tests/journeys/driver.h"

#include "tests/journeys/watchdog.h"

#include "ui/panels/figures.h"
#include "ui/shell/project_view.h"
#include "ui/shell/theme.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QDir>

namespace yike::test {

Driver::Driver(const shell::Opening &opening, bool forget) : m_session(std::make_unique<shell::Session>())
{
    if (forget)
        shell::forgetViews();
    window().resize(1366, 768);
    window().show();
    if (!QTest::qWaitForWindowExposed(&window()))
        qFatal("the window does not show");
    window().begin(opening);
}

panels::BottomPanel &Driver::tables()
{
    return *qobject_cast<panels::BottomPanel *>(window().dock(QStringLiteral("tables")));
}

panels::TablePanel &Driver::table(const char *name)
{
    tables().showPanel(QLatin1String(name));
    return find<panels::TablePanel>(name);
}

bool Driver::ready()
{
    return QTest::qWaitFor(
        [this] { return document().isAssessed() && canvas().scene() != nullptr && canvas().settled(); }, kPatience);
}

QPoint Driver::at(geo::LonLat place)
{
    return canvas().view().toScreen(canvas().scene()->frame().toLocal(place)).toPoint();
}

void Driver::approach(plan::OutletId id)
{
    render::MapView view = canvas().view();
    const geo::Point point = canvas().scene()->frame().toLocal(document().seen()->outlet(id)->place);
    view.centreX = point.x;
    view.centreY = point.y;
    view.metresPerPixel = 0.5;
    canvas().setView(view);
    (void)QTest::qWaitFor([this] { return canvas().settled(); }, kPatience);
}

void Driver::press(const char *action)
{
    const QAction *found = window().actionTable()->find(QLatin1String(action));
    if (found == nullptr || found->shortcut().isEmpty())
        qFatal("no shortcut for %s", action);
    QTest::keySequence(&window(), found->shortcut());
}

void Driver::choose(QComboBox &box, int index)
{
    box.setFocus();
    const int steps = index - box.currentIndex();
    for (int step = 0; step < std::abs(steps); ++step)
        QTest::keyClick(&box, steps > 0 ? Qt::Key_Down : Qt::Key_Up);
}

plan::Outlet Driver::outletOf(const char *service)
{
    for (const plan::Outlet &outlet : document().seen()->outlets) {
        if (outlet.status == plan::OutletStatus::Open && outlet.match != plan::MatchLevel::NotPlaced &&
            outlet.openTo != plan::OpenTo::UnitOnly && !outlet.services.empty() &&
            outlet.services.front().service == service)
            return outlet;
    }
    qFatal("no outlet offers %s", service);
}

base::People Driver::reached()
{
    const auto figure = panels::coverageOf(workspace(), workspace().service());
    return figure ? figure.reached(workspace().walker()) : -1;
}

void Driver::picture(const char *name)
{
    const QString folder = qEnvironmentVariable("YIKE_TEST_PICTURES");
    if (folder.isEmpty())
        return;
    QTest::qWait(300);
    window().grab().save(QDir(folder).filePath(QLatin1String(name) + QStringLiteral(".png")));
}

int runJourney(int argc, char *argv[], const std::function<QObject *(UiHome &)> &make)
{
    UiHome home;
    WatchedApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("yike"));
    shell::applyTheme(app);
    text::installLanguage(app, text::Language::English);
    const std::unique_ptr<QObject> journey(make(home));
    const int failed = QTest::qExec(journey.get(), argc, argv);
    app.report();
    return failed;
}

} // namespace yike::test
