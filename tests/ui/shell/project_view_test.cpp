// SPDX-License-Identifier: GPL-3.0-or-later
// What is remembered per project comes back whole, the newest fifty of them; damaged settings are as none.
#include "tests/support/ui_home.h"
#include "ui/shell/project_view.h"
#include "ui/shell/settings.h"

#include <QCoreApplication>
#include <QFile>
#include <QSettings>
#include <QTest>

using namespace yike;

namespace {

shell::ProjectView of(const std::string &service)
{
    shell::ProjectView view;
    view.service = service;
    return view;
}

} // namespace

class ProjectViewTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { shell::forgetViews(); }

    void comesBackWhole()
    {
        const shell::ProjectView view{
            .service = "pharmacy",
            .walker = norms::WalkerKind::Age80,
            .scenario = plan::ScenarioId{7},
            .centre = geo::LonLat{121.4912345, 31.2298765},
            .metresPerPixel = 1.375,
            .docks = {{QStringLiteral("services"), false, 0}, {QStringLiteral("tables"), true, 311}},
            .table = QStringLiteral("deficits")};
        QVERIFY(!shell::rememberedView(QStringLiteral("/a/项目.gpkg")));
        shell::rememberView(QStringLiteral("/a/项目.gpkg"), view);
        QCOMPARE(shell::rememberedView(QStringLiteral("/a/项目.gpkg")), std::optional(view));
        QVERIFY(!shell::rememberedView(QStringLiteral("/a/other.gpkg")));
    }

    void theNewestFiftyStay()
    {
        for (int number = 0; number < shell::kMostViews + 5; ++number)
            shell::rememberView(QStringLiteral("/a/%1.gpkg").arg(number), of(std::to_string(number)));
        shell::rememberView(QStringLiteral("/a/7.gpkg"), of("again"));
        QCOMPARE(shell::rememberedViewCount(), shell::kMostViews);
        QVERIFY(!shell::rememberedView(QStringLiteral("/a/4.gpkg")));
        QCOMPARE(shell::rememberedView(QStringLiteral("/a/54.gpkg"))->service, std::string("54"));
        QCOMPARE(shell::rememberedView(QStringLiteral("/a/7.gpkg"))->service, std::string("again"));
    }

    void damagedSettingsAreAsNone()
    {
        QSettings(shell::settingsFile(), QSettings::IniFormat)
            .setValue(QStringLiteral("projectViews"),
                      QStringList{QStringLiteral("{"), QStringLiteral("[1]"),
                                  QStringLiteral(
                                      R"({"path":"/a/b.gpkg","lon":500,"lat":1,"metresPerPixel":-1,"walker":"x"})")});
        const auto view = shell::rememberedView(QStringLiteral("/a/b.gpkg"));
        QVERIFY(view);
        QVERIFY(!view->centre);
        QCOMPARE(view->walker, norms::WalkerKind::Metres);
        QVERIFY(!shell::rememberedView(QStringLiteral("/a/c.gpkg")));
    }

    void projectsAreListedUntilTakenOff()
    {
        shell::rememberProject(QStringLiteral("/not/there.gpkg"));
        shell::rememberProject(QCoreApplication::applicationFilePath());
        QCOMPARE(shell::knownProjects().size(), 2);
        QCOMPARE(shell::recentProjects(), QStringList{QCoreApplication::applicationFilePath()});
        shell::forgetProject(QStringLiteral("/not/there.gpkg"));
        QCOMPARE(shell::knownProjects().size(), 1);
    }
};

int main(int argc, char *argv[])
{
    test::UiHome home;
    QCoreApplication app(argc, argv);
    ProjectViewTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "project_view_test.moc"
