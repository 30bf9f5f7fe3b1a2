// SPDX-License-Identifier: GPL-3.0-or-later
// Real files of Shanghai through the import assistant: counts, oddities, one undo; and a file that is none.
#include "tests/journeys/driver.h"
#include "tests/support/test_data.h"

#include "ui/shell/import_assistant.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>

using namespace yike;

namespace {

struct Assistant {
    explicit Assistant(test::Driver &user)
    {
        user.press("import");
        widget = user.window().commands()->importAssistant();
    }
    [[nodiscard]] QPushButton &button(const char *name) const
    {
        return *widget->findChild<QPushButton *>(QLatin1String(name));
    }
    void press(const char *name) const { QTest::mouseClick(&button(name), Qt::LeftButton); }
    [[nodiscard]] QString message() const
    {
        return widget->findChild<QLabel *>(QStringLiteral("importMessage"))->text();
    }
    /// Nothing is being read or reckoned.
    [[nodiscard]] bool settled() const { return !widget->session().isBusy(); }
    /// Next until the dry run.
    void toTheDryRun() const
    {
        for (int step = 0; step < 5 && widget->step() < 4; ++step)
            press("importNext");
    }

    shell::ImportAssistant *widget = nullptr;
};

} // namespace

class ImportJourney : public QObject {
    Q_OBJECT

public:
    explicit ImportJourney(test::UiHome &home) : m_home(home) {}

private slots:
    void aFileThatIsNoMapIsExplained()
    {
        QFile file(m_home.file(QStringLiteral("broken.osm.pbf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("these are no streets");
        file.close();
        test::Driver user({.nothing = true});
        const Assistant assistant(user);
        QVERIFY(assistant.widget->isVisible());
        QVERIFY(!assistant.button("importNext").isEnabled());
        assistant.widget->addFiles({file.fileName()});
        QTRY_VERIFY_WITH_TIMEOUT(assistant.settled(), test::kPatience);
        assistant.toTheDryRun();
        QTRY_VERIFY_WITH_TIMEOUT(assistant.message().contains(QStringLiteral("broken.osm.pbf")), test::kPatience);
        QVERIFY(!assistant.button("importStart").isEnabled());
        QVERIFY(!user.document().isOpen() || user.document().plan()->streets->streets.empty());
        QCOMPARE(user.document().stepCount(), 0);
    }

    void shanghaiComesInByMouseAndKeyboard()
    {
        const auto map = test::testDataFile("osm/shanghai_huangpu_roads_2026.osm.pbf");
        const auto people = test::testDataFile("huangpu/demand_grid100m_MODELLED.csv");
        const auto outlets = test::testDataFile("huangpu/pois.csv");
        if (!map || !people || !outlets)
            QSKIP("No real data here: set YIKE_TEST_DATA");
        test::Driver user({.nothing = true});
        const Assistant assistant(user);
        assistant.widget->addFiles({QString::fromStdString(map->string()), QString::fromStdString(people->string()),
                                    QString::fromStdString(outlets->string())});
        QTRY_VERIFY_WITH_TIMEOUT(assistant.settled(), test::kPatience);
        const auto &files = assistant.widget->session().files();
        QCOMPARE(files[0].role, std::string("osm"));
        QCOMPARE(files[1].role, std::string("residences"));
        QCOMPARE(files[2].role, std::string("outlets"));
        assistant.toTheDryRun();
        QTRY_VERIFY_WITH_TIMEOUT(assistant.button("importStart").isEnabled(), 240'000);
        assistant.press("importStart");
        QTRY_VERIFY2_WITH_TIMEOUT(
            (!user.document().isImporting() && user.document().isOpen() && user.document().stepCount() == 1),
            qPrintable(assistant.message()), 240'000);
        QVERIFY(user.document().plan()->streets->streets.size() > 1000);
        QVERIFY(user.document().plan()->residences.size() > 100);
        QVERIFY(user.document().plan()->outlets.size() > 100);
        QVERIFY(user.ready());
        assistant.widget->grab(); // paints without a crash
        user.picture("shanghai");
        const auto outletCount = user.document().plan()->outlets.size();
        assistant.widget->close();
        user.window().activateWindow(); // as a click on it would
        QVERIFY(QTest::qWaitForWindowActive(&user.window()));
        user.press("undo");
        QTRY_VERIFY_WITH_TIMEOUT(user.document().plan()->outlets.empty(), 60'000);
        user.press("redo");
        QTRY_COMPARE_WITH_TIMEOUT(user.document().plan()->outlets.size(), outletCount, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(user.document().savedState(), document::SavedState::Saved, 240'000);
    }

private:
    test::UiHome &m_home;
};

int main(int argc, char *argv[])
{
    return test::runJourney(argc, argv, [](test::UiHome &home) { return new ImportJourney(home); });
}
#include "import_journey_test.moc"
