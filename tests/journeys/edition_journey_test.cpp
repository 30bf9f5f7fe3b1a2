// SPDX-License-Identifier: GPL-3.0-or-later
// The public edition on the real window: what vanishes, what a 审图号 brings back, and that the internal one has all of it again.
#include "tests/journeys/driver.h"

#include "ui/shell/edition_dialog.h"
#include "ui/shell/export_dialog.h"
#include "ui/text/edition.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QStatusBar>

using namespace yike;

class EditionJourney : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { text::setEdition(text::Edition::Internal); }
    void filesOfThePublicEdition(); // first: the other one leaves an approval in the village
    void thePublicEditionHidesAndTheApprovalBringsBack();

private:
    static shell::EditionDialog &dialog(test::Driver &user)
    {
        user.window().actionTable()->find(QStringLiteral("edition"))->trigger();
        return *user.window().commands()->editionDialog();
    }
    static void choose(test::Driver &user, const char *edition)
    {
        auto *button = dialog(user).findChild<QRadioButton *>(QLatin1String(edition));
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
        QTest::qWait(50);
    }
    static QString words(QWidget &part)
    {
        QStringList all;
        for (const QLabel *label : part.findChildren<QLabel *>())
            if (label->isVisibleTo(&part))
                all << label->text();
        return all.join(u'\n');
    }
};

void EditionJourney::thePublicEditionHidesAndTheApprovalBringsBack()
{
    test::Driver user;
    QVERIFY(user.ready());
    const plan::Residence home = user.document().plan()->residences.front();
    user.workspace().select({{}, home.id, {}});
    QTest::mouseMove(&user.canvas(), QPoint(200, 200));
    QTest::qWait(100);
    auto &inspector = *qobject_cast<panels::Inspector *>(user.window().dock(QStringLiteral("inspector")));
    QVERIFY(user.canvas().options().areas);
    QVERIFY(words(inspector).contains(QStringLiteral("live here")));
    QTRY_VERIFY_WITH_TIMEOUT(words(inspector).contains(QStringLiteral("Nearest of each service")), test::kPatience);
    QVERIFY(words(*user.window().statusBar()).contains(u'°'));

    choose(user, "publicEdition");
    QVERIFY(text::isPublic());
    QVERIFY(!user.canvas().options().areas);
    QVERIFY(!words(inspector).contains(QStringLiteral("live here")));
    QVERIFY(!words(inspector).contains(QStringLiteral("Nearest of each service")));
    QVERIFY(words(inspector).contains(QStringLiteral("no figures of a single building")));
    QVERIFY(!words(*user.window().statusBar()).contains(u'°'));
    QVERIFY(words(*user.window().statusBar()).contains(QStringLiteral("Public edition")));
    user.picture("public");

    auto *approval = dialog(user).findChild<QLineEdit *>(QStringLiteral("mapApproval"));
    approval->setFocus();
    QTest::keyClicks(approval, QStringLiteral("GS(2026)1"));
    QTest::keyClick(approval, Qt::Key_Return);
    QTest::qWait(50);
    QCOMPARE(user.document().plan()->info.mapApproval, std::string("GS(2026)1"));
    QVERIFY(user.canvas().options().areas);
    QVERIFY(user.canvas().options().notice.contains(QStringLiteral("GS(2026)1")));
    QCOMPARE(user.document().stepCount(), 1); // and can be taken back

    choose(user, "internalEdition");
    QVERIFY(!text::isPublic());
    QVERIFY(words(inspector).contains(QStringLiteral("live here")));
}

void EditionJourney::filesOfThePublicEdition()
{
    test::Driver user;
    QVERIFY(user.ready());
    choose(user, "publicEdition");
    user.window().actionTable()->find(QStringLiteral("export-data"))->trigger();
    shell::ExportDialog &exports = *user.window().commands()->exportDialog();
    QVERIFY(!exports.findChild<QCheckBox *>(QStringLiteral("export-residences"))->isEnabled());
    QVERIFY(!exports.findChild<QCheckBox *>(QStringLiteral("export-areas"))->isEnabled());
    QVERIFY(exports.findChild<QCheckBox *>(QStringLiteral("export-outlets"))->isEnabled());
    for (QWidget *each : {static_cast<QWidget *>(&exports), static_cast<QWidget *>(&dialog(user))})
        each->close();
}

int main(int argc, char **argv)
{
    return test::runJourney(argc, argv, [](test::UiHome &) { return new EditionJourney; });
}
#include "edition_journey_test.moc"
