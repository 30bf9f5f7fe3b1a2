// SPDX-License-Identifier: GPL-3.0-or-later
// The search box: by characters, pinyin and initials, places before commands, with the keyboard alone.
#include "tests/journeys/driver.h"

#include "core/places/pinyin.h"
#include "ui/shell/places_dialog.h"
#include "ui/shell/search_box.h"
#include "ui/shell/settings.h"
#include "ui/text/language.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>

#include <algorithm>

using namespace yike;
using shell::SearchRow;

namespace {

shell::Opening opening()
{
    // Pictures to look at are of a town.
    return {.demoResidents = qEnvironmentVariableIsSet("YIKE_TEST_PICTURES") ? 60'000 : 2'000};
}

/// Types into the box as from a hand and waits for the answer.
shell::SearchBox &type(test::Driver &user, const QString &text)
{
    auto &box = user.find<shell::SearchBox>("search");
    user.press("find");
    box.clear();
    const bool keys = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 128; });
    if (keys) {
        QTest::keyClicks(&box, text);
    } else { // as an input method hands it over
        QInputMethodEvent committed;
        committed.setCommitString(text);
        QApplication::sendEvent(&box, &committed);
    }
    (void)QTest::qWaitFor([&] { return box.answered(); }, test::kPatience);
    return box;
}

bool holds(const shell::SearchList &list, const QString &name)
{
    for (int i = 0; i < list.rowCount(); ++i)
        if (list.row(i).name == name)
            return true;
    return false;
}

/// The list is a window of its own.
void pictureOfList(test::Driver &user, const char *name)
{
    const QString folder = qEnvironmentVariable("YIKE_TEST_PICTURES");
    if (folder.isEmpty())
        return;
    QTest::qWait(200);
    user.find<shell::SearchBox>("search").findChild<QCompleter *>()->popup()->grab().save(
        QDir(folder).filePath(QLatin1String(name) + QStringLiteral(".png")));
}

QString firstWord(test::Driver &user, plan::AreaKind kind)
{
    for (const plan::Area &area : user.document().seen()->areas)
        if (area.kind == kind)
            return text::fromCore(area.name);
    return {};
}

} // namespace

