// SPDX-License-Identifier: GPL-3.0-or-later
// The manual is whole: every page in both languages, every link and picture there, every panel and dialog with a page.
#include "tests/support/ui_home.h"
#include "ui/shell/circles_dialog.h"
#include "ui/shell/export_dialog.h"
#include "ui/shell/forms_dialog.h"
#include "ui/shell/help_window.h"
#include "ui/shell/import_assistant.h"
#include "ui/shell/manual.h"
#include "ui/shell/rulebook_dialog.h"
#include "ui/shell/session.h"
#include "ui/shell/theme.h"
#include "ui/shell/walkers_dialog.h"

#include "tests/support/qtry.h"
#include <QApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTextDocument>

#include <algorithm>

using namespace yike;
namespace manual = shell::manual;

class ManualTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { text::installLanguage(*qApp, text::Language::English); }

    void everyPageIsThereInBothLanguages()
    {
        for (const char *page : manual::pages()) {
            for (const text::Language language : {text::Language::Chinese, text::Language::English}) {
                QVERIFY2(manual::exists(QLatin1String(page), language), page);
                QVERIFY2(manual::title(QLatin1String(page), language) != QLatin1String(page), page);
                QCOMPARE(manual::pageAt(manual::urlOf(QLatin1String(page), language)), QLatin1String(page));
            }
        }
    }

    void everyLinkAndPictureIsThere()
    {
        static const QRegularExpression link(QStringLiteral("(?:href|src)=\"([^\"]*)\""));
        QStringList broken;
        for (const char *page : manual::pages()) {
            for (const text::Language language : {text::Language::Chinese, text::Language::English}) {
                const QUrl here = manual::urlOf(QLatin1String(page), language);
                const QString html = manual::html(QLatin1String(page), language);
                for (const QRegularExpressionMatch &match : link.globalMatch(html)) {
                    const QUrl there = here.resolved(QUrl(match.captured(1)));
                    if (there.scheme() != QLatin1String("qrc") || !QFile::exists(u':' + there.path()))
                        broken << QStringLiteral("%1: %2").arg(here.toString(), match.captured(1));
                    else if (there.hasFragment() && there.path() == here.path() &&
                             !html.contains(QStringLiteral("\"%1\"").arg(there.fragment())))
                        broken << QStringLiteral("%1: %2").arg(here.toString(), match.captured(1));
                }
            }
        }
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }

    void everyPanelAndDialogNamesAPage()
    {
        shell::Session session;
        shell::MainWindow &window = session.window;
        window.commands()->importData();
        window.commands()->exportData();
        window.commands()->forms();
        window.commands()->underlay();
        window.commands()->proposeCircles();
        window.commands()->walkers();
        window.commands()->rulebooks();
        window.commands()->shortcuts();
        for (const QWidget *dialog : QApplication::topLevelWidgets()) {
            if (qobject_cast<const QDialog *>(dialog) != nullptr)
                QVERIFY2(!dialog->property(manual::kPageProperty).toString().isEmpty(),
                         qPrintable(dialog->objectName()));
        }
        int named = 0;
        for (const QWidget *widget : QApplication::allWidgets()) {
            const QString page = widget->property(manual::kPageProperty).toString();
            named += !page.isEmpty();
            QVERIFY2(page.isEmpty() || std::ranges::contains(manual::pages(), page.toStdString(),
                                                             [](const char *name) { return std::string(name); }),
                     qPrintable(page));
        }
        QVERIFY(named > 20);
        QCOMPARE(manual::pageOf(window.canvas()), QStringLiteral("map"));
        QCOMPARE(manual::pageOf(window.findChild<QWidget *>(QStringLiteral("serviceList"))),
                 QStringLiteral("services"));
        QCOMPARE(manual::pageOf(window.findChild<QWidget *>(QStringLiteral("closeOutlet"))), QStringLiteral("outlets"));
        QCOMPARE(manual::pageOf(&window), QStringLiteral("index"));
        QCOMPARE(manual::pageOf(nullptr), QStringLiteral("index"));
    }

    void titlesAreThoseOfThePages()
    {
        for (const char *page : manual::pages())
            for (const text::Language language : {text::Language::Chinese, text::Language::English}) {
                QTextDocument laidOut;
                laidOut.setHtml(manual::html(QLatin1String(page), language));
                QCOMPARE(manual::title(QLatin1String(page), language),
                         laidOut.metaInformation(QTextDocument::DocumentTitle));
            }
        QCOMPARE(manual::title(QStringLiteral("no-such-page"), text::Language::English),
                 QStringLiteral("no-such-page"));
    }

    void searchFindsInTitleAndText()
    {
        const auto english = manual::search(QStringLiteral("walking network"), text::Language::English);
        QVERIFY(!english.empty());
        const auto chinese = manual::search(QStringLiteral("达标"), text::Language::Chinese);
        QVERIFY(!chinese.empty());
        QVERIFY(std::ranges::all_of(chinese, [](const manual::Hit &hit) { return !hit.title.isEmpty(); }));
        QVERIFY(manual::search(QStringLiteral("qqqzzz"), text::Language::English).empty());
        QVERIFY(manual::search(QStringLiteral("  "), text::Language::English).empty());
    }

    void theWindowShowsAndFindsPages()
    {
        QWidget parent;
        shell::HelpWindow window(&parent);
        window.openPage(QStringLiteral("deficits"));
        QVERIFY(window.isVisible());
        QCOMPARE(window.page(), QStringLiteral("deficits"));
        auto *list = window.findChild<QListWidget *>(QStringLiteral("manualPages"));
        QCOMPARE(list->count(), static_cast<int>(manual::pages().size()));
        const QString english = window.findChild<QTextBrowser *>()->toPlainText();
        text::installLanguage(*qApp, text::Language::Chinese);
        QTRY_VERIFY(window.findChild<QTextBrowser *>()->toPlainText() != english);
        QCOMPARE(window.page(), QStringLiteral("deficits"));
        auto *search = window.findChild<QLineEdit *>(QStringLiteral("manualSearch"));
        QTest::keyClicks(search, QStringLiteral("GeoPackage"));
        QVERIFY(list->count() > 0 && list->count() < static_cast<int>(manual::pages().size()));
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(window.page() != QStringLiteral("deficits"));
        window.findChild<QToolButton *>(QStringLiteral("manualBack"))->click();
        QCOMPARE(window.page(), QStringLiteral("deficits"));
        search->clear();
        QCOMPARE(list->count(), static_cast<int>(manual::pages().size()));
        window.openPage(QStringLiteral("no-such-page"));
        QCOMPARE(window.page(), QStringLiteral("index"));
        if (const QString folder = qEnvironmentVariable("YIKE_TEST_PICTURES"); !folder.isEmpty()) {
            window.openPage(QStringLiteral("start"));
            window.grab().save(folder + QStringLiteral("/manual.png"));
        }
    }
};

int main(int argc, char *argv[])
{
    test::UiHome home;
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("yike"));
    shell::applyTheme(app);
    ManualTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "manual_test.moc"
