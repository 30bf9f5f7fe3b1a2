// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog of rulebooks: packs and own figures are drafted, saved as one step, undone, and figures follow.
#include "tests/support/ui_home.h"
#include "ui/shell/rulebook_dialog.h"
#include "ui/text/language.h"

#include "tests/support/qtry.h"
#include <QApplication>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>

using namespace yike;
using shell::OwnFigure;
using shell::RulebookDialog;

namespace {

constexpr int kPatience = 90'000;

const norms::Norm &starterNorm(const char *id) { return *norms::starterRulebook().norm(id); }

} // namespace

class RulebookDialogTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_document = std::make_unique<document::Document>(
            std::shared_ptr<const norms::Rulebook>(std::shared_ptr<void>(), &norms::starterRulebook()));
        m_document->openDemo(2000);
        QTRY_VERIFY_WITH_TIMEOUT(m_document->isAssessed(), kPatience);
    }

    void cleanupTestCase() { m_document.reset(); }

    void anOwnFigureNeedsAReason()
    {
        norms::RulebookChoice choice = norms::starterChoice();
        OwnFigure own;
        own.figure = 500;
        const norms::Norm &norm = starterNorm("gb50437-day-care-radius");
        QVERIFY(!shell::setOwnFigure(choice, norm, own).isEmpty());
        QVERIFY(choice == norms::starterChoice());
        own.reason = "plan";
        own.figure = 9000;
        QVERIFY(!shell::setOwnFigure(choice, norm, own).isEmpty());
        own.figure = 500;
        QVERIFY(shell::setOwnFigure(choice, norm, own).isEmpty());
        QCOMPARE(norms::compose(choice).value()->norm(norm.id)->limit.value(), 500);
        shell::dropOwnFigure(choice, norm.id);
        QVERIFY(choice == norms::starterChoice());
    }

    void packsComeAndGo()
    {
        norms::RulebookChoice choice = norms::starterChoice();
        shell::usePack(choice, "gb50180-2018", false);
        QVERIFY(norms::flaws(choice).empty());
        QVERIFY(norms::compose(choice).value()->norm("gb50180-kindergarten-radius") == nullptr);
        shell::usePack(choice, "gb50180-2018", true);
        QVERIFY(norms::flaws(choice).empty());
        // The working figure went with the pack: the cell is empty.
        QVERIFY(!norms::compose(choice).value()->norm("gb50180-kindergarten-radius")->hasFigure());
        shell::usePack(choice, "none", true);
        QVERIFY(norms::flaws(choice).empty());
    }

    void comparisonsAreSentences()
    {
        norms::RulebookChoice guide, plan;
        guide.packs = {"mofcom-guide-2021"};
        plan.packs = {"plan-2023"};
        const QString text = shell::comparison(**norms::compose(guide), **norms::compose(plan));
        QVERIFY2(text.contains(QString::fromUtf8("5")) && text.contains(QString::fromUtf8("→")), qPrintable(text));
        QVERIFY(text.contains(QLatin1Char('+')));
    }

    void savingIsOneStepAndFiguresFollow()
    {
        RulebookDialog dialog(*m_document, nullptr);
        dialog.show();
        QCOMPARE(dialog.model().rowCount(), static_cast<int>(norms::starterRulebook().norms.size()));
        QVERIFY(!dialog.save()); // nothing to save
        if (const QString folder = qEnvironmentVariable("YIKE_TEST_PICTURES"); !folder.isEmpty()) { // to look at
            text::installLanguage(*qApp, text::Language::Chinese);
            QTest::qWait(100);
            dialog.grab().save(folder + QStringLiteral("/rulebooks-zh.png"));
            text::installLanguage(*qApp, text::Language::English);
            QTest::qWait(100);
            dialog.grab().save(folder + QStringLiteral("/rulebooks-en.png"));
        }
        auto *table = dialog.findChild<QTableView *>(QStringLiteral("rulebookTable"));
        auto *set = dialog.findChild<QPushButton *>(QStringLiteral("rulebookSet"));
        table->selectRow(0);
        QCOMPARE(dialog.model().norm(0)->id, std::string("gb50437-day-care-radius"));
        QVERIFY(!set->isEnabled()); // no reason yet
        const auto fields = dialog.findChildren<QLineEdit *>();
        QCOMPARE(fields.size(), 4);
        fields[0]->setText(QStringLiteral("600"));
        fields[2]->setText(QStringLiteral("district plan"));
        emit fields[2]->textEdited(fields[2]->text());
        QVERIFY(set->isEnabled());
        set->click();
        QCOMPARE(dialog.model().norm(0)->limit.value(), 600);
        QVERIFY(dialog.model().index(0, 0).data(Qt::FontRole).value<QFont>().bold());
        QVERIFY(dialog.model().index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("district plan")));
        const int steps = m_document->stepCount();
        QVERIFY(dialog.save());
        QCOMPARE(m_document->stepCount(), steps + 1);
        QTRY_VERIFY_WITH_TIMEOUT(m_document->isAssessed(), kPatience);
        QCOMPARE(m_document->rulebook().norm("gb50437-day-care-radius")->limit.value(), 600);
        QCOMPARE(m_document->assessment()->situation->rulebook->norm("gb50437-day-care-radius")->limit.value(), 600);
        m_document->undo();
        QTRY_VERIFY_WITH_TIMEOUT(m_document->isAssessed(), kPatience);
        QCOMPARE(m_document->assessment()->situation->rulebook->norm("gb50437-day-care-radius")->limit.value(), 300);
        QCOMPARE(dialog.model().norm(0)->limit.value(), 300); // the dialog follows
    }

    void packsAreImportedAndExported()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("pack.json"));
        RulebookDialog dialog(*m_document, nullptr);
        QVERIFY(!dialog.exportPack(path).isEmpty()); // none is chosen
        dialog.findChild<QListWidget *>(QStringLiteral("rulebookPacks"))->setCurrentRow(0);
        QVERIFY(dialog.exportPack(path).isEmpty());
        QVERIFY(!dialog.importPack(path).isEmpty()); // the id of one that ships
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        file.close();
        bytes.replace("gb50180-", "mine-");
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QVERIFY2(dialog.importPack(path).isEmpty(), qPrintable(dialog.importPack(path)));
        QVERIFY(std::ranges::contains(dialog.draft().packs, std::string("mine-2018")));
        QVERIFY(!dialog.importPack(folder.filePath(QStringLiteral("none.json"))).isEmpty());
    }

private:
    std::unique_ptr<document::Document> m_document;
};

int main(int argc, char *argv[])
{
    test::UiHome home;
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("yike"));
    RulebookDialogTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "rulebook_dialog_test.moc"