class SearchJourney : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { text::installLanguage(*qApp, text::Language::English); }

    void anAreaIsChosenAndFlownTo()
    {
        test::Driver user;
        QVERIFY(user.ready());
        const QString community = firstWord(user, plan::AreaKind::Community);
        auto &box = type(user, community);
        QTRY_VERIFY_WITH_TIMEOUT(holds(box.list(), community), test::kPatience); // the first time names are read anew
        QCOMPARE(box.list().row(0).name, community);
        QCOMPARE(box.list().row(0).about, QStringLiteral("Community"));
        QTest::keyClick(&box, Qt::Key_Return);
        QVERIFY(user.workspace().selection().area);
        QVERIFY(box.text().isEmpty());
        QTRY_VERIFY(user.canvas().hasFocus());
    }

    void characterPinyinAndInitialsFindTheSameOutlet()
    {
        test::Driver user;
        QVERIFY(user.ready());
        const plan::Outlet outlet = user.outletOf("convenience-store");
        const QString name = text::fromCore(outlet.name);
        (void)type(user, name);
        QTRY_VERIFY_WITH_TIMEOUT(holds(user.find<shell::SearchBox>("search").list(), name), test::kPatience);
        QString pinyin, initials;
        for (const char32_t character : name.toUcs4()) {
            const auto readings = places::readings(character);
            if (readings.empty())
                continue;
            pinyin += QString::fromStdString(readings.front());
            initials += QLatin1Char(readings.front().front());
        }
        QVERIFY2(holds(type(user, pinyin).list(), name), qPrintable(pinyin));
        QVERIFY2(holds(type(user, initials).list(), name), qPrintable(initials));
        auto &box = type(user, name);
        // The list has the keyboard: an arrow and Enter.
        auto *list = box.findChild<QCompleter *>()->popup();
        QTRY_VERIFY(list->isVisible());
        pictureOfList(user, "search-outlet");
        int at = 0;
        while (box.list().row(at).place.id != QStringLiteral("outlet:%1").arg(outlet.id.value))
            ++at;
        for (int i = 0; i <= at; ++i)
            QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), at);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(user.workspace().selection().outlet, outlet.id);
    }

    void yanglaoListsWhatIsForTheOld()
    {
        test::Driver user(opening());
        QVERIFY(user.ready());
        for (const QString &typed : {QStringLiteral("养老"), QStringLiteral("yanglao")}) {
            const auto &list = type(user, typed).list();
            int outlets = 0, services = 0;
            for (int i = 0; i < list.rowCount(); ++i) {
                const SearchRow &row = list.row(i);
                if (row.place.id.startsWith(QStringLiteral("outlet:")))
                    ++outlets;
                if (row.place.id.startsWith(QStringLiteral("service:")))
                    ++services;
            }
            QVERIFY(outlets > 0 && services > 0);
            pictureOfList(user, typed == QStringLiteral("养老") ? "search-elders" : "search-elders-pinyin");
        }
        // A service colours the map.
        auto &box = user.find<shell::SearchBox>("search");
        int at = 0;
        while (!box.list().row(at).place.id.startsWith(QStringLiteral("service:")))
            ++at;
        const QString service = box.list().row(at).place.service;
        auto *list = box.findChild<QCompleter *>()->popup();
        list->setCurrentIndex(list->model()->index(at, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(QString::fromStdString(user.workspace().service()), service);
    }

    void commandsComeAfterPlacesInBothLanguages()
    {
        test::Driver user;
        QVERIFY(user.ready());
        auto &box = type(user, QStringLiteral("whole district"));
        QCOMPARE(box.list().row(box.list().rowCount() - 1).command, QStringLiteral("fit"));
        bool command = false;
        for (int i = 0; i < box.list().rowCount(); ++i) {
            const bool isCommand = box.list().row(i).kind == SearchRow::Kind::Command;
            QVERIFY(isCommand || !command);
            command = command || isCommand;
        }
        text::installLanguage(*qApp, text::Language::Chinese);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
        const QString chinese = user.window().actionTable()->find(QStringLiteral("walkers"))->text();
        for (const QString &typed : {QStringLiteral("buxingrenqun"), QStringLiteral("bxrq")}) {
            const auto &list = type(user, typed).list();
            bool found = false;
            for (int i = 0; i < list.rowCount(); ++i)
                found = found || list.row(i).command == QStringLiteral("walkers");
            QVERIFY2(found, qPrintable(typed + QStringLiteral(" for ") + chinese));
        }
        pictureOfList(user, "search-zh");
    }

    void nothingIsSaidKindlyAndEscapeGoesBack()
    {
        test::Driver user;
        QVERIFY(user.ready());
        auto &box = type(user, QStringLiteral("qqqqqq"));
        QCOMPARE(box.list().rowCount(), 1);
        QCOMPARE(box.list().row(0).kind, SearchRow::Kind::Sentence);
        pictureOfList(user, "search-nothing");
        QTest::keyClick(&box, Qt::Key_Return); // nothing to take
        QVERIFY(user.workspace().selection().empty());
        QTest::keyClick(box.findChild<QCompleter *>()->popup(), Qt::Key_Escape);
        QVERIFY(box.text().isEmpty());
        QTRY_VERIFY(user.canvas().hasFocus());
    }

    void aStreetDropsThePin()
    {
        test::Driver user;
        QVERIFY(user.ready());
        std::string street;
        for (const plan::Street &one : user.document().seen()->streets->streets)
            if (!one.name.empty())
                street = one.name;
        QVERIFY(!street.empty());
        auto &box = type(user, text::fromCore(street));
        int at = 0;
        while (at < box.list().rowCount() && !box.list().row(at).place.id.startsWith(QStringLiteral("street:")))
            ++at;
        QVERIFY(at < box.list().rowCount());
        auto *list = box.findChild<QCompleter *>()->popup();
        list->setCurrentIndex(list->model()->index(at, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(user.workspace().selection().place);
        QVERIFY(user.canvas().pin());
    }

    void whoIsAskedIsASetting()
    {
        test::Driver user;
        QCOMPARE(shell::placesProvider(), QStringLiteral("yike"));
        user.window().actionTable()->find(QStringLiteral("place-search"))->trigger();
        auto *dialog = user.window().findChild<shell::PlacesDialog *>();
        QTRY_VERIFY(dialog != nullptr && dialog->isVisible());
        auto *choice = dialog->findChild<QComboBox *>(QStringLiteral("placesProvider"));
        QVERIFY(choice->findData(QStringLiteral("yike")) == 0);
        shell::rememberPlacesProvider(QStringLiteral("gone"));
        QCOMPARE(shell::placesProvider(), QStringLiteral("yike")); // what is not installed is not asked
    }
};

int main(int argc, char *argv[])
{
    return test::runJourney(argc, argv, [](test::UiHome &) { return new SearchJourney; });
}
#include "search_journey_test.moc"
