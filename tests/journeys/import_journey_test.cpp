// SPDX-License-Identifier: GPL-3.0-or-later
// Real files of Shanghai through the import dialog: counts, oddities, one undo; and a file that is none.
#include "tests/journeys/driver.h"
#include "tests/support/test_data.h"

#include "ui/shell/import_dialog.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace yike;

namespace {

struct Dialog {
    explicit Dialog(test::Driver &user)
    {
        user.press("import");
        widget = user.window().commands()->importDialog();
    }
    void type(const char *field, const QString &text) const
    {
        auto *line = widget->findChild<QLineEdit *>(QLatin1String(field));
        line->setFocus();
        line->clear();
        QTest::keyClicks(line, text);
    }
    void start() const
    {
        QTest::mouseClick(widget->findChild<QPushButton *>(QStringLiteral("importStart")), Qt::LeftButton);
    }
    [[nodiscard]] QString message() const
    {
        return widget->findChild<QLabel *>(QStringLiteral("importMessage"))->text();
    }

    shell::ImportDialog *widget = nullptr;
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
        const Dialog dialog(user);
        QVERIFY(dialog.widget->isVisible());
        QVERIFY(!dialog.widget->findChild<QPushButton *>(QStringLiteral("importStart"))->isEnabled());
        dialog.type("importMap", file.fileName());
        dialog.start();
        QTRY_VERIFY_WITH_TIMEOUT(dialog.message().contains(QStringLiteral("broken.osm.pbf")), test::kPatience);
        QVERIFY(user.document().plan()->streets->streets.empty());
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
        const Dialog dialog(user);
        dialog.type("importMap", QString::fromStdString(map->string()));
        dialog.type("importResidences", QString::fromStdString(people->string()));
        dialog.type("importOutlets", QString::fromStdString(outlets->string()));
        dialog.start();
        QTRY_VERIFY2_WITH_TIMEOUT(
            (!user.document().isImporting() && user.document().isOpen() && user.document().stepCount() == 1),
            qPrintable(dialog.message()), 240'000);
        QVERIFY(user.document().plan()->streets->streets.size() > 1000);
        QVERIFY(user.document().plan()->residences.size() > 100);
        QVERIFY(user.document().plan()->outlets.size() > 100);
        QVERIFY(user.ready());
        dialog.widget->grab(); // paints without a crash
        user.picture("shanghai");
        const auto outletCount = user.document().plan()->outlets.size();
        dialog.widget->close();
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
