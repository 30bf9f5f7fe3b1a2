// SPDX-License-Identifier: GPL-3.0-or-later
// Save as and open again, the other language, the search box, the report; and closing without losing anything.
#include "tests/journeys/driver.h"

#include "ui/document/recovery.h"
#include "ui/text/language.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QRegularExpression>

#include <algorithm>

using namespace yike;

class FilesJourney : public QObject {
    Q_OBJECT

public:
    explicit FilesJourney(test::UiHome &home) : m_home(home) {}

private slots:
    void cleanup() { text::installLanguage(*qApp, text::Language::English); }

    void saveAsAndOpenAgain()
    {
        const QString path = m_home.file(QStringLiteral("我的项目.gpkg"));
        plan::OutletId id;
        {
            test::Driver user;
            QVERIFY(user.ready());
            id = user.outletOf("convenience-store").id;
            user.workspace().selectOutlet(id);
            user.press("close-outlet");
            QCOMPARE(user.document().plan()->outlet(id)->status, plan::OutletStatus::Closed);
            user.window().commands()->saveAsPath(path);
            QTRY_COMPARE_WITH_TIMEOUT(user.document().path(), path, test::kPatience);
            QVERIFY(user.window().close());
        }
        QVERIFY(QFile::exists(path));
        test::Driver user({.file = path});
        QVERIFY(user.ready());
        QCOMPARE(user.document().path(), path);
        QCOMPARE(user.document().plan()->outlet(id)->status, plan::OutletStatus::Closed);
        QVERIFY(user.document().isEditable());
    }

    /// Where nothing can be moved the arrows move the map, whatever is chosen.
    void arrowsMoveTheMapOfAProjectThatCanOnlyBeRead()
    {
        const QString path = m_home.file(QStringLiteral("read-only.gpkg"));
        {
            test::Driver user;
            QVERIFY(user.ready());
            user.window().commands()->saveAsPath(path);
            QTRY_COMPARE_WITH_TIMEOUT(user.document().path(), path, test::kPatience);
            QVERIFY(user.window().close());
        }
        const auto writer = store::Store::open(path.toStdString(), store::OpenMode::ReadWrite); // somebody else
        QVERIFY(writer);
        test::Driver user({.file = path});
        QVERIFY(user.ready());
        QVERIFY(!user.document().isEditable());
        const plan::Outlet outlet = user.outletOf("pharmacy");
        user.approach(outlet.id);
        user.workspace().selectOutlet(outlet.id);
        const render::MapView before = user.canvas().view();
        QTest::keyClick(&user.canvas(), Qt::Key_Right);
        QTRY_VERIFY(user.canvas().view().centreX > before.centreX);
        QTest::keyClick(&user.canvas(), Qt::Key_Up);
        QTRY_VERIFY(user.canvas().view().centreY > before.centreY);
        QCOMPARE(user.document().plan()->outlet(outlet.id)->place, outlet.place);
    }

    void aProjectWithARulebookOfItsOwnIsOpenedFirst()
    {
        const QString path = m_home.file(QStringLiteral("own-rulebook.gpkg"));
        {
            test::Driver user;
            QVERIFY(user.ready());
            plan::Parameters after = user.document().plan()->parameters;
            QVERIFY(!after.rulebook.targets.empty());
            after.rulebook.targets.clear();
            QVERIFY(user.document().apply({"edit-parameters", {}, {{user.document().plan()->parameters, after}}}));
            user.window().commands()->saveAsPath(path);
            QTRY_COMPARE_WITH_TIMEOUT(user.document().path(), path, test::kPatience);
            QVERIFY(user.window().close());
        }
        test::Driver user({.file = path}); // nothing was open before
        QVERIFY(user.ready());
        QVERIFY(user.document().plan()->parameters.rulebook.targets.empty());
    }

