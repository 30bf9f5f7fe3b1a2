// SPDX-License-Identifier: GPL-3.0-or-later
// The walkers' dialog: figures are checked as they are typed, saved as one step, and what is assessed follows.
#include "tests/support/ui_home.h"
#include "ui/shell/walkers_dialog.h"

#include "tests/support/qtry.h"
#include <QApplication>
#include <QComboBox>

#include <memory>
#include <vector>

using namespace yike;
using shell::WalkerColumn;
using shell::WalkerModel;

namespace {

constexpr int kPatience = 90'000;
constexpr int kAdult = 1, kAge70 = 3, kWheelchair = 7;

QModelIndex cell(WalkerModel &model, int row, WalkerColumn column)
{
    return model.index(row, static_cast<int>(column));
}

} // namespace

class WalkersDialogTest : public QObject {
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

    void textsAreChecked()
    {
        QVERIFY(WalkerModel::check(WalkerColumn::Speed, "0.95").isEmpty());
        for (const char *wrong : {"", "fast", "0", "-1", "9", "0.1"})
            QVERIFY2(!WalkerModel::check(WalkerColumn::Speed, wrong).isEmpty(), wrong);
        QVERIFY(WalkerModel::check(WalkerColumn::StairsUp, "").isEmpty()); // cannot
        QVERIFY(!WalkerModel::check(WalkerColumn::StairsUp, "0.5").isEmpty());
        QVERIFY(WalkerModel::check(WalkerColumn::Steepest, "12.5").isEmpty());
        QVERIFY(!WalkerModel::check(WalkerColumn::Steepest, "0.5").isEmpty());
        QVERIFY(!WalkerModel::check(WalkerColumn::Signals, "601").isEmpty());
    }

    void figuresAreEdited()
    {
        WalkerModel model(nullptr);
        QVERIFY(model.setData(cell(model, kAge70, WalkerColumn::Speed), "0.9", Qt::EditRole));
        QCOMPARE(model.walker(kAge70).speed, 900);
        QCOMPARE(cell(model, kAge70, WalkerColumn::Reach).data().toString(), QStringLiteral("810"));
        QVERIFY(!model.setData(cell(model, kAge70, WalkerColumn::Speed), "90", Qt::EditRole));
        QCOMPARE(model.walker(kAge70).speed, 900);
        QVERIFY(model.setData(cell(model, kAge70, WalkerColumn::StairsDown), "", Qt::EditRole));
        QCOMPARE(model.walker(kAge70).stairsDown, 0);
        QVERIFY(model.setData(cell(model, kWheelchair, WalkerColumn::Steepest), "8", Qt::EditRole));
        QCOMPARE(model.walker(kWheelchair).steepest, 80);
        QVERIFY(model.setData(cell(model, kAdult, WalkerColumn::Slope), static_cast<int>(norms::SlopeModel::Table),
                              Qt::EditRole));
        QCOMPARE(model.walker(kAdult).gradeTable.size(), 16U);
        for (const norms::Walker &walker : model.walkers())
            QVERIFY(norms::flaws(walker).empty());
        // What counts metres has nothing to change.
        for (int column = 0; column < shell::kWalkerColumns; ++column)
            QVERIFY(!model.flags(model.index(0, column)).testFlag(Qt::ItemIsEditable));
    }

    void savingIsOneStepAndFiguresFollow()
    {
        shell::WalkersDialog dialog(*m_document, nullptr);
        QVERIFY(!dialog.save()); // nothing to save
        const norms::Walkers before = m_document->plan()->parameters.walkers;
        const auto figures = [this] {
            std::vector<base::People> out;
            for (const auto &row : m_document->assessment()->coverage)
                out.push_back(row.minutes);
            return out;
        };
        const auto first = figures();
        WalkerModel &model = dialog.model();
        for (int row = 1; row < model.rowCount(); ++row)
            QVERIFY(model.setData(cell(model, row, WalkerColumn::Speed), "0.3", Qt::EditRole));
        const int steps = m_document->stepCount();
        QVERIFY(dialog.save());
        QCOMPARE(m_document->stepCount(), steps + 1);
        QCOMPARE(m_document->plan()->parameters.walkers[kAdult].speed, 300);
        QTRY_VERIFY_WITH_TIMEOUT(m_document->isAssessed(), kPatience);
        const auto slow = figures();
        QCOMPARE(slow.size(), first.size());
        for (std::size_t i = 0; i < slow.size(); ++i)
            QVERIFY(slow[i] <= first[i]);
        QVERIFY(slow != first);
        m_document->undo();
        QVERIFY(m_document->plan()->parameters.walkers == before);
        QVERIFY(model.walkers() == before); // the dialog shows what holds
        QTRY_VERIFY_WITH_TIMEOUT(m_document->isAssessed(), kPatience);
        QVERIFY(figures() == first);
    }

    void typingInTheTable()
    {
        shell::WalkersDialog dialog(*m_document, nullptr);
        dialog.show();
        auto *table = dialog.findChild<QTableView *>(QStringLiteral("walkersTable"));
        auto *save = dialog.findChild<QPushButton *>(QStringLiteral("walkersSave"));
        auto *message = dialog.findChild<QLabel *>(QStringLiteral("walkersMessage"));
        QVERIFY(table && save && message && !save->isEnabled());
        const QModelIndex speed = cell(dialog.model(), kAdult, WalkerColumn::Speed);
        table->setCurrentIndex(speed);
        table->edit(speed);
        auto *line = table->findChild<QLineEdit *>();
        QVERIFY(line != nullptr);
        line->selectAll();
        QTest::keyClicks(line, "9");
        QVERIFY(line->property("wrong").toBool() && message->text().contains(QStringLiteral("0.2")));
        line->selectAll();
        QTest::keyClicks(line, "1.3");
        QVERIFY(!line->property("wrong").toBool());
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(dialog.model().walker(kAdult).speed, 1300);
        QVERIFY(save->isEnabled());
        // The table of slopes of the walker in the current row.
        QVERIFY(dialog.model().setData(cell(dialog.model(), kAdult, WalkerColumn::Slope),
                                       static_cast<int>(norms::SlopeModel::Table), Qt::EditRole));
        auto *grades = dialog.findChild<QTableWidget *>(QStringLiteral("gradeTable"));
        QVERIFY(grades != nullptr);
        QCOMPARE(grades->rowCount(), 16);
        grades->item(0, 1)->setText(QStringLiteral("none"));
        QVERIFY(!save->isEnabled());
        grades->item(0, 1)->setText(QStringLiteral("1.5"));
        QVERIFY(save->isEnabled());
        QCOMPARE(dialog.model().walker(kAdult).gradeTable.front().factor, 1500);
    }

private:
    std::unique_ptr<document::Document> m_document;
};

int main(int argc, char *argv[])
{
    test::UiHome home;
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("yike"));
    WalkersDialogTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "walkers_dialog_test.moc"