    void theLanguageIsSwitchedWhileRunning()
    {
        test::Driver user;
        QVERIFY(user.ready());
        const QString english = user.window().actionTable()->find(QStringLiteral("undo"))->text();
        user.window().actionTable()->find(QStringLiteral("language-zh"))->trigger();
        QTRY_VERIFY(user.window().actionTable()->find(QStringLiteral("undo"))->text() != english);
        // No word of English is left on the labels that are seen, but for names and units.
        static const QRegularExpression english4(QStringLiteral("[A-Za-z]{5,}"));
        for (const QLabel *label : user.window().findChildren<QLabel *>()) {
            if (label->isVisible() && english4.match(label->text()).hasMatch())
                QFAIL(qPrintable(label->text()));
        }
        QVERIFY(user.canvas().options().notice.contains(QStringLiteral("虚构")));
        user.picture("chinese");
        user.window().actionTable()->find(QStringLiteral("language-en"))->trigger();
        QTRY_COMPARE(user.window().actionTable()->find(QStringLiteral("undo"))->text(), english);
    }

    void theSearchBoxFindsACommunity()
    {
        test::Driver user;
        QVERIFY(user.ready());
        const auto community =
            std::ranges::find(user.document().plan()->areas, plan::AreaKind::Community, &plan::Area::kind);
        QVERIFY(community != user.document().plan()->areas.end());
        user.press("find");
        auto &box = user.find<QLineEdit>("search");
        QVERIFY(box.hasFocus());
        QInputMethodEvent typed; // Chinese comes from an input method, not from keys
        typed.setCommitString(text::fromCore(community->name));
        QCoreApplication::sendEvent(&box, &typed);
        QTest::keyClick(&box, Qt::Key_Return);
        QTRY_COMPARE(user.workspace().selection().area, community->id);
    }

    void theReportIsExported()
    {
        test::Driver user;
        QVERIFY(user.ready());
        const QString path = m_home.file(QStringLiteral("报告.pdf"));
        user.window().commands()->exportReportTo(path);
        QTRY_VERIFY_WITH_TIMEOUT(user.window().banners()->isShown(QStringLiteral("report")), test::kPatience);
        QVERIFY2(QFile::exists(path), qPrintable(user.window().banners()->text(QStringLiteral("report"))));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(5), QByteArray("%PDF-"));
        QVERIFY(file.size() > 20'000);
        user.picture("report");
    }

    void closingWithoutANameSaysThatNothingIsLost()
    {
        QString path;
        {
            test::Driver user({.nothing = true});
            user.press("new");
            QTRY_VERIFY_WITH_TIMEOUT(user.document().isOpen(), test::kPatience);
            user.picture("empty");
            QVERIFY(user.document().isUnnamed());
            path = user.document().path();
            plan::Outlet outlet;
            outlet.name = "A";
            outlet.place = {121.5, 31.2};
            outlet.services.push_back({.service = "pharmacy"});
            QVERIFY(user.document().addOutlet(outlet));
            QVERIFY(!user.window().close());
            QVERIFY(user.window().banners()->isShown(QStringLiteral("closing")));
            QVERIFY(user.window().close()); // the second time it closes
        }
        test::Driver user({.nothing = true});
        QVERIFY(user.window().banners()->isShown(QStringLiteral("kept")));
        user.window().commands()->openPath(path);
        QTRY_VERIFY_WITH_TIMEOUT(user.document().isOpen(), test::kPatience);
        QCOMPARE(user.document().plan()->outlets.size(), 1UZ);
    }

    void aFileThatIsNoProjectIsExplained()
    {
        QFile file(m_home.file(QStringLiteral("notes.gpkg")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("only words");
        file.close();
        test::Driver user({.file = file.fileName()});
        QTRY_VERIFY_WITH_TIMEOUT(user.window().banners()->isShown(QStringLiteral("open")), test::kPatience);
        QVERIFY(user.window().banners()->text(QStringLiteral("open")).contains(QStringLiteral("notes.gpkg")));
        QVERIFY(!user.document().isOpen());
        user.picture("not-a-project");
    }

private:
    test::UiHome &m_home;
};

int main(int argc, char *argv[])
{
    return test::runJourney(argc, argv, [](test::UiHome &home) { return new FilesJourney(home); });
}
#include "files_journey_test.moc"
